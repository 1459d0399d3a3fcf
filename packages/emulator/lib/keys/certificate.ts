import { type KeyObject, sign } from 'node:crypto'
import type { AlgorithmIdentifier, Extension, Name } from '@peculiar/asn1-x509'
import type { Random } from '../state/random.js'
import { loadX509 } from './load-x509.js'

const SHA256_WITH_RSA = '1.2.840.113549.1.1.11'
const SHA256_WITH_ECDSA = '1.2.840.10045.4.3.2'
const SM2_WITH_SM3 = '1.2.156.10197.1.501'
const COMMON_NAME = '2.5.4.3'
const ORGANIZATION = '2.5.4.10'

/** Five years, the validity of WeChat Pay's certificates. */
const LIFETIME_MS = 5 * 365 * 24 * 3_600_000

/** A newly issued certificate. */
export interface IssuedCertificate {
  /** 40 hexadecimal digits, upper case. */
  readonly serial: string
  readonly pem: string
  readonly notBefore: Date
  readonly notAfter: Date
}

/** Serial and validity of a new certificate. */
export interface CertificateOptions {
  /** 40 hexadecimal digits, upper case. */
  readonly serial: string
  readonly notBefore?: Date
  readonly notAfter?: Date
  /** Who signs it. Default: the key itself. */
  readonly issuer?: Issuer
  readonly extensions?: readonly CertificateExtension[]
}

/** Who signs a certificate. */
export interface Issuer {
  readonly commonName: string
  readonly privateKey: KeyObject
}

/** An extension of a certificate. */
export interface CertificateExtension {
  /** Object identifier. */
  readonly id: string
  readonly critical?: boolean
  /** An object of `@peculiar/asn1-x509`. */
  readonly value: object
}

/**
 * Issues an X.509 certificate, self-signed unless an issuer is given, valid from `now` for five years by default.
 *
 * @param commonName The merchant number, or the name of the platform.
 * @param now Milliseconds since the epoch.
 * @param options The serial and the validity. Default: five years from `now`.
 */
export function issueCertificate(
  commonName: string,
  keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
  now: number,
  { serial, issuer, extensions = [], ...moments }: CertificateOptions,
): IssuedCertificate {
  const signer = issuer ?? { commonName, privateKey: keys.privateKey }
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' })
  const algorithm = algorithmOf(signer.privateKey)
  const options = { serial, extensions, ...moments }
  const { text, complete } = draft({ commonName, issuer: signer.commonName, publicKey, algorithm }, now, options)
  return complete(sign('sha256', text, signer.privateKey))
}

/**
 * Issues a self-signed certificate of SM2, valid from `now` for five years by default.
 *
 * @param key The public key is SPKI in DER, and so is the signature in DER.
 */
export function issueShangmiCertificate(
  commonName: string,
  key: { readonly publicKey: Uint8Array; readonly sign: (message: Uint8Array) => Uint8Array },
  now: number,
  options: CertificateOptions,
): IssuedCertificate {
  const { AlgorithmIdentifier } = loadX509()
  const algorithm = new AlgorithmIdentifier({ algorithm: SM2_WITH_SM3 })
  const { text, complete } = draft(
    { commonName, issuer: commonName, publicKey: key.publicKey, algorithm },
    now,
    options,
  )
  return complete(key.sign(text))
}

/** Who a certificate is for and by. */
interface Parties {
  readonly commonName: string
  readonly issuer: string
  /** SPKI in DER. */
  readonly publicKey: Uint8Array
  /** Of the signature. */
  readonly algorithm: AlgorithmIdentifier
}

/** A certificate without its signature: the bytes to sign, and what makes the certificate of the signature. */
function draft(
  { commonName, issuer, publicKey, algorithm }: Parties,
  now: number,
  { serial, extensions = [], ...moments }: CertificateOptions,
): { readonly text: Buffer; readonly complete: (signature: Uint8Array) => IssuedCertificate } {
  const { AsnConvert, Certificate, Extensions, SubjectPublicKeyInfo, TBSCertificate, Validity, Version } = loadX509()
  const notBefore = moments.notBefore ?? wholeSeconds(now)
  const notAfter = wholeSeconds(moments.notAfter?.getTime() ?? notBefore.getTime() + LIFETIME_MS)
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: Uint8Array.from(Buffer.from(serial, 'hex')).buffer,
    signature: algorithm,
    issuer: distinguishedName(issuer),
    validity: new Validity({ notBefore, notAfter }),
    subject: distinguishedName(commonName),
    subjectPublicKeyInfo: AsnConvert.parse(Uint8Array.from(publicKey), SubjectPublicKeyInfo),
    ...(extensions.length > 0 && { extensions: new Extensions(extensions.map(toExtension)) }),
  })
  const complete = (signature: Uint8Array): IssuedCertificate => {
    const signatureValue = Uint8Array.from(signature).buffer
    const certificate = new Certificate({ tbsCertificate, signatureAlgorithm: algorithm, signatureValue })
    return { serial, pem: toPem(Buffer.from(AsnConvert.serialize(certificate))), notBefore, notAfter }
  }
  return { text: Buffer.from(AsnConvert.serialize(tbsCertificate)), complete }
}

/** RFC 4055 wants `NULL` parameters for RSA, RFC 5758 none for ECDSA. */
function algorithmOf({ asymmetricKeyType }: KeyObject): AlgorithmIdentifier {
  const { AlgorithmIdentifier } = loadX509()
  if (asymmetricKeyType === 'ec') return new AlgorithmIdentifier({ algorithm: SHA256_WITH_ECDSA })
  return new AlgorithmIdentifier({ algorithm: SHA256_WITH_RSA, parameters: null })
}

function toExtension({ id, critical = false, value }: CertificateExtension): Extension {
  const { AsnConvert, Extension, OctetString } = loadX509()
  return new Extension({ extnID: id, critical, extnValue: new OctetString(AsnConvert.serialize(value)) })
}

/** Times in X.509 have no milliseconds. */
function wholeSeconds(time: number): Date {
  return new Date(Math.floor(time / 1000) * 1000)
}

/** A new serial: 40 hexadecimal digits. The first byte is 0x40 to 0x7f, so that the number is positive. */
export function newSerial(random: Random): string {
  const bytes = Buffer.from((random.nonce() + random.nonce()).slice(0, 40), 'hex')
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f)
  return bytes.toString('hex').toUpperCase()
}

function distinguishedName(commonName: string): Name {
  const { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } = loadX509()
  const part = (type: string, utf8String: string) =>
    new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String }) })])
  return new Name([part(ORGANIZATION, 'wechatpay-chain emulator'), part(COMMON_NAME, commonName)])
}

function toPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
