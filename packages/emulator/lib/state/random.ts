import { createHash, randomBytes } from 'node:crypto'
import type { State } from './state.js'

/** Where numbers come from that the platform makes up. */
export interface Random {
  /** Decimal digits, of which WeChat Pay's numbers are made. */
  digits(count: number): string
  /** 32 letters and digits. */
  nonce(): string
}

/** A random seed. */
export function newSeed(): string {
  return randomBytes(16).toString('hex')
}

/**
 * Numbers that follow from the seed alone: the same seed and the same requests, in the same order, give the same ones.
 * How many were drawn is part of the state, so that a restart repeats none.
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
 * Numbers that follow from the seed and the purpose alone. Nothing is kept: the same two begin again with the same ones.
 *
 * @param purpose Tells two streams of one seed apart.
 */
export function createStream(seed: string, purpose: string): Random {
  let drawn = 0
  return randomOf(() => {
    drawn += 1
    return `${seed} ${purpose} ${drawn}`
  })
}

/** @param draw A text that never comes twice. */
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

/** An `openid` of a new customer. */
export function newOpenid({ nonce }: Random): string {
  return `o${nonce().slice(0, 27)}`
}
