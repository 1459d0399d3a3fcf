import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentType, decode } from '../lib/transport/decode.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a body is', () => {
  const cases: [string, string | undefined, Uint8Array, unknown][] = [
    ['empty', 'application/json', bytes(''), { kind: 'empty' }],
    ['JSON', 'application/json', bytes('{"a":"学"}'), { kind: 'json', value: { a: '学' } }],
    ['JSON with a charset', 'application/json; charset=utf-8', bytes('[]'), { kind: 'json', value: [] }],
    ['JSON in capitals', 'Application/JSON;charset=UTF-8', bytes('null'), { kind: 'json', value: null }],
    ['JSON of a dialect', 'application/problem+json', bytes('1'), { kind: 'json', value: 1 }],
    ['JSON behind a byte order mark', 'application/json', bytes('\ufeff{}'), { kind: 'json', value: {} }],
    ['text', 'text/plain', bytes('学'), { kind: 'text', value: '学' }],
    ['HTML', 'text/html; charset=utf-8', bytes('<p>'), { kind: 'text', value: '<p>' }],
    ['bytes', 'application/octet-stream', bytes('{}'), { kind: 'bytes', value: bytes('{}') }],
    ['bytes, when it does not say', undefined, bytes('{}'), { kind: 'bytes', value: bytes('{}') }],
    [
      'bytes, when its type only looks like JSON',
      'application/jsonp',
      bytes('{}'),
      { kind: 'bytes', value: bytes('{}') },
    ],
  ]
  it.each(cases)('%s', (_, type, body, decoded) => {
    expect(decode({ 'content-type': type }, body)).toEqual(decoded)
  })

  it.each([
    ['JSON that is cut', 'application/json', bytes('{"a":'), SyntaxError],
    ['JSON that is not UTF-8', 'application/json', new Uint8Array([0x22, 0xff, 0x22]), TypeError],
    ['text that is not UTF-8', 'text/plain', new Uint8Array([0xff]), TypeError],
  ])('refused when it is %s', (_, type, body, error) => {
    expect(() => decode({ 'content-type': type }, body)).toThrow(error)
  })

  it('what JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/\d{16}/.test(text)) // integers that a number cannot hold: see below
        expect(decode({ 'content-type': 'application/json' }, bytes(text))).toEqual({
          kind: 'json',
          value: JSON.parse(text),
        })
      }),
    )
  })

  it('of no type when the header is repeated', () => {
    expect(contentType({ 'content-type': ['application/json', 'text/html'] })).toBe('')
  })
})

describe('an integer in JSON', () => {
  const json = (text: string) => decode({ 'content-type': 'application/json' }, bytes(text))
  const kept: [string, unknown][] = [
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['9007199254740992', '9007199254740992'],
    ['-9007199254740991', Number.MIN_SAFE_INTEGER],
    ['-9007199254740992', '-9007199254740992'],
    ['12345678901234567890', '12345678901234567890'],
    ['1234567890123456.5', 1234567890123456.5],
    ['12345678901234567890e-19', 1.2345678901234567],
    ['"12345678901234567890"', '12345678901234567890'],
    ['"\\":12345678901234567890"', '":12345678901234567890'],
  ]
  it.each(kept)('%s is never rounded', (text, value) => {
    for (const [before, after] of [
      ['', ''],
      ['[', ']'],
      ['{"a":', '}'],
      ['{ "b": [1, ', ' ] }'],
    ] as const) {
      const found = json(`${before}${text}${after}`)
      const placed = JSON.parse(`${before}${JSON.stringify(value)}${after}`)
      expect(found).toEqual({ kind: 'json', value: placed })
    }
  })

  it('of any length comes back with all its digits, wherever it stands', () => {
    const entries = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.oneof(fc.bigInt(), fc.string())))
    fc.assert(
      fc.property(entries, fc.constantFrom('', ' ', '\n  '), (list, space) => {
        const write = (value: bigint | string) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value))
        const text = `[${list.map(([name, value]) => `{${JSON.stringify(name)}:${space}${write(value)}}`).join(`,${space}`)}]`
        const read = (value: bigint | string) =>
          typeof value === 'bigint' && BigInt(Number.MIN_SAFE_INTEGER) <= value && value <= Number.MAX_SAFE_INTEGER
            ? Number(value)
            : String(value)
        const found = json(text) as { value: unknown[] }
        expect(found.value.map((entry) => Object.values(entry as object)[0])).toEqual(
          list.map(([, value]) => read(value)),
        )
      }),
    )
  })

  it.each(['[012345678901234567]', '[12345678901234567', '{12345678901234567:1}', '[1234567890123456x]'])(
    'does not make JSON of %s',
    (text) => expect(() => json(text)).toThrow(SyntaxError),
  )
})
