// What Deno's compiler has to accept, from npm and from JSR; check.mjs misspells a field of an answer, which it must not.
import { ApiError, type BillRow, createClient, fetchTransport, type RequestOf, rows, upload } from 'wechatpay-chain'
import { createPaysign } from 'wechatpay-chain/paysign'
import { openResource, openResourceSync } from 'wechatpay-chain/protocol'
import { createReceiver } from 'wechatpay-chain/receiver'
import { shangmi } from 'wechatpay-chain/shangmi'
import { forgeAnswer } from 'wechatpay-chain/testing'

const settings = { mchid: '1900000109', serial: '', privateKey: '', certs: {}, apiv3Key: '' }
export const client = createClient({ ...settings, transport: fetchTransport() })
export type Order = RequestOf<'v3/pay/transactions/native', 'post'>['json']

export async function order(json: Order): Promise<string> {
  try {
    const { data } = await client.v3.pay.transactions.native.post({ json })
    return data.code_url
  } catch (error) {
    if (error instanceof ApiError) return error.code
    throw error
  }
}

export async function bill(): Promise<BillRow[]> {
  const { data } = await client.v3.bill.tradebill.get({ query: { bill_date: '2026-05-20' } })
  const found: BillRow[] = []
  for await (const row of rows(await client.download(data))) found.push(row)
  return found
}

export const picture = () =>
  client.v3.merchant.media.upload.post({ body: upload(new Uint8Array(), { filename: 'a.png' }) })
export const text = async (key: Uint8Array): Promise<Uint8Array> => openResource({ ciphertext: '', nonce: '' }, key)
export const atOnce = (key: Uint8Array): Uint8Array => openResourceSync({ ciphertext: '', nonce: '' }, key)
export const paysign = createPaysign({ ...settings, appid: 'wx1' })
export const suites = [shangmi.name, typeof forgeAnswer]

Deno.serve(
  createReceiver({ certs: {}, apiv3Key: '' }).fetch(({ event_type, resource }) => {
    if (event_type === 'REFUND.SUCCESS') console.log(resource.out_refund_no)
  }),
)
