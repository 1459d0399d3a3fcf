import type { Received } from '../world/exchange.js'
import type { FaultRequest } from '../world/fault-request.js'
import { paramError } from '../world/refusal.js'

/** The header by which a request selects its own fault. */
export const FAULT_HEADER = 'Wechatpay-Emulator-Fault'

/**
 * The fault in the header of a request, `Wechatpay-Emulator-Fault: rate-limit; retry_after=2`: a name, followed by
 * parameters, each after a semicolon. The header is not signed, and WeChat Pay does not know it.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when it has another form.
 */
export function readFaultHeader({ headers }: Pick<Received, 'headers'>): FaultRequest | undefined {
  const value = headers[FAULT_HEADER.toLowerCase()]
  if (value === undefined) return undefined
  const [fault = '', ...rest] = String(value)
    .split(';')
    .map((part) => part.trim())
  const pairs = rest.map((part) => /^([a-z_]+)\s*=\s*(-?\d{1,12})$/.exec(part))
  if (!/^[a-z\d-]+$/.test(fault) || pairs.includes(null)) {
    const issue = 'must be a name and whole numbers, as in `rate-limit; retry_after=2`'
    throw paramError(FAULT_HEADER, 'header', issue)
  }
  const parameters = Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2])]))
  return { fault, parameters }
}
