import { describeField } from './describe.js'
import { meaningOf } from './meanings.js'
import { MODES } from './modes.js'
import type { Field } from './spec.js'

const OPTIONS: Readonly<Record<string, string>> = {
  query: '查询参数',
  headers: '请求头',
  json: 'JSON 请求体',
  xml: 'XML 请求体',
  body: '请求体',
}

/**
 * A table of every field below an object, or `none` when there is not one.
 *
 * @param modes Who calls the operation: where that may be a merchant or a partner, fields that only a partner has say so.
 */
export function fieldTable(field: Field, none: string, modes: readonly string[] = []): string {
  const isShared = modes.includes('direct') && modes.includes('partner')
  const rows = rowsOf(isShared ? markPartner(field) : field)
  if (rows.length === 0) return none
  return ['| 参数 | 类型 | 必填 | 说明 |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The anchor of a business domain in the index. */
export function anchorOf(domain: string): string {
  return domain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}

/** Business domains, linked to their place in an index, and modes. */
export function domainFacts(
  { business = [], modes = [] }: { readonly business?: readonly string[]; readonly modes?: readonly string[] },
  index: string,
): string[] {
  const domainLink = (name: string) => `[${inline(name)}](${index}#${anchorOf(name)})`
  return [
    ...(business.length > 0 ? [`- 业务：${business.map(domainLink).join('、')}`] : []),
    ...(modes.length > 0 ? [`- 模式：${modes.map((mode) => MODES[mode] ?? mode).join('、')}`] : []),
  ]
}

/** Text that neither Markdown's tables nor Vue's templates take for something else. */
export function inline(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replace(/\{(?=\{)/g, '{<!---->') // an entity would be a brace again before Vue sees it
}

/** The fields below one that is an object; those of an alternative say which. */
function rowsOf(field: Field, at: readonly string[] = [], root = field, variant?: string): string[] {
  const alternatives = (field.anyOf ?? []).flatMap((below) => rowsOf(below, at, root, variantOf(below) ?? variant))
  const single = new Set(field['x-one-of']?.flat())
  const rows = Object.entries(field.properties ?? {}).flatMap(([name, below]) => {
    const path = [...at, below.type === 'array' ? `${name}[]` : name]
    const optional = single.has(name) ? '择一' : '否'
    const required = field.required?.includes(name) && !below['x-filled'] ? '是' : optional
    const option = field === root && below.properties ? OPTIONS[name] : undefined
    const notes = [option, ...describeField(below), ...marks(below, variantOf(below) ?? variant)].filter(
      (note) => note !== undefined,
    )
    const shown = [...notes.filter((note) => note !== '').map(inline), ...values(below, name)]
    const row = `| \`${path.join('.')}\` | ${typeName(below)} | ${required} | ${shown.join('<br>')} |`
    return [row, ...rowsOf(below['x-plaintext'] ?? below.items ?? below, path, root, variant)]
  })
  return [...alternatives, ...rows]
}

/** Fields that a merchant of his own never has. */
const PARTNER_ONLY = /^(?:sub|sp)_(?:mchid|mch_id|appid|openid)$/

/** The field, in which optional members for partners are marked as a variant. */
function markPartner(field: Field): Field {
  const { properties = {}, required = [], items, anyOf } = field
  const marked = Object.entries(properties).map(([name, below]) => {
    const isPartner = PARTNER_ONLY.test(name) && !required.includes(name) && !below['x-filled']
    return [name, isPartner ? { ...below, 'x-variant': '服务商' } : markPartner(below)] as const
  })
  return {
    ...field,
    ...(field.properties && { properties: Object.fromEntries(marked) }),
    ...(items && { items: markPartner(items) }),
    ...(anyOf && { anyOf: anyOf.map((one) => (one['x-mode'] || one['x-variant'] ? one : markPartner(one))) }),
  }
}

/** The scene of an alternative, or the modes that it belongs to. */
function variantOf({ 'x-variant': variant, 'x-mode': modes }: Field): string | undefined {
  return variant ?? modes?.map((mode) => MODES[mode] ?? mode).join('、')
}

function marks(field: Field, variant: string | undefined): string[] {
  return [...(variant ? [`适用：${variant}`] : []), ...(field['x-plaintext'] ? ['明文是 JSON，字段如下'] : [])]
}

function typeName(field: Field): string {
  if (field['x-binary']) return 'binary'
  if (field.anyOf) return [...new Set(field.anyOf.map(typeName))].join(' / ')
  if (field.type === 'array') return `${typeName(field.items ?? {})}[]`
  return typeof field.type === 'string' ? field.type : (field.type ?? ['any']).join(' / ')
}

function values(field: Field, name: string): string[] {
  const listed = field.enum ?? field.items?.enum ?? (field.const === undefined ? [] : [field.const])
  if (listed.length === 0) return []
  const open = field['x-open'] || field.items?.['x-open']
  const shown = listed.map((value) => {
    const meaning = meaningOf(name, value)
    return `\`${String(value).replaceAll('|', '\\|')}\`${meaning ? ` ${meaning}` : ''}`
  })
  const isKnown = listed.length > 1 && listed.some((value) => meaningOf(name, value))
  return [`可选值${open ? '（可能不全）' : ''}：${isKnown ? '<br>' : ''}${shown.join(isKnown ? '<br>' : ' ')}`]
}
