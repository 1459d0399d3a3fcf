import type { XmlFields, XmlValue } from '../../types/core.js'
import { isXmlText, NAME } from './xml.js'

/** Characters of the largest document: far above any answer of APIv2. Bills are no XML. */
const MOST_CHARACTERS = 2 ** 20

/** Elements within elements, the root included. The deepest answer of APIv2 has four levels. */
const MOST_LEVELS = 8

/** Elements of the largest document. */
const MOST_ELEMENTS = 20_000

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const DECLARATION = /^<\?xml\s{1,9}version\s{0,9}=\s{0,9}["']1\.\d["']([^<>?]{0,99})\?>/
const ENCODING = /^\s{1,9}encoding\s{0,9}=\s{0,9}["']([\w.-]{0,40})["']/
const BLANK = /\s{1,999}/y
const ATTRIBUTE = `\\s{1,9}[\\w:.-]{1,99}\\s{0,9}=\\s{0,9}(?:"[^"<]{0,299}"|'[^'<]{0,299}')`
const OPENING = new RegExp(`<(${NAME.source})(?:${ATTRIBUTE}){0,9}\\s{0,9}(/?)>`, 'y')
const CLOSING = new RegExp(`</(${NAME.source})\\s{0,9}>`, 'y')
const REFERENCE = /&(?:#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))|(\w{1,8}));/y
const CDATA = '<![CDATA['
const COMMENT = '<!--'

/**
 * The fields of a document of APIv2, each of them text exactly as it arrived: not trimmed, numbers not converted.
 *
 * Only the dialect of APIv2 is read: elements, text, CDATA, the five entities of XML and references to characters.
 * A DOCTYPE, other entities, processing instructions, a second root, an element of text that stands twice (such as a
 * second `sign`), mixed content and the name `__proto__` are refused; attributes and comments between elements are skipped.
 * An element with elements is an object, and repeated ones are a list. Time and memory are linear in the length, which is
 * bounded, as are depth (8) and elements (20,000).
 *
 * @param source At most 1 Mi characters. Bytes must be UTF-8.
 * @throws {SyntaxError} that says what is wrong and quotes nothing of the document but names of elements.
 */
export function readXml(source: string | Uint8Array): XmlFields {
  const text = textOf(source)
  const cursor: Cursor = { text, at: start(text), elements: 0 }
  skip(cursor)
  const root = open(cursor)
  if (!root) throw problem(cursor, 'it does not begin with an element')
  const value = root.empty ? {} : inside(cursor, root.name, 1)
  skip(cursor)
  if (cursor.at < text.length) throw problem(cursor, 'something follows the root element')
  if (typeof value === 'string' && value.trim() !== '') throw new SyntaxError('xml: the root has text and no elements')
  return typeof value === 'string' ? {} : value
}

interface Cursor {
  readonly text: string
  at: number
  elements: number
}

function textOf(source: string | Uint8Array): string {
  if (source.length > 3 * MOST_CHARACTERS) throw tooLong()
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decoded(source)
  if (text.length > MOST_CHARACTERS) throw tooLong()
  if (!isXmlText(text)) throw new SyntaxError('xml: it holds a character that XML forbids')
  return text
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SyntaxError('xml: the bytes are not UTF-8')
  }
}

function tooLong(): SyntaxError {
  return new SyntaxError(`xml: it is longer than ${MOST_CHARACTERS} characters`)
}

/** The end of the XML declaration, if there is one. */
function start(text: string): number {
  const [declaration = '', rest = ''] = DECLARATION.exec(text) ?? []
  const encoding = ENCODING.exec(rest)?.[1] ?? 'utf-8'
  if (/^utf-?8$/i.test(encoding)) return declaration.length
  throw new SyntaxError('xml: its declaration names another encoding than UTF-8')
}

/** What an element holds: text, or fields. Ends after the closing tag. */
function inside(cursor: Cursor, name: string, level: number): string | XmlFields {
  if (level > MOST_LEVELS) throw new SyntaxError(`xml: elements stand in each other more than ${MOST_LEVELS} deep`)
  const text = textUntilTag(cursor)
  const closing = take(cursor, CLOSING)
  if (closing) {
    if (closing[1] !== name) throw problem(cursor, `${name} is not closed`)
    return text
  }
  if (text.trim() !== '') throw problem(cursor, `${name} has text and elements, or is not closed`)
  return fieldsUntilClosed(cursor, name, level)
}

function fieldsUntilClosed(cursor: Cursor, name: string, level: number): XmlFields {
  const fields = new Map<string, XmlValue>()
  for (;;) {
    skip(cursor)
    const closing = take(cursor, CLOSING)
    if (closing) {
      if (closing[1] !== name) throw problem(cursor, `${name} is not closed`)
      return Object.fromEntries(fields)
    }
    const child = open(cursor)
    if (!child) throw problem(cursor, `${name} has text and elements, or is not closed`)
    const value = child.empty ? '' : inside(cursor, child.name, level + 1)
    fields.set(child.name, joined(child.name, fields.get(child.name), value))
  }
}

/** The value of an element, with those of the same name before it. Only elements with elements repeat. */
function joined(name: string, before: XmlValue | undefined, value: string | XmlFields): XmlValue {
  if (before === undefined) return value
  if (typeof before === 'string' || typeof value === 'string') {
    throw new SyntaxError(`xml: the element ${name.slice(0, 40)} stands twice`)
  }
  if (!Array.isArray(before)) return [before as XmlFields, value] // neither text nor a list
  before.push(value) // the list was made here
  return before as readonly XmlFields[]
}

function open(cursor: Cursor): { readonly name: string; readonly empty: boolean } | undefined {
  const [, name, slash] = take(cursor, OPENING) ?? []
  if (name === undefined) return undefined
  cursor.elements += 1
  if (cursor.elements > MOST_ELEMENTS) throw new SyntaxError(`xml: it has more than ${MOST_ELEMENTS} elements`)
  if (name === '__proto__') throw new SyntaxError('xml: an element is called __proto__')
  return { name, empty: slash === '/' }
}

/** The text up to the next tag; CDATA is text too. */
function textUntilTag(cursor: Cursor): string {
  let text = ''
  for (;;) {
    if (cursor.text.startsWith(CDATA, cursor.at)) {
      cursor.at += CDATA.length
      text += upTo(cursor, ']]>', 'CDATA is not closed')
      cursor.at += 3
      continue
    }
    const piece = upTo(cursor, '<', 'an element is not closed')
    if (piece === '') return text
    text += unescaped(piece)
  }
}

/** The text up to a mark, and the cursor at the mark. */
function upTo(cursor: Cursor, mark: string, otherwise: string): string {
  const end = cursor.text.indexOf(mark, cursor.at)
  if (end < 0) throw new SyntaxError(`xml: ${otherwise}`)
  const text = cursor.text.slice(cursor.at, end)
  cursor.at = end
  return text
}

function unescaped(text: string): string {
  let at = text.indexOf('&')
  if (at < 0) return text
  let plain = text.slice(0, at)
  while (at >= 0) {
    REFERENCE.lastIndex = at
    const [reference = '', hex, decimal, name = ''] = REFERENCE.exec(text) ?? []
    const character = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : characterOf(hex, decimal)
    if (!character) throw new SyntaxError('xml: it holds an entity that XML does not define, or a bare &')
    const next = text.indexOf('&', at + 1)
    plain += character + text.slice(at + reference.length, next < 0 ? text.length : next)
    at = next
  }
  return plain
}

/** The character of a numeric reference; `undefined` where XML forbids it. */
function characterOf(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '' // also where there is none, and for NaN
  return isXmlText(character) ? character : undefined
}

/** Skips white space and comments. */
function skip(cursor: Cursor): void {
  for (;;) {
    if (take(cursor, BLANK)) continue
    if (!cursor.text.startsWith(COMMENT, cursor.at)) return
    cursor.at += COMMENT.length
    upTo(cursor, '-->', 'a comment is not closed')
    cursor.at += 3
  }
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)
  if (found) cursor.at += found[0].length
  return found
}

/** The error of a document that goes on with something else than it should. */
function problem({ text, at }: Cursor, otherwise: string): SyntaxError {
  const rest = text.slice(at, at + 9)
  if (/^<!doctype/i.test(rest)) return new SyntaxError('xml: it has a DOCTYPE, or is HTML')
  if (rest.startsWith('<?')) return new SyntaxError('xml: it has a processing instruction')
  return new SyntaxError(`xml: ${otherwise.slice(0, 120)}`)
}
