import { RequestError } from 'wechatpay-chain'

/** A recorded message. */
export interface RecordedMessage {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** The bytes exactly as recorded. */
  readonly body: Buffer
}

/**
 * A recorded HTTP message: an optional first line, headers, an empty line and the body; or JSON with `headers` and `body`,
 * whose body is text; or XML of APIv2, which has no headers that matter.
 *
 * @throws {RequestError} when it is neither.
 */
export function parseMessage(recorded: Buffer): RecordedMessage {
  const [, gap = ''] = /(\r?\n\r?\n)/.exec(recorded.toString('latin1')) ?? []
  if (recorded.toString('latin1', 0, 64).trimStart().startsWith('{')) return fromJson(recorded)
  if (/^\s*</.test(recorded.toString('latin1', 0, 64))) return { headers: {}, body: recorded }
  if (gap === '') throw new RequestError('verify: no empty line between headers and body; record them with `curl -i`')
  const end = recorded.indexOf(gap)
  const lines = recorded.toString('utf8', 0, end).split(/\r?\n/)
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const]
  })
  return { headers: Object.fromEntries(headers), body: recorded.subarray(end + gap.length) }
}

function fromJson(recorded: Buffer): RecordedMessage {
  const { headers, body } = parse(recorded) as { readonly headers?: unknown; readonly body?: unknown } // each is checked
  if (typeof headers !== 'object' || headers === null || typeof body !== 'string') {
    throw new RequestError('verify: JSON must have `headers` and `body`, with the body as the text that was received')
  }
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])
  return { headers: Object.fromEntries(named), body: Buffer.from(body) }
}

function parse(recorded: Buffer): object {
  try {
    return Object(JSON.parse(recorded.toString()))
  } catch {
    throw new RequestError('verify: neither an HTTP message nor JSON with `headers` and `body`')
  }
}
