import { replyMessage, requestMessage } from 'wechatpay-chain/protocol'

/** A text that a client may have signed by mistake. */
export interface Mistake {
  readonly message: string
  /** Completes the sentence "It belongs to …". */
  readonly words: string
  readonly advice: string
}

/** The parts of a request that its signature covers. */
export interface Signed {
  readonly method: string
  readonly target: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}

/**
 * Messages that clients are known to sign by mistake, each with advice.
 *
 * @param host The request's `Host`.
 */
export function mistakesOf(signed: Signed, host: string): readonly Mistake[] {
  const { method, target, timestamp, nonce, body } = signed
  const right = messageOf(signed)
  const other = (changes: Partial<Signed>) => messageOf({ ...signed, ...changes })
  const targets: readonly (readonly [string, string])[] = [
    [target.split('?', 1)[0] ?? '', 'the path without its query'],
    [decodeTarget(target), 'the path before it was percent-encoded'],
    [target.replace(/^\//, ''), 'the path without its first slash'],
    [`http://${host}${target}`, 'the whole URL'],
    [`https://api.mch.weixin.qq.com${target}`, 'the whole URL at api.mch.weixin.qq.com'],
  ]
  const mistakes: readonly Mistake[] = [
    ...targets.map(([wrong, words]) => ({
      message: other({ target: wrong }),
      words: `${words}, \`${wrong}\``,
      advice: 'Sign path and query exactly as they are sent, without the host.',
    })),
    ...otherBodies(body).map(([wrong, words]) => ({
      message: other({ body: wrong }),
      words,
      advice: 'Serialise the body once; sign that text and send exactly that text.',
    })),
    {
      message: other({ method: method.toLowerCase() }),
      words: 'the method in lower case',
      advice: `Sign ${method}, as it is sent.`,
    },
    {
      message: right.slice(0, -1),
      words: 'a message whose last line does not end in a line feed',
      advice: 'End each of the five lines in \\n, the last and an empty one too.',
    },
    {
      message: right.replaceAll('\n', '\r\n'),
      words: 'lines that end in \\r\\n',
      advice: 'End each line in \\n, without \\r.',
    },
    {
      message: [method, target, timestamp, nonce, body].join('\\n'),
      words: 'a backslash and an n in place of line feeds',
      advice: 'Write the line feed as your language requires: PHP needs double quotes, "\\n".',
    },
    {
      message: Buffer.from(replyMessage(timestamp, nonce, Buffer.from(body))).toString(),
      words: 'the message of an answer: timestamp, nonce, body',
      advice: 'A request signs five lines: method, path with query, timestamp, nonce, body.',
    },
  ]
  return mistakes.filter(({ message }) => message !== right)
}

/** The text that the signature of a request covers. */
export function messageOf({ method, target, timestamp, nonce, body }: Signed): string {
  return Buffer.from(requestMessage(method, target, timestamp, nonce, Buffer.from(body))).toString()
}

function otherBodies(body: string): readonly (readonly [string, string])[] {
  if (body === '') return [['{}', 'a body of {}, where none was sent']]
  try {
    const value: unknown = JSON.parse(body)
    const compact = JSON.stringify(value)
    return [
      ['', 'an empty body'],
      [compact, 'the body without white space'],
      [JSON.stringify(value, null, 2), 'the body with line breaks and indentation'],
      [escapeText(compact), 'the body with its non-ASCII characters as \\u…'],
      [escapeText(compact).replaceAll('/', '\\/'), 'the body as PHP writes it, with \\/ and \\u…'],
      [compact.replaceAll('/', '\\/'), 'the body with \\/ in place of /'],
      [escapeText(spaceJson(value)), 'the body as Python writes it, with a space behind each comma and colon'],
      [spaceJson(value), 'the body with a space behind each comma and colon'],
    ]
  } catch {
    return [['', 'an empty body']]
  }
}

function escapeText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function spaceJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaceJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}: ${spaceJson(one)}`)
    .join(', ')}}`
}

function decodeTarget(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
