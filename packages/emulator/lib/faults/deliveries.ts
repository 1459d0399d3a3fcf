import type { Given } from '../world/fault-request.js'
import type { Fault, Parameter } from './fault.js'
import { SIGNATURE_FAULTS, type SignatureEffects } from './signatures.js'

/** How a delivery departs from the usual. */
export interface DeliveryEffects extends SignatureEffects {
  /** Whether the shop must answer with 4xx or 5xx. */
  readonly isWrong?: boolean
  readonly signer?: 'certificate'
  /** How often it arrives, at the same moment. */
  readonly copies?: number
  /** Milliseconds, by the story's clock, that it waits for a later one to go before it. */
  readonly yieldMs?: number
}

const COPIES: Parameter = {
  type: 'integer',
  minimum: 2,
  maximum: 20,
  default: 2,
  description: 'how many arrive',
}

const PATIENCE: Parameter = {
  type: 'integer',
  minimum: 1,
  maximum: 24 * 3600,
  default: 60,
  description: 'seconds of the story after which it goes out even though no other did',
}

/** All faults of notifications: one that may not be believed is delivered again, rightly, on the schedule. */
export const DELIVERY_FAULTS = [
  ...SIGNATURE_FAULTS.map((fault) => ({
    ...fault,
    stage: 'signature: the shop must refuse it, and gets it again',
    effects: (given: Given): DeliveryEffects => ({ ...fault.effects(given), isWrong: true }),
  })),
  {
    name: 'certificate-signs',
    stage: 'keys: the shop must take it',
    summary: 'The platform certificate signs, as for a merchant who has not migrated yet.',
    parameters: {},
    effects: (): DeliveryEffects => ({ signer: 'certificate' }),
  },
  {
    name: 'duplicate',
    stage: 'delivery: the shop must take it, and act once',
    summary: 'The notification arrives several times at the same moment.',
    parameters: { copies: COPIES },
    effects: ({ copies }: Given): DeliveryEffects => ({ ...(copies !== undefined && { copies }) }),
  },
  {
    name: 'disorder',
    stage: 'delivery: the shop must take it',
    summary: 'The notification arrives after a later one.',
    parameters: { seconds: PATIENCE },
    effects: ({ seconds = 0 }: Given): DeliveryEffects => ({ yieldMs: seconds * 1000 }),
  },
] as const satisfies readonly Fault<DeliveryEffects>[]
