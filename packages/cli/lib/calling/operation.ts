import { distance } from 'fastest-levenshtein'
import { createClient, RequestError } from 'wechatpay-chain'
import { operations } from 'wechatpay-chain/protocol'

/** A method and a path, with or without variables in braces. */
export interface Named {
  readonly method: string
  readonly path: string
}

const METHOD = /^(get|post|put|patch|delete)(?:Async)?$/i

/** Of a client that spells the segments of a chain, and sends nothing. */
const SPELLER = { mchid: '1', apiv2Key: '0'.repeat(32) }

/** Paths that are suggested in place of an unknown one. */
const SUGGESTED = 3

/**
 * The operation that the words of a command name: a chain (`v3.pay.transactions.native.post`), `METHOD path`, or a path that
 * has one method alone.
 *
 * @throws {RequestError} when the words name no method, or several are possible.
 */
export function readOperation(words: readonly string[]): Named {
  const [first = '', ...rest] = words.flatMap((word) => word.trim().split(/\s+/))
  if (rest.length > 0) {
    if (!METHOD.test(first))
      throw new RequestError(`call: \`${first}\` is not a method; use GET, POST, PUT, PATCH or DELETE`)
    return { method: first.toUpperCase(), path: withoutSlash(rest.join('')) }
  }
  return first.includes('/') ? onlyMethodOf(withoutSlash(first)) : readChain(first)
}

function readChain(chain: string): Named {
  const names = chain
    .replace(/^client\./, '')
    .replace(/\(\)$/, '')
    .split('.')
    .filter(Boolean)
  const [, method] = METHOD.exec(names.at(-1) ?? '') ?? []
  const segments = names.slice(0, -1)
  if (method === undefined || segments.length === 0) {
    throw new RequestError(`call: \`${chain}\` ends with no verb: add .get, .post, .put, .patch or .delete`)
  }
  let node: unknown = createClient(SPELLER)
  for (const name of segments) node = (node as Readonly<Record<string, unknown>>)[name] // every node has every name
  return { method: method.toUpperCase(), path: String(node) }
}

function onlyMethodOf(path: string): Named {
  const methods = operations.filter((name) => name.endsWith(` ${path}`)).map((name) => name.split(' ')[0] ?? '')
  const [method] = methods
  if (method !== undefined && methods.length === 1) return { method, path }
  const choice = methods.length > 1 ? `it takes ${methods.join(', ')}` : 'no operation has this path'
  throw new RequestError(`call: write the method before ${path}: ${choice}${suggestion('', path)}`)
}

/** The known operations that are nearest to an unknown one, as the end of a message. */
export function suggestion(method: string, path: string): string {
  const wanted = `${method} ${path}`
  const near = operations
    .filter((name) => method === '' || name.startsWith(`${method} `))
    .map((name) => ({ name, edits: distance(method === '' ? name.replace(/^\w+/, '') : name, wanted) }))
    .filter(({ edits }) => edits < 4)
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, SUGGESTED)
  return near.length === 0 ? '' : `. Did you mean ${near.map(({ name }) => `\`${name}\``).join(' or ')}?`
}

function withoutSlash(path: string): string {
  return path.replace(/^\/+/, '')
}
