import type { Given } from '../world/fault-request.js'
import type { Fault, Parameter } from './fault.js'
import { SIGNATURE_FAULTS, type SignatureEffects } from './signatures.js'

/** How a fault changes a delivery. */
export interface DeliveryEffects extends SignatureEffects {
  /** Whether the shop must answer with 4xx or 5xx. */
  readonly isWrong?: boolean
  readonly signer?: 'certificate'
  /** Number of copies that arrive at the same moment. */
  readonly copies?: number
  /** Milliseconds, by the business clock, for which it waits until a later one was delivered. */
  readonly yieldMs?: number
}

const COPIES: Parameter = {
  type: 'integer',
  minimum: 2,
  maximum: 20,
  default: 2,
  description: 'number of copies',
}

const PATIENCE: Parameter = {
  type: 'integer',
  minimum: 1,
  maximum: 24 * 3600,
  default: 60,
  description: 'seconds of business time after which it is delivered even if no other one was',
}

/** All faults of notifications. One that must be refused is delivered again, correctly, on schedule. */
export const DELIVERY_FAULTS = [
  ...SIGNATURE_FAULTS.map((fault) => ({
    ...fault,
    stage: 'signature: the shop must refuse it, and it is delivered again',
    effects: (given: Given): DeliveryEffects => ({ ...fault.effects(given), isWrong: true }),
  })),
  {
    name: 'certificate-signs',
    stage: 'keys: the shop must accept it',
    summary: 'The platform certificate signs, as for a merchant who has not migrated yet.',
    parameters: {},
    effects: (): DeliveryEffects => ({ signer: 'certificate' }),
  },
  {
    name: 'duplicate',
    stage: 'delivery: the shop must accept it, and act once',
    summary: 'The notification arrives several times at the same moment.',
    parameters: { copies: COPIES },
    effects: ({ copies }: Given): DeliveryEffects => ({ ...(copies !== undefined && { copies }) }),
  },
  {
    name: 'disorder',
    stage: 'delivery: the shop must accept it',
    summary: 'The notification arrives after a later one.',
    parameters: { seconds: PATIENCE },
    effects: ({ seconds = 0 }: Given): DeliveryEffects => ({ yieldMs: seconds * 1000 }),
  },
] as const satisfies readonly Fault<DeliveryEffects>[]
