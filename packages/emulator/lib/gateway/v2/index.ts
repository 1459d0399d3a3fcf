import { importPublicKey, traitsOf, writeJsonTexts, type XmlInputFields } from 'wechatpay-chain/protocol'
import type { Field } from '../../spec/field.js'
import type { AnswerFile } from '../../world/answer-file.js'
import type { Answer, Received } from '../../world/exchange.js'
import type { Operations } from '../../world/operations.js'
import { Refusal } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import type { GatewayProtocol, Stamp, Visit } from '../protocol.js'
import { encryptAnswer } from '../v3/sensitive-fields.js'
import type { Validate } from '../validator.js'
import { certificatePage, fileAnswer, redirect, type Signature, textAnswer, xmlAnswer } from './answer.js'
import { authenticate } from './authenticate.js'
import { statementOf } from './error-codes.js'
import { readMessage } from './read-message.js'
import { readRequest } from './read-request.js'

/** Code of the refusal of a connection without the certificate that an operation needs. */
const CERTIFICATE = 'NO_CERTIFICATE'

/** The platform's side of APIv2. It accepts the paths of the operations of APIv2, with the verb that each has. */
export function createV2({ keys }: World, operations: Operations, validate: Validate): GatewayProtocol {
  const { mchid, apiv2Key } = keys
  const publicKey = importPublicKey(keys.merchant.publicKey)
  const matchOf = ({ method, target }: Received) => operations.findV2(method, pathOf(target))
  const signature = ({ signed }: Visit, { id }: Stamp): Signature => {
    return { apiv2Key, signType: signed?.signType ?? 'MD5', nonce: id.slice(0, 32) }
  }

  return {
    claims: ({ target }) => operations.isV2(pathOf(target)),

    namesOf: (received) => {
      try {
        return [matchOf(received).name]
      } catch {
        return [] // `admit` refuses it with the reason
      }
    },

    admit: async (received, visit) => {
      const match = matchOf(received)
      const spec = operations.read(match.name)
      if (spec.clientCertificate) checkCertificate(received)
      const message = await readMessage(received)
      const isSigned = message.kind === 'xml' || spec.request.properties?.[message.kind]?.properties?.sign !== undefined
      const isNonceless = spec.nonceless === true || message.kind !== 'xml'
      const signed = isSigned
        ? authenticate(message.fields, { mchid, apiv2Key }, isNonceless)
        : ({ fields: message.fields, signType: 'MD5' } as const)
      visit.signed = { name: match.name, ...signed }
      visit.template = match.template
      return { match, request: readRequest(received, message, match, spec, validate) }
    },

    answer: async (data, { match }, visit, stamp) => {
      const { response } = operations.read(match.name)
      if (response['x-file']) return fileAnswer(data as AnswerFile) // the result of a story or of `improvise`
      if (response['x-redirect']) return redirect(String(data))
      if (response['x-json']) return textAnswer(JSON.stringify(data), 'application/json')
      const { decrypt = [], jsonAnswers = [] } = traitsOf(match.method, match.template)
      const sealed = await encryptAnswer(data, decrypt, publicKey)
      const fields = writeJsonTexts(sealed, jsonAnswers) as XmlInputFields // the fields of an answer, as above
      const stated = { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS', ...fields }
      return xmlAnswer(onlyDescribed(stated, response), signedOf(visit), response, signature(visit, stamp))
    },

    refuse: async (refusal, visit, stamp) => {
      const { code, message } = refusal
      if (code === CERTIFICATE) return certificatePage(message, String(refusal.detail?.advice))
      const response = visit.signed ? operations.read(visit.signed.name).response : {}
      return refusalAnswer(refusal, visit, response, signature(visit, stamp))
    },
  }
}

function refusalAnswer(refusal: Refusal, visit: Visit, response: Field, signature: Signature): Answer {
  const { code } = refusal
  const message = visit.language === 'en' ? refusal.message : refusal.chinese
  const statement = statementOf(code, visit.signed !== undefined)
  const { properties = {}, 'x-error': failure } = response
  const described = failure ?? response
  const words = statement.words === undefined ? message : `${statement.words}: ${message}`
  if (statement.level === 'return' || !described.properties?.result_code) {
    const isPlain = statement.level === 'return' || described.properties?.error_code !== undefined
    const return_msg = isPlain ? words : `${statement.code}: ${message}`
    const fields = { return_code: 'FAIL', return_msg, error_code: statement.code }
    return xmlAnswer(onlyDescribed(fields, failure ?? BARE), { fields: {} }, BARE, signature)
  }
  const fields = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'FAIL',
    err_code: statement.code,
    err_code_des: message,
  }
  const isUnsigned = failure !== undefined || !properties.sign
  return xmlAnswer(fields, signedOf(visit), isUnsigned ? { ...described, 'x-unsigned': true } : response, signature)
}

/** The answer to a message that was not understood or not trusted. */
const BARE: Field = { properties: { return_code: { type: 'string' }, return_msg: { type: 'string' } } }

function checkCertificate({ certificate }: Received): void {
  if (certificate === 'merchant') return
  const reason = certificate === 'other' ? 'The SSL certificate error' : 'No required SSL certificate was sent'
  const advice =
    'this operation needs the certificate apiclient_cert.pem with its key apiclient_key.pem, over the TLS port of the ' +
    'emulator: start it with `--tls`, or with the option `tls` of createEmulator'
  throw new Refusal(400, CERTIFICATE, reason, { detail: { advice } })
}

function signedOf({ signed }: Visit): { readonly fields: Readonly<Record<string, string>> } {
  return signed ?? { fields: {} }
}

/** The fields that every answer has are left out where the spec of an operation describes fields, and lacks them. */
function onlyDescribed(fields: XmlInputFields, { properties }: Field): XmlInputFields {
  if (!properties) return fields
  const common = ['return_code', 'return_msg', 'result_code', 'error_code']
  return Object.fromEntries(Object.entries(fields).filter(([name]) => properties[name] || !common.includes(name)))
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? ''
}
