import type { OperationSpec } from '../spec/spec-file.js'
import type { RequestOptions } from '../world/exchange.js'
import type { World } from '../world/world.js'
import type { Given } from './echo.js'

/** Table of what was asked of operations without a story, and what was answered. */
export const MEMORY = 'improvised'

/** Largest number of exchanges that are remembered; the oldest are forgotten. */
const MOST = 1_000

/** Names of numbers by which a later request may mean the same thing; those of people and shops are none. */
const NUMBER = /_(?:no|id|code)$/
const PARTY = /(?:mch|app|open|brand|user|organization|store|stock|service)_?id$|^(?:area|city|bank\w*|province)_code$/

/** An exchange: its operation, for the fields of both, and plain JSON. */
interface Remembered {
  readonly name: string
  readonly json: unknown
  readonly answer: unknown
}

interface Memory {
  /** What earlier requests with one of the numbers of this one have said, and what they were answered. */
  recall(request: RequestOptions): readonly Given[]
  /** Keeps an exchange that has made or changed something. */
  keep(name: string, request: RequestOptions, answer: unknown): void
}

/**
 * What was posted, so that a later query by its number repeats it: amounts, names, ids. It is no state of a business: nothing
 * is checked, nothing moves, and an unknown number is answered as well.
 *
 * @param read The spec of an operation.
 */
export function createMemory({ state }: World, read: (name: string) => OperationSpec): Memory {
  const table = state.table<Remembered>(MEMORY)
  return {
    recall: (request) => {
      const numbers = numbersOf(request)
      const found = [...new Set(numbers.flatMap(([name, value]) => table.get(keyOf(name, value)) ?? []))]
      return found.flatMap(({ name, json, answer }) => {
        const spec = read(name)
        const asked: Given = { value: json, field: spec.request.properties?.json ?? {} }
        return [...partsOf(asked, numbers), asked, { value: answer, field: spec.response }]
      })
    },
    keep: (name, request, answer) => {
      const { json } = request
      if (name.startsWith('GET ') || typeof json !== 'object' || json === null) return
      state.transaction(() => {
        for (const [field, value] of [...numbersOf(request), ...numbersIn(answer)]) {
          table.delete(keyOf(field, value))
          table.set(keyOf(field, value), { name, json, answer })
        }
        for (const [oldest] of table.entries()) {
          if (table.size <= MOST) break
          table.delete(oldest)
        }
      })
    },
  }
}

type Numbered = readonly [name: string, value: string]

function keyOf(name: string, value: string): string {
  return `${name} ${value}`
}

/** The numbers of a request: in its path, its query, and at the top of its JSON. */
function numbersOf({ query, json, ...path }: RequestOptions): readonly Numbered[] {
  return [path, query, json].flatMap(numbersIn)
}

function numbersIn(value: unknown): readonly Numbered[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, one]) => {
    const isNumber = NUMBER.test(name) && !PARTY.test(name) && (typeof one === 'string' || typeof one === 'number')
    return isNumber ? [[name, String(one)] as const] : []
  })
}

/** The elements of its lists that one of the numbers means: the detail of a batch. */
function partsOf({ value, field }: Given, numbers: readonly Numbered[]): readonly Given[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, list]) => {
    if (!Array.isArray(list)) return []
    const meant: unknown[] = list.filter((one) =>
      numbersIn(one).some((own) => numbers.some((other) => isSame(own, other))),
    )
    return meant.map((one) => ({ value: one, field: field.properties?.[name]?.items ?? {} }))
  })
}

function isSame([name, value]: Numbered, [other, otherValue]: Numbered): boolean {
  return name === other && value === otherValue
}
