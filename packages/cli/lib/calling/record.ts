import { type ClientConfig, createClient, TransportError, type TransportRequest } from 'wechatpay-chain'
import type { Named } from './operation.js'

/**
 * The very request that a client would send: encrypted, serialised and signed. Nothing is sent.
 *
 * @throws what the client throws before it sends.
 */
export async function record(
  config: ClientConfig,
  { method, path }: Named,
  options: object,
): Promise<TransportRequest> {
  let request: TransportRequest | undefined
  const transport = {
    send: async (given: TransportRequest) => {
      request = given
      throw new TransportError('nothing is sent', { reason: 'network', sent: true }) // so that it is not repeated
    },
  }
  const { proxy: _, ...rest } = config
  const client = createClient({ ...rest, transport, retry: false } as ClientConfig) // checked by the client
  try {
    await client.chain(path)[verbOf(method)]({ ...options })
  } catch (error) {
    if (!request) throw error
  } finally {
    await client.close()
  }
  if (request) return request
  throw new TypeError('the client has sent nothing')
}

/** The verb of a chain for a method. */
export function verbOf(method: string): 'get' | 'post' | 'put' | 'patch' | 'delete' {
  return method.toLowerCase() as 'get' // `readOperation` knows five methods
}
