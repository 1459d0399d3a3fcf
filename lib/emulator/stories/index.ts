import { certificateStories } from './certificates.js'
import { k12Stories } from './k12.js'
import { orderStories } from './orders.js'
import { refundStories } from './refunds.js'
import type { Tell } from './story.js'

/** What the local gateway plays, by operation. */
export const stories: ReadonlyMap<string, Tell> = new Map([
  ...certificateStories,
  ...k12Stories,
  ...orderStories,
  ...refundStories,
])
