import { createServer } from 'node:http'

/** Milliseconds after which a notification is missed. The emulator sends them at once. */
const PATIENCE_MS = 20_000

/** The merchant's own server: takes notifications as they come, for the client's code to verify. */
export async function openShop() {
  const received = []
  const waiting = []
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    received.push({ headers: request.headers, body })
    if (body.startsWith('<')) response.end('<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>')
    else response.writeHead(204).end()
    for (const look of waiting.splice(0)) look()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  /** The first notification that is meant and was not asked for before. */
  const find = async (isMeant, words) => {
    const end = AbortSignal.timeout(PATIENCE_MS)
    for (;;) {
      const index = received.findIndex(isMeant)
      if (index >= 0) return received.splice(index, 1)[0]
      await new Promise((resolve, reject) => {
        waiting.push(resolve)
        end.onabort = () => reject(new Error(`no notification ${words} within ${PATIENCE_MS / 1000} s`))
      })
    }
  }
  return {
    notify_url: `http://127.0.0.1:${server.address().port}/notify`,
    /** The next notification of APIv3 with this type. */
    notified: (event_type) =>
      find(({ body }) => body.startsWith('{') && JSON.parse(body).event_type === event_type, event_type),
    /** The next notification of APIv2 with this element. */
    notifiedXml: (element) => find(({ body }) => body.includes(`<${element}>`), `with <${element}>`),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
