import type { Call } from '../call/call.js'
import { createWideTree, knownSegments } from '../call/path-tree.js'
import { RequestError } from '../errors.js'
import { headOf, perHead } from './trait-rows.js'

/** An operation whose requests have sensitive fields. */
interface Sensitive {
  readonly method: string
  readonly template: string
  /** Names of its sensitive query parameters. */
  readonly query: readonly string[]
}

/** The method of every operation below: a near miss may have any verb. */
const ANY = '*'

/** Operations of the spec that have a body, no sensitive field, and the path of one that has. test/near-miss.test.ts checks the list. */
const OTHERS = new Set(['DELETE v3/global/profit-sharing/receivers'])

/** The operations of APIv3 under a head that have sensitive fields, by their paths in plain spelling; `null` where none has. */
const sensitiveUnder = perHead((rows) => {
  const sensitive = [...rows].flatMap(([operation, { encrypt = [] }]): [string, Sensitive][] => {
    const [method = '', template = ''] = operation.split(' ')
    if (encrypt.length === 0 || template.startsWith('v2/')) return []
    const query = encrypt.filter((path) => path.startsWith('query.')).map((path) => path.slice('query.'.length))
    return [[`${ANY} ${plainTemplate(template)}`, { method, template, query }]]
  })
  return sensitive.length === 0 ? null : createWideTree(sensitive)
})

/** The characters of a path in its plain spelling. */
const PLAIN = /^[a-z\d/_-]*$/

/** A path in which every value is one segment, whatever its case: nothing in it is encoded, and no segment ends in a dot. */
const UNCODED = /^[\w/-]*$/

/**
 * Whether no path of a template is nearly that of an operation with sensitive fields, as long as nothing in it is encoded. It
 * saves looking for one at every call.
 */
export function isDistant(template: string): boolean {
  const segments = template.startsWith('hk/') ? undefined : knownSegments(template)
  const known = segments?.map((segment) => segment?.toLowerCase()).filter((segment) => segment !== '')
  if (known === undefined) return false
  const head = headOf(known)
  return head !== undefined && !sensitiveUnder(head)?.couldFind(ANY, known)
}

/**
 * Refuses a call that misses an operation with sensitive fields by case, slashes, encoding or verb alone: its fields would be
 * sent in plaintext, because the spec describes no such path.
 *
 * @param path The expanded path of a call that is no operation with sensitive fields.
 * @throws {RequestError} with the right spelling. `encrypt: false` sends the call as it is.
 */
export function refuseNearMiss(call: Call, path: string): void {
  if (!call.encrypt || (call.content === undefined && call.query.length === 0)) return
  if (call.operation.isDistant && UNCODED.test(path)) return
  if (PLAIN.test(path) && !sensitiveUnder(headOf(path.split('/')))) return
  if (OTHERS.has(`${call.method} ${call.template}`)) return
  const near = nearMiss(call, path)
  if (!near) return
  throw new RequestError(
    `${call.subject}: no such operation is known, and it is nearly ${near.method} ${near.template}, whose sensitive fields are ` +
      `encrypted; this call would send them in plaintext. Write that spelling, or pass \`encrypt: false\` to send the call as it ` +
      'is; nothing was sent',
  )
}

function nearMiss({ content, query }: Call, path: string): Sensitive | undefined {
  const [pathname = ''] = path.split(/[?#]/, 1)
  const spellings = [pathname.split('/').map(decoded), decoded(pathname).split(/[/\\]/)]
  for (const segments of spellings) {
    const known = segments.map(plain).filter((segment) => segment !== '')
    const found = sensitiveUnder(headOf(known))?.find(ANY, known)
    const near = found?.find(
      (operation) => content !== undefined || query.some(([name]) => operation.query.includes(name)),
    )
    if (near) return near
  }
  return undefined
}

/** A template in the form in which paths are compared. */
function plainTemplate(template: string): string {
  const segments = template.split('/').filter((segment) => segment !== '{empty}')
  return segments.map((segment) => (segment.startsWith('{') ? segment : segment.toLowerCase())).join('/')
}

/** A segment without its case, its path parameters (`;x`), and the dots, blanks and control characters at its ends. */
function plain(segment: string): string {
  return segment
    .replace(/;.*$/s, '')
    .replace(/^[\s.\p{Cc}]+|[\s.\p{Cc}]+$/gu, '')
    .toLowerCase()
}

/** A text without percent-encoding, however often it was encoded. */
function decoded(text: string): string {
  for (let now = text; ; ) {
    const next = decodeOnce(now)
    if (next === now) return now
    now = next
  }
}

function decodeOnce(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text.replace(/%([0-7][\dA-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
}
