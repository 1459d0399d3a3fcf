import type { Suite } from 'wechatpay-chain/protocol'

/** The settings of a client for this emulator: `createClient({ ...credentials, baseUrl: url })`. */
export interface Credentials {
  readonly mchid: string
  /** Serial of the merchant API certificate. */
  readonly serial: string
  /** PEM text (PKCS#8). */
  readonly privateKey: string
  /** PEM texts by serial: the WeChat Pay public key, and the platform certificate. */
  readonly certs: Readonly<Record<string, string>>
  readonly apiv3Key: string
  /** For `client.v2`. */
  readonly apiv2Key: string
}

/** The settings of a client of the brand API: `createClient({ ...brand, baseUrl: url })`. */
export interface BrandCredentials extends Omit<Credentials, 'mchid' | 'apiv2Key'> {
  /** The brand ID (品牌ID). */
  readonly brand_id: string
}

/** The settings of a client that signs by SM2: `createClient({ ...emulator.shangmi.credentials, baseUrl: url })`. */
export interface ShangmiCredentials extends Credentials {
  readonly suite: Suite
}

/** The merchant of this emulator, with the data that the merchant console shows. */
export interface Identity {
  readonly mchid: string
  /** Serial of the merchant API certificate, 40 hexadecimal digits. */
  readonly serial: string
  /** Serial of the WeChat Pay public key: `PUB_KEY_ID_` and digits. */
  readonly publicKeyId: string
  /** Serial of the platform certificate, 40 hexadecimal digits. */
  readonly certificateSerial: string
  /** 32 bytes. */
  readonly apiv3Key: string
  /** The APIv2 key, 32 characters. */
  readonly apiv2Key: string
}

/** PEM texts by the file names that the merchant console uses. */
export interface Files {
  /** Private key of the merchant API certificate (PKCS#8). */
  readonly 'apiclient_key.pem': string
  /** Merchant API certificate. */
  readonly 'apiclient_cert.pem': string
  /** WeChat Pay public key (SPKI). */
  readonly 'pub_key.pem': string
  /** Platform certificate. */
  readonly 'wechatpay_cert.pem': string
  /** Certificate of the authority of the TLS port. */
  readonly 'ca_cert.pem'?: string
  /** With `suite: 'shangmi'`: private key of the merchant API certificate of SM2 (PKCS#8). */
  readonly 'apiclient_key_sm2.pem'?: string
  /** With `suite: 'shangmi'`: merchant API certificate of SM2. */
  readonly 'apiclient_cert_sm2.pem'?: string
  /** With `suite: 'shangmi'`: platform certificate of SM2. */
  readonly 'wechatpay_cert_sm2.pem'?: string
}
