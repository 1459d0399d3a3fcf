import { settingsOf } from '../lib/settings/read-settings.js'
import type { SettingName, Use } from '../lib/settings/setting.js'
import { SETTINGS } from '../lib/settings/table.js'
import type { Factory } from '../types/core.js'
import { type Label, type Language, table } from './markdown-table.js'

/** What each setting is. The compiler asks for a line when a setting is added to the table of `lib/settings/`. */
const LABELS: Readonly<Record<SettingName, Label>> = {
  mchid: { en: 'merchant number', zh: '商户号' },
  serial: {
    en: 'serial of the merchant API certificate, 40 hexadecimal digits',
    zh: '商户 API 证书序列号，40 位十六进制',
  },
  privateKey: {
    en: 'merchant private key: the content of `apiclient_key.pem` (PKCS#8 or PKCS#1), a `KeyObject` or a `CryptoKey`; never a path',
    zh: '商户 API 私钥：`apiclient_key.pem` 的内容（PKCS#8 或 PKCS#1），或 `KeyObject`、`CryptoKey`；不接受文件路径',
  },
  certs: {
    en: 'platform keys by serial: `PUB_KEY_ID_…` → public key, 40 digits → platform certificate, or both; or a `Keyring` such as `platformCertificates()`',
    zh: '以序列号为键的平台公钥：`PUB_KEY_ID_…` → 微信支付公钥，40 位序列号 → 平台证书，可并存；或 `platformCertificates()` 等 `Keyring`',
  },
  apiv3Key: {
    en: 'APIv3 key, 32 bytes; decrypts notifications and platform certificates',
    zh: 'APIv3 密钥，32 字节；用于解密通知与平台证书',
  },
  brand_id: {
    en: 'brand ID (品牌ID), in place of `mchid`: signs as the brand',
    zh: '品牌 ID，代替 `mchid`，以品牌身份签名',
  },
  signer: {
    en: '`{ sign, decrypt }` in place of `privateKey`: the key is in a KMS or an HSM',
    zh: '`{ sign, decrypt }`，代替 `privateKey`：私钥在 KMS 或 HSM 中',
  },
  suite: {
    en: '`shangmi` of `wechatpay-chain/shangmi`: SM2, SM3 and SM4 in place of RSA and AES',
    zh: '`wechatpay-chain/shangmi` 的 `shangmi`：以国密 SM2、SM3、SM4 代替 RSA 与 AES',
  },
  algorithmType: {
    en: '`RSA`, `SM2` or `ALL`: which certificates are listed',
    zh: '`RSA`、`SM2` 或 `ALL`：下载哪一类平台证书',
  },
  publicKeys: {
    en: 'platform keys that are known already, usually the WeChat Pay public key during a migration',
    zh: '已知的平台公钥，通常是迁移期间的微信支付公钥',
  },
  prefer: {
    en: '`publicKey` or `certificate`: which kind encrypts and is named in `Wechatpay-Serial`',
    zh: '`publicKey` 或 `certificate`：加密及 `Wechatpay-Serial` 优先使用哪一种',
  },
  appid: { en: 'default for `appid`: JSAPI, mini program, app', zh: '默认 `appid`：JSAPI、小程序、App' },
  apiv2Key: {
    en: 'APIv2 key, 32 characters: calls and notifications of APIv2, pay score, coupons',
    zh: 'APIv2 密钥，32 个字符：用于 APIv2 的接口与通知、支付分、发券',
  },
  clientCertificate: {
    en: 'merchant API certificate for mutual TLS (some operations of APIv2): `{ cert, key }`, `{ pfx, passphrase }` or `{ dispatcher }`',
    zh: '商户 API 证书，供 APIv2 中要求双向 TLS 的接口使用：`{ cert, key }`、`{ pfx, passphrase }` 或 `{ dispatcher }`',
  },
  baseUrl: {
    en: 'base URL of all operations, or a list of them: the first is preferred, the others take over when it cannot be reached; `{ url, strips }` behind a reverse proxy',
    zh: '全部接口的 base URL，或其列表：优先使用第一个，无法连接时由其余接替；经反向代理时为 `{ url, strips }`',
  },
  headers: {
    en: 'headers of every request, which those of a call replace',
    zh: '每个请求附带的请求头，可由单次调用的 `headers` 覆盖',
  },
  proxy: {
    en: 'URL of a forward proxy: `http://user:password@host:port`',
    zh: '正向代理的 URL：`http://user:password@host:port`',
  },
  allowHttp: {
    en: '`true` accepts an `http:` base URL on another machine',
    zh: '`true`：允许 `http:` 的非本机 `baseUrl`',
  },
  retry: { en: '`{ attempts }`, or `false` for one attempt', zh: '`{ attempts }`，或 `false` 表示只尝试一次' },
  timeout: {
    en: 'milliseconds from a call to the last byte of its answer',
    zh: '超时时间（毫秒），从发起调用到接收完应答',
  },
  maxResponseSize: { en: 'largest answer that is read into memory', zh: '读入内存的应答大小上限' },
  maxBodySize: { en: 'largest notification that is accepted', zh: '可接收的通知大小上限' },
  dedupe: {
    en: '`memoryStore()`, `redisStore(client)`, a store of your own, or `false`',
    zh: '`memoryStore()`、`redisStore(client)`、自定义存储，或 `false`（每次投递都执行）',
  },
  claimTtl: {
    en: 'milliseconds after which a claim is free again, if its process has died',
    zh: '占用的有效期（毫秒）：进程异常退出后，到期可重新处理',
  },
  doneTtl: { en: 'milliseconds for which a handled notification is remembered', zh: '已处理通知的记忆时长（毫秒）' },
  userAgent: { en: "text put before this package's own `User-Agent`", zh: '置于本库 `User-Agent` 之前的文本' },
  deprecationWarnings: {
    en: '`false` silences the warning, once per operation, that an operation is deprecated',
    zh: '`false` 关闭接口弃用提示（每个接口提示一次）',
  },
  dispatcher: {
    en: 'an undici 7 dispatcher, for example a `ProxyAgent`',
    zh: '自备的 undici 7 dispatcher，例如 `ProxyAgent`',
  },
  transport: {
    en: 'sends requests in place of undici; not together with `dispatcher`',
    zh: '代替 undici 发送请求；不可与 `dispatcher` 同时使用',
  },
  onRequest: { en: 'called before each attempt', zh: '每次尝试之前调用' },
  onResponse: { en: 'called after each attempt that succeeded', zh: '每次尝试成功后调用' },
  onError: { en: 'called after each attempt that failed', zh: '每次尝试失败后调用' },
  onKeyUsed: {
    en: 'called for each verified answer with the counts of both kinds of platform key',
    zh: '每次验签成功后调用，附两种平台公钥的使用次数',
  },
  onIncident: {
    en: 'called for each delivery that was refused or failed',
    zh: '每次拒绝投递或处理失败时调用',
  },
  now: { en: 'milliseconds since the epoch', zh: '当前时间（Unix 毫秒）；用于测试和时钟不准的机器' },
}

