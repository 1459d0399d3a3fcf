import type { KeyMode, Keys } from '../keys/keys.js'
import { createRotation, type LiveKeys } from '../keys/rotation.js'
import { plan } from '../state/agenda.js'
import { type Clock, createClock } from '../state/clock.js'
import { createLedger, type Ledger } from '../state/ledger.js'
import { type EventMessage, post, type XmlMessage } from '../state/outbox.js'
import { createRandom, createStream, newSeed, type Random } from '../state/random.js'
import type { State, Table } from '../state/state.js'
import { createExchangeLog, type ExchangeLog } from './exchange-log.js'
import { isLoopback } from './loopback.js'
import type { Language } from './messages.js'

/** The knowledge of the platform: one merchant, and all past events. */
export interface World {
  readonly keys: LiveKeys
  readonly mchid: string
  readonly apiv3Key: string
  /** Base URL of the emulator, with a trailing slash. */
  readonly url: string
  /** Base URL under which clients reach the emulator, with a trailing slash. Default: the host that a request asks. */
  readonly publicUrl?: string | undefined
  /** Of the messages of refusals, when a request does not choose. */
  readonly language: Language
  /** Whether notifications may go by http to this host. */
  readonly notifyAnywhere: (host: string) => boolean
  readonly state: State
  readonly clock: Clock
  readonly random: Random
  /** The source of `Request-ID`: separate, so that a refused request does not change other generated numbers. */
  readonly answers: Random
  readonly ledger: Ledger
  /** The received requests and their answers. */
  readonly exchanges: ExchangeLog
  /** Milliseconds since the epoch, by the business clock. */
  readonly now: () => number
  /** Notifies the merchant once the current transaction is complete. */
  readonly notify: (message: EventMessage | XmlMessage) => void
  /** Runs a command of the operator after some time; if it is refused then, nothing happens. */
  readonly later: (ms: number, command: string, parameters: object) => void
}

/** Parameters of `createWorld`. */
export interface WorldOptions {
  readonly keys: Keys
  readonly state: State
  readonly url: string
  /** The machine's time: milliseconds since the epoch. */
  readonly now: () => number
  readonly seed?: string | undefined
  readonly publicUrl?: string | undefined
  readonly language?: Language | undefined
  /** Default: this machine alone. */
  readonly notifyAnywhere?: ((host: string) => boolean) | undefined
  /** The keys that the platform has. Default: both. */
  readonly mode?: KeyMode | undefined
}

export function createWorld({ keys, state, url, now, seed = newSeed(), ...more }: WorldOptions): World {
  const { publicUrl, language = 'zh', notifyAnywhere = isLoopback, mode = 'both' } = more
  const clock = createClock(state, now)
  const random = createRandom(state, seed)
  const begun = state.table<number>('random').get('drawn') ?? 0 // otherwise a restart would repeat them
  return {
    keys: createRotation(keys, state, now, random, mode),
    mchid: keys.mchid,
    apiv3Key: keys.apiv3Key,
    ...{ url, publicUrl, language, notifyAnywhere, state },
    clock,
    random,
    answers: createStream(seed, `answers since ${begun}`),
    ledger: createLedger(state, clock),
    exchanges: createExchangeLog(),
    now: clock.now,
    later: (ms, command, parameters) => plan(state, { due: clock.now() + ms, command, parameters }, random.nonce()),
    notify: (message) => post(state, message, uuidOf(random.nonce()), clock.now()),
  }
}

/** A table of the world, by the type of its rows: `const orders = tableOf<Order>('orders')`, then `orders(world)`. */
export function tableOf<T>(name: string): (world: Pick<World, 'state'>) => Table<T> {
  return ({ state }) => state.table<T>(name)
}

function uuidOf(nonce: string): string {
  return nonce.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
