import { type Field, propertiesOf } from 'wechatpay-chain-emulator/spec'
import { describedBody, describedOperation } from '../calling/described.js'
import { type Named, readOperation } from '../calling/operation.js'
import { namesIn } from './names-in.js'

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
