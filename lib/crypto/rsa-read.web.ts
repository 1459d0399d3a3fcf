import type { CertificateFacts } from '../../types/core.js'
import { base64Of, fromBase64, hexOf, latin1Of } from '../platform/bytes.js'
import { bitsOf, type Element, element, elementsOf, magnitudeOf, sequenceOf, TAGS } from './der.web.js'
import { KeyProblem } from './key-problem.js'

/** Length of the shortest accepted key, in bits. */
const SHORTEST = 2048

/** Object identifiers of keys, in hexadecimal. */
const RSA = '2a864886f70d010101'
const OTHERS: Readonly<Record<string, string>> = {
  '2a864886f70d01010a': 'rsa-pss',
  '2a8648ce3d0201': 'ec',
  '2a8648ce380401': 'dsa',
  '2b6570': 'ed25519',
  '2b6571': 'ed448',
}

/** The algorithm identifier of RSA: its name, and `NULL`. */
const RSA_IDENTIFIER = element(TAGS.sequence, element(TAGS.oid, fromBase64('KoZIhvcNAQEB')), element(TAGS.null))

/** A public key as WebCrypto takes it, and what is known of it at once. */
export interface PublicFacts {
  /** PEM of the kind `PUBLIC KEY`. */
  readonly pem: string
  readonly bits: number
  readonly certificate: CertificateFacts | undefined
}

/**
 * A private RSA key as PKCS#8, which is what WebCrypto takes.
 *
 * @param pem One block: `PRIVATE KEY` or `RSA PRIVATE KEY`.
 * @throws {KeyProblem} when it is not a private RSA key of 2048 bits or more.
 */
export function readPrivatePem(pem: string): string {
  const { label, der } = blockOf(pem)
  if (label === 'EC PRIVATE KEY') throw new KeyProblem('algorithm', 'ec')
  const isRaw = label === 'RSA PRIVATE KEY'
  const { algorithm, raw } = parse(() => (isRaw ? { algorithm: RSA, raw: der } : pkcs8Of(der)))
  checkAlgorithm(algorithm)
  const [n, e] = parse(() => sequenceOf(raw).slice(1, 3).map(magnitudeOf))
  checkNumbers(n, e)
  if (!isRaw) return pem
  const version = element(TAGS.integer, Uint8Array.of(0))
  return pemOf('PRIVATE KEY', element(TAGS.sequence, version, RSA_IDENTIFIER, element(TAGS.octets, raw)))
}

/**
 * A public RSA key as SPKI, which is what WebCrypto takes; of a certificate, with its facts.
 *
 * @param pem One block: `CERTIFICATE`, `PUBLIC KEY` or `RSA PUBLIC KEY`.
 * @throws {KeyProblem} when it is not a public RSA key of 2048 bits or more.
 */
export function readPublicPem(pem: string): PublicFacts {
  const { label, der } = blockOf(pem)
  if (label.endsWith('CERTIFICATE')) return certificateOf(der)
  if (label !== 'RSA PUBLIC KEY') return { ...spkiOf(der), certificate: undefined }
  const bits = element(TAGS.bits, Uint8Array.of(0), der)
  return { ...spkiOf(element(TAGS.sequence, RSA_IDENTIFIER, bits)), certificate: undefined }
}

/** Checks the numbers of a key. @throws {KeyProblem} when its modulus is too short, or its exponent protects nothing. */
export function checkNumbers(modulus: Uint8Array = new Uint8Array(), exponent: Uint8Array = new Uint8Array()): void {
  const bits = bitsOf(modulus)
  if (bits < SHORTEST) throw new KeyProblem('bits', String(bits))
  const small = exponent.length > 4 ? Number.POSITIVE_INFINITY : exponent.reduce((sum, byte) => 256 * sum + byte, 0)
  if (small < 3) throw new KeyProblem('exponent', String(small))
}

function spkiOf(der: Uint8Array): Omit<PublicFacts, 'certificate'> {
  const [identifier, key] = parse(() => sequenceOf(der))
  checkAlgorithm(parse(() => nameOf(identifier)))
  const [n, e] = parse(() => sequenceOf((key?.content ?? new Uint8Array()).subarray(1)).map(magnitudeOf))
  checkNumbers(n, e)
  return { pem: pemOf('PUBLIC KEY', der), bits: bitsOf(n ?? new Uint8Array()) }
}

function certificateOf(der: Uint8Array): PublicFacts {
  const fields = parse(() => {
    const all = elementsOf(sequenceOf(der)[0]?.content ?? new Uint8Array())
    return all[0]?.tag === 0xa0 ? all.slice(1) : all // the version
  })
  const [serial, , , validity, , key] = fields
  const [from, until] = parse(() => elementsOf(validity?.content ?? new Uint8Array()).map(momentOf))
  const facts = spkiOf(key?.whole ?? new Uint8Array())
  const digits = parse(() => hexOf(magnitudeOf(serial))).toUpperCase()
  return { ...facts, certificate: { serial: digits, from: from ?? Number.NaN, until: until ?? Number.NaN } }
}

/** Milliseconds since the epoch: `YYMMDDHHMMSSZ` (until 2049), or with four digits of the year. */
function momentOf({ tag, content }: Element): number {
  const text = latin1Of(content)
  const full = tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

function pkcs8Of(der: Uint8Array): { algorithm: string; raw: Uint8Array } {
  const [, identifier, key] = sequenceOf(der)
  return { algorithm: nameOf(identifier), raw: key?.content ?? new Uint8Array() }
}

/** The object identifier of an algorithm, in hexadecimal. */
function nameOf(identifier: Element | undefined): string {
  const [name] = elementsOf(identifier?.content ?? new Uint8Array())
  if (name?.tag !== TAGS.oid) throw new RangeError('not an algorithm of DER')
  return hexOf(name.content)
}

function checkAlgorithm(name: string): void {
  if (name !== RSA) throw new KeyProblem('algorithm', OTHERS[name] ?? 'unknown')
}

function blockOf(pem: string): { readonly label: string; readonly der: Uint8Array } {
  const [, label = '', base64 = ''] = /-----BEGIN ([^-]+)-----([^-]*)-----END/.exec(pem) ?? []
  return { label, der: parse(() => fromBase64(base64.replace(/\s/g, ''))) }
}

function pemOf(label: string, der: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${base64Of(der).replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`
}

/** What a key says of itself. Its error is dropped: a cause must never carry key material. */
function parse<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw new KeyProblem('unreadable', 'PEM text')
  }
}
