import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { refundCommands } from './end.js'
import type { RefundView } from './model.js'
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
