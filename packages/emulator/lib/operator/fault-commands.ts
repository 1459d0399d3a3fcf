import { FAULTS } from '../faults/answers.js'
import { DELIVERY_FAULTS } from '../faults/deliveries.js'
import { type Effects, effectsOf, type Fault, type ParameterName, parametersOf } from '../faults/fault.js'
import { operationName } from '../faults/operation.js'
import { addRule, clearRules, FAULT_RULES, NOTIFICATION_RULES, type Rule } from '../faults/rules.js'
import { command } from '../world/command.js'
import { notFound } from '../world/refusal.js'
import type { World } from '../world/world.js'

/** How often a fault strikes, for a form. */
export const TIMES = {
  type: 'integer',
  minimum: 0,
  maximum: 1_000_000,
  description: 'How many times; 0: until it is cleared. 1 when not given.',
}

type FaultOptions = FaultNumbers & {
  readonly fault: (typeof FAULTS)[number]['name']
  readonly operation?: string
  readonly times?: number
}

/** Parameters of any fault; the one that is asked for decides which of them it takes. */
type FaultNumbers = { readonly [K in ParameterName<(typeof FAULTS)[number]>]?: number }

const PARAMETERS = parametersOf(FAULTS)

/** What goes wrong with requests from now on. */
export const faultCommands = [
  command(
    'fault',
    'Plays a fault on the next request, the next ones, or all: of one operation, or of any.',
    {
      required: { fault: choice(FAULTS) },
      optional: {
        operation: {
          type: 'string',
          description:
            'As the manual writes it: POST v3/pay/transactions/native, or the path alone. Any when not given.',
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
  command('faults', 'Lists the faults that are in force, and all that there are.', {}, ({ state }) => ({
    active: [...state.table<Rule>(FAULT_RULES).values()],
    known: FAULTS.map(describeFault),
    notifications: {
      active: [...state.table<Rule>(NOTIFICATION_RULES).values()],
      known: DELIVERY_FAULTS.map(describeFault),
    },
  })),
  command(
    'clear-faults',
    'Ends the fault with this id, or all of them, of requests and of notifications.',
    { optional: { id: { type: 'string', description: 'As `faults` shows it. All when not given.' } } },
    (world: World, { id }: { id?: string }) => {
      const cleared = clearRules(world, FAULT_RULES, id) + clearRules(world, NOTIFICATION_RULES, id)
      if (cleared > 0 || id === undefined) return { cleared }
      throw notFound(`clear-faults: no fault with id ${id} is in force`)
    },
  ),
] as const

/** The names of a table to choose from, with what each does. */
export function choice(table: readonly { readonly name: string; readonly summary: string }[]): object {
  const description = table.map(({ name, summary }) => `${name}: ${summary}`).join(' ')
  return { type: 'string', enum: table.map(({ name }) => name), description }
}

function describeFault({ name, stage, summary, parameters }: Omit<Fault<unknown>, 'effects'>): object {
  return { name, stage, summary, parameters }
}
