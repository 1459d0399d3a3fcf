import type { CertificateFacts, KeyHandle } from '../../types/core.js'
import { decodeBase64 } from '../crypto/base64.js'
import { KeyProblem } from '../crypto/key-problem.js'
import { hexOf } from '../platform/bytes.js'
import { contentOf, type Element, elementsOf, sequenceOf, TAGS } from './der.js'

/** Object identifiers, as hexadecimal digits of their content. */
const EC = '2a8648ce3d0201'
const SM2 = '2a811ccf5501822d'
const NAMES: Readonly<Record<string, string>> = { '2a864886f70d010101': 'rsa', [EC]: 'ec' }

/** Tags of fields that X.509 and SEC 1 number. */
const [FIRST, SECOND] = [0xa0, 0xa1]

const [UTC_TIME, GENERALIZED_TIME] = [0x17, 0x18]

/** Whether an input is a `KeyObject`: the only object of a runtime that can hold an SM2 key. */
export function isKeyHandle(input: unknown): input is KeyHandle {
  return typeof input === 'object' && input !== null && 'export' in input && typeof input.export === 'function'
}

/**
 * The private key of an input, 64 hexadecimal digits.
 *
 * @param input Text is PEM: PKCS#8 or SEC 1, not encrypted.
 * @throws {KeyProblem} when it is not a private SM2 key.
 */
export function readPrivate(input: string | KeyHandle): string {
  const { label, bytes } = open(input, 'private')
  if (!label.endsWith('PRIVATE KEY')) throw new KeyProblem('type', 'public')
  return parse(() => {
    if (label === 'EC PRIVATE KEY') return scalarOf(sequenceOf(bytes), true)
    const [, algorithm, key] = sequenceOf(bytes)
    checkAlgorithm(algorithm)
    return scalarOf(sequenceOf(contentOf(key, TAGS.octets)), false)
  })
}

/**
 * The point of a public key as hexadecimal digits, with the facts of its certificate if it is one.
 *
 * @param input Text is PEM: a certificate, or a public key (SPKI).
 * @throws {KeyProblem} when it is not a public SM2 key. Whether the point is on the curve is not checked here.
 */
export function readPublic(input: string | KeyHandle): {
  readonly point: string
  readonly certificate: CertificateFacts | undefined
} {
  const { label, bytes } = open(input, 'public')
  if (label.endsWith('PRIVATE KEY')) throw new KeyProblem('type', 'private')
  return parse(() =>
    label.endsWith('CERTIFICATE')
      ? readCertificate(bytes)
      : { point: pointOf(sequenceOf(bytes)), certificate: undefined },
  )
}

function open(input: string | KeyHandle, type: 'private' | 'public'): { label: string; bytes: Uint8Array } {
  const pem = typeof input === 'string' ? input : textOf(input, type)
  const [, label = '', base64 = ''] = /-----BEGIN ([A-Z\d ]+)-----([^-]+)-----END/.exec(pem) ?? []
  const bytes = decodeBase64(base64.replace(/\s/g, ''))
  if (!bytes || bytes.length === 0) throw new KeyProblem('unreadable', 'PEM text')
  return { label, bytes }
}

/** A `KeyObject` as PEM text. One of RSA is not exported. */
function textOf(input: KeyHandle, type: 'private' | 'public'): string {
  const key = input as {
    // `isKeyHandle` has seen it
    readonly type?: unknown
    readonly asymmetricKeyType?: unknown
    export(options: { type: string; format: 'pem' }): unknown
  }
  if (typeof key.asymmetricKeyType === 'string' && !['ec', 'sm2'].includes(key.asymmetricKeyType)) {
    throw new KeyProblem('algorithm', key.asymmetricKeyType)
  }
  if (key.type !== type) throw new KeyProblem('type', String(key.type))
  return parse(() => String(key.export({ type: type === 'private' ? 'pkcs8' : 'spki', format: 'pem' })))
}

function scalarOf([, scalar, ...more]: readonly Element[], isAlone: boolean): string {
  const parameters = more.find(({ tag }) => tag === FIRST)
  if (isAlone) checkCurve(parameters && elementsOf(parameters.content)[0])
  const digits = hexOf(contentOf(scalar, TAGS.octets)).padStart(64, '0')
  if (digits.length !== 64 || more.some(({ tag }) => tag !== FIRST && tag !== SECOND))
    throw new RangeError('no such key')
  return digits
}

/** A public key (SPKI). */
function pointOf([algorithm, point]: readonly Element[]): string {
  checkAlgorithm(algorithm)
  const [unused, ...bytes] = contentOf(point, TAGS.bits)
  if (unused !== 0) throw new RangeError('a part of a byte')
  return hexOf(Uint8Array.from(bytes))
}

function readCertificate(der: Uint8Array): { point: string; certificate: CertificateFacts } {
  const [tbs] = sequenceOf(der)
  const [version, ...rest] = elementsOf(contentOf(tbs, TAGS.sequence))
  if (version?.tag !== FIRST) throw new RangeError('a certificate of version 1')
  const [serial, , , validity, , key] = rest
  const [from, until] = elementsOf(contentOf(validity, TAGS.sequence))
  return {
    point: pointOf(elementsOf(contentOf(key, TAGS.sequence))),
    certificate: {
      serial: hexOf(contentOf(serial, TAGS.integer))
        .replace(/^00(?=[89a-f])/, '')
        .toUpperCase(),
      from: timeOf(from),
      until: timeOf(until),
    },
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5 */
function timeOf(element: Element | undefined): number {
  const text = String.fromCharCode(...(element?.content ?? []))
  const digits = element?.tag === UTC_TIME ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text
  if (element?.tag !== UTC_TIME && element?.tag !== GENERALIZED_TIME) throw new RangeError('no time')
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits) ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time)) throw new RangeError('no time')
  return time
}

function checkAlgorithm(algorithm: Element | undefined): void {
  const [type, curve] = elementsOf(contentOf(algorithm, TAGS.sequence))
  const name = hexOf(contentOf(type, TAGS.oid))
  if (name !== EC && name !== SM2) throw new KeyProblem('algorithm', NAMES[name] ?? name)
  if (name === EC) checkCurve(curve)
}

function checkCurve(curve: Element | undefined): void {
  if (curve?.tag === TAGS.oid && hexOf(curve.content) === SM2) return
  throw new KeyProblem('algorithm', 'ec')
}

/** The result of reading. Other errors are dropped: a cause must never carry key material. */
function parse<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof KeyProblem ? error : new KeyProblem('unreadable', 'PEM text')
  }
}
