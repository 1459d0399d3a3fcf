import type { Field } from '../spec/field.js'
import type { Echo } from './echo.js'
import { addUp } from './sums.js'
import type { Scene } from './values.js'
import { digestNameOf, isKnownText, numberOf, pick, textOf } from './values.js'

/** Length in bytes of the longest text that RSA-OAEP with SHA-1 can encrypt under the merchant's key of 2048 bits. */
const LONGEST_SECRET = 214

/** Names of optional fields that would contradict a success. */
const REASON_OF_FAILURE =
  /(?:^|_)(?:fail|failed|failure|close|closed|reject|rejected|refuse|error|err|cancel|abnormal|invalid|deactivate|return)_(?:\w+_)?(?:reason|desc|description|detail|msg|message|code)$/

/** Names of lists that are empty where the customer has paid all of it, or nothing has failed. */
const EMPTY = /^promotion_detail$|^fail(?:ed|ure)?_/

type Fields = Readonly<Record<string, Field>>

/**
 * A value that satisfies a field of an answer: the request's value for it, if `echo` has one, otherwise an invented one.
 *
 * It is the same for the same request, except for values that the platform would generate: numbers, tokens, times. The described
 * fields are present, to show the shape, except for optional ones that would say what is not so (the reason of a failure) or of whose
 * values nothing is known; a list has as many elements as the one that it repeats, otherwise one.
 *
 * @param siblings The sibling fields of this one.
 */
export function sample(field: Field, echo: Echo, scene: Scene, name = '', siblings: Fields = {}): unknown {
  if (field.const !== undefined) return field.const
  const type = typeof field.type === 'object' ? field.type[0] : field.type
  if (type === 'object' || field.properties || field.anyOf) return sampleObject(field, echo, scene, name)
  if (type === 'array') {
    const elements = echo.elements() ?? (EMPTY.test(name) ? [] : [echo.below('')])
    // What the manual says of a list, it says of its elements.
    const item = { ...(field.description !== undefined && { description: field.description }), ...field.items }
    return elements.map((element) => sample(item, element, scene, name, siblings))
  }
  const given = echo.value((value) => accept(value, field, type), field['x-encrypted'] !== undefined)
  if (given !== undefined) return given
  if (field.enum) return name === 'hash_type' ? digestNameOf(field.enum, scene.digest) : pick(field.enum)
  if (type === 'null') return null
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return numberOf(name, scene)
  return textOf(field, name, scene, siblings)
}

/** An object without described fields is repeated as it is, or empty. */
function sampleObject(field: Field, echo: Echo, scene: Scene, name: string): unknown {
  const { properties = {}, required = [], anyOf: [alternative] = [] } = field
  const chosen = alternative && sample(alternative, echo, scene, name)
  if (Object.keys(properties).length === 0)
    return chosen ?? echo.value((value) => (isObject(value) ? value : undefined), false) ?? {}
  const isNeeded = (below: string, described: Field) =>
    required.includes(below) || isGiven(echo, below) || !(REASON_OF_FAILURE.test(below) || isUnknown(described, below))
  const fields = Object.entries(properties)
    .filter(([below, described]) => isNeeded(below, described))
    .map(([below, described]) => [below, sample(described, echo.below(below), scene, below, properties)] as const)
  return addUp({ ...(isObject(chosen) ? chosen : {}), ...Object.fromEntries(fields) }, properties)
}

/** Whether it is a text, or a list of texts, of whose values nothing is known. */
function isUnknown(field: Field, name: string): boolean {
  if (field.type === 'array' && field.items) return isUnknown(field.items, name)
  const isText = field.type === 'string' && field.const === undefined && field.enum === undefined
  return isText && !isKnownText(field, name)
}

/** Whether the caller has given a value for a property. */
function isGiven(echo: Echo, name: string): boolean {
  return echo.below(name).value((value) => value, true) !== undefined
}

/** The given value in the type of the field, if it satisfies the field: a request and its answer may differ in type. */
function accept(given: unknown, field: Field, type = 'string'): unknown {
  if (given === 'ALL' && !field.enum) return undefined // what a query asks for, and no state of anything
  const isDigits = typeof given === 'string' && /^\d+$/.test(given)
  const value = type === 'string' && typeof given === 'number' ? String(given) : given
  const inType = isDigits && (type === 'integer' || type === 'number') ? Number(given) : value
  return satisfies(inType, field, type) ? inType : undefined
}

function satisfies(value: unknown, field: Field, type: string): boolean {
  if (field.enum && !field.enum.includes(value)) return false
  if (type === 'integer') return Number.isSafeInteger(value)
  if (typeof value !== type || value === '') return false
  // Beyond 2^53 a number has lost digits on its way in.
  if (typeof value === 'number') {
    const { minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = field
    return value >= minimum && value <= maximum
  }
  if (typeof value !== 'string') return true
  if (field.format === 'date-time' && !isDateTime(value)) return false
  if (field['x-encrypted'] && Buffer.byteLength(value) > LONGEST_SECRET) return false
  return field['x-format'] === undefined && isWithin(value, field)
}

function isWithin(text: string, { minLength = 0, maxLength, pattern, 'x-max-utf8-bytes': bytes }: Field): boolean {
  const length = [...text].length
  if (length < minLength || length > (maxLength ?? length)) return false
  if (bytes !== undefined && Buffer.byteLength(text) > bytes) return false
  return pattern === undefined || new RegExp(pattern, 'u').test(text)
}

function isDateTime(text: string): boolean {
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
  return shape.test(text) && !Number.isNaN(Date.parse(text))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
