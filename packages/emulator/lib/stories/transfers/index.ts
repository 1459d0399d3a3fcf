import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { type PocketTransfer, pocketStories } from './pocket.js'
import { type Transfer, transferCommands, transferStories } from './transfers.js'

/** Transfers to customers. */
export const stories: readonly Story[] = [...transferStories, ...pocketStories]

export const commands = transferCommands

export const states = {
  transfers: {
    WAIT_USER_CONFIRM: 'wait',
    SUCCESS: 'good',
    FAIL: 'bad',
    CANCELING: 'wait',
    CANCELLED: 'bad',
  } satisfies Record<Transfer['state'], Tone>,
  'pocket-transfers': { SUCCESS: 'good' } satisfies Record<PocketTransfer['state'], Tone>,
} satisfies States
