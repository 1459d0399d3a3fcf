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
  if (field.anyOf?.[0]) return sampleOf(field.anyOf[0], name)
  const type = typeof field.type === 'string' ? field.type : field.type?.[0]
  if (type === 'object') return sampleObject(field)
  if (type === 'array') return [sampleOf(field.items ?? {}, name)]
  if (type === 'integer' || type === 'number') return 1
  if (type === 'boolean') return true
  if (field.format === 'date-time') return '2026-01-01T12:00:00+08:00'
  return (field.description ?? name).slice(0, field.maxLength)
}

function sampleObject({ properties = {}, required = [] }: Field): Record<string, unknown> {
  const isNeeded = (name: string) => required.includes(name)
  const given = Object.entries(properties).filter(
    ([name, below]) => !below['x-filled'] && (isNeeded(name) || !isFilled(below)),
  )
  const needed = given.filter(([name]) => isNeeded(name))
  const shown = needed.length > 0 ? needed : given
  return Object.fromEntries(shown.map(([name, below]) => [name, sampleOf(below, name)]))
}

/** An object of which the client fills in everything, as `headers` with nothing but `Wechatpay-Serial`. */
function isFilled({ properties }: Field): boolean {
  return properties !== undefined && Object.values(properties).every((below) => below['x-filled'])
}

/** A value as TypeScript writes it. A file is a `Blob`, which no JSON value can stand for. */
function literal(value: unknown, field: Field, indent: string): string {
  if (field['x-binary']) return "new Blob(['文件内容'])"
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const { properties = {}, items = {}, anyOf = [] } = field
  if (anyOf[0]) return literal(value, anyOf[0], indent)
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
