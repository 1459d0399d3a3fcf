/** Text that has nothing to encode, as most has. */
const UNRESERVED = /^[\w.~-]*$/

/**
 * Text with everything but RFC 3986's unreserved characters percent-encoded.
 *
 * Stricter than `encodeURIComponent`, which leaves `!'()*` alone: WeChat Pay signs the encoded form, and a proxy that
 * encodes those would break the signature.
 */
export function encode(text: string): string {
  if (UNRESERVED.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
