// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_platsolution {
export interface Platsolution {
  /** 申请银行转账充值、查询银行转账充值结果、开通保险理赔功能 等 37 个接口 */
  readonly ecommerce: Ecommerce
  /** 受理商家转账、微信支付转账批次单号查询批次单、微信支付转账明细单号查询明细单 等 13 个接口 */
  readonly insurance: Insurance
  /** 受理商家转账、微信支付转账批次单号查询批次单、微信支付转账明细单号查询明细单 等 13 个接口 */
  readonly mchTransfer: MchTransfer
}

export interface Ecommerce {
  /** 申请银行转账充值、查询银行转账充值结果 */
  readonly bankTransferRecharges: EcommerceBankTransferRecharges
  /** POST 开通保险理赔功能 */
  readonly insuranceCompensationContracts: EcommerceInsuranceCompensationContracts
  /** 请求赔付、查询赔付结果（按微信支付赔付单号）、查询赔付结果（按商户赔付单号） 等 22 个接口 */
  readonly mchTransfer: EcommerceMchTransfer
  /** POST 添加二级商户可扫码充值员工 */
  readonly rechargeEmployees: EcommerceRechargeEmployees
  /** 申请二级商户充值、查询二级商户充值结果、关闭二级商户充值 */
  readonly recharges: EcommerceRecharges
  /** 个人收款-申请批量结算、个人收款-查询批量结算信息、个人收款-申请异常结算批次单处理 */
  readonly settle: EcommerceSettle
  /** 二级商户按日终余额预约提现、查询二级商户按日终余额预约提现状态 */
  readonly withdraw: EcommerceWithdraw
}

export interface EcommerceBankTransferRecharges {
  /** POST 申请银行转账充值 */
  readonly apply: EcommerceBankTransferRechargesApply
  /** 查询银行转账充值结果 */
  readonly outRechargeNo: EcommerceBankTransferRechargesOutRechargeNo
}

