import type { ServerResponse } from 'node:http'
import { pageAnswer } from '../page/files.js'
import type { Operate } from '../world/command.js'
import type { Answer, Received } from '../world/exchange.js'
import type { CommandInfo } from '../world/page-wire.js'
import { Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'
import { commands } from './commands.js'
import { createEvents } from './events.js'
import { checkOrigin, tokenInQuery } from './origin.js'

/** The path prefix of the operator's pages and API. */
const ROOT = '/_emulator/'

const API = `${ROOT}api/`

/** Headers of every answer: no caching, no embedding, no access for pages of other sites. */
const GUARDS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Writes an answer without an end: Server-Sent Events. */
export type Stream = (response: ServerResponse) => void

/** Whether a request is for the operator's pages or API. A browser that opens `/` is redirected to the pages. */
export function isOperators(received: Pick<Received, 'method' | 'target' | 'headers'>): boolean {
  return `${received.target.split('?', 1)[0]}/`.startsWith(ROOT) || isBrowserAtRoot(received)
}

/** WeChat Pay has nothing at `/`, and clients of its API do not ask for HTML. */
function isBrowserAtRoot({ method, target, headers }: Pick<Received, 'method' | 'target' | 'headers'>): boolean {
  return method === 'GET' && target === '/' && /\btext\/html\b/.test(headers.accept ?? '')
}

/**
 * The operator's pages and API below `/_emulator/`. `GET /_emulator/api/commands` lists the commands, `POST
 * /_emulator/api/pay` runs one with its parameters as JSON, `GET /_emulator/api/events` sends changes. Requests are not
 * signed, so only programs and pages of this machine may send them, or those that send the token.
 *
 * @param token Needed from every caller, when other machines reach the emulator.
 */
export function createOperatorSide(
  operate: Operate,
  world: World,
  token?: string,
): (received: Received) => Answer | Stream {
  const { host, port } = new URL(world.url)
  const hosts = [host, port === '' ? 'localhost' : `localhost:${port}`]
  const access = { hosts, token, cookie: `wechatpay-emulator-${port}` }
  const events = createEvents(world)
  return (received) => {
    const { method, target } = received
    const path = target.split('?', 1)[0] ?? ''
    try {
      if (path === '/') return addGuards({ status: 302, headers: { Location: ROOT }, body: '' })
      checkOrigin(received, access)
      if (token !== undefined && tokenInQuery(target) === token && !path.startsWith(API)) {
        return addGuards(keepToken(target, access.cookie, token))
      }
      if (!path.startsWith(API)) return addGuards(getOnly(method, () => pageAnswer(path)))
      if (path === `${API}events`) return getOnly(method, () => toStream(events))
      if (method === 'GET' && path === `${API}commands`) return jsonAnswer(200, listCommands())
      if (method !== 'POST') throw new Refusal(405, 'INVALID_REQUEST', 'commands are sent with POST')
      return jsonAnswer(200, operate(path.slice(API.length), parametersOf(received.body)) ?? {})
    } catch (error) {
      if (!(error instanceof Refusal)) {
        return jsonAnswer(500, { code: 'SYSTEM_ERROR', message: `a bug of the emulator: ${String(error)}` })
      }
      const { status, code, message } = error
      return jsonAnswer(status, { code, message })
    }
  }
}

/** Redirects to the URL without the token, which the browser sends as a cookie from now on. */
function keepToken(target: string, cookie: string, token: string): Answer {
  const { pathname, searchParams } = new URL(target, 'http://emulator')
  searchParams.delete('token')
  const query = searchParams.size === 0 ? '' : `?${searchParams}`
  const value = `${cookie}=${token}; Path=${ROOT}; HttpOnly; SameSite=Lax`
  return { status: 303, headers: { Location: `${pathname}${query}`, 'Set-Cookie': value }, body: '' }
}

function getOnly<T>(method: string, answer: () => T): T {
  if (method !== 'GET') throw new Refusal(405, 'INVALID_REQUEST', 'read this with GET; commands are below /api/')
  return answer()
}

function toStream(write: Stream): Stream {
  return (response) => {
    response.writeHead(200, { ...GUARDS, 'Content-Type': 'text/event-stream' })
    write(response)
  }
}

function listCommands(): readonly CommandInfo[] {
  return [...commands.values()].map(({ run: _, ...info }) => info)
}

function parametersOf(body: Uint8Array | undefined): object {
  if (!body) throw new Refusal(400, 'PARAM_ERROR', 'the parameters are too large')
  if (body.length === 0) return {}
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString())
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Reported below.
  }
  throw new Refusal(400, 'PARAM_ERROR', 'the parameters must be a JSON object')
}

function jsonAnswer(status: number, data: unknown): Answer {
  return addGuards({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) })
}

function addGuards(answer: Answer): Answer {
  const length = String(Buffer.byteLength(answer.body))
  return { ...answer, headers: { ...GUARDS, ...answer.headers, 'Content-Length': length } }
}
