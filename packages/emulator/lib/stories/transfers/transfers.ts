import { isDeepStrictEqual } from 'node:util'
import type { Events, ResponseOf } from 'wechatpay-chain'
import { BANK, customerAccount, merchantAccount } from '../../state/ledger.js'
import { beijingTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { invalidRequest, paramError, REASON, Refusal, raise } from '../../world/refusal.js'
import type { SentOf } from '../../world/sent.js'
import { type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'

export const BILLS = 'v3/fund-app/mch-transfer/transfer-bills'
const BY_OUT_BILL_NO = `${BILLS}/out-bill-no/{out_bill_no}` as const

/** Milliseconds after which an unconfirmed transfer fails. */
const PATIENCE = 24 * 3_600_000

/** Milliseconds after which a cancelled transfer ends by itself. */
const CANCELS_MS = 2_000

/** Why a transfer fails that no customer has confirmed in time. */
const OVERDUE = 'OVERDUE_CLOSE' satisfies FailReason

/** Initial balance of the `OPERATION` account, in fen. */
const INITIAL = 10_000_000

/** `user_name` is required from the first amount on, and not permitted below the second. Fen. */
const NAMED_FROM = 200_000
const NAMELESS_BELOW = 30

/**
 * What a transfer reports, by its scene: each item once. Of scenes that are not here, it reports something.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013774588 and the pages beside it
 */
const REPORTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['1000', ['活动名称', '奖励说明']],
  ['1002', ['补贴类型']],
  ['1004', ['保险产品备案编号', '保险名称', '保险操作单号']],
  ['1005', ['岗位类型', '报酬说明']],
  ['1010', ['回收商品名称']],
  ['1011', ['赔付原因']],
])

type TransferRequest = SentOf<typeof BILLS, 'post'>['json']
type FailReason = NonNullable<Events['MCHTRANSFER.BILL.FINISHED']['fail_reason']>
type View = ResponseOf<typeof BY_OUT_BILL_NO, 'get'>

/** A transfer to a customer. Records are replaced, never modified. */
export interface Transfer {
  readonly request: TransferRequest
  readonly transfer_bill_no: string
  readonly package_info: string
  readonly state: 'WAIT_USER_CONFIRM' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'
  readonly create_time: string
  readonly update_time: string
  readonly fail_reason?: FailReason
}

/** By `out_bill_no`. */
export const transfers = tableOf<Transfer>('transfers')

/** Stories of transfers that the customer confirms. */
export const transferStories: readonly Story[] = [
  story('post', BILLS, ({ json }, world) => {
    const known = findTransfer(world, json.out_bill_no)
    if (known && !isDeepStrictEqual(known.request, json)) {
      throw invalidRequest('a transfer with this out_bill_no exists, with other parameters', REASON.reentry)
    }
    const { transfer_bill_no, create_time, state, package_info, fail_reason } = known ?? addTransfer(json, world)
    const { out_bill_no } = json
    return {
      ...{ out_bill_no, transfer_bill_no, create_time, state },
      ...(fail_reason && { fail_reason }),
      ...(state === 'WAIT_USER_CONFIRM' && { package_info }),
    }
  }),

  story('get', BY_OUT_BILL_NO, ({ out_bill_no }, world) =>
    transferViewOf(finishCancelling(findTransfer(world, out_bill_no) ?? raise(notFound()), world), world),
  ),

  story('get', `${BILLS}/transfer-bill-no/{transfer_bill_no}`, ({ transfer_bill_no }, world) => {
    expireTransfers(world)
    const found = [...transfers(world).values()].find((transfer) => transfer.transfer_bill_no === transfer_bill_no)
    return transferViewOf(finishCancelling(found ?? raise(notFound()), world), world)
  }),

  story('post', `${BY_OUT_BILL_NO}/cancel`, ({ out_bill_no }, world) => {
    const transfer = findTransfer(world, out_bill_no) ?? raise(notFound())
    const { transfer_bill_no, state } = transfer
    if (state === 'SUCCESS' || state === 'FAIL')
      throw invalidRequest(
        `the transfer is ${state}, so it cannot be cancelled`,
        REASON.none,
        '商家转账单据已终态，不能撤销',
      )
    if (state !== 'WAIT_USER_CONFIRM')
      return { out_bill_no, transfer_bill_no, state, update_time: transfer.update_time }
    const update_time = beijingTime(world.now())
    transfers(world).set(out_bill_no, { ...transfer, state: 'CANCELING', update_time })
    world.later(CANCELS_MS, 'settle-cancellation', { out_bill_no })
    return { out_bill_no, transfer_bill_no, state: 'CANCELING', update_time }
  }),
]

