import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Field, readNotifications, readSpec } from './spec.js'

/** One field of an operation or a notification, wherever it stands. */
interface Known {
  readonly field: Field
  readonly isRequired: boolean
}

/** What may happen to a field between two revisions, and how to see it. */
const KINDS: Readonly<Record<string, (before: Known, after: Known) => boolean>> = {
  'became optional': (before, after) => before.isRequired && !after.isRequired,
  'became required': (before, after) => !before.isRequired && after.isRequired,
  '`number` became `integer`': (before, after) => before.field.type === 'number' && after.field.type === 'integer',
  'another type otherwise': (before, after) =>
    !isDeepStrictEqual(before.field.type, after.field.type) && before.field.type !== 'number',
  'length, of characters or bytes': (before, after) => lengthOf(before) === undefined && lengthOf(after) !== undefined,
  '`date-time`': (before, after) => before.field.format === undefined && after.field.format !== undefined,
  'more values': (before, after) => (after.field.enum?.length ?? 0) > (before.field.enum?.length ?? Number.MAX_VALUE),
  encrypted: (before, after) => !before.field['x-encrypted'] && after.field['x-encrypted'] !== undefined,
}

function lengthOf({ field: { maxLength, 'x-max-utf8-bytes': bytes } }: Known): number | undefined {
  return maxLength ?? bytes
}

/** Every field below `root`, by `POST v3/… request.json.amount.total`; alternatives are one. */
function fieldsOf(root: string): Map<string, Known> {
  const found = new Map<string, Known>()
  const walk = (field: Field, at: string): void => {
    const { properties = {}, required = [], items, anyOf = [], 'x-plaintext': plaintext } = field
    for (const [name, below] of Object.entries(properties)) {
      const way = `${at}.${name}`
      const isRequired = required.includes(name) && (found.get(way)?.isRequired ?? true)
      found.set(way, { field: below, isRequired })
      walk(below, way)
    }
    for (const below of [items, plaintext, ...anyOf]) if (below) walk(below, at)
  }
  for (const { method, template, spec } of readSpec(root)) {
    walk(spec.request, `${method} ${template} request`)
    walk(spec.response, `${method} ${template} response`)
  }
  for (const { protocol, name, spec } of readNotifications(root))
    walk(spec.resource ?? spec.xml ?? {}, `EVENT ${protocol}/${name} response`)
  return found
}

/** The operation or the notification. */
function ownerOf(way: string): string {
  return way.split(/ re(?:quest|sponse)/)[0] ?? way
}

/** How many fields changed since a revision of this repository, a line for each kind. */
export function countChanges(before: Map<string, Known>, after: Map<string, Known>): string[] {
  const both = [...after].flatMap(([way, now]) => {
    const then = before.get(way)
    return then ? [[then, now] as const] : []
  })
  const owners = new Set([...before.keys()].map(ownerOf))
  return [
    `${[...after.keys()].filter((way) => !before.has(way) && owners.has(ownerOf(way))).length} added to what there was`,
    `${before.size - both.length} removed`,
    ...Object.entries(KINDS).map(([kind, holds]) => `${both.filter(([then, now]) => holds(then, now)).length} ${kind}`),
  ]
}

if (process.argv[1] === import.meta.filename) {
  const [, , revision = '8fb3241'] = process.argv // the last before the evidence was applied
  const root = mkdtempSync(join(tmpdir(), 'spec-then-'))
  const archive = execFileSync('git', ['archive', revision, 'spec'], { maxBuffer: 2 ** 28 })
  execFileSync('tar', ['-x', '-C', root], { input: archive })
  console.log(countChanges(fieldsOf(join(root, 'spec')), fieldsOf('spec')).join('\n'))
  rmSync(root, { recursive: true })
}
