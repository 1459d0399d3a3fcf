import { Ajv2020 } from 'ajv/dist/2020.js'
import { Refusal } from '../refusal.js'
import type { World } from '../stories/world.js'
import { commands } from './commands.js'

/** Does what the operator asks for: `operate('pay', { out_trade_no })`. */
export type Operate = (name: string, parameters?: object) => unknown

/** @throws {Refusal} (the function that is returned) 404 for an unknown command, 400 for parameters that are not as its schema says. */
export function createOperate(world: World): Operate {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  return (name, parameters = {}) => {
    const found = commands.get(name)
    if (!found) {
      throw new Refusal(404, 'RESOURCE_NOT_EXISTS', `no command \`${name}\`; known: ${[...commands.keys()].join(', ')}`)
    }
    const { properties, required, run } = found
    const schema = { type: 'object', properties, required, additionalProperties: false }
    if (!ajv.validate(schema, parameters)) {
      throw new Refusal(400, 'PARAM_ERROR', `${name}: ${problemOf(ajv)}`)
    }
    return world.state.transaction(() => run(world, parameters as never)) // they satisfy the schema of this command
  }
}

/** What is wrong with the parameters; of a name that does not exist, which ones do. */
function problemOf(ajv: Ajv2020): string {
  const known: unknown = ajv.errors?.find(({ keyword }) => keyword === 'enum')?.params.allowedValues
  const choice = Array.isArray(known) ? `: ${known.join(', ')}` : ''
  return `${ajv.errorsText(undefined, { dataVar: 'parameters' })}${choice}`
}
