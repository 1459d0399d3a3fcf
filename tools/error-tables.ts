import * as errors from '../lib/errors.js'
import { type AnyWechatpayError, type SignatureReason, type TransportReason, WechatpayError } from '../lib/errors.js'
import { type Label, type Language, table } from './markdown-table.js'

const CLASSES = { ...errors }

/** When each error is thrown. The compiler asks for a line when a class is added to `lib/errors.ts`. */
const WHEN: Readonly<Record<AnyWechatpayError['name'], Label>> = {
  ConfigError: {
    en: 'settings are missing or malformed; `problems` lists all of them',
    zh: '配置缺失或格式错误；`problems` 列出全部问题',
  },
  RequestError: {
    en: 'the options of the call are not valid; nothing was sent',
    zh: '调用参数不合法，请求未发出',
  },
  SigningError: {
    en: 'the external `signer` failed; nothing was sent',
    zh: '外部 `signer` 签名失败，请求未发出',
  },
  KeyringError: {
    en: 'the `Keyring` in `certs` failed; `sent`: whether the request was sent; it is not sent again',
    zh: '`certs` 中的 `Keyring` 出错；`sent` 表示请求是否已发出；客户端不会重发',
  },
  EncryptionError: {
    en: 'a sensitive field cannot be encrypted; `field`; nothing was sent',
    zh: '敏感字段无法加密，`field` 为字段路径；请求未发出',
  },
  TransportError: {
    en: 'no complete answer was received; `reason`, and `sent`: whether the request may have reached WeChat Pay',
    zh: '未收到完整应答；`reason` 为原因，`sent` 表示请求是否可能已送达微信支付',
  },
  SignatureError: {
    en: 'an answer, a notification or a file is not proven to come from WeChat Pay; `reason`',
    zh: '应答、通知或文件未通过验签；`reason` 为原因',
  },
  ApiError: {
    en: 'WeChat Pay answered with an error; `status`, `detail`, `requestId`, `verified`; for `SIGN_ERROR` also `comparison`',
    zh: '微信支付返回错误；`status`、`detail`、`requestId`、`verified`；`SIGN_ERROR` 另有 `comparison`（双方签名串的差异，引用了请求内容，因此不可枚举）',
  },
  DecryptionError: {
    en: 'a sensitive field, a notification or an encrypted bill cannot be decrypted; `field`',
    zh: '敏感字段、通知或加密账单无法解密；`field` 为字段路径',
  },
  TimeoutError: {
    en: "`onIncident` of a receiver: the merchant's code did not finish within `timeout`",
    zh: '接收器的 `onIncident`：业务代码未在 `timeout` 内完成',
  },
  SizeError: {
    en: '`onIncident` of a receiver: the body is larger than `maxBodySize`',
    zh: '接收器的 `onIncident`：请求体超过 `maxBodySize`',
  },
  BillError: {
    en: '`rows()`: the content is not a bill; the message names the line',
    zh: '`rows()`：内容不符合账单格式，错误信息指明行号',
  },
}

const TRANSPORT: Readonly<Record<TransportReason, Label>> = {
  timeout: { en: 'the call took longer than its `timeout`', zh: '超过 `timeout`' },
  aborted: { en: 'the `signal` was aborted, or the client is closed', zh: '`signal` 已取消，或客户端已关闭' },
  size: { en: 'the answer is larger than `maxResponseSize`', zh: '应答超过 `maxResponseSize`' },
  network: {
    en: 'any other failure of the connection; `cause` is the error of the transport',
    zh: '其他连接错误；`cause` 为传输层的原始错误',
  },
}

const SIGNATURE: Readonly<Record<SignatureReason, Label>> = {
  headers: { en: 'a signature header is missing, repeated or malformed', zh: '签名相关的 HTTP 头缺失、重复或格式错误' },
  probe: { en: 'a signature probe of WeChat Pay', zh: '微信支付的签名探测流量' },
  clock: { en: 'the timestamp is more than 300 s from the local clock', zh: '时间戳与本机时钟相差超过 300 秒' },
  'unknown-serial': { en: 'the platform key is not among `certs`', zh: '签名所用的平台公钥不在 `certs` 中' },
  mismatch: { en: 'the signature or digest does not match the content', zh: '签名或摘要与内容不符' },
  replay: {
    en: 'the answer was received before, so it belongs to another call',
    zh: '该应答此前已收到过，不属于本次调用',
  },
}

const WORDS = {
  head: { en: ['class', '`code`', 'when'], zh: ['类', '`code`', '触发条件'] },
  reasonHead: { en: ['class', '`reason`', 'meaning'], zh: ['类', '`reason`', '含义'] },
  api: {
    en: (code: string) => `WeChat Pay's, or \`${code}\` without one`,
    zh: (code: string) => `微信支付的错误码，没有时为 \`${code}\``,
  },
} as const

/** The classes of `lib/errors.ts` with their codes, in the order in which a call can throw them. */
export function errorTable(language: Language): string {
  const names = Object.keys(WHEN) as AnyWechatpayError['name'][]
  const missing = Object.entries(CLASSES).flatMap(([name, value]) =>
    isErrorClass(value) && !Object.hasOwn(WHEN, name) ? [name] : [],
  )
  if (missing.length > 0) throw new Error(`tools/error-tables.ts says nothing of ${missing.join(', ')}`)
  const rows = names.map((name) => {
    const { code } = CLASSES[name]
    const shown = name === 'ApiError' ? WORDS.api[language](code) : `\`${code}\``
    return [`\`${name}\``, shown, WHEN[name][language]]
  })
  return table(WORDS.head[language], rows)
}

/** Every `reason` of the errors that have one. */
export function reasonTable(language: Language): string {
  const rowsOf = (name: string, reasons: Readonly<Record<string, Label>>) =>
    Object.entries(reasons).map(([reason, label], index) => [
      index === 0 ? `\`${name}\`` : '',
      `\`${reason}\``,
      label[language],
    ])
  return table(WORDS.reasonHead[language], [
    ...rowsOf('TransportError', TRANSPORT),
    ...rowsOf('SignatureError', SIGNATURE),
  ])
}

function isErrorClass(value: unknown): boolean {
  return typeof value === 'function' && Object.getPrototypeOf(value) === WechatpayError
}
