import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { balanceStories } from './balances.js'

/** Balances of accounts. */
export const stories: readonly Story[] = balanceStories

export const commands = [] as const

export const states = {} satisfies States
