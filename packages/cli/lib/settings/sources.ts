import type { Words } from '../terminal/words.js'

/** A value of a merchant's configuration, and where it may stand. */
export interface Source {
  readonly flag: string
  readonly help: Words
  /** The variable of the environment or of `.env`; with `_FILE` at its end it names a file. */
  readonly env: string
  /** Names in a JSON file; the emulator's `config.json` is one. */
  readonly json: readonly string[]
  /** Whether a file holds it: `pem` may also be given as text, `secret` is a file only as a flag. */
  readonly kind?: 'pem' | 'secret'
  /** The only values. */
  readonly choices?: readonly string[]
  /** `false` where ordinary names resemble it, which nobody has misspelt. */
  readonly isDistinct?: false
}

/** Families of algorithms. */
export const SUITES = ['rsa', 'shangmi'] as const

/** The values that commands read. A secret has no flag for its text, which other users of the machine could see. */
export const SOURCES = {
  mchid: {
    flag: '--mchid <digits>',
    help: { en: 'merchant number', zh: '商户号' },
    env: 'WECHATPAY_MCHID',
    json: ['mchid'],
  },
  serial: {
    flag: '--serial <hex>',
    help: { en: 'serial of the merchant API certificate', zh: '商户 API 证书序列号' },
    env: 'WECHATPAY_SERIAL',
    json: ['serial'],
  },
  privateKey: {
    flag: '--private-key <file>',
    help: { en: 'apiclient_key.pem', zh: 'apiclient_key.pem' },
    env: 'WECHATPAY_PRIVATE_KEY',
    json: ['privateKey'],
    kind: 'pem',
  },
  certificate: {
    flag: '--certificate <file>',
    help: {
      en: 'apiclient_cert.pem, to compare it with key and serial, and for what needs mutual TLS in APIv2',
      zh: 'apiclient_cert.pem，用于核对私钥与序列号，也用于需要双向 TLS 的 APIv2 接口',
    },
    env: 'WECHATPAY_MERCHANT_CERTIFICATE',
    json: ['merchantCertificate', 'certificate'],
    kind: 'pem',
  },
  publicKeyId: {
    flag: '--public-key-id <id>',
    help: { en: 'ID of the WeChat Pay public key, PUB_KEY_ID_…', zh: '微信支付公钥 ID，PUB_KEY_ID_…' },
    env: 'WECHATPAY_PUBLIC_KEY_ID',
    json: ['publicKeyId'],
  },
  publicKey: {
    flag: '--public-key <file>',
    help: { en: 'pub_key.pem', zh: 'pub_key.pem' },
    env: 'WECHATPAY_PUBLIC_KEY',
    json: ['publicKey'],
    kind: 'pem',
  },
  platformCertificate: {
    flag: '--platform-certificate <file>',
    help: { en: 'platform certificate, such as wechatpay_cert.pem', zh: '平台证书，例如 wechatpay_cert.pem' },
    env: 'WECHATPAY_PLATFORM_CERTIFICATE',
    json: ['platformCertificate'],
    kind: 'pem',
  },
  apiv3Key: {
    flag: '--apiv3-key-file <file>',
    help: { en: 'file that holds the APIv3 key', zh: '保存 APIv3 密钥的文件' },
    env: 'WECHATPAY_APIV3_KEY',
    json: ['apiv3Key'],
    kind: 'secret',
  },
  apiv2Key: {
    flag: '--apiv2-key-file <file>',
    help: { en: 'file that holds the APIv2 key', zh: '保存 APIv2 密钥的文件' },
    env: 'WECHATPAY_APIV2_KEY',
    json: ['apiv2Key'],
    kind: 'secret',
  },
  brandId: {
    flag: '--brand-id <digits>',
    help: {
      en: 'number of a brand, which signs the operations under brand/',
      zh: '品牌 ID，用于签名 brand/ 下的接口',
    },
    env: 'WECHATPAY_BRAND_ID',
    json: ['brandId', 'brand_id'],
  },
  authority: {
    flag: '--authority <file>',
    help: {
      en: "the emulator's ca_cert.pem, for APIv2",
      zh: '模拟网关的 ca_cert.pem，用于 APIv2',
    },
    env: 'WECHATPAY_AUTHORITY',
    json: ['authority', 'tlsAuthority'],
    kind: 'pem',
  },
  suite: {
    flag: '--suite <name>',
    help: {
      en: 'algorithms: shangmi is SM2, SM3 and SM4, and needs the package sm-crypto-v2',
      zh: '算法：shangmi 为国密 SM2、SM3、SM4，须安装 sm-crypto-v2',
    },
    env: 'WECHATPAY_SUITE',
    json: ['suite'],
    choices: SUITES,
    isDistinct: false,
  },
  baseUrl: {
    flag: '--base-url <url>',
    help: { en: 'base URL, for example that of the emulator', zh: '接口地址，例如模拟网关的地址' },
    env: 'WECHATPAY_BASE_URL',
    json: ['baseUrl', 'url'],
  },
  tlsUrl: {
    flag: '--tls-url <url>',
    help: { en: "the emulator's TLS port, for APIv2", zh: '模拟网关的 TLS 端口，用于 APIv2' },
    env: 'WECHATPAY_TLS_URL',
    json: ['tlsUrl'],
  },
  proxy: {
    flag: '--proxy <url>',
    help: { en: 'URL of a forward proxy', zh: '正向代理的 URL' },
    env: 'WECHATPAY_PROXY',
    json: ['proxy'],
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceName = keyof typeof SOURCES

/** The name of an option as commander stores it: `--private-key <file>` is `privateKey`. */
export function optionOf({ flag }: Source): string {
  const [name = ''] = flag.slice(2).split(' ')
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
