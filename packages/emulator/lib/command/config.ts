import type { Emulator } from '../index.js'

/**
 * The content of `config.json`, for a client in any language. `client` and `receiver` are complete settings:
 * `createClient(config.client)`, `createReceiver(config.receiver)`.
 */
export function configOf({ url, identity, brand, credentials, operatorToken }: Emulator): object {
  const { certs, apiv3Key } = credentials
  return {
    url,
    ...identity,
    brand_id: brand.brand_id,
    privateKey: 'apiclient_key.pem',
    merchantCertificate: 'apiclient_cert.pem',
    publicKey: 'pub_key.pem',
    platformCertificate: 'wechatpay_cert.pem',
    ...(operatorToken !== undefined && { operatorToken }),
    client: { ...credentials, baseUrl: url },
    receiver: { certs, apiv3Key },
  }
}
