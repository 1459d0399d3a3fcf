import { propertiesOf, readOperations } from 'wechatpay-chain-emulator/spec'
import { readOperation } from '../calling/operation.js'

/**
 * The names that may stand behind `--var` or `--query` of `call`, for the operation that the words before them name; none where
 * they name no operation of the spec.
 */
export function fieldsOf(flag: string, words: readonly string[]): string[] {
  const end = words.findIndex((word) => word.startsWith('-'))
  try {
    const { method, path } = readOperation(words.slice(0, end))
    if (flag === '--var') return [...path.matchAll(/\{\W?(\w+)[^}]*\}/g)].map(([, name]) => name ?? '')
    const { query } = propertiesOf(readOperations().read(`${method} ${path}`).request)
    return flag === '--query' && query ? Object.keys(propertiesOf(query)) : []
  } catch {
    return []
  }
}
