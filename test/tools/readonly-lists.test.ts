import { expect, test } from 'vitest'
import { withReadonlyLists } from '../../tools/readonly-lists.js'

test.each([
  ['a: string[]', 'a: readonly string[]'],
  ['a?: events.Lamp[] | undefined', 'a?: readonly events.Lamp[] | undefined'],
  ["a: ('x)' | 'y')[]", "a: readonly ('x)' | 'y')[]"],
  ['a: { b: number[] }[]', 'a: readonly { b: readonly number[] }[]'],
  ['/** a[] or } */ a: { /** ) { */ b: string }[]', '/** a[] or } */ a: readonly { /** ) { */ b: string }[]'],
  ['a: string', 'a: string'],
])('every list of a request is readonly: %s', (before, after) => {
  expect(withReadonlyLists(before)).toBe(after)
})
