import { describe, expect, it } from 'vitest'
import { createPool } from '../../lib/crypto/pool.js'

/** A promise and what settles it. */
function pending() {
  let settle: { resolve: (value: string) => void; reject: (error: Error) => void } | undefined
  const work = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject }
  })
  if (!settle) throw new Error('the executor of a promise runs at once')
  return { work, ...settle }
}

/** Milliseconds that no test takes. */
const LONG = 60_000

/** As many as asked for, under way together, and the names of those that are released. */
function underWay(count: number, most: number, patience = LONG) {
  const released = createPool(Number.POSITIVE_INFINITY, most, patience)
  const works = Array.from({ length: count }, pending)
  const seen: string[] = []
  const results = works.map(({ work }) =>
    released(() => work).then(
      (value) => seen.push(value),
      (error: Error) => seen.push(error.message),
    ),
  )
  return { released, works, seen, results }
}

const turn = () => new Promise(setImmediate)

describe('results that are released together', () => {
  it('do not wait when no other is under way', async () => {
    expect(await createPool(1, 8, LONG)(async () => 'alone')).toBe('alone')
  })

  it('wait for their group, in the order in which they came', async () => {
    const { works, seen } = underWay(5, 3)
    works[2]?.resolve('c')
    works[0]?.resolve('a')
    await turn()
    expect(seen).toEqual([])
    works[4]?.resolve('e')
    await turn()
    expect(seen).toEqual(['c', 'a', 'e'])
  })

  it('wait no longer than for the last that is under way', async () => {
    const { works, seen, results } = underWay(2, 8)
    works[0]?.resolve('a')
    await turn()
    expect(seen).toEqual([])
    works[1]?.resolve('b')
    await Promise.all(results)
    expect(seen).toEqual(['a', 'b'])
  })

  it('do not wait for one that takes long', async () => {
    const { works, seen, results } = underWay(3, 8, 1)
    works[0]?.resolve('a')
    works[1]?.resolve('b')
    await Promise.all(results.slice(0, 2))
    expect(seen).toEqual(['a', 'b'])
    works[2]?.resolve('slow')
    await results[2]
    expect(seen).toEqual(['a', 'b', 'slow'])
  })

  it('include failures, which hold nobody back', async () => {
    const { released, works, seen, results } = underWay(2, 8)
    works[0]?.resolve('a')
    works[1]?.reject(new Error('no'))
    await Promise.all(results)
    expect(seen).toEqual(['a', 'no'])
    expect(await released(async () => 'again')).toBe('again')
  })
})
