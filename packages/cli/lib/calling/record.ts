import { type ClientConfig, createClient, TransportError, type TransportRequest } from 'wechatpay-chain'
import { callNamed } from './call-named.js'
import type { Named } from './operation.js'

/**
 * The very request that a client would send: encrypted, serialised and signed. Nothing is sent. For a page of APIv2, the request
 * that the customer's browser sends.
 *
 * @throws what the client throws before it sends.
 */
export async function record(config: ClientConfig, named: Named, options: object): Promise<TransportRequest> {
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
    const { data } = await callNamed(client, named, options)
    return { method: 'GET', url: String(data), headers: {}, body: undefined, signal: NEVER, stream: false }
  } catch (error) {
    if (!request) throw error
    return request
  } finally {
    await client.close()
  }
}

const NEVER = new AbortController().signal
