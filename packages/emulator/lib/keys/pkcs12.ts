import { createHash, createHmac, createPrivateKey, randomBytes, X509Certificate } from 'node:crypto'
import { ContentInfo, id_data } from '@peculiar/asn1-cms'
import {
  AuthenticatedSafe,
  CertBag,
  id_certBag,
  id_pkcs8ShroudedKeyBag,
  id_x509Certificate,
  MacData,
  PFX,
  PKCS12Attribute,
  SafeBag,
  SafeContents,
} from '@peculiar/asn1-pfx'
import { DigestInfo } from '@peculiar/asn1-rsa'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'

const LOCAL_KEY_ID = '1.2.840.113549.1.9.21'

const SHA256 = '2.16.840.1.101.3.4.2.1'

/** Rounds of the key of the MAC. The file holds a throw-away key. */
const ROUNDS = 2048

/**
 * A PKCS#12 file with a certificate and its private key, like the `apiclient_cert.p12` of the merchant console.
 *
 * @param pair PEM texts.
 * @param passphrase WeChat Pay takes the merchant number.
 * @see https://www.rfc-editor.org/rfc/rfc7292
 */
export function toPkcs12(pair: { readonly cert: string; readonly key: string }, passphrase: string): Uint8Array {
  const key = createPrivateKey(pair.key).export({
    ...({ type: 'pkcs8', format: 'der' } as const),
    ...{ cipher: 'aes-256-cbc', passphrase },
  })
  const bag = new CertBag({
    certId: id_x509Certificate,
    certValue: AsnConvert.serialize(new OctetString(new X509Certificate(pair.cert).raw)),
  })
  // Java finds the certificate of a key by the name that both have. The constructor of version 2.11 ignores what it gets.
  const name = AsnConvert.serialize(new OctetString(Buffer.from('merchant')))
  const bagAttributes = [Object.assign(new PKCS12Attribute(), { attrId: LOCAL_KEY_ID, attrValues: [name] })]
  const safes = [
    new SafeBag({ bagId: id_certBag, bagValue: AsnConvert.serialize(bag), bagAttributes }),
    new SafeBag({ bagId: id_pkcs8ShroudedKeyBag, bagValue: toBuffer(key), bagAttributes }),
  ].map((one) => toData(AsnConvert.serialize(new SafeContents([one]))))
  const content = AsnConvert.serialize(new AuthenticatedSafe(safes))
  const pfx = new PFX({ version: 3, authSafe: toData(content), macData: macOf(new Uint8Array(content), passphrase) })
  return new Uint8Array(AsnConvert.serialize(pfx))
}

function toData(content: ArrayBuffer): ContentInfo {
  return new ContentInfo({ contentType: id_data, content: AsnConvert.serialize(new OctetString(content)) })
}

function macOf(content: Uint8Array, passphrase: string): MacData {
  const salt = randomBytes(8)
  const digest = createHmac('sha256', macKey(passphrase, salt)).update(content).digest()
  return new MacData({
    mac: new DigestInfo({
      digestAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256, parameters: null }),
      digest: new OctetString(digest),
    }),
    macSalt: new OctetString(salt),
    iterations: ROUNDS,
  })
}

/** The first block of the derivation of RFC 7292, appendix B, which is as long as the key of an HMAC-SHA256. */
function macKey(passphrase: string, salt: Uint8Array): Buffer {
  const text = Buffer.from(`${passphrase}\0`, 'utf16le').swap16()
  const blocks = Buffer.concat([Buffer.alloc(64, 3), fill(salt), fill(text)])
  let key = createHash('sha256').update(blocks).digest()
  for (let round = 1; round < ROUNDS; round += 1) key = createHash('sha256').update(key).digest()
  return key
}

/** The bytes again and again, to the end of a block of SHA-256. */
function fill(bytes: Uint8Array): Buffer {
  return Buffer.alloc(Math.ceil(bytes.length / 64) * 64, bytes)
}

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
