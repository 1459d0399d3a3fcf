import { afterEach, describe, expect, it } from 'vitest'
import { parseJson } from '../lib/transport/parse-json.js'

describe('the numbers of an answer', () => {
  const names = Object.prototype as { added?: unknown }
  afterEach(() => {
    delete names.added
  })

  it.each([
    ['{"id":9007199254740991}', { id: 9_007_199_254_740_991 }],
    ['{"id":9007199254740993}', { id: '9007199254740993' }],
    ['{"list":[{"id":-9007199254740993}]}', { list: [{ id: '-9007199254740993' }] }],
    ['{"text":"9007199254740993","rate":1e300}', { text: '9007199254740993', rate: 1e300 }],
  ])('are exact, as text where a number would be rounded: %s', (text, value) => {
    expect(parseJson(text)).toEqual(value)
  })

  it.each(['\\n', '\\"', 'x'])('are exact beside a text of megabytes, of %s', (part) => {
    const text = part.repeat(9_000_000 / part.length)
    const { id, file } = parseJson(`{"id":9007199254740993,"file":"${text}"}`) as Readonly<Record<string, unknown>>
    expect(id).toBe('9007199254740993')
    expect(file === JSON.parse(`"${text}"`)).toBe(true)
  })

  it('are not looked for in texts, which may hold quotation marks', () => {
    const text = '{"a\\"9007199254740993":"\\\\","b":9007199254740993,"c":"\\"b\\":9007199254740993"}'
    expect(parseJson(text)).toEqual({
      'a"9007199254740993': '\\',
      b: '9007199254740993',
      c: '"b":9007199254740993',
    })
  })

  it.each([[{}], [2 ** 53], ['text']])('are the same when a program has added %j to every object', (added) => {
    names.added = added // an object in it would be found in itself, for ever
    const { id, list } = parseJson('{"id":9007199254740993,"list":[{"total":1}]}') as Readonly<Record<string, unknown>>
    expect(id).toBe('9007199254740993')
    expect(JSON.stringify(list)).toBe('[{"total":1}]')
  })
})
