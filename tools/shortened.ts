/** The longest text that an example shows whole: ciphertext and certificates go on for kilobytes. */
const LONGEST = 160

/** A text of an example, or its beginning. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}…` : text
}
