import { createHash, randomBytes } from 'node:crypto'
import type { State } from './state.js'

/** Where numbers come from that the platform makes up. */
export interface Random {
  /** Decimal digits, of which WeChat Pay's numbers are made. */
  digits(count: number): string
  /** 32 letters and digits. */
  nonce(): string
}

/**
 * Numbers that follow from the seed alone: the same seed and the same requests, in the same order, give the same ones.
 * How many were drawn is part of the state, so that a restart repeats none.
 *
 * @param seed Default: chosen at random.
 */
export function createRandom(state: State, seed = randomBytes(16).toString('hex')): Random {
  const drawn = state.table<number>('random')
  const next = (): Buffer => {
    const count = (drawn.get('drawn') ?? 0) + 1
    drawn.set('drawn', count)
    return createHash('sha512').update(`${seed} ${count}`).digest()
  }
  return {
    digits: (count) => {
      let text = ''
      while (text.length < count) text += [...next()].map((byte) => (byte < 250 ? byte % 10 : '')).join('')
      return text.slice(0, count)
    },
    nonce: () => next().toString('hex').slice(0, 32),
  }
}
