import { quote } from './names.js'
import type { Field, Operation } from './spec.js'

/** `lib/generated/operations.ts`: the names of all operations, so that the emulator need not list `spec/` to start. */
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
    'function named(places: readonly number[]): ReadonlySet<string> {',
    "  return new Set(places.map((place) => operations[place] ?? ''))",
    '}',
    '',
    '/** Those whose answers have no body. */',
    ...list('bodiless', sorted, ({ spec }) => spec.response.type === 'null'),
    '',
    '/** Those whose answers have a field `code` of their own, which is not the code of an error. */',
    ...list('coded', sorted, ({ spec }) => fieldsOf(spec.response).includes('code')),
    '',
    '/** Those whose answers are files. */',
    ...list('files', sorted, ({ spec }) => spec.response['x-file'] !== undefined),
    '',
  ].join('\n')
}

/** The operations of APIv3 and of the brand API for which `is` holds, by their places, which takes a tenth of their names. */
function list(name: string, operations: readonly Operation[], is: (operation: Operation) => boolean): string[] {
  const places = operations.flatMap((operation, place) =>
    !operation.template.startsWith('v2/') && is(operation) ? [place] : [],
  )
  return [
    `export const ${name}: ReadonlySet<string> = /* @__PURE__ */ named([`,
    ...places.map((place) => `  ${place}, // ${operations[place]?.method} ${operations[place]?.template}`),
    '])',
  ]
}

function fieldsOf({ properties = {}, anyOf = [] }: Field): string[] {
  return [...Object.keys(properties), ...anyOf.flatMap(fieldsOf)]
}
