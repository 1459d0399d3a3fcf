import type { XmlInput, XmlInputFields } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { isXmlText, NAME } from './xml.js'

const WHOLE_NAME = new RegExp(`^(?:${NAME.source})$`)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/**
 * The document of APIv2 with these fields, in their order: `<xml><appid>wx…</appid>…</xml>`.
 *
 * Text with `<`, `>`, `&` or `"` becomes CDATA, as WeChat Pay writes it; text that CDATA cannot hold (`]]>`, or a carriage
 * return, which a reader would turn into a line feed) is escaped. An empty string is an empty element, a list repeats
 * its element.
 *
 * @param root Name of the root. WeChat Pay uses `root` for the plaintext of `req_info`.
 * @throws {RequestError} that names the field: a control character or half a character, which no document can hold, a
 * number that is not finite or not exact, or a name that is not the name of an element. No value is quoted.
 */
export function writeXml(fields: XmlInputFields, root = 'xml'): string {
  return `<${root}>${elements(fields, '')}</${root}>`
}

/** @param parent Path of the element around this one, empty for the root. */
function element(name: string, value: XmlInput, parent: string): string {
  if (value === null || value === undefined) return ''
  if (!WHOLE_NAME.test(name) || name === '__proto__') {
    throw new RequestError(`APIv2: a field of ${parent || 'the document'} has a name that no element can have`)
  }
  if (Array.isArray(value)) return value.map((item: XmlInput) => element(name, item, parent)).join('')
  const path = parent === '' ? name : `${parent}.${name}`
  const content = typeof value === 'object' ? elements(value as XmlInputFields, path) : escaped(scalarText(value, path)) // lists are above
  return `<${name}>${content}</${name}>`
}

function elements(fields: XmlInputFields, path: string): string {
  return Object.entries(fields)
    .map(([name, value]) => element(name, value, path))
    .join('')
}

/**
 * The text of a scalar: what an element holds, and what the signature covers.
 *
 * @throws {RequestError} that names the field at `path`, when XML cannot hold the value.
 */
export function scalarText(value: unknown, path: string): string {
  const scalar = ['string', 'boolean', 'bigint'].includes(typeof value) || isPlainNumber(value)
  if (!scalar) throw new RequestError(`APIv2: \`${path}\` must be text, a number without rounding, or a boolean`)
  const text = String(value)
  if (isXmlText(text)) return text
  throw new RequestError(`APIv2: \`${path}\` holds a control character or half a character, which XML cannot hold`)
}

/** Whether a number is written in digits that say what it is: neither rounded nor with an exponent. */
function isPlainNumber(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER && /^-?[\d.]+$/.test(String(value))
}

function escaped(text: string): string {
  if (!/[<>&"\r]/.test(text)) return text
  if (!text.includes(']]>') && !text.includes('\r')) return `<![CDATA[${text}]]>`
  return text.replace(/[<>&\r]/g, (character) => ENTITIES[character] ?? character)
}
