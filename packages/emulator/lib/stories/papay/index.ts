import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { contractCommands } from './contract-commands.js'
import { contractOrderStories } from './contract-orders.js'
import { contractStories } from './contracts.js'
import { deductionStories } from './deductions.js'
import type { Contract } from './model.js'

/** Contracts by which a merchant of APIv2 deducts money, and the deductions. */
export const stories: readonly Story[] = [...contractStories, ...contractOrderStories, ...deductionStories]

export const commands = contractCommands

export const states = {
  contracts: { SIGNING: 'wait', SIGNED: 'good', ENDED: 'bad' } satisfies Record<Contract['state'], Tone>,
} satisfies States
