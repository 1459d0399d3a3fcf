import type { Answer } from '../world/exchange.js'
import type { FaultRequest, Given } from '../world/fault-request.js'
import { Refusal } from '../world/refusal.js'

/** A numeric parameter of a fault: JSON Schema (2020-12). */
export interface Parameter {
  readonly type: 'integer'
  readonly minimum: number
  readonly maximum: number
  readonly default?: number
  readonly description: string
}

/** A row in a table of faults. */
export interface Fault<E, N extends string = string, P extends string = string> {
  /** Its name, for example `wrong-signature`. */
  readonly name: N
  /** When it is applied, and what has happened by then. */
  readonly stage: string
  /** One sentence, for people. */
  readonly summary: string
  readonly parameters: Readonly<Record<P, Parameter>>
  /** Returns its effects. Missing parameters have their default. */
  readonly effects: (given: Given) => E
}

/** Returns the changed headers of a signed message. */
export type Alter = (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>

/** Returns the changed XML of a signed message of APIv2. */
export type AlterXml = (xml: string) => string

/** How a fault changes the treatment of a request. */
export interface Effects {
  /** Milliseconds by which the emulator's clock is ahead. */
  readonly skewMs?: number
  /** Milliseconds by which the time stamp of the signature is behind. */
  readonly ageMs?: number
  /** The answer that is sent before the request is read. */
  readonly atArrival?: Answer
  /** Milliseconds to wait before the request is carried out. */
  readonly waitMs?: number
  /** The refusal of a valid request, in place of carrying it out. */
  readonly refuse?: Refusal
  /** The refusal that replaces the result after the request was carried out. */
  readonly conceal?: Refusal
  /** Replaces the answer after the request was carried out. */
  readonly replace?: Answer
  /** The key that signs, whatever key the request names. */
  readonly signer?: 'public-key'
  /** The merchant has no platform certificates. */
  readonly hasNoCertificates?: boolean
  /** Days that the platform certificate has left in the list of certificates. */
  readonly certificateDays?: number
  /** Further headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** Changes the headers of the finished answer. */
  readonly alter?: Alter
  /** Changes the XML of the finished answer of APIv2. */
  readonly alterXml?: AlterXml
  /** How the connection disturbs the answer. */
  readonly wire?: Answer['wire']
}

/**
 * The effects of a fault.
 *
 * @param table All known faults.
 * @throws {Refusal} 400 `PARAM_ERROR` for an unknown name, with the list of known ones; for a parameter that the fault does
 * not have, or that is out of bounds.
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

/** Names of the parameters of the faults in a table: `'seconds' | 'days'`. */
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
      const preset = usual === undefined ? '' : `, default ${usual}`
      return description === undefined ? [] : [`${fault.name}: ${description} (${minimum} to ${maximum}${preset})`]
    })
    return [name, { type: 'integer', description: lines.join('. ') }]
  })
  return Object.fromEntries(schemas) as Record<ParameterName<F>, object> // the names are those of the table's rows
}

function refuse(message: string): Refusal {
  return new Refusal(400, 'PARAM_ERROR', message)
}
