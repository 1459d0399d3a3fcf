import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { OctetString } from '@peculiar/asn1-schema'
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  ExtendedKeyUsage,
  GeneralName,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_serverAuth,
  KeyUsage,
  KeyUsageFlags,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
} from '@peculiar/asn1-x509'
import { createStream, newSeed } from '../state/random.js'
import type { State } from '../state/state.js'
import { type CertificateExtension, issueCertificate, newSerial } from './certificate.js'
import { KEYS } from './kept-keys.js'

/** The certification authority of an emulator's TLS port, and the certificate of the port. PEM texts. */
export interface TlsKeys {
  /** Certificate of the authority, which a client must trust. */
  readonly ca: string
  readonly cert: string
  /** Private key of the port (PKCS#8). */
  readonly key: string
}

const CA = 'wechatpay-chain emulator CA (local)'

const TLS = 'tls'

/** Extensions of the authority: it signs certificates, but none of other authorities. */
const OF_CA: readonly CertificateExtension[] = [
  { id: id_ce_basicConstraints, critical: true, value: new BasicConstraints({ cA: true, pathLenConstraint: 0 }) },
  { id: id_ce_keyUsage, critical: true, value: new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign) },
]

/** Extensions of the port's certificate, with the names by which a client on this machine reaches it. */
const OF_PORT: readonly CertificateExtension[] = [
  { id: id_ce_keyUsage, critical: true, value: new KeyUsage(KeyUsageFlags.digitalSignature) },
  { id: id_ce_extKeyUsage, value: new ExtendedKeyUsage([id_kp_serverAuth]) },
  {
    id: id_ce_subjectAltName,
    value: new SubjectAlternativeName([
      new GeneralName({ iPAddress: '127.0.0.1' }),
      new GeneralName({ dNSName: 'localhost' }),
    ]),
  },
]

/**
 * The keys of the TLS port that the state holds; when it holds none, new ones, which it holds from now on, so that a
 * client that trusts the authority need not learn of another one after a restart.
 */
export function keepTlsKeys(state: State): TlsKeys {
  const kept = state.table<TlsKeys>(KEYS)
  const made = kept.get(TLS) ?? makeTlsKeys()
  kept.set(TLS, made)
  return made
}

/** Valid by the clock of the machine, by which clients judge, whatever the emulator's own clock shows. */
function makeTlsKeys(): TlsKeys {
  const random = createStream(newSeed(), TLS)
  const now = Date.now()
  const authority = newPair()
  const port = newPair()
  const name = createHash('sha1')
    .update(authority.publicKey.export({ type: 'spki', format: 'der' }))
    .digest()
  const own = { id: id_ce_subjectKeyIdentifier, value: new SubjectKeyIdentifier(name) }
  const above = {
    id: id_ce_authorityKeyIdentifier,
    value: new AuthorityKeyIdentifier({ keyIdentifier: new OctetString(name) }),
  }
  const ca = issueCertificate(CA, authority, now, { serial: newSerial(random), extensions: [...OF_CA, own] })
  const issuer = { commonName: CA, privateKey: authority.privateKey }
  const extensions = [...OF_PORT, above] // strict clients, such as Python's, require the link to the authority's key
  const cert = issueCertificate('127.0.0.1', port, now, { serial: newSerial(random), issuer, extensions })
  return { ca: ca.pem, cert: cert.pem, key: port.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

/** On a curve, because such a key is made at once. */
function newPair(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}
