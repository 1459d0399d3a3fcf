import { type Field, isDeprecated, type OperationSpec } from './spec.js'

const UNITS = { fen: '分', yuan: '元', minor: '币种的最小单位' } as const

const SENSITIVE = {
  platform: '敏感字段，由客户端加密',
  merchant: '敏感字段，由客户端解密',
  apiv3: '以 APIv3 密钥加密',
  apiv2: '以 APIv2 密钥加密',
  'bank-transfer': '敏感字段，以企业付款到银行卡的公钥加密',
} as const

const STATES: Readonly<Record<string, string>> = {
  offline: '已下线',
  abandoned: '已废弃',
  closed: '已停止开放',
  superseded: '已有新接口',
  'no-new-merchants': '不再对新商户开放',
  restricted: '需申请开通',
  beta: '内测中',
}

/** Describes a field in addition to its type: name, unit, sensitivity, default, bound. */
export function describeField(field: Field): string[] {
  const { default: preset } = field
  const unit = field['x-unit'] && `单位：${UNITS[field['x-unit']]}`
  const format = field.format === 'date-time' ? '格式：RFC 3339' : field['x-format'] && `格式：${field['x-format']}`
  return [
    plainName(field),
    unit,
    field['x-encrypted'] && SENSITIVE[field['x-encrypted']],
    preset === undefined ? undefined : `默认：${String(preset)}`,
    ...describeBounds(field),
    format,
    ...describeAlternatives(field),
    field['x-encoded'] === 'json' ? '传输时为 JSON 文本' : undefined,
    field['x-digest'] && `文件摘要：${field['x-digest'].toUpperCase()}`,
    field['x-max-bytes'] === undefined ? undefined : `最大 ${field['x-max-bytes'] / 1024} KiB`,
    field['x-filled'] ? '由客户端填写' : undefined,
  ].filter((line) => line !== undefined)
}

/** The name of a field. The client encrypts a sensitive one, so that the caller passes what `加密后的证件号` is before that. */
function plainName({ description, 'x-encrypted': encrypted }: Field): string | undefined {
  return encrypted === 'platform' ? description?.replace(/^加密后?的/, '') : description
}

/** How long a text may be, how large a number, and of what form. */
function describeBounds(field: Field): (string | undefined)[] {
  const { minLength, maxLength, minimum, maximum, pattern, 'x-max-utf8-bytes': bytes } = field
  return [
    minLength === undefined ? undefined : `最短 ${minLength} 字符`,
    maxLength === undefined || (bytes !== undefined && bytes <= maxLength) ? undefined : `最长 ${maxLength} 字符`,
    bytes === undefined ? undefined : `最长 ${bytes} 字节（UTF-8）`,
    minimum === undefined ? undefined : `最小 ${minimum}`,
    maximum === undefined ? undefined : `最大 ${maximum}`,
    pattern === undefined ? undefined : `正则：${pattern}`,
  ]
}

/** Which of the fields below has to be there. */
function describeAlternatives({ 'x-one-of': alternatives, 'x-exclusive': isExclusive }: Field): string[] {
  if (!alternatives) return []
  const names = alternatives.map((wanted) => wanted.join(' + ')).join('、')
  return [isExclusive ? `只填其一：${names}` : `至少填其一：${names}`]
}

/** The state of an operation, and what replaces it; `undefined` for one that is simply there. */
export function describeLifecycle({ lifecycle }: Pick<OperationSpec, 'lifecycle'>): string | undefined {
  if (!lifecycle) return undefined
  const since = lifecycle.since ? `（${lifecycle.since}）` : ''
  const replaced = lifecycle.replacedBy ? `，请改用 ${lifecycle.replacedBy.join('、')}` : ''
  return `${STATES[lifecycle.state] ?? lifecycle.state}${since}${replaced}`
}

/** Lines of the doc comment of a method. */
export function describeOperation(spec: OperationSpec): string[] {
  const lifecycle = describeLifecycle(spec)
  const tag = isDeprecated(spec) ? '@deprecated ' : ''
  return [
    spec.title,
    ...(lifecycle && !tag ? [lifecycle] : []),
    ...mainReferences(spec).map((url) => `@see {@link ${url} 官方文档}`),
    ...(tag ? [`${tag}${lifecycle}`] : []),
  ]
}

/** One page for merchants and one for service providers; the documentation page has them all. */
export function mainReferences({ references }: Pick<OperationSpec, 'references'>): string[] {
  const partner = references.find((url) => url.includes('/partner/'))
  return [...new Set([references.find((url) => url !== partner), partner])].filter((url) => url !== undefined)
}

/** A doc comment, indented. */
export function comment(lines: readonly string[], indent = ''): string {
  if (lines.length === 0) return ''
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'))
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}
