import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { CALL_OPTIONS as OPTIONS_OF_CALLS } from '../lib/call/options.js'
import { PROBED } from '../lib/client/chain.js'
import { TOOLS } from '../lib/client/tools.js'
import { lintErrors } from './api-errors.js'
import { lintBrand } from './lint-brand.js'
import { lintFacts, lintMessages, lintTwins } from './lint-facts.js'
import { lintSiblings } from './lint-siblings.js'
import { interfaceOf, propertyOf } from './names.js'
import { fits, sampleOf } from './samples.js'
import type { Field, Notification, Operation, OperationSpec } from './spec.js'

const BODIES = ['json', 'xml', 'body']
const OPTIONS = ['query', 'headers', ...BODIES]
const CALL_OPTIONS = Object.keys(OPTIONS_OF_CALLS).filter((name) => !OPTIONS.includes(name))
const ROOT_NAMES = ['chain', ...TOOLS]

/** What is wrong with the operations, a line each that names file and field; empty when nothing is. */
export function lint(operations: readonly Operation[], root = 'spec'): string[] {
  const shape = lintShape(operations, 'operation.schema.json', root)
  if (shape.length > 0) return shape
  return [
    ...operations.flatMap((operation) => lintOperation(operation).map((problem) => `${operation.file}: ${problem}`)),
    ...lintNames(operations),
    ...lintTwins(operations),
    ...lintSiblings(operations),
    ...lintBrand(operations),
  ]
}

/** What is wrong with the notifications, likewise. */
export function lintNotifications(notifications: readonly Notification[], root = 'spec'): string[] {
  const shape = lintShape(notifications, 'notification.schema.json', root)
  if (shape.length > 0) return shape
  return notifications.flatMap(({ file, spec }) =>
    [
      ...lintReferences(spec),
      ...lintField(spec.resource ?? {}, 'resource', ['merchant']),
      ...lintField(spec.xml ?? {}, 'xml', ['apiv2', 'apiv3']),
      ...lintField(spec.acknowledgement?.json ?? {}, 'acknowledgement.json', []),
      ...lintMessages(spec),
    ].map((problem) => `${file}: ${problem}`),
  )
}

/** Files that are not of the form of the dialect, by its JSON Schema. */
function lintShape(files: readonly { file: string; spec: unknown }[], name: string, root: string): string[] {
  const schemas = ['operation.schema.json', 'notification.schema.json'].map(
    (schema) => JSON.parse(readFileSync(`${root}/${schema}`, 'utf8')) as { $id: string },
  )
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    schemas,
  })
  const validate = ajv.getSchema(name)
  if (!validate) throw new Error(`${root}/${name} has no $id of that name`)
  const found = files.flatMap(({ file, spec }) =>
    validate(spec) ? [] : (validate.errors ?? []).map((error) => `${file}: ${describe(error)}`),
  )
  return [...new Set(found)]
}

function describe(error: ErrorObject): string {
  const field = error.instancePath.slice(1).replaceAll('/', '.') || 'the file'
  if (error.keyword === 'additionalProperties')
    return `${field}: unknown keyword \`${error.params.additionalProperty}\``
  if (error.keyword === 'required') return `${field}: \`${error.params.missingProperty}\` is missing`
  const allowed = error.keyword === 'enum' ? ` (${(error.params.allowedValues as string[]).join(', ')})` : ''
  return `${field}: ${error.message}${allowed}`
}

