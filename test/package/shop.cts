// Compiled as CommonJS: as .cts under each resolution, and as .ts under node10.
import { ApiError, createClient, WechatpayError } from 'wechatpay-chain'
import { createPaysign, type Paysign } from 'wechatpay-chain/paysign'
import * as protocol from 'wechatpay-chain/protocol'
import { createReceiver } from 'wechatpay-chain/receiver'
import { shangmi } from 'wechatpay-chain/shangmi'
import { forgeNotification } from 'wechatpay-chain/testing'
import type { FileStream } from 'wechatpay-chain/types/core'
import type { v3_offlinefacemch } from 'wechatpay-chain/types/v3/offlinefacemch'
import { createEmulator, type InProcessEmulator } from 'wechatpay-chain-emulator'
import { emulateCommand } from 'wechatpay-chain-emulator/command'
import { type Field, readOperations } from 'wechatpay-chain-emulator/spec'

export const client = createClient({ mchid: '1', serial: '2', privateKey: '…', certs: {} })
export const certificates = () => client.v3.certificates.get()
export const users = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_
export const isOurs = (error: unknown) => error instanceof WechatpayError
export const statusOf = (error: ApiError): number => error.status
export const isRefused = (error: unknown): error is ApiError => error instanceof ApiError
export const receiver = createReceiver({ certs: {}, apiv3Key: '…' })
export const notify = receiver.express((notification) => console.log(notification.event_type))
export const paysign: Paysign = createPaysign({ appid: '1', mchid: '2', privateKey: '…' })
export const message = protocol.requestMessage
export const ofShangmi = createReceiver({ certs: {}, apiv3Key: '…', suite: shangmi })
export const command = emulateCommand('emulate')
export const answerOf = (name: string): Field => readOperations().read(name).response
export const organization: v3_offlinefacemch.OrganizationsGetResponse = { organization_id: 'o1' }
export const read = (file: FileStream) => file.bytes()
export const inProcess = (): Promise<InProcessEmulator> => createEmulator({ listen: false })
export const forged = async () => {
  const { platform } = await inProcess()
  return forgeNotification({ event_type: 'REFUND.SUCCESS', resource: { out_refund_no: '1' }, platform })
}
// @ts-expect-error A name that is not there is an error, so the declarations are not `any`.
export const nothing = client.v3.certificate
