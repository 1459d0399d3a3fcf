import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import type { RedPack } from './model.js'
import { redPackCommands, redPackStories } from './redpacks.js'

/** Red packets of APIv2. */
export const stories: readonly Story[] = redPackStories

export const commands = redPackCommands

export const states = {
  redpacks: { SENT: 'wait', RECEIVED: 'good', REFUND: 'bad' } satisfies Record<RedPack['state'], Tone>,
} satisfies States
