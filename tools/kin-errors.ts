import { commonText, type ErrorRow, type ErrorTable, errorsOf } from './api-errors.js'
import { groupBy } from './group.js'
import type { Operation } from './spec.js'

/** What the operations nearest to one whose own codes are not known answer with. */
export interface KinErrors {
  /** Operations of the same product whose codes are known, or `undefined` where `rows` are those of all operations of the same verb. */
  readonly count: number | undefined
  /** The codes that are common among them, by status; not those of `errorsOf`. */
  readonly rows: readonly ErrorRow[]
}

/** Fewer operations than these say nothing about a product. */
const ENOUGH = 3

/** A code is common from this share of the operations on. */
const SHARE = 0.15

/** The most codes of a page. */
const MOST = 8

/** First segments that hold many products, of which the next segment is the name. */
const SHELVES = ['v2/pay', 'v2/secapi', 'v3/ecommerce', 'v3/global', 'v3/marketing', 'v3/platsolution']

interface Listed {
  readonly operation: Operation
  readonly rows: ErrorTable['rows']
}

/**
 * The codes that stand on the page of an operation whose own are not known: those of its product, which has the longest part of its
 * path, or else its business, in common with it; or else those of its verb.
 */
export function kinOf(operations: readonly Operation[]): (operation: Operation) => KinErrors | undefined {
  const listed = operations
    .map((operation): Listed => ({ operation, rows: errorsOf(operation).rows }))
    .filter(({ rows }) => rows.length > 0)
  const groups = groupBy(
    listed.flatMap((one) => groupsOf(one.operation).map((name) => ({ name, one }))),
    ({ name }) => name,
  )
  // A product that has many operations counts once among those of a verb.
  const common = new Map(
    [...groups].map(([name, members]) => {
      const kin = members.map(({ one }) => one)
      return [name, { count: kin.length, rows: commonAmong(kin, name.startsWith('verb') ? shelfOf : nameOf) }] as const
    }),
  )
  return (operation) => {
    const { from, general } = errorsOf(operation)
    if (from !== undefined) return undefined
    const name =
      groupsOf(operation).find((one) => one.startsWith('verb') || (common.get(one)?.count ?? 0) >= ENOUGH) ?? ''
    const { count, rows: all = [] } = common.get(name) ?? {}
    const rows = all.filter(([, code]) => !general.some((one) => bare(one[1]) === bare(code)))
    if (rows.length === 0) return undefined
    return { count: name.startsWith('verb') ? undefined : count, rows: rows.slice(0, MOST).sort(byStatus) }
  }
}

/** What an operation is part of, the narrowest first: parts of its path, its business, its verb in its protocol. */
function groupsOf({ template, method, spec }: Operation): string[] {
  const protocol = start(template, 1)
  return [
    `path ${start(template, 3)}`,
    `path ${shelfOf({ template })}`,
    ...spec.business.map((business) => `business ${protocol} ${business}`),
    `verb ${protocol} ${method}`,
  ].filter((name, index, names) => names.indexOf(name) === index)
}

/** The codes that enough of the operations list, the commonest first, each with one status, in the usual words. */
function commonAmong(kin: readonly Listed[], countedOnce: (operation: Operation) => string): ErrorRow[] {
  const voters = new Map<string, Set<string>>()
  for (const { operation, rows } of kin) {
    for (const [status, code] of rows) {
      const name = `${status} ${code}`
      voters.set(name, (voters.get(name) ?? new Set()).add(countedOnce(operation)))
    }
  }
  const all = new Set(kin.map(({ operation }) => countedOnce(operation))).size
  const sorted = [...voters]
    .sort(([, a], [, b]) => b.size - a.size)
    .filter(([, { size }]) => size >= Math.max(2, all * SHARE))
  const codes = sorted.map(([name]) => bare(name.split(' ')[1] ?? ''))
  return sorted.flatMap(([name], index): ErrorRow[] => {
    const [status = '', code = ''] = name.split(' ')
    const text = commonText(code)
    return text && codes.indexOf(bare(code)) === index ? [[Number(status), code, ...text]] : []
  })
}

function nameOf({ method, template }: Operation): string {
  return `${method} ${template}`
}

/** The segments that name the product. */
function shelfOf({ template }: Pick<Operation, 'template'>): string {
  return start(template, SHELVES.includes(start(template, 2)) ? 3 : 2)
}

/** Some products spell `NO_AUTH` without `_`. */
function bare(code: string): string {
  return code.replaceAll('_', '')
}

/** The first segments of a path. */
function start(template: string, length: number): string {
  return template.split('/').slice(0, length).join('/')
}

function byStatus([a]: ErrorRow, [b]: ErrorRow): number {
  return a - b
}
