import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { connect } from 'node:net'
import type { Emulator } from '../../packages/emulator/lib/index.js'

/** The fields of an `Authorization` header. */
export type Credentials = Readonly<Record<'mchid' | 'nonce_str' | 'timestamp' | 'serial_no' | 'signature', string>>

/** A request line by line, as a client of somebody else's puts it on the wire. */
export interface Wire {
  readonly method?: string
  readonly target: string
  /** What stands in the request line where it is not the target alone. */
  readonly written?: string
  /** `1.1` where it is left out. */
  readonly version?: string
  /**
   * Whole lines, in the order and case in which the client sends them, without those of the length. `{host}` and
   * `{publicKeyId}` are the emulator's.
   */
  readonly headers: readonly string[]
  readonly body?: string | Buffer
  /** What is signed instead of the body. */
  readonly signed?: string
  /** The `Authorization` line; that of wechatpay-go where it is left out. */
  readonly authorization?: (credentials: Credentials) => string
  /** Sizes of the chunks in which the body goes; without it the body has a `Content-Length`. */
  readonly chunks?: number
}

export interface WireReply {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any
  /** Statuses before the last one: 100 where the client asked whether it may go on. */
  readonly interim: readonly number[]
  /** Whether the platform key that the answer names has signed it. */
  readonly proven: boolean
}

/** `mchid="…",nonce_str="…",…` in the order given. */
export function fields(credentials: Credentials, names: readonly (keyof Credentials)[], comma = ','): string {
  return names.map((name) => `${name}="${credentials[name]}"`).join(comma)
}

/** Sends bytes as they are, and reads until the emulator closes the connection. */
export async function sendWire({ url, credentials, identity }: Emulator, wire: Wire): Promise<WireReply> {
  const { method = 'GET', target, written = target, version = '1.1', headers, body = '' } = wire
  const line = wire.authorization ?? ((given) => `Authorization: WECHATPAY2-SHA256-RSA2048 ${fields(given, GO)}`)
  const lines = [
    `${method} ${written} HTTP/${version}`,
    ...headers.map((text) => text.replace('{host}', new URL(url).host).replace('{publicKeyId}', identity.publicKeyId)),
    line(credentialsFor(credentials, method, target, Buffer.from(wire.signed ?? body))),
    ...lengthLines(wire, method),
  ]
  const bytes = await exchange(
    url,
    Buffer.from(`${lines.join('\r\n')}\r\n\r\n`),
    packed(Buffer.from(body), wire.chunks),
  )
  return toReply(bytes, credentials.certs)
}

const GO = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const

function credentialsFor(
  { mchid, serial, privateKey }: Emulator['credentials'],
  method: string,
  target: string,
  body: Buffer,
): Credentials {
  const nonce_str = randomBytes(16).toString('hex')
  const timestamp = String(Math.floor(Date.now() / 1000))
  const head = Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce_str}\n`)
  const message = Buffer.concat([head, body, Buffer.from('\n')])
  const signature = sign('sha256', message, createPrivateKey(privateKey)).toString('base64')
  return { mchid, nonce_str, timestamp, serial_no: serial, signature }
}

function lengthLines({ version, chunks, body }: Wire, method: string): string[] {
  const close = version === '1.0' ? [] : ['Connection: close']
  if (chunks !== undefined) return ['Transfer-Encoding: chunked', ...close]
  const isBare = body === undefined && method === 'GET'
  return isBare ? close : [`Content-Length: ${Buffer.byteLength(body ?? '')}`, ...close]
}

function packed(body: Buffer, size: number | undefined): Buffer {
  if (size === undefined) return body
  const starts = Array.from({ length: Math.ceil(body.length / size) }, (_, index) => index * size)
  const chunks = starts.flatMap((start) => {
    const chunk = body.subarray(start, start + size)
    return [Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]
  })
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')])
}

/** A client that said `Expect: 100-continue` keeps its body until it is asked for it. */
function exchange(url: string, head: Buffer, body: Buffer): Promise<Buffer> {
  const { hostname, port } = new URL(url)
  const waits = /\r\nexpect:/i.test(head.toString('latin1'))
  return new Promise((resolve, reject) => {
    const received: Buffer[] = []
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      socket.write(waits ? head : Buffer.concat([head, body]))
    })
    if (waits) socket.once('data', () => socket.write(body))
    socket.on('data', (bytes) => received.push(bytes))
    socket.on('error', reject)
    socket.on('end', () => {
      socket.end()
      resolve(Buffer.concat(received))
    })
  })
}

function toReply(bytes: Buffer, certs: Readonly<Record<string, string>>, interim: readonly number[] = []): WireReply {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.subarray(0, end).toString().split('\r\n')
  const status = Number(first.split(' ')[1])
  const rest = bytes.subarray(end + 4)
  if (status < 200) return toReply(rest, certs, [...interim, status])
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  const text = rest.toString()
  const json = text.startsWith('{') ? JSON.parse(text) : undefined
  return { status, headers, text, json, interim, proven: isProven(headers, rest, certs) }
}

function isProven(headers: Readonly<Record<string, string>>, body: Buffer, certs: Readonly<Record<string, string>>) {
  const key = certs[headers['wechatpay-serial'] ?? '']
  if (key === undefined) return false
  const head = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n`
  const message = Buffer.concat([Buffer.from(head), body, Buffer.from('\n')])
  return verify('sha256', message, createPublicKey(key), Buffer.from(headers['wechatpay-signature'] ?? '', 'base64'))
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
