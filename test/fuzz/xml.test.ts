import fc from 'fast-check'
import { expect } from 'vitest'
import { readXml } from '../../lib/v2/read-xml.js'
import { writeXml } from '../../lib/v2/write-xml.js'
import { isXmlText } from '../../lib/v2/xml.js'
import type { XmlFields, XmlValue } from '../../types/core.js'
import { fuzz, mutants, seedsOf } from './run.js'

const documents = seedsOf('xml')

function outcomeOf(text: string | Uint8Array): XmlFields | string {
  try {
    return readXml(text)
  } catch (error) {
    if (error instanceof SyntaxError) return error.message
    throw error
  }
}

/** Every text of a document. */
function textsOf(value: XmlValue): string[] {
  if (typeof value === 'string') return [value]
  return Object.values(value).flatMap(textsOf)
}

fuzz(
  'an XML document is its fields, of text that XML allows, or an error of one line; the same as text and as bytes',
  mutants(documents),
  (text) => {
    const outcome = outcomeOf(text)
    if (!/\p{Cs}/u.test(text)) expect(outcomeOf(Buffer.from(text))).toEqual(outcome)
    if (typeof outcome === 'string') {
      expect(outcome).toMatch(/^[^\r\n]{1,300}$/)
      return
    }
    expect(text).not.toMatch(/<!DOCTYPE|<!ENTITY/)
    for (const one of textsOf(outcome)) expect(isXmlText(one)).toBe(true)
    expect(Object.prototype).not.toHaveProperty('polluted')
  },
  documents,
)

const name = fc
  .stringMatching(/^[a-z_][a-z\d_]{0,11}$/)
  .filter((text) => !Object.hasOwn(Object.prototype, text) && text !== '__proto__')

fuzz(
  'fields come back as they were written',
  fc.dictionary(
    name,
    fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => isXmlText(text) && !text.includes('\r')),
    { minKeys: 1 },
  ),
  (fields) => {
    expect({ ...readXml(writeXml(fields)) }).toEqual({ ...fields })
  },
)
