import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { Socket } from 'node:net'

/**
 * A connection to an entry point through a forward proxy, by CONNECT.
 *
 * @throws {Error} with the `code` of Node.js, or `PROXY_407` where the proxy answers with this status.
 */
export function tunnel(baseUrl: string, proxy: string, timeout: number): Promise<Socket> {
  const url = new URL(baseUrl)
  const through = new URL(proxy)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const { username, password } = through
  const proof = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')
  const request = through.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve, reject) => {
    const sent = request({
      host: through.hostname.replace(/^\[|\]$/g, ''),
      port: through.port || (through.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: `${url.hostname}:${port}`,
      headers: { Host: `${url.hostname}:${port}`, ...(username && { 'Proxy-Authorization': `Basic ${proof}` }) },
      agent: false,
      signal: AbortSignal.timeout(timeout),
    })
    const refuse = (status: number | undefined) =>
      reject(Object.assign(new Error('the proxy refuses'), { code: `PROXY_${status ?? 0}` }))
    sent.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket)
      socket.destroy()
      refuse(statusCode)
    })
    // A proxy that does not know CONNECT answers like a server.
    sent.on('response', (answer) => {
      answer.destroy()
      refuse(answer.statusCode)
    })
    sent.on('error', reject).end()
  })
}
