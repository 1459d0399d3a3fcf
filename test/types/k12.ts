import type { ApiResponse, Client, RequestOf, ResponseOf } from 'wechatpay-chain'

declare const client: Client

const path = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const ids = { organization_id: 'o1', out_user_id: 'u1' }
const user = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_

// The three spellings and both verb styles are one and the same operation.
export const read: Promise<ApiResponse<ResponseOf<typeof path, 'get'>>>[] = [
  user.get(ids),
  user.getAsync(ids),
  client.chain(path).get(ids),
  client.chain(path).getAsync(ids),
  client[path].get(ids),
  client[path].getAsync(ids),
]
export const written: Promise<ApiResponse<undefined>>[] = [
  user.patch({ ...ids, json: { user_name: '张三', status: 'NORMAL' } }),
  user.patchAsync({ ...ids, json: { phone: '13800138000' } }),
  client.chain(path).patch({ ...ids, json: { student_info: { class_name: '一班' } } }),
  client.chain(path).patchAsync({ ...ids, json: {} }),
  client[path].patch({ ...ids, json: { user_type: 'STUDENT' } }),
  client[path].patchAsync({ ...ids, json: {}, signal: AbortSignal.timeout(1), timeout: 1_000, encrypt: false }),
]

// @ts-expect-error a path variable is missing
user.get({ organization_id: 'o1' })
// @ts-expect-error without its variables the operation cannot be called
user.get()
// @ts-expect-error a body is missing
user.patch(ids)
// @ts-expect-error a typo in a field
user.patch({ ...ids, json: { user_nmae: '张三' } })
// @ts-expect-error a typo in an option
user.patch({ ...ids, jsn: {} })
// @ts-expect-error not one of the values
user.patch({ ...ids, json: { status: 'NORMALE' } })
// @ts-expect-error a number is not a name
user.patch({ ...ids, json: { user_name: 1 } })
// @ts-expect-error the operation has no DELETE
user.delete(ids)
// @ts-expect-error a typo in a segment
client.v3.offlinefacemch.organisations
// @ts-expect-error a typo in a path in brackets
client['v3/offlinefacemch/organisations']
// @ts-expect-error a signal is not a boolean
user.get({ ...ids, signal: true })
// @ts-expect-error a node is not a verb
client.v3.offlinefacemch.organizations.post({})
// @ts-expect-error a chain has no state to write
client.v3 = {} as never

// What the client fills in is not asked for, and may be given.
user.patch({ ...ids, json: {}, headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_01' } })
client.v3.pay.transactions.native.post({
  json: {
    appid: 'wx',
    mchid: '1900000109',
    description: 'Image形象店',
    out_trade_no: '1',
    notify_url: 'https://example.com',
    amount: { total: 1 },
  },
})

// Nothing is required, so the argument is not either.
client.v3.certificates.get()
client.v3.certificates.get({ query: { algorithm_type: 'ALL' } })
// @ts-expect-error but its query is required
client.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '1' })

// An answer's enumerations are open, its fields are those that are described.
export async function answers(): Promise<void> {
  const { data, status, requestId, verified } = await user.get(ids)
  const type: string | undefined = data.user_type
  if (data.user_type === 'STUDENT') console.log(type, status + 1, requestId?.length, !verified)
  // @ts-expect-error a misspelt field
  console.log(data.user_typ)
  if ('field_of_tomorrow' in data) {
    const later: unknown = data.field_of_tomorrow
    console.log(later)
  }
  // @ts-expect-error no body, no data
  ;(await user.patch({ ...ids, json: {} })).data.user_name
}

// A path that the spec does not know is loosely typed, and goes on like any chain.
export async function dynamic(): Promise<void> {
  const node = client.chain('v3/operation/of/{tomorrow}')
  const { data } = await node.post<{ id: string }>({ tomorrow: '1', json: { any: 'thing' }, query: { list: [1, 2] } })
  console.log(data.id.length)
  await node.deeper._still_.getAsync()
  const unknown = await node.get()
  // @ts-expect-error without a type argument the answer is unknown
  unknown.data.id
  await node.get({ query: { nested: { yes: 1 } } })
  // @ts-expect-error a query holds scalars, lists and maps of them
  await node.get({ query: { nested: new Date() } })
}

// A query is an object, or the text of a query string; `null` leaves out what may be left out, as in PHP.
client.v3.certificates.get({ query: null })
client.v3.certificates.get({ query: 'algorithm_type=ALL' })
client.v3.bill.tradebill.get({ query: 'bill_date=2026-11-27&bill_type=ALL' })
client.v3.bill.tradebill.get({ query: { bill_date: '2026-11-27', bill_type: null } })
// @ts-expect-error a parameter that is required is not `null`
client.v3.bill.tradebill.get({ query: { bill_date: null } })
// @ts-expect-error nor is the query that holds it
client.v3.bill.tradebill.get({ query: null })
// @ts-expect-error a misspelt parameter
client.v3.bill.tradebill.get({ query: { bill_date: '2026-11-27', bill_typ: 'ALL' } })
export const day: RequestOf<'v3/bill/tradebill', 'get'>['query']['bill_date'] = '2026-11-27'

// RequestOf and ResponseOf name the types of any operation.
type Patch = RequestOf<typeof path, 'patch'>
export const body: Patch['json'] = { user_name: '张三' }
type Native = RequestOf<'v3/pay/transactions/native', 'post'>
export const order: Native['json']['amount'] = { total: 100, currency: 'CNY' }
export const nothing: ResponseOf<typeof path, 'patch'> = undefined
// @ts-expect-error the path has no such verb
export type NoVerb = RequestOf<typeof path, 'post'>

// The tools at the root.
export const cipher: Promise<string> = client.encrypt('张三', { serial: 'PUB_KEY_ID_01' })
export const plain: Promise<string> = client.decrypt({ nonce: 'n', ciphertext: 'c', associated_data: 'certificate' })
export const closed: Promise<void> = client.close()
