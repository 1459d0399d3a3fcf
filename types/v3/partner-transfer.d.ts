// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_partnerTransfer {
export interface PartnerTransfer {
  /** POST 发起批量转账 */
  readonly batches: Batches
}

export interface BatchesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 特约商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 特约商户appid
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /** 特约商户授权类型 */
    authorization_type: ("INFORMATION_AUTHORIZATION_TYPE" | "FUND_AUTHORIZATION_TYPE" | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE")
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
    /**
     * 批次名称
     * 最长 32 字符
     */
    batch_name: string
    /**
     * 批次备注
     * 最长 32 字符
     */
    batch_remark: string
    /** 转账总金额 */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 转账明细列表 */
    transfer_detail_list?: (readonly {
      /**
       * 商家明细单号
       * 最长 32 字符
       */
      out_detail_no: string
      /** 转账金额 */
      transfer_amount: number
      /**
       * 转账备注
       * 最长 32 字符
       */
      transfer_remark: string
      /**
       * 收款用户openid
       * 最长 128 字符
       */
      openid: string
      /**
       * 收款用户姓名
       * 敏感字段，由客户端加密
       */
      user_name?: string | undefined
      /**
       * 收款用户身份证
       * 敏感字段，由客户端加密
       */
      user_id_card?: string | undefined
    }[] | undefined)
    /**
     * 服务商的appid
     * 最长 32 字符
     */
    sp_appid?: string | undefined
    /** 批量转账用途 */
    transfer_purpose?: ("GOODSPAYMENT" | "COMMISSION" | "REFUND" | "REIMBURSEMENT" | "FREIGHT" | "OTHERS") | undefined
    /** 转账场景 */
    transfer_scene?: ("ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER") | undefined
  }
}
export interface BatchesPostResponse {
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 批次状态 */
  batch_status?: string
}
export interface Batches {
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465738 官方文档}
   */
  post(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465738 官方文档}
   */
  postAsync(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  readonly batchId: BatchesBatchId
  readonly outBatchNo: BatchesOutBatchNo
}

export interface BatchesBatchId {
  /** GET 微信支付批次单号查询批次单 */
  readonly _batch_id_: BatchesBatchIdByBatchId
}

export interface BatchesBatchIdByBatchIdGetRequest {
  /** 微信支付批次单号 */
  batch_id: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_status?: ("ALL" | "SUCCESS" | "FAIL" | "REFUND") | null | undefined
  } | string
}
export interface BatchesBatchIdByBatchIdGetResponse {
  /**
   * 服务商商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 特约商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 特约商户appid
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 批次状态
   * 最长 32 字符
   */
  batch_status: string
  /**
   * 批次类型
   * 最长 32 字符
   */
  batch_type: string
  /**
   * 特约商户授权类型
   * 最长 32 字符
   */
  authorization_type: string
  /**
   * 批次名称
   * 最长 32 字符
   */
  batch_name: string
  /**
   * 批次备注
   * 最长 32 字符
   */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {}))
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 批次更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 转账成功金额 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /**
     * 微信支付明细单号
     * 最长 64 字符
     */
    detail_id: string
    /**
     * 商家明细单号
     * 最长 32 字符
     */
    out_detail_no: string
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status: string
  }[]
  /**
   * 服务商的appid
   * 最长 32 字符
   */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: ('GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}))
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
}
export interface BatchesBatchIdByBatchId {
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465772 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715990 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465772 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715990 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  readonly details: BatchesBatchIdByBatchIdDetails
}

export interface BatchesBatchIdByBatchIdDetails {
  readonly detailId: BatchesBatchIdByBatchIdDetailsDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailId {
  /** GET 微信支付明细单号查询明细单 */
  readonly _detail_id_: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest {
  /** 微信支付批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /**
   * 服务商商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 32 字符
   */
  batch_id: string
  /**
   * 商户的appid
   * 最长 32 字符
   */
  appid?: string
  /**
   * 商家明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信支付明细单号
   * 最长 64 字符
   */
  detail_id: string
  /**
   * 明细状态
   * 最长 32 字符
   */
  detail_status: string
  /** 转账金额 */
  transfer_amount: number
  /**
   * 转账备注
   * 最长 32 字符
   */
  transfer_remark: string
  /**
   * 明细失败原因
   * 最长 64 字符
   */
  fail_reason?: string
  /**
   * 收款用户openid
   * 最长 64 字符
   */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  username: string
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465781 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718324 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
  /**
   * 微信支付明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465781 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718324 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
}

export interface BatchesOutBatchNo {
  /** GET 商家批次单号查询批次单 */
  readonly _out_batch_no_: BatchesOutBatchNoByOutBatchNo
}

export interface BatchesOutBatchNoByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_status?: ("ALL" | "SUCCESS" | "FAIL" | "REFUND") | null | undefined
  } | string
}
export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /**
   * 服务商商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 特约商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 特约商户appid
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 批次状态
   * 最长 32 字符
   */
  batch_status: string
  /**
   * 批次类型
   * 最长 32 字符
   */
  batch_type: string
  /**
   * 特约商户授权类型
   * 最长 32 字符
   */
  authorization_type: string
  /**
   * 批次名称
   * 最长 32 字符
   */
  batch_name: string
  /**
   * 批次备注
   * 最长 32 字符
   */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {}))
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 批次更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 转账成功金额 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /**
     * 微信支付明细单号
     * 最长 64 字符
     */
    detail_id: string
    /**
     * 商家明细单号
     * 最长 32 字符
     */
    out_detail_no: string
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status: string
  }[]
  /**
   * 服务商的appid
   * 最长 32 字符
   */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: ('GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}))
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
}
export interface BatchesOutBatchNoByOutBatchNo {
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465790 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718112 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465790 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718112 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  readonly details: BatchesOutBatchNoByOutBatchNoDetails
}

export interface BatchesOutBatchNoByOutBatchNoDetails {
  readonly outDetailNo: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  /** GET 商家明细单号查询明细单 */
  readonly _out_detail_no_: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /**
   * 服务商商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 32 字符
   */
  batch_id: string
  /**
   * 商户的appid
   * 最长 32 字符
   */
  appid?: string
  /**
   * 商家明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信支付明细单号
   * 最长 64 字符
   */
  detail_id: string
  /**
   * 明细状态
   * 最长 32 字符
   */
  detail_status: string
  /** 转账金额 */
  transfer_amount: number
  /**
   * 转账备注
   * 最长 32 字符
   */
  transfer_remark: string
  /**
   * 明细失败原因
   * 最长 64 字符
   */
  fail_reason?: string
  /**
   * 收款用户openid
   * 最长 64 字符
   */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  username: string
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465795 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718434 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465795 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718434 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
}
}
