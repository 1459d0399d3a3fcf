// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_bankTransfer {
export interface BankTransfer {
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
    /** 服务平台商户号 */
    platform_mchid: string
    /** 付款企业商户号 */
    specialized_payment_mchid: string
    /** 实际出资商户号 */
    sponsor_mchid: string
    /** 用户授权商户号 */
    user_authorized_mchid: string
    /** 用户授权appid */
    user_authorized_appid: string
    /** 银行批次单号 */
    out_batch_no: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 附加信息 */
    attach_remark?: string | undefined
    /** 转账总金额 */
    total_amount: number
    /** 转账总笔数 */
    total_count: number
    /** 转账场景 */
    transfer_scene?: string | undefined
    /** 批量转账用途 */
    transfer_purpose?: string | undefined
    /** 转账明细列表 */
    transfer_detail_list?: (readonly {
      /** 银行明细单号 */
      out_detail_no: string
      /** 转账金额 */
      transfer_amount: number
      /** 转账备注 */
      transfer_remark: string
      /** 收款用户openid */
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
  }
}
export interface BatchesPostResponse {
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465889 官方文档}
   */
  post(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465889 官方文档}
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
    detail_state?: ("ALL" | "SUCCESS" | "FAIL") | null | undefined
  } | string
}
export interface BatchesBatchIdByBatchIdGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose?: ('GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}))
  /** 批次状态 */
  batch_state: ('ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
  /** 批次关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}))
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
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
  success_count?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id: string
    /** 银行明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: ('PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {}))
    /** 明细失败原因 */
    fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}))
  }[]
}
export interface BatchesBatchIdByBatchId {
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465891 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465891 官方文档}
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
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
  /** 银行明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 收款用户openid */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  username: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: ('PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {}))
  /** 明细失败原因 */
  fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}))
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time?: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 收款账户类型 */
  account_type: ('WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {}))
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465897 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
  /**
   * 微信支付明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465897 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
}

export interface BatchesOutBatchNo {
  /** GET 银行批次单号查询批次单 */
  readonly _out_batch_no_: BatchesOutBatchNoByOutBatchNo
}

export interface BatchesOutBatchNoByOutBatchNoGetRequest {
  /** 银行批次单号 */
  out_batch_no: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_state?: ("ALL" | "SUCCESS" | "FAIL") | null | undefined
  } | string
}
export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose?: ('GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}))
  /** 批次状态 */
  batch_state: ('ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
  /** 批次关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}))
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
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
  success_count?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id: string
    /** 银行明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: ('PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {}))
    /** 明细失败原因 */
    fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}))
  }[]
}
export interface BatchesOutBatchNoByOutBatchNo {
  /**
   * 银行批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465903 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 银行批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465903 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  readonly details: BatchesOutBatchNoByOutBatchNoDetails
}

export interface BatchesOutBatchNoByOutBatchNoDetails {
  readonly outDetailNo: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  /** GET 银行明细单号查询明细单 */
  readonly _out_detail_no_: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest {
  /** 银行批次单号 */
  out_batch_no: string
  /** 银行明细单号 */
  out_detail_no: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
  /** 银行明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 收款用户openid */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  username: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: ('PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {}))
  /** 明细失败原因 */
  fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}))
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time?: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 收款账户类型 */
  account_type: ('WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {}))
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 银行明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465915 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 银行明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465915 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
}
}
