import {
  type AnyWechatpayError,
  ApiError,
  ConfigError,
  isWechatpayError,
  type SettingProblem,
  type SignatureReason,
  type TransportReason,
} from 'wechatpay-chain'
import { WANTED } from './chinese-settings.js'
import { chineseOf, subjectOf, withoutEnds } from './translate.js'
import type { Language, Words } from './words.js'

/**
 * The message of an error in the language of the output. Where a message of the client has no translation, its class and its
 * properties say what went wrong, and the message follows as it is. WeChat Pay's own sentence is never translated.
 */
export function messageOf(error: unknown, language: Language): string {
  if (!(error instanceof Error)) return String(error)
  if (language === 'en') return error.message
  if (!isWechatpayError(error)) return chineseOf(error.message) ?? error.message
  if (error instanceof ConfigError && error.problems.length > 0) return settingsIn(error)
  if (error instanceof ApiError) return answerIn(error)
  return chineseOf(error.message) ?? `${withSubject(error, kindOf(error))}\n${originally(error.message)}`
}

/** The message of an error in both languages. */
export function wordsOf(error: unknown): Words {
  return { en: messageOf(error, 'en'), zh: messageOf(error, 'zh') }
}

/** The Chinese of what is wrong with a setting. */
export function problemIn({ name, problem }: SettingProblem): string {
  const [wanted, found] = [WANTED[/^\w*/.exec(name)?.[0] ?? ''], chineseOf(problem)]
  if (found === undefined) return [...(wanted === undefined ? [] : [wanted]), originally(problem)].join('\n')
  const isMissing = /^`\w+` 缺失/.test(found) // says what is wanted by itself
  return wanted === undefined || found.startsWith(wanted) || isMissing ? found : `${wanted}\n${found}`
}

/** The two texts of a comparison, with the names of their owners. */
export function comparisonIn(comparison: string, language: Language): string {
  if (language === 'en') return comparison
  return comparison
    .replace(/^ours: */gm, '本机：    ')
    .replace(/^WeChat Pay's: */gm, '微信支付：')
    .replace(/^ {14}(?= *\^$)/gm, ' '.repeat(10))
    .replace(/ bytes$/gm, ' 字节')
}

function originally(message: string): string {
  return `  原文：${message}`
}

function withSubject({ message }: Error, text: string): string {
  const [subject] = subjectOf(message)
  return subject === '' ? text : `${subject}：${text}`
}

function settingsIn({ problems }: ConfigError): string {
  const [first, ...others] = problems.map(problemIn)
  if (others.length === 0) return first ?? ''
  const items = [first, ...others].map((line = '') => `- ${line.replaceAll('\n', '\n  ')}`)
  return [`配置有 ${problems.length} 处错误：`, ...items].join('\n')
}

/** Status, code and sentence of an answer, and what they mean. */
function answerIn(error: ApiError): string {
  const [subject, said] = subjectOf(error.message)
  const [answer, ends] = withoutEnds(said)
  const stated = /^(\d{3}) ([\w.-]+)(?:: ([\s\S]*?))?(?: \(field ([^)]*)\))?$/.exec(answer)
  if (!stated) return chineseOf(error.message) ?? `${withSubject(error, KINDS.ApiError)}\n${originally(error.message)}`
  const [, status, code, sentence, field] = stated
  const parts = [sentence && `：${sentence}`, field && `（字段 ${field}）`, ends].filter(Boolean).join('')
  return `${subject}：${status} ${code}${parts}`
}

const REASONS: Readonly<Record<SignatureReason | TransportReason, string>> = {
  headers: '签名相关的请求头缺失或格式有误，无法证明来自微信支付',
  probe: '微信支付发送了错误的签名，以探测是否验签',
  clock: '签名时间与本机时钟相差过大，请校准本机时钟（NTP）',
  'unknown-serial': '没有该序列号对应的平台密钥',
  mismatch: '签名或摘要与内容不符',
  replay: '收到重复的应答',
  timeout: '未在时限内收到应答',
  aborted: '已中止',
  size: '应答过大',
  network: '连接失败',
}

/** What an error is by its class, where nothing more is known. */
const KINDS = {
  ConfigError: '配置有误',
  RequestError: '请求不合法，未发送',
  SigningError: '签名失败，请求未发送',
  KeyringError: '平台密钥无法使用',
  ApiError: '微信支付返回错误，或应答无法使用',
  TimeoutError: '处理超时',
  SizeError: '报文主体过大',
  BillError: '账单格式有误',
} as const

function kindOf(error: AnyWechatpayError): string {
  switch (error.name) {
    case 'TransportError':
      return `${REASONS[error.reason]}；${error.sent ? '请求可能已送达，请先查询，再决定是否重试' : '请求未发送'}`
    case 'SignatureError':
      return REASONS[error.reason]
    case 'EncryptionError':
      return `字段 \`${error.field}\` 无法加密，请求未发送`
    case 'DecryptionError':
      return `字段 \`${error.field}\` 无法解密`
    default:
      return KINDS[error.name]
  }
}
