import type { Emulator, ShangmiCredentials } from '../index.js'

/**
 * The content of `config.json`, for a client in any language. `client` and `receiver` are complete settings:
 * `createClient(config.client)`, `createReceiver(config.receiver)`. A key that the platform does not have is not in it.
 */
export function configOf({ url, tls, identity, brand, credentials, shangmi, operatorToken }: Emulator): object {
  const { certs, apiv3Key } = credentials
  const { publicKeyId, certificateSerial, ...rest } = identity
  const [hasKey, hasCertificate] = [publicKeyId in certs, certificateSerial in certs]
  return {
    url,
    ...rest,
    ...(hasKey && { publicKeyId }),
    ...(hasCertificate && { certificateSerial }),
    brand_id: brand.brand_id,
    privateKey: 'apiclient_key.pem',
    merchantCertificate: 'apiclient_cert.pem',
    ...(hasKey && { publicKey: 'pub_key.pem' }),
    ...(hasCertificate && { platformCertificate: 'wechatpay_cert.pem' }),
    ...(tls && { tlsUrl: tls.url, tlsAuthority: 'ca_cert.pem', merchantPkcs12: 'apiclient_cert.p12' }),
    ...(operatorToken !== undefined && { operatorToken }),
    client: tls
      ? { ...credentials, baseUrl: tls.url, clientCertificate: tls.clientCertificate }
      : { ...credentials, baseUrl: url },
    receiver: { certs, apiv3Key },
    ...(shangmi && { shangmi: shangmiOf(shangmi.credentials, url) }),
  }
}

/** The settings for Shangmi without the suite, which is code: `createClient({ suite: shangmi, ...config.shangmi.client })`. */
function shangmiOf({ suite: _, ...credentials }: ShangmiCredentials, baseUrl: string): object {
  const { serial, certs, apiv3Key } = credentials
  return {
    serial,
    privateKey: 'apiclient_key_sm2.pem',
    merchantCertificate: 'apiclient_cert_sm2.pem',
    platformCertificate: 'wechatpay_cert_sm2.pem',
    client: { ...credentials, baseUrl },
    receiver: { certs, apiv3Key },
  }
}