/** Where one setting means another thing to a factory. */
const SPECIAL: Readonly<Partial<Record<Factory, Partial<Record<SettingName, Label>>>>> = {
  receiver: {
    timeout: {
      en: 'milliseconds after which WeChat Pay is asked to deliver again',
      zh: '超过该时间（毫秒）即要求微信支付重新投递；业务代码继续执行',
    },
  },
}

/** Defaults that the table of settings does not hold as a value. */
const DEFAULTS: Readonly<Partial<Record<SettingName, Label>>> = {
  baseUrl: { en: '`baseUrls.china`', zh: '`baseUrls.china`' },
  prefer: { en: '`publicKey`', zh: '`publicKey`' },
  dedupe: { en: '`memoryStore()`', zh: '`memoryStore()`' },
  onIncident: { en: '`console.error`, for errors', zh: '错误级别输出到 `console.error`' },
  now: { en: '`Date.now`', zh: '`Date.now`' },
}

/** Where a value comes from that the merchant console does not show. */
const ORIGINS: Readonly<Partial<Record<SettingName, Label>>> = {
  privateKey: {
    en: 'created when the certificate is applied for; the console does not show it',
    zh: '申请证书时生成，商户平台不保存',
  },
}

/** Who signs, with what, and whose keys verify: the same for all factories. */
const CREDENTIALS: readonly SettingName[] = [
  ...([
    'mchid',
    'serial',
    'privateKey',
    'certs',
    'apiv3Key',
    'apiv2Key',
    'clientCertificate',
    'brand_id',
    'signer',
    'suite',
  ] as const),
]

