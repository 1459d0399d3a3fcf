import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import { createAjv } from '../world/ajv.js'
import { brokenRule } from '../world/broken-rule.js'
import type { Command, Operate } from '../world/command.js'
import { notFound, Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'
import { commands } from './commands.js'

/**
 * A function that runs commands.
 *
 * @throws {Refusal} from that function: 404 for an unknown command, 400 for parameters that do not match its schema.
 */
export function createOperate(world: World): Operate {
  const compiled = new Map<string, ValidateFunction>()
  let ajv: Ajv2020 | undefined
  return (name, parameters = {}) => {
    const found = commands.get(name)
    if (!found) {
      throw notFound(`no command \`${name}\`; known: ${[...commands.keys()].join(', ')}`)
    }
    const { properties, required, run } = found
    ajv ??= createAjv({ verbose: true }).addVocabulary(['choices'])
    const schema = { type: 'object', properties, required, additionalProperties: false }
    const validate = compiled.get(name) ?? ajv.compile(schema)
    compiled.set(name, validate)
    if (!validate(parameters)) {
      throw new Refusal(400, 'PARAM_ERROR', `${name}: ${problemOf(found, validate.errors)}`)
    }
    return world.state.transaction(() => run(world, parameters as never)) // they satisfy the schema of this command
  }
}

/** The problem with the parameters: an unknown one, a missing one, or how one breaks its rule. */
function problemOf({ properties }: Command, errors: ValidateFunction['errors']): string {
  const [error] = errors ?? []
  if (!error) return 'the parameters are wrong'
  const { missingProperty, additionalProperty } = error.params
  if (missingProperty !== undefined) return `the parameter \`${missingProperty}\` is missing`
  if (additionalProperty !== undefined) {
    const known = Object.keys(properties)
    const takes = known.length === 0 ? 'none' : known.join(', ')
    return `the parameter \`${additionalProperty}\` is unknown; there are ${takes}`
  }
  return `the parameter \`${error.instancePath.slice(1)}\` ${brokenRule(error)}`
}
