// Exported without an annotation: with `declaration`, TypeScript must be able to name these types (TS2742).
import { createClient } from 'wechatpay-chain'
import { createPaysign } from 'wechatpay-chain/paysign'
import { requestMessage } from 'wechatpay-chain/protocol'
import { createReceiver } from 'wechatpay-chain/receiver'
import { shangmi } from 'wechatpay-chain/shangmi'
import { forgeNotification } from 'wechatpay-chain/testing'
import type { v3_offlinefacemch } from 'wechatpay-chain/types/v3/offlinefacemch'
import { createEmulator } from 'wechatpay-chain-emulator'
import { emulateCommand } from 'wechatpay-chain-emulator/command'
import { readOperations } from 'wechatpay-chain-emulator/spec'

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
export const paysign = createPaysign({ ...emulator.credentials, appid: 'wxd678efh567hg6787' })
export const message = requestMessage
export const suite = shangmi
export const ofShangmi = createReceiver({ ...emulator.credentials, suite: shangmi })
export const command = emulateCommand('emulate')
export const certificates = readOperations().find('GET', '/v3/certificates')
// @ts-expect-error A name that is not there is an error, so the declarations are not `any`.
export const nothing = client.v3.certificate
