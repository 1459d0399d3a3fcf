import type { IncomingMessage } from 'node:http'
import type { Fc2Response, Handle } from '../../types/core.js'
import type { ReceiverSetup } from './config.js'
import { reader } from './node.js'
import { respond } from './respond.js'

/** Answers HTTP functions of Alibaba Cloud FC 2, whose request is that of Node.js and whose response is not. */
export function fc2Handler(
  handle: Handle,
  settings: ReceiverSetup,
): (request: IncomingMessage, response: Fc2Response) => Promise<void> {
  return async (request, response) => {
    const parsed: object = request // the platform may set further properties, which the type of Node.js lacks
    const { status, headers, body } = await respond(reader(request, parsed, settings, 'http'), handle, settings)
    response.setStatusCode(status)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.send(body)
  }
}
