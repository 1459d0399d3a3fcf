import { RequestError } from 'wechatpay-chain'
import { coerce, type Field, propertiesOf } from 'wechatpay-chain-emulator/spec'

type Tree = { [name: string]: unknown }

/**
 * A body with further fields, `amount.total` and `goods_detail.0.quantity` by name; a value has the type that the spec states.
 *
 * @param described Reads the description of the body.
 * @throws {RequestError} when a name leads into what is no object.
 */
export function withData(
  body: unknown,
  fields: readonly (readonly [name: string, value: string])[],
  described: () => Field | undefined,
): unknown {
  const root = structuredClone(body ?? {}) as Tree // an object, or `put` refuses it
  const field = described()
  for (const [name, value] of fields) put(root, name.split('.'), value, field, name)
  return root
}

function put(
  at: unknown,
  [first = '', ...rest]: readonly string[],
  value: string,
  field: Field | undefined,
  name: string,
): void {
  if (typeof at !== 'object' || at === null) {
    throw new RequestError(`call: --data: \`${name}\` leads into a value that is no object`)
  }
  const tree = at as Tree // objects and arrays
  const own = Array.isArray(at) ? field?.items : field && propertiesOf(field)[first]
  if (rest.length === 0) define(tree, first, typed(value, own))
  else {
    if (!Object.hasOwn(tree, first)) define(tree, first, isList(own, rest) ? [] : {})
    put(tree[first], rest, value, own, name)
  }
}

/** Also of a name such as `__proto__`, which is one like any other. */
function define(tree: Tree, name: string, value: unknown): void {
  Object.defineProperty(tree, name, { value, writable: true, enumerable: true, configurable: true })
}

function isList(field: Field | undefined, [next = '']: readonly string[]): boolean {
  return field?.type === 'array' || (field?.type === undefined && /^\d+$/.test(next))
}

/** A text stays text where the spec allows it; JSON is read where the spec wants an object or a list. */
function typed(value: string, field: Field | undefined): unknown {
  const types = [field?.type].flat()
  if (types.includes('string')) return value
  if (types.includes('object') || types.includes('array')) {
    try {
      return JSON.parse(value)
    } catch {
      return value // the check against the spec says what it must be
    }
  }
  return field ? coerce(value, field) : value
}
