import { isDeepStrictEqual } from 'node:util'
import type { Field, Operation } from './spec.js'

/** What a field is to a program, apart from its label. */
const SHAPE = ['type', 'format', 'enum', 'maxLength', 'x-unit', 'x-encrypted'] as const

/**
 * Two queries of one thing by two numbers, `…/id/{transaction_id}` and `…/out-trade-no/{out_trade_no}`, whose answers have the
 * same fields and do not agree on one: what one table has learnt holds for the other.
 */
export function lintSiblings(operations: readonly Operation[]): string[] {
  const queries = operations.filter(({ method, template }) => method === 'GET' && template.endsWith('}'))
  return queries.flatMap((one, index) =>
    queries
      .slice(index + 1)
      .filter((other) => ownerOf(one) === ownerOf(other))
      .flatMap((other) => {
        const [first, second] = [fieldsOf(one.spec.response), fieldsOf(other.spec.response)]
        if (first.size === 0 || !isDeepStrictEqual([...first.keys()].toSorted(), [...second.keys()].toSorted()))
          return []
        return [...first].flatMap(([way, { field, isRequired }]) => {
          const twin = second.get(way)
          const own = SHAPE.filter((keyword) => !isDeepStrictEqual(field[keyword], twin?.field[keyword]))
          const different = [...own, ...(isRequired === twin?.isRequired ? [] : ['required'])]
          return different.map((keyword) => `${one.file}: response${way}: another \`${keyword}\` than in ${other.file}`)
        })
      }),
  )
}

/** What the query is of: the path without its last variable and the name of that. */
function ownerOf({ template }: Operation): string {
  const segments = template.split('/')
  return segments.slice(0, segments.at(-2)?.startsWith('{') ? -1 : -2).join('/')
}

interface Known {
  readonly field: Field
  readonly isRequired: boolean
}

function fieldsOf({ properties = {}, required = [], items }: Field, at = ''): Map<string, Known> {
  const own = Object.entries(properties).flatMap(([name, field]): [string, Known][] => [
    [`${at}.${name}`, { field, isRequired: required.includes(name) }],
    ...fieldsOf(field, `${at}.${name}`),
  ])
  return new Map([...own, ...(items ? fieldsOf(items, `${at}[]`) : [])])
}
