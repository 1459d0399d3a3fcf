import { DELIVERY_FAULTS, type DeliveryEffects } from '../faults/deliveries.js'
import { effectsOf, type ParameterName, parametersOf } from '../faults/fault.js'
import { addRule, NOTIFICATION_RULES } from '../faults/rules.js'
import { OUTBOX, OUTBOX_STATES, type Posted } from '../state/outbox.js'
import { command } from '../world/command.js'
import type { FaultRequest, Given } from '../world/fault-request.js'
import { notFound } from '../world/refusal.js'
import { tableOf, type World } from '../world/world.js'
import { choice, TIMES } from './fault-commands.js'

const outbox = tableOf<Posted>(OUTBOX)

const PARAMETERS = parametersOf(DELIVERY_FAULTS)

type FaultName = (typeof DELIVERY_FAULTS)[number]['name']

/** The parameters of all faults; each fault accepts its own. */
type FaultNumbers = { readonly [K in ParameterName<(typeof DELIVERY_FAULTS)[number]>]?: number }

/** Commands for notifications. */
export const notificationCommands = [
  command('notifications', 'Lists all notifications with their delivery attempts.', {}, (world) => [
    ...outbox(world).values(),
  ]),
  command(
    'resend',
    'Delivers a notification again with the same id, whatever its state; optionally with a fault.',
    {
      required: { id: { type: 'string', description: 'The id of the notification.' } },
      optional: { fault: choice(DELIVERY_FAULTS), ...PARAMETERS },
      suits: Object.keys(OUTBOX_STATES),
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
    'Applies a fault to the next delivery, to the next few, or to all; of one event type or of any.',
    {
      required: { fault: choice(DELIVERY_FAULTS) },
      optional: {
        event_type: { type: 'string', description: 'For example TRANSACTION.SUCCESS. Default: any.' },
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

/** @throws {Refusal} 400 when the fault does not accept these parameters. */
function toFaultRequest(fault: string, parameters: Given): FaultRequest {
  effectsOf<DeliveryEffects>(DELIVERY_FAULTS, { fault, parameters })
  return { fault, parameters }
}
