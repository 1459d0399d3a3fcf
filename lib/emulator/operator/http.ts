import { Refusal } from '../refusal.js'
import type { Answer, Received } from '../types.js'
import { commands } from './commands.js'
import type { Operate } from './operate.js'

/** Where the operator's side of the gateway begins. */
const ROOT = '/_emulator/'

const API = `${ROOT}api/`

/** Whether a request is the operator's, and not a merchant's. */
export function isOperators({ target }: Pick<Received, 'target'>): boolean {
  return `${target}/`.startsWith(ROOT)
}

/**
 * The operator API over HTTP: `GET /_emulator/api/commands` lists what can be done, `POST /_emulator/api/pay` with the
 * parameters as JSON does it. It needs no signature, so it is for this machine's own programs and pages alone.
 *
 * @param url Where the gateway is reached.
 */
export function createOperatorSide(operate: Operate, url: string): (received: Received) => Answer {
  const { port } = new URL(url)
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  return (received) => {
    try {
      checkOrigin(received, hosts)
      return json(200, answerOf(received, operate) ?? {})
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { status, code, message } = error
      return json(status, { code, message })
    }
  }
}

/** A page of somebody else's, even under a name that leads to this machine, must not reach the operator. */
function checkOrigin({ headers }: Received, hosts: readonly string[]): void {
  const { host = '', origin } = headers
  const isOurs = hosts.includes(host) && (origin === undefined || hosts.includes(origin.replace(/^http:\/\//, '')))
  if (!isOurs) throw new Refusal(403, 'NO_AUTH', 'the operator API answers programs and pages of this gateway only')
}

function answerOf({ method, target, body }: Received, operate: Operate): unknown {
  const path = target.split('?', 1)[0] ?? ''
  if (method === 'GET' && path === `${API}commands`) {
    return [...commands.values()].map(({ name, summary, properties, required }) => ({
      name,
      summary,
      properties,
      required,
    }))
  }
  if (!path.startsWith(API)) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', `the operator API is below ${API}`)
  if (method !== 'POST') throw new Refusal(405, 'INVALID_REQUEST', 'commands are sent with POST')
  return operate(path.slice(API.length), parametersOf(body))
}

function parametersOf(body: Uint8Array | undefined): object {
  if (!body) throw new Refusal(400, 'PARAM_ERROR', 'the parameters are too large')
  if (body.length === 0) return {}
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString())
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below.
  }
  throw new Refusal(400, 'PARAM_ERROR', 'the parameters must be a JSON object')
}

function json(status: number, data: unknown): Answer {
  const body = JSON.stringify(data)
  const headers = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }
  return { status, headers, body }
}
