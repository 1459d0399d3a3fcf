import type { RequestError } from '../errors.js'
import { isRecord } from '../settings/checks.js'
import { ownProperties } from '../settings/setting.js'
import type { FormContent, XmlContent, XmlField } from './call.js'

type Refuse = (problem: string) => RequestError

/**
 * A copy of the fields that the caller passed as `xml`, in their order. Objects and lists are kept as JSON text: the
 * protocol knows which fields take them.
 */
export function xmlContent(xml: unknown, refuse: Refuse): XmlContent {
  if (!isRecord(xml))
    throw refuse('`xml` must be a plain object of fields; a document that is written already is not signed')
  return { kind: 'xml', fields: fieldsOf(xml, 'xml', refuse) }
}

/** Whether a body is a form of APIv2: fields, and a file among them. */
export function isForm(body: unknown): body is Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || ArrayBuffer.isView(body) || body instanceof Blob) return false
  return !('meta' in body) && Object.values(body).some(isFile)
}

/** A copy of such a form. */
export function formContent(body: Readonly<Record<string, unknown>>, refuse: Refuse): FormContent {
  const entries = Object.entries(ownProperties(body))
  const files = entries.flatMap(([name, part]) => (isFile(part) ? [fileOf(name, part)] : []))
  const fields = Object.fromEntries(entries.filter(([, part]) => !isFile(part)))
  return { kind: 'form', fields: fieldsOf(fields, 'body', refuse), files }
}

/** The fields of an object: text, numbers and booleans as text, objects and lists as JSON text. */
export function fieldsOf(given: Readonly<Record<string, unknown>>, at: string, refuse: Refuse): readonly XmlField[] {
  return Object.entries(ownProperties(given)).flatMap(([name, value]): XmlField[] => {
    if (value === undefined || value === null) return []
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint')
      return [[name, String(value)]]
    if (typeof value === 'number') return [[name, numberText(value, `${at}.${name}`, refuse)]]
    const json = typeof value === 'object' && !ArrayBuffer.isView(value) ? jsonText(value) : undefined
    if (json !== undefined) return [[name, json, true]]
    throw refuse(`\`${at}.${name}\` must be text, a number, a boolean, or an object where the operation takes one`)
  })
}

function numberText(value: number, at: string, refuse: Refuse): string {
  const text = String(value)
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER && /^-?[\d.]+$/.test(text)) return text
  throw refuse(`\`${at}\` must be a number that is finite and exact; pass it as a string`)
}

function jsonText(value: object): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    // The engine's message quotes property names and values, so it does not become a cause.
    return undefined
  }
}

function isFile(part: unknown): part is Blob | Uint8Array {
  return part instanceof Blob || part instanceof Uint8Array
}

function fileOf(name: string, part: Blob | Uint8Array) {
  const filename = part instanceof File ? part.name : name
  return { name, filename, file: part instanceof Blob ? part : new Blob([Uint8Array.from(part)]) }
}
