import type { Keyring } from '../../types/core.js'
import { SignatureError } from '../errors.js'
import { fromBase64, textOf, utf8 } from '../platform/bytes.js'
import type { WireHeaders } from '../transport/transport.js'
import { replyMessage } from '../v3/message.js'
import { single } from '../v3/verify.js'

/** Size of the largest body whose variants are tried, in bytes. */
const LARGEST = 128 * 1024

/** What software on the way makes of a body, and the body that it was before. */
const ALTERATIONS: readonly (readonly [what: string, undo: (text: string) => string])[] = [
  ['begins with a byte order mark, which WeChat Pay did not send', (text) => text.replace(/^\ufeff/, '')],
  [
    "is Base64, as cloud functions pass binary bodies; decode it first: Buffer.from(body, 'base64')",
    (text) => (/^[\w+/=\s-]+$/.test(text) ? textOf(fromBase64(text)) : text),
  ],
  ['has white space around it, which WeChat Pay did not send', (text) => text.trim()],
  ['has line breaks of another system', (text) => text.replaceAll('\r\n', '\n')],
  [
    'is JSON that was parsed and written again; pass the body exactly as it was received',
    (text) => JSON.stringify(JSON.parse(text)),
  ],
]

/**
 * The error for a notification whose signature does not belong to its body, with the alteration of the body that explains it.
 * A body that was altered is refused all the same.
 */
export async function explainMismatch(
  error: SignatureError,
  headers: WireHeaders,
  body: Uint8Array,
  keyring: Keyring,
): Promise<SignatureError> {
  const what = body.length <= LARGEST ? await alterationOf(headers, body, keyring) : undefined
  const problem = what === undefined ? `${error.message}. ${RAW}` : `${error.message}, because the body ${what}`
  return new SignatureError(problem, { reason: error.reason, requestId: error.requestId, cause: error.cause })
}

const RAW =
  'Either it is not from WeChat Pay, or its body is not the one that was received: parsed and written again, decoded, or changed'

async function alterationOf(headers: WireHeaders, body: Uint8Array, keyring: Keyring): Promise<string | undefined> {
  const [timestamp = '', nonce = '', serial = '', signature = ''] = ['timestamp', 'nonce', 'serial', 'signature'].map(
    (name) => single(headers, `wechatpay-${name}`),
  )
  const key = await keyring.find(serial)
  const text = textOf(body)
  for (const [what, undo] of ALTERATIONS) {
    const before = attempt(() => undo(text))
    if (before === undefined || before === text) continue
    if (await key?.verify(replyMessage(timestamp, nonce, utf8(before)), signature)) return what
  }
  return undefined
}

function attempt(undo: () => string): string | undefined {
  try {
    return undo()
  } catch {
    return undefined
  }
}
