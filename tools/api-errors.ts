import { readFileSync } from 'node:fs'
import type { ErrorSource, Operation, OperationSpec } from './spec.js'

/** An error code of WeChat Pay: its status, why it comes, what to do, and whether the page of the others does not list it. */
export type ErrorRow = readonly [status: number, code: string, cause: string, cure: string, isExtra?: boolean]

/** The codes of one operation, and who says so; `undefined` where only those that any operation may answer are known. */
export interface ErrorTable {
  readonly from: ErrorSource | undefined
  readonly rows: readonly ErrorRow[]
}

type Codes = readonly (readonly [status: number, code: string])[]

/** Codes that any operation of APIv3 may answer with. */
const ANY: Codes = [
  [400, 'PARAM_ERROR'],
  [400, 'INVALID_REQUEST'],
  [401, 'SIGN_ERROR'],
  [403, 'NO_AUTH'],
  [429, 'FREQUENCY_LIMITED'],
  [500, 'SYSTEM_ERROR'],
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
  readFileSync(new URL('error-texts.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [code = '', cause = '', cure = ''] = line.split('\t')
      return [code, [cause, cure]]
    }),
)

/** The error codes of an operation, by status. */
export function errorsOf({ template, spec }: Pick<Operation, 'template' | 'spec'>): ErrorTable {
  const { from, codes } = spec['x-errors'] ?? {}
  if (codes) {
    const rows = codes.map(({ status, code, cause, cure, from: own }): ErrorRow => {
      const [usual = '', remedy = ''] = TEXTS.get(code) ?? []
      return [status, code, cause ?? usual, cure ?? remedy, own !== undefined]
    })
    return { from, rows }
  }
  const general = template.startsWith('v2/') ? ANY_V2 : ANY
  return {
    from: undefined,
    rows: general.map(([status, code]): ErrorRow => [status, code, ...(TEXTS.get(code) ?? (['', ''] as const))]),
  }
}

/** What is wrong with the codes of an operation, a line each. */
export function lintErrors({ 'x-errors': errors }: OperationSpec): string[] {
  const codes = errors?.codes ?? []
  const names = codes.map(({ code }) => code)
  return codes.flatMap(({ code, cause, cure, status }, index) => {
    const at = `x-errors.${code}`
    return [
      ...(names.indexOf(code) < index ? [`${at}: is listed twice`] : []),
      ...((cause === undefined) !== (cure === undefined) ? [`${at}: has one of \`cause\` and \`cure\` alone`] : []),
      ...(cause === undefined && !TEXTS.has(code) ? [`${at}: \`tools/error-texts.tsv\` has no words for it`] : []),
      ...(status < (codes[index - 1]?.status ?? 0) ? [`${at}: is not in the order of its status`] : []),
    ]
  })
}
