import type { AnswerForgery, ForgedAnswer } from '../../types/core.js'
import { suitesWith } from '../crypto/suites.js'
import { EncryptionError } from '../errors.js'
import { readPrivateKey, readPublicKey } from '../keys/read-key.js'
import { traitsOf } from '../pipeline/traits.js'
import { utf8 } from '../platform/bytes.js'
import { replaceFields } from '../v3/fields.js'
import { writeJsonTexts } from '../v3/json-text.js'
import { encryptText } from '../v3/sensitive.js'
import { signReply } from '../v3/signature.js'

/**
 * Resolves to an answer as WeChat Pay would send it, signed by throw-away keys, for a mock of HTTP.
 *
 * ```ts
 * const { status, body, headers } = await forgeAnswer({ json: { code_url: 'weixin://wxpay/bizpayurl?pr=1' }, platform })
 * agent.get(origin).intercept({ path: '/v3/pay/transactions/native', method: 'POST' }).reply(status, body, { headers })
 * ```
 *
 * @throws {EncryptionError} when a sensitive field of `operation` cannot be encrypted, naming it.
 */
export async function forgeAnswer(forgery: AnswerForgery): Promise<ForgedAnswer> {
  const { json, platform, headers, now = Date.now } = forgery
  const body = forgery.body ?? (json === undefined ? '' : JSON.stringify(await wireAnswer(forgery)))
  const { serial, privateKey, suite } = platform
  const { sign } = readPrivateKey(privateKey, '`privateKey`', undefined, suite && [suite])
  const signature = await signReply(utf8(body), { serial, suite, sign }, now())
  const type: Record<string, string> = body === '' ? {} : { 'Content-Type': 'application/json' }
  return {
    status: forgery.status ?? (body === '' ? 204 : 200),
    headers: { ...type, 'Request-ID': `forged-${now()}`, ...headers, ...signature },
    body,
  }
}

/** The answer with its sensitive fields encrypted for the merchant. */
async function wireAnswer({ json, operation = '', platform }: AnswerForgery): Promise<unknown> {
  const [method = '', path = ''] = operation.split(' ')
  const { decrypt = [], jsonAnswers = [] } = traitsOf(method, path.replace(/^\//, ''))
  const refuse = (field: string, problem: string) =>
    new EncryptionError(`forgeAnswer: \`${field}\` ${problem}`, { field })
  const seal = (text: string, field: string) => {
    if (platform.merchant === undefined) throw refuse(field, 'is sensitive; set `platform.merchant`, the merchant key')
    const key = readPublicKey(platform.merchant, '`platform.merchant`', undefined, suitesWith(platform.suite))
    return encryptText(text, key, 'forgeAnswer', field)
  }
  return writeJsonTexts(await replaceFields(json, decrypt, seal, refuse), jsonAnswers)
}
