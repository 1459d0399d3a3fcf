import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { ecommerceSharingStories } from './ecommerce.js'
import type { Sharing } from './model.js'
import { sharingCommands, sharingStories } from './orders.js'
import { configCommands, receiverStories } from './receivers.js'
import { returnStories } from './returns.js'
import { xmlSharingStories } from './xml-stories.js'

/** Profit sharing. */
export const stories: readonly Story[] = [
  ...receiverStories,
  ...sharingStories,
  ...ecommerceSharingStories,
  ...returnStories,
  ...xmlSharingStories,
]

export const commands = [...sharingCommands, ...configCommands] as const

export const states = {
  sharings: { PROCESSING: 'wait', FINISHED: 'good' } satisfies Record<Sharing['state'], Tone>,
} satisfies States
