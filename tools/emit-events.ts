import { comment, mainReferences } from './describe.js'
import { BANNER } from './emit-types.js'
import { quote } from './names.js'
import { type Field, isDeprecated, type Notification } from './spec.js'
import { toTypeScript } from './typescript.js'
import { asXml, withIndexes } from './xml-answer.js'

/** `types/events.d.ts`: what notifications hold, by event type and, where one has several, by original type. */
export async function emitEvents(notifications: readonly Notification[]): Promise<string> {
  const names = notifications.flatMap((one) => [nameOf(one), ...variantsOf(one).map(({ name }) => name)])
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
    '/** In a namespace, as those of the operations are: an editor offers every export of every file for import. */',
    `export namespace events {\n${shapes.join('')}${answers.join('')}}\n`,
    '/** The decrypted `resource` of a notification of APIv3, by its `event_type`. */',
    `export interface Events {\n${events.map((event) => eventRow(event, json)).join('')}}\n`,
    '/** The same by `original_type`, for an `event_type` that stands for several things. */',
    `export interface OriginalTypes {\n${events.map((event) => originalRow(event, json)).join('')}}\n`,
    '/** The messages that share an event with others, by the name of their interface. `asMessage` recognises them. */',
    `export interface Messages {\n${json
      .flatMap(variantsOf)
      .map(({ name }) => `  readonly ${name}: events.${name}\n`)
      .join('')}}\n`,
    '/** What the handler of a notification returns, where an empty answer will not do, by `event_type`. */',
    `export interface Acknowledgements {\n${answered.map(({ event, name }) => `  readonly ${quote(event)}: events.${name}\n`).join('')}}\n`,
    '/** The message of a notification of APIv2, by the name of its page. */',
    `export interface XmlNotifications {\n${xml.map((notification) => row(notification.name, [notification])).join('')}}\n`,
  ].join('\n')
}

/** One of the messages that really come under one event: its own interface, so that an error message names it. */
export interface Variant {
  /** `TransactionSuccessOverseasPartner`. */
  readonly name: string
  readonly field: Field
}

/** The messages under one event, in the order of the spec; none where there is but one. */
export function variantsOf(notification: Notification): readonly Variant[] {
  return (notification.spec.resource?.anyOf ?? []).map((field) => ({
    name: `${nameOf(notification)}${pascal(variantName(notification, field))}`,
    field,
  }))
}

function variantName({ file }: Notification, { 'x-variant': name = '' }: Field): string {
  if (/^[a-z]+(?:-[a-z]+)*$/.test(name)) return name
  throw new Error(`${file}: a message of several needs an \`x-variant\` such as \`overseas-partner\`, not \`${name}\``)
}

async function emitShape(notification: Notification): Promise<string> {
  const { title, lifecycle, resource, xml } = notification.spec
  const doc = [
    title,
    ...mainReferences(notification.spec).map((url) => `@see {@link ${url} 官方文档}`),
    ...(isDeprecated(notification.spec) ? [`@deprecated ${lifecycle?.state}`] : []),
  ]
  const variants = variantsOf(notification)
  if (variants.length === 0) {
    const field = resource ?? (xml ? asXml(xml) : {})
    return `${comment(doc)}${withIndexes(await toTypeScript(field, nameOf(notification), 'response'))}`
  }
  const shapes = await Promise.all(
    variants.map(async ({ name, field }) => {
      const { description, ...shape } = field
      return `${comment([`${title}：${description ?? ''}`])}${await toTypeScript(shape, name, 'response')}`
    }),
  )
  const union = `export type ${nameOf(notification)} =\n${variants.map(({ name }) => `  | ${name}\n`).join('')}`
  return `${comment(doc)}${union}${shapes.join('')}`
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
  return `${comment([titles], indent)}${indent}readonly ${quote(key)}: ${notifications.map((one) => `events.${nameOf(one)}`).join(' | ')}\n`
}

/** `TRANSACTION.SUCCESS` → `TransactionSuccess`; a message of APIv2 begins with `Xml`, or `XmlEvent` if it has a type. */
function nameOf({ protocol, name, spec }: Notification): string {
  if (protocol === 'v3') return pascal(name)
  return spec.eventTypes ? `XmlEvent${pascal(name)}` : `Xml${pascal(name)}`
}

function pascal(name: string): string {
  const words = name.toLowerCase().split(/[^a-z\d]+/)
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
