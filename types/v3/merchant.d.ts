// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, Upload } from '../core.js'

export namespace v3_merchant {
export interface Merchant {
  readonly fund: Fund
  readonly media: Media
}

export interface Fund {
  readonly balance: FundBalance
  readonly dayendbalance: FundDayendbalance
  /** POST 电商平台提现 */
  readonly withdraw: FundWithdraw
}

export interface FundBalance {
  /** GET 查询账户实时余额 */
  readonly _account_type_: FundBalanceByAccountType
}

export interface FundBalanceByAccountTypeGetRequest {
  /** 资金账户类型 */
  account_type: ("BASIC" | "OPERATION" | "FEES")
}
export interface FundBalanceByAccountTypeGetResponse {
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}
export interface FundBalanceByAccountType {
  /**
   * 查询账户实时余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720926 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476700 官方文档}
   */
  get(options: FundBalanceByAccountTypeGetRequest & CallOptions): Promise<ApiResponse<FundBalanceByAccountTypeGetResponse>>
  /**
   * 查询账户实时余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720926 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476700 官方文档}
   */
  getAsync(options: FundBalanceByAccountTypeGetRequest & CallOptions): Promise<ApiResponse<FundBalanceByAccountTypeGetResponse>>
}

export interface FundDayendbalance {
  /** GET 查询账户日终余额 */
  readonly _account_type_: FundDayendbalanceByAccountType
}

export interface FundDayendbalanceByAccountTypeGetRequest {
  /** 资金账户类型 */
  account_type: ("BASIC" | "OPERATION" | "FEES")
  query: {
    /** 日期 */
    date: string
  } | string
}
export interface FundDayendbalanceByAccountTypeGetResponse {
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}
export interface FundDayendbalanceByAccountType {
  /**
   * 查询账户日终余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720989 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476702 官方文档}
   */
  get(options: FundDayendbalanceByAccountTypeGetRequest & CallOptions): Promise<ApiResponse<FundDayendbalanceByAccountTypeGetResponse>>
  /**
   * 查询账户日终余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720989 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476702 官方文档}
   */
  getAsync(options: FundDayendbalanceByAccountTypeGetRequest & CallOptions): Promise<ApiResponse<FundDayendbalanceByAccountTypeGetResponse>>
}

export interface FundWithdrawPostRequest {
  json: {
    /**
     * 商户提现单号
     * 最长 32 字符
     */
    out_request_no: string
    /** 提现金额 */
    amount: number
    /**
     * 备注
     * 最长 56 字符
     */
    remark?: string | undefined
    /**
     * 银行附言
     * 最长 32 字符
     */
    bank_memo?: string | undefined
    /** 资金账户类型 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /**
     * 提现结果通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface FundWithdrawPostResponse {
  /**
   * 微信支付提现单号
   * 最长 128 字符
   */
  withdraw_id?: string
  /**
   * 商户提现单号
   * 最长 32 字符
   */
  out_request_no: string
}
export interface FundWithdraw {
  /**
   * 电商平台提现
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476670 官方文档}
   */
  post(options: FundWithdrawPostRequest & CallOptions): Promise<ApiResponse<FundWithdrawPostResponse>>
  /**
   * 电商平台提现
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476670 官方文档}
   */
  postAsync(options: FundWithdrawPostRequest & CallOptions): Promise<ApiResponse<FundWithdrawPostResponse>>
  readonly billType: FundWithdrawBillType
  readonly outRequestNo: FundWithdrawOutRequestNo
  readonly withdrawId: FundWithdrawWithdrawId
}

export interface FundWithdrawBillType {
  /** GET 按日下载提现异常文件 */
  readonly _bill_type_: FundWithdrawBillTypeByBillType
}

export interface FundWithdrawBillTypeByBillTypeGetRequest {
  /** 账单类型 */
  bill_type: "NO_SUCC"
  query: {
    /** 账单日期 */
    bill_date: string
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
  } | string
}
export interface FundWithdrawBillTypeByBillTypeGetResponse {
  /** 哈希类型 */
  hash_type: ('SHA1' | (string & {}))
  /** 哈希值 */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}
export interface FundWithdrawBillTypeByBillType {
  /**
   * 按日下载提现异常文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720060 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476678 官方文档}
   */
  get(options: FundWithdrawBillTypeByBillTypeGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawBillTypeByBillTypeGetResponse>>
  /**
   * 按日下载提现异常文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720060 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476678 官方文档}
   */
  getAsync(options: FundWithdrawBillTypeByBillTypeGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawBillTypeByBillTypeGetResponse>>
}

export interface FundWithdrawOutRequestNo {
  /** GET 电商平台(商户提现单号查询)提现状态 */
  readonly _out_request_no_: FundWithdrawOutRequestNoByOutRequestNo
}

export interface FundWithdrawOutRequestNoByOutRequestNoGetRequest {
  /** 商户提现单号 */
  out_request_no: string
}
export interface FundWithdrawOutRequestNoByOutRequestNoGetResponse {
  /** 提现单状态 */
  status: ('CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {}))
  /**
   * 微信支付提现单号
   * 最长 128 字符
   */
  withdraw_id: string
  /**
   * 商户提现单号
   * 最长 32 字符
   */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /**
   * 发起提现时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 提现状态更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /**
   * 失败原因
   * 最长 255 字符
   */
  reason?: string
  /**
   * 提现备注
   * 最长 56 字符
   */
  remark?: string
  /**
   * 银行附言
   * 最长 32 字符
   */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /**
   * 提现失败解决方案
   * 最长 255 字符
   */
  solution?: string
  /** 开户银行 */
  account_bank?: string
  /** 入账银行账号后四位 */
  account_number?: string
  /** 银行名称 */
  bank_name?: string
}
export interface FundWithdrawOutRequestNoByOutRequestNo {
  /**
   * 电商平台(商户提现单号查询)提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476672 官方文档}
   */
  get(options: FundWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 电商平台(商户提现单号查询)提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476672 官方文档}
   */
  getAsync(options: FundWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>
}

export interface FundWithdrawWithdrawId {
  /** GET 电商平台(微信支付提现单号)查询提现状态 */
  readonly _withdraw_id_: FundWithdrawWithdrawIdByWithdrawId
}

export interface FundWithdrawWithdrawIdByWithdrawIdGetRequest {
  /** 微信支付提现单号 */
  withdraw_id: string
}
export interface FundWithdrawWithdrawIdByWithdrawIdGetResponse {
  /** 提现单状态 */
  status: ('CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {}))
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason: string
  /** 提现备注 */
  remark: string
  /** 银行附言 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /** 提现失败解决方案 */
  solution: string
}
export interface FundWithdrawWithdrawIdByWithdrawId {
  /**
   * 电商平台(微信支付提现单号)查询提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476674 官方文档}
   */
  get(options: FundWithdrawWithdrawIdByWithdrawIdGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawWithdrawIdByWithdrawIdGetResponse>>
  /**
   * 电商平台(微信支付提现单号)查询提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476674 官方文档}
   */
  getAsync(options: FundWithdrawWithdrawIdByWithdrawIdGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawWithdrawIdByWithdrawIdGetResponse>>
}

export interface Media {
  /** POST 文件上传 */
  readonly upload: MediaUpload
  /** POST 视频上传 */
  readonly video_upload: MediaVideo_upload
}

export interface MediaUploadPostRequest {
  body: (Upload | {
    /** 最大 2048 KiB */
    file: Blob | Uint8Array
    /** 传输时为 JSON 文本 */
    meta: {
      /**
       * 文件sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      /** 文件名称 */
      filename: string
    }
  })
}
export interface MediaUploadPostResponse {
  /** 媒体文件标识Id */
  media_id: string
}
export interface MediaUpload {
  /**
   * 文件上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760490 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760432 官方文档}
   */
  post(options: MediaUploadPostRequest & CallOptions): Promise<ApiResponse<MediaUploadPostResponse>>
  /**
   * 文件上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760490 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760432 官方文档}
   */
  postAsync(options: MediaUploadPostRequest & CallOptions): Promise<ApiResponse<MediaUploadPostResponse>>
}

export interface MediaVideo_uploadPostRequest {
  body: (Upload | {
    /** 最大 5120 KiB */
    file: Blob | Uint8Array
    /** 传输时为 JSON 文本 */
    meta: {
      /**
       * 视频文件的sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      filename: string
    }
  })
}
export interface MediaVideo_uploadPostResponse {
  /** 媒体文件标识Id */
  media_id: string
}
export interface MediaVideo_upload {
  /**
   * 视频上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761084 官方文档}
   */
  post(options: MediaVideo_uploadPostRequest & CallOptions): Promise<ApiResponse<MediaVideo_uploadPostResponse>>
  /**
   * 视频上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761084 官方文档}
   */
  postAsync(options: MediaVideo_uploadPostRequest & CallOptions): Promise<ApiResponse<MediaVideo_uploadPostResponse>>
}
}
