import { errorsOf } from './api-errors.js'
import type { Operation } from './spec.js'

/** `types/error-codes.d.ts`: the codes that `spec/` lists for some operation, as one union. */
export function emitErrorCodes(operations: readonly Operation[]): string {
  const codes = operations.flatMap((operation) => {
    const { rows, general } = errorsOf(operation)
    return [...rows, ...general].map(([, code]) => code)
  })
  const lines = [...new Set(codes)].sort().map((code) => `  | '${code}'`)
  return [
    '// GENERATED from spec/ by `npm run generate`. Do not edit.',
    '/** Error codes of WeChat Pay that are known for some operation. */',
    `export type OperationErrorCode =\n${lines.join('\n')}\n`,
  ].join('\n')
}
