import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { billStories } from './bills.js'

/** Bills. */
export const stories: readonly Story[] = billStories

export const commands = [] as const

export const states = {} satisfies States
