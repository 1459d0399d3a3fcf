import { DELIVERY_FAULTS } from '../faults/deliveries.js'
import { effectsOf, type Given, parametersOf, type Wish } from '../faults/fault.js'
import { addRule, NOTIFICATION_RULES } from '../faults/rules.js'
import { OUTBOX, type Posted } from '../state/outbox.js'
import { type Command, command } from '../world/command.js'
import { notFound } from '../world/refusal.js'
import { tableOf } from '../world/world.js'
import { choice, TIMES } from './fault-commands.js'

const outbox = tableOf<Posted>(OUTBOX)

const PARAMETERS = parametersOf(DELIVERY_FAULTS)

/** Notifications that go out again. */
export const notificationCommands: readonly Command[] = [
  command<object>('notifications', 'Lists all notifications, with their attempts.', {}, (world) => [
    ...outbox(world).values(),
  ]),
  command<{ id: string; fault?: string } & Given>(
    'resend',
    'Delivers a notification again, whatever became of it, with the same id; with a fault, if one is wanted.',
    {
      id: { type: 'string', description: 'The id of the notification.' },
      fault: choice(DELIVERY_FAULTS),
      ...PARAMETERS,
    },
    (world, { id, fault, ...parameters }) => {
      const posted = outbox(world).get(id)
      if (!posted) throw notFound(`no notification with id ${id}`)
      const wish = fault === undefined ? undefined : wishFor(fault, parameters)
      outbox(world).set(id, { ...posted, state: 'waiting', due: world.now(), ...(wish && { wish }) })
      return { id }
    },
    ['fault', ...Object.keys(PARAMETERS)],
  ),
  command<{ fault: string; event_type?: string; times?: number } & Given>(
    'fault-notifications',
    'Plays a fault on the next delivery, the next ones, or all: of one event, or of any.',
    {
      fault: choice(DELIVERY_FAULTS),
      event_type: { type: 'string', description: 'Such as TRANSACTION.SUCCESS. Any when not given.' },
      times: TIMES,
      ...PARAMETERS,
    },
    (world, { fault, event_type, times: left = 1, ...parameters }) => {
      const wish = wishFor(fault, parameters)
      return addRule(world, NOTIFICATION_RULES, {
        ...wish,
        left,
        ...(event_type !== undefined && { only: event_type }),
      })
    },
    ['event_type', 'times', ...Object.keys(PARAMETERS)],
  ),
]

/** @throws {Refusal} 400 when the fault does not take these parameters. */
function wishFor(fault: string, parameters: Given): Wish {
  effectsOf(DELIVERY_FAULTS, { fault, parameters })
  return { fault, parameters }
}
