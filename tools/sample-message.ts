import { createEcho } from '../packages/emulator/lib/improvise/echo.js'
import { sample } from '../packages/emulator/lib/improvise/sample.js'
import { createStream } from '../packages/emulator/lib/state/random.js'
import { MCHID } from './sample-texts.js'
import type { Field } from './spec.js'

/**
 * The content of a notification that the emulator does not send, made from its fields as the emulator makes answers of operations
 * that it keeps no state of. Enumerations have the value that the event names: `CLOSED` of `REFUND.CLOSED`.
 *
 * @param now Milliseconds since the epoch.
 */
export function sampleMessage(event: string, field: Field, now: number): unknown {
  const scene = {
    mchid: MCHID,
    now,
    random: createStream('pages', event),
    download: () => ({ url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=example', kind: 'csv' as const }),
  }
  const words = event.split('.').slice(1).toReversed()
  return sample(narrowed(field, words), createEcho({}, {}), scene)
}

/** What is written when a message of APIv2 is signed and encrypted. */
const WRITTEN = /^(?:sign|sign_type|nonce_str|algorithm|event_(?!ciphertext|code).*)$/

/** The same for a message of APIv2, whose values are all texts; what is encrypted is there in plaintext. */
export function sampleXml(event: string, { properties = {} }: Field, now: number): Readonly<Record<string, unknown>> {
  const own = Object.entries(properties).filter(([name]) => !WRITTEN.test(name))
  const plain = own.map(([name, field]) => [name, field['x-plaintext'] ?? field] as const)
  const fields = sampleMessage(event, { type: 'object', properties: Object.fromEntries(plain) }, now) as object
  return asTexts({ ...fields, ...('mch_id' in fields && { mch_id: MCHID }) }) as Readonly<Record<string, unknown>> // an object remains one
}

/** A moment as APIv3 writes it; APIv2 has the digits alone. */
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\+08:00$/

function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts)
  if (typeof value !== 'object' || value === null) return String(value).replace(MOMENT, '$1$2$3$4$5$6')
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asTexts(one)]))
}

/** The field, in which an enumeration that has one of the words has no other value. */
function narrowed(field: Field, words: readonly string[]): Field {
  const { properties, items, anyOf, enum: values } = field
  const meant = words.find((word) => values?.includes(word))
  return {
    ...field,
    ...(meant !== undefined && { const: meant }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, narrowed(one, words)])),
    }),
    ...(items && { items: narrowed(items, words) }),
    ...(anyOf && { anyOf: anyOf.map((one) => narrowed(one, words)) }),
  }
}
