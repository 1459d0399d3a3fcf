import { WechatpayError } from '../errors.js'

/** A body is larger than `maxBodySize`; it was not read to its end. */
export class TooLarge extends WechatpayError {
  override readonly name = 'TooLarge'

  constructor(limit: number) {
    super('ERR_SIZE', `notification: the body is larger than \`maxBodySize\`, ${limit} bytes`)
  }
}

/** The chunks of a body as one, without a copy where there is only one. */
export async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const gathered: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw new TooLarge(limit)
    gathered.push(chunk)
  }
  const [only] = gathered
  return only && gathered.length === 1 ? only : Buffer.concat(gathered)
}
