import type { ResponseOf } from 'wechatpay-chain'
import type { Emulator, EmulatorCommands, PaidView } from 'wechatpay-chain-emulator'

declare const emulator: Emulator

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <T extends true>(): T | undefined => undefined

// Names, parameters and answers of commands are typed.
export async function commands(): Promise<void> {
  const paid = await emulator.operate('pay', { out_trade_no: '1', openid: 'o1' })
  paid.out_trade_no satisfies PaidView['out_trade_no']
  const refund = await emulator.operate('settle-refund', { out_refund_no: 'r1' })
  holds<Same<typeof refund, ResponseOf<'v3/refund/domestic/refunds', 'post'>>>()
  const { now } = await emulator.operate('advance', { seconds: 15 })
  now satisfies string
  await emulator.operate('state')
  await emulator.operate('change-key', { key: 'public-key', phase: 'both' })
  await emulator.operate('change-key')
  await emulator.operate('fault', { fault: 'rate-limit', retry_after: 2, times: 0 })
  const posted = await emulator.operate('notifications')
  posted[0]?.attempts[0]?.status satisfies number | undefined
  const complaint: EmulatorCommands['complain']['parameters'] = { out_trade_no: '1', problem_type: 'REFUND' }
  await emulator.operate('complain', complaint)

  // @ts-expect-error no such command
  await emulator.operate('paid', { out_trade_no: '1' })
  // @ts-expect-error its parameters are required
  await emulator.operate('pay')
  // @ts-expect-error one of them is
  await emulator.operate('pay', { openid: 'o1' })
  // @ts-expect-error misspelt
  await emulator.operate('pay', { out_trade_no: '1', open_id: 'o1' })
  // @ts-expect-error of another type
  await emulator.operate('advance', { seconds: '15' })
  // @ts-expect-error no such fault
  await emulator.operate('fault', { fault: 'rate-limits' })
  // @ts-expect-error a fault of requests, not of notifications
  await emulator.operate('fault-notifications', { fault: 'rate-limit' })
  // @ts-expect-error no such phase
  await emulator.operate('change-key', { phase: 'old' })
  // @ts-expect-error of another type
  refund.refund_id satisfies number
}
