import type { World } from './world.js'

/** A command of the operator: it plays the customer, moves the clock, or disturbs the emulator. */
export interface Command<N extends string = string, P extends object = never, A = unknown> {
  /** Its name, for example `pay` in `POST /_emulator/api/pay`. */
  readonly name: N
  /** One sentence, for people. */
  readonly summary: string
  /** JSON Schema (2020-12) of each parameter. */
  readonly properties: Readonly<Record<string, object>>
  readonly required: readonly string[]
  /** States of a row for which the command makes sense. Default: any. */
  readonly suits?: readonly string[]
  /** Runs within a transaction. The result is JSON. Throws a `Refusal` when the command cannot be carried out. */
  readonly run: (world: World, parameters: P) => A
}

type OptionalOf<P> = { [K in keyof P]-?: Partial<Pick<P, K>> extends Pick<P, K> ? K : never }[keyof P]

type Schemas<K extends PropertyKey> = [K] extends [never]
  ? Readonly<Record<string, object>>
  : Readonly<Record<K, object>>

/** JSON Schemas (2020-12) of a command's parameters, and the states of a row for which the command makes sense. */
type Parameters<P> = { readonly suits?: readonly string[] } & ([Exclude<keyof P, OptionalOf<P>>] extends [never]
  ? unknown
  : { readonly required: Schemas<Exclude<keyof P, OptionalOf<P>>> }) &
  ([OptionalOf<P>] extends [never] ? unknown : { readonly optional: Schemas<OptionalOf<P>> })

/** A command whose parameters are checked against their schemas before it runs. */
export function command<N extends string, P extends object, A>(
  name: N,
  summary: string,
  parameters: Parameters<NoInfer<P>>,
  run: (world: World, parameters: P) => A,
): Command<N, P, A> {
  const { required = {}, optional = {}, suits } = parameters as Given
  const properties = { ...required, ...optional }
  return { name, summary, properties, required: Object.keys(required), ...(suits && { suits }), run }
}

/** The part of `Parameters` that does not depend on `P`. */
interface Given {
  readonly required?: Readonly<Record<string, object>>
  readonly optional?: Readonly<Record<string, object>>
  readonly suits?: readonly string[]
}

/** Runs a command: `operate('pay', { out_trade_no })`. Throws a `Refusal` when it cannot be carried out. */
export type Operate = (name: string, parameters?: object) => unknown
