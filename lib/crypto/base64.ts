/**
 * The bytes of a Base64 text, or `undefined` when it is not the canonical one of any bytes.
 *
 * `Buffer.from` skips what is not Base64 and takes several spellings of one value, so a signature with a stray or
 * changed character would still be read.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
