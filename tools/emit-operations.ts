import { quote } from './names.js'
import type { Operation } from './spec.js'

/** `lib/generated/operations.ts`: the names of all operations, so that the gateway need not list `spec/` to start. */
export function emitOperations(operations: readonly Operation[]): string {
  // By file: where two parameters share a place, the order decides which operation is tried first.
  const sorted = operations.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  return [
    '// GENERATED from spec/ by `npm run generate`. Do not edit.',
    '',
    '/** `PATCH v3/…/{out_user_id}`, a file of `spec/` each, in the order of their names. */',
    'export const operations: readonly string[] = [',
    ...sorted.map(({ method, template }) => `  ${quote(`${method} ${template}`)},`),
    ']',
    '',
  ].join('\n')
}
