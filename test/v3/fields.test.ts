import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceFields } from '../../lib/v3/fields.js'

const refuse = (field: string, problem: string) => new RangeError(`${field} ${problem}`)
const mark = (text: string, field: string) => `<${field}:${text}>`

describe('replacing fields', () => {
  it('says where each one stands', async () => {
    const value = { a: 'x', list: [{ b: 'y' }, { b: 'z' }] }
    expect(await replaceFields(value, ['a', 'list.b'], mark, refuse, 'json')).toEqual({
      a: '<json.a:x>',
      list: [{ b: '<json.list[0].b:y>' }, { b: '<json.list[1].b:z>' }],
    })
  })

  it('shares what is not on the way to one', async () => {
    const value = { a: { b: 'x', other: { c: 1 } }, untouched: { d: [1] } }
    const replaced = (await replaceFields(value, ['a.b'], mark, refuse)) as typeof value // same shape
    expect(replaced).not.toBe(value)
    expect(replaced.untouched).toBe(value.untouched)
    expect(replaced.a.other).toBe(value.a.other)
    expect(replaced.a.b).toBe('<a.b:x>')
    expect(value.a.b).toBe('x')
  })

  it('keeps the order of names', async () => {
    const value = { z: '1', a: '2', m: '3' }
    expect(Object.keys((await replaceFields(value, ['m', 'z'], mark, refuse)) as object)).toEqual(['z', 'a', 'm'])
  })

  it('does not read inherited fields', async () => {
    const value = Object.create({ a: 'x' }) as object // it has `a`, but not of its own
    expect(await replaceFields(value, ['a', 'toString'], mark, refuse)).toEqual({})
  })

  it('keeps a field named __proto__ a field', async () => {
    const value: unknown = JSON.parse('{"__proto__":{"a":"x"},"b":"y"}')
    const replaced = (await replaceFields(value, ['__proto__.a', 'b'], mark, refuse)) as object // same shape
    expect(JSON.stringify(replaced)).toBe('{"__proto__":{"a":"<__proto__.a:x>"},"b":"<b:y>"}')
    expect(({} as { a?: unknown }).a).toBeUndefined()
  })

  it('never changes the value, and changes nothing but the fields', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue()), async (value) => {
        const before = structuredClone(value)
        const replaced = await replaceFields(value, ['a', 'b.a'], (text) => text, refuse).catch((error) => error)
        expect(value).toEqual(before)
        if (replaced instanceof RangeError) return
        expect(replaced).toEqual(before)
      }),
    )
  })
})
