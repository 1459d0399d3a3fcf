import { type Field, propertiesOf } from 'wechatpay-chain-emulator/spec'
import { describedBody, describedOperation } from '../calling/described.js'
import { type Named, readOperation } from '../calling/operation.js'

/**
 * What may stand behind `--var`, `--query` or `--data` of `call`, for the operation that the words before name: names with `=`
 * behind them, the fields of an object a level at a time, and the values of an enumeration. Nothing where they name no operation
 * of the spec.
 */
export function fieldsOf(flag: string, words: readonly string[], current: string): string[] {
  const end = words.findIndex((word) => word.startsWith('-'))
  try {
    const named = readOperation(words.slice(0, end))
    if (flag === '--var') return namesIn(variablesOf(named), current)
    const { query } = propertiesOf(describedOperation(named)?.spec.request ?? {})
    return namesIn((flag === '--query' ? query : describedBody(named)) ?? {}, current)
  } catch {
    return []
  }
}

function variablesOf({ path }: Named): Field {
  return {
    properties: Object.fromEntries([...path.matchAll(/\{\W?(\w+)[^}]*\}/g)].map(([, name]) => [name ?? '', {}])),
  }
}

function namesIn(root: Field, current: string): string[] {
  const [name = '', value] = current.split(/=(.*)/s, 2)
  const parents = name.split('.').slice(0, -1)
  const parent = parents.reduce<Field>(below, root)
  const last = name.slice(name.lastIndexOf('.') + 1)
  const prefix = name.slice(0, name.length - last.length)
  if (value !== undefined) {
    const { enum: values = [] } = propertiesOf(parent)[last] ?? {}
    return values
      .map(String)
      .filter((one) => one.startsWith(value))
      .map((one) => `${name}=${one}`)
  }
  if (parent.type === 'array') return last === '' ? [`${prefix}0.`] : []
  return Object.entries(propertiesOf(parent))
    .filter(([own]) => own.startsWith(last))
    .map(([own, field]) => `${prefix}${own}${isNested(field) ? '.' : '='}`)
}

function below(field: Field, name: string): Field {
  return (field.type === 'array' ? field.items : propertiesOf(field)[name]) ?? {}
}

function isNested(field: Field): boolean {
  return Object.keys(propertiesOf(field)).length > 0 || (field.type === 'array' && isNested(field.items ?? {}))
}
