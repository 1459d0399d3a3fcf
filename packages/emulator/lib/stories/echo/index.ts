import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { echoStories } from './security-echo.js'

/** The platform's test of keys. */
export const stories: readonly Story[] = echoStories

export const commands = [] as const

export const states = {} satisfies States