/** Commands that end a transfer, and one that funds the account from which transfers are made. */
export const transferCommands = [
  command(
    'confirm-transfer',
    'The customer confirms the transfer and receives the money.',
    { required: { out_bill_no: { type: 'string' } }, suits: ['WAIT_USER_CONFIRM'] },
    (world: World, { out_bill_no }: { out_bill_no: string }) =>
      transferViewOf(finish(findIn('WAIT_USER_CONFIRM', world, out_bill_no), world, 'SUCCESS'), world),
  ),
  command(
    'fail-transfer',
    'The transfer fails, and its money returns to the merchant.',
    {
      required: { out_bill_no: { type: 'string' } },
      optional: {
        fail_reason: {
          enum: [
            'PAYEE_ACCOUNT_ABNORMAL',
            'NAME_NOT_CORRECT',
            'REAL_NAME_CHECK_FAIL',
            'TRANSFER_RISK',
            'ACCOUNT_FROZEN',
            OVERDUE,
          ],
        },
      },
      suits: ['WAIT_USER_CONFIRM'],
    },
    (
      world: World,
      { out_bill_no, fail_reason = 'PAYEE_ACCOUNT_ABNORMAL' }: { out_bill_no: string; fail_reason?: FailReason },
    ) => transferViewOf(fail(world, out_bill_no, fail_reason), world),
  ),
  command(
    'settle-cancellation',
    'The transfer that the merchant has cancelled ends, and its money returns to the merchant.',
    { required: { out_bill_no: { type: 'string' } }, suits: ['CANCELING'] },
    (world: World, { out_bill_no }: { out_bill_no: string }) =>
      transferViewOf(finish(findIn('CANCELING', world, out_bill_no), world, 'CANCELLED'), world),
  ),
  command(
    'recharge',
    'The merchant pays money into the account from which transfers are made.',
    { required: { amount: { type: 'integer', minimum: 1 } } },
    (world: World, { amount }: { amount: number }) => {
      const to = fundOperation(world)
      world.ledger.move({ from: BANK, to, amount, kind: '充值', id: world.random.digits(28), out: '' })
      return { balance: world.ledger.balance(to) }
    },
  ),
] as const

/** The name of the merchant's `OPERATION` account. The first call pays 10,000,000 fen into it. */
export function fundOperation({ ledger, mchid, random, state }: World): string {
  const account = merchantAccount(mchid, 'OPERATION')
  const funded = state.table<true>('funded')
  if (!funded.get(account)) {
    funded.set(account, true)
    ledger.move({ from: BANK, to: account, amount: INITIAL, kind: '充值', id: random.digits(28), out: '' })
  }
  return account
}

/** Fails the transfers that no customer has confirmed within a day, and notifies the merchant. */
export function expireTransfers(world: World): void {
  const due = [...transfers(world).values()].filter(
    ({ state, create_time }) => state === 'WAIT_USER_CONFIRM' && Date.parse(create_time) + PATIENCE <= world.now(),
  )
  for (const transfer of due) {
    const at = Date.parse(transfer.create_time) + PATIENCE
    finish(transfer, world, 'FAIL', { fail_reason: OVERDUE, at })
  }
}

/**
 * Fails a transfer that waits for its customer: for the given reason, or since its time is over.
 *
 * @throws {Refusal} when it does not wait, or its time is over and the reason is another one.
 */
function fail(world: World, out_bill_no: string, fail_reason: FailReason): Transfer {
  if (fail_reason === OVERDUE) {
    const before = transfers(world).get(out_bill_no)
    const found = findTransfer(world, out_bill_no)
    if (found && before?.state === 'WAIT_USER_CONFIRM' && found.fail_reason === OVERDUE) return found // just now
  }
  return finish(findIn('WAIT_USER_CONFIRM', world, out_bill_no), world, 'FAIL', { fail_reason })
}

function findTransfer(world: World, out_bill_no: string): Transfer | undefined {
  expireTransfers(world)
  return transfers(world).get(out_bill_no)
}

