import type { ReceiverAnswer } from '../../types/core.js'
import { writeXml } from '../v2/write-xml.js'

/** The answer to a notification of APIv2 that was handled. */
export async function xmlSuccess(): Promise<ReceiverAnswer> {
  return answer(200, 'SUCCESS', 'OK')
}

/** The answer that asks WeChat Pay to deliver again. `message` is visible to WeChat Pay and contains no merchant data. */
export function xmlFailure(status: number, message: string): ReceiverAnswer {
  return answer(status, 'FAIL', message)
}

function answer(status: number, return_code: string, return_msg: string): ReceiverAnswer {
  // A new object each time: @hono/node-server adds its content-length to the one that it is given.
  return { status, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: writeXml({ return_code, return_msg }) }
}
