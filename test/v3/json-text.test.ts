import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonTexts, writeJsonTexts } from '../../lib/v3/json-text.js'

describe('JSON texts', () => {
  it('are written innermost first, in lists as well', () => {
    const value = { list: [{ detail: { inner: { a: 1 } } }, { detail: 'text' }], other: { b: 1 } }
    expect(writeJsonTexts(value, ['list.detail', 'list.detail.inner'])).toEqual({
      list: [{ detail: '{"inner":"{\\"a\\":1}"}' }, { detail: 'text' }],
      other: { b: 1 },
    })
  })

  it('are read outermost first, and text that is none stays', () => {
    const value = { detail: '{"inner":"{\\"a\\":1}"}', broken: '{"a":', number: 7, none: null }
    expect(readJsonTexts(value, ['detail', 'detail.inner', 'broken', 'number', 'none', 'absent'])).toEqual({
      detail: { inner: { a: 1 } },
      broken: '{"a":',
      number: 7,
      none: null,
    })
  })

  it('come back as they went in, and nothing of the caller is changed', () => {
    const json = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()))
    fc.assert(
      fc.property(json, fc.jsonValue(), (detail, other) => {
        const value = JSON.parse(JSON.stringify({ detail, other }))
        fc.pre(!/\d{16}/.test(JSON.stringify(value))) // such integers become strings: test/decode.test.ts
        const before = structuredClone(value)
        const written = writeJsonTexts(value, ['detail'])
        expect(value).toEqual(before)
        expect(written).toEqual({ detail: JSON.stringify(detail), other: before.other })
        expect(readJsonTexts(written, ['detail'])).toEqual(before)
      }),
    )
  })
})
