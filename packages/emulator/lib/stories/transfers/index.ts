import type { Tone } from '../../world/page-wire.js'
import type { States, Views } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { type PocketTransfer, pocketStories } from './pocket.js'
import { BILLS, type Transfer, transferCommands, transferStories, transfers, transferViewOf } from './transfers.js'

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

export const views = {
  transfers: (world, key) => {
    const transfer = transfers(world).get(key)
    const query = `GET /${BILLS}/out-bill-no/${encodeURIComponent(key)}`
    return transfer && { query, answer: transferViewOf(transfer, world) }
  },
} satisfies Views