export interface EcommerceBankTransferRechargesApplyPostRequest {
  json: {
    /** 商户充值单号 */
    out_recharge_no: string
    /** 充值场景 */
    recharge_scene: string
    /** 充值入账账户 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /** 充值金额 */
    recharge_amount: {
      /**
       * 总金额
       * 单位：分
       */
      amount?: number | undefined
      /** 货币类型 */
      currency?: string | undefined
    }
  }
}
export interface EcommerceBankTransferRechargesApplyPostResponse {
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
export interface EcommerceBankTransferRechargesApply {
  /**
   * 申请银行转账充值
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html 官方文档}
   */
  post(options: EcommerceBankTransferRechargesApplyPostRequest & CallOptions): Promise<ApiResponse<EcommerceBankTransferRechargesApplyPostResponse>>
  /**
   * 申请银行转账充值
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html 官方文档}
   */
  postAsync(options: EcommerceBankTransferRechargesApplyPostRequest & CallOptions): Promise<ApiResponse<EcommerceBankTransferRechargesApplyPostResponse>>
}

export interface EcommerceBankTransferRechargesOutRechargeNo {
  /** GET 查询银行转账充值结果 */
  readonly _out_recharge_no_: EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo
}

export interface EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest {
  /** 商户充值单号 */
  out_recharge_no: string
}
export interface EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse {
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
  recharge_scene: ('ECOMMERCE_BANK_TRANSFER' | (string & {}))
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /**
     * 总金额
     * 单位：分
     */
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
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}
export interface EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo {
  /**
   * 查询银行转账充值结果
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html 官方文档}
   */
  get(options: EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>
  /**
   * 查询银行转账充值结果
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html 官方文档}
   */
  getAsync(options: EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>
}

export interface EcommerceInsuranceCompensationContractsPostRequest {
  json: {
    /** 商户申请单号 */
    out_apply_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 签约协议列表 */
    agreement_list: readonly {
      /** 协议编号 */
      agreement_code: string
      /** 协议版本号 */
      agreement_version: string
      /** 签约主体 */
      sign_organization: string
      /**
       * 签约时间
       * 格式：RFC 3339
       */
      sign_time: string
    }[]
  }
}
export interface EcommerceInsuranceCompensationContractsPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
}
export interface EcommerceInsuranceCompensationContracts {
  /**
   * 开通保险理赔功能
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781476 官方文档}
   */
  post(options: EcommerceInsuranceCompensationContractsPostRequest & CallOptions): Promise<ApiResponse<EcommerceInsuranceCompensationContractsPostResponse>>
  /**
   * 开通保险理赔功能
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781476 官方文档}
   */
  postAsync(options: EcommerceInsuranceCompensationContractsPostRequest & CallOptions): Promise<ApiResponse<EcommerceInsuranceCompensationContractsPostResponse>>
  /** 查询保险理赔功能开通状态 */
  readonly subMchid: EcommerceInsuranceCompensationContractsSubMchid
}

export interface EcommerceInsuranceCompensationContractsSubMchid {
  /** 查询保险理赔功能开通状态 */
  readonly _sub_mchid_: EcommerceInsuranceCompensationContractsSubMchidBySubMchid
}

export interface EcommerceInsuranceCompensationContractsSubMchidBySubMchid {
  /** POST 查询保险理赔功能开通状态 */
  readonly checkOpened: EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened
}

export interface EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostRequest {
  /** 二级商户号 */
  sub_mchid: string
}
export interface EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 */
  success_time?: string
}
export interface EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened {
  /**
   * 查询保险理赔功能开通状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781480 官方文档}
   */
  post(options: EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostRequest & CallOptions): Promise<ApiResponse<EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse>>
  /**
   * 查询保险理赔功能开通状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781480 官方文档}
   */
  postAsync(options: EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostRequest & CallOptions): Promise<ApiResponse<EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse>>
}

export interface EcommerceMchTransfer {
  /** POST 请求赔付 */
  readonly compensateBills: EcommerceMchTransferCompensateBills
  /** POST 请求保证金售后赔付 */
  readonly depositAfterSalesCompensationBills: EcommerceMchTransferDepositAfterSalesCompensationBills
  /** POST 发起保证金赔付保司保费 */
  readonly depositInsurancePremiumsCompensationBills: EcommerceMchTransferDepositInsurancePremiumsCompensationBills
  /** POST 发起保证金赔付用户运费 */
  readonly depositShippingCostCompensationBills: EcommerceMchTransferDepositShippingCostCompensationBills
  /** POST 请求保险理赔 */
  readonly insuranceClaimBills: EcommerceMchTransferInsuranceClaimBills
  /** POST 请求赔付 */
  readonly subMchCompensationBills: EcommerceMchTransferSubMchCompensationBills
  /** POST 保证金赔付 */
  readonly transferBills: EcommerceMchTransferTransferBills
}

export interface EcommerceMchTransferCompensateBillsPostRequest {
  json: {
    /** 收款方信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: ('TRANSACTION_USER' | (string & {})) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ("WXPAY" | "WXVALUE") | undefined
      } | undefined
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount?: number | undefined
    /** 赔付原因 */
    transfer_remark: string
    /** 出资商户号 */
    sponsor_mchid?: string | undefined
    /** 转账场景ID */
    transfer_scene_id?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
  }
}
export interface EcommerceMchTransferCompensateBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
}
export interface EcommerceMchTransferCompensateBills {
  /**
   * 请求赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504175 官方文档}
   */
  post(options: EcommerceMchTransferCompensateBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsPostResponse>>
  /**
   * 请求赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504175 官方文档}
   */
  postAsync(options: EcommerceMchTransferCompensateBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsPostResponse>>
  /** 查询赔付结果（按微信支付赔付单号） */
  readonly billId: EcommerceMchTransferCompensateBillsBillId
  /** 查询赔付结果（按商户赔付单号）、请求撤销赔付 */
  readonly outBillNo: EcommerceMchTransferCompensateBillsOutBillNo
  /** POST 请求赔付预下单 */
  readonly preTransfer: EcommerceMchTransferCompensateBillsPreTransfer
}

export interface EcommerceMchTransferCompensateBillsBillId {
  /** GET 查询赔付结果（按微信支付赔付单号） */
  readonly _bill_id_: EcommerceMchTransferCompensateBillsBillIdByBillId
}

export interface EcommerceMchTransferCompensateBillsBillIdByBillIdGetRequest {
  /** 微信支付单号 */
  bill_id: string
}
export interface EcommerceMchTransferCompensateBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * 格式：RFC 3339
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface EcommerceMchTransferCompensateBillsBillIdByBillId {
  /**
   * 查询赔付结果（按微信支付赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504179 官方文档}
   */
  get(options: EcommerceMchTransferCompensateBillsBillIdByBillIdGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsBillIdByBillIdGetResponse>>
  /**
   * 查询赔付结果（按微信支付赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504179 官方文档}
   */
  getAsync(options: EcommerceMchTransferCompensateBillsBillIdByBillIdGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsBillIdByBillIdGetResponse>>
}

export interface EcommerceMchTransferCompensateBillsOutBillNo {
  /** GET 查询赔付结果（按商户赔付单号） */
  readonly _out_bill_no_: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNo
}

export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
}
export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * 格式：RFC 3339
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNo {
  /**
   * 查询赔付结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504178 官方文档}
   */
  get(options: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse>>
  /**
   * 查询赔付结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504178 官方文档}
   */
  getAsync(options: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse>>
  /** POST 请求撤销赔付 */
  readonly cancel: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
}

export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostRequest {
  /** 商户单号 */
  out_bill_no: string
}
export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 撤销受理时间
   * 格式：RFC 3339
   */
  cancel_accept_time: string
}
export interface EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel {
  /**
   * 请求撤销赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504177 官方文档}
   */
  post(options: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse>>
  /**
   * 请求撤销赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504177 官方文档}
   */
  postAsync(options: EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse>>
}

export interface EcommerceMchTransferCompensateBillsPreTransferPostRequest {
  json: {
    /** 公众账号ID */
    sp_appid?: string | undefined
    /** 收款方信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: ('TRANSACTION_USER' | (string & {})) | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ("WXPAY" | "WXVALUE") | undefined
      } | undefined
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount?: number | undefined
    /** 赔付原因 */
    transfer_remark: string
    /** 出资商户号 */
    sponsor_mchid?: string | undefined
    /** 转账场景ID */
    transfer_scene_id?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface EcommerceMchTransferCompensateBillsPreTransferPostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
  /** 子商户号 */
  sub_mchid?: string
}
export interface EcommerceMchTransferCompensateBillsPreTransfer {
  /**
   * 请求赔付预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504176 官方文档}
   */
  post(options: EcommerceMchTransferCompensateBillsPreTransferPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsPreTransferPostResponse>>
  /**
   * 请求赔付预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504176 官方文档}
   */
  postAsync(options: EcommerceMchTransferCompensateBillsPreTransferPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferCompensateBillsPreTransferPostResponse>>
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 公众账号ID */
    sp_appid?: string | undefined
    /** 收款方信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: ("MERCHANT" | "TRANSACTION_USER") | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ("WXPAY" | "WXVALUE") | undefined
      } | undefined
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string | undefined
      } | undefined
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount?: number | undefined
    /** 赔付原因 */
    transfer_remark: string
    /** 转账场景ID */
    transfer_scene_id?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /** 二级商户AppID */
    sub_appid?: string | undefined
  }
}
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
}
export interface EcommerceMchTransferDepositAfterSalesCompensationBills {
  /**
   * 请求保证金售后赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504194 官方文档}
   */
  post(options: EcommerceMchTransferDepositAfterSalesCompensationBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse>>
  /**
   * 请求保证金售后赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504194 官方文档}
   */
  postAsync(options: EcommerceMchTransferDepositAfterSalesCompensationBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse>>
  /** 查询保证金售后赔付结果（按微信支付赔付单号） */
  readonly billId: EcommerceMchTransferDepositAfterSalesCompensationBillsBillId
  /** 查询保证金售后赔付结果（按商户赔付单号） */
  readonly outBillNo: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillId {
  /** GET 查询保证金售后赔付结果（按微信支付赔付单号） */
  readonly _bill_id_: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetRequest {
  /** 微信支付单号 */
  bill_id: string
  query?: {
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * 格式：RFC 3339
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 机构APPID */
  sp_appid?: string
}
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId {
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504196 官方文档}
   */
  get(options: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse>>
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504196 官方文档}
   */
  getAsync(options: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse>>
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo {
  /** GET 查询保证金售后赔付结果（按商户赔付单号） */
  readonly _out_bill_no_: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo
}

export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
  query?: {
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * 格式：RFC 3339
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 机构APPID */
  sp_appid?: string
}
export interface EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504195 官方文档}
   */
  get(options: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse>>
  /**
   * 查询保证金售后赔付结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504195 官方文档}
   */
  getAsync(options: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse>>
}

export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 公众账号ID */
    sp_appid?: string | undefined
    /** 赔付用户信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | (string & {})) | undefined
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string | undefined
      } | undefined
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 赔付单类型 */
        type?: ("WXPAY" | "WXVALUE") | undefined
      } | undefined
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount?: number | undefined
    /** 赔付原因 */
    transfer_remark: string
  }
}
export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | (string & {}))
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string
      }
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 业务类型 */
  business_type?: ('DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}))
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 机构APPID */
  sp_appid?: string
}
export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBills {
  /**
   * 发起保证金赔付保司保费
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010905 官方文档}
   */
  post(options: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse>>
  /**
   * 发起保证金赔付保司保费
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010905 官方文档}
   */
  postAsync(options: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse>>
  /** GET 查询保证金赔付保司保费结果（按商户赔付单号） */
  readonly _out_bill_no_: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
}

export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
}
export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | (string & {}))
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string
      }
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * 格式：RFC 3339
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 业务类型 */
  business_type?: ('DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}))
  /** 机构APPID */
  sp_appid?: string
}
export interface EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo {
  /**
   * 查询保证金赔付保司保费结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010920 官方文档}
   */
  get(options: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse>>
  /**
   * 查询保证金赔付保司保费结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010920 官方文档}
   */
  getAsync(options: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse>>
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 公众账号ID */
    sp_appid?: string | undefined
    /** 赔付用户信息 */
    receiver: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ("WXPAY" | "WXVALUE") | undefined
      } | undefined
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string | undefined
      } | undefined
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount?: number | undefined
    /** 赔付原因 */
    transfer_remark: string
    /** 转账场景ID */
    transfer_scene_id?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
  }
}
export interface EcommerceMchTransferDepositShippingCostCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string
      }
      /** 转账接收方类型 */
      type?: string
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 业务类型 */
  business_type?: ('DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}))
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 机构APPID */
  sp_appid?: string
}
export interface EcommerceMchTransferDepositShippingCostCompensationBills {
  /**
   * 发起保证金赔付用户运费
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504202 官方文档}
   */
  post(options: EcommerceMchTransferDepositShippingCostCompensationBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositShippingCostCompensationBillsPostResponse>>
  /**
   * 发起保证金赔付用户运费
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504202 官方文档}
   */
  postAsync(options: EcommerceMchTransferDepositShippingCostCompensationBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositShippingCostCompensationBillsPostResponse>>
  /** 查询保证金售后赔付运费结果（按商户赔付单号） */
  readonly outBillNo: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo {
  /** GET 查询保证金售后赔付运费结果（按商户赔付单号） */
  readonly _out_bill_no_: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo
}

export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
  query?: {
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string
      }
      /** 转账接收方类型 */
      type?: string
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * 格式：RFC 3339
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 业务类型 */
  business_type?: ('DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}))
  /** 机构APPID */
  sp_appid?: string
}
export interface EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo {
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504203 官方文档}
   */
  get(options: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse>>
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504203 官方文档}
   */
  getAsync(options: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse>>
}

export interface EcommerceMchTransferInsuranceClaimBillsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 赔付用户信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: ("MERCHANT" | "TRANSACTION_USER") | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ("WXPAY" | "WXVALUE") | undefined
      } | undefined
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount?: number | undefined
    /** 赔付原因 */
    transfer_remark: string
  }
}
export interface EcommerceMchTransferInsuranceClaimBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    accept_time?: string
    /** 关单原因 */
    close_reason?: string
  }
}
export interface EcommerceMchTransferInsuranceClaimBills {
  /**
   * 请求保险理赔
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504184 官方文档}
   */
  post(options: EcommerceMchTransferInsuranceClaimBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsPostResponse>>
  /**
   * 请求保险理赔
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504184 官方文档}
   */
  postAsync(options: EcommerceMchTransferInsuranceClaimBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsPostResponse>>
  /** 查询保险理赔结果（按微信支付赔付单号） */
  readonly billId: EcommerceMchTransferInsuranceClaimBillsBillId
  /** 查询保险理赔结果（按商户赔付单号）、请求撤销保险理赔 */
  readonly outBillNo: EcommerceMchTransferInsuranceClaimBillsOutBillNo
  /** POST 请求保险理赔预下单 */
  readonly preTransfer: EcommerceMchTransferInsuranceClaimBillsPreTransfer
}

export interface EcommerceMchTransferInsuranceClaimBillsBillId {
  /** GET 查询保险理赔结果（按微信支付赔付单号） */
  readonly _bill_id_: EcommerceMchTransferInsuranceClaimBillsBillIdByBillId
}

export interface EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetRequest {
  /** 微信支付单号 */
  bill_id: string
  query?: {
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    accept_time?: string
    /** 关单原因 */
    close_reason?: string
    /** 关单时间 */
    close_time?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface EcommerceMchTransferInsuranceClaimBillsBillIdByBillId {
  /**
   * 查询保险理赔结果（按微信支付赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504188 官方文档}
   */
  get(options: EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse>>
  /**
   * 查询保险理赔结果（按微信支付赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504188 官方文档}
   */
  getAsync(options: EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse>>
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNo {
  /** GET 查询保险理赔结果（按商户赔付单号） */
  readonly _out_bill_no_: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
  query?: {
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ('WXPAY' | 'WXVALUE' | (string & {}))
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    accept_time?: string
    /** 关单原因 */
    close_reason?: string
    /** 关单时间 */
    close_time?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo {
  /**
   * 查询保险理赔结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504187 官方文档}
   */
  get(options: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse>>
  /**
   * 查询保险理赔结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504187 官方文档}
   */
  getAsync(options: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse>>
  /** POST 请求撤销保险理赔 */
  readonly cancel: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
}

export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostRequest {
  /** 商户单号 */
  out_bill_no: string
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
  }
}
export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 撤销受理时间
   * 格式：RFC 3339
   */
  cancel_accept_time: string
}
export interface EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel {
  /**
   * 请求撤销保险理赔
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504186 官方文档}
   */
  post(options: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse>>
  /**
   * 请求撤销保险理赔
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504186 官方文档}
   */
  postAsync(options: EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse>>
}

export interface EcommerceMchTransferInsuranceClaimBillsPreTransferPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 收款方信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: ("MERCHANT" | "TRANSACTION_USER") | undefined
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: ("WXPAY" | "WXVALUE") | undefined
      } | undefined
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount?: number | undefined
    /** 赔付原因 */
    transfer_remark: string
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface EcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}
export interface EcommerceMchTransferInsuranceClaimBillsPreTransfer {
  /**
   * 请求保险理赔预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504185 官方文档}
   */
  post(options: EcommerceMchTransferInsuranceClaimBillsPreTransferPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse>>
  /**
   * 请求保险理赔预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504185 官方文档}
   */
  postAsync(options: EcommerceMchTransferInsuranceClaimBillsPreTransferPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse>>
}

export interface EcommerceMchTransferSubMchCompensationBillsPostRequest {
  json: {
    /** 赔付商户信息 */
    receiver: {
      /** 赔付接收方类型 */
      type: ('MERCHANT' | (string & {}))
      /** 赔付接收方商户信息 */
      mch_info: {
        /** 商户号 */
        mchid: string
      }
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount: number
    /** 赔付原因 */
    transfer_remark: string
    /** 出资商户号 */
    sponsor_mchid?: string | undefined
  }
}
export interface EcommerceMchTransferSubMchCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: ('MERCHANT' | (string & {}))
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {}))
  /** 受理时间 */
  accept_time: string
  /** 成功时间 */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface EcommerceMchTransferSubMchCompensationBills {
  /**
   * 请求赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777363 官方文档}
   */
  post(options: EcommerceMchTransferSubMchCompensationBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferSubMchCompensationBillsPostResponse>>
  /**
   * 请求赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777363 官方文档}
   */
  postAsync(options: EcommerceMchTransferSubMchCompensationBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferSubMchCompensationBillsPostResponse>>
  /** GET 查询赔付结果（按商户赔付单号） */
  readonly _out_bill_no_: EcommerceMchTransferSubMchCompensationBillsByOutBillNo
}

export interface EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
  query?: {
    /** 出资商户号 */
    sponsor_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: ('MERCHANT' | (string & {}))
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {}))
  /** 受理时间 */
  accept_time: string
  /** 成功时间 */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}
export interface EcommerceMchTransferSubMchCompensationBillsByOutBillNo {
  /**
   * 查询赔付结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777372 官方文档}
   */
  get(options: EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse>>
  /**
   * 查询赔付结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777372 官方文档}
   */
  getAsync(options: EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse>>
}

export interface EcommerceMchTransferTransferBillsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 公众账号ID */
    sp_appid?: string | undefined
    /** 业务类型 */
    business_type: ("DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION")
    /** 收款方信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: ("MERCHANT" | "TRANSACTION_USER") | undefined
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
      } | undefined
    }
    /** 商户单号 */
    out_bill_no: string
    /**
     * 赔付金额
     * 单位：分
     */
    amount?: number | undefined
    /** 赔付原因 */
    transfer_remark: string
    /** 收款方备注 */
    receiver_remark?: string | undefined
  }
}
export interface EcommerceMchTransferTransferBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 业务类型 */
  business_type?: ('DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}))
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
        /** 商户号 */
        mchid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
}
export interface EcommerceMchTransferTransferBills {
  /**
   * 保证金赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504198 官方文档}
   */
  post(options: EcommerceMchTransferTransferBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferTransferBillsPostResponse>>
  /**
   * 保证金赔付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504198 官方文档}
   */
  postAsync(options: EcommerceMchTransferTransferBillsPostRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferTransferBillsPostResponse>>
  /** 查询保证金赔付结果（按微信支付赔付单号） */
  readonly billId: EcommerceMchTransferTransferBillsBillId
  /** 查询保证金赔付结果（按商户赔付单号） */
  readonly outBillNo: EcommerceMchTransferTransferBillsOutBillNo
}

export interface EcommerceMchTransferTransferBillsBillId {
  /** GET 查询保证金赔付结果（按微信支付赔付单号） */
  readonly _bill_id_: EcommerceMchTransferTransferBillsBillIdByBillId
}

export interface EcommerceMchTransferTransferBillsBillIdByBillIdGetRequest {
  /** 微信支付单号 */
  bill_id: string
  query?: {
    /** 业务类型 */
    business_type?: ("DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION") | null | undefined
  } | string | null | undefined
}
export interface EcommerceMchTransferTransferBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 业务类型 */
  business_type?: ('DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}))
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
        /** 商户号 */
        mchid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * 格式：RFC 3339
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
}
export interface EcommerceMchTransferTransferBillsBillIdByBillId {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504200 官方文档}
   */
  get(options: EcommerceMchTransferTransferBillsBillIdByBillIdGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferTransferBillsBillIdByBillIdGetResponse>>
  /**
   * 查询保证金赔付结果（按微信支付赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504200 官方文档}
   */
  getAsync(options: EcommerceMchTransferTransferBillsBillIdByBillIdGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferTransferBillsBillIdByBillIdGetResponse>>
}

export interface EcommerceMchTransferTransferBillsOutBillNo {
  /** GET 查询保证金赔付结果（按商户赔付单号） */
  readonly _out_bill_no_: EcommerceMchTransferTransferBillsOutBillNoByOutBillNo
}

export interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
  query?: {
    /** 业务类型 */
    business_type?: ("DEPOSIT_COMPENSATION" | "PLATFORM_AFTER_SALES_COMPENSATION" | "INSURANCE_CLAIM" | "DEPOSIT_AFTER_SALES_COMPENSATION") | null | undefined
  } | string | null | undefined
}
export interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 业务类型 */
  business_type?: ('DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {}))
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: ('MERCHANT' | 'TRANSACTION_USER' | (string & {}))
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
        /** 商户号 */
        mchid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /**
   * 赔付金额
   * 单位：分
   */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /**
     * 关单时间
     * 格式：RFC 3339
     */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
}
export interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNo {
  /**
   * 查询保证金赔付结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504199 官方文档}
   */
  get(options: EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>
  /**
   * 查询保证金赔付结果（按商户赔付单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504199 官方文档}
   */
  getAsync(options: EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>
}

export interface EcommerceRechargeEmployeesPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 员工OpenID */
    sp_openid: string
  }
}
export interface EcommerceRechargeEmployeesPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: ('EFFECTIVE' | 'DELETED' | (string & {}))
  /**
   * 添加员工时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface EcommerceRechargeEmployees {
  /**
   * 添加二级商户可扫码充值员工
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521743 官方文档}
   */
  post(options: EcommerceRechargeEmployeesPostRequest & CallOptions): Promise<ApiResponse<EcommerceRechargeEmployeesPostResponse>>
  /**
   * 添加二级商户可扫码充值员工
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521743 官方文档}
   */
  postAsync(options: EcommerceRechargeEmployeesPostRequest & CallOptions): Promise<ApiResponse<EcommerceRechargeEmployeesPostResponse>>
  /** 查询二级商户可扫码充值员工列表、删除二级商户可扫码充值员工 */
  readonly subMchid: EcommerceRechargeEmployeesSubMchid
}

export interface EcommerceRechargeEmployeesSubMchid {
  /** GET 查询二级商户可扫码充值员工列表 */
  readonly _sub_mchid_: EcommerceRechargeEmployeesSubMchidBySubMchid
}

export interface EcommerceRechargeEmployeesSubMchidBySubMchidGetRequest {
  /** 二级商户号 */
  sub_mchid: string
}
export interface EcommerceRechargeEmployeesSubMchidBySubMchidGetResponse {
  /** 员工列表 */
  employees?: {
    /** 二级商户号 */
    sub_mchid: string
    /** 员工OpenID */
    sp_openid?: string
    /** 员工状态 */
    state?: ('EFFECTIVE' | 'DELETED' | (string & {}))
    /**
     * 添加员工时间
     * 格式：RFC 3339
     */
    create_time?: string
    /**
     * 最后更新时间
     * 格式：RFC 3339
     */
    update_time?: string
  }[]
}
export interface EcommerceRechargeEmployeesSubMchidBySubMchid {
  /**
   * 查询二级商户可扫码充值员工列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521757 官方文档}
   */
  get(options: EcommerceRechargeEmployeesSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<EcommerceRechargeEmployeesSubMchidBySubMchidGetResponse>>
  /**
   * 查询二级商户可扫码充值员工列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521757 官方文档}
   */
  getAsync(options: EcommerceRechargeEmployeesSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<EcommerceRechargeEmployeesSubMchidBySubMchidGetResponse>>
  /** 删除二级商户可扫码充值员工 */
  readonly spOpenid: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid
}

export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid {
  /** 删除二级商户可扫码充值员工 */
  readonly _sp_openid_: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid
}

export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid {
  /** POST 删除二级商户可扫码充值员工 */
  readonly delete: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
}

export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid: string
}
export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: ('EFFECTIVE' | 'DELETED' | (string & {}))
  /**
   * 添加员工时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete {
  /**
   * 删除二级商户可扫码充值员工
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521753 官方文档}
   */
  post(options: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostRequest & CallOptions): Promise<ApiResponse<EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse>>
  /**
   * 删除二级商户可扫码充值员工
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521753 官方文档}
   */
  postAsync(options: EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostRequest & CallOptions): Promise<ApiResponse<EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse>>
}

export interface EcommerceRecharges {
  /** POST 申请二级商户充值 */
  readonly apply: EcommerceRechargesApply
  /** 查询二级商户充值结果、关闭二级商户充值 */
  readonly outRechargeNo: EcommerceRechargesOutRechargeNo
}

export interface EcommerceRechargesApplyPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 商户充值单号 */
    out_recharge_no: string
    /** 充值场景 */
    recharge_scene: ("ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT")
    /** 充值入账账户 */
    account_type: ("DEPOSIT" | "OPERATION")
    /** 充值金额 */
    recharge_amount: {
      /**
       * 总金额
       * 单位：分
       */
      amount?: number | undefined
      /** 货币类型 */
      currency?: string | undefined
    }
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 可用充值渠道列表 */
    available_recharge_channels?: readonly ("BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK")[] | undefined
    /** 充值备注 */
    remark?: string | undefined
  }
}
export interface EcommerceRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值链接 */
  recharge_url: string
}
export interface EcommerceRechargesApply {
  /**
   * 申请二级商户充值
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762860 官方文档}
   */
  post(options: EcommerceRechargesApplyPostRequest & CallOptions): Promise<ApiResponse<EcommerceRechargesApplyPostResponse>>
  /**
   * 申请二级商户充值
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762860 官方文档}
   */
  postAsync(options: EcommerceRechargesApplyPostRequest & CallOptions): Promise<ApiResponse<EcommerceRechargesApplyPostResponse>>
}

export interface EcommerceRechargesOutRechargeNo {
  /** GET 查询二级商户充值结果 */
  readonly _out_recharge_no_: EcommerceRechargesOutRechargeNoByOutRechargeNo
}

export interface EcommerceRechargesOutRechargeNoByOutRechargeNoGetRequest {
  /** 商户充值单号 */
  out_recharge_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface EcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))
  /** 充值入账账户 */
  account_type: ('DEPOSIT' | 'OPERATION' | (string & {}))
  /** 充值状态 */
  recharge_state: ('SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {}))
  /** 充值场景 */
  recharge_scene: ('ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {}))
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /**
     * 总金额
     * 单位：分
     */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转入的银行流水单号 */
    bill_no?: string
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
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string
    /** 员工类型 */
    employee_type?: ('ADMIN' | 'STAFF' | (string & {}))
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: ('ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {}))
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
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
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}
export interface EcommerceRechargesOutRechargeNoByOutRechargeNo {
  /**
   * 查询二级商户充值结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762874 官方文档}
   */
  get(options: EcommerceRechargesOutRechargeNoByOutRechargeNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse>>
  /**
   * 查询二级商户充值结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762874 官方文档}
   */
  getAsync(options: EcommerceRechargesOutRechargeNoByOutRechargeNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse>>
  /** POST 关闭二级商户充值 */
  readonly close: EcommerceRechargesOutRechargeNoByOutRechargeNoClose
}

export interface EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostRequest {
  /** 商户充值单号 */
  out_recharge_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))
  /** 充值入账账户 */
  account_type: ('DEPOSIT' | 'OPERATION' | (string & {}))
  /** 充值状态 */
  recharge_state: ('SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {}))
  /** 充值场景 */
  recharge_scene: ('ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {}))
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /**
     * 总金额
     * 单位：分
     */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转入的银行流水单号 */
    bill_no?: string
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
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string
    /** 员工类型 */
    employee_type?: ('ADMIN' | 'STAFF' | (string & {}))
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: ('ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {}))
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
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
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}
export interface EcommerceRechargesOutRechargeNoByOutRechargeNoClose {
  /**
   * 关闭二级商户充值
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762895 官方文档}
   */
  post(options: EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostRequest & CallOptions): Promise<ApiResponse<EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse>>
  /**
   * 关闭二级商户充值
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762895 官方文档}
   */
  postAsync(options: EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostRequest & CallOptions): Promise<ApiResponse<EcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse>>
}

export interface EcommerceSettle {
  /** POST 个人收款-申请批量结算 */
  readonly prepaySettleOrders: EcommerceSettlePrepaySettleOrders
}

export interface EcommerceSettlePrepaySettleOrdersPostRequest {
  json: {
    /** 发起方AppID */
    appid?: string | undefined
    /** 商户结算批次单号 */
    out_settle_batch_no: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 收款方描述 */
    description: string
    /** 交易场景 */
    trade_scenario?: "RECOMMERCE" | undefined
    /** 结算信息列表 */
    settle_info_list: readonly {
      /** 商户结算单号 */
      out_settle_no: string
      /** 微信支付订单号 */
      transaction_id: string
      /** 结算明细单列表 */
      settle_detail_info_list: readonly {
        /** 商户结算明细单号 */
        out_settle_detail_no: string
        /** 结算类型 */
        settle_type: string
        /** 接收方类型 */
        receiver_type?: string | undefined
        /** 接收方账号 */
        receiver_account?: string | undefined
        /** 金额 */
        amount: {
          /**
           * 金额
           * 单位：分
           */
          amount: number
          /** 币种 */
          currency?: string | undefined
        }
      }[]
    }[]
    /** 收款类型模板ID */
    receive_type_template_id?: (1 | 2) | undefined
  }
}
export interface EcommerceSettlePrepaySettleOrdersPostResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario?: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 批次完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type?: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {}))
    /** 批次创建时间 */
    apply_success_time?: string
    /** 微信支付异常资金付款单号 */
    abnormal_fund_receipt_id?: string
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no?: string
  }
  /** 异常原因类型 */
  abnormal_type?: ('AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {}))
}
export interface EcommerceSettlePrepaySettleOrders {
  /**
   * 个人收款-申请批量结算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649847 官方文档}
   */
  post(options: EcommerceSettlePrepaySettleOrdersPostRequest & CallOptions): Promise<ApiResponse<EcommerceSettlePrepaySettleOrdersPostResponse>>
  /**
   * 个人收款-申请批量结算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649847 官方文档}
   */
  postAsync(options: EcommerceSettlePrepaySettleOrdersPostRequest & CallOptions): Promise<ApiResponse<EcommerceSettlePrepaySettleOrdersPostResponse>>
  /** GET 个人收款-查询批量结算信息 */
  readonly _settle_batch_no_: EcommerceSettlePrepaySettleOrdersBySettleBatchNo
}

export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetRequest {
  /** 微信支付结算批次单号 */
  settle_batch_no: string
}
export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario?: ('RECOMMERCE' | (string & {}))
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 批次完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type?: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {}))
    /** 批次创建时间 */
    apply_success_time?: string
    /** 微信支付异常资金付款单号 */
    abnormal_fund_receipt_id?: string
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no?: string
  }
  /** 异常原因类型 */
  abnormal_type?: ('AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {}))
}
export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNo {
  /**
   * 个人收款-查询批量结算信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650326 官方文档}
   */
  get(options: EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse>>
  /**
   * 个人收款-查询批量结算信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650326 官方文档}
   */
  getAsync(options: EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse>>
  /** POST 个人收款-申请异常结算批次单处理 */
  readonly applyAbnormalSettle: EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
}

export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostRequest {
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  json: {
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no: string
    /** 异常结算批次单处理方式 */
    abnormal_settle_type: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {}))
    /** 异常处理说明 */
    description?: string | undefined
  }
}
export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: ('ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {}))
  /** 交易场景 */
  trade_scenario?: ('RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {}))
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 批次完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
  /** 异常原因类型 */
  abnormal_type?: ('AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {}))
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {}))
    /**
     * 批次创建时间
     * 格式：RFC 3339
     */
    apply_success_time: string
    /** 微信支付异常资金付款单号 */
    abnormal_fund_receipt_id: string
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no: string
  }
}
export interface EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle {
  /**
   * 个人收款-申请异常结算批次单处理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015198012 官方文档}
   */
  post(options: EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostRequest & CallOptions): Promise<ApiResponse<EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse>>
  /**
   * 个人收款-申请异常结算批次单处理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015198012 官方文档}
   */
  postAsync(options: EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostRequest & CallOptions): Promise<ApiResponse<EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse>>
}

export interface EcommerceWithdraw {
  /** POST 二级商户按日终余额预约提现 */
  readonly dayEndBalanceWithdraw: EcommerceWithdrawDayEndBalanceWithdraw
}

export interface EcommerceWithdrawDayEndBalanceWithdrawPostRequest {
  json: {
    /** 特约商户号 */
    sub_mchid: string
    /** 商户提现单号 */
    out_request_no: string
    /** 计算提现金额方式 */
    calculate_amount_type: ("ONLY_DAY_END_BALANCE" | "ALLOW_CURRENT_BALANCE")
    /** 提现备注 */
    remark?: string | undefined
    /** 银行附言 */
    bank_memo?: string | undefined
    /**
     * 提现结果通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /**
     * 留存额
     * 单位：分
     */
    reserve_amount?: number | undefined
  }
}
export interface EcommerceWithdrawDayEndBalanceWithdrawPostResponse {
  /** 收付通平台商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 单据状态 */
  status: ('CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {}))
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /**
   * 提现金额
   * 单位：分
   */
  total_amount: number
  /**
   * 提现成功金额
   * 单位：分
   */
  success_amount?: number
  /**
   * 提现失败金额
   * 单位：分
   */
  fail_amount?: number
  /**
   * 提现退票金额
   * 单位：分
   */
  refund_amount?: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 开户银行名称 */
  bank_name?: string
}
export interface EcommerceWithdrawDayEndBalanceWithdraw {
  /**
   * 二级商户按日终余额预约提现
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328143 官方文档}
   */
  post(options: EcommerceWithdrawDayEndBalanceWithdrawPostRequest & CallOptions): Promise<ApiResponse<EcommerceWithdrawDayEndBalanceWithdrawPostResponse>>
  /**
   * 二级商户按日终余额预约提现
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328143 官方文档}
   */
  postAsync(options: EcommerceWithdrawDayEndBalanceWithdrawPostRequest & CallOptions): Promise<ApiResponse<EcommerceWithdrawDayEndBalanceWithdrawPostResponse>>
  /** 查询二级商户按日终余额预约提现状态 */
  readonly outRequestNo: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNo
}

export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNo {
  /** GET 查询二级商户按日终余额预约提现状态 */
  readonly _out_request_no_: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo
}

export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetRequest {
  /** 商户提现单号 */
  out_request_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse {
  /** 收付通平台商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 单据状态 */
  status: ('CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {}))
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /**
   * 提现金额
   * 单位：分
   */
  total_amount: number
  /**
   * 提现成功金额
   * 单位：分
   */
  success_amount?: number
  /**
   * 提现失败金额
   * 单位：分
   */
  fail_amount?: number
  /**
   * 提现退票金额
   * 单位：分
   */
  refund_amount?: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 开户银行名称 */
  bank_name?: string
}
export interface EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo {
  /**
   * 查询二级商户按日终余额预约提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328163 官方文档}
   */
  get(options: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 查询二级商户按日终余额预约提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328163 官方文档}
   */
  getAsync(options: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse>>
}

export interface Insurance {
  /** 受理商家转账、微信支付转账批次单号查询批次单、微信支付转账明细单号查询明细单 等 13 个接口 */
  readonly mchTransfer: InsuranceMchTransfer
}

export interface InsuranceMchTransfer {
  /** 受理商家转账、微信支付转账批次单号查询批次单、微信支付转账明细单号查询明细单 等 9 个接口 */
  readonly batches: InsuranceMchTransferBatches
  /** 受理单次预约商家转账、商户预约单号查询预约商家转账记录、关闭预约商家转账记录 等 4 个接口 */
  readonly reservation: InsuranceMchTransferReservation
}

export interface InsuranceMchTransferBatches {
  /** POST 受理商家转账 */
  readonly apply: InsuranceMchTransferBatchesApply
  /** 微信支付转账批次单号查询批次单、微信支付转账明细单号查询明细单 */
  readonly batchId: InsuranceMchTransferBatchesBatchId
  /** 查询商家转账明细电子回单、申请商家转账明细电子回单 */
  readonly detailReceipts: InsuranceMchTransferBatchesDetailReceipts
  /** 商户转账批次单号查询批次单、商户明细单号查询明细单 */
  readonly outBatchNo: InsuranceMchTransferBatchesOutBatchNo
  /** 查询商家转账批次电子回单、申请商家转账批次电子回单 */
  readonly summaryReceipts: InsuranceMchTransferBatchesSummaryReceipts
}

export interface InsuranceMchTransferBatchesApplyPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 服务商AppID */
    sp_appid?: string | undefined
    /** 二级商户AppID */
    sub_appid?: string | undefined
    /** 商家批次单号 */
    out_batch_no: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 转账场景ID */
    transfer_scene_id: string
    /** 转账明细列表 */
    transfer_detail_list: readonly {
      /** 商家明细单号 */
      out_detail_no: string
      /**
       * 转账金额
       * 单位：分
       */
      transfer_amount: number
      /** 转账备注 */
      transfer_remark: string
      /** 微信转账预约单号 */
      reservation_id: string
      /** 收款用户OpenID */
      openid: string
    }[]
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface InsuranceMchTransferBatchesApplyPostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 批次状态 */
  batch_state?: ('ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {}))
}
export interface InsuranceMchTransferBatchesApply {
  /**
   * 受理商家转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504220 官方文档}
   */
  post(options: InsuranceMchTransferBatchesApplyPostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesApplyPostResponse>>
  /**
   * 受理商家转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504220 官方文档}
   */
  postAsync(options: InsuranceMchTransferBatchesApplyPostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesApplyPostResponse>>
}

export interface InsuranceMchTransferBatchesBatchId {
  /** GET 微信支付转账批次单号查询批次单 */
  readonly _batch_id_: InsuranceMchTransferBatchesBatchIdByBatchId
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdGetRequest {
  /** 商家转账批次单号 */
  batch_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 明细状态 */
    detail_state?: ("ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND") | null | undefined
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
  } | string
}
export interface InsuranceMchTransferBatchesBatchIdByBatchIdGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state: ('ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {}))
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}))
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /**
     * 批次创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 转账成功金额
     * 单位：分
     */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /**
     * 转账失败金额
     * 单位：分
     */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
    /** 服务商商户号 */
    sp_mchid?: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: ('INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}))
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface InsuranceMchTransferBatchesBatchIdByBatchId {
  /**
   * 微信支付转账批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504221 官方文档}
   */
  get(options: InsuranceMchTransferBatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesBatchIdByBatchIdGetResponse>>
  /**
   * 微信支付转账批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504221 官方文档}
   */
  getAsync(options: InsuranceMchTransferBatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesBatchIdByBatchIdGetResponse>>
  /** 微信支付转账明细单号查询明细单 */
  readonly details: InsuranceMchTransferBatchesBatchIdByBatchIdDetails
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetails {
  /** 微信支付转账明细单号查询明细单 */
  readonly detailId: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId {
  /** GET 微信支付转账明细单号查询明细单 */
  readonly _detail_id_: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家转账明细单号 */
  detail_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 明细状态 */
  detail_state: ('INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {}))
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 转账完成时间
   * 格式：RFC 3339
   */
  transfer_finish_time?: string
  /**
   * 银行退票时间
   * 格式：RFC 3339
   */
  bank_refund_time?: string
}
export interface InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付转账明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504223 官方文档}
   */
  get(options: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
  /**
   * 微信支付转账明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504223 官方文档}
   */
  getAsync(options: InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
}

export interface InsuranceMchTransferBatchesDetailReceipts {
  /** 查询商家转账明细电子回单、申请商家转账明细电子回单 */
  readonly outBatchNo: InsuranceMchTransferBatchesDetailReceiptsOutBatchNo
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNo {
  /** 查询商家转账明细电子回单、申请商家转账明细电子回单 */
  readonly _out_batch_no_: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo {
  /** 查询商家转账明细电子回单、申请商家转账明细电子回单 */
  readonly outDetailNo: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo {
  /** GET 查询商家转账明细电子回单 */
  readonly _out_detail_no_: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: ('ACCEPTED' | 'FINISHED' | (string & {}))
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo {
  /**
   * 查询商家转账明细电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504229 官方文档}
   */
  get(options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 查询商家转账明细电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504229 官方文档}
   */
  getAsync(options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>>
  /** POST 申请商家转账明细电子回单 */
  readonly apply: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
}

export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  json: {
    /** 二级商户号 */
    sub_mchid: string
  }
}
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 电子回单状态 */
  receipt_state: ('ACCEPTED' | 'FINISHED' | (string & {}))
}
export interface InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply {
  /**
   * 申请商家转账明细电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504228 官方文档}
   */
  post(options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>>
  /**
   * 申请商家转账明细电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504228 官方文档}
   */
  postAsync(options: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>>
}

export interface InsuranceMchTransferBatchesOutBatchNo {
  /** GET 商户转账批次单号查询批次单 */
  readonly _out_batch_no_: InsuranceMchTransferBatchesOutBatchNoByOutBatchNo
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_state?: ("ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND") | null | undefined
  } | string
}
export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state: ('ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {}))
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}))
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /**
     * 批次创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 转账成功金额
     * 单位：分
     */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /**
     * 转账失败金额
     * 单位：分
     */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
    /** 服务商商户号 */
    sp_mchid?: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: ('INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}))
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNo {
  /**
   * 商户转账批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504222 官方文档}
   */
  get(options: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 商户转账批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504222 官方文档}
   */
  getAsync(options: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse>>
  /** 商户明细单号查询明细单 */
  readonly details: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails {
  /** 商户明细单号查询明细单 */
  readonly outDetailNo: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  /** GET 商户明细单号查询明细单 */
  readonly _out_detail_no_: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 明细状态 */
  detail_state: ('INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {}))
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 转账完成时间
   * 格式：RFC 3339
   */
  transfer_finish_time?: string
  /**
   * 银行退票时间
   * 格式：RFC 3339
   */
  bank_refund_time?: string
}
export interface InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商户明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504224 官方文档}
   */
  get(options: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 商户明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504224 官方文档}
   */
  getAsync(options: InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
}

export interface InsuranceMchTransferBatchesSummaryReceipts {
  /** 查询商家转账批次电子回单、申请商家转账批次电子回单 */
  readonly outBatchNo: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo {
  /** GET 查询商家转账批次电子回单 */
  readonly _out_batch_no_: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: ('ACCEPTED' | 'FINISHED' | (string & {}))
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo {
  /**
   * 查询商家转账批次电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504227 官方文档}
   */
  get(options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 查询商家转账批次电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504227 官方文档}
   */
  getAsync(options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>>
  /** POST 申请商家转账批次电子回单 */
  readonly apply: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
}

export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest {
  /** 商家批次单号 */
  out_batch_no: string
  json: {
    /** 二级商户号 */
    sub_mchid: string
  }
}
export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单状态 */
  receipt_state: ('ACCEPTED' | 'FINISHED' | (string & {}))
}
export interface InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply {
  /**
   * 申请商家转账批次电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504226 官方文档}
   */
  post(options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>>
  /**
   * 申请商家转账批次电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504226 官方文档}
   */
  postAsync(options: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>>
}

export interface InsuranceMchTransferReservation {
  /** POST 受理单次预约商家转账 */
  readonly apply: InsuranceMchTransferReservationApply
  /** 商户预约单号查询预约商家转账记录、关闭预约商家转账记录 */
  readonly outReservationNo: InsuranceMchTransferReservationOutReservationNo
  /** 微信支付预约单号查询预约商家转账记录 */
  readonly reservationId: InsuranceMchTransferReservationReservationId
}

export interface InsuranceMchTransferReservationApplyPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 服务商AppID */
    sp_appid: string
    /** 二级商户AppID */
    sub_appid?: string | undefined
    /** 商户预约单号 */
    out_reservation_no: string
    /** 转账场景ID */
    transfer_scene_id: string
    /**
     * 预计最晚转账日期
     * 格式：RFC 3339
     */
    estimated_date?: string | undefined
    /**
     * 预计最大转账金额
     * 单位：分
     */
    estimated_max_amount?: number | undefined
    /**
     * 准确转账金额
     * 单位：分
     */
    exact_amount?: number | undefined
    /** 收款用户OpenID */
    openid?: string | undefined
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_real_name?: string | undefined
    /** 预约备注 */
    reserve_remark: string
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 场景报备信息 */
    scene_report_data?: {
      /** 保险保单报备信息 */
      insurance_policy?: {
        /** 保险产品备案编号 */
        product_registration_no?: string | undefined
        /** 保险单号 */
        policy_no: string
        /** 保险名称 */
        name: string
        /** 取现单号 */
        withdrawal_no?: string | undefined
        /** 理赔单号 */
        claim_no?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface InsuranceMchTransferReservationApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 微信转账预约单号 */
  reservation_id: string
  /**
   * 预约记录受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /** 预约记录状态 */
  state: ('ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {}))
  /** 跳转领取页面的package信息 */
  package_info?: string
}
export interface InsuranceMchTransferReservationApply {
  /**
   * 受理单次预约商家转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504216 官方文档}
   */
  post(options: InsuranceMchTransferReservationApplyPostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferReservationApplyPostResponse>>
  /**
   * 受理单次预约商家转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504216 官方文档}
   */
  postAsync(options: InsuranceMchTransferReservationApplyPostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferReservationApplyPostResponse>>
}

export interface InsuranceMchTransferReservationOutReservationNo {
  /** GET 商户预约单号查询预约商家转账记录 */
  readonly _out_reservation_no_: InsuranceMchTransferReservationOutReservationNoByOutReservationNo
}

export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetRequest {
  /** 商户预约单号 */
  out_reservation_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /**
   * 预计最晚转账日期
   * 格式：RFC 3339
   */
  estimated_date?: string
  /**
   * 预计最大转账金额
   * 单位：分
   */
  estimated_max_amount?: number
  /**
   * 准确转账金额
   * 单位：分
   */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: ('ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {}))
  /**
   * 预约记录受理的时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 预约记录用户确认预约的时间
   * 格式：RFC 3339
   */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /**
     * 预约记录关闭的时间
     * 格式：RFC 3339
     */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: ('USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {}))
  }
}
export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNo {
  /**
   * 商户预约单号查询预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504218 官方文档}
   */
  get(options: InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse>>
  /**
   * 商户预约单号查询预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504218 官方文档}
   */
  getAsync(options: InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse>>
  /** POST 关闭预约商家转账记录 */
  readonly close: InsuranceMchTransferReservationOutReservationNoByOutReservationNoClose
}

export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest {
  /** 商户预约单号 */
  out_reservation_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /**
   * 预计最晚转账日期
   * 格式：RFC 3339
   */
  estimated_date?: string
  /**
   * 预计最大转账金额
   * 单位：分
   */
  estimated_max_amount?: number
  /**
   * 准确转账金额
   * 单位：分
   */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: ('ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {}))
  /**
   * 预约记录受理的时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 预约记录用户确认预约的时间
   * 格式：RFC 3339
   */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /**
     * 预约记录关闭的时间
     * 格式：RFC 3339
     */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: ('USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {}))
  }
}
export interface InsuranceMchTransferReservationOutReservationNoByOutReservationNoClose {
  /**
   * 关闭预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504219 官方文档}
   */
  post(options: InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>>
  /**
   * 关闭预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504219 官方文档}
   */
  postAsync(options: InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>>
}

export interface InsuranceMchTransferReservationReservationId {
  /** GET 微信支付预约单号查询预约商家转账记录 */
  readonly _reservation_id_: InsuranceMchTransferReservationReservationIdByReservationId
}

export interface InsuranceMchTransferReservationReservationIdByReservationIdGetRequest {
  /** 微信转账预约单号 */
  reservation_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface InsuranceMchTransferReservationReservationIdByReservationIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /**
   * 预计最晚转账日期
   * 格式：RFC 3339
   */
  estimated_date?: string
  /**
   * 预计最大转账金额
   * 单位：分
   */
  estimated_max_amount?: number
  /**
   * 准确转账金额
   * 单位：分
   */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: ('ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {}))
  /**
   * 预约记录受理的时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 预约记录用户确认预约的时间
   * 格式：RFC 3339
   */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /**
     * 预约记录关闭的时间
     * 格式：RFC 3339
     */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: ('USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {}))
  }
}
export interface InsuranceMchTransferReservationReservationIdByReservationId {
  /**
   * 微信支付预约单号查询预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504217 官方文档}
   */
  get(options: InsuranceMchTransferReservationReservationIdByReservationIdGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferReservationReservationIdByReservationIdGetResponse>>
  /**
   * 微信支付预约单号查询预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504217 官方文档}
   */
  getAsync(options: InsuranceMchTransferReservationReservationIdByReservationIdGetRequest & CallOptions): Promise<ApiResponse<InsuranceMchTransferReservationReservationIdByReservationIdGetResponse>>
}

export interface MchTransfer {
  /** 受理商家转账、微信支付转账批次单号查询批次单、微信支付转账明细单号查询明细单 等 9 个接口 */
  readonly batches: MchTransferBatches
  /** 受理单次预约商家转账、商户预约单号查询预约商家转账记录、关闭预约商家转账记录 等 4 个接口 */
  readonly reservation: MchTransferReservation
}

export interface MchTransferBatches {
  /** POST 受理商家转账 */
  readonly apply: MchTransferBatchesApply
  /** 微信支付转账批次单号查询批次单、微信支付转账明细单号查询明细单 */
  readonly batchId: MchTransferBatchesBatchId
  /** 查询商家转账明细电子回单、申请商家转账明细电子回单 */
  readonly detailReceipts: MchTransferBatchesDetailReceipts
  /** 商户转账批次单号查询批次单、商户明细单号查询明细单 */
  readonly outBatchNo: MchTransferBatchesOutBatchNo
  /** 查询商家转账批次电子回单、申请商家转账批次电子回单 */
  readonly summaryReceipts: MchTransferBatchesSummaryReceipts
}

export interface MchTransferBatchesApplyPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 服务商AppID */
    sp_appid: string
    /** 二级商户AppID */
    sub_appid?: string | undefined
    /** 商家批次单号 */
    out_batch_no: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 转账场景ID */
    transfer_scene_id: string
    /** 转账明细列表 */
    transfer_detail_list: readonly {
      /** 商家明细单号 */
      out_detail_no: string
      /**
       * 转账金额
       * 单位：分
       */
      transfer_amount: number
      /** 转账备注 */
      transfer_remark: string
      /** 微信转账预约单号 */
      reservation_id: string
      /** 收款用户OpenID */
      openid: string
    }[]
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
  }
}
export interface MchTransferBatchesApplyPostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
  /** 批次状态 */
  batch_state?: string
}
export interface MchTransferBatchesApply {
  /**
   * 受理商家转账
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html 官方文档}
   */
  post(options: MchTransferBatchesApplyPostRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesApplyPostResponse>>
  /**
   * 受理商家转账
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html 官方文档}
   */
  postAsync(options: MchTransferBatchesApplyPostRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesApplyPostResponse>>
}

export interface MchTransferBatchesBatchId {
  /** GET 微信支付转账批次单号查询批次单 */
  readonly _batch_id_: MchTransferBatchesBatchIdByBatchId
}

export interface MchTransferBatchesBatchIdByBatchIdGetRequest {
  /** 商家转账批次单号 */
  batch_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 明细状态 */
    detail_state?: ("ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL") | null | undefined
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
  } | string
}
export interface MchTransferBatchesBatchIdByBatchIdGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 */
    create_time: string
    /**
     * 转账成功金额
     * 单位：分
     */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /**
     * 转账失败金额
     * 单位：分
     */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface MchTransferBatchesBatchIdByBatchId {
  /**
   * 微信支付转账批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html 官方文档}
   */
  get(options: MchTransferBatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesBatchIdByBatchIdGetResponse>>
  /**
   * 微信支付转账批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html 官方文档}
   */
  getAsync(options: MchTransferBatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesBatchIdByBatchIdGetResponse>>
  /** 微信支付转账明细单号查询明细单 */
  readonly details: MchTransferBatchesBatchIdByBatchIdDetails
}

export interface MchTransferBatchesBatchIdByBatchIdDetails {
  /** 微信支付转账明细单号查询明细单 */
  readonly detailId: MchTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailId {
  /** GET 微信支付转账明细单号查询明细单 */
  readonly _detail_id_: MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家转账明细单号 */
  detail_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 转账发起时间 */
  create_time: string
  /** 明细状态 */
  detail_state: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 */
  user_name?: string
  /** 转账完成时间 */
  transfer_finish_time?: string
  /** 银行退票时间 */
  bank_refund_time?: string
}
export interface MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付转账明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html 官方文档}
   */
  get(options: MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
  /**
   * 微信支付转账明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html 官方文档}
   */
  getAsync(options: MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
}

export interface MchTransferBatchesDetailReceipts {
  /** 查询商家转账明细电子回单、申请商家转账明细电子回单 */
  readonly outBatchNo: MchTransferBatchesDetailReceiptsOutBatchNo
}

export interface MchTransferBatchesDetailReceiptsOutBatchNo {
  /** 查询商家转账明细电子回单、申请商家转账明细电子回单 */
  readonly _out_batch_no_: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo {
  /** 查询商家转账明细电子回单、申请商家转账明细电子回单 */
  readonly outDetailNo: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo {
  /** GET 查询商家转账明细电子回单 */
  readonly _out_detail_no_: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo {
  /**
   * 查询商家转账明细电子回单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html 官方文档}
   */
  get(options: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 查询商家转账明细电子回单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html 官方文档}
   */
  getAsync(options: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>>
  /** POST 申请商家转账明细电子回单 */
  readonly apply: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
}

export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  json: {
    /** 二级商户号 */
    sub_mchid: string
  }
}
export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 电子回单状态 */
  receipt_state: string
}
export interface MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply {
  /**
   * 申请商家转账明细电子回单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html 官方文档}
   */
  post(options: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>>
  /**
   * 申请商家转账明细电子回单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html 官方文档}
   */
  postAsync(options: MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>>
}

export interface MchTransferBatchesOutBatchNo {
  /** GET 商户转账批次单号查询批次单 */
  readonly _out_batch_no_: MchTransferBatchesOutBatchNoByOutBatchNo
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_state?: ("ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND") | null | undefined
  } | string
}
export interface MchTransferBatchesOutBatchNoByOutBatchNoGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 */
    create_time: string
    /**
     * 转账成功金额
     * 单位：分
     */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /**
     * 转账失败金额
     * 单位：分
     */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface MchTransferBatchesOutBatchNoByOutBatchNo {
  /**
   * 商户转账批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html 官方文档}
   */
  get(options: MchTransferBatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 商户转账批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html 官方文档}
   */
  getAsync(options: MchTransferBatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesOutBatchNoByOutBatchNoGetResponse>>
  /** 商户明细单号查询明细单 */
  readonly details: MchTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoDetails {
  /** 商户明细单号查询明细单 */
  readonly outDetailNo: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  /** GET 商户明细单号查询明细单 */
  readonly _out_detail_no_: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 转账发起时间 */
  create_time: string
  /** 明细状态 */
  detail_state: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 */
  user_name?: string
  /** 转账完成时间 */
  transfer_finish_time?: string
  /** 银行退票时间 */
  bank_refund_time?: string
}
export interface MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商户明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html 官方文档}
   */
  get(options: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 商户明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html 官方文档}
   */
  getAsync(options: MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
}

export interface MchTransferBatchesSummaryReceipts {
  /** 查询商家转账批次电子回单、申请商家转账批次电子回单 */
  readonly outBatchNo: MchTransferBatchesSummaryReceiptsOutBatchNo
}

export interface MchTransferBatchesSummaryReceiptsOutBatchNo {
  /** GET 查询商家转账批次电子回单 */
  readonly _out_batch_no_: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
}

export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo {
  /**
   * 查询商家转账批次电子回单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html 官方文档}
   */
  get(options: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 查询商家转账批次电子回单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html 官方文档}
   */
  getAsync(options: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>>
  /** POST 申请商家转账批次电子回单 */
  readonly apply: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
}

export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest {
  /** 商家批次单号 */
  out_batch_no: string
  json: {
    /** 二级商户号 */
    sub_mchid: string
  }
}
export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单状态 */
  receipt_state: string
}
export interface MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply {
  /**
   * 申请商家转账批次电子回单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html 官方文档}
   */
  post(options: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>>
  /**
   * 申请商家转账批次电子回单
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html 官方文档}
   */
  postAsync(options: MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest & CallOptions): Promise<ApiResponse<MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>>
}

export interface MchTransferReservation {
  /** POST 受理单次预约商家转账 */
  readonly apply: MchTransferReservationApply
  /** 商户预约单号查询预约商家转账记录、关闭预约商家转账记录 */
  readonly outReservationNo: MchTransferReservationOutReservationNo
  /** 微信支付预约单号查询预约商家转账记录 */
  readonly reservationId: MchTransferReservationReservationId
}

export interface MchTransferReservationApplyPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 服务商AppID */
    sp_appid: string
    /** 二级商户AppID */
    sub_appid?: string | undefined
    /** 商户预约单号 */
    out_reservation_no: string
    /** 转账场景ID */
    transfer_scene_id: string
    /** 预计最晚转账日期 */
    estimated_date: string
    /**
     * 预计最大转账金额
     * 单位：分
     */
    estimated_max_amount?: number | undefined
    /**
     * 准确转账金额
     * 单位：分
     */
    exact_amount?: number | undefined
    /** 收款用户OpenID */
    openid?: string | undefined
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_real_name?: string | undefined
    /** 预约备注 */
    reserve_remark: string
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 场景报备信息 */
    scene_report_data?: {
      /** 保险保单报备信息 */
      insurance_policy?: {
        /** 保险产品备案编号 */
        product_registration_no: string
        /** 保险单号 */
        policy_no: string
        /** 保险名称 */
        name: string
        /** 取现单号 */
        withdrawal_no?: string | undefined
        /** 理赔单号 */
        claim_no?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface MchTransferReservationApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 预约记录受理时间 */
  accept_time: string
  /** 预约记录状态 */
  state: ('ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {}))
  /** 跳转领取页面的package信息 */
  package_info: string
}
export interface MchTransferReservationApply {
  /**
   * 受理单次预约商家转账
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html 官方文档}
   */
  post(options: MchTransferReservationApplyPostRequest & CallOptions): Promise<ApiResponse<MchTransferReservationApplyPostResponse>>
  /**
   * 受理单次预约商家转账
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html 官方文档}
   */
  postAsync(options: MchTransferReservationApplyPostRequest & CallOptions): Promise<ApiResponse<MchTransferReservationApplyPostResponse>>
}

export interface MchTransferReservationOutReservationNo {
  /** GET 商户预约单号查询预约商家转账记录 */
  readonly _out_reservation_no_: MchTransferReservationOutReservationNoByOutReservationNo
}

export interface MchTransferReservationOutReservationNoByOutReservationNoGetRequest {
  /** 商户预约单号 */
  out_reservation_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferReservationOutReservationNoByOutReservationNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /**
   * 预计最大转账金额
   * 单位：分
   */
  estimated_max_amount?: number
  /**
   * 准确转账金额
   * 单位：分
   */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  }
}
export interface MchTransferReservationOutReservationNoByOutReservationNo {
  /**
   * 商户预约单号查询预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html 官方文档}
   */
  get(options: MchTransferReservationOutReservationNoByOutReservationNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferReservationOutReservationNoByOutReservationNoGetResponse>>
  /**
   * 商户预约单号查询预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html 官方文档}
   */
  getAsync(options: MchTransferReservationOutReservationNoByOutReservationNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferReservationOutReservationNoByOutReservationNoGetResponse>>
  /** POST 关闭预约商家转账记录 */
  readonly close: MchTransferReservationOutReservationNoByOutReservationNoClose
}

export interface MchTransferReservationOutReservationNoByOutReservationNoClosePostRequest {
  /** 商户预约单号 */
  out_reservation_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferReservationOutReservationNoByOutReservationNoClosePostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /**
   * 预计最大转账金额
   * 单位：分
   */
  estimated_max_amount?: number
  /**
   * 准确转账金额
   * 单位：分
   */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  }
}
export interface MchTransferReservationOutReservationNoByOutReservationNoClose {
  /**
   * 关闭预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html 官方文档}
   */
  post(options: MchTransferReservationOutReservationNoByOutReservationNoClosePostRequest & CallOptions): Promise<ApiResponse<MchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>>
  /**
   * 关闭预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html 官方文档}
   */
  postAsync(options: MchTransferReservationOutReservationNoByOutReservationNoClosePostRequest & CallOptions): Promise<ApiResponse<MchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>>
}

export interface MchTransferReservationReservationId {
  /** GET 微信支付预约单号查询预约商家转账记录 */
  readonly _reservation_id_: MchTransferReservationReservationIdByReservationId
}

export interface MchTransferReservationReservationIdByReservationIdGetRequest {
  /** 微信转账预约单号 */
  reservation_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferReservationReservationIdByReservationIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /**
   * 预计最大转账金额
   * 单位：分
   */
  estimated_max_amount?: number
  /**
   * 准确转账金额
   * 单位：分
   */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  }
}
export interface MchTransferReservationReservationIdByReservationId {
  /**
   * 微信支付预约单号查询预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html 官方文档}
   */
  get(options: MchTransferReservationReservationIdByReservationIdGetRequest & CallOptions): Promise<ApiResponse<MchTransferReservationReservationIdByReservationIdGetResponse>>
  /**
   * 微信支付预约单号查询预约商家转账记录
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html 官方文档}
   */
  getAsync(options: MchTransferReservationReservationIdByReservationIdGetRequest & CallOptions): Promise<ApiResponse<MchTransferReservationReservationIdByReservationIdGetResponse>>
}
}
