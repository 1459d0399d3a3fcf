/**
 * The bytes of a text that is signed: lines, and a body with a line feed of its own, as it came.
 *
 * @param head Complete lines, each with its line feed.
 * @param body Default: none, which is an empty line.
 */
export function lines(head: string, body: Uint8Array | undefined): Uint8Array {
  if (body === undefined) return Buffer.from(`${head}\n`)
  const start = Buffer.byteLength(head)
  const message = Buffer.allocUnsafe(start + body.length + 1)
  message.write(head)
  message.set(body, start)
  message[start + body.length] = 0x0a
  return message
}
