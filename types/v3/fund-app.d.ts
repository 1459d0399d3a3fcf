// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_fundApp {
export interface FundApp {
  /** 品牌商户发放红包、微信支付批次单号查询批次单、商家明细单号查询明细单 等 5 个接口 */
  readonly brandRedpacket: BrandRedpacket
  /** 发起转账、商户单号查询转账单、商户单号申请电子回单 等 35 个接口 */
  readonly mchTransfer: MchTransfer
}

export interface BrandRedpacket {
  /** POST 品牌商户发放红包 */
  readonly brandMerchantBatches: BrandRedpacketBrandMerchantBatches
  /** 商家批次单号查询批次单、商家明细单号查询明细单 */
  readonly brandMerchantOutBatches: BrandRedpacketBrandMerchantOutBatches
}

export interface BrandRedpacketBrandMerchantBatchesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品牌ID */
    brand_id: number
    /**
     * 品牌AppID
     * 最长 32 字符
     */
    brand_appid: string
    /** 品牌红包发放场景 */
    scene: ('CUSTOM_SEND' | (string & {}))
    /**
     * 品牌红包模板ID
     * 最长 128 字符
     */
    template_id: string
    /**
     * 商家品牌红包批次单号
     * 最长 32 字符
     */
    out_batch_no: string
    /**
     * 品牌红包批次名称
     * 最长 32 字符
     */
    batch_name: string
    /**
     * 品牌红包批次备注
     * 最长 32 字符
     */
    batch_remark: string
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 总笔数 */
    total_num: number
    /** 品牌红包明细列表 */
    detail_list?: (readonly {
      /**
       * 商家品牌红包明细单号
       * 最长 32 字符
       */
      out_detail_no: string
      /**
       * 金额
       * 单位：分
       */
      amount: number
      /**
       * 接收红包用户OpenID
       * 最长 128 字符
       */
      openid: string
      /**
       * 接收红包用户姓名
       * 敏感字段，由客户端加密
       */
      user_name?: string | undefined
      /**
       * 红包备注
       * 最长 32 字符
       */
      remark?: string | undefined
    }[] | undefined)
  }
}
export interface BrandRedpacketBrandMerchantBatchesPostResponse {
  /**
   * 商家品牌红包批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付品牌红包批次单号
   * 最长 64 字符
   */
  batch_no?: string
  /**
   * 品牌红包批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 批次单状态 */
  batch_state?: ('WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
}
export interface BrandRedpacketBrandMerchantBatches {
  /**
   * 品牌商户发放红包
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310358 官方文档}
   */
  post(options: BrandRedpacketBrandMerchantBatchesPostRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantBatchesPostResponse>>
  /**
   * 品牌商户发放红包
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310358 官方文档}
   */
  postAsync(options: BrandRedpacketBrandMerchantBatchesPostRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantBatchesPostResponse>>
  /** GET 微信支付批次单号查询批次单 */
  readonly _batch_no_: BrandRedpacketBrandMerchantBatchesByBatchNo
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNoGetRequest {
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  query: {
    /** 是否需要查询品牌红包明细单 */
    need_query_detail: boolean
    /** 品牌红包明细单状态 */
    detail_state?: ("DETAIL_VIEW_ALL" | "DETAIL_VIEW_SUCCESS" | "DETAIL_VIEW_FAIL") | null | undefined
  } | string
}
export interface BrandRedpacketBrandMerchantBatchesByBatchNoGetResponse {
  /**
   * 品牌主商户号
   * 最长 32 字符
   */
  brand_mchid: string
  /**
   * 微信支付品牌红包批次单号
   * 最长 64 字符
   */
  batch_no: string
  /**
   * 商家品牌红包批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /** 品牌ID */
  brand_id?: number
  /**
   * 品牌红包模板ID
   * 最长 128 字符
   */
  template_id?: string
  /**
   * 品牌AppID
   * 最长 32 字符
   */
  brand_appid?: string
  /** 批次单状态 */
  batch_state: ('WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
  /**
   * 品牌红包批次名称
   * 最长 32 字符
   */
  batch_name: string
  /**
   * 品牌红包批次备注
   * 最长 32 字符
   */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {}))
  /**
   * 总金额
   * 单位：分
   */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /**
   * 品牌红包批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 品牌红包批次更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 发放成功金额
   * 单位：分
   */
  success_amount: number
  /** 发放成功笔数 */
  success_num: number
  /**
   * 发放失败金额
   * 单位：分
   */
  fail_amount: number
  /** 发放失败笔数 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: {
    /**
     * 微信支付品牌红包明细单号
     * 最长 64 字符
     */
    transfer_detail_no: string
    /**
     * 商家品牌红包明细单号
     * 最长 32 字符
     */
    out_detail_no: string
    /** 品牌红包明细单状态 */
    detail_state: ('DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {}))
  }[]
}
export interface BrandRedpacketBrandMerchantBatchesByBatchNo {
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310369 官方文档}
   */
  get(options: BrandRedpacketBrandMerchantBatchesByBatchNoGetRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantBatchesByBatchNoGetResponse>>
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310369 官方文档}
   */
  getAsync(options: BrandRedpacketBrandMerchantBatchesByBatchNoGetRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantBatchesByBatchNoGetResponse>>
  /** 商家明细单号查询明细单 */
  readonly details: BrandRedpacketBrandMerchantBatchesByBatchNoDetails
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNoDetails {
  /** GET 商家明细单号查询明细单 */
  readonly _detail_no_: BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo
}

export interface BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetRequest {
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 商家品牌红包明细单号 */
  detail_no: string
}
export interface BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse {
  /**
   * 品牌主商户号
   * 最长 32 字符
   */
  brand_mchid: string
  /**
   * 商家品牌红包批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付品牌红包批次单号
   * 最长 64 字符
   */
  batch_no: string
  /**
   * 商家品牌红包明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信支付品牌红包明细单号
   * 最长 64 字符
   */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state: ('DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {}))
  /**
   * 红包金额
   * 单位：分
   */
  amount: number
  /**
   * 红包备注
   * 最长 32 字符
   */
  remark?: string
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {}))
  /**
   * 接收红包用户OpenID
   * 最长 64 字符
   */
  openid: string
  /**
   * 接收红包用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 品牌红包发起时间
   * 格式：RFC 3339
   */
  initiate_time?: string
  /**
   * 品牌红包更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 品牌ID */
  brand_id: number
  /**
   * 品牌红包模板ID
   * 最长 128 字符
   */
  template_id?: string
  /**
   * 品牌AppID
   * 最长 32 字符
   */
  brand_appid?: string
  /** 单据创建时间 */
  create_time?: string
}
export interface BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo {
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310384 官方文档}
   */
  get(options: BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse>>
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310384 官方文档}
   */
  getAsync(options: BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse>>
}

export interface BrandRedpacketBrandMerchantOutBatches {
  /** GET 商家批次单号查询批次单 */
  readonly _out_batch_no_: BrandRedpacketBrandMerchantOutBatchesByOutBatchNo
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetRequest {
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  query?: {
    /** 是否需要查询品牌红包明细单 */
    need_query_detail?: boolean | null | undefined
    /** 品牌红包明细单状态 */
    detail_state?: ("DETAIL_VIEW_ALL" | "DETAIL_VIEW_SUCCESS" | "DETAIL_VIEW_FAIL") | null | undefined
  } | string | null | undefined
}
export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse {
  /**
   * 品牌主商户号
   * 最长 32 字符
   */
  brand_mchid: string
  /**
   * 微信支付品牌红包批次单号
   * 最长 64 字符
   */
  batch_no: string
  /**
   * 商家品牌红包批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /** 品牌ID */
  brand_id?: number
  /**
   * 品牌红包模板ID
   * 最长 128 字符
   */
  template_id?: string
  /**
   * 品牌AppID
   * 最长 32 字符
   */
  brand_appid?: string
  /** 批次单状态 */
  batch_state: ('WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
  /**
   * 品牌红包批次名称
   * 最长 32 字符
   */
  batch_name: string
  /**
   * 品牌红包批次备注
   * 最长 32 字符
   */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {}))
  /**
   * 总金额
   * 单位：分
   */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /**
   * 品牌红包批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 品牌红包批次更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 发放成功金额
   * 单位：分
   */
  success_amount: number
  /** 发放成功笔数 */
  success_num: number
  /**
   * 发放失败金额
   * 单位：分
   */
  fail_amount: number
  /** 发放失败笔数 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: {
    /**
     * 微信支付品牌红包明细单号
     * 最长 64 字符
     */
    transfer_detail_no: string
    /**
     * 商家品牌红包明细单号
     * 最长 32 字符
     */
    out_detail_no: string
    /** 品牌红包明细单状态 */
    detail_state: ('DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {}))
  }[]
}
export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNo {
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310378 官方文档}
   */
  get(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse>>
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310378 官方文档}
   */
  getAsync(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse>>
  /** 商家明细单号查询明细单 */
  readonly outDetails: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails {
  /** GET 商家明细单号查询明细单 */
  readonly _out_detail_no_: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo
}

export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetRequest {
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 商家品牌红包明细单号 */
  out_detail_no: string
}
export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse {
  /**
   * 品牌主商户号
   * 最长 32 字符
   */
  brand_mchid: string
  /**
   * 商家品牌红包批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付品牌红包批次单号
   * 最长 64 字符
   */
  batch_no: string
  /**
   * 商家品牌红包明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信支付品牌红包明细单号
   * 最长 64 字符
   */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state: ('DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {}))
  /**
   * 红包金额
   * 单位：分
   */
  amount: number
  /**
   * 红包备注
   * 最长 32 字符
   */
  remark?: string
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {}))
  /**
   * 接收红包用户OpenID
   * 最长 64 字符
   */
  openid: string
  /**
   * 接收红包用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 品牌红包发起时间
   * 格式：RFC 3339
   */
  initiate_time?: string
  /**
   * 品牌红包更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 品牌ID */
  brand_id: number
  /**
   * 品牌红包模板ID
   * 最长 128 字符
   */
  template_id?: string
  /**
   * 品牌AppID
   * 最长 32 字符
   */
  brand_appid?: string
  /** 单据创建时间 */
  create_time?: string
}
export interface BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo {
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310391 官方文档}
   */
  get(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse>>
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310391 官方文档}
   */
  getAsync(options: BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse>>
}

export interface MchTransfer {
  /** 商户单号申请电子回单、商户单号查询电子回单、微信单号申请电子回单 等 4 个接口 */
  readonly elecsign: MchTransferElecsign
  /** 查询预算出资的电子回单、申请预算出资的电子回单、申请公益捐赠预算 等 19 个接口 */
  readonly partner: MchTransferPartner
  /** POST 发起转账 */
  readonly transferBills: MchTransferTransferBills
  /** POST 发起转账到QQ钱包 */
  readonly transferToQqWalletBills: MchTransferTransferToQqWalletBills
  /** POST 申请免确认收款授权 */
  readonly userConfirmAuthorization: MchTransferUserConfirmAuthorization
}

export interface MchTransferElecsign {
  /** POST 商户单号申请电子回单 */
  readonly outBillNo: MchTransferElecsignOutBillNo
  /** POST 微信单号申请电子回单 */
  readonly transferBillNo: MchTransferElecsignTransferBillNo
}

export interface MchTransferElecsignOutBillNoPostRequest {
  json: {
    /** 商户转账单号 */
    out_bill_no: string
  }
}
export interface MchTransferElecsignOutBillNoPostResponse {
  /** 申请单状态 */
  state: string
  /**
   * 申请单创建时间
   * 格式：RFC 3339
   */
  create_time: string
}
export interface MchTransferElecsignOutBillNo {
  /**
   * 商户单号申请电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716452 官方文档}
   */
  post(options: MchTransferElecsignOutBillNoPostRequest & CallOptions): Promise<ApiResponse<MchTransferElecsignOutBillNoPostResponse>>
  /**
   * 商户单号申请电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716452 官方文档}
   */
  postAsync(options: MchTransferElecsignOutBillNoPostRequest & CallOptions): Promise<ApiResponse<MchTransferElecsignOutBillNoPostResponse>>
  /** GET 商户单号查询电子回单 */
  readonly _out_bill_no_: MchTransferElecsignOutBillNoByOutBillNo
}

export interface MchTransferElecsignOutBillNoByOutBillNoGetRequest {
  /** 商户转账单号 */
  out_bill_no: string
}
export interface MchTransferElecsignOutBillNoByOutBillNoGetResponse {
  /** 申请单状态 */
  state: ('GENERATING' | 'FINISHED' | 'FAILED' | (string & {}))
  /**
   * 申请单创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 申请单更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 回单文件摘要类型 */
  hash_type?: ('SHA256' | 'SM3' | (string & {}))
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
  /** 失败原因 */
  fail_reason?: string
}
export interface MchTransferElecsignOutBillNoByOutBillNo {
  /**
   * 商户单号查询电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  get(options: MchTransferElecsignOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferElecsignOutBillNoByOutBillNoGetResponse>>
  /**
   * 商户单号查询电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  getAsync(options: MchTransferElecsignOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferElecsignOutBillNoByOutBillNoGetResponse>>
}

export interface MchTransferElecsignTransferBillNoPostRequest {
  json: {
    /** 微信转账单号 */
    transfer_bill_no: string
  }
}
export interface MchTransferElecsignTransferBillNoPostResponse {
  /** 申请单状态 */
  state: string
  /**
   * 申请单创建时间
   * 格式：RFC 3339
   */
  create_time: string
}
export interface MchTransferElecsignTransferBillNo {
  /**
   * 微信单号申请电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716456 官方文档}
   */
  post(options: MchTransferElecsignTransferBillNoPostRequest & CallOptions): Promise<ApiResponse<MchTransferElecsignTransferBillNoPostResponse>>
  /**
   * 微信单号申请电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716456 官方文档}
   */
  postAsync(options: MchTransferElecsignTransferBillNoPostRequest & CallOptions): Promise<ApiResponse<MchTransferElecsignTransferBillNoPostResponse>>
  /** GET 微信单号查询电子回单 */
  readonly _transfer_bill_no_: MchTransferElecsignTransferBillNoByTransferBillNo
}

export interface MchTransferElecsignTransferBillNoByTransferBillNoGetRequest {
  /** 微信转账单号 */
  transfer_bill_no: string
}
export interface MchTransferElecsignTransferBillNoByTransferBillNoGetResponse {
  /** 申请单状态 */
  state: ('GENERATING' | 'FINISHED' | 'FAILED' | (string & {}))
  /**
   * 申请单创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 申请单更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 回单文件摘要类型 */
  hash_type?: ('SHA256' | 'SM3' | (string & {}))
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
  /** 失败原因 */
  fail_reason?: string
}
export interface MchTransferElecsignTransferBillNoByTransferBillNo {
  /**
   * 微信单号查询电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  get(options: MchTransferElecsignTransferBillNoByTransferBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferElecsignTransferBillNoByTransferBillNoGetResponse>>
  /**
   * 微信单号查询电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  getAsync(options: MchTransferElecsignTransferBillNoByTransferBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferElecsignTransferBillNoByTransferBillNoGetResponse>>
}

export interface MchTransferPartner {
  /** 查询预算出资的电子回单、申请预算出资的电子回单 */
  readonly budget: MchTransferPartnerBudget
  /** POST 申请公益捐赠预算 */
  readonly charityBudget: MchTransferPartnerCharityBudget
  /** POST 发起公益捐赠 */
  readonly charityTransferBills: MchTransferPartnerCharityTransferBills
  /** POST 申请单笔转账电子回单 */
  readonly electronicReceipts: MchTransferPartnerElectronicReceipts
  /** POST 申请子商户商家转账授权 */
  readonly subMchAuthorizations: MchTransferPartnerSubMchAuthorizations
  /** POST 发起转账 */
  readonly transferBills: MchTransferPartnerTransferBills
  /** POST 申请免确认收款授权 */
  readonly userConfirmAuthorizations: MchTransferPartnerUserConfirmAuthorizations
}

export interface MchTransferPartnerBudget {
  /** 查询预算出资的电子回单、申请预算出资的电子回单 */
  readonly _out_budget_no_: MchTransferPartnerBudgetByOutBudgetNo
}

export interface MchTransferPartnerBudgetByOutBudgetNo {
  /** GET 查询预算出资的电子回单 · POST 申请预算出资的电子回单 */
  readonly electronicReceipts: MchTransferPartnerBudgetByOutBudgetNoElectronicReceipts
}

export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetRequest {
  /** 商户预算单号 */
  out_budget_no: string
  query: {
    /** 受理凭证 */
    accept_id: string
  } | string
}
export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state: ('ACCEPTED' | 'FINISHED' | (string & {}))
  /** 受理凭证 */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: ('SHA256' | 'SM3' | (string & {}))
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}
export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostRequest {
  /** 商户预算单号 */
  out_budget_no: string
  json: {
    /** 开始日期 */
    start_date: string
    /** 结束日期 */
    end_date: string
    /** 出资商户号 */
    sponsor_mchid: string
    /** 收款商户号 */
    receiver_mchid?: string | undefined
  }
}
export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state: ('ACCEPTED' | 'FINISHED' | (string & {}))
  /** 受理凭证 */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: ('SHA256' | 'SM3' | (string & {}))
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}
export interface MchTransferPartnerBudgetByOutBudgetNoElectronicReceipts {
  /**
   * 查询预算出资的电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209977 官方文档}
   */
  get(options: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse>>
  /**
   * 查询预算出资的电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209977 官方文档}
   */
  getAsync(options: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse>>
  /**
   * 申请预算出资的电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209966 官方文档}
   */
  post(options: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse>>
  /**
   * 申请预算出资的电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209966 官方文档}
   */
  postAsync(options: MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse>>
}

export interface MchTransferPartnerCharityBudgetPostRequest {
  json: {
    /** 商户预算单号 */
    out_budget_no: string
    /** 出资商户号 */
    sponsor_mchid: string
    /** 出资企业主体名称 */
    sponsor_subject_name: string
    /** 活动名称 */
    activity_name: string
    /** 活动说明 */
    activity_remark: string
    /**
     * 预算总金额
     * 单位：分
     */
    amount: number
    /**
     * 回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface MchTransferPartnerCharityBudgetPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /**
   * 预算总金额
   * 单位：分
   */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: ('PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {}))
  /** 确认出资页面地址 */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /**
   * 剩余预算金额
   * 单位：分
   */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间 */
  locked_time?: string
  /** 完成时间 */
  finished_time?: string
  /** 关闭时间 */
  closed_time?: string
}
export interface MchTransferPartnerCharityBudget {
  /**
   * 申请公益捐赠预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554763 官方文档}
   */
  post(options: MchTransferPartnerCharityBudgetPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityBudgetPostResponse>>
  /**
   * 申请公益捐赠预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554763 官方文档}
   */
  postAsync(options: MchTransferPartnerCharityBudgetPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityBudgetPostResponse>>
  /** GET 商户单号查询公益捐赠预算详情 */
  readonly _out_budget_no_: MchTransferPartnerCharityBudgetByOutBudgetNo
}

export interface MchTransferPartnerCharityBudgetByOutBudgetNoGetRequest {
  /** 商户预算单号 */
  out_budget_no: string
  query: {
    /** 出资商户号 */
    sponsor_mchid: string
  } | string
}
export interface MchTransferPartnerCharityBudgetByOutBudgetNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /**
   * 预算总金额
   * 单位：分
   */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: ('PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {}))
  /** 确认出资页面地址 */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /**
   * 剩余预算金额
   * 单位：分
   */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间 */
  locked_time?: string
  /** 完成时间 */
  finished_time?: string
  /** 关闭时间 */
  closed_time?: string
}
export interface MchTransferPartnerCharityBudgetByOutBudgetNo {
  /**
   * 商户单号查询公益捐赠预算详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554788 官方文档}
   */
  get(options: MchTransferPartnerCharityBudgetByOutBudgetNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityBudgetByOutBudgetNoGetResponse>>
  /**
   * 商户单号查询公益捐赠预算详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554788 官方文档}
   */
  getAsync(options: MchTransferPartnerCharityBudgetByOutBudgetNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityBudgetByOutBudgetNoGetResponse>>
  /** POST 解锁公益捐赠预算 */
  readonly unlock: MchTransferPartnerCharityBudgetByOutBudgetNoUnlock
}

export interface MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostRequest {
  /** 商户预算单号 */
  out_budget_no: string
  json: {
    /** 出资商户号 */
    sponsor_mchid: string
    /** 解锁备注 */
    activity_remark: string
  }
}
export interface MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /**
   * 预算总金额
   * 单位：分
   */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: ('FINISHED' | (string & {}))
  /** 撤销说明 */
  unlock_remark: string
  /** 资金锁定时间 */
  locked_time: string
  /** 完成时间 */
  finished_time: string
  /**
   * 解锁金额
   * 单位：分
   */
  unlocked_amount?: number
}
export interface MchTransferPartnerCharityBudgetByOutBudgetNoUnlock {
  /**
   * 解锁公益捐赠预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554795 官方文档}
   */
  post(options: MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse>>
  /**
   * 解锁公益捐赠预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554795 官方文档}
   */
  postAsync(options: MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse>>
}

export interface MchTransferPartnerCharityTransferBillsPostRequest {
  json: {
    /** 商户预算单号 */
    out_budget_no: string
    /** 商户公益捐赠单号 */
    out_transfer_no: string
    /** 关联的交易单号 */
    transaction_info?: {
      /** 订单类型 */
      transaction_type: ('WXPAY' | (string & {}))
      /** 订单号 */
      transaction_id: string
    } | undefined
    /** 出资商户号 */
    sponsor_mchid: string
    /** 收款商户号 */
    receive_mchid: string
    /**
     * 预算总金额
     * 单位：分
     */
    amount: number
    /** 捐赠备注 */
    transfer_remark: string
  }
}
export interface MchTransferPartnerCharityTransferBillsPostResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 */
  transfer_id: string
  /**
   * 预算总金额
   * 单位：分
   */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 */
  receive_mchid: string
  /** 捐赠状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {}))
  /** 捐赠单创建时间 */
  create_time: string
  /** 捐赠完成时间 */
  success_time?: string
}
export interface MchTransferPartnerCharityTransferBills {
  /**
   * 发起公益捐赠
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554841 官方文档}
   */
  post(options: MchTransferPartnerCharityTransferBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityTransferBillsPostResponse>>
  /**
   * 发起公益捐赠
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554841 官方文档}
   */
  postAsync(options: MchTransferPartnerCharityTransferBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityTransferBillsPostResponse>>
  /** 商户单号查询公益捐赠详情 */
  readonly outTransferNo: MchTransferPartnerCharityTransferBillsOutTransferNo
}

export interface MchTransferPartnerCharityTransferBillsOutTransferNo {
  /** GET 商户单号查询公益捐赠详情 */
  readonly _out_transfer_no_: MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo
}

export interface MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetRequest {
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  query: {
    /** 出资商户号 */
    sponsor_mchid: string
    /** 商户预算单号 */
    out_budget_no: string
  } | string
}
export interface MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 */
  transfer_id: string
  /**
   * 预算总金额
   * 单位：分
   */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 */
  receive_mchid: string
  /** 捐赠状态 */
  state: ('ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {}))
  /** 捐赠单创建时间 */
  create_time: string
  /** 捐赠完成时间 */
  success_time?: string
}
export interface MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo {
  /**
   * 商户单号查询公益捐赠详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554859 官方文档}
   */
  get(options: MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse>>
  /**
   * 商户单号查询公益捐赠详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554859 官方文档}
   */
  getAsync(options: MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse>>
}

export interface MchTransferPartnerElectronicReceiptsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 商户转账单号 */
    out_bill_no: string
  }
}
export interface MchTransferPartnerElectronicReceiptsPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /** 申请单状态 */
  state: ('GENERATING' | 'FINISHED' | (string & {}))
  /** 申请单创建时间 */
  create_time: string
  /** 申请单更新时间 */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: ('SM3' | (string & {}))
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}
export interface MchTransferPartnerElectronicReceipts {
  /**
   * 申请单笔转账电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315516 官方文档}
   */
  post(options: MchTransferPartnerElectronicReceiptsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerElectronicReceiptsPostResponse>>
  /**
   * 申请单笔转账电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315516 官方文档}
   */
  postAsync(options: MchTransferPartnerElectronicReceiptsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerElectronicReceiptsPostResponse>>
  /** GET 查询单笔转账电子回单 */
  readonly _out_bill_no_: MchTransferPartnerElectronicReceiptsByOutBillNo
}

export interface MchTransferPartnerElectronicReceiptsByOutBillNoGetRequest {
  /** 商户转账单号 */
  out_bill_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferPartnerElectronicReceiptsByOutBillNoGetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /** 申请单状态 */
  state: ('GENERATING' | 'FINISHED' | (string & {}))
  /** 申请单创建时间 */
  create_time: string
  /** 申请单更新时间 */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: ('SM3' | (string & {}))
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}
export interface MchTransferPartnerElectronicReceiptsByOutBillNo {
  /**
   * 查询单笔转账电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315544 官方文档}
   */
  get(options: MchTransferPartnerElectronicReceiptsByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerElectronicReceiptsByOutBillNoGetResponse>>
  /**
   * 查询单笔转账电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315544 官方文档}
   */
  getAsync(options: MchTransferPartnerElectronicReceiptsByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerElectronicReceiptsByOutBillNoGetResponse>>
}

export interface MchTransferPartnerSubMchAuthorizationsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 商户申请单号 */
    out_apply_no: string
  }
}
export interface MchTransferPartnerSubMchAuthorizationsPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
  /** 授权申请单状态 */
  state: ('INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {}))
  /** 授权申请受理时间 */
  accept_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}
export interface MchTransferPartnerSubMchAuthorizations {
  /**
   * 申请子商户商家转账授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469102 官方文档}
   */
  post(options: MchTransferPartnerSubMchAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerSubMchAuthorizationsPostResponse>>
  /**
   * 申请子商户商家转账授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469102 官方文档}
   */
  postAsync(options: MchTransferPartnerSubMchAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerSubMchAuthorizationsPostResponse>>
  /** GET 查询子商户商家转账授权状态 */
  readonly _sub_mchid_: MchTransferPartnerSubMchAuthorizationsBySubMchid
}

export interface MchTransferPartnerSubMchAuthorizationsBySubMchidGetRequest {
  /** 二级商户号 */
  sub_mchid: string
}
export interface MchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  state: ('AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {}))
  /** 授权申请单 */
  apply_order?: {
    /** 二级商户号 */
    sub_mchid: string
    /** 商户申请单号 */
    out_apply_no: string
    /** 授权申请单状态 */
    state: ('INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {}))
    /** 授权申请受理时间 */
    accept_time: string
    /** 最后一次状态变更时间 */
    update_time: string
  }
  /** 授权时间 */
  authorization_time?: string
  /** 解除授权时间 */
  cancel_authorization_time?: string
}
export interface MchTransferPartnerSubMchAuthorizationsBySubMchid {
  /**
   * 查询子商户商家转账授权状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469112 官方文档}
   */
  get(options: MchTransferPartnerSubMchAuthorizationsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse>>
  /**
   * 查询子商户商家转账授权状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469112 官方文档}
   */
  getAsync(options: MchTransferPartnerSubMchAuthorizationsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse>>
}

export interface MchTransferPartnerTransferBillsPostRequest {
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
    /** 商户AppID */
    appid: string
    /** 商户单号 */
    out_bill_no: string
    /** 收款用户OpenID */
    openid: string
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 转账金额
     * 单位：分
     */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /** 转账场景ID */
    transfer_scene_id: ("1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013")
    /** 转账场景报备信息 */
    transfer_scene_report_infos: readonly {
      /** 信息类型 */
      info_type: string
      /** 信息内容 */
      info_content: string
    }[]
  }
}
export interface MchTransferPartnerTransferBillsPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}
export interface MchTransferPartnerTransferBills {
  /**
   * 发起转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469096 官方文档}
   */
  post(options: MchTransferPartnerTransferBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsPostResponse>>
  /**
   * 发起转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469096 官方文档}
   */
  postAsync(options: MchTransferPartnerTransferBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsPostResponse>>
  /** 商户单号查询转账单、撤销转账 */
  readonly outBillNo: MchTransferPartnerTransferBillsOutBillNo
  /** POST 发起转账并完成自动收款授权 */
  readonly preTransferWithAuthorization: MchTransferPartnerTransferBillsPreTransferWithAuthorization
  /** POST 转账（用户自动收款） */
  readonly transfer: MchTransferPartnerTransferBillsTransfer
}

export interface MchTransferPartnerTransferBillsOutBillNo {
  /** GET 商户单号查询转账单 */
  readonly _out_bill_no_: MchTransferPartnerTransferBillsOutBillNoByOutBillNo
}

export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}
export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNo {
  /**
   * 商户单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469131 官方文档}
   */
  get(options: MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse>>
  /**
   * 商户单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469131 官方文档}
   */
  getAsync(options: MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse>>
  /** POST 撤销转账 */
  readonly cancel: MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
}

export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostRequest {
  /** 商户单号 */
  out_bill_no: string
  json: {
    /** 二级商户号 */
    sub_mchid: string
  }
}
export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /** 单据创建时间 */
  create_time?: string
  /** 最后一次单据状态变更时间 */
  update_time: string
}
export interface MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel {
  /**
   * 撤销转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469118 官方文档}
   */
  post(options: MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse>>
  /**
   * 撤销转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469118 官方文档}
   */
  postAsync(options: MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse>>
}

export interface MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostRequest {
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
    /** 商户AppID */
    appid: string
    /** 商户单号 */
    out_bill_no: string
    /** 收款用户OpenID */
    openid: string
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 转账金额
     * 单位：分
     */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /** 转账场景ID */
    transfer_scene_id: ("1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013")
    /** 转账场景报备信息 */
    transfer_scene_report_infos: readonly {
      /** 信息类型 */
      info_type: string
      /** 信息内容 */
      info_content: string
    }[]
    /** 自动收款授权信息 */
    authorization_info?: {
      /** 用户展示名称 */
      user_display_name: string
      /** 商户侧授权单号 */
      out_authorization_no: string
      /** 自动收款授权结果通知地址 */
      authorization_notify_url: string
    } | undefined
  }
}
export interface MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}
export interface MchTransferPartnerTransferBillsPreTransferWithAuthorization {
  /**
   * 发起转账并完成自动收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809843 官方文档}
   */
  post(options: MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse>>
  /**
   * 发起转账并完成自动收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809843 官方文档}
   */
  postAsync(options: MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse>>
}

export interface MchTransferPartnerTransferBillsTransferPostRequest {
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
    /** 商户AppID */
    appid: string
    /** 商户单号 */
    out_bill_no: string
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 转账金额
     * 单位：分
     */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /** 转账场景ID */
    transfer_scene_id: ("1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013")
    /** 转账场景报备信息 */
    transfer_scene_report_infos: readonly {
      /** 信息类型 */
      info_type: string
      /** 信息内容 */
      info_content: string
    }[]
    /** 微信自动收款授权单号 */
    authorization_id: string
  }
}
export interface MchTransferPartnerTransferBillsTransferPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid?: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'SUCCESS' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time?: string
}
export interface MchTransferPartnerTransferBillsTransfer {
  /**
   * 转账（用户自动收款）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809837 官方文档}
   */
  post(options: MchTransferPartnerTransferBillsTransferPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsTransferPostResponse>>
  /**
   * 转账（用户自动收款）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809837 官方文档}
   */
  postAsync(options: MchTransferPartnerTransferBillsTransferPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerTransferBillsTransferPostResponse>>
}

export interface MchTransferPartnerUserConfirmAuthorizationsPostRequest {
  json: {
    /** 商户侧授权单号 */
    out_authorization_no: string
    /** 商户AppID */
    appid: string
    /** 收款用户OpenID */
    openid: string
    /** 转账场景ID */
    transfer_scene_id: ("1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013")
    /** 用户展示名称 */
    user_display_name: string
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /**
     * 授权结果通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
  }
}
export interface MchTransferPartnerUserConfirmAuthorizationsPostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 单据状态 */
  state: ('WAIT_USER_CONFIRM' | (string & {}))
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}
export interface MchTransferPartnerUserConfirmAuthorizations {
  /**
   * 申请免确认收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809861 官方文档}
   */
  post(options: MchTransferPartnerUserConfirmAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerUserConfirmAuthorizationsPostResponse>>
  /**
   * 申请免确认收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809861 官方文档}
   */
  postAsync(options: MchTransferPartnerUserConfirmAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerUserConfirmAuthorizationsPostResponse>>
  /** GET 商户单号查询自动收款授权 */
  readonly _out_authorization_no_: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo
}

export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetRequest {
  /** 商户侧授权单号 */
  out_authorization_no: string
}
export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: ('TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {}))
  /** 用户确认授权的时间 */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: ('CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {}))
  }
  /** 转账场景ID */
  transfer_scene_id?: ('1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {}))
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}
export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo {
  /**
   * 商户单号查询自动收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809859 官方文档}
   */
  get(options: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse>>
  /**
   * 商户单号查询自动收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809859 官方文档}
   */
  getAsync(options: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse>>
  /** POST 解除免确认收款授权 */
  readonly close: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
}

export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostRequest {
  /** 商户侧授权单号 */
  out_authorization_no: string
}
export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: ('CLOSED' | (string & {}))
  /** 用户确认授权的时间 */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: ('CLOSE_VIA_MCH_API' | (string & {}))
  }
  /** 转账场景ID */
  transfer_scene_id?: ('1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {}))
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}
export interface MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose {
  /**
   * 解除免确认收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809851 官方文档}
   */
  post(options: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse>>
  /**
   * 解除免确认收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809851 官方文档}
   */
  postAsync(options: MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostRequest & CallOptions): Promise<ApiResponse<MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse>>
}

export interface MchTransferTransferBillsPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 商户AppID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户单号
     * 最长 32 字符
     * 正则：^[0-9A-Za-z]+$
     */
    out_bill_no: string
    /**
     * 收款用户OpenID
     * 最长 128 字符
     */
    openid: string
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 转账金额
     * 单位：分
     * 最小 1
     */
    transfer_amount: number
    /**
     * 转账备注
     * 最长 32 字符
     */
    transfer_remark: string
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /** 转账场景ID */
    transfer_scene_id: ('1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {}))
    /** 转账场景报备信息 */
    transfer_scene_report_infos: readonly {
      /** 信息类型 */
      info_type: string
      /** 信息内容 */
      info_content: string
    }[]
    /** 用户收款样式 */
    user_recv_style?: {
      /** 用户收款样式类型 */
      type: ("CONFIRM_PAGE" | "RED_PACKET")
    } | undefined
  }
}
export interface MchTransferTransferBillsPostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /** 失败原因 */
  fail_reason?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}
export interface MchTransferTransferBills {
  /**
   * 发起转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716434 官方文档}
   */
  post(options: MchTransferTransferBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsPostResponse>>
  /**
   * 发起转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716434 官方文档}
   */
  postAsync(options: MchTransferTransferBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsPostResponse>>
  /** 商户单号查询转账单、撤销转账 */
  readonly outBillNo: MchTransferTransferBillsOutBillNo
  /** POST 发起转账并完成自动收款授权 */
  readonly preTransferWithAuthorization: MchTransferTransferBillsPreTransferWithAuthorization
  /** POST 用户授权后转账 */
  readonly transfer: MchTransferTransferBillsTransfer
  /** 微信转账单号查询转账单 */
  readonly transferBillNo: MchTransferTransferBillsTransferBillNo
}

export interface MchTransferTransferBillsOutBillNo {
  /** GET 商户单号查询转账单 */
  readonly _out_bill_no_: MchTransferTransferBillsOutBillNoByOutBillNo
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoGetRequest {
  /**
   * 商户单号
   * 最长 32 字符
   */
  out_bill_no: string
}
export interface MchTransferTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 商户号 */
  mch_id: string
  /**
   * 商户单号
   * 最长 32 字符
   */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 最后一次状态变更时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}
export interface MchTransferTransferBillsOutBillNoByOutBillNo {
  /**
   * 商户单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716437 官方文档}
   */
  get(options: MchTransferTransferBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>
  /**
   * 商户单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716437 官方文档}
   */
  getAsync(options: MchTransferTransferBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>
  /** POST 撤销转账 */
  readonly cancel: MchTransferTransferBillsOutBillNoByOutBillNoCancel
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest {
  /**
   * 商户单号
   * 最长 32 字符
   */
  out_bill_no: string
}
export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse {
  /**
   * 商户单号
   * 最长 32 字符
   */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: ('CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 最后一次单据状态变更时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface MchTransferTransferBillsOutBillNoByOutBillNoCancel {
  /**
   * 撤销转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716458 官方文档}
   */
  post(options: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>>
  /**
   * 撤销转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716458 官方文档}
   */
  postAsync(options: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>>
}

export interface MchTransferTransferBillsPreTransferWithAuthorizationPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户AppID */
    appid: string
    /** 商户单号 */
    out_bill_no: string
    /** 收款用户OpenID */
    openid?: string | undefined
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 转账金额
     * 单位：分
     */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /** 转账场景ID */
    transfer_scene_id?: ("1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013") | undefined
    /** 转账场景报备信息 */
    transfer_scene_report_infos?: (readonly {
      /** 信息类型 */
      info_type: string
      /** 信息内容 */
      info_content: string
    }[] | undefined)
    /** 自动收款授权信息 */
    authorization_info?: {
      /** 用户展示名称 */
      user_display_name: string
      /** 商户侧授权单号 */
      out_authorization_no: string
      /** 自动收款授权结果通知地址 */
      authorization_notify_url: string
    } | undefined
    /** 出资商户号 */
    sponsor_mchid?: string | undefined
  }
}
export interface MchTransferTransferBillsPreTransferWithAuthorizationPostResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'CANCELING' | (string & {}))
  /** 跳转领取页面的package信息 */
  package_info?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 商户侧授权单号 */
  out_authorization_no?: string
}
export interface MchTransferTransferBillsPreTransferWithAuthorization {
  /**
   * 发起转账并完成自动收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399293 官方文档}
   */
  post(options: MchTransferTransferBillsPreTransferWithAuthorizationPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsPreTransferWithAuthorizationPostResponse>>
  /**
   * 发起转账并完成自动收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399293 官方文档}
   */
  postAsync(options: MchTransferTransferBillsPreTransferWithAuthorizationPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsPreTransferWithAuthorizationPostResponse>>
}

export interface MchTransferTransferBillsTransferPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户AppID */
    appid: string
    /** 商户单号 */
    out_bill_no: string
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 转账金额
     * 单位：分
     */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /** 转账场景ID */
    transfer_scene_id?: ("1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013") | undefined
    /** 转账场景报备信息 */
    transfer_scene_report_infos?: (readonly {
      /** 信息类型 */
      info_type: string
      /** 信息内容 */
      info_content: string
    }[] | undefined)
    /** 微信免确认收款授权单号 */
    authorization_id?: string | undefined
    /** 出资商户号 */
    sponsor_mchid?: string | undefined
    /** 商户侧授权单号 */
    out_authorization_no?: string | undefined
  }
}
export interface MchTransferTransferBillsTransferPostResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid?: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 最后一次状态变更时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface MchTransferTransferBillsTransfer {
  /**
   * 用户授权后转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399371 官方文档}
   */
  post(options: MchTransferTransferBillsTransferPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsTransferPostResponse>>
  /**
   * 用户授权后转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399371 官方文档}
   */
  postAsync(options: MchTransferTransferBillsTransferPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsTransferPostResponse>>
}

export interface MchTransferTransferBillsTransferBillNo {
  /** GET 微信转账单号查询转账单 */
  readonly _transfer_bill_no_: MchTransferTransferBillsTransferBillNoByTransferBillNo
}

export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest {
  /**
   * 微信转账单号
   * 最长 64 字符
   */
  transfer_bill_no: string
}
export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse {
  /** 商户号 */
  mch_id: string
  /**
   * 商户单号
   * 最长 32 字符
   */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 最后一次状态变更时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}
export interface MchTransferTransferBillsTransferBillNoByTransferBillNo {
  /**
   * 微信转账单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716457 官方文档}
   */
  get(options: MchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>>
  /**
   * 微信转账单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716457 官方文档}
   */
  getAsync(options: MchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>>
}

export interface MchTransferTransferToQqWalletBillsPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** QQ互联开放平台AppID */
    appid: string
    /** 商户单号 */
    out_bill_no: string
    /** 收款用户OpenID */
    openid?: string | undefined
    /** 收款用户QQ号 */
    user_qq?: string | undefined
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 转账金额
     * 单位：分
     */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 转账场景ID */
    transfer_scene_id?: ('1401' | '1000' | (string & {})) | undefined
    /** 转账场景报备信息 */
    transfer_scene_report_infos?: (readonly {
      /** 信息类型 */
      info_type: string
      /** 信息内容 */
      info_content: string
    }[] | undefined)
  }
}
export interface MchTransferTransferToQqWalletBillsPostResponse {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 最后一次状态变更时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface MchTransferTransferToQqWalletBills {
  /**
   * 发起转账到QQ钱包
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297386 官方文档}
   */
  post(options: MchTransferTransferToQqWalletBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferToQqWalletBillsPostResponse>>
  /**
   * 发起转账到QQ钱包
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297386 官方文档}
   */
  postAsync(options: MchTransferTransferToQqWalletBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferToQqWalletBillsPostResponse>>
  /** GET 查询转账到QQ钱包的结果 */
  readonly _out_bill_no_: MchTransferTransferToQqWalletBillsByOutBillNo
}

export interface MchTransferTransferToQqWalletBillsByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
}
export interface MchTransferTransferToQqWalletBillsByOutBillNoGetResponse {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 最后一次状态变更时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface MchTransferTransferToQqWalletBillsByOutBillNo {
  /**
   * 查询转账到QQ钱包的结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297440 官方文档}
   */
  get(options: MchTransferTransferToQqWalletBillsByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferToQqWalletBillsByOutBillNoGetResponse>>
  /**
   * 查询转账到QQ钱包的结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297440 官方文档}
   */
  getAsync(options: MchTransferTransferToQqWalletBillsByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferToQqWalletBillsByOutBillNoGetResponse>>
  /** POST 撤销转账到QQ钱包 */
  readonly cancel: MchTransferTransferToQqWalletBillsByOutBillNoCancel
}

export interface MchTransferTransferToQqWalletBillsByOutBillNoCancelPostRequest {
  /** 商户单号 */
  out_bill_no: string
}
export interface MchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse {
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string
  /** 单据状态 */
  state: ('ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {}))
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 最后一次状态变更时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface MchTransferTransferToQqWalletBillsByOutBillNoCancel {
  /**
   * 撤销转账到QQ钱包
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297396 官方文档}
   */
  post(options: MchTransferTransferToQqWalletBillsByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse>>
  /**
   * 撤销转账到QQ钱包
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297396 官方文档}
   */
  postAsync(options: MchTransferTransferToQqWalletBillsByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse>>
}

export interface MchTransferUserConfirmAuthorizationPostRequest {
  json: {
    /** 商户侧授权单号 */
    out_authorization_no: string
    /** 商户AppID */
    appid: string
    /** 收款用户OpenID */
    openid: string
    /** 转账场景ID */
    transfer_scene_id?: ("1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013") | undefined
    /** 用户展示名称 */
    user_display_name: string
    /** 用户收款感知 */
    user_recv_perception?: string | undefined
    /** 授权结果通知地址 */
    authorization_notify_url?: string | undefined
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      client_ip?: string | undefined
      /** 用户设备ID */
      device_id?: string | undefined
      /** 用户设备类型 */
      device_type?: ("IOS" | "ANDROID" | "HARMONY" | "OTHER") | undefined
    } | undefined
  }
}
export interface MchTransferUserConfirmAuthorizationPostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 单据状态 */
  state: ('WAIT_USER_CONFIRM' | (string & {}))
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}
export interface MchTransferUserConfirmAuthorization {
  /**
   * 申请免确认收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015901167 官方文档}
   */
  post(options: MchTransferUserConfirmAuthorizationPostRequest & CallOptions): Promise<ApiResponse<MchTransferUserConfirmAuthorizationPostResponse>>
  /**
   * 申请免确认收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015901167 官方文档}
   */
  postAsync(options: MchTransferUserConfirmAuthorizationPostRequest & CallOptions): Promise<ApiResponse<MchTransferUserConfirmAuthorizationPostResponse>>
  /** 商户单号查询自动收款授权、解除免确认收款授权 */
  readonly outAuthorizationNo: MchTransferUserConfirmAuthorizationOutAuthorizationNo
}

export interface MchTransferUserConfirmAuthorizationOutAuthorizationNo {
  /** GET 商户单号查询自动收款授权 */
  readonly _out_authorization_no_: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo
}

export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetRequest {
  /** 商户侧授权单号 */
  out_authorization_no: string
  query?: {
    /** 是否展示用户授权信息 */
    is_display_authorization?: boolean | null | undefined
  } | string | null | undefined
}
export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /** 单据状态 */
  state: ('TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {}))
  /**
   * 用户确认授权的时间
   * 格式：RFC 3339
   */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /**
     * 关闭时间
     * 格式：RFC 3339
     */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: ('CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL' | (string & {}))
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}
export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo {
  /**
   * 商户单号查询自动收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399423 官方文档}
   */
  get(options: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse>>
  /**
   * 商户单号查询自动收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399423 官方文档}
   */
  getAsync(options: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse>>
  /** POST 解除免确认收款授权 */
  readonly close: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
}

export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostRequest {
  /** 商户侧授权单号 */
  out_authorization_no: string
}
export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /** 单据状态 */
  state: ('CLOSED' | (string & {}))
  /**
   * 用户确认授权的时间
   * 格式：RFC 3339
   */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /**
     * 关闭时间
     * 格式：RFC 3339
     */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: ('CLOSE_VIA_MCH_API' | (string & {}))
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}
export interface MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose {
  /**
   * 解除免确认收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015653811 官方文档}
   */
  post(options: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostRequest & CallOptions): Promise<ApiResponse<MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse>>
  /**
   * 解除免确认收款授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015653811 官方文档}
   */
  postAsync(options: MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostRequest & CallOptions): Promise<ApiResponse<MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse>>
}
}
