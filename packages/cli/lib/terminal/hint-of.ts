import { ApiError, ConfigError } from 'wechatpay-chain'
import type { Words } from './words.js'

/** What the messages of the client, which speak of settings, mean on the command line. */
const BY_MESSAGE: readonly (readonly [RegExp, Words])[] = [
  [
    /asks for the merchant API certificate/,
    { en: 'pass it by --certificate apiclient_cert.pem', zh: '请传入 --certificate apiclient_cert.pem' },
  ],
  [
    /`suite: shangmi`/,
    { en: 'pass --suite shangmi, with the keys of Shangmi', zh: '请传入 --suite shangmi，并使用国密的密钥与证书' },
  ],
  [/signed by a brand/, { en: 'pass the number of the brand by --brand-id', zh: '请以 --brand-id 传入品牌 ID' }],
  [/`allowHttp: true`/, { en: 'in a network of your own, pass --allow-http', zh: '在自有网络内，请传入 --allow-http' }],
]

const NO_BILL: Words = {
  en: 'the bill of a day is there from 10:00 (Beijing time) of the next day on, and for three months',
  zh: '某日账单于次日 10 点（北京时间）后可下载，保留三个月',
}

const BY_CODE: Readonly<Record<string, Words>> = { NO_STATEMENT_EXIST: NO_BILL, STATEMENT_CREATING: NO_BILL }

const SETTINGS: Words = {
  en: 'give them by flags, --config, WECHATPAY_… variables or .env; `wechatpay doctor` explains each',
  zh: '可由参数、--config、WECHATPAY_… 变量或 .env 设置；`wechatpay doctor` 逐项说明',
}

/** What to do about an error on the command line; `undefined` where its message says it. */
export function hintOf(error: unknown): Words | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof ApiError && Object.hasOwn(BY_CODE, error.code)) return BY_CODE[error.code]
  const [, words] = BY_MESSAGE.find(([pattern]) => pattern.test(error.message)) ?? []
  if (words) return words
  return error instanceof ConfigError && error.problems.length > 1 ? SETTINGS : undefined
}
