import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isModal } from '../../packages/emulator/lib/spec/shapes.js'
import { type Field, readNotifications, readSpec } from '../../tools/spec.js'

/** `[domain, operations, fields, required marks, enumerations, encrypted fields]`, counted in the catalogue. */
type Row = [
  domain: string,
  operations: number,
  fields: number,
  required: number,
  enumerations: number,
  encrypted: number,
]

/** Where `spec/` departs from the catalogue on purpose: what is added to a row, and why. */
interface Departure {
  readonly domain: string
  readonly enumerations: number
  readonly required?: number
  readonly why: string
}

const DEPARTURES: readonly Departure[] = [
  {
    domain: 'v2/billcommentsp',
    enumerations: 0,
    required: -4,
    why: 'the answer is a file, and what it listed is the error in its place',
  },
  {
    domain: 'v3/pay',
    enumerations: 8,
    required: -2,
    why:
      'trade_state and trade_type of four order queries; the instalments in two of them are optional, as in the others; two pages ' +
      'and the official Go SDK want the address for notifications of an APP and a Native order of a partner',
  },
  { domain: 'v3/edu-star', enumerations: 0, required: -1, why: 'the query by openid has the number of QQ as optional' },
  { domain: 'v3/global', enumerations: 0, required: 1, why: 'its page wants the type of a receiver to delete' },
  { domain: 'v3/refund', enumerations: 4, why: 'status and channel of a refund and its query' },
  {
    domain: 'v3/ecommerce',
    enumerations: 25,
    required: -1,
    why:
      'values of the PHP interface package for refunds, profit sharing, subsidies and applyments; a merchant who receives a ' +
      'share has no openid, so no appid',
  },
  {
    domain: 'v3/profitsharing',
    enumerations: 2,
    required: -1,
    why: 'fail_reason of a query and result of an unfreeze; a receiver who was paid has no fail_reason',
  },
  { domain: 'v3/discount-card', enumerations: 2, why: 'state of an order, in its two queries' },
  { domain: 'v3/marketing', enumerations: 3, why: 'code_display_mode of a coupon, state of a shopping receipt' },
  {
    domain: 'v2/deposit',
    enumerations: 0,
    required: -8,
    why: 'a success has no err_code; an order that is not paid has no payment in the answer to its query',
  },
  {
    domain: 'v3/combine-transactions',
    enumerations: 0,
    required: -1,
    why: 'three pages have the orders of a combined order to close as optional',
  },
  {
    domain: 'v3/payscore',
    enumerations: 0,
    required: -2,
    why: 'a partner and an institution may leave out the service of an order to cancel, as on their pages',
  },
  { domain: 'v2/fund', enumerations: 0, required: -2, why: 'a success has no err_code' },
  { domain: 'v2/papay', enumerations: 0, required: -4, why: 'a success has no err_code' },
  { domain: 'v2/secapi', enumerations: 0, required: -6, why: 'a success has no err_code' },
  {
    domain: 'v2/pay',
    enumerations: 0,
    required: -32,
    why: 'a success has no err_code; an order that is not paid has no payer, no time and no number of a payment',
  },
]

function countsOf(fields: readonly Field[]): number[] {
  const counts = { fields: 0, required: 0, enumerations: 0, encrypted: 0 }
  const walk = (field: Field, structural: boolean): void => {
    const required = new Set(field.required ?? [])
    for (const [name, below] of Object.entries(field.properties ?? {})) {
      const alternatives = isModal(below) ? [below] : (below.anyOf ?? [below])
      for (const alternative of alternatives) {
        if (!structural) {
          counts.fields += 1
          if (required.has(name)) counts.required += 1
          const values = [alternative, alternative.items].filter((part) => part !== undefined)
          if (values.some((part) => part.enum)) counts.enumerations += 1
          if (values.some((part) => part['x-encrypted'])) counts.encrypted += 1
        }
        descend(alternative)
      }
    }
  }
  // A text of which nobody says whether it holds an object or a list has its fields twice: they are one.
  const descend = (field: Field): void => {
    if (field.properties) walk(field, false)
    else if (field.items) descend(field.items)
    if (isModal(field)) for (const mode of field.anyOf ?? []) descend(mode)
    if (field['x-plaintext']) descend(field['x-plaintext'])
  }
  for (const field of fields) descendRoot(field, walk, descend)
  return Object.values(counts)
}

