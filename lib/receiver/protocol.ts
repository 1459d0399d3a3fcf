import type { NotificationTraits, ReceiverAnswer } from '../../types/core.js'
import { latin1Of } from '../platform/bytes.js'
import type { WireHeaders } from '../transport/transport.js'
import { hasSignature } from '../v3/verify.js'
import { failure, success } from './acknowledge.js'
import { xmlFailure, xmlSuccess } from './acknowledge-v2.js'
import type { ReceiverSetup } from './config.js'
import { type Opened, openNotification } from './open.js'
import { openXml } from './open-v2.js'

/** The receiver's half of a protocol of WeChat Pay: opens deliveries, and answers them. */
export interface NotificationProtocol {
  /** Whether a delivery claims to be of this protocol. */
  accepts(headers: WireHeaders, body: Uint8Array): boolean
  /** The notification in a delivery: verified, decrypted, parsed. At once where nothing has to be waited for. */
  open(headers: WireHeaders, body: Uint8Array, settings: ReceiverSetup): Opened | Promise<Opened>
  /** The answer to a notification that was handled. `text`: what the merchant's code acknowledges; empty in most cases. */
  success(text: string, traits: NotificationTraits, settings: ReceiverSetup): Promise<ReceiverAnswer>
  /** The answer by which WeChat Pay comes again. */
  failure(status: number, message: string): ReceiverAnswer
}

const V3: NotificationProtocol = { accepts: hasSignature, open: openNotification, success, failure }

const V2: NotificationProtocol = {
  accepts: (_, body) => isXml(body),
  open: openXml,
  success: xmlSuccess,
  failure: xmlFailure,
}

/** The first one refuses what none of them accepts. */
const PROTOCOLS: readonly [NotificationProtocol, ...NotificationProtocol[]] = [V3, V2]

/** The protocol of a delivery. */
export function protocolOf(headers: WireHeaders, body: Uint8Array): NotificationProtocol {
  for (const protocol of PROTOCOLS) if (protocol.accepts(headers, body)) return protocol
  return STANDARD
}

/** Whether a body begins as XML does. */
function isXml(body: Uint8Array): boolean {
  const head = latin1Of(body.subarray(0, 64))
  return head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .startsWith('<')
}

/** Answers a delivery whose headers could not be read. */
export const STANDARD: NotificationProtocol = PROTOCOLS[0]
