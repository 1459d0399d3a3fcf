import { createHash, createHmac } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Emulator } from '../../packages/emulator/lib/index.js'

/** The fields of a message of APIv2, as a merchant's own code would have them. It shares no code with `lib/`. */
export type Fields = Readonly<Record<string, string>>

export type SignType = 'MD5' | 'HMAC-SHA256'

/** An answer of APIv2. */
export interface XmlReply {
  readonly status: number
  readonly type: string
  readonly bytes: Buffer
  readonly text: string
  /** Of its XML; empty for a file. */
  readonly fields: Fields
  /** Whether its `sign` belongs to its fields. */
  readonly proven: boolean
  readonly location: string | undefined
}

/** A request that differs from a right one. */
export interface Difference {
  /** Is sent as `sign_type`. */
  readonly signType?: SignType
  /** Signs in place of what `sign_type` names. */
  readonly digest?: SignType
  /** The APIv2 key. */
  readonly key?: string
  /** Changes the finished document. */
  readonly mangle?: (xml: string) => string
  /** Goes to the TLS port, with the merchant's certificate (`true`), another pair of PEM texts, or none (`bare`). */
  readonly tls?: true | 'bare' | { readonly cert: string; readonly key: string }
  readonly method?: string
}

export function signOf(fields: Fields, key: string, type: SignType): string {
  const text = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .concat(`key=${key}`)
    .join('&')
  const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return digest.update(text).digest('hex').toUpperCase()
}

export function toXml(fields: Fields): string {
  return `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`
}

/** Elements below the root; of one with elements of its own, their text. */
export function fromXml(xml: string): Fields {
  const inside = /^\s*<(?:xml|root)>(.*)<\/(?:xml|root)>\s*$/s.exec(xml)?.[1] ?? ''
  const elements = [...inside.matchAll(/<([\w.-]+)>(?:<!\[CDATA\[(.*?)\]\]>|(.*?))<\/\1>/gs)]
  const entities: Fields = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' }
  const plain = (text: string) => text.replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '')
  return Object.fromEntries(elements.map(([, name = '', cdata, text = '']) => [name, cdata ?? plain(text)]))
}

/** Sends a signed message of APIv2: `post(emulator, 'pay/unifiedorder', { … })`. `mch_id` and nonce are added. */
export function post(emulator: Emulator, path: string, given: object, difference: Difference = {}): Promise<XmlReply> {
  const { apiv2Key, mchid } = emulator.identity
  const { key = apiv2Key, signType, mangle = (xml: string) => xml, method = 'POST' } = difference
  const own = 'mchid' in given || 'combine_mch_id' in given ? {} : { mch_id: mchid }
  const texts = Object.entries({ ...own, nonce_str: 'ibuaiVcKdpRxkhJA', ...given }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]],
  )
  const fields: Fields = { ...Object.fromEntries(texts), ...(signType && { sign_type: signType }) }
  const type = (difference.digest ?? fields.sign_type ?? 'MD5') as SignType
  const xml = mangle(toXml({ ...fields, sign: signOf(fields, key, type) }))
  return send(emulator, method, `/${path}`, xml, difference.tls)
}

/** Sends a signed query of APIv2. */
export function get(emulator: Emulator, path: string, given: object, difference: Difference = {}): Promise<XmlReply> {
  const { apiv2Key, mchid } = emulator.identity
  const texts = Object.entries({ mch_id: mchid, ...given }).map(([name, value]) => [name, String(value)])
  const fields: Fields = Object.fromEntries(texts)
  const sign = signOf(fields, difference.key ?? apiv2Key, (fields.sign_type ?? 'MD5') as SignType)
  const target = `/${path}?${new URLSearchParams({ ...fields, sign })}`
  return send(emulator, 'GET', difference.mangle?.(target) ?? target, '', difference.tls)
}

function send(
  emulator: Emulator,
  method: string,
  path: string,
  body: string,
  tls: Difference['tls'],
): Promise<XmlReply> {
  const { files, identity } = emulator
  const { hostname, port } = new URL(tls ? (emulator.tls?.url ?? '') : emulator.url)
  const pair = tls === true ? { cert: files['apiclient_cert.pem'], key: files['apiclient_key.pem'] } : tls
  const secure = { ca: emulator.tls?.ca, ...(typeof pair === 'object' && pair) }
  const options = { hostname, port, method, path, agent: false, headers: { 'Content-Type': 'text/xml' } } as const
  return new Promise((resolve, reject) => {
    const sent = (tls ? httpsRequest : httpRequest)({ ...options, ...(tls && secure) }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = bytes.toString()
        const fields = fromXml(text)
        const type = fields.sign?.length === 64 ? 'HMAC-SHA256' : 'MD5'
        const proven = fields.sign === signOf(fields, identity.apiv2Key, type)
        const { location, 'content-type': contentType = '' } = answer.headers
        resolve({ status: answer.statusCode ?? 0, type: contentType, bytes, text, fields, proven, location })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
