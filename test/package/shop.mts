// Exported without an annotation: with `declaration`, TypeScript must be able to name these types (TS2742).
import { createClient } from 'wechatpay-chain'
import { createEmulator } from 'wechatpay-chain/emulator'
import type { OrganizationsGetResponse } from 'wechatpay-chain/types/v3/offlinefacemch'

export const emulator = await createEmulator()
export const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
export const users = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_
export const native = client.chain('v3/pay/transactions/native')
export const read = () => users.get({ organization_id: 'o1', out_user_id: 'u1' })
export const organization: OrganizationsGetResponse = { organization_id: 'o1' }
