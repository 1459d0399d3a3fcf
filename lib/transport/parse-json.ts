/** The strings and the numbers of a JSON text. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * The value of a JSON text. An integer beyond ±(2^53 − 1) becomes the string of its digits: a number would be rounded.
 *
 * @throws {SyntaxError} when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return holdsLarge(value) ? (JSON.parse(text.replace(TOKENS, exact)) as unknown) : value
}

/** Whether a value is, or holds at any depth, a number beyond what is exact. Values are fewer than the characters of a text. */
function holdsLarge(value: unknown): boolean {
  if (typeof value === 'number') return isLarge(value)
  if (typeof value !== 'object' || value === null) return false
  const open: object[] = [] // and no recursion: a text may be nested deeper than the stack
  // What somebody has added to the prototypes would be found in each object, for ever: then the text decides.
  for (const _ in open) return true
  for (let at: object | undefined = value; at !== undefined; at = open.pop()) {
    for (const name in at) {
      const member: unknown = (at as Readonly<Record<string, unknown>>)[name] // any object has names
      if (typeof member === 'number') {
        if (isLarge(member)) return true
      } else if (typeof member === 'object' && member !== null) open.push(member)
    }
  }
  return false
}

function isLarge(value: number): boolean {
  return value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER
}

/** A token, in quotation marks when it is an integer that a number cannot hold. */
function exact(token: string): string {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token
}
