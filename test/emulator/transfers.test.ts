import { expect, test } from 'vitest'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { stageOfFile } from './stage.js'

const stage = stageOfFile()

const reported = (...types: readonly string[]) => types.map((info_type) => ({ info_type, info_content: 'Spring' }))
const bills = () => stage.client.v3.fundApp.mchTransfer.transferBills
const bill = (out_bill_no: string, changes: object = {}) => ({
  appid: 'wxf636efh567hg4356',
  out_bill_no,
  transfer_scene_id: '1000' as const,
  openid: `o-${out_bill_no}`,
  transfer_amount: 4_000,
  transfer_remark: 'A prize',
  transfer_scene_report_infos: reported('活动名称', '奖励说明'),
  ...changes,
})
const transfer = async (out_bill_no: string, changes: object = {}) =>
  (await bills().post({ json: bill(out_bill_no, changes) })).data
const read = async (out_bill_no: string) => (await bills().outBillNo._out_bill_no_.get({ out_bill_no })).data
const balance = async (account: string) => {
  const { balances } = Object(await stage.emulator.operate('state'))
  expect(Object.values<number>(balances).reduce((sum, one) => sum + one, 0)).toBe(0)
  return balances[account] ?? 0
}
const operation = () => `merchant ${stage.emulator.identity.mchid} OPERATION`

test('a transfer waits for the customer, who confirms it and has the money', async () => {
  const begun = await transfer('t1')
  expect(begun).toMatchObject({ state: 'WAIT_USER_CONFIRM', package_info: expect.any(String) })
  expect(await transfer('t1')).toEqual(begun)
  const left = await balance(operation())
  await stage.emulator.operate('confirm-transfer', { out_bill_no: 't1' })
  expect(await read('t1')).toMatchObject({ state: 'SUCCESS', transfer_amount: 4_000 })
  expect(await balance('customer o-t1')).toBe(4_000)
  expect(await balance(operation())).toBe(left)
  const { transfer_bill_no } = begun
  expect((await bills().transferBillNo._transfer_bill_no_.get({ transfer_bill_no })).data).toEqual(await read('t1'))
})

test('the same number with another amount is refused', async () => {
  await transfer('t2')
  await expect(transfer('t2', { transfer_amount: 4_001 })).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    requestId: expect.stringMatching(/-268498688$/),
  })
})

test.each([
  ['nothing', '1000', []],
  ['one of two items', '1000', ['活动名称']],
  ['an item twice', '1000', ['活动名称', '活动名称']],
  ['an item of another name', '1000', ['活动名称', '活动说明']],
  ['an item too many', '1002', ['补贴类型', '活动名称']],
  ['the items of another scene', '1005', ['活动名称', '奖励说明']],
  ['nothing of a scene that is not known', '1099', []],
] as const)('a transfer that reports %s is refused, and moves no money', async (_, transfer_scene_id, types) => {
  const before = await balance(operation())
  const begun = transfer('treported', { transfer_scene_id, transfer_scene_report_infos: reported(...types) })
  await expect(begun).rejects.toMatchObject({
    ...{ status: 400, code: 'PARAM_ERROR' },
    platformMessage: expect.stringMatching(/^`\/transfer_scene_report_infos` in the body must (?:have|not be empty)/),
  })
  expect(await balance(operation())).toBe(before)
})

test.each([
  ['1000', ['奖励说明', '活动名称']],
  ['1002', ['补贴类型']],
  ['1004', ['保险产品备案编号', '保险名称', '保险操作单号']],
  ['1005', ['岗位类型', '报酬说明']],
  ['1010', ['回收商品名称']],
  ['1011', ['赔付原因']],
  ['1099', ['anything']],
] as const)('a transfer of the scene %s reports what the scene asks for', async (transfer_scene_id, types) => {
  const changes = { transfer_scene_id, transfer_scene_report_infos: reported(...types) }
  expect(await transfer(`tscene${transfer_scene_id}`, changes)).toMatchObject({ state: 'WAIT_USER_CONFIRM' })
})

test('one that fails, is cancelled or is not confirmed within a day gives the money back', async () => {
  await transfer('t3')
  await transfer('t4')
  await transfer('t5')
  const held = await balance(operation())
  await stage.emulator.operate('fail-transfer', { out_bill_no: 't3', fail_reason: 'NAME_NOT_CORRECT' })
  expect(await read('t3')).toMatchObject({ state: 'FAIL', fail_reason: 'NAME_NOT_CORRECT' })
  const cancel = await bills().outBillNo._out_bill_no_.cancel.post({ out_bill_no: 't4' })
  expect(cancel.data.state).toBe('CANCELING')
  expect(await read('t4')).toMatchObject({ state: 'CANCELLED' })
  await stage.emulator.operate('advance', { seconds: 24 * 3600 })
  expect(await read('t5')).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' })
  expect(await balance(operation())).toBeGreaterThanOrEqual(held + 3 * 4_000)
})

