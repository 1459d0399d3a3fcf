import { type KeyObject, sign } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509'
import type { Random } from '../state/random.js'

const SHA256_WITH_RSA = '1.2.840.113549.1.1.11'
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
}

/**
 * Issues a self-signed X.509 certificate.
 *
 * @param commonName The merchant number, or the name of the platform.
 * @param now Milliseconds since the epoch.
 * @param options The serial and the validity. Default: five years from `now`.
 */
export function issueCertificate(
  commonName: string,
  keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
  now: number,
  { serial, ...moments }: CertificateOptions,
): IssuedCertificate {
  const notBefore = moments.notBefore ?? wholeSeconds(now)
  const notAfter = wholeSeconds(moments.notAfter?.getTime() ?? notBefore.getTime() + LIFETIME_MS)
  const algorithm = new AlgorithmIdentifier({ algorithm: SHA256_WITH_RSA, parameters: null })
  const name = distinguishedName(commonName)
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: Uint8Array.from(Buffer.from(serial, 'hex')).buffer,
    signature: algorithm,
    issuer: name,
    validity: new Validity({ notBefore, notAfter }),
    subject: name,
    subjectPublicKeyInfo: AsnConvert.parse(
      keys.publicKey.export({ type: 'spki', format: 'der' }),
      SubjectPublicKeyInfo,
    ),
  })
  const signature = sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), keys.privateKey)
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: algorithm,
    signatureValue: Uint8Array.from(signature).buffer,
  })
  const pem = toPem(Buffer.from(AsnConvert.serialize(certificate)))
  return { serial, pem, notBefore, notAfter }
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
  const part = (type: string, utf8String: string) =>
    new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String }) })])
  return new Name([part(ORGANIZATION, 'wechatpay-chain emulator'), part(COMMON_NAME, commonName)])
}

function toPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
