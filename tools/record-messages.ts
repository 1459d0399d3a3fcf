import { createReceiver } from '../lib/receiver.js'
import { forgeNotification } from '../lib/testing.js'
import type { Emulator } from '../packages/emulator/lib/index.js'
import { RETURNED } from './cause-events.js'
import { sampleMessage, sampleXml } from './sample-message.js'
import type { Field, Notification } from './spec.js'
import { messagesOf, tellApart } from './tell-apart.js'

/** A notification as it came over the wire, and what the receiver made of it. */
export interface Message {
  readonly event_type: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or the XML of APIv2. */
  readonly body: string
  /** Verified and decrypted. */
  readonly resource: unknown
}

/** A message on a page, and whether the emulator sent it in the course of the examples; else it was made from the fields. */
export interface RecordedMessage extends Message {
  readonly isSent: boolean
}

/** By `v3/REFUND.SUCCESS`: a message for each kind that the notification has. */
export type Messages = ReadonlyMap<string, readonly RecordedMessage[]>

/** A shop that takes every notification. */
export interface Shop {
  /** For the setting of the emulator of the same name. */
  readonly deliver: (request: Request) => Promise<Response>
  readonly received: readonly Message[]
}

/**
 * @param open The emulator, once it is there: the shop has its keys.
 * @param now The time at which signatures are checked: milliseconds since the epoch.
 */
export function createShop(open: () => Emulator, now: number): Shop {
  const received: Message[] = []
  return {
    received,
    deliver: async (request) => {
      const delivery = { headers: Object.fromEntries(request.headers), body: await request.text() }
      const message = await receive(open(), delivery, now)
      received.push(message)
      return message.event_type.startsWith('v2/') ? new Response(TAKEN) : new Response(null, { status: 204 })
    },
  }
}

const TAKEN = '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>'

/**
 * A message for every notification: one that the shop has received, else one made from the fields, which is signed and
 * encrypted as the emulator does it and goes through the receiver as well.
 *
 * @param now When they are made: milliseconds since the epoch.
 */
export async function recordMessages(
  notifications: readonly Notification[],
  { received }: Shop,
  emulator: Emulator,
  now: number,
): Promise<Messages> {
  const recorded = new Map<string, readonly RecordedMessage[]>()
  for (const notification of notifications) {
    const { protocol, name, spec } = notification
    const kinds = spec.resource?.anyOf ?? [spec.resource ?? spec.xml ?? {}]
    const messages: RecordedMessage[] = []
    for (const kind of kinds) {
      const sent = received.find((message) => isOf(message, kind, notification, notifications))
      messages.push(
        sent ? { ...sent, isSent: true } : { ...(await forge(notification, kind, emulator, now)), isSent: false },
      )
    }
    recorded.set(`${protocol}/${name}`, messages)
  }
  return recorded
}

function isOf(message: Message, kind: Field, { protocol, name, spec }: Notification, all: readonly Notification[]) {
  if (protocol === 'v2') return message.event_type === `v2/${name}`
  if (!spec.eventTypes?.includes(message.event_type)) return false
  const messages = messagesOf(message.event_type, all)
  if (messages.length === 1) return true
  const { out_order_no = '' } = message.resource as { readonly out_order_no?: string } // every message of these events is an object
  if (out_order_no.startsWith(RETURNED) !== (name === 'PROFITSHARING.RETURN')) return false
  const test = tellApart(kind, messages)
  const resource = message.resource as object // every message of these events is one
  return test?.has.every((field) => field in resource) === true && !test.lacks.some((field) => field in resource)
}

async function forge({ protocol, name, spec }: Notification, kind: Field, emulator: Emulator, now: number) {
  const event_type = spec.eventTypes?.[0] ?? name
  const { summary = [], originalType = [], associatedData = [], resourceType = [] } = spec
  const [original_type] = originalType
  const [associated_data = spec.associatedDataRequired ? original_type : undefined] = associatedData
  const isXml = protocol === 'v2'
  const resource = isXml ? sampleXml(event_type, kind, now) : (sampleMessage(event_type, kind, now) as object) // fields
  const forged = await forgeNotification({
    event_type: isXml ? `v2/${name}` : event_type,
    resource,
    id: `EV-${now}${String(name.length).padStart(3, '0')}`,
    create_time: '2026-05-20T13:29:35+08:00',
    platform: emulator.platform,
    now: () => now,
    ...(resourceType[0] !== undefined && { resource_type: resourceType[0] }),
    ...(summary[0] !== undefined ? { summary: summary[0] } : { summary: spec.title.replace(/通知$/, '') }),
    ...(original_type !== undefined && { original_type }),
    ...(associated_data !== undefined && { associated_data }),
  })
  return receive(emulator, forged, now)
}

/** Verified and decrypted by the receiver of the package. */
async function receive(
  { credentials }: Emulator,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  now: number,
): Promise<Message> {
  const { certs, apiv3Key, apiv2Key, privateKey } = credentials
  const receiver = createReceiver({ certs, apiv3Key, apiv2Key, privateKey, now: () => now })
  const { event_type, resource } = await receiver.receive({ headers, body })
  return { event_type, headers, body, resource }
}
