import { X509Certificate } from 'node:crypto'
import type { ClientConfig } from 'wechatpay-chain'
import type { Given } from './read-given.js'

/** Settings of `createClient`, unchecked. */
export type Settings = Readonly<Record<string, unknown>>

/** The configuration as settings of a client. The client's own table checks them; nothing is checked here. */
export function toSettings(given: Given): Settings {
  const { mchid, serial, privateKey, apiv3Key, baseUrl, proxy } = given
  const settings = { mchid, serial, privateKey, apiv3Key, baseUrl, proxy, certs: certsOf(given) }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

/** As `toSettings`, for `createClient`, which refuses what is wrong. */
export function toClientConfig(given: Given): ClientConfig {
  return toSettings(given) as unknown as ClientConfig // `createClient` checks each of them
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
