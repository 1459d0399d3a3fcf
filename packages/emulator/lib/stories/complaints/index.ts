import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { complaintNotificationStories } from './callbacks.js'
import { complaintCommands } from './complain.js'
import { complaintStories } from './complaints.js'
import type { Complaint } from './model.js'

/** Complaints of customers. */
export const stories: readonly Story[] = [...complaintStories, ...complaintNotificationStories]

export const commands = complaintCommands

export const states = {
  complaints: { PENDING: 'wait', PROCESSING: 'wait', PROCESSED: 'good' } satisfies Record<
    Complaint['complaint_state'],
    Tone
  >,
} satisfies States
