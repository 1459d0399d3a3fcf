import { readFileSync } from 'node:fs'
import readRows from './read-rows.js'
import type { ErrorSource, Operation, OperationSpec } from './spec.js'

/** An error code of WeChat Pay: its status, why it comes, what to do, and whether the page of the others does not list it. */
export type ErrorRow = readonly [status: number, code: string, cause: string, cure: string, isExtra?: boolean]

/** The codes of one operation. */
export interface ErrorTable {
  /** Who says which codes are its own; `undefined` where nobody does. */
  readonly from: ErrorSource | undefined
  /** The operation whose codes these are, where it is another one: `GET v3/…`. */
  readonly like: string | undefined
  /** Its own codes, by status. */
  readonly rows: readonly ErrorRow[]
  /** Codes that any operation may answer with, and that are not among its own. */
  readonly general: readonly ErrorRow[]
}

type Codes = readonly (readonly [status: number, code: string])[]
type Listed = NonNullable<OperationSpec['x-errors']>

/** Codes that the manual lists on the page of every operation of APIv3. */
const ANY: Codes = [
  [400, 'PARAM_ERROR'],
  [400, 'INVALID_REQUEST'],
  [401, 'SIGN_ERROR'],
  [500, 'SYSTEM_ERROR'],
]

/** Codes of nearly every operation of APIv3, for one whose own codes are not known. */
const LIKELY: Codes = [
  [403, 'NO_AUTH'],
  [429, 'FREQUENCY_LIMITED'],
]

/** Codes of APIv2, as `err_code` or `return_msg`. */
const ANY_V2: Codes = [
  [200, 'PARAM_ERROR'],
  [200, 'SIGNERROR'],
  [200, 'NOAUTH'],
  [200, 'SYSTEMERROR'],
]

/** Cause and cure of a code, where the operation has no words of its own. */
const TEXTS: ReadonlyMap<string, readonly [cause: string, cure: string]> = new Map(
  readRows(new URL('error-texts.tsv', import.meta.url)).map(([code = '', cause = '', cure = '']) => [
    code,
    [cause, cure],
  ]),
)

/** The error codes of an operation: its own, with those of the operation that it is like, and those of any operation. */
export function errorsOf({ template, spec }: Pick<Operation, 'template' | 'spec'>): ErrorTable {
  const listed = spec['x-errors']
  const own = listed?.codes ?? []
  const shared = listed?.like ? (listedOf(listed.like)?.codes ?? []) : []
  const inherited = shared.filter((one) => !own.some(({ status, code }) => status === one.status && code === one.code))
  const rows = [...inherited, ...own]
    .sort((a, b) => a.status - b.status)
    .map(({ status, code, cause, cure, from }): ErrorRow => {
      const [usual = '', remedy = ''] = TEXTS.get(code) ?? []
      return [status, code, cause ?? usual, cure ?? remedy, from !== undefined]
    })
  const general = generalOf(template, listed !== undefined)
    .filter(([status, code]) => !rows.some((row) => row[0] === status && row[1] === code))
    .map(([status, code]): ErrorRow => [status, code, ...(TEXTS.get(code) ?? (['', ''] as const))])
  return { from: listed?.from, like: listed?.like, rows, general }
}

/** The usual cause and cure of a code; `undefined` where each operation has its own. */
export function commonText(code: string): readonly [cause: string, cure: string] | undefined {
  return TEXTS.get(code)
}

/** What is wrong with the codes of an operation, a line each. */
export function lintErrors(spec: OperationSpec, template: string): string[] {
  const listed = spec['x-errors']
  if (!listed) return []
  const { codes } = listed
  const names = codes.map(({ status, code }) => `${status} ${code}`)
  const general = generalOf(template, true).map(([status, code]) => `${status} ${code}`)
  const ofEach = codes.flatMap(({ code, cause, cure, status }, index) => {
    const at = `x-errors.${code}`
    const name = `${status} ${code}`
    return [
      ...(names.indexOf(name) < index ? [`${at}: is listed twice`] : []),
      ...((cause === undefined) !== (cure === undefined) ? [`${at}: has one of \`cause\` and \`cure\` alone`] : []),
      ...(cause === undefined && !TEXTS.has(code) ? [`${at}: \`tools/error-texts.tsv\` has no words for it`] : []),
      ...(cause === undefined && general.includes(name) ? [`${at}: any operation may answer with it`] : []),
      ...(status < (codes[index - 1]?.status ?? 0) ? [`${at}: is not in the order of its status`] : []),
    ]
  })
  return [...ofEach, ...(listed.like ? lintLike(listed, listed.like) : [])]
}

/** What is wrong with a reference to the codes of another operation. */
function lintLike({ codes }: Listed, like: string): string[] {
  const other = listedOf(like)
  if (!other) return [`x-errors.like: ${like} has no \`x-errors\``]
  const repeated = codes.filter((one) => other.codes.some((theirs) => JSON.stringify(theirs) === JSON.stringify(one)))
  return [
    ...(other.like ? [`x-errors.like: ${like} is itself like ${other.like}`] : []),
    ...repeated.map(({ code }) => `x-errors.${code}: stands in ${like} already`),
  ]
}

/** Codes that any operation may answer with; two more where its own are not known. */
function generalOf(template: string, isKnown: boolean): Codes {
  if (template.startsWith('v2/')) return ANY_V2
  return isKnown ? ANY : [...ANY, ...LIKELY].sort(([a], [b]) => a - b)
}

/** The `x-errors` of the operation with this name, such as `GET v3/…`. */
function listedOf(name: string): Listed | undefined {
  const [method = '', template = ''] = name.split(' ')
  const file = new URL(`../spec/${template}.${method.toLowerCase()}.json`, import.meta.url)
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as OperationSpec)['x-errors']
  } catch {
    return undefined // no such operation: lint says so
  }
}
