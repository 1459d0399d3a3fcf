import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { serviceOrderCommands } from './end.js'
import { type Permission, permissionCommands, permissionStories } from './permissions.js'
import type { ServiceOrder } from './service-order.js'
import { payscoreStories } from './service-orders.js'

/** Pay score: service orders and permissions. */
export const stories: readonly Story[] = [...payscoreStories, ...permissionStories]

export const commands = [...serviceOrderCommands, ...permissionCommands] as const

export const states = {
  service_orders: {
    CREATED: 'wait',
    DOING: 'wait',
    DONE: 'good',
    REVOKED: 'bad',
    EXPIRED: 'bad',
  } satisfies Record<ServiceOrder['state'], Tone>,
  payscore_permissions: {
    UNBINDUSER: 'wait',
    AVAILABLE: 'good',
    UNAVAILABLE: 'wait',
  } satisfies Record<Permission['state'], Tone>,
} satisfies States
