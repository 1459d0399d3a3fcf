import { styleText } from 'node:util'
import { RequestError } from 'wechatpay-chain'
import { type Field, type OperationSpec, propertiesOf, readOperations } from 'wechatpay-chain-emulator/spec'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { type Choose, chooser } from '../terminal/words.js'
import { widthOf, wrap } from '../terminal/wrap.js'
import { describedOperation } from './described.js'
import { readOperation, suggestion } from './operation.js'

/** Shows an operation as spec/ describes it, and resolves to the exit code. */
export async function runDocs(words: readonly string[], isJson: boolean, io: Io): Promise<number> {
  const named = readOperation(words)
  const found = describedOperation(named)
  if (!found) {
    const { method, path } = named
    throw new RequestError(`docs: the spec has no ${method} ${path}${suggestion(method, path)}`)
  }
  if (isJson) io.out(JSON.stringify({ operation: found.name, ...found.spec }, null, 2))
  else io.out(pageOf(found.name, found.spec, io))
  return EXIT.ok
}

function pageOf(
  name: string,
  { title, business, references, request, response, ...spec }: OperationSpec,
  io: Io,
): string {
  const t = chooser(io)
  const bold = (text: string) => (io.colours ? styleText('bold', text) : text)
  const { headers: _, ...parts } = propertiesOf(request)
  const own = Object.entries(parts).filter(([part]) => !BODIES[part] && part !== 'query')
  const variables: Field = { properties: Object.fromEntries(own), required: own.map(([part]) => part) }
  const sections: [string, Field | undefined][] = [
    [t('path', '路径变量'), own.length > 0 ? variables : undefined],
    [t('query', '查询参数'), parts.query],
    ...Object.entries(BODIES).map(([part, says]): [string, Field | undefined] => [t(...says), parts[part]]),
    [t('answer', '应答'), response],
  ]
  return [
    `${bold(name)}  ${title}`,
    business.join(' · '),
    ...references.slice(0, 3),
    ...sections.flatMap(([heading, field]) => {
      const lines = field ? aligned(linesOf(field, t), io.columns) : []
      return lines.length === 0 ? [] : ['', bold(heading), ...lines]
    }),
    ...errorsOf(spec['x-errors'], bold(t('error codes', '错误码')), io.columns),
  ].join('\n')
}

const BODIES: Readonly<Record<string, readonly [string, string]>> = {
  json: ['body', '请求体'],
  xml: ['body (XML)', '请求体（XML）'],
  body: ['upload', '上传'],
}

/** Columns below which a label is not cut. */
const NARROWEST = 20

/** Values of an enumeration that are shown. */
const MOST_VALUES = 8

type Line = readonly [name: string, type: string, label: string]

function linesOf(field: Field, t: Choose, depth = 1): Line[] {
  const { required = [] } = field
  return Object.entries(propertiesOf(field)).flatMap(([name, one]): Line[] => {
    const inner = one.items ?? one
    const mark = required.includes(name) ? '*' : ''
    const line: Line = [`${'  '.repeat(depth)}${name}${mark}`, typeOf(one, t), labelOf(one)]
    return [line, ...linesOf(inner, t, depth + 1)]
  })
}

/** Type, length and unit in a few words. */
function typeOf({ type, items, maxLength, ...more }: Field, t: Choose): string {
  const name = [type]
    .flat()
    .filter((one) => one !== undefined)
    .join('|')
  const list = items ? `[${[items.type].flat().join('|')}]` : name
  return [
    items ? list : name,
    ...(maxLength === undefined ? [] : [`≤${maxLength}`]),
    ...(more['x-unit'] === undefined ? [] : [t(more['x-unit'], more['x-unit'] === 'fen' ? '分' : '元')]),
    ...(more['x-encrypted'] === undefined ? [] : [t('encrypted', '加密')]),
  ].join(' ')
}

/** The first line of a description, the Chinese name of the field, and its values. */
function labelOf({ description = '', enum: values = [] }: Field): string {
  const name = description.split('\n', 1)[0]?.trim() ?? ''
  return values.length === 0
    ? name
    : `${name}  ${values.slice(0, MOST_VALUES).join('|')}${values.length > MOST_VALUES ? '|…' : ''}`
}

/** The two columns before the label as wide as their widest, within a bound. */
function aligned(lines: readonly Line[], columns?: number): string[] {
  const widths = [0, 1].map((at) => Math.min(40, Math.max(...lines.map((line) => widthOf(line[at] ?? '')))))
  const pad = (text: string, width = 0) => text + ' '.repeat(Math.max(0, width - widthOf(text)))
  const [first = 0, second = 0] = widths
  const indent = first + (second === 0 ? 2 : second + 4)
  const room = columns !== undefined && columns - indent >= NARROWEST ? columns - indent : undefined
  return lines.map(([name, type, label]) => {
    const before = second === 0 ? pad(name, first) : `${pad(name, first)}  ${pad(type, second)}`
    return `${before}  ${wrap(label, room).replaceAll('\n', `\n${' '.repeat(indent)}`)}`.trimEnd()
  })
}

function errorsOf(errors: OperationSpec['x-errors'], heading: string, columns?: number): string[] {
  const codes = codesOf(errors)
  if (codes.length === 0) return []
  return [
    '',
    heading,
    ...aligned(
      codes.map(({ status, code, cause }): Line => [`  ${status} ${code}`, '', cause ?? '']),
      columns,
    ),
  ]
}

function codesOf(errors: OperationSpec['x-errors']): NonNullable<OperationSpec['x-errors']>['codes'] {
  if (!errors) return []
  const shared = errors.like === undefined ? [] : codesOf(readOperations().read(errors.like)['x-errors'])
  const own = new Set(errors.codes.map(({ code }) => code))
  return [...shared.filter(({ code }) => !own.has(code)), ...errors.codes]
}
