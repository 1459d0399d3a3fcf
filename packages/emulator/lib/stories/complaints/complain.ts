import { beijingTime, compactTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { invalidRequest, Refusal } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { findAnyOrder, findByTransaction, ownerOf, type Paid } from '../orders/model.js'
import { type Complaint, changeComplaint, complaintViewOf, findComplaint } from './model.js'

const CUSTOMER = '用户'

export interface Grievance {
  readonly out_trade_no?: string
  readonly transaction_id?: string
  readonly detail?: string
  readonly problem_type?: Complaint['problem_type']
  readonly apply_refund_amount?: number
  readonly phone?: string
  readonly need_immediate_service?: boolean
}

/** Commands of a customer who complains. */
export const complaintCommands = [
  command(
    'complain',
    'The customer complains about a payment, named by out_trade_no or transaction_id.',
    {
      optional: {
        out_trade_no: { type: 'string' },
        transaction_id: { type: 'string' },
        detail: { type: 'string', minLength: 1, maxLength: 300 },
        problem_type: { enum: ['REFUND', 'SERVICE_NOT_WORK', 'OTHERS'] },
        apply_refund_amount: { type: 'integer', minimum: 1 },
        phone: { type: 'string', minLength: 1, maxLength: 32 },
        need_immediate_service: { type: 'boolean' },
      },
    },
    (world: World, grievance: Grievance) => complaintViewOf(complain(world, grievance), world),
  ),
  command(
    'reply-complaint',
    'The customer replies to the merchant about a complaint; a closed complaint is reopened.',
    { required: { complaint_id: { type: 'string' }, content: { type: 'string', minLength: 1, maxLength: 200 } } },
    (world: World, { complaint_id, content }: { complaint_id: string; content: string }) => {
      const complaint = findComplaint(world, complaint_id)
      return complaintViewOf(
        complaint.complaint_state === 'PROCESSED'
          ? reopen(world, complaint, content)
          : addReply(world, complaint, content),
        world,
      )
    },
  ),
] as const

function complain(world: World, grievance: Grievance): Complaint {
  const { request, payment, seller, refunded } = findPaid(world, grievance)
  const { detail = '未收到商品', problem_type = 'OTHERS', phone, need_immediate_service = false } = grievance
  const left = request.amount.total - refunded
  const { apply_refund_amount = left } = grievance
  if (problem_type === 'REFUND' && apply_refund_amount > left) {
    throw invalidRequest(`complain: only ${left} fen of this order are left to refund`)
  }
  const time = beijingTime(world.now())
  const complaint: Complaint = {
    complaint_id: `2002${compactTime(world.now()).slice(0, 8)}${world.random.digits(15)}`,
    complaint_time: time,
    complaint_detail: detail,
    complaint_state: 'PENDING',
    complainted_mchid: ownerOf(seller),
    payer_phone: phone ?? `138${world.random.digits(8)}`,
    payer_openid: payment.openid,
    transaction_id: payment.transaction_id,
    problem_type,
    ...(problem_type === 'REFUND' && { apply_refund_amount }),
    user_complaint_times: 1,
    incoming_user_response: false,
    need_immediate_service,
    lines: [],
    answers: {},
  }
  const line = { operator: CUSTOMER, operate_type: 'USER_CREATE_COMPLAINT' as const, operate_details: detail }
  return changeComplaint(world, complaint, {}, line, 'CREATE_COMPLAINT')
}

function addReply(world: World, complaint: Complaint, operate_details: string): Complaint {
  const line = { operator: CUSTOMER, operate_type: 'USER_RESPONSE' as const, operate_details }
  return changeComplaint(world, complaint, { incoming_user_response: true }, line, 'USER_RESPONSE')
}

function reopen(world: World, complaint: Complaint, operate_details: string): Complaint {
  const line = { operator: CUSTOMER, operate_type: 'USER_CONTINUE_COMPLAINT' as const, operate_details }
  const { decision: _, ...rest } = complaint
  const user_complaint_times = complaint.user_complaint_times + 1
  const changes = { complaint_state: 'PENDING' as const, user_complaint_times, incoming_user_response: true }
  return changeComplaint(world, rest, changes, line, 'CONTINUE_COMPLAINT')
}

function findPaid(world: World, { out_trade_no, transaction_id }: Grievance): Paid {
  if ((out_trade_no === undefined) === (transaction_id === undefined)) {
    throw new Refusal(400, 'PARAM_ERROR', 'complain: out_trade_no or transaction_id must be given, and not both')
  }
  const order =
    transaction_id === undefined ? findAnyOrder(world, out_trade_no ?? '') : findByTransaction(world, transaction_id)
  if (!order) throw new Refusal(404, 'ORDER_NOT_EXIST', 'complain: no such order')
  const { payment } = order
  if (!payment) throw invalidRequest('complain: the order is not paid, so there is nothing to complain about')
  return { ...order, payment }
}
