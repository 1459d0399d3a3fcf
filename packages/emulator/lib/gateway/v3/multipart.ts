/** A part of a multipart/form-data body. */
export interface Part {
  readonly name: string
  /** Absent for a part that is a plain value. */
  readonly filename: string | undefined
  readonly bytes: Buffer
}

const LINE_BREAK = Buffer.from('\r\n')

const END_OF_HEADERS = Buffer.from('\r\n\r\n')

/**
 * The parts of a multipart/form-data body; `undefined` when it is malformed.
 *
 * A boundary counts at the beginning of a line only (RFC 2046), so a file may contain its text.
 *
 * @param contentType With the parameter `boundary`.
 */
export function readParts(body: Uint8Array, contentType: string): readonly Part[] | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) return undefined
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const whole = Buffer.concat([LINE_BREAK, body]) // the first delimiter has no line before it
  const parts: Part[] = []
  let at = nextDelimiter(whole, delimiter, 0)
  while (at) {
    if (at.isLast) return parts
    const next = nextDelimiter(whole, delimiter, at.end)
    const part = next && partOf(whole.subarray(at.end, next.start))
    if (!part) return undefined
    parts.push(part)
    at = next
  }
  return undefined
}

interface Delimiter {
  readonly start: number
  readonly end: number
  readonly isLast: boolean
}

/** The next delimiter: the boundary, then `--` for the last one, then white space up to the end of the line. */
function nextDelimiter(body: Buffer, delimiter: Buffer, from: number): Delimiter | undefined {
  let start = body.indexOf(delimiter, from)
  while (start >= 0) {
    const behind = start + delimiter.length
    const [tail, dashes = ''] = /^(--)?[ \t]*(?:\r\n|$)/.exec(body.toString('latin1', behind, behind + 100)) ?? []
    // The line break belongs to the delimiter; without one the body ends here. Of a part without headers it begins the end.
    if (tail !== undefined) return { start, end: behind + tail.replace(/\r\n$/, '').length, isLast: dashes !== '' }
    start = body.indexOf(delimiter, start + 1)
  }
  return undefined
}

/** A part with its headers. @param bytes From the line break before its headers. */
function partOf(bytes: Buffer): Part | undefined {
  const end = bytes.indexOf(END_OF_HEADERS)
  if (end < 0) return undefined
  const headers = bytes.toString('utf8', 0, end)
  const [, disposition] = /\r\ncontent-disposition:[ \t]*form-data[ \t]*((?:;[^\r\n]*)?)(?:\r\n|$)/i.exec(headers) ?? []
  const name = disposition === undefined ? undefined : parameterOf(disposition, 'name')
  if (disposition === undefined || name === undefined) return undefined
  const filename = parameterOf(disposition, 'filename') ?? parameterOf(disposition, 'filename\\*')
  return { name, filename, bytes: bytes.subarray(end + END_OF_HEADERS.length) }
}

function parameterOf(disposition: string, name: string): string | undefined {
  const pattern = new RegExp(`;[ \\t]*${name}[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i')
  const [, quoted, plain] = pattern.exec(disposition) ?? []
  return quoted?.replaceAll('%22', '"').replace(/\\(.)/g, '$1') ?? plain
}
