import { propertiesOf } from '../packages/emulator/lib/spec/shapes.js'
import { access, key, propertyOf, quote } from './names.js'
import { numberFor, textsFor } from './sample-texts.js'
import type { Field, Operation } from './spec.js'

/** One way to write a call. */
export interface CallForm {
  readonly label: string
  readonly code: string
}

/** What stands in a file that an example uploads. */
export const FILE = '文件内容'

/** How the value of a call is taken: `await`, or `.then()` of the twin `…Async`. */
const STYLES = ['await', '.then()'] as const

/**
 * The six ways to write a call: three spellings of the path, each with `await` and with `.then()`.
 *
 * @param options What the call passes. Default: an example made from the spec.
 */
export function callForms({ template, method, spec }: Operation, options = sampleOf(spec.request)): CallForm[] {
  const verb = method.toLowerCase()
  const written = literal(options, spec.request, '')
  const shown = spec.response.type === 'null' ? 'status' : 'data'
  const spellings = [
    ['', `client${template.split('/').map(propertyOf).map(access).join('')}`],
    [' · chain()', `client.chain(${quote(template)})`],
    [" · ['…']", `client[${quote(template)}]`],
  ] as const
  return spellings.flatMap(([label, path]) => {
    const [first, second] = STYLES.map((style) => `${style}${label}`)
    return [
      {
        label: first ?? '',
        code: `const { ${shown} } = await ${path}\n  .${verb}(${indented(written)})\nconsole.log(${shown})`,
      },
      {
        label: second ?? '',
        code: `${path}\n  .${verb}Async(${indented(written)})\n  .then(({ ${shown} }) => console.log(${shown}))`,
      },
    ]
  })
}

/**
 * A value that satisfies a field: what the caller must give, or all there is where nothing is required. Values are such as a
 * merchant would pass; amounts add up.
 */
export function sampleOf(field: Field, name = ''): unknown {
  const { description } = field
  if (field.const !== undefined) return field.const
  if (field['x-binary']) return FILE
  if (field.enum) return field.enum[0]
  if (field.anyOf?.[0] && !field.properties) return sampleOf(field.anyOf[0], name)
  const type = typeof field.type === 'string' ? field.type : field.type?.[0]
  if (type === 'object') return sampleObject(field)
  // What the manual says of a list, it says of its elements.
  if (type === 'array') return [sampleOf({ ...(description && { description }), ...field.items }, name)]
  if (type === 'integer' || type === 'number') return numberIn(field, name)
  if (type === 'boolean') return true
  if (field.format === 'date-time') return '2026-05-20T13:29:35+08:00'
  return textFor(field, name)
}

/** A number within the bounds of its field. */
function numberIn({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER, 'x-unit': unit }: Field, name: string): number {
  const wanted = unit === 'fen' || unit === 'minor' ? 100 : numberFor(name)
  return Math.min(Math.max(wanted, minimum), maximum)
}

/** The first text that may stand in the field, by its name. */
function textFor(field: Field, name: string): string {
  const format = field['x-format']
  const texts = textsFor(name, field.description)
  const given = format === undefined ? texts : [clockTime(format), ...texts]
  const [first = ''] = given
  return given.find((text) => fits(text, field)) ?? first.repeat(field.minLength ?? 1).slice(0, field.maxLength)
}

/** One moment in the letters of an `x-format`: `yyyyMMddHHmmss`. */
function clockTime(format: string): string {
  const parts: Readonly<Record<string, string>> = { yyyy: '2026', MM: '05', dd: '20', HH: '13', mm: '29', ss: '35' }
  return format.replace(/yyyy|MM|dd|HH|mm|ss/g, (letters) => parts[letters] ?? letters)
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
  if (field['x-binary']) return `new Blob([${quote(FILE)}])`
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const { items = {} } = field
  const properties = propertiesOf(field)
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
