import { randomInt } from 'node:crypto'
import { PROBE } from 'wechatpay-chain/protocol'
import type { Given } from '../world/fault-request.js'
import type { Alter, AlterXml, Fault, Parameter } from './fault.js'

/** How a fault changes the signature of an answer or of a notification. */
export interface SignatureEffects {
  readonly ageMs?: number
  readonly alter?: Alter
  /** Changes the XML of a signed message of APIv2, whose signature is one of its fields. */
  readonly alterXml?: AlterXml
}

const SIGNATURE = 'Wechatpay-Signature'

const SERIAL = 'Wechatpay-Serial'

/** The signature in a message of APIv2. */
const SIGN = /<sign>([\dA-F]+)<\/sign>/

/** Days and more than a year are as wrong as ten minutes. */
const AGE: Parameter = {
  type: 'integer',
  minimum: 301,
  maximum: 366 * 24 * 3600,
  default: 600,
  description: 'seconds by which the time stamp is behind',
}

const STAGE = 'signature: the request is carried out and answered'

/** Faults of signatures. None of these messages may be accepted. */
export const SIGNATURE_FAULTS = [
  fault('wrong-signature', 'One bit of the signature is flipped.', {
    alter: changeHeader(SIGNATURE, flipBit),
    alterXml: (xml) => xml.replace(SIGN, (_, sign: string) => `<sign>${flipDigit(sign)}</sign>`),
  }),
  fault('unsigned', 'The message carries no signature.', {
    alter: dropSignature,
    alterXml: (xml) => xml.replace(SIGN, ''),
  }),
  fault('signature-probe', `The signature begins with ${PROBE}, as WeChat Pay's deliberate probes do.`, {
    alter: changeHeader(SIGNATURE, (signature) => `${PROBE}${signature.slice(PROBE.length)}`),
  }),
  fault('signature-probe-not-base64', 'A probe whose signature is not Base64 either.', {
    alter: changeHeader(SIGNATURE, (signature) => `${PROBE}${signature.slice(PROBE.length, -4)}~?=!`),
  }),
  {
    ...fault('old-timestamp', 'The signature is correct, but too old.', {}),
    parameters: { seconds: AGE },
    effects: ({ seconds = 0 }: Given) => ({ ageMs: seconds * 1000 }),
  },
  fault('unknown-serial', 'The message names a platform key that does not exist.', {
    alter: changeHeader(SERIAL, replaceSerial),
  }),
] as const

function fault<N extends string>(
  name: N,
  summary: string,
  effects: SignatureEffects,
): Fault<SignatureEffects, N, never> {
  return { name, stage: STAGE, summary, parameters: {}, effects: () => effects }
}

/** Changes a signed message; an unsigned one stays as it is. */
function changeHeader(header: string, change: (value: string) => string): Alter {
  return (headers) => {
    const value = headers[header]
    return value === undefined ? headers : { ...headers, [header]: change(value) }
  }
}

function dropSignature(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^Wechatpay-(?:Timestamp|Nonce|Serial|Signature(?:-Type)?)$/.test(name),
    ),
  )
}

/** Another hexadecimal digit in the place of the first. */
function flipDigit(sign: string): string {
  const digit = Number.parseInt(sign.slice(0, 1), 16) ^ 1
  return digit.toString(16).toUpperCase() + sign.slice(1)
}

function flipBit(signature: string): string {
  const bytes = Buffer.from(signature, 'base64')
  const at = randomInt(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes.toString('base64')
}

/** Another serial of the same kind. A client with certificates then fetches the list again; one with public keys cannot. */
function replaceSerial(serial: string): string {
  return serial.replace(/.{8}$/, (end) => {
    const other = String(randomInt(10_000_000, 99_999_999))
    return other === end ? String(Number(other) + 1) : other
  })
}
