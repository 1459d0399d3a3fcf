import { access, key, propertyOf, quote } from './names.js'
import type { Field, Operation } from './spec.js'

/** One way to write a call. */
export interface CallForm {
  readonly label: string
  readonly code: string
}

/** The six ways to write a call, as on the pages that this project began with. */
export function callForms(operation: Operation): CallForm[] {
  const { template, method, spec } = operation
  const verb = method.toLowerCase()
  const options = literal(sampleOf(spec.request), spec.request, '')
  const shown = spec.response.type === 'null' ? 'status' : 'data'
  const spellings = [
    ['纯链式', `client${template.split('/').map(propertyOf).map(access).join('')}`],
    ['声明式', `client.chain(${quote(template)})`],
    ['属性式', `client[${quote(template)}]`],
  ] as const
  return [
    ...spellings.map(([label, path]) => ({
      label: `异步${label}`,
      code: `${path}\n  .${verb}Async(${indented(options)})\n  .then(({ ${shown} }) => console.log(${shown}))`,
    })),
    ...spellings.map(([label, path]) => ({
      label: `同步${label}`,
      code: `const { ${shown} } = await ${path}\n  .${verb}(${indented(options)})\nconsole.log(${shown})`,
    })),
  ]
}

/**
 * A value that satisfies a field: what the caller must give, or all there is where nothing is required. Names stand for
 * texts, so that a reader sees what goes where.
 */
export function sampleOf(field: Field, name = ''): unknown {
  if (field.const !== undefined) return field.const
  if (field.enum) return field.enum[0]
  if (field.anyOf?.[0] && !field.properties) return sampleOf(field.anyOf[0], name)
  const type = typeof field.type === 'string' ? field.type : field.type?.[0]
  if (type === 'object') return sampleObject(field)
  if (type === 'array') return [sampleOf(field.items ?? {}, name)]
  if (type === 'integer' || type === 'number') return numberFor(field)
  if (type === 'boolean') return true
  if (field.format === 'date-time') return '2026-01-01T12:00:00+08:00'
  return textFor(field, name)
}

/** A number within its bounds, 1 where it can be. */
function numberFor({ minimum = 1, maximum = Number.MAX_SAFE_INTEGER }: Field): number {
  return Math.min(Math.max(1, minimum), maximum)
}

/** Texts of which one satisfies each pattern that `spec/` has; lint says when there is one that none satisfies. */
const TEXTS = [
  '1217752501201407033233368018',
  '1217752501',
  'https://example.com/notify',
  'A1',
  '1',
  'CNY',
  'wx8888888888888888',
]

/** The field's own short name where that may stand there, else a text that may. */
function textFor(field: Field, name: string): string {
  const own = field.description ?? name
  const cut = own.slice(0, field.maxLength)
  const found = [cut, ...TEXTS, cut.repeat(field.minLength ?? 1)].find((text) => fits(text, field))
  return found ?? cut
}

/** Whether a text satisfies the bounds of its field. */
export function fits(text: string, field: Field): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, 'x-max-utf8-bytes': bytes } = field
  const length = [...text].length
  if (length < minLength || length > maxLength) return false
  if (bytes !== undefined && Buffer.byteLength(text) > bytes) return false
  return pattern === undefined || new RegExp(pattern, 'u').test(text)
}

/** The fields of an object that are to be there: its own, and those of its first alternative and its first mode. */
export function firstShape(field: Field): Pick<Field, 'properties' | 'required'> {
  const { properties = {}, required = [], anyOf: [first] = [], 'x-one-of': [wanted = []] = [] } = field
  return {
    properties: { ...properties, ...first?.properties },
    required: [...required, ...wanted, ...(first?.required ?? [])],
  }
}

function sampleObject(field: Field): Record<string, unknown> {
  const { properties = {}, required = [] } = firstShape(field)
  const isNeeded = (name: string) => required.includes(name)
  const given = Object.entries(properties).filter(
    ([name, below]) => !below['x-filled'] && (isNeeded(name) || !isFilled(below)),
  )
  const needed = given.filter(([name]) => isNeeded(name))
  const shown = needed.length > 0 ? needed : given
  return Object.fromEntries(shown.map(([name, below]) => [name, sampleOf(below, name)]))
}

/** An object of which the client fills in everything, as `headers` with nothing but `Wechatpay-Serial`. */
function isFilled({ properties, anyOf }: Field): boolean {
  return properties !== undefined && !anyOf && Object.values(properties).every((below) => below['x-filled'])
}

/** A value as TypeScript writes it. A file is a `Blob`, which no JSON value can stand for. */
function literal(value: unknown, field: Field, indent: string): string {
  if (field['x-binary']) return "new Blob(['文件内容'])"
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const { items = {}, anyOf: [first] = [] } = field
  if (first && !field.properties) return literal(value, first, indent)
  const { properties = {} } = firstShape(field)
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, items, indent)).join(', ')}]`
  const rows = Object.entries(value).map(([name, below]) => {
    return `${inner}${key(name)}: ${literal(below, properties[name] ?? {}, inner)},\n`
  })
  if (rows.length > 0) return `{\n${rows.join('')}${indent}}`
  return indent === '' ? '' : '{}'
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ')
}
