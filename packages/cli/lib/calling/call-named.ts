import type { ApiResponse, Client } from 'wechatpay-chain'
import type { Named } from './operation.js'

/** Calls an operation by its method and path. */
export async function callNamed(
  client: Client,
  { method, path }: Named,
  options: object,
): Promise<ApiResponse<unknown>> {
  const verb = method.toLowerCase() as 'get' // `readOperation` knows five methods
  return client.chain(path)[verb]({ ...options })
}
