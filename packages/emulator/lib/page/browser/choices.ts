import type { Choice, Schema } from './schema.js'

/** The choices of a command's parameters that have their own parameters, by the name of the parameter. */
export function choicesIn(properties: Readonly<Record<string, object>>): ReadonlyMap<string, readonly Choice[]> {
  const found = Object.entries(properties).flatMap(
    ([name, schema]) => ('choices' in schema ? [[name, schema.choices as readonly Choice[]] as const] : []), // as `choice` of the faults makes it
  )
  return new Map(found)
}

/**
 * The parameters of a command that a form shows. A parameter that belongs to a choice is shown while it is chosen, with the
 * bounds and the hint of that choice.
 *
 * @param chosen The chosen names, by parameter.
 */
export function shownFields(
  properties: Readonly<Record<string, object>>,
  chosen: Readonly<Record<string, string>>,
): readonly (readonly [name: string, schema: Schema])[] {
  const choices = choicesIn(properties)
  const all = [...choices.values()].flat()
  const current = [...choices].flatMap(([name, list]) => list.find((one) => one.name === chosen[name]) ?? [])
  return Object.entries(properties).flatMap(([name, schema]) => {
    const isOfChoice = all.some(({ parameters }) => name in parameters)
    const own = current.find(({ parameters }) => name in parameters)?.parameters[name]
    if (own) return [[name, own] as const]
    return isOfChoice ? [] : [[name, schema as Schema] as const] // the schema of a parameter
  })
}
