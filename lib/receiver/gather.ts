import { SizeError } from '../errors.js'
import { collect } from '../transport/collect.js'

/** The error of a body that is larger than `maxBodySize`. */
export function tooLarge(limit: number): SizeError {
  return new SizeError(`notification: the body is larger than \`maxBodySize\`, ${limit} bytes`)
}

/** The chunks of a body as one, without a copy when there is only one. */
export function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  return collect(chunks, limit, () => tooLarge(limit))
}
