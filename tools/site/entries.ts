import { commonText, errorsOf } from '../api-errors.js'
import { COMMON, COMMON_EVENTS, compareBusinesses, rankOf, topOf } from '../businesses.js'
import { groupBy } from '../group.js'
import { type Field, isDeprecated, type Notification, type Operation } from '../spec.js'
import { type Guide, sectionsOf } from './guides.js'
import type { Render } from './render.js'

/**
 * What sidebar and search know of a page; a list, since there are 1,300 of them: address, title, verbs, index of its business, marks.
 * In the English frame the title is English, and the Chinese one stands at the end.
 */
export type Entry = readonly [
  address: string,
  title: string,
  verbs: string,
  business: number,
  marks: number,
  other?: string,
]

/** Bits of an entry's marks. */
export const MARKS = { retired: 1, common: 2, partner: 4, v2: 8, guide: 16, english: 32, webhook: 64 } as const

/** The file that sidebar and search read first. */
export interface SiteIndex {
  readonly businesses: readonly string[]
  readonly entries: readonly Entry[]
  /** Places in `entries` of what most merchants call, in the order of use. */
  readonly common: readonly number[]
}

/** What only the search reads: fields and error codes with the pages that have them, and the sections of the guides. */
export interface SiteText {
  /** Name, label, and the pages as distances from one to the next. */
  readonly fields: readonly (readonly [name: string, label: string, pages: readonly number[]])[]
  readonly sections: readonly (readonly [page: number, heading: string, anchor: string, text: string])[]
}

const OTHER = '其他'

/** The pages of the site, in the order of their businesses, and within one in the order of use, then of their paths. */
export function indexOf(
  operations: readonly Operation[],
  notifications: readonly Notification[],
  guides: readonly Guide[],
): SiteIndex {
  const pages = [...groupBy(operations, ({ template }) => template)]
  const businesses = [
    ...new Set([
      ...operations.flatMap(({ spec }) => spec.business.slice(0, 1).map(topOf)),
      ...notifications.map(businessOf),
    ]),
  ].toSorted(compareBusinesses)
  const place = (name: string) => businesses.indexOf(name)
  const apis = pages.map(([template, verbs]) => entryOf(template, verbs, place))
  const hooks = notifications.map((one): Entry => {
    const { protocol, name, spec } = one
    const marks =
      MARKS.webhook |
      (isDeprecated(spec) ? MARKS.retired : 0) |
      (protocol === 'v2' ? MARKS.v2 : 0) |
      ((COMMON_EVENTS as readonly string[]).includes(name) && protocol === 'v3' ? MARKS.common : 0)
    return [
      `/webhook/${protocol}/${name}`,
      spec.title,
      (spec.eventTypes ?? []).join(' '),
      place(businessOf(one)),
      marks,
    ]
  })
  const sorted = [...apis.toSorted(byUse), ...hooks.toSorted(byUse)]
  const texts = guides.map(({ address, title, language }): Entry => {
    return [address, title, '', -1, MARKS.guide | (language === 'en' ? MARKS.english : 0)]
  })
  const entries = [...texts, ...sorted]
  const used = [
    ...new Set(COMMON.map((name) => `/openapi/${name.split(' ')[1]}`)),
    ...COMMON_EVENTS.map((name) => `/webhook/v3/${name}`),
  ]
  return { businesses, entries, common: used.map((address) => entries.findIndex(([one]) => one === address)) }
}

function businessOf({ spec }: Notification): string {
  const [first = OTHER] = (spec.business ?? []).map(topOf).toSorted((a, b) => rankOf(a) - rankOf(b))
  return first
}

function entryOf(template: string, verbs: readonly Operation[], place: (name: string) => number): Entry {
  const [first] = verbs
  const names = verbs.map(({ method }) => `${method} ${template}`)
  const marks =
    (verbs.every(({ spec }) => isDeprecated(spec)) ? MARKS.retired : 0) |
    (names.some((name) => (COMMON as readonly string[]).includes(name)) ? MARKS.common : 0) |
    (verbs.every(({ spec }) => spec.modes?.length === 1 && spec.modes[0] === 'partner') ? MARKS.partner : 0) |
    (template.startsWith('v2/') ? MARKS.v2 : 0)
  const title = [...new Set(verbs.map(({ spec }) => spec.title))].join(' · ')
  const methods = verbs.map(({ method }) => method).join(' ')
  return [`/openapi/${template}`, title, methods, place(topOf(first?.spec.business[0] ?? OTHER)), marks]
}

