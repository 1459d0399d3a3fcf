// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { Traits } from '../types.js'

/** Operations that depart from the default: sensitive fields, unsigned answers, other entry points. */
export const traits: Readonly<Record<string, Traits>> = {
  'PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': { encrypt: ['json.user_name', 'json.phone'] },
  'POST v3/pay/transactions/native': { encrypt: ['json.payer.identity.number', 'json.payer.identity.name'] },
}
