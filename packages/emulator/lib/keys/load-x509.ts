import { requireLater } from '../world/own-files.js'

type Library = typeof import('@peculiar/asn1-schema') & typeof import('@peculiar/asn1-x509')

/**
 * The structures of certificates, and what writes them. The libraries are loaded by the first call: an emulator with given keys
 * issues no certificate, and one without loads them while the thread pool makes its keys.
 */
export function loadX509(): Pick<Library, 'AsnConvert' | 'OctetString'> & typeof import('@peculiar/asn1-x509') {
  const require = requireLater()
  const { AsnConvert, OctetString } = require('@peculiar/asn1-schema') as typeof import('@peculiar/asn1-schema')
  return { ...(require('@peculiar/asn1-x509') as typeof import('@peculiar/asn1-x509')), AsnConvert, OctetString }
}
