/** The numbers between the strings of a JSON text. */
const NUMBERS = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const [QUOTE, BACKSLASH] = [0x22, 0x5c]

/**
 * The value of a JSON text. An integer beyond ±(2^53 − 1) becomes the string of its digits: a number would be rounded.
 *
 * @throws {SyntaxError} when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return holdsLarge(value) ? (JSON.parse(withDigits(text)) as unknown) : value
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

/** A JSON text in which the integers that a number cannot hold are strings. A pattern for strings would fail for one of megabytes. */
function withDigits(text: string): string {
  let written = ''
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at)
    const start = quote < 0 ? text.length : quote
    const end = endOfString(text, start)
    written += text.slice(at, start).replace(NUMBERS, exact) + text.slice(start, end)
    at = end
  }
  return written
}

/** Where the string ends that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code === BACKSLASH) at += 1
  }
  return text.length
}

/** A number, in quotation marks when it is an integer that a number cannot hold. */
function exact(token: string): string {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token
}
