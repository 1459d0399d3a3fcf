import { X509Certificate } from 'node:crypto'
import type { ClientConfig } from 'wechatpay-chain'
import type { Given } from './read-given.js'

/** Settings of `createClient`, unchecked. */
export type Settings = Readonly<Record<string, unknown>>

/** Who signs. A configuration may hold the numbers of both. */
export type Signatory = 'merchant' | 'brand'

/**
 * The configuration as settings of a client. The client's own table checks them; nothing is checked here.
 *
 * @param signatory Default: the merchant, and the brand where no merchant number is given.
 */
export function toSettings(
  given: Given,
  signatory: Signatory = given.mchid === undefined ? 'brand' : 'merchant',
): Settings {
  const { mchid, brandId, serial, privateKey, apiv3Key, apiv2Key, proxy } = given
  const clientCertificate = clientCertificateOf(given)
  const owner =
    signatory === 'brand' && brandId !== undefined ? { brand_id: brandId } : { mchid, apiv2Key, clientCertificate }
  const baseUrl = ('clientCertificate' in owner && clientCertificate && given.tlsUrl) || given.baseUrl
  const settings = {
    ...owner,
    serial,
    privateKey,
    apiv3Key,
    baseUrl,
    proxy,
    certs: certsOf(given),
    suite: given.algorithms,
    ...(given.allowHttp && { allowHttp: true }),
  }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

/** As `toSettings`, for `createClient`, which refuses what is wrong. */
export function toClientConfig(given: Given, signatory?: Signatory): ClientConfig {
  return toSettings(given, signatory) as unknown as ClientConfig // `createClient` checks each of them
}

/** What operations of APIv2 that move money ask for; `undefined` where certificate or key are missing or are something else. */
function clientCertificateOf({ certificate, privateKey, authority, apiv2Key, algorithms }: Given): object | undefined {
  if (algorithms !== undefined) return undefined // TLS takes RSA
  if (apiv2Key === undefined || !certificateIn(certificate) || !privateKey?.includes('PRIVATE KEY-----'))
    return undefined
  return { cert: certificate, key: privateKey, ...(certificateIn(authority) && { ca: authority }) }
}

/** The authority that a client trusts beside those of Node.js. */
export function authorityOf(given: Given): string | undefined {
  const { ca } = (clientCertificateOf(given) ?? {}) as { readonly ca?: string } // as it was made
  return ca
}

/** The platform keys by serial; `undefined` without any. */
function certsOf({ publicKeyId, publicKey, platformCertificate }: Given): Record<string, unknown> | undefined {
  const certs = {
    ...((publicKey ?? publicKeyId) !== undefined && { [publicKeyId ?? '']: publicKey }),
    ...(platformCertificate !== undefined && {
      [certificateIn(platformCertificate)?.serialNumber ?? '']: platformCertificate,
    }),
  }
  return Object.keys(certs).length > 0 ? certs : undefined
}

/** The certificate in PEM text; `undefined` where it has none that can be read. */
export function certificateIn(text: string | undefined): X509Certificate | undefined {
  try {
    return text === undefined ? undefined : new X509Certificate(text)
  } catch {
    return undefined
  }
}

/** The merchant number that a merchant API certificate is for; `undefined` for any other certificate. */
export function ownerOf({ subject }: X509Certificate): string | undefined {
  return /^CN=(\d+)$/m.exec(subject)?.[1]
}
