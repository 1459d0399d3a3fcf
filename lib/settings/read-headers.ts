/** Headers that the client derives from the request, or that belong to the connection. */
const DERIVED = new Set([
  'authorization',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Headers as they are sent, with names in lower case; of a call or of a client.
 *
 * @throws the error that `refuse` makes, for a name or a value that HTTP forbids, or that the client sets itself.
 */
export function readHeaders(headers: object, refuse: (problem: string) => Error): Record<string, string> {
  const entries: [string, string][] = []
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) throw refuse('a header name contains a character that HTTP forbids')
    if (DERIVED.has(name.toLowerCase())) throw refuse(`the header \`${name}\` is set by the client`)
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw refuse(`the value of the header \`${name}\` must be one line of printable text`)
    }
    entries.push([name.toLowerCase(), value])
  }
  return Object.fromEntries(entries)
}