const BYTES: readonly SettingName[] = ['maxResponseSize', 'maxBodySize']

/** The factories, with those that most merchants need first. */
const FACTORIES: Readonly<Record<Factory, string>> = {
  client: 'createClient',
  receiver: 'createReceiver',
  certificates: 'platformCertificates',
  paysign: 'createPaysign',
}

const WORDS = {
  setting: { en: 'setting', zh: '配置项' },
  what: { en: 'what it is', zh: '说明' },
  where: {
    en: 'where to find it in the merchant console (pay.weixin.qq.com)',
    zh: '在商户平台（pay.weixin.qq.com）的位置',
  },
  standard: { en: 'default', zh: '默认值' },
  required: { en: 'required', zh: '必填' },
  v3: { en: 'APIv3: required', zh: 'APIv3 必填' },
  v3Unless: { en: 'APIv3: required, or', zh: 'APIv3 必填，或' },
  unless: { en: 'required, or', zh: '必填，或' },
  optional: { en: 'optional', zh: '可选' },
} as const

/** The credentials, and where each is found. */
export function credentialTable(language: Language): string {
  const rows = CREDENTIALS.map((name) => [`\`${name}\``, LABELS[name][language], whereOf(name, language)])
  return table([WORDS.setting[language], WORDS.what[language], WORDS.where[language]], rows)
}

/** The other settings of a factory, with their defaults. */
export function optionTable(language: Language, factory: Factory): string {
  const rows = namesOf(factory)
    .filter((name) => !CREDENTIALS.includes(name))
    .map((name) => {
      const label = SPECIAL[factory]?.[name] ?? LABELS[name]
      return [`\`${name}\``, label[language], standardOf(factory, name, language)]
    })
  return table([WORDS.setting[language], WORDS.what[language], WORDS.standard[language]], rows)
}

/** Which factory takes which credentials. */
export function factoryTable(language: Language): string {
  const factories = Object.keys(FACTORIES) as Factory[]
  const rows = CREDENTIALS.map((name) => [
    `\`${name}\``,
    ...factories.map((factory) => useOf(settingsOf(factory).get(name)?.use, language)),
  ])
  return table([WORDS.setting[language], ...factories.map((factory) => `\`${FACTORIES[factory]}\``)], rows)
}

function namesOf(factory: Factory): SettingName[] {
  return [...settingsOf(factory).keys()] as SettingName[] // the rows of the table are named so
}

function whereOf(name: SettingName, language: Language): string {
  const row = SETTINGS[name]
  return ORIGINS[name]?.[language] ?? ('where' in row ? row.where : '')
}

function useOf(use: Use | undefined, language: Language): string {
  if (!use) return ''
  if (use.unless !== undefined) return `${WORDS[use.v3 ? 'v3Unless' : 'unless'][language]} \`${use.unless}\``
  if (use.v3) return WORDS.v3[language]
  return use.required ? WORDS.required[language] : WORDS.optional[language]
}

function standardOf(factory: Factory, name: SettingName, language: Language): string {
  const standard = settingsOf(factory).get(name)?.use.standard
  if (typeof standard !== 'number') {
    return DEFAULTS[name]?.[language] ?? (standard === undefined ? '' : `\`${String(standard)}\``)
  }
  if (BYTES.includes(name)) return `${standard / 2 ** 20} MiB`
  if (name === 'retry') return `\`{ attempts: ${standard} }\``
  return standard.toLocaleString('en-US')
}
