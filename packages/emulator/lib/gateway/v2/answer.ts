import { type SignType, signV2, writeXml, type XmlInputFields } from 'wechatpay-chain/protocol'
import type { Field } from '../../spec/field.js'
import type { AnswerFile } from '../../world/answer-file.js'
import type { Answer } from '../../world/exchange.js'
import type { SignedFields } from '../protocol.js'

/** Fields that an answer repeats from its request. */
const REPEATED = [
  ...['appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'device_info', 'mchid', 'mch_appid', 'wxappid'],
  ...['combine_appid', 'combine_mch_id', 'mch_billno', 'partner_trade_no', 're_openid', 'total_amount'],
] as const

/** What an answer is signed with. */
export interface Signature {
  readonly apiv2Key: string
  readonly signType: SignType
  readonly nonce: string
}

/**
 * The XML of an answer: the fields, those that it repeats, and its signature, as far as the spec describes them.
 *
 * @param response Of the operation's spec.
 */
export function xmlAnswer(
  data: XmlInputFields,
  { fields }: Pick<SignedFields, 'fields'>,
  response: Field,
  { apiv2Key, signType, nonce }: Signature,
): Answer {
  const { properties = {} } = response
  const repeated = REPEATED.filter((name) => properties[name] && fields[name] !== undefined)
  const whole: XmlInputFields = {
    ...data,
    ...Object.fromEntries(repeated.map((name) => [name, data[name] ?? fields[name]])),
    ...(properties.nonce_str && { nonce_str: nonce }),
  }
  if (response['x-unsigned'] || !properties.sign) return textAnswer(writeXml(whole))
  return textAnswer(writeXml({ ...whole, sign: signV2(whole, apiv2Key, signType) }))
}

/** An answer as text. */
export function textAnswer(body: string, type = 'text/xml', status = 200, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': String(Buffer.byteLength(body)),
      ...headers,
    },
    body,
  }
}

/** A file as an answer. */
export function fileAnswer({ contentType, bytes }: AnswerFile): Answer {
  const headers = { 'Content-Type': contentType, 'Content-Length': String(bytes.length) }
  if (contentType.startsWith('text/')) return { status: 200, headers, body: Buffer.from(bytes).toString() }
  return { status: 200, headers, body: '', file: bytes }
}

/** A redirect of a browser. */
export function redirect(url: string): Answer {
  return { status: 302, headers: { Location: url, 'Content-Length': '0' }, body: '' }
}

/** The page of the server before the platform's, for a connection without the certificate that an operation needs. */
export function certificatePage(reason: string, advice: string): Answer {
  const lines = [
    `<html><head><title>400 ${reason}</title></head>`,
    `<body><center><h1>400 Bad Request</h1></center><center>${reason}</center><hr><center>nginx</center></body></html>`,
    `<!-- ${advice} -->`,
    '',
  ]
  return textAnswer(lines.join('\n'), 'text/html', 400)
}