function addTransfer(request: TransferRequest, world: World): Transfer {
  const { transfer_amount: amount, user_name, out_bill_no } = request
  const wrong = (issue: string) => paramError('/transfer_amount', 'body', issue, amount)
  if (!Number.isSafeInteger(amount) || amount < 1) throw wrong('must be a whole number of fen, at least 1')
  if (amount >= NAMED_FROM && user_name === undefined) throw wrong('is 2,000 yuan or more, so user_name is required')
  if (amount < NAMELESS_BELOW && user_name !== undefined)
    throw wrong('is less than 0.30 yuan, so user_name is not permitted')
  checkReported(request)
  const transfer_bill_no = `1330${world.random.digits(36)}`
  const from = fundOperation(world)
  const to = heldIn(transfer_bill_no)
  world.ledger.move({ from, to, amount, kind: '转账', id: transfer_bill_no, out: out_bill_no })
  const package_info = Buffer.from(world.random.nonce()).toString('base64')
  const now = beijingTime(world.now())
  const transfer = { request, transfer_bill_no, package_info, create_time: now, update_time: now }
  transfers(world).set(out_bill_no, { ...transfer, state: 'WAIT_USER_CONFIRM' })
  world.later(PATIENCE, 'fail-transfer', { out_bill_no, fail_reason: OVERDUE })
  return { ...transfer, state: 'WAIT_USER_CONFIRM' }
}

/** @throws {Refusal} when what is reported is not what the scene asks for. */
function checkReported({ transfer_scene_id, transfer_scene_report_infos: reported }: TransferRequest): void {
  const wanted = REPORTED.get(String(transfer_scene_id))
  const types = reported.map(({ info_type }) => info_type)
  if (wanted ? isDeepStrictEqual(types.toSorted(), wanted.toSorted()) : types.length > 0) return
  const issue = wanted ? `must have an item of each info_type of the scene: ${wanted.join(', ')}` : 'must not be empty'
  throw paramError('/transfer_scene_report_infos', 'body', issue, undefined, {
    chinese: '未传入完整且对应的转账场景报备信息，请根据接口文档检查',
  })
}

/** @throws {Refusal} when there is no such transfer, or it is in another state. */
function findIn(state: 'WAIT_USER_CONFIRM' | 'CANCELING', world: World, out_bill_no: string): Transfer {
  const transfer = findTransfer(world, out_bill_no) ?? raise(notFound())
  if (transfer.state === state) return transfer
  throw invalidRequest(`transfer ${out_bill_no} is ${transfer.state}, not ${state}`)
}

// WeChat Pay cancels a transfer some time after the request; the emulator does soon after it, or at the first query.
function finishCancelling(transfer: Transfer, world: World): Transfer {
  return transfer.state === 'CANCELING' ? finish(transfer, world, 'CANCELLED') : transfer
}

function finish(
  transfer: Transfer,
  world: World,
  state: 'SUCCESS' | 'FAIL' | 'CANCELLED',
  { fail_reason, at = world.now() }: { readonly fail_reason?: FailReason; readonly at?: number } = {},
): Transfer {
  const { request, transfer_bill_no: id, create_time } = transfer
  const { out_bill_no, openid, transfer_amount: amount, notify_url = '' } = request
  const to = state === 'SUCCESS' ? customerAccount(openid) : fundOperation(world)
  const kind = state === 'SUCCESS' ? '转账' : '转账退回'
  world.ledger.move({ from: heldIn(id), to, amount, kind, id, out: out_bill_no })
  const finished: Transfer = { ...transfer, state, update_time: beijingTime(at), ...(fail_reason && { fail_reason }) }
  transfers(world).set(out_bill_no, finished)
  const resource: Events['MCHTRANSFER.BILL.FINISHED'] = {
    ...{ out_bill_no, transfer_bill_no: id, state, mch_id: world.mchid, transfer_amount: amount, openid },
    ...{ create_time, update_time: finished.update_time },
    ...(fail_reason && { fail_reason }),
  }
  const event_type = 'MCHTRANSFER.BILL.FINISHED'
  const original_type = 'mch_payment'
  world.notify({ url: notify_url, event_type, original_type, summary: '商家转账单据终态通知', resource })
  return finished
}

/** A transfer in the answer to a query. */
export function transferViewOf({ request, ...transfer }: Transfer, { mchid }: World): View {
  const { out_bill_no, appid, transfer_amount, transfer_remark, openid, user_name } = request
  const { package_info: _, ...shown } = transfer
  const asked = { out_bill_no, appid, transfer_amount, transfer_remark, openid, ...(user_name && { user_name }) }
  return { mch_id: mchid, ...asked, ...shown }
}

function heldIn(transfer_bill_no: string): string {
  return `transfer ${transfer_bill_no}`
}

function notFound(): Refusal {
  return new Refusal(404, 'NOT_FOUND', 'no such transfer')
}
