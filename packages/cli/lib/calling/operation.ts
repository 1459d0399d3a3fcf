import { distance } from 'fastest-levenshtein'
import { baseUrls, createClient, RequestError } from 'wechatpay-chain'
import { createPathTree, operations } from 'wechatpay-chain/protocol'

/** A method and a path, with or without variables in braces. */
export interface Named {
  readonly method: string
  readonly path: string
  /** What stands behind `?` in the path. */
  readonly query?: readonly (readonly [name: string, value: string])[]
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete']

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
    return withQuery(rest.join(''), (path) => ({ method: first.toUpperCase(), path }))
  }
  return first.includes('/') ? withQuery(first, onlyMethodOf) : readChain(first)
}

/** The URL of an operation is its path: manuals and logs show it so. */
function withQuery(written: string, read: (path: string) => Named): Named {
  const [before = '', after] = written.split(/\?(.*)/s, 2)
  const host = URL.canParse(before) ? new URL(before).origin : undefined
  if (host !== undefined && !baseUrls.china.some((url) => new URL(url).origin === host))
    throw new RequestError(`call: the path is a URL of ${host}; pass that by --base-url, and the path alone`)
  const named = read(withoutSlash(before.slice(host?.length ?? 0)))
  return after === undefined ? named : { ...named, query: [...new URLSearchParams(after)] }
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
    const meant = VERBS.find((verb) => distance(verb, names.at(-1) ?? '') < 3)
    const cure = meant === undefined ? '' : `. Did you mean \`.${meant}\`?`
    throw new RequestError(`call: \`${chain}\` ends with no verb: add .get, .post, .put, .patch or .delete${cure}`)
  }
  let node: unknown = createClient(SPELLER)
  for (const name of segments) node = (node as Readonly<Record<string, unknown>>)[name] // every node has every name
  const path = String(node)
  requireSpelling(method.toUpperCase(), path, segments)
  return { method: method.toUpperCase(), path }
}

/** A chain spells `A10001` as `a10001`: for a value of a variable that is another one. */
function requireSpelling(method: string, path: string, names: readonly string[]): void {
  const spelled = path.split('/')
  const [found] = known().find(method, spelled) ?? []
  const template = found?.slice(found.indexOf(' ') + 1).split('/') ?? []
  for (const [at, segment] of template.entries()) {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? []
    const [value, own] = [names[at], spelled[at]]
    if (name === undefined || value === own || own?.startsWith('{')) continue
    throw new RequestError(
      `call: a chain spells \`${value}\` as \`${own}\`; write _${name}_ in its place, and pass --var ${name}=${value}`,
    )
  }
}

/** Every operation by its path. */
function known() {
  return createPathTree(operations.map((name) => [name, name]))
}

function onlyMethodOf(path: string): Named {
  const methods = known().methodsAt(path.split('/'))
  const [method] = methods
  if (method !== undefined && methods.length === 1) return { method, path }
  const choice = methods.length > 1 ? `it takes ${methods.join(', ')}` : 'no operation has this path'
  throw new RequestError(`call: write the method before ${path}: ${choice}${suggestion('', path)}`)
}

/** The known operations that are nearest to an unknown one, as the end of a message. */
export function suggestion(method: string, path: string): string {
  const wanted = `${method} ${path}`
  const all = operations
    .filter((name) => method === '' || name.startsWith(`${method} `))
    .map((name) => ({ name, edits: distance(method === '' ? name.replace(/^\w+/, '') : name, wanted) }))
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, SUGGESTED)
  const close = all.filter(({ edits }) => edits < 4)
  const near = close.length > 0 ? close : all.filter(({ edits }) => edits <= wanted.length / 4)
  return near.length === 0 ? '' : `. Did you mean ${near.map(({ name }) => `\`${name}\``).join(' or ')}?`
}

function withoutSlash(path: string): string {
  return path.replace(/^\/+/, '')
}
