import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { billCommands, billStories } from './bills.js'
import { xmlBillStories } from './xml-stories.js'

/** Bills. */
export const stories: readonly Story[] = [...billStories, ...xmlBillStories]

export const commands = billCommands

export const states = {} satisfies States
