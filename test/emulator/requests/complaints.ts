import type { Stage } from '../stage.js'

type Named = readonly [name: string, options: Readonly<Record<string, unknown>>]

const COMPLAINTS = 'v3/merchant-service/complaints-v2'
const COMPLAINT = `${COMPLAINTS}/{complaint_id}`
const NOTIFICATIONS = 'v3/merchant-service/complaint-notifications'

/** Requests that suit complaints, in a world in which all that they ask for has happened: `paid` is a paid order. */
export async function complaintRequests({
  client,
  emulator,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly Named[]> {
  const complainted_mchid = emulator.identity.mchid
  const url = 'https://www.example.com/complaints'
  await client.v3.merchantService.complaintNotifications.post({ json: { url } })
  const complain = async (more: object = {}) => {
    const about = { out_trade_no: '20260520001', phone: '13800138000', ...more }
    return Object(await emulator.operate('complain', about)) as { complaint_id: string; complaint_time: string }
  }
  const { complaint_id, complaint_time } = await complain()
  const replied = await complain()
  const hurried = await complain({ need_immediate_service: true })
  const completed = await complain()
  const refunding = await complain({ problem_type: 'REFUND' })
  const day = complaint_time.slice(0, 10)
  const message = { blocks: [{ type: 'TEXT', text: { text: '您好' } }], sender_identity: 'MANUAL' }
  return [
    [`GET ${COMPLAINTS}`, { query: { begin_date: day, end_date: day, limit: 5, offset: 0, complainted_mchid } }],
    [`GET ${COMPLAINT}`, { complaint_id }],
    [`GET ${COMPLAINT}/negotiation-historys`, { complaint_id, query: { limit: 50, offset: 0 } }],
    [
      `POST ${COMPLAINT}/response`,
      { complaint_id: replied.complaint_id, json: { complainted_mchid, response_content: '已与用户沟通解决' } },
    ],
    [
      `POST ${COMPLAINT}/response-immediate-service`,
      { complaint_id: hurried.complaint_id, json: { complainted_mchid, idempotent_id: 'once', message } },
    ],
    [`POST ${COMPLAINT}/complete`, { complaint_id: completed.complaint_id, json: { complainted_mchid } }],
    [
      `POST ${COMPLAINT}/update-refund-progress`,
      { complaint_id: refunding.complaint_id, json: { action: 'APPROVE', launch_refund_day: 0 } },
    ],
    [`POST ${NOTIFICATIONS}`, { json: { url } }],
    [`PUT ${NOTIFICATIONS}`, { json: { url } }],
  ]
}
