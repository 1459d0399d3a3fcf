import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { mediaStories } from './media.js'

/** Uploads and images. */
export const stories: readonly Story[] = mediaStories

export const commands = [] as const

export const states = {} satisfies States
