import { createDecipheriv } from 'node:crypto'

const TAG_BYTES = 16

/**
 * The plaintext of AES-256-GCM, piece by piece, without associated data. The last 16 bytes of the ciphertext are the tag.
 *
 * **The plaintext is not authenticated before the stream ends.** Run it to its end once before you use any of it.
 *
 * @throws {Error} at the end, when key, nonce, ciphertext and tag do not all belong together.
 */
export async function* decryptStream(
  ciphertext: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  nonce: string,
): AsyncGenerator<Uint8Array> {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce), { authTagLength: TAG_BYTES })
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of ciphertext) {
    const known = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    const split = Math.max(0, known.length - TAG_BYTES)
    held = Uint8Array.from(known.subarray(split))
    if (split > 0) yield decipher.update(known.subarray(0, split))
  }
  if (held.length < TAG_BYTES) throw new Error('the ciphertext is shorter than its tag')
  decipher.setAuthTag(held)
  decipher.final()
}
