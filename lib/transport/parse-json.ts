/**
 * May a JSON text hold an integer of 16 digits or more, outside of a string? Also true for some texts that hold none, never
 * false for one that does: an ordinary answer is not looked at twice.
 */
const LONG_INTEGER = /[:,[\s]-?\d{16}/

/** The strings and the numbers of a JSON text. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * The value of a JSON text. An integer beyond ±(2^53 − 1) becomes the string of its digits: a number would be rounded.
 *
 * @throws {SyntaxError} when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  if (!LONG_INTEGER.test(text) && !/^-?\d{16}/.test(text)) return JSON.parse(text) as unknown
  JSON.parse(text) // digits in quotation marks could make JSON of a text that is none
  return JSON.parse(text.replace(TOKENS, exact)) as unknown
}

/** A token, in quotation marks when it is an integer that a number cannot hold. */
function exact(token: string): string {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token
}
