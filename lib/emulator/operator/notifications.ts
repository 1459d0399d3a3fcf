import { Refusal } from '../refusal.js'
import { OUTBOX, type Posted } from '../state/outbox.js'
import { tableOf } from '../stories/world.js'
import { type Command, command } from './command.js'

const outbox = tableOf<Posted>(OUTBOX)

/** Notifications that go out again. */
export const notificationCommands: readonly Command[] = [
  command<object>('notifications', 'Lists all notifications, with their attempts.', {}, (world) => [
    ...outbox(world).values(),
  ]),
  command<{ id: string }>(
    'resend',
    'Delivers a notification again, whatever became of it, with the same id.',
    { id: { type: 'string' } },
    (world, { id }) => {
      const posted = outbox(world).get(id)
      if (!posted) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', `no notification with id ${id}`)
      outbox(world).set(id, { ...posted, state: 'waiting', due: world.now() })
      return { id }
    },
  ),
]
