import { isDeepStrictEqual } from 'node:util'
import type { Field, Operation } from './spec.js'

const BRAND = 'brand/marketing/product-coupon/'
const PARTNER = 'v3/marketing/partner/product-coupon/'

/** What a field is, apart from its label, its bounds and whether it is required. */
const SHAPE = ['type', 'format', 'enum', 'x-unit', 'x-encrypted'] as const

/**
 * Fields of the brand API that are not what the same fields of its twin are, which partners call: most of what is known of
 * the brand API is known from there, and what one of the two learns holds for the other.
 */
export function lintBrand(operations: readonly Operation[]): string[] {
  const known = new Map(operations.map(({ template, method, spec }) => [`${method} ${template}`, spec]))
  return operations
    .filter(({ template }) => template.startsWith(BRAND))
    .flatMap(({ file, template, method, spec }) => {
      const twin = known.get(`${method} ${template.replace(BRAND, PARTNER)}`)
      if (!twin) return []
      const differences = [
        ...differencesOf(spec.request, twin.request, 'request'),
        ...differencesOf(spec.response, twin.response, 'response'),
      ]
      return differences.map((difference) => `${file}: ${difference}`)
    })
}

function differencesOf(one: Field, other: Field, at: string): string[] {
  const { properties = {}, items } = one
  const below = Object.entries(properties).flatMap(([name, field]) => {
    const twin = other.properties?.[name]
    return twin ? differencesOf(field, twin, `${at}.${name}`) : []
  })
  const own = SHAPE.filter((keyword) => !isDeepStrictEqual(one[keyword], other[keyword]))
  return [
    ...own.map((keyword) => `${at}: another \`${keyword}\` than in the operation of partners`),
    ...below,
    ...(items && other.items ? differencesOf(items, other.items, `${at}[]`) : []),
  ]
}
