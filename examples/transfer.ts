// A transfer to a customer, who confirms it in WeChat within 24 hours.
import { appid, client, mchid, notify_url } from './wechatpay.js'

const { transferBills } = client.v3.fundApp.mchTransfer

export interface Payout {
  readonly out_bill_no: string
  readonly openid: string
  /** In fen. */
  readonly transfer_amount: number
  readonly transfer_remark: string
}

/**
 * Begins a transfer of the scene 现金营销 (1000), and returns the parameters of `wx.requestMerchantTransfer`, which shows the
 * customer the page to confirm it. `package` is `undefined` when there is nothing to confirm: ask `transferOf`. `success` of
 * `wx.requestMerchantTransfer` proves nothing: the end comes as the notification `MCHTRANSFER.BILL.FINISHED`, or by `transferOf`.
 *
 * When it throws, begin no transfer with another number before `transferOf` says `FAIL` or `CANCELLED`.
 */
export async function beginTransfer(payout: Payout) {
  const { data } = await transferBills.post({
    json: {
      ...payout,
      appid,
      notify_url,
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '新会员有礼' },
        { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
      ],
    },
    retry: { idempotent: true },
  })
  return { mchId: mchid, appId: appid, package: data.package_info }
}

/** `WAIT_USER_CONFIRM`, `SUCCESS`, `FAIL` with a `fail_reason`, `CANCELLED`, … */
export async function transferOf(out_bill_no: string) {
  return (await transferBills.outBillNo._out_bill_no_.get({ out_bill_no })).data
}

/** Takes a transfer back while the customer has not confirmed it: some time later it is `CANCELLED`. */
export async function cancelTransfer(out_bill_no: string): Promise<void> {
  await transferBills.outBillNo._out_bill_no_.cancel.post({ out_bill_no })
}
