// Exported without an annotation: with `declaration`, TypeScript must be able to name these types (TS2742).
import { createClient } from 'wechatpay-chain'
import { createEmulator } from 'wechatpay-chain/emulator'
import { createReceiver } from 'wechatpay-chain/receiver'
import { forgeNotification } from 'wechatpay-chain/testing'
import type { v3_offlinefacemch } from 'wechatpay-chain/types/v3/offlinefacemch'

export const emulator = await createEmulator()
export const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
export const users = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_
export const native = client.chain('v3/pay/transactions/native')
export const read = () => users.get({ organization_id: 'o1', out_user_id: 'u1' })
export const organization: v3_offlinefacemch.OrganizationsGetResponse = { organization_id: 'o1' }
export const receiver = createReceiver(emulator.credentials)
export const notify = receiver.fetch((notification) => console.log(notification.event_type))
export const forged = forgeNotification({
  event_type: 'REFUND.SUCCESS',
  resource: { out_refund_no: '1' },
  platform: emulator.platform,
})
