import { createHash, randomBytes } from 'node:crypto'
import type { State } from './state.js'

/** The source of the numbers that the platform generates. */
export interface Random {
  /** Decimal digits, as in WeChat Pay's numbers. */
  digits(count: number): string
  /** 32 letters and digits. */
  nonce(): string
}

/** A random seed. */
export function newSeed(): string {
  return randomBytes(16).toString('hex')
}

/**
 * A source of numbers that the seed determines: the same seed and the same sequence of requests give the same numbers.
 * Their count is part of the state, so that a restart repeats none.
 */
export function createRandom(state: State, seed: string): Random {
  const drawn = state.table<number>('random')
  return randomOf(() => {
    const count = (drawn.get('drawn') ?? 0) + 1
    drawn.set('drawn', count)
    return `${seed} ${count}`
  })
}

/**
 * A source of numbers that the seed and the purpose determine. It keeps no state: the same two give the same sequence.
 *
 * @param purpose Distinguishes several sources with one seed.
 */
export function createStream(seed: string, purpose: string): Random {
  let drawn = 0
  return randomOf(() => {
    drawn += 1
    return `${seed} ${purpose} ${drawn}`
  })
}

/** A source of numbers. @param draw Returns a different text each time. */
function randomOf(draw: () => string): Random {
  const next = (): Buffer => createHash('sha512').update(draw()).digest()
  return {
    digits: (count) => {
      let text = ''
      while (text.length < count) text += [...next()].map((byte) => (byte < 250 ? byte % 10 : '')).join('')
      return text.slice(0, count)
    },
    nonce: () => next().toString('hex').slice(0, 32),
  }
}

/** The `openid` of a new customer. */
export function newOpenid({ nonce }: Random): string {
  return `o${nonce().slice(0, 27)}`
}
