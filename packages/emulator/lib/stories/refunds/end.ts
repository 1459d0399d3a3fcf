import { customerAccount, merchantAccount } from '../../state/ledger.js'
import { beijingTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { invalidRequest, notFound } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { refundArrived } from '../complaints/model.js'
import { holdOf, type Refund, refunds } from './model.js'
import { refundMessage } from './xml-view.js'

/** Commands that end a refund. */
export const refundCommands = [
  command(
    'settle-refund',
    'The refund succeeds: its money reaches the customer.',
    { required: { out_refund_no: { type: 'string' } }, suits: ['PROCESSING'] },
    (world: World, { out_refund_no }: { out_refund_no: string }) =>
      finishRefund(world, findPending(world, out_refund_no), 'SUCCESS').view,
  ),
  command(
    'fail-refund',
    'The refund becomes abnormal: its money cannot reach the customer.',
    { required: { out_refund_no: { type: 'string' } }, suits: ['PROCESSING'] },
    (world: World, { out_refund_no }: { out_refund_no: string }) =>
      finishRefund(world, findPending(world, out_refund_no), 'ABNORMAL').view,
  ),
] as const

/** Ends a refund and notifies the merchant. `ABNORMAL`: the money cannot reach the customer. */
export function finishRefund(world: World, refund: Refund, status: 'SUCCESS' | 'ABNORMAL'): Refund {
  const { view, openid } = refund
  const { out_refund_no } = view
  const success_time = beijingTime(world.now())
  if (status === 'SUCCESS') {
    const { payer_refund, settlement_refund } = view.amount
    const about = { from: holdOf(view), id: view.refund_id, out: out_refund_no }
    world.ledger.move({ ...about, amount: payer_refund, kind: '退款到账', to: customerAccount(openid) })
    // The cash of a coupon goes back to the merchant that has paid for it.
    const cash = settlement_refund - payer_refund
    if (cash > 0) world.ledger.move({ ...about, amount: cash, kind: '代金券退款', to: merchantAccount(world.mchid) })
  }
  const ended: Refund = { ...refund, view: { ...view, status, ...(status === 'SUCCESS' && { success_time }) } }
  refunds(world).set(out_refund_no, ended)
  if (refund.xml) world.notify(refundMessage(ended))
  else notify(world, ended, status)
  if (status === 'SUCCESS') refundArrived(world, ended)
  return ended
}

function notify(world: World, { view, seller, request }: Refund, status: 'SUCCESS' | 'ABNORMAL'): void {
  const { out_refund_no, success_time } = view
  const { appid: _, sp_appid: __, sub_appid: ___, ...parties } = { appid: '', sp_appid: '', sub_appid: '', ...seller }
  const { refund: amount, total, payer_total, payer_refund } = view.amount
  world.notify({
    url: request.notify_url ?? '',
    event_type: `REFUND.${status}`,
    original_type: 'refund',
    associated_data: 'refund',
    summary: status === 'SUCCESS' ? '退款成功' : '退款异常',
    resource: {
      ...parties,
      out_trade_no: view.out_trade_no,
      transaction_id: view.transaction_id,
      out_refund_no,
      refund_id: view.refund_id,
      refund_status: status,
      ...(success_time !== undefined && { success_time }),
      user_received_account: view.user_received_account,
      amount: { total, refund: amount, payer_total, payer_refund },
    },
  })
}

function findPending(world: World, out_refund_no: string): Refund {
  const refund = refunds(world).get(out_refund_no)
  if (!refund) throw notFound(`no refund with out_refund_no ${out_refund_no}`)
  if (refund.view.status === 'PROCESSING') return refund
  throw invalidRequest(`the refund is ${refund.view.status}, so it has ended`)
}
