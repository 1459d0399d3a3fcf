import type { Tone } from '../../world/page-wire.js'
import type { States, Views } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { refundCommands } from './end.js'
import { REFUNDS, type RefundView, refunds } from './model.js'
import { refundStories } from './refunds.js'
import { xmlRefundStories } from './xml-stories.js'

/** Refunds. */
export const stories: readonly Story[] = [...refundStories, ...xmlRefundStories]

export const commands = refundCommands

export const states = {
  refunds: { PROCESSING: 'wait', SUCCESS: 'good', CLOSED: 'bad', ABNORMAL: 'bad' } satisfies Record<
    RefundView['status'],
    Tone
  >,
} satisfies States

export const views = {
  refunds: (world, key) => {
    const refund = refunds(world).get(key)
    return refund && { query: `GET /${REFUNDS}/${encodeURIComponent(key)}`, answer: refund.view }
  },
} satisfies Views
