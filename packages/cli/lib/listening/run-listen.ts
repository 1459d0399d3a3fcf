import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigError } from 'wechatpay-chain'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { type Choose, chooser } from '../terminal/words.js'
import { forward, isAccepted, type Shown } from './forward.js'

/** The options of `wechatpay listen`. */
export interface ListenFlags {
  readonly forwardTo?: readonly string[]
  readonly events?: string
  readonly port: number
}

/** Forwards notifications until Ctrl-C, says how many there were, and resolves to the exit code. */
export async function runListen(
  { forwardTo: urls = [], events = '*', port }: ListenFlags,
  isJson: boolean,
  io: Io,
): Promise<number> {
  const t = chooser(io)
  if (!urls.every((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw new ConfigError('listen: --forward-to must be an http(s) URL')
  }
  const counts = { all: 0, accepted: 0 }
  const show = (event: Shown) => {
    counts.all += 1
    if (isAccepted(event.status)) counts.accepted += 1
    io.out(isJson ? JSON.stringify(event) : lineOf(event, t))
  }
  const isWanted = patternOf(events)
  const server = createServer((request, response) => {
    // The sender has gone away: there is nobody to answer.
    forward(request, response, { urls, isWanted }, show).catch(() => response.destroy())
  })
  const stopped = io.untilStopped()
  const address = await listen(server, port)
  io.err(`${t('notify_url: ', 'notify_url：')}${address} → ${urls.join(', ')}\n`)
  await new Promise<void>((resolve) => {
    if (stopped.aborted) resolve()
    stopped.addEventListener('abort', () => resolve(), { once: true })
  })
  server.closeAllConnections()
  server.close()
  io.err(`${summaryOf(counts, t)}\n`)
  return EXIT.ok
}

/** Whether a name is one of a list in which `*` stands for any end or part. */
function patternOf(events: string): (name: string) => boolean {
  const names = events.split(',').map((name) =>
    name
      .trim()
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*'),
  )
  const pattern = new RegExp(`^(?:${names.join('|')})$`)
  return (name) => pattern.test(name)
}

function summaryOf({ all, accepted }: { readonly all: number; readonly accepted: number }, t: Choose): string {
  const refused = all - accepted
  return t(
    `stopped: ${all} ${all === 1 ? 'delivery' : 'deliveries'}, ${accepted} accepted${refused === 0 ? '' : `, ${refused} not`}`,
    `已停止：转发 ${all} 次，${accepted} 次被接受${refused === 0 ? '' : `，${refused} 次未被接受`}`,
  )
}

/** @throws {ConfigError} when another program listens on the port. */
async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`listen: port ${port} cannot be used (${error.code}); choose another one by --port`)
  })
  const { port: chosen } = server.address() as AddressInfo // it listens on TCP
  return `http://127.0.0.1:${chosen}/notify`
}

function lineOf({ event_type, id = '', status, milliseconds, answer, problem, to }: Shown, t: Choose): string {
  const why = problem === undefined ? (answer ?? '') : t(`no answer (${problem})`, `没有应答（${problem}）`)
  const parts = [id, to ?? '', why].filter((part) => part !== '')
  const line = [`→ ${event_type} ${status ?? t('none', '无应答')}`, `${milliseconds} ms`, ...parts].join('  ')
  return line.replace(/[^\x20-\x7e\u2192\u3000-\u9fff\uff00-\uffef]/g, '?')
}