test('more than the account holds is refused, until the merchant has recharged it', async () => {
  const held = await balance(operation())
  const much = { transfer_amount: held + 1, user_name: '张三' }
  await expect(transfer('t6', much)).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
  await stage.emulator.operate('recharge', { amount: 1 })
  expect(await transfer('t6', much)).toMatchObject({ state: 'WAIT_USER_CONFIRM' })
  expect(await balance(operation())).toBe(0)
})

test('a transfer that nobody made is not found', async () => {
  await expect(read('nothing')).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' })
})

test('the test of keys says again what it was told, in the answer and in a notification', async () => {
  const json = { echo_message: 'hello', encrypted_echo_message: '你好', notify_url: 'https://merchant.test/echo' }
  const { data } = await stage.client.v3.security.echo.post({ json })
  expect(data).toEqual({ echo_message: 'hello', encrypted_echo_message: '你好' })
  await stage.emulator.settled()
  const posted = (await stage.emulator.operate('notifications')) as Posted[]
  expect(posted.at(-1)).toMatchObject({
    event_type: 'SECURITY_ECHO.SUCCESS',
    resource: { echo_message: 'hello', encrypt_echo_message: '你好' },
  })
})

test('one that is cancelled ends by itself, once, and the merchant is told, although nobody asks for it', async () => {
  const notify_url = 'https://merchant.test/cancelled'
  await stage.emulator.operate('recharge', { amount: 20_000 })
  const before = await balance(operation())
  const cancel = (out_bill_no: string) => bills().outBillNo._out_bill_no_.cancel.post({ out_bill_no })
  const told = async () => {
    const posted = (await stage.emulator.operate('notifications')) as Posted[]
    return posted.filter(({ url }) => url === notify_url).map(({ resource }) => Object(resource).out_bill_no)
  }
  await transfer('tcancelled', { notify_url })
  await cancel('tcancelled')
  expect((await cancel('tcancelled')).data.state).toBe('CANCELING')
  const confirming = stage.emulator.operate('confirm-transfer', { out_bill_no: 'tcancelled' })
  await expect(confirming).rejects.toThrow('CANCELING')
  await stage.emulator.advance(10)
  expect(await told()).toEqual(['tcancelled'])
  expect(await balance(operation())).toBe(before)
  expect(await read('tcancelled')).toMatchObject({ state: 'CANCELLED' })

  await transfer('tasked', { notify_url })
  await cancel('tasked')
  expect(await read('tasked')).toMatchObject({ state: 'CANCELLED' }) // the query does not wait
  await stage.emulator.advance(10)
  expect(await told()).toEqual(['tcancelled', 'tasked'])
  const again = stage.emulator.operate('settle-cancellation', { out_bill_no: 'tasked' })
  await expect(again).rejects.toThrow('transfer tasked is CANCELLED, not CANCELING')
})

test('one that is not confirmed within a day ends by itself, once, and the merchant is told when its time is over', async () => {
  const notify_url = 'https://merchant.test/transfers'
  await stage.emulator.operate('recharge', { amount: 20_000 })
  await transfer('tlate', { notify_url })
  await transfer('tfailed', { notify_url })
  await stage.emulator.operate('fail-transfer', { out_bill_no: 'tfailed' })
  const begun = Date.parse((await read('tlate')).create_time)
  const told = async () => {
    const posted = (await stage.emulator.operate('notifications')) as Posted[]
    const found = posted.filter(({ url }) => url === notify_url).map(({ resource }) => Object(resource))
    return found.map(({ out_bill_no, state, fail_reason }) => [out_bill_no, state, fail_reason])
  }
  const failed = ['tfailed', 'FAIL', 'PAYEE_ACCOUNT_ABNORMAL']
  await stage.emulator.advance(24 * 3600 - 60)
  expect(await told()).toEqual([failed])
  await stage.emulator.advance(3600)
  expect(await told()).toEqual([failed, ['tlate', 'FAIL', 'OVERDUE_CLOSE']])
  expect(Date.parse((await read('tlate')).update_time)).toBe(begun + 24 * 3_600_000)
  expect(await balance('customer o-tlate')).toBe(0)
  expect(await told()).toHaveLength(2)
})
