import type { Words } from './words.js'

/** Exit codes of every command but `emulate`. docs/guide/command-line.md lists them. */
export const EXIT = {
  ok: 0,
  /** Wrong usage, or an error that none of the following names. */
  usage: 1,
  /** A setting is missing or wrong; a check of `doctor` failed. */
  configuration: 2,
  /** The request is not valid. Nothing was sent. */
  request: 3,
  /** No complete answer. */
  transport: 4,
  /** WeChat Pay answered with an error. */
  refused: 5,
  /** A signature, a digest or a decryption failed: not proven to come from WeChat Pay. */
  unproven: 6,
  /** `migrate` has left marks: something is to be done by hand. */
  unfinished: 7,
} as const

/** What `--help` says of each code. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, Words>> = {
  ok: { en: 'success', zh: '成功' },
  usage: { en: 'wrong usage, or an error that is not listed here', zh: '用法错误，或以下未列出的错误' },
  configuration: {
    en: 'a setting is missing or wrong; a check of doctor failed',
    zh: '配置缺失或有误；doctor 有未通过的检查',
  },
  request: { en: 'the request is not valid; nothing was sent', zh: '请求不合法，未发送' },
  transport: {
    en: 'no complete answer; what changes something may have been carried out: query it',
    zh: '未收到完整应答；非查询类请求可能已被处理，请先查询',
  },
  refused: { en: 'WeChat Pay answered with an error', zh: '微信支付返回错误' },
  unproven: {
    en: 'a signature, a digest or a decryption failed: not proven to come from WeChat Pay',
    zh: '验签、摘要或解密失败，无法证明来自微信支付',
  },
  unfinished: { en: 'migrate has marked something that is to be done by hand', zh: 'migrate 标出了需人工处理的位置' },
}
