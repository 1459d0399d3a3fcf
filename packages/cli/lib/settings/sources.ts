/** A value of a merchant's configuration, and where it may stand. */
export interface Source {
  readonly flag: string
  readonly help: string
  /** The variable of the environment or of `.env`; with `_FILE` at its end it names a file. */
  readonly env: string
  /** Names in a JSON file; the emulator's `config.json` is one. */
  readonly json: readonly string[]
  /** Whether a file holds it: `pem` may also be given as text, `secret` is a file only as a flag. */
  readonly kind?: 'pem' | 'secret'
}

/** The values that commands read. A secret has no flag for its text, which other users of the machine could see. */
export const SOURCES = {
  mchid: { flag: '--mchid <digits>', help: 'merchant number', env: 'WECHATPAY_MCHID', json: ['mchid'] },
  serial: {
    flag: '--serial <hex>',
    help: 'serial of the merchant API certificate',
    env: 'WECHATPAY_SERIAL',
    json: ['serial'],
  },
  privateKey: {
    flag: '--private-key <file>',
    help: 'apiclient_key.pem',
    env: 'WECHATPAY_PRIVATE_KEY',
    json: ['privateKey'],
    kind: 'pem',
  },
  certificate: {
    flag: '--certificate <file>',
    help: 'apiclient_cert.pem, to compare it with the key and the serial',
    env: 'WECHATPAY_MERCHANT_CERTIFICATE',
    json: ['merchantCertificate', 'certificate'],
    kind: 'pem',
  },
  publicKeyId: {
    flag: '--public-key-id <id>',
    help: 'ID of the WeChat Pay public key, PUB_KEY_ID_…',
    env: 'WECHATPAY_PUBLIC_KEY_ID',
    json: ['publicKeyId'],
  },
  publicKey: {
    flag: '--public-key <file>',
    help: 'pub_key.pem',
    env: 'WECHATPAY_PUBLIC_KEY',
    json: ['publicKey'],
    kind: 'pem',
  },
  platformCertificate: {
    flag: '--platform-certificate <file>',
    help: 'platform certificate, such as wechatpay_cert.pem',
    env: 'WECHATPAY_PLATFORM_CERTIFICATE',
    json: ['platformCertificate'],
    kind: 'pem',
  },
  apiv3Key: {
    flag: '--apiv3-key-file <file>',
    help: 'file that holds the APIv3 key',
    env: 'WECHATPAY_APIV3_KEY',
    json: ['apiv3Key'],
    kind: 'secret',
  },
  baseUrl: {
    flag: '--base-url <url>',
    help: 'base URL, for example that of the emulator',
    env: 'WECHATPAY_BASE_URL',
    json: ['baseUrl', 'url'],
  },
  proxy: { flag: '--proxy <url>', help: 'URL of a forward proxy', env: 'WECHATPAY_PROXY', json: ['proxy'] },
} as const satisfies Readonly<Record<string, Source>>

export type SourceName = keyof typeof SOURCES

/** The name of an option as commander stores it: `--private-key <file>` is `privateKey`. */
export function optionOf({ flag }: Source): string {
  const [name = ''] = flag.slice(2).split(' ')
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
