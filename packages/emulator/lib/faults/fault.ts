import type { Answer } from '../world/exchange.js'
import type { FaultRequest, Given } from '../world/fault-request.js'
import { Refusal } from '../world/refusal.js'

/** A number that says how much of a fault there is: JSON Schema (2020-12). */
export interface Parameter {
  readonly type: 'integer'
  readonly minimum: number
  readonly maximum: number
  readonly default?: number
  readonly description: string
}

/** A row in a table of faults. */
export interface Fault<E, N extends string = string, P extends string = string> {
  /** `wrong-signature`. */
  readonly name: N
  /** When it happens, and what has happened by then. */
  readonly stage: string
  /** One sentence, for people. */
  readonly summary: string
  readonly parameters: Readonly<Record<P, Parameter>>
  /** What it does. Parameters that are not given have their default. */
  readonly effects: (given: Given) => E
}

/** What is done to the headers of a message that was signed. */
export type Alter = (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>

/** How the treatment of a request departs from the usual. */
export interface Effects {
  /** Milliseconds by which the gateway's clock is ahead. */
  readonly skewMs?: number
  /** Milliseconds by which the time stamp of the signature is behind. */
  readonly ageMs?: number
  /** Answers before anything of the request is looked at. */
  readonly atArrival?: Answer
  /** Milliseconds to wait before the request is carried out. */
  readonly waitMs?: number
  /** Refuses a request that is right in all respects, in place of carrying it out. */
  readonly refuse?: Refusal
  /** Is told once the request was carried out, whatever came of it. */
  readonly conceal?: Refusal
  /** Takes the place of the answer, once the request was carried out. */
  readonly replace?: Answer
  /** Signs, whatever key the request asked for. */
  readonly signer?: 'public-key'
  /** The merchant has no platform certificates. */
  readonly hasNoCertificates?: boolean
  /** Days that the platform certificate has left in the list of certificates. */
  readonly certificateDays?: number
  /** Further headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** Changes the headers of the finished answer. */
  readonly alter?: Alter
  /** What becomes of the connection. */
  readonly wire?: Answer['wire']
}

/**
 * The effects of a fault.
 *
 * @param table All faults that there are.
 * @throws {Refusal} 400 `PARAM_ERROR` for an unknown name, with the list of the known; for a parameter that the fault
 * does not take, or that is out of its bounds.
 */
export function effectsOf<E>(table: readonly Fault<E>[], { fault, parameters }: FaultRequest): E {
  const found = table.find(({ name }) => name === fault)
  if (!found) throw refuse(`no fault \`${fault}\`; known: ${table.map(({ name }) => name).join(', ')}`)
  for (const [name, value] of Object.entries(parameters)) {
    const known = found.parameters[name]
    if (!known) {
      const names = Object.keys(found.parameters)
      throw refuse(`\`${name}\` is no parameter of \`${fault}\`, which takes ${names.join(', ') || 'none'}`)
    }
    if (!Number.isInteger(value) || value < known.minimum || value > known.maximum) {
      throw refuse(`\`${name}\` of \`${fault}\` must be an integer from ${known.minimum} to ${known.maximum}`)
    }
  }
  const defaults = Object.entries(found.parameters).flatMap(([name, known]) =>
    known.default === undefined ? [] : [[name, known.default] as const],
  )
  return found.effects({ ...Object.fromEntries(defaults), ...parameters })
}

/** Names of the parameters that the faults of a table take: `'seconds' | 'days'`. */
export type ParameterName<F extends Fault<unknown>> = F extends unknown ? keyof F['parameters'] & string : never

/** JSON Schemas of all parameters of a table, for a form: each description names its faults. */
export function parametersOf<F extends Fault<unknown>>(
  table: readonly F[],
): Readonly<Record<ParameterName<F>, object>> {
  const rows: readonly Fault<unknown>[] = table
  const names = new Set(rows.flatMap(({ parameters }) => Object.keys(parameters)))
  const schemas = [...names].map((name) => {
    const lines = rows.flatMap((fault) => {
      const { minimum, maximum, description, default: usual } = fault.parameters[name] ?? {}
      const preset = usual === undefined ? '' : `, ${usual} when not given`
      return description === undefined ? [] : [`${fault.name}: ${description} (${minimum} to ${maximum}${preset})`]
    })
    return [name, { type: 'integer', description: lines.join('. ') }]
  })
  return Object.fromEntries(schemas) as Record<ParameterName<F>, object> // the names are those of the table's rows
}

function refuse(message: string): Refusal {
  return new Refusal(400, 'PARAM_ERROR', message)
}
