import { createHmac } from 'node:crypto'
import type { Keys } from '../keys/keys.js'

/** The token of the operator: the same for the same keys, so that a page stays open across a restart. */
export function tokenOf({ merchant }: Keys): string {
  const secret = merchant.privateKey.export({ type: 'pkcs8', format: 'der' })
  return createHmac('sha256', secret).update('operator of the emulator').digest('base64url').slice(0, 22)
}