/** A request's options hold path variables as they are, and fields inside `query`, `headers` and the body. */
function descendRoot(
  field: Field,
  walk: (field: Field, structural: boolean) => void,
  descend: (field: Field) => void,
): void {
  const { query, headers, json, xml, body, ...variables } = field.properties ?? {}
  walk({ properties: variables, required: field.required ?? [] }, false)
  for (const part of [query, headers, json, xml, body]) if (part) walk(part, false)
  for (const part of field.anyOf ?? []) descend(part)
  if (field['x-error']) descend(field['x-error'])
}

function countSpec(): Map<string, Row> {
  const rows = new Map<string, Row>()
  const add = (domain: string, counts: readonly number[]): void => {
    const row: Row = rows.get(domain) ?? [domain, 0, 0, 0, 0, 0]
    const [operations, ...rest] = [1, ...counts]
    rows.set(domain, [
      domain,
      row[1] + (operations ?? 0),
      row[2] + (rest[0] ?? 0),
      row[3] + (rest[1] ?? 0),
      row[4] + (rest[2] ?? 0),
      row[5] + (rest[3] ?? 0),
    ])
  }
  for (const { template, spec } of readSpec()) {
    const request = countsOf([spec.request])
    // An answer has no options: all its fields are fields, whatever they are called.
    const response = countsOf([{ properties: { json: spec.response } }, { 'x-error': spec.response['x-error'] ?? {} }])
    add(
      template.split('/').slice(0, 2).join('/'),
      request.map((count, index) => count + (response[index] ?? 0)),
    )
  }
  for (const { protocol, spec } of readNotifications()) {
    const parts = [
      spec.xml,
      spec.acknowledgement?.headers,
      spec.acknowledgement?.json,
      ...(spec.resource?.anyOf ?? [spec.resource]),
    ]
    const wrapped = parts.filter((part) => part !== undefined).map((part) => ({ properties: { json: part } }))
    add(`webhook/${protocol}`, countsOf(wrapped))
  }
  return rows
}

describe('spec/', () => {
  const catalogue = JSON.parse(readFileSync('test/golden/catalogue-counts.json', 'utf8')) as Row[] // written with the import

  it('describes 1,019 operations of v3, 129 of v2, 30 of the brand API, 102 notifications in JSON and 10 in XML', () => {
    const operations = readSpec()
    const notifications = readNotifications()
    expect(operations.filter(({ template }) => template.startsWith('v3/'))).toHaveLength(1_019)
    expect(operations.filter(({ template }) => template.startsWith('v2/'))).toHaveLength(129)
    expect(operations.filter(({ template }) => template.startsWith('brand/'))).toHaveLength(30)
    expect(notifications.filter(({ protocol }) => protocol === 'v3')).toHaveLength(102)
    expect(notifications.filter(({ protocol }) => protocol === 'v2')).toHaveLength(10)
  })

  it('has lost nothing of the catalogue, domain by domain', () => {
    const expected = catalogue.map(([domain, operations, fields, required, enumerations, encrypted]) => {
      const added = DEPARTURES.find((departure) => departure.domain === domain)
      const marks = required + (added?.required ?? 0)
      return [domain, operations, fields, marks, enumerations + (added?.enumerations ?? 0), encrypted]
    })
    const counted = countSpec()
    expect(expected.map(([domain]) => counted.get(String(domain)))).toEqual(expected)
    expect(counted.size).toBe(expected.length)
  })
})
