/**
 * Text with everything but RFC 3986's unreserved characters percent-encoded.
 *
 * Stricter than `encodeURIComponent`, which leaves `!'()*` alone: WeChat Pay signs the encoded form, and a proxy that
 * encodes those would break the signature.
 */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
