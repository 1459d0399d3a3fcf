import type { ErrorObject } from 'ajv/dist/2020.js'
import { ruleMessage } from '../world/messages.js'

/** WeChat Pay's words for a broken rule: what they call the field, and how the rule was broken. */
type Say = (error: ErrorObject) => readonly [kind: string, rule: string]

const TEXT = '字符串规则校验失败'

/** By keyword of JSON Schema. The sentences are those of WeChat Pay's answers, as programs and forums quote them. */
const RULES: Readonly<Record<string, Say>> = {
  required: () => ['字段', '必填性规则校验失败，此字段为必填项'],
  minLength: ({ data, schema }) => ['值字段', `${TEXT}，字符数 ${[...String(data)].length}，小于最小值 ${schema}`],
  maxLength: ({ data, schema }) => ['值字段', `${TEXT}，字符数 ${[...String(data)].length}，大于最大值 ${schema}`],
  maxJsonLength: ({ data, schema }) => [
    '值字段',
    `${TEXT}，字符数 ${[...JSON.stringify(data)].length}，大于最大值 ${schema}`,
  ],
  maxUtf8Bytes: ({ data, schema }) => [
    '值字段',
    `${TEXT}，字节数 ${Buffer.byteLength(String(data))}，大于最大值 ${schema}`,
  ],
  pattern: ({ schema }) => ['值字段', `${TEXT}，字符串必须匹配正则表达式“${schema}”`],
  notifyUrl: ({ schema }) => ['值字段', `${TEXT}，字符串必须匹配正则表达式“${schema}”`],
  format: () => ['值字段', `${TEXT}，时间须遵循 RFC 3339 标准格式`],
  minimum: ({ schema }) => ['数值字段', `规则校验失败，值低于最小值 ${schema}`],
  maximum: ({ schema }) => ['数值字段', `规则校验失败，值高于最大值 ${schema}`],
}

const UNKNOWN = '，请求中含有接口文档未定义的参数'

/**
 * The sentence of WeChat Pay for a value that does not match its spec.
 *
 * @param error With the data and the schema (`verbose`).
 * @param source Where the value stands: `/body/amount/total`.
 */
export function sayRule(error: ErrorObject, source: string): string {
  const { keyword, params } = error
  if (keyword === 'type') return sayType(error, source)
  if (params.additionalProperty ?? params.unevaluatedProperty) return `无法识别输入源“${source}”${UNKNOWN}`
  const [kind, rule] = RULES[keyword]?.(error) ?? ['字段', '规则校验失败']
  return ruleMessage(source, labelOf(error), kind, rule)
}

function sayType(error: ErrorObject, source: string): string {
  const { type } = error.params
  const wanted = [type].flat()[0]
  const value = wanted === 'integer' ? '合法的 64 位有符号整数' : ` ${wanted} 类型的 Json 值`
  const json = source.startsWith('/body') ? ' JSON ' : ''
  return `无法将${json}输入源“${source}”映射到目标字段“${labelOf(error)}”中，此字段需要一个${value}`
}

/** The field's short name in the spec. */
function labelOf({ parentSchema = {}, params }: ErrorObject): string {
  const missing: unknown = params.missingProperty
  const field = typeof missing === 'string' ? parentSchema.properties?.[missing] : parentSchema
  const label: unknown = field?.description
  return typeof label === 'string' ? label : ''
}
