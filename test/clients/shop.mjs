import { createServer } from 'node:http'

/** Milliseconds after which a notification is missed. The gateway sends them at once. */
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
    response.writeHead(204).end()
    for (const look of waiting.splice(0)) look()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    notify_url: `http://127.0.0.1:${server.address().port}/notify`,
    /** The first notification of this type that was not asked for before. */
    notified: async (event_type) => {
      const end = AbortSignal.timeout(PATIENCE_MS)
      for (;;) {
        const index = received.findIndex(({ body }) => JSON.parse(body).event_type === event_type)
        if (index >= 0) return received.splice(index, 1)[0]
        await new Promise((resolve, reject) => {
          waiting.push(resolve)
          end.onabort = () => reject(new Error(`no notification ${event_type} within ${PATIENCE_MS / 1000} s`))
        })
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