function lintOperation({ template, method, spec }: Operation): string[] {
  const { properties = {}, required = [] } = spec.request
  const variables = [...template.matchAll(/\{([^{}]+)\}/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'empty')
  const bodies = BODIES.filter((name) => properties[name])
  const named = (names: readonly string[], problem: string) => names.map((name) => `request.${name}: ${problem}`)
  return [
    ...lintErrors(spec, template),
    ...named(
      variables.filter((name) => !properties[name] || !required.includes(name)),
      'a path variable must be described and required',
    ),
    ...named(
      Object.keys(properties).filter((name) => !OPTIONS.includes(name) && !variables.includes(name)),
      'neither a path variable nor an option',
    ),
    ...named(
      variables.filter((name) => [...OPTIONS, ...CALL_OPTIONS].includes(name)),
      'reserved: an option of every call has this name',
    ),
    ...named(bodies.slice(1), 'a request has one body'),
    ...named(method === 'GET' ? bodies : [], 'GET has no body'),
    ...lintReferences(spec),
    ...lintField(spec.request, 'request', ['platform', 'apiv2', 'bank-transfer']),
    ...lintField(spec.response, 'response', ['merchant', 'apiv3', 'apiv2', 'bank-transfer']),
    ...lintFacts(spec),
  ]
}

function lintReferences({ references, unreferenced }: Pick<OperationSpec, 'references' | 'unreferenced'>): string[] {
  if (references.length > 0 || unreferenced) return []
  return ['references: at least one official page, or `unreferenced` with the reason']
}

function lintField(field: Field, at: string, keys: readonly string[]): string[] {
  const { properties = {}, required = [], items, anyOf = [], 'x-encrypted': encrypted } = field
  return [
    ...required.filter((name) => !properties[name]).map((name) => `${at}.required: \`${name}\` is not described`),
    ...(encrypted && field.type !== 'string' ? [`${at}: only a string can be encrypted`] : []),
    ...(encrypted && !keys.includes(encrypted)
      ? [`${at}: x-encrypted \`${encrypted}\` has no place here (${keys.join(', ')})`]
      : []),
    ...lintAlternatives(field, at),
    ...lintBounds(field, at),
    ...Object.keys(properties)
      .filter((name) => name.includes('.'))
      .map((name) => `${at}.${name}: a name must not contain a dot, which separates the parts of a path`),
    ...Object.entries(properties).flatMap(([name, below]) => lintField(below, `${at}.${name}`, keys)),
    ...(items ? lintField(items, `${at}[]`, keys) : []),
    ...anyOf.flatMap((below) => lintField(below, at, keys)),
  ]
}

/** Checks that the fields of alternatives are not also required, and that modes can be distinguished. */
function lintAlternatives(field: Field, at: string): string[] {
  const {
    properties = {},
    required = [],
    anyOf = [],
    'x-one-of': alternatives = [],
    'x-exclusive': isExclusive,
  } = field
  const names = alternatives.flat()
  const [first, ...others] = anyOf.filter((member) => member['x-mode'])
  const taken = Object.keys({ ...properties, ...first?.properties })
  return [
    ...names.filter((name) => !properties[name]).map((name) => `${at}.x-one-of: \`${name}\` is not described`),
    ...names
      .filter((name) => required.includes(name))
      .map((name) => `${at}.x-one-of: \`${name}\` is required, so it is no alternative`),
    ...(isExclusive && alternatives.length === 0 ? [`${at}: x-exclusive says something of x-one-of`] : []),
    ...(first && others.length + 1 < anyOf.length ? [`${at}.anyOf: modes stand with modes alone`] : []),
    ...others
      .filter((member) => Object.keys(member.properties ?? {}).every((name) => taken.includes(name)))
      .map((member) => `${at}.anyOf: nothing tells \`${member['x-mode']?.join(', ')}\` from the first mode`),
  ]
}

/** Bounds of the wrong type, a pattern that is none, and one that no example could be made for. */
function lintBounds(field: Field, at: string): string[] {
  const { type, pattern, minimum, maximum, minLength, maxLength, 'x-max-utf8-bytes': bytes } = field
  const ofText = [minLength, maxLength, bytes, pattern].some((bound) => bound !== undefined)
  const ofNumber = [minimum, maximum].some((bound) => bound !== undefined)
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'))
  const isOfJson = field['x-encoded'] === 'json' && [minLength, bytes, pattern].every((bound) => bound === undefined)
  if (ofText && !isText && !isOfJson) return [`${at}: a length, or a pattern, of what is no text`]
  if (ofNumber && type !== 'integer' && type !== 'number') return [`${at}: a bound of what is no number`]
  if (pattern !== undefined && !isPattern(pattern)) return [`${at}.pattern: no regular expression between ^ and $`]
  const sample = ofText && !field.enum && field.const === undefined && !field['x-format'] ? sampleOf(field) : undefined
  if (typeof sample === 'string' && field.format === undefined && !fits(sample, field))
    return [`${at}: no example fits; add one to tools/sample-texts.ts`]
  return []
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source.startsWith('^') && text.endsWith('$')
  } catch {
    return false
  }
}

/** Names that the chain could not reach, or that two operations would share. */
function lintNames(operations: readonly Operation[]): string[] {
  const problems: string[] = []
  const owners = new Map<string, string>()
  const claim = (scope: string, name: string, owner: string, file: string): void => {
    const before = owners.get(`${scope}\n${name}`)
    if (before !== undefined && before !== owner)
      problems.push(`${file}: \`${owner}\` and \`${before}\` collide in the name ${name}`)
    owners.set(`${scope}\n${name}`, owner)
  }
  for (const { file, template } of operations) {
    const segments = template.split('/')
    segments.forEach((segment, index) => {
      const path = segments.slice(0, index + 1)
      const property = propertyOf(segment)
      if (PROBED.has(property)) problems.push(`${file}: the segment \`${segment}\` is reserved, no chain reaches it`)
      if (index === 0 && ROOT_NAMES.includes(property))
        problems.push(`${file}: the segment \`${segment}\` is a name at the root of a client`)
      claim(`property of ${path.slice(0, -1).join('/')}`, property, path.join('/'), file)
      claim(`interface in ${path.slice(0, 2).join('/')}`, interfaceOf(path), path.join('/'), file)
    })
  }
  return [...new Set(problems)]
}
