import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { k12Stories } from './k12.js'

/** Schools, their pupils and staff. */
export const stories: readonly Story[] = k12Stories

export const commands = [] as const

export const states = {} satisfies States
