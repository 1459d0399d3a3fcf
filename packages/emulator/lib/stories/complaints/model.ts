import type { Events, ResponseOf } from 'wechatpay-chain'
import { beijingTime } from '../../world/beijing-time.js'
import { notFound } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'
import { findByTransaction } from '../orders/model.js'
import { byOrderId } from '../payscore/service-order.js'
import type { Refund } from '../refunds/model.js'

const COMPLAINTS = 'v3/merchant-service/complaints-v2'

/** The history of a complaint, in lines. */
export type Line = NonNullable<
  ResponseOf<`${typeof COMPLAINTS}/{complaint_id}/negotiation-historys`, 'get'>['data']
>[number]

/** The kind of event in a notification. */
export type Action = Events['COMPLAINT.CREATE']['action_type']

type View = ResponseOf<`${typeof COMPLAINTS}/{complaint_id}`, 'get'>

/** A customer's complaint about a payment. Its records are replaced, never changed. */
export interface Complaint {
  readonly complaint_id: string
  readonly complaint_time: string
  readonly complaint_detail: string
  readonly complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED'
  readonly complainted_mchid: string
  readonly payer_phone: string
  readonly payer_openid: string
  readonly transaction_id: string
  readonly problem_type: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  /** Fen. */
  readonly apply_refund_amount?: number
  readonly user_complaint_times: number
  /** Whether a message of the customer is unanswered. */
  readonly incoming_user_response: boolean
  readonly need_immediate_service: boolean
  readonly lines: readonly Line[]
  /** The merchant's decision about the refund. */
  readonly decision?: object
  /** Immediate answers by `idempotent_id`: the request, and its line in the history. */
  readonly answers: Readonly<Record<string, { readonly request: object; readonly log_id: string }>>
}

/** By `complaint_id`. */
export const complaints = tableOf<Complaint>('complaints')

/** Addresses for notifications, by merchant. */
export const complaintAddresses = tableOf<string>('complaint_addresses')

/** @throws {Refusal} 404 `RESOURCE_NOT_EXISTS`. */
export function findComplaint(world: World, complaint_id: string): Complaint {
  const found = complaints(world).get(complaint_id)
  if (found) return found
  throw notFound('no such complaint')
}

/**
 * The complaint after an event; the merchant is notified.
 *
 * @param changes The changed fields.
 * @param line The line for the history.
 */
export function changeComplaint(
  world: World,
  complaint: Complaint,
  changes: Partial<Complaint>,
  line: Pick<Line, 'operator' | 'operate_type'> & Partial<Line>,
  action: Action,
): Complaint {
  const log_id = world.random.digits(28)
  const operate_time = beijingTime(world.now())
  const lines = [...complaint.lines, { image_list: [], ...line, log_id, operate_time }]
  const changed: Complaint = { ...complaint, ...changes, lines }
  complaints(world).set(complaint.complaint_id, changed)
  const isNew = action === 'CREATE_COMPLAINT'
  world.notify({
    url: complaintAddresses(world).get(world.mchid) ?? '',
    event_type: isNew ? 'COMPLAINT.CREATE' : 'COMPLAINT.STATE_CHANGE',
    original_type: 'complaint',
    summary: isNew ? '产生新投诉' : '投诉状态变化',
    resource: { complaint_id: complaint.complaint_id, action_type: action } satisfies Events['COMPLAINT.CREATE'],
  })
  return changed
}

/** The complaint in the answer to a query. */
export function complaintViewOf(complaint: Complaint, world: World): View {
  const { lines: _, answers: __, decision: ___, transaction_id, ...shown } = complaint
  const order = findByTransaction(world, transaction_id)
  const { out_trade_no = '', amount: { total } = { total: 0 } } = order?.request ?? {}
  const service = byOrderId(world, out_trade_no) // a payment by pay score bears the number of its order
  return {
    ...shown,
    complaint_order_info: [{ transaction_id, out_trade_no, amount: total }],
    ...(service && {
      service_order_info: [
        { order_id: service.order_id, out_order_no: service.request.out_order_no, state: service.state },
      ],
    }),
    complaint_full_refunded: order !== undefined && order.refunded >= total,
    problem_description: complaint.complaint_detail,
    in_platform_service: false,
  }
}

/** Closes the complaints whose granted refund has arrived. */
export function refundArrived(world: World, { view: { transaction_id } }: Refund): void {
  for (const complaint of complaints(world).values()) {
    if (complaint.transaction_id !== transaction_id || complaint.problem_type !== 'REFUND') continue
    if (complaint.complaint_state === 'PROCESSED') continue
    const changes: Partial<Complaint> = complaint.decision ? { complaint_state: 'PROCESSED' } : {}
    const line = { operator: '系统', operate_type: 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' as const }
    changeComplaint(world, complaint, changes, line, 'REFUND_SUCCESS')
  }
}
