import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { depositCommands, depositStories } from './deposits.js'

/** Deposits of APIv2: orders whose money the platform holds until the merchant consumes it. */
export const stories: readonly Story[] = depositStories

export const commands = depositCommands

export const states = {} satisfies States
