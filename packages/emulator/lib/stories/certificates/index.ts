import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { certificateStories } from './certificates.js'

/** Platform certificates. */
export const stories: readonly Story[] = certificateStories

export const commands = [] as const

export const states = {} satisfies States
