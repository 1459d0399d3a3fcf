import type { World } from './world.js'

/** What the operator may do: play the customer, move the clock, disturb the gateway. */
export interface Command {
  /** `pay`: its name in `POST /_emulator/api/pay`. */
  readonly name: string
  /** One sentence, for people. */
  readonly summary: string
  /** JSON Schema (2020-12) of the parameters: the properties of an object. */
  readonly properties: Readonly<Record<string, object>>
  readonly required: readonly string[]
  /** What comes back is JSON. Throws a `Refusal` when it cannot be done. Runs within a transaction. */
  readonly run: (world: World, parameters: never) => unknown
}

/** A command whose parameters are checked against their schema before it runs. */
export function command<P extends object>(
  name: string,
  summary: string,
  properties: { readonly [K in keyof P]-?: object },
  run: (world: World, parameters: P) => unknown,
  optional: readonly (keyof P & string)[] = [],
): Command {
  const required = Object.keys(properties).filter((key) => !optional.some((one) => one === key))
  return { name, summary, properties, required, run: run as Command['run'] } // checked by the schema
}
