import type { Stage } from '../stage.js'

type Named = readonly [name: string, options: Readonly<Record<string, unknown>>]

const ORDERS = 'v3/payscore/serviceorder'
const PARTNER = 'v3/payscore/partner/serviceorder'
const PERMISSIONS = 'v3/payscore/permissions'

const SERVICE = { appid: 'wxd678efh567hg6787', service_id: '2002000000000558128851361561536' }
const BILL = { post_payments: [{ name: '就餐费用', amount: 5_000 }], total_amount: 5_000 }
const LESS = { post_payments: [{ name: '就餐费用', amount: 4_000 }], total_amount: 4_000, reason: '用户投诉' }
const SYNC = { type: 'Order_Paid', detail: { paid_time: '20200101' } }

/** Requests that suit pay score, in a world in which all that they ask for has happened. */
export async function payscoreRequests({
  client,
  emulator,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly Named[]> {
  const { v3 } = client
  const order = (out_order_no: string) => ({
    ...SERVICE,
    out_order_no,
    service_introduction: '某某酒店',
    time_range: { start_time: 'OnAccept' },
    location: { start_location: '广东' },
    risk_fund: { name: 'DEPOSIT' as const, amount: 10_000 },
    notify_url: 'https://www.example.com/payscore',
  })
  const sub_mchid = '1900000200'
  const used = (out_order_no: string) => {
    const { risk_fund: _, ...rest } = order(out_order_no)
    return { ...rest, time_range: { start_time: '20200101', end_time: '20200102' } }
  }
  for (const number of ['created', 'confirmed', 'modified', 'cancelled', 'synced', 'urged']) {
    await v3.payscore.serviceorder.post({ json: order(number) })
    await v3.payscore.partner.serviceorder.post({ json: { ...order(`p-${number}`), sub_mchid } })
  }
  for (const number of ['confirmed', 'modified', 'synced', 'urged']) {
    await emulator.operate('confirm-service-order', { out_order_no: number })
    await emulator.operate('confirm-service-order', { out_order_no: `p-${number}` })
    if (number === 'confirmed') continue
    const { _out_order_no_ } = v3.payscore.serviceorder
    await _out_order_no_.complete.post({ out_order_no: number, json: { ...SERVICE, ...BILL } })
    const asked = { service_id: SERVICE.service_id, sub_mchid, ...BILL }
    await v3.payscore.partner.serviceorder._out_order_no_.complete.post({ out_order_no: `p-${number}`, json: asked })
    // They are still to be paid when they are asked about.
    await emulator.operate('fail-collection', { out_order_no: number })
    await emulator.operate('fail-collection', { out_order_no: `p-${number}` })
  }
  const code = { ...SERVICE, notify_url: 'https://www.example.com/permissions' }
  for (const [authorization_code, openid] of [
    ['opened', 'o-opened'],
    ['ended', 'o-ended'],
    ['left', 'o-left'],
  ] as const) {
    await v3.payscore.permissions.post({ json: { ...code, authorization_code } })
    await emulator.operate('open-service', { authorization_code, openid })
  }
  const { service_id, appid } = SERVICE
  const partner = { service_id, sub_mchid }
  return [
    [`POST ${ORDERS}`, { json: order('placed') }],
    [`POST ${ORDERS}/direct-complete`, { json: { ...used('direct'), ...BILL } }],
    [`POST ${PARTNER}/direct-complete`, { json: { ...used('p-direct'), ...BILL, sub_mchid, sub_appid: 'wx1' } }],
    [`GET ${ORDERS}`, { query: { ...SERVICE, out_order_no: 'created' } }],
    [`POST ${ORDERS}/{out_order_no}/complete`, { out_order_no: 'confirmed', json: { ...SERVICE, ...BILL } }],
    [`POST ${ORDERS}/{out_order_no}/modify`, { out_order_no: 'modified', json: { ...SERVICE, ...LESS } }],
    [`POST ${ORDERS}/{out_order_no}/cancel`, { out_order_no: 'cancelled', json: { ...SERVICE, reason: '用户投诉' } }],
    [`POST ${ORDERS}/{out_order_no}/sync`, { out_order_no: 'synced', json: { ...SERVICE, ...SYNC } }],
    [`POST ${ORDERS}/{out_order_no}/pay`, { out_order_no: 'urged', json: SERVICE }],
    [`POST ${PARTNER}`, { json: { ...order('p-placed'), sub_mchid } }],
    [`GET ${PARTNER}`, { query: { ...partner, out_order_no: 'p-created' } }],
    [`POST ${PARTNER}/{out_order_no}/complete`, { out_order_no: 'p-confirmed', json: { ...partner, ...BILL } }],
    [`POST ${PARTNER}/{out_order_no}/modify`, { out_order_no: 'p-modified', json: { ...partner, ...LESS } }],
    [
      `POST ${PARTNER}/{out_order_no}/cancel`,
      { out_order_no: 'p-cancelled', json: { ...partner, reason: '用户投诉' } },
    ],
    [`POST ${PARTNER}/{out_order_no}/sync`, { out_order_no: 'p-synced', json: { ...partner, ...SYNC } }],
    [`POST ${PARTNER}/{out_order_no}/pay`, { out_order_no: 'p-urged', json: partner }],
    [`POST ${PERMISSIONS}`, { json: { ...code, authorization_code: 'asked' } }],
    [
      `GET ${PERMISSIONS}/authorization-code/{authorization_code}`,
      { authorization_code: 'opened', query: { service_id } },
    ],
    [`GET ${PERMISSIONS}/openid/{openid}`, { openid: 'o-opened', query: { service_id, appid } }],
    [
      `POST ${PERMISSIONS}/authorization-code/{authorization_code}/terminate`,
      { authorization_code: 'ended', json: { service_id, reason: '不再使用' } },
    ],
    [`POST ${PERMISSIONS}/openid/{openid}/terminate`, { openid: 'o-left', json: { ...SERVICE, reason: '不再使用' } }],
  ]
}
