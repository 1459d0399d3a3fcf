/**
 * The bytes of a Base64 text, or `undefined` when the text is not canonical Base64.
 *
 * `Buffer.from` skips characters outside the alphabet and accepts several spellings of one value, so it would accept a
 * signature with an added or changed character.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
