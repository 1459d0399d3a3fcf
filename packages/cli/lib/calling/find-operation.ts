import { RequestError, type TransportRequest } from 'wechatpay-chain'
import { type Match, type Operations, Refusal } from 'wechatpay-chain-emulator/spec'
import { type Named, suggestion } from './operation.js'

/**
 * The operations of the spec that a request addresses; several where two variables have the same position.
 *
 * @throws {RequestError} when the spec has none; it says which is near.
 */
export function findOperation(
  operations: Operations,
  { method, path }: Named,
  { url }: Pick<TransportRequest, 'url'>,
): readonly Match[] {
  try {
    const [, v2] = /^v2(\/.*)$/i.exec(path) ?? []
    return v2 === undefined ? operations.find(method, new URL(url).pathname) : [operations.findV2(method, v2)]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const remedy = `${suggestion(method, path)} (--no-validate calls it all the same)`
    throw new RequestError(`${method} ${path}: ${error.message}${remedy}`)
  }
}
