import { nonce, readXml, sealReqInfo, signV2, writeXml, type XmlFields } from 'wechatpay-chain/protocol'
import type { Attempt, XmlForm, XmlMessage } from '../state/outbox.js'

/** A notification of APIv2 as it is sent: `req_info` encrypted, the rest signed where its form says so. */
export function forgeXml(
  { req_info, ...fields }: XmlMessage['resource'],
  { signType, nonceless }: XmlForm,
  apiv2Key: string,
): string {
  const whole = {
    ...fields,
    ...(!nonceless && { nonce_str: nonce() }),
    ...(signType === 'HMAC-SHA256' && { sign_type: signType }), // without it the digest is MD5
    ...(typeof req_info === 'object' && { req_info: sealReqInfo(writeXml(req_info, 'root'), apiv2Key) }),
  }
  return writeXml(signType ? { ...whole, sign: signV2(whole, apiv2Key, signType) } : whole)
}

/** The result of a delivery of APIv2, whose answer is XML with `return_code` SUCCESS. */
export function judgeXml(status: number, body: string): Pick<Attempt, 'status' | 'problem' | 'answer'> {
  return { status, problem: problemOf(status, body), ...(body !== '' && { answer: body }) }
}

function problemOf(status: number, body: string): string | undefined {
  if (status !== 200) return `answered ${status}; only 200 counts as accepted`
  const { return_code } = read(body)
  if (return_code === 'SUCCESS') return undefined
  const problem =
    typeof return_code === 'string' ? 'with another return_code than SUCCESS' : 'without XML that has a return_code'
  return `answered 200 ${problem}; only <xml><return_code>SUCCESS</return_code></xml> counts as accepted`
}

function read(text: string): XmlFields {
  try {
    return readXml(text)
  } catch {
    return {} // it is judged as an answer without fields
  }
}