const USED = [
  ...COMMON.map((name) => `/openapi/${name.split(' ')[1]}`),
  ...COMMON_EVENTS.map((name) => `/webhook/v3/${name}`),
]
const PLACES = new Map(USED.toReversed().map((address, at) => [address, USED.length - at]))

/** By business, then what most merchants call, then APIv3 before APIv2, then what is not retired. */
function byUse(a: Entry, b: Entry): number {
  const ranks = ([address, , , business, marks]: Entry) => [
    business,
    marks & MARKS.retired ? 1 : 0,
    PLACES.get(address) ?? USED.length + 1,
    marks & MARKS.v2 ? 1 : 0,
    marks & MARKS.partner ? 1 : 0,
  ]
  const [first, second] = [ranks(a), ranks(b)]
  const differing = first.findIndex((rank, at) => rank !== second[at])
  return (first[differing] ?? 0) - (second[differing] ?? 0) || (a[0] < b[0] ? -1 : 1)
}

/** What the search reads after that. */
export function textFor(
  { entries }: SiteIndex,
  operations: readonly Operation[],
  notifications: readonly Notification[],
  guides: readonly Guide[],
  render: Render,
): SiteText {
  const at = new Map(entries.map(([address], index) => [address, index]))
  const found = new Map<string, { label: string; pages: Set<number> }>()
  const note = (address: string, field: Field | undefined) => {
    for (const [name, label] of field ? fieldsIn(field) : []) {
      const key = `${name}\n${label}`
      const one = found.get(key) ?? { label, pages: new Set() }
      one.pages.add(at.get(address) ?? -1)
      found.set(key, one)
    }
  }
  for (const { template, spec } of operations) {
    note(`/openapi/${template}`, spec.request)
    note(`/openapi/${template}`, spec.response)
  }
  for (const { code, cause, addresses } of codesOf(operations, guides)) {
    found.set(`${code}\n${cause}`, { label: cause, pages: new Set(addresses.map((address) => at.get(address) ?? -1)) })
  }
  for (const { protocol, name, spec } of notifications) note(`/webhook/${protocol}/${name}`, spec.resource ?? spec.xml)
  return {
    fields: [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { label, pages }]) => {
        const sorted = [...pages].toSorted((a, b) => a - b)
        return [key.split('\n', 1)[0] ?? '', label, sorted.map((page, index) => page - (sorted[index - 1] ?? 0))]
      }),
    sections: guides.flatMap((guide) =>
      sectionsOf(guide, render).map(
        ({ heading, anchor, text }) => [at.get(guide.address) ?? -1, heading, anchor, text] as const,
      ),
    ),
  }
}

/** Error codes, and the pages that have them; one of every operation is explained by the guide to errors. */
function codesOf(operations: readonly Operation[], guides: readonly Guide[]) {
  const found = new Map<string, { cause: string; own: Set<string>; isGeneral: boolean }>()
  for (const operation of operations) {
    const { rows, general } = errorsOf(operation)
    for (const [_, code, cause] of [...rows, ...general]) {
      const one = found.get(code) ?? { cause: commonText(code)?.[0] ?? cause, own: new Set(), isGeneral: false }
      if (rows.some((row) => row[1] === code)) one.own.add(`/openapi/${operation.template}`)
      else one.isGeneral = true
      found.set(code, one)
    }
  }
  const explained = guides.flatMap(({ address }) => (address.endsWith('/guide/errors') ? [address] : []))
  return [...found].map(([code, { cause, own, isGeneral }]) => {
    return { code, cause, addresses: [...own, ...(isGeneral ? explained : [])] }
  })
}

const OPTIONS = new Set(['query', 'headers', 'json', 'xml', 'body', 'meta'])

function fieldsIn(field: Field): [name: string, label: string][] {
  const below = [field.items, field['x-plaintext'], ...(field.anyOf ?? [])].filter((one) => one !== undefined)
  const own = Object.entries(field.properties ?? {})
  return [
    ...own.flatMap(([name, one]): [string, string][] => (OPTIONS.has(name) ? [] : [[name, one.description ?? '']])),
    ...[...own.map(([, one]) => one), ...below].flatMap(fieldsIn),
  ]
}
