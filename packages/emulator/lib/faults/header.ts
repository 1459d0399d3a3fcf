import type { Received } from '../world/exchange.js'
import type { FaultRequest } from '../world/fault-request.js'
import { paramError } from '../world/refusal.js'

/** How a request asks for a fault of its own. */
export const FAULT_HEADER = 'Wechatpay-Emulator-Fault'

/**
 * The fault that a request asks for in its header, `Wechatpay-Emulator-Fault: rate-limit; retry_after=2`: a name, and
 * parameters behind it, each with a semicolon before it. The header is not signed, and no real gateway knows it.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when it is not written like that.
 */
export function readFaultHeader({ headers }: Pick<Received, 'headers'>): FaultRequest | undefined {
  const value = headers[FAULT_HEADER.toLowerCase()]
  if (value === undefined) return undefined
  const [fault = '', ...rest] = String(value)
    .split(';')
    .map((part) => part.trim())
  const pairs = rest.map((part) => /^([a-z_]+)\s*=\s*(-?\d{1,12})$/.exec(part))
  if (!/^[a-z\d-]+$/.test(fault) || pairs.includes(null)) {
    throw paramError(FAULT_HEADER, 'header', 'must be a name and whole numbers, as in `rate-limit; retry_after=2`')
  }
  const parameters = Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2])]))
  return { fault, parameters }
}
