import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Command } from 'commander'
import { ConfigError } from 'wechatpay-chain'
import { codeOf } from '../doctor/cure-of.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { type Choose, chooser } from '../terminal/words.js'
import { run } from './run.js'

interface Flags {
  readonly forwardTo?: string
  readonly port: string
}

/** Bytes of the largest notification that is forwarded. */
const MOST_BYTES = 2 ** 20

/** Milliseconds in which the shop has to answer, as WeChat Pay demands. */
const PATIENCE_MS = 5_000

/** Headers that belong to one connection. */
const OWN = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'expect'])

/** `wechatpay listen`: takes notifications, shows each in a line, and forwards it byte for byte. */
export function listenCommand(io: Io): Command {
  const t = chooser(io)
  return new Command('listen')
    .description(
      t(
        'take notifications, show each in a line and forward it unchanged; use its address as notify_url',
        '接收通知，逐条显示并原样转发；以其地址作为 notify_url',
      ),
    )
    .option(
      '--forward-to <url>',
      t(
        'where notifications go, for example http://localhost:3000/notify',
        '转发到，例如 http://localhost:3000/notify',
      ),
    )
    .option(
      '--port <number>',
      t('port of 127.0.0.1 to listen on; 0 chooses a free one', '在 127.0.0.1 上监听的端口；0 表示任选'),
      '0',
    )
    .action(({ forwardTo, port }: Flags, command: Command) => {
      // Only now, so that commander names a misspelt option first.
      if (forwardTo === undefined) command.error("error: required option '--forward-to <url>' not specified")
      return run(io, command, async ({ json }) => {
        if (!URL.canParse(forwardTo) || !/^https?:$/.test(new URL(forwardTo).protocol)) {
          throw new ConfigError('listen: --forward-to must be an http(s) URL')
        }
        const show = (event: Shown) => io.out(json ? JSON.stringify(event) : lineOf(event, t))
        const server = createServer((request, response) => {
          // The sender has gone away: there is nobody to answer.
          forward(request, response, forwardTo, show).catch(() => response.destroy())
        })
        const stopped = io.untilStopped()
        const address = await listen(server, Number(port))
        io.err(`${t('notify_url: ', 'notify_url：')}${address} → ${forwardTo}\n`)
        await new Promise<void>((resolve) => {
          if (stopped.aborted) resolve()
          stopped.addEventListener('abort', () => resolve(), { once: true })
        })
        server.closeAllConnections()
        server.close()
        return EXIT.ok
      })
    })
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const { port: chosen } = server.address() as AddressInfo // it listens on TCP
  return `http://127.0.0.1:${chosen}/notify`
}

/** A delivery in a line. */
interface Shown {
  readonly event_type: string
  readonly id: string | undefined
  /** `undefined` when no answer came. */
  readonly status: number | undefined
  readonly milliseconds: number
  /** What the shop answered, when it did not accept. */
  readonly answer: string | undefined
  /** Why no answer came: `ECONNREFUSED`, `TimeoutError`. */
  readonly problem: string | undefined
}

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  show: (event: Shown) => void,
): Promise<void> {
  const started = performance.now()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MOST_BYTES) {
      response.writeHead(413, { Connection: 'close' }).end()
      return
    }
    chunks.push(chunk)
  }
  const body = Buffer.concat(chunks)
  const headers = Object.entries(request.headers).filter(([name]) => !OWN.has(name))
  const init = {
    method: 'POST',
    headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
    body,
  }
  const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
    .then(async (found) => ({
      status: found.status,
      type: found.headers.get('content-type'),
      text: await found.text(),
    }))
    .catch((error: unknown) => ({ problem: codeOf(error) }))
  const { status, type, text, problem } = {
    status: undefined,
    type: null,
    text: undefined,
    problem: undefined,
    ...answer,
  }
  response.writeHead(status ?? 502, type ? { 'Content-Type': type } : {}).end(text)
  const isAccepted = status === 200 || status === 204
  const { event_type, id } = aboutOf(body)
  const milliseconds = Math.round(performance.now() - started)
  show({
    event_type,
    id,
    status,
    milliseconds,
    answer: isAccepted ? undefined : text?.slice(0, 200),
    problem,
  })
}

function aboutOf(body: Buffer): { event_type: string; id: string | undefined } {
  try {
    const { event_type, id } = JSON.parse(body.toString()) as { readonly event_type?: unknown; readonly id?: unknown } // checked next
    return { event_type: String(event_type ?? 'unknown'), id: typeof id === 'string' ? id : undefined }
  } catch {
    return { event_type: body.toString().trimStart().startsWith('<') ? 'v2' : 'unknown', id: undefined }
  }
}

function lineOf({ event_type, id = '', status, milliseconds, answer, problem }: Shown, t: Choose): string {
  const why = problem === undefined ? (answer ?? '') : t(`no answer (${problem})`, `没有应答（${problem}）`)
  const line = `→ ${event_type} ${status ?? t('none', '无应答')}  ${milliseconds} ms  ${id}${why === '' ? '' : `  ${why}`}`
  return line.replace(/[^\x20-\x7e\u2192\u3000-\u9fff\uff00-\uffef]/g, '?')
}
