import { operatorFields } from 'wechatpay-chain-emulator/command'
import { namesIn } from './names-in.js'
import { beginning, pathsOf, stepwise } from './steps.js'

/** What may stand behind `trigger`: a command of the emulator's operator, then its parameters. */
export function commandsOf([name, ...parameters]: readonly string[], current: string): string[] {
  const fields = operatorFields()
  if (name === undefined) return beginning(current, Object.keys(fields))
  const known = fields[name]
  const isGiven = (word: string) => parameters.some((one) => one.startsWith(word) && word.endsWith('='))
  return known ? namesIn(known, current).filter((word) => !isGiven(word)) : []
}

/** What may stand behind `--fault`: the name of a fault, and behind a colon the path of the operation that it applies to. */
export function faultsOf(current: string): string[] {
  const names = (operatorFields().fault?.properties?.fault?.enum ?? []).map(String)
  const [name = '', path] = current.split(/:(.*)/s, 2)
  if (path === undefined) return beginning(current, names)
  return names.includes(name) ? stepwise(path, pathsOf(), '/').map((one) => `${name}:${one}`) : []
}
