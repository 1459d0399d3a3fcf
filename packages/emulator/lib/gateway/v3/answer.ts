import { createHash } from 'node:crypto'
import { signReply } from 'wechatpay-chain/protocol'
import type { PlatformSide } from '../../keys/platform-side.js'
import type { AnswerFile } from '../../world/answer-file.js'
import type { Answer } from '../../world/exchange.js'
import type { Language } from '../../world/messages.js'
import { REASON } from '../../world/refusal.js'

/** The answer of an operation, before serialisation. */
export interface Outcome {
  readonly status: number
  /** `undefined` for an answer without a body, or with a file. */
  readonly data: unknown
  readonly file?: AnswerFile
  /** The number at the end of `Request-ID`. */
  readonly reason?: number
  /** Whether the answer carries no signature, as the spec states. */
  readonly unsigned?: boolean
  /** The header whose digest of the body is signed, instead of the body. */
  readonly signedDigest?: string | undefined
  /** Default: Chinese. */
  readonly language?: Language
}

/**
 * Resolves to the answer as it is sent: serialised once, and signed over exactly that text.
 *
 * @param side The platform key that signs.
 * @param now Milliseconds since the epoch.
 * @param id The beginning of `Request-ID`.
 */
export async function toAnswer(outcome: Outcome, side: PlatformSide, now: number, id: string): Promise<Answer> {
  const { status, data, file, reason = REASON.none, signedDigest, language } = outcome
  const bytes = file?.bytes ?? Buffer.from(data === undefined ? '' : JSON.stringify(data))
  const type = file?.contentType ?? (data === undefined ? undefined : 'application/json; charset=utf-8')
  const sha1 = signedDigest === undefined ? undefined : createHash('sha1').update(bytes).digest('hex')
  const signed = sha1 === undefined ? bytes : Buffer.from(JSON.stringify({ sha1 }))
  const isText = file === undefined || file.contentType.startsWith('text/')
  return {
    status,
    headers: {
      ...(type !== undefined && { 'Content-Type': type }),
      'Content-Language': language === 'en' ? 'en' : 'zh-CN',
      ...(status !== 204 && { 'Content-Length': String(bytes.length) }),
      'Request-ID': `${id}-${reason}`,
      ...(signedDigest !== undefined && sha1 !== undefined && { [signedDigest]: sha1 }),
      ...(!outcome.unsigned &&
        (await signReply(
          signed,
          { suite: side.suite ?? side.key.suite, serial: side.serial, sign: side.key.sign },
          now,
        ))),
    },
    body: isText ? Buffer.from(bytes).toString() : '',
    ...(!isText && { file: bytes }),
  }
}
