import { readFileSync } from 'node:fs'
import type { Field, Notification, Operation } from './spec.js'

/** What a source other than the catalogue says of one field. */
export interface Fact {
  /** `path`, `body`, `query`, `response` or `resource`. */
  readonly part: string
  /** Names joined by dots, `[]` for a list's element; two names of an alternative with ` / ` between them. */
  readonly field: string
  /** `present`, `absent`, `optional`, `required`, `alternative`, `encrypted`, `plain`, `date-time`, `type …`, `values …`, `maxLength …`. */
  readonly fact: string
  readonly source: string
}

/** What is known of one operation, or of one notification: who knows it, and what they say. */
export interface Evidence<F extends Fact = Fact> {
  /** `POST v3/…`, `EVENT v3/TRANSACTION.SUCCESS`. */
  readonly name: string
  readonly sources: readonly string[]
  readonly facts: readonly F[]
}

/**
 * The table `facts.tsv`: a line for an operation and its sources, and below it a line for each fact, which begins with a tab.
 *
 * @throws {SyntaxError} with the number of a line that is neither.
 */
export function readFacts(root?: string): Evidence[]
/** Another table of the same form, whose facts have one column more. */
export function readFacts<F extends Fact>(
  root: string,
  file: string,
  complete: (fact: Fact, last: string | undefined) => F,
): Evidence<F>[]
export function readFacts(
  root = 'spec',
  file = 'facts.tsv',
  complete: (fact: Fact, last: string | undefined) => Fact = (fact) => fact,
): Evidence[] {
  const found: (Evidence & { readonly facts: Fact[] })[] = []
  const lines = readFileSync(`${root}/${file}`, 'utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const [name = '', ...cells] = line.split('\t')
    const [part, field, fact, source, last] = cells
    try {
      if (name !== '') found.push({ name, sources: part?.split(', ') ?? [], facts: [] })
      else if (part && field && fact && source) found.at(-1)?.facts.push(complete({ part, field, fact, source }, last))
      else throw new SyntaxError('neither an operation nor a fact')
    } catch (cause) {
      throw new SyntaxError(`${root}/${file}:${index + 1}: ${(cause as Error).message}`, { cause }) // only errors are thrown
    }
  }
  return found
}

/** The sources that describe an operation, in addition to the catalogue. */
export function checkedOf({ method, template }: Operation, evidence: readonly Evidence[]): readonly string[] {
  return evidence.find(({ name }) => name === `${method} ${template}`)?.sources ?? []
}

/** The facts that the spec contradicts, a line each that names operation, field and source; empty when it keeps to all. */
export function contradictions(
  evidence: readonly Evidence[],
  operations: readonly Operation[],
  notifications: readonly Notification[],
): string[] {
  const parts = new Map<string, Readonly<Record<string, Field | undefined>>>([
    ...operations.map(({ method, template, spec }) => [`${method} ${template}`, partsOf(spec)] as const),
    ...notifications.map(
      ({ protocol, name, spec }) => [`EVENT ${protocol}/${name}`, { resource: spec.resource ?? spec.xml }] as const,
    ),
  ])
  return evidence.flatMap(({ name, facts }) =>
    facts
      .filter(({ part, field, fact }) => !holds(fact, parts.get(name)?.[part], field))
      .map(({ part, field, fact, source }) => `${name}: ${part} ${field}: ${fact}, says ${source}`),
  )
}

function partsOf({ request, response }: Operation['spec']): Readonly<Record<string, Field | undefined>> {
  const { query, json, xml, body } = request.properties ?? {}
  return { path: request, query, body: json ?? xml ?? body?.properties?.meta ?? body, response }
}

function holds(fact: string, root: Field | undefined, field: string): boolean {
  const [word = '', value = ''] = fact.split(/ (.*)/)
  if (word === 'alternative') return !field.split(' / ').every((name) => isRequired(root, name))
  const fields = root ? fieldsAt(root, field) : []
  if (word === 'absent') return fields.length === 0
  if (fields.length === 0) return false
  if (word === 'present') return true
  if (word === 'required') return isRequired(root, field)
  if (word === 'optional') return !isRequired(root, field)
  return fields.every((one) => says(one, word, value))
}

function says(field: Field, word: string, value: string): boolean {
  const { type, items, maxLength, format, 'x-max-utf8-bytes': bytes } = field
  if (word === 'type') return [type ?? []].flat().includes(value)
  if (word === 'encrypted') return field['x-encrypted'] !== undefined
  if (word === 'plain') return field['x-encrypted'] === undefined
  if (word === 'date-time') return format === 'date-time'
  if (word === 'maxLength') return (maxLength ?? bytes ?? 0) >= Number(value) || bytes !== undefined
  const known = field.enum ?? items?.enum
  return known === undefined || value.split('|').every((one) => known.map(String).includes(one))
}

/** The fields at a path, in each of the alternatives that have it. */
function fieldsAt(root: Field, path: string): Field[] {
  return path.split('.').reduce<Field[]>(
    (fields, step) => {
      const name = step.replaceAll('[]', '')
      const found = fields.flatMap((field) => objectsIn(field)).flatMap((one) => one.properties?.[name] ?? [])
      return step.endsWith('[]') ? found.flatMap((one) => one.items ?? []) : found
    },
    [root],
  )
}

/** An object and its alternatives, or those of a list's element; the shape of a text that is encrypted or holds JSON. */
function objectsIn(field: Field): Field[] {
  const below = [field.items, field['x-plaintext']].filter((one) => one !== undefined)
  return [field, ...(field.anyOf ?? []).flatMap(objectsIn), ...below.flatMap(objectsIn)]
}

/** Whether a field is required in the objects that contain it. */
function isRequired(root: Field | undefined, path: string): boolean {
  const steps = path.split('.')
  const name = (steps.pop() ?? '').replaceAll('[]', '')
  const holders = root ? (steps.length > 0 ? fieldsAt(root, steps.join('.')) : [root]) : []
  return holders.length > 0 && holders.every((holder) => requires(holder, name))
}

function requires(field: Field, name: string): boolean {
  const { required = [], anyOf, items, properties } = field
  if (required.includes(name)) return true
  if (anyOf) return anyOf.every((one) => requires(one, name))
  return properties === undefined && items !== undefined && requires(items, name)
}
