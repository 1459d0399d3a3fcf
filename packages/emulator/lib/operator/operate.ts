import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import { createAjv } from '../world/ajv.js'
import type { Operate } from '../world/command.js'
import { notFound, Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'
import { commands } from './commands.js'

/** @throws {Refusal} (the function that is returned) 404 for an unknown command, 400 for parameters that are not as its schema says. */
export function createOperate(world: World): Operate {
  const compiled = new Map<string, ValidateFunction>()
  let ajv: Ajv2020 | undefined
  return (name, parameters = {}) => {
    const found = commands.get(name)
    if (!found) {
      throw notFound(`no command \`${name}\`; known: ${[...commands.keys()].join(', ')}`)
    }
    const { properties, required, run } = found
    ajv ??= createAjv({})
    const schema = { type: 'object', properties, required, additionalProperties: false }
    const validate = compiled.get(name) ?? ajv.compile(schema)
    compiled.set(name, validate)
    if (!validate(parameters)) {
      throw new Refusal(400, 'PARAM_ERROR', `${name}: ${problemOf(ajv, validate.errors)}`)
    }
    return world.state.transaction(() => run(world, parameters as never)) // they satisfy the schema of this command
  }
}

/** What is wrong with the parameters; of a name that does not exist, which ones do. */
function problemOf(ajv: Ajv2020, errors: ValidateFunction['errors']): string {
  const known: unknown = errors?.find(({ keyword }) => keyword === 'enum')?.params.allowedValues
  const choice = Array.isArray(known) ? `: ${known.join(', ')}` : ''
  return `${ajv.errorsText(errors, { dataVar: 'parameters' })}${choice}`
}
