import { comment, mainReferences } from './describe.js'
import { BANNER } from './emit-types.js'
import { quote } from './names.js'
import { isDeprecated, type Notification } from './spec.js'
import { toTypeScript } from './typescript.js'

/** `types/events.d.ts`: what notifications hold, by event type and, where one has several, by original type. */
export async function emitEvents(notifications: readonly Notification[]): Promise<string> {
  const names = notifications.map(nameOf)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`spec/webhook/: two notifications share the name ${twice}`)
  const shapes = await Promise.all(notifications.map(emitShape))
  const json = notifications.filter(({ protocol }) => protocol === 'v3')
  const events = [...new Set(json.flatMap(({ spec }) => spec.eventTypes ?? []))].toSorted()
  const xml = notifications.filter(({ protocol }) => protocol === 'v2')
  const answered = json.flatMap((notification) => {
    const name = acknowledgementOf(notification)
    return notification.spec.acknowledgement?.json
      ? (notification.spec.eventTypes ?? []).map((event) => ({ event, name }))
      : []
  })
  const answers = await Promise.all(json.map(emitAcknowledgement))
  return [
    BANNER,
    shapes.join(''),
    answers.join(''),
    '/** The decrypted `resource` of a notification of APIv3, by its `event_type`. */',
    `export interface Events {\n${events.map((event) => eventRow(event, json)).join('')}}\n`,
    '/** The same by `original_type`, for an `event_type` that stands for several things. */',
    `export interface OriginalTypes {\n${events.map((event) => originalRow(event, json)).join('')}}\n`,
    '/** What the handler of a notification returns, where an empty answer will not do, by `event_type`. */',
    `export interface Acknowledgements {\n${answered.map(({ event, name }) => `  readonly ${quote(event)}: ${name}\n`).join('')}}\n`,
    '/** The message of a notification of APIv2, by the name of its page. */',
    `export interface XmlNotifications {\n${xml.map((notification) => row(notification.name, [notification])).join('')}}\n`,
  ].join('\n')
}

async function emitShape(notification: Notification): Promise<string> {
  const { title, lifecycle, resource, xml } = notification.spec
  const doc = [
    title,
    ...mainReferences(notification.spec).map((url) => `@see {@link ${url} 官方文档}`),
    ...(isDeprecated(notification.spec) ? [`@deprecated ${lifecycle?.state}`] : []),
  ]
  return `${comment(doc)}${await toTypeScript(resource ?? xml ?? {}, nameOf(notification), 'response')}`
}

async function emitAcknowledgement(notification: Notification): Promise<string> {
  const { title, acknowledgement } = notification.spec
  if (!acknowledgement?.json) return ''
  const shape = await toTypeScript(acknowledgement.json, acknowledgementOf(notification), 'request')
  return `${comment([`${title}：应答`])}${shape}`
}

function acknowledgementOf(notification: Notification): string {
  return `${nameOf(notification)}Acknowledgement`
}

function eventRow(event: string, notifications: readonly Notification[]): string {
  return row(event, withEvent(event, notifications))
}

function originalRow(event: string, notifications: readonly Notification[]): string {
  const found = withEvent(event, notifications)
  const originals = [...new Set(found.flatMap(({ spec }) => spec.originalType ?? []))].toSorted()
  if (originals.length < 2) return ''
  const rows = originals.map((original) => {
    const ofThis = found.filter(({ spec }) => spec.originalType?.includes(original))
    return row(original, ofThis, '    ')
  })
  return `  readonly ${quote(event)}: {\n${rows.join('')}  }\n`
}

function withEvent(event: string, notifications: readonly Notification[]): Notification[] {
  return notifications.filter(({ spec }) => spec.eventTypes?.includes(event))
}

function row(key: string, notifications: readonly Notification[], indent = '  '): string {
  const titles = notifications.map(({ spec }) => spec.title).join(' · ')
  return `${comment([titles], indent)}${indent}readonly ${quote(key)}: ${notifications.map(nameOf).join(' | ')}\n`
}

/** `TRANSACTION.SUCCESS` → `TransactionSuccess`; a message of APIv2 begins with `Xml`, or `XmlEvent` if it has a type. */
function nameOf({ protocol, name, spec }: Notification): string {
  const words = name.toLowerCase().split(/[^a-z\d]+/)
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  if (protocol === 'v3') return pascal
  return spec.eventTypes ? `XmlEvent${pascal}` : `Xml${pascal}`
}
