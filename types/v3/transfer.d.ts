// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_transfer {
export interface Transfer {
  /** POST 发起批量转账 */
  readonly batches: Batches
  /** POST 转账电子回单申请受理 */
  readonly billReceipt: BillReceipt
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
     * 直连商户的appid
     * 最长 32 字符
     */
    appid: string
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
       * 用户在直连商户应用下的用户标示
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
     * 转账场景ID
     * 最长 36 字符
     */
    transfer_scene_id?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface BatchesPostResponse {
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信批次单号
   * 最长 32 字符
   */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /** 批次状态 */
  batch_status?: ('ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
}
export interface Batches {
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458841 官方文档}
   */
  post(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458841 官方文档}
   */
  postAsync(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  readonly batchId: BatchesBatchId
  readonly outBatchNo: BatchesOutBatchNo
}

export interface BatchesBatchId {
  /** GET 微信批次单号查询批次单 */
  readonly _batch_id_: BatchesBatchIdByBatchId
}

export interface BatchesBatchIdByBatchIdGetRequest {
  /** 微信批次单号 */
  batch_id: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status?: string | null | undefined
  } | string
}
export interface BatchesBatchIdByBatchIdGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /**
     * 商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
    /**
     * 微信批次单号
     * 最长 32 字符
     */
    batch_id: string
    /**
     * 直连商户的appid
     * 最长 32 字符
     */
    appid: string
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
     * 批次名称
     * 最长 32 字符
     */
    batch_name: string
    /**
     * 批次备注
     * 最长 32 字符
     */
    batch_remark: string
    /**
     * 批次关闭原因
     * 最长 64 字符
     */
    close_reason?: string
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
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /**
     * 微信明细单号
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
}
export interface BatchesBatchIdByBatchId {
  /**
   * 微信批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458868 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /**
   * 微信批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458868 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  readonly details: BatchesBatchIdByBatchIdDetails
}

export interface BatchesBatchIdByBatchIdDetails {
  readonly detailId: BatchesBatchIdByBatchIdDetailsDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailId {
  /** GET 微信明细单号查询明细单 */
  readonly _detail_id_: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest {
  /** 微信批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /**
   * 商户号
   * 最长 32 字符
   */
  mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 直连商户的appid
   * 最长 32 字符
   */
  appid?: string
  /**
   * 商家明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信明细单号
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
   * 用户在直连商户应用下的用户标示
   * 最长 128 字符
   */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
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
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458886 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
  /**
   * 微信明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458886 官方文档}
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
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status?: string | null | undefined
  } | string
}
export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /**
     * 商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
    /**
     * 微信批次单号
     * 最长 32 字符
     */
    batch_id: string
    /**
     * 直连商户的appid
     * 最长 32 字符
     */
    appid: string
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
     * 批次名称
     * 最长 32 字符
     */
    batch_name: string
    /**
     * 批次备注
     * 最长 32 字符
     */
    batch_remark: string
    /**
     * 批次关闭原因
     * 最长 64 字符
     */
    close_reason?: string
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
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /**
     * 微信明细单号
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
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface BatchesOutBatchNoByOutBatchNo {
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458877 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458877 官方文档}
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
   * 商户号
   * 最长 32 字符
   */
  mchid?: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 直连商户的appid
   * 最长 32 字符
   */
  appid?: string
  /**
   * 商家明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信明细单号
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
   * 用户在直连商户应用下的用户标示
   * 最长 128 字符
   */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
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
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458902 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458902 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
}

export interface BillReceiptPostRequest {
  json: {
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
  }
}
export interface BillReceiptPostResponse {
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 电子回单申请单号
   * 最长 45 字符
   */
  signature_no: string
  /**
   * 电子回单状态
   * 最长 10 字符
   */
  signature_status?: string
  /**
   * 电子回单文件的hash方法
   * 最长 20 字符
   */
  hash_type?: string
  /**
   * 电子回单文件的hash值
   * 最长 1000 字符
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址
   * 最长 3000 字符
   */
  download_url?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface BillReceipt {
  /**
   * 转账电子回单申请受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458946 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718570 官方文档}
   */
  post(options: BillReceiptPostRequest & CallOptions): Promise<ApiResponse<BillReceiptPostResponse>>
  /**
   * 转账电子回单申请受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458946 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718570 官方文档}
   */
  postAsync(options: BillReceiptPostRequest & CallOptions): Promise<ApiResponse<BillReceiptPostResponse>>
  /** GET 查询转账电子回单 */
  readonly _out_batch_no_: BillReceiptByOutBatchNo
}

export interface BillReceiptByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
}
export interface BillReceiptByOutBatchNoGetResponse {
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 电子回单申请单号
   * 最长 45 字符
   */
  signature_no: string
  /**
   * 电子回单状态
   * 最长 10 字符
   */
  signature_status?: string
  /**
   * 电子回单文件的hash方法
   * 最长 20 字符
   */
  hash_type?: string
  /**
   * 电子回单文件的hash值
   * 最长 1000 字符
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址
   * 最长 3000 字符
   */
  download_url?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface BillReceiptByOutBatchNo {
  /**
   * 查询转账电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458950 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718640 官方文档}
   */
  get(options: BillReceiptByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BillReceiptByOutBatchNoGetResponse>>
  /**
   * 查询转账电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458950 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718640 官方文档}
   */
  getAsync(options: BillReceiptByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BillReceiptByOutBatchNoGetResponse>>
}
}
