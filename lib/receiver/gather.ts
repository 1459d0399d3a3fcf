import { SizeError } from '../errors.js'

/** The error of a body that is larger than `maxBodySize`. */
export function tooLarge(limit: number): SizeError {
  return new SizeError(`notification: the body is larger than \`maxBodySize\`, ${limit} bytes`)
}

/** The chunks of a body as one, without a copy when there is only one. */
export async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const gathered: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    gathered.push(chunk)
  }
  const [only] = gathered
  return only && gathered.length === 1 ? only : Buffer.concat(gathered)
}
