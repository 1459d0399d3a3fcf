import { DELIVERY_FAULTS, type DeliveryEffects } from '../faults/deliveries.js'
import { effectsOf, type ParameterName, parametersOf } from '../faults/fault.js'
import { addRule, NOTIFICATION_RULES } from '../faults/rules.js'
import { OUTBOX, type Posted } from '../state/outbox.js'
import { command } from '../world/command.js'
import type { FaultRequest, Given } from '../world/fault-request.js'
import { notFound } from '../world/refusal.js'
import { tableOf, type World } from '../world/world.js'
import { choice, TIMES } from './fault-commands.js'

const outbox = tableOf<Posted>(OUTBOX)

const PARAMETERS = parametersOf(DELIVERY_FAULTS)

type FaultName = (typeof DELIVERY_FAULTS)[number]['name']

/** Parameters of any fault; the one that is asked for decides which of them it takes. */
type FaultNumbers = { readonly [K in ParameterName<(typeof DELIVERY_FAULTS)[number]>]?: number }

/** Notifications that go out again. */
export const notificationCommands = [
  command('notifications', 'Lists all notifications, with their attempts.', {}, (world) => [...outbox(world).values()]),
  command(
    'resend',
    'Delivers a notification again, whatever became of it, with the same id; with a fault, if one is wanted.',
    {
      required: { id: { type: 'string', description: 'The id of the notification.' } },
      optional: { fault: choice(DELIVERY_FAULTS), ...PARAMETERS },
    },
    (world: World, { id, fault, ...parameters }: { id: string; fault?: FaultName } & FaultNumbers) => {
      const posted = outbox(world).get(id)
      if (!posted) throw notFound(`no notification with id ${id}`)
      const wish = fault === undefined ? undefined : toFaultRequest(fault, parameters)
      outbox(world).set(id, { ...posted, state: 'waiting', due: world.now(), ...(wish && { wish }) })
      return { id }
    },
  ),
  command(
    'fault-notifications',
    'Plays a fault on the next delivery, the next ones, or all: of one event, or of any.',
    {
      required: { fault: choice(DELIVERY_FAULTS) },
      optional: {
        event_type: { type: 'string', description: 'Such as TRANSACTION.SUCCESS. Any when not given.' },
        times: TIMES,
        ...PARAMETERS,
      },
    },
    (
      world: World,
      {
        fault,
        event_type,
        times: left = 1,
        ...parameters
      }: { fault: FaultName; event_type?: string; times?: number } & FaultNumbers,
    ) => {
      const wish = toFaultRequest(fault, parameters)
      return addRule(world, NOTIFICATION_RULES, {
        ...wish,
        left,
        ...(event_type !== undefined && { only: event_type }),
      })
    },
  ),
] as const

/** @throws {Refusal} 400 when the fault does not take these parameters. */
function toFaultRequest(fault: string, parameters: Given): FaultRequest {
  effectsOf<DeliveryEffects>(DELIVERY_FAULTS, { fault, parameters })
  return { fault, parameters }
}
