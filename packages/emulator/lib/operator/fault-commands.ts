import { FAULTS } from '../faults/answers.js'
import { DELIVERY_FAULTS } from '../faults/deliveries.js'
import { type Effects, effectsOf, type Fault, type ParameterName, parametersOf } from '../faults/fault.js'
import { operationName } from '../faults/operation.js'
import { addRule, clearRules, FAULT_RULES, NOTIFICATION_RULES, type Rule } from '../faults/rules.js'
import { command } from '../world/command.js'
import { notFound } from '../world/refusal.js'
import type { World } from '../world/world.js'

/** How many times a fault is applied. */
export const TIMES = {
  type: 'integer',
  minimum: 0,
  maximum: 1_000_000,
  description: 'How many times; 0: until cleared. Default: 1.',
}

type FaultOptions = FaultNumbers & {
  readonly fault: (typeof FAULTS)[number]['name']
  readonly operation?: string
  readonly times?: number
}

/** The parameters of all faults; each fault accepts its own. */
type FaultNumbers = { readonly [K in ParameterName<(typeof FAULTS)[number]>]?: number }

const PARAMETERS = parametersOf(FAULTS)

/** Commands for faults of requests. */
export const faultCommands = [
  command(
    'fault',
    'Applies a fault to the next request, to the next few, or to all; of one operation or of any.',
    {
      required: { fault: choice(FAULTS) },
      optional: {
        operation: {
          type: 'string',
          description: 'As in the manual: POST v3/pay/transactions/native, or only the path. Default: any.',
        },
        times: TIMES,
        ...PARAMETERS,
      },
    },
    (world: World, { fault, operation, times: left = 1, ...parameters }: FaultOptions) => {
      effectsOf<Effects>(FAULTS, { fault, parameters })
      const only = operation === undefined ? undefined : operationName(operation)
      return addRule(world, FAULT_RULES, { fault, parameters, left, ...(only !== undefined && { only }) })
    },
  ),
  command('faults', 'Lists the active faults and all known faults.', {}, ({ state }) => ({
    active: [...state.table<Rule>(FAULT_RULES).values()],
    known: FAULTS.map(describeFault),
    notifications: {
      active: [...state.table<Rule>(NOTIFICATION_RULES).values()],
      known: DELIVERY_FAULTS.map(describeFault),
    },
  })),
  command(
    'clear-faults',
    'Clears the fault with this id, or all faults of requests and notifications.',
    { optional: { id: { type: 'string', description: 'As listed by `faults`. Default: all.' } } },
    (world: World, { id }: { id?: string }) => {
      const cleared = clearRules(world, FAULT_RULES, id) + clearRules(world, NOTIFICATION_RULES, id)
      if (cleared > 0 || id === undefined) return { cleared }
      throw notFound(`clear-faults: no fault with id ${id} is in force`)
    },
  ),
] as const

/**
 * JSON Schema of a choice among the faults of a table, with a summary of each. `choices` has the parameters of each, for a
 * form; it is no keyword of JSON Schema.
 */
export function choice(table: readonly Omit<Fault<unknown>, 'effects' | 'stage'>[]): object {
  const description = table.map(({ name, summary }) => `${name}: ${summary}`).join(' ')
  const choices = table.map(({ name, summary, parameters }) => ({ name, summary, parameters }))
  return { type: 'string', enum: table.map(({ name }) => name), description, choices }
}

function describeFault({ name, stage, summary, parameters }: Omit<Fault<unknown>, 'effects'>): object {
  return { name, stage, summary, parameters }
}
