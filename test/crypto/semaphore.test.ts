import { describe, expect, it } from 'vitest'
import { nonce, nonces } from '../../lib/crypto/nonce.js'
import { createPool } from '../../lib/crypto/pool.js'
import { semaphore } from '../../lib/crypto/semaphore.js'

describe.each([
  ['a bound on work', semaphore],
  ['a bound on the thread pool', createPool],
] as const)('%s', (_, semaphore) => {
  it('is never exceeded, and keeps the order', async () => {
    const bounded = semaphore(3)
    const started: number[] = []
    let running = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        bounded(async () => {
          started.push(index)
          running += 1
          most = Math.max(most, running)
          for (let turn = 0; turn < index % 5; turn += 1) await new Promise(setImmediate)
          running -= 1
        }),
      ),
    )
    expect(most).toBe(3)
    expect(started).toEqual(Array.from({ length: 50 }, (_, index) => index))
  })

  it('survives work that fails, at once or later', async () => {
    const bounded = semaphore(1)
    const failures = Array.from({ length: 5 }, (_, index) =>
      bounded(() => {
        if (index % 2 === 0) throw new Error(`at once ${index}`)
        return Promise.reject(new Error(`later ${index}`))
      }),
    )
    const settled = await Promise.allSettled(failures)
    expect(settled.every(({ status }) => status === 'rejected')).toBe(true)
    expect(await bounded(async () => 'still here')).toBe('still here')
  })

  it('hands back what the work made', async () => {
    expect(await Promise.all([1, 2, 3].map((value) => semaphore(2)(async () => value * 2)))).toEqual([2, 4, 6])
  })
})

it.each([
  ['a nonce', nonce],
  ['a nonce of a source', nonces()],
])('%s is 32 hexadecimal digits, another each time', (_, next) => {
  const made = Array.from({ length: 1_000 }, () => next())
  expect(new Set(made).size).toBe(1_000)
  expect(made.every((text) => /^[\da-f]{32}$/.test(text))).toBe(true)
})
