import { subscribe, unsubscribe } from 'node:diagnostics_channel'

/** What undici publishes there. @see https://undici.nodejs.org/#/docs/api/DiagnosticsChannel */
const CHANNEL = 'undici:request:headers'

/**
 * Watches for the `Content-Length` of the answer that carries the file of a bill.
 *
 * @returns Its bytes, or `undefined` while it is unknown: before the answer, of a compressed file, and where WeChat Pay sends
 *   the file in chunks. `end` stops watching.
 */
export function watchLength(): { readonly length: () => number | undefined; readonly end: () => void } {
  let length: number | undefined
  const listen = (message: unknown) => {
    const { request, response } = message as {
      readonly request: { readonly path: string }
      readonly response: { readonly headers: readonly Buffer[] }
    } // as undici documents it
    if (!request.path.includes('/billdownload/file')) return
    const headers = response.headers.map(String)
    const headerOf = (name: string) =>
      headers[headers.findIndex((one, at) => at % 2 === 0 && one.toLowerCase() === name) + 1]
    const isText = !/gzip/i.test(headerOf('content-encoding') ?? '') && !/gzip/i.test(headerOf('content-type') ?? '')
    const found = Number(headerOf('content-length'))
    length = isText && found > 0 ? found : undefined
  }
  subscribe(CHANNEL, listen)
  return { length: () => length, end: () => void unsubscribe(CHANNEL, listen) }
}
