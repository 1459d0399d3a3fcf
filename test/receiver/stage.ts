import { createCipheriv, type KeyObject, randomBytes, sign } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createReceiver, type Incident, type Receiver, type ReceiverConfig } from '../../lib/receiver.js'
import { makeCertificate, makePair, type Pair, pkcs8, spki } from '../fixtures/keys.js'
import { APIV3_KEY, CERTIFICATE_SERIAL, MCHID, MERCHANT_SERIAL, PUBLIC_KEY_ID } from '../fixtures/platform.js'

/** How a delivery departs from a right one. */
export interface Departure {
  readonly id?: string
  readonly event_type?: string
  /** `undefined`: without it. Default: `transaction`. */
  readonly original_type?: string | number | null | undefined
  readonly resource?: unknown
  /** Undefined: left out of the message. */
  readonly associated_data?: string
  /** What the encryption really used. */
  readonly associated?: string
  readonly apiv3Key?: string
  /** Seconds since the epoch. */
  readonly timestamp?: number
  readonly key?: KeyObject
  readonly serial?: string
  /** The whole message. */
  readonly text?: string
}

export interface Forged {
  readonly headers: Record<string, string>
  readonly body: string
}

/** What the receiver reported. */
export interface Report {
  readonly error: unknown
  readonly incident: Incident
}

/** A WeChat Pay that sends notifications. Knows the protocol by itself; shares no code with `lib/`. */
export interface Stage {
  readonly merchant: Pair
  readonly publicKey: Pair
  readonly certificate: Pair & { readonly pem: string }
  readonly config: ReceiverConfig
  readonly reports: Report[]
  receiver(settings?: Partial<ReceiverConfig>): Receiver
  forge(departure?: Departure): Forged
}

export const ORDER = { out_trade_no: '1217752501201407033233368018', trade_state: 'SUCCESS', amount: { total: 100 } }

export async function createStage(): Promise<Stage> {
  const [merchant, publicKey, other] = await Promise.all([makePair(), makePair(), makePair()])
  const certificate = { ...other, pem: makeCertificate(other, CERTIFICATE_SERIAL) }
  const reports: Report[] = []
  const config: ReceiverConfig = {
    certs: { [PUBLIC_KEY_ID]: spki(publicKey.publicKey), [CERTIFICATE_SERIAL]: certificate.pem },
    apiv3Key: APIV3_KEY,
    mchid: MCHID,
    serial: MERCHANT_SERIAL,
    privateKey: pkcs8(merchant.privateKey),
    onIncident: (error, incident) => {
      reports.push({ error, incident })
    },
  }
  return {
    merchant,
    publicKey,
    certificate,
    config,
    reports,
    receiver: (settings) => createReceiver({ ...config, ...settings }),
    forge: (departure = {}) => forge(departure, publicKey.privateKey),
  }
}

function forge(departure: Departure, standard: KeyObject): Forged {
  const { timestamp = Math.floor(Date.now() / 1000), key = standard, serial = PUBLIC_KEY_ID } = departure
  const body = departure.text ?? message(departure)
  const nonce = randomBytes(16).toString('hex')
  const signature = sign('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), key).toString('base64')
  const headers = {
    'Content-Type': 'application/json',
    'Wechatpay-Timestamp': String(timestamp),
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': signature,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
  return { headers, body }
}

function message(departure: Departure): string {
  const { id, event_type, resource = ORDER, ...rest } = departure
  const original_type = 'original_type' in departure ? departure.original_type : 'transaction'
  const { associated_data, associated = associated_data ?? '', apiv3Key = APIV3_KEY } = rest
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', apiv3Key, nonce).setAAD(Buffer.from(associated))
  const isText = typeof resource === 'string' || resource instanceof Uint8Array
  const plaintext = isText ? Buffer.from(resource as string) : JSON.stringify(resource) // one of the two, by the line above
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64')
  return JSON.stringify({
    id: id ?? `EV-${randomBytes(8).toString('hex')}`,
    create_time: '2026-01-05T10:34:56+08:00',
    resource_type: 'encrypt-resource',
    event_type: event_type ?? 'TRANSACTION.SUCCESS',
    summary: '支付成功 / 100',
    resource: { original_type, algorithm: 'AEAD_AES_256_GCM', ciphertext, associated_data, nonce },
  })
}

/** The URL of a server once it listens on loopback, and its end. */
export async function open(server: Server): Promise<{ url: string; close(): Promise<void> }> {
  if (!server.listening) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
