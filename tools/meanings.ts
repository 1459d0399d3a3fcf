import readRows from './read-rows.js'

/** Values of well-known enumerations by the name of their field; the first row that knows a value counts. */
const ROWS: readonly (readonly [field: RegExp, values: ReadonlyMap<string, string>])[] = readRows(
  new URL('meanings.tsv', import.meta.url),
).map(([field = '', ...values]) => [
  new RegExp(field),
  new Map(values.map((pair) => pair.split('=', 2) as [string, string])), // `VALUE=meaning`
])

/** What a value of a field means; `undefined` where it is not known. */
export function meaningOf(name: string, value: unknown): string | undefined {
  return ROWS.find(([field, values]) => field.test(name) && values.has(String(value)))?.[1].get(String(value))
}
