import type { Emulator } from '../index.js'

/**
 * The content of `config.json`, for a client in any language. `client` and `receiver` are complete settings:
 * `createClient(config.client)`, `createReceiver(config.receiver)`.
 */
export function configOf({ url, tls, identity, brand, credentials, operatorToken }: Emulator): object {
  const { certs, apiv3Key } = credentials
  return {
    url,
    ...identity,
    brand_id: brand.brand_id,
    privateKey: 'apiclient_key.pem',
    merchantCertificate: 'apiclient_cert.pem',
    publicKey: 'pub_key.pem',
    platformCertificate: 'wechatpay_cert.pem',
    ...(tls && { tlsUrl: tls.url, tlsAuthority: 'ca_cert.pem', merchantPkcs12: 'apiclient_cert.p12' }),
    ...(operatorToken !== undefined && { operatorToken }),
    client: tls
      ? { ...credentials, baseUrl: tls.url, clientCertificate: tls.clientCertificate }
      : { ...credentials, baseUrl: url },
    receiver: { certs, apiv3Key },
  }
}
