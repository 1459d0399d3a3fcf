/** Numbers that may have lost digits, as `JSON.stringify` writes them: 16 digits and more, or an exponent. */
const LONG_NUMBER = /[:,[]-?(?:\d{16}|\d[\d.]*e\+)/

/** What `JSON.stringify` makes of values that it cannot write: `NaN` → `null`, `Map` → `{}`, bytes → one field a byte. */
const SUSPECTS = ['null', '{}', '{"0":', '{"type":"Buffer"'] as const

/**
 * The reason why the JSON text of a value does not say what the value says; `undefined` when nothing was lost. A text without
 * a suspicious part is not looked at twice.
 *
 * @param text `JSON.stringify(value)`.
 */
export function jsonLoss(value: unknown, text: string): string | undefined {
  if (!SUSPECTS.some((suspect) => text.includes(suspect)) && !LONG_NUMBER.test(text)) return undefined
  let loss: string | undefined
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, name, written: unknown) {
    const given = name === '' ? written : this[name] // `written` may be what `toJSON` has made of it
    const problem = lossOf(given, written)
    if (problem !== undefined) loss ??= `${name === '' ? 'the value' : `\`${name.slice(0, 80)}\``} ${problem}`
    return written
  })
  return loss
}

function lossOf(given: unknown, written: unknown): string | undefined {
  if (typeof written === 'number') {
    if (!Number.isFinite(written)) return `is ${written}, which JSON writes as null`
    if (Number.isInteger(written) && !Number.isSafeInteger(written)) {
      return 'is an integer beyond 2^53, whose last digits are lost; pass it as a string, or as the field requires'
    }
  }
  if (typeof given !== 'object' || given === null) return undefined
  const kind = KINDS.find(({ is }) => is(given))
  if (kind === undefined || (written !== given && !ArrayBuffer.isView(given))) return undefined
  return `is ${kind.name}, which JSON cannot write; ${kind.remedy}`
}

/** Objects whose content is not in their properties. */
const KINDS: readonly { readonly name: string; readonly is: (value: object) => boolean; readonly remedy: string }[] = [
  { name: 'a Promise', is: (value) => 'then' in value && typeof value.then === 'function', remedy: '`await` it' },
  { name: 'a Map', is: (value) => value instanceof Map, remedy: 'pass `Object.fromEntries(map)`' },
  { name: 'a Set', is: (value) => value instanceof Set, remedy: 'pass `[...set]`' },
  { name: 'bytes', is: isBytes, remedy: 'pass their Base64, or the file to `upload()`' },
  {
    name: 'a Blob',
    is: (value) => ['Blob', 'File'].includes(tagOf(value)),
    remedy: 'pass it to `upload()`, as `body`',
  },
  { name: 'FormData', is: (value) => tagOf(value) === 'FormData', remedy: 'pass its file to `upload()`, as `body`' },
  {
    name: 'an iterable',
    is: (value) => Symbol.iterator in value && !Array.isArray(value),
    remedy: 'pass an object or a list',
  },
  { name: 'a regular expression', is: (value) => value instanceof RegExp, remedy: 'pass its text' },
  { name: 'an Error', is: (value) => value instanceof Error, remedy: 'pass its text' },
  { name: 'a WeakMap', is: (value) => value instanceof WeakMap || value instanceof WeakSet, remedy: 'pass an object' },
]

function isBytes(value: object): boolean {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer
}

/** The name of an object's kind; empty when it has none. Reading the class `FormData` would load all of `fetch`. */
export function tagOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !(Symbol.toStringTag in value)) return ''
  return String(value[Symbol.toStringTag])
}
