// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_recharge {
export interface Recharge {
  readonly bankTransferRecharges: BankTransferRecharges
}

export interface BankTransferRecharges {
  /** POST 申请银行转账充值 */
  readonly apply: BankTransferRechargesApply
  readonly outRechargeNo: BankTransferRechargesOutRechargeNo
}

export interface BankTransferRechargesApplyPostRequest {
  json: {
    /** 商户充值单号 */
    out_recharge_no: string
    /** 充值场景 */
    recharge_scene: ('NORMAL_BANK_TRANSFER' | (string & {}))
    /** 充值入账账户 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /** 充值金额 */
    recharge_amount: {
      /** 总金额 */
      amount?: number | undefined
      /** 货币类型 */
      currency?: string | undefined
    }
  }
}
export interface BankTransferRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string
    /** 开户银行省市编码 */
    bank_address_code?: string
    /** 开户银行行号 */
    bank_code?: string
    /** 银行账户名称 */
    bank_account_name?: string
    /** 银行账号 */
    bank_account_no?: string
  }
}
export interface BankTransferRechargesApply {
  /**
   * 申请银行转账充值
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585425 官方文档}
   */
  post(options: BankTransferRechargesApplyPostRequest & CallOptions): Promise<ApiResponse<BankTransferRechargesApplyPostResponse>>
  /**
   * 申请银行转账充值
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585425 官方文档}
   */
  postAsync(options: BankTransferRechargesApplyPostRequest & CallOptions): Promise<ApiResponse<BankTransferRechargesApplyPostResponse>>
}

export interface BankTransferRechargesOutRechargeNo {
  /** GET 查询银行转账充值结果 */
  readonly _out_recharge_no_: BankTransferRechargesOutRechargeNoByOutRechargeNo
}

export interface BankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest {
  /** 商户充值单号 */
  out_recharge_no: string
}
export interface BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse {
  /** 充值商户号 */
  mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值入账账户 */
  account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /** 充值状态 */
  recharge_state: ('SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {}))
  /** 充值场景 */
  recharge_scene: ('ECOMMERCE_BANK_TRANSFER' | 'NORMAL_BANK_TRANSFER' | (string & {}))
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string
    /**
     * 银行转账退回时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 银行转账退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 转入的银行流水单号 */
    bill_no?: string
  }
  /**
   * 受理充值时间
   * 格式：RFC 3339
   */
  accept_time?: string
  /**
   * 充值成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 关闭充值时间
   * 格式：RFC 3339
   */
  close_time?: string
}
export interface BankTransferRechargesOutRechargeNoByOutRechargeNo {
  /**
   * 查询银行转账充值结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585430 官方文档}
   */
  get(options: BankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest & CallOptions): Promise<ApiResponse<BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>
  /**
   * 查询银行转账充值结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585430 官方文档}
   */
  getAsync(options: BankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest & CallOptions): Promise<ApiResponse<BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>
}
}
