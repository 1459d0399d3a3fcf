// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_webizpay {
export interface Webizpay {
  /** GET 查询可用商户范围列表 · POST 创建可用商户范围 */
  readonly availMchRanges: AvailMchRanges
  readonly bill: Bill
  readonly employees: Employees
  readonly stores: Stores
  readonly users: Users
}

export interface AvailMchRangesGetRequest {
  query: {
    /** 服务商商户号 */
    sp_mchid: string
  } | string
}
export interface AvailMchRangesGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: {
    /** 可用商户范围id */
    range_id?: string
    /** 商户标识类型 */
    identifier_type?: ('ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {}))
  }[]
}
export interface AvailMchRangesPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户标识类型 */
    identifier_type: ("ORGANIZATION_CODE" | "TRANSACTION_ID")
  }
}
export interface AvailMchRangesPostResponse {
  /** 可用商户范围id */
  range_id: string
}
export interface AvailMchRanges {
  /**
   * 查询可用商户范围列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205627 官方文档}
   */
  get(options: AvailMchRangesGetRequest & CallOptions): Promise<ApiResponse<AvailMchRangesGetResponse>>
  /**
   * 查询可用商户范围列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205627 官方文档}
   */
  getAsync(options: AvailMchRangesGetRequest & CallOptions): Promise<ApiResponse<AvailMchRangesGetResponse>>
  /**
   * 创建可用商户范围
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205621 官方文档}
   */
  post(options: AvailMchRangesPostRequest & CallOptions): Promise<ApiResponse<AvailMchRangesPostResponse>>
  /**
   * 创建可用商户范围
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205621 官方文档}
   */
  postAsync(options: AvailMchRangesPostRequest & CallOptions): Promise<ApiResponse<AvailMchRangesPostResponse>>
  readonly _range_id_: AvailMchRangesByRangeId
}

export interface AvailMchRangesByRangeId {
  /** GET 查询商户标识列表 · POST 添加商户标识 */
  readonly merchantIdentifiers: AvailMchRangesByRangeIdMerchantIdentifiers
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersGetRequest {
  /** 可用商户范围id */
  range_id: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 分页开始位置 */
    offset: number
    /** 分页大小 */
    limit: number
  } | string
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersGetResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 实际返回数量 */
  count: number
  /** 总数量 */
  total_count: number
  /** 商户标识列表 */
  data: string[]
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersPostRequest {
  /** 可用商户范围id */
  range_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户标识值 */
    merchant_identifier: string
  }
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersPostResponse {
  /** 可用商户范围id */
  range_id: string
}
export interface AvailMchRangesByRangeIdMerchantIdentifiers {
  /**
   * 查询商户标识列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205633 官方文档}
   */
  get(options: AvailMchRangesByRangeIdMerchantIdentifiersGetRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersGetResponse>>
  /**
   * 查询商户标识列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205633 官方文档}
   */
  getAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersGetRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersGetResponse>>
  /**
   * 添加商户标识
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205631 官方文档}
   */
  post(options: AvailMchRangesByRangeIdMerchantIdentifiersPostRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersPostResponse>>
  /**
   * 添加商户标识
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205631 官方文档}
   */
  postAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersPostRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersPostResponse>>
  /** DELETE 删除商户标识 */
  readonly _merchant_identifier_: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest {
  /** 可用商户范围id */
  range_id: string
  /** 商户标识值 */
  merchant_identifier: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
  }
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse {
  /** 可用商户范围id */
  range_id: string
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier {
  /**
   * 删除商户标识
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205637 官方文档}
   */
  delete(options: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse>>
  /**
   * 删除商户标识
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205637 官方文档}
   */
  deleteAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse>>
}

export interface Bill {
  /** POST 申请企业商户企业支付出资凭证 */
  readonly proof: BillProof
  /** POST 申请企业商户企业支付业务账单 */
  readonly tradeBill: BillTradeBill
}

export interface BillProofPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 起始日期 */
    start_date: string
    /** 结束日期 */
    end_date: string
    /** 商户主体名称 */
    entity_name?: string | undefined
    /** 商户操作流水号 */
    out_operation_id?: string | undefined
  }
}
export interface BillProofPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户操作流水号 */
  out_operation_id: string
  /** 微信支付操作流水号 */
  operation_id: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name?: string
  /** 出资凭证申请单单号 */
  proof_id: string
  /** 凭证下载地址 */
  download_url: string
  /** 凭证申请创建时间 */
  create_time?: string
  /**
   * 凭证状态更新时间
   * 格式：RFC 3339
   */
  updated_time: string
  /** 创建时间 */
  created_time?: string
}
export interface BillProof {
  /**
   * 申请企业商户企业支付出资凭证
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507157 官方文档}
   */
  post(options: BillProofPostRequest & CallOptions): Promise<ApiResponse<BillProofPostResponse>>
  /**
   * 申请企业商户企业支付出资凭证
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507157 官方文档}
   */
  postAsync(options: BillProofPostRequest & CallOptions): Promise<ApiResponse<BillProofPostResponse>>
}

export interface BillTradeBillPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 账单日期 */
    date: string
    /** 账单类型 */
    type: ('QYZFALL' | (string & {}))
  }
}
export interface BillTradeBillPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /** 账单类型 */
  type: ('QYZFALL' | (string & {}))
  /** 账单下载地址 */
  download_url: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
}
export interface BillTradeBill {
  /**
   * 申请企业商户企业支付业务账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507142 官方文档}
   */
  post(options: BillTradeBillPostRequest & CallOptions): Promise<ApiResponse<BillTradeBillPostResponse>>
  /**
   * 申请企业商户企业支付业务账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507142 官方文档}
   */
  postAsync(options: BillTradeBillPostRequest & CallOptions): Promise<ApiResponse<BillTradeBillPostResponse>>
}

export interface Employees {
  readonly _employee_id_: EmployeesByEmployeeId
}

export interface EmployeesByEmployeeId {
  readonly outQuotaCards: EmployeesByEmployeeIdOutQuotaCards
  /** POST 企业商户为员工下发企业支付额度卡 */
  readonly quotaCards: EmployeesByEmployeeIdQuotaCards
  /** POST 企业商户发起解除员工企业支付授权 */
  readonly revoke: EmployeesByEmployeeIdRevoke
}

export interface EmployeesByEmployeeIdOutQuotaCards {
  /** GET 使用商户卡号查询企业支付额度卡 */
  readonly _out_card_no_: EmployeesByEmployeeIdOutQuotaCardsByOutCardNo
}

export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡商户卡号 */
  out_card_no: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
  } | string
}
export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 使用规则 */
  card_rule: ('SINGLE' | 'MULTIPLE' | (string & {}))
  /** 退款规则 */
  refund_rule: ('RETURN' | 'NOT_RETURN' | (string & {}))
  /** 卡片总金额 */
  amount: number
  /** 卡片可用金额 */
  remain_amount: number
  /**
   * 卡片有效期
   * 格式：RFC 3339
   */
  effective_end_time: string
  /**
   * 卡片生效时间
   * 格式：RFC 3339
   */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: ('ACTIVE' | 'DISABLED' | (string & {}))
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string
  /**
   * 卡片使用时间
   * 格式：RFC 3339
   */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /**
   * 卡片失效时间
   * 格式：RFC 3339
   */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}
export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNo {
  /**
   * 使用商户卡号查询企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015001625 官方文档}
   */
  get(options: EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse>>
  /**
   * 使用商户卡号查询企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015001625 官方文档}
   */
  getAsync(options: EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse>>
}

export interface EmployeesByEmployeeIdQuotaCardsPostRequest {
  /** 微信授权关系ID */
  employee_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业支付卡模板ID */
    card_template_id: string
    /** 卡片总金额 */
    amount: number
    /** 卡片名称 */
    card_name: string
    /** 商户卡号 */
    out_card_no: string
    /**
     * 卡片有效期
     * 格式：RFC 3339
     */
    effective_end_time: string
    /** 卡片备注 */
    card_remark?: string | undefined
    /** 可用商户范围ID */
    avail_mch_range_id?: string | undefined
  }
}
export interface EmployeesByEmployeeIdQuotaCardsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /**
   * 卡片生效时间
   * 格式：RFC 3339
   */
  effective_begin_time: string
  /**
   * 卡片有效期
   * 格式：RFC 3339
   */
  effective_end_time: string
}
export interface EmployeesByEmployeeIdQuotaCards {
  /**
   * 企业商户为员工下发企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507148 官方文档}
   */
  post(options: EmployeesByEmployeeIdQuotaCardsPostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsPostResponse>>
  /**
   * 企业商户为员工下发企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507148 官方文档}
   */
  postAsync(options: EmployeesByEmployeeIdQuotaCardsPostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsPostResponse>>
  /** GET 企业商户查询企业支付额度卡 */
  readonly _card_no_: EmployeesByEmployeeIdQuotaCardsByCardNo
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoGetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
  } | string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 使用规则 */
  card_rule: ('SINGLE' | 'MULTIPLE' | (string & {}))
  /** 退款规则 */
  refund_rule: ('RETURN' | 'NOT_RETURN' | (string & {}))
  /** 卡片总金额 */
  amount: number
  /** 卡片可用金额 */
  remain_amount: number
  /**
   * 卡片有效期
   * 格式：RFC 3339
   */
  effective_end_time: string
  /**
   * 卡片生效时间
   * 格式：RFC 3339
   */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: ('ACTIVE' | 'DISABLED' | (string & {}))
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string
  /**
   * 卡片使用时间
   * 格式：RFC 3339
   */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /**
   * 卡片失效时间
   * 格式：RFC 3339
   */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNo {
  /**
   * 企业商户查询企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507119 官方文档}
   */
  get(options: EmployeesByEmployeeIdQuotaCardsByCardNoGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse>>
  /**
   * 企业商户查询企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507119 官方文档}
   */
  getAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse>>
  /** POST 企业商户作废员工企业支付额度卡 */
  readonly cancel: EmployeesByEmployeeIdQuotaCardsByCardNoCancel
  /** GET 企业商户获取指定额度卡支付链接 */
  readonly paymentUrl: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 作废原因 */
    reason: string
  }
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 卡片状态 */
  card_state: ('ACTIVE' | 'DISABLED' | (string & {}))
  /**
   * 卡片失效时间
   * 格式：RFC 3339
   */
  card_disabled_time?: string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancel {
  /**
   * 企业商户作废员工企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507127 官方文档}
   */
  post(options: EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse>>
  /**
   * 企业商户作废员工企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507127 官方文档}
   */
  postAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse>>
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 拉起付款码页面的企业应用类型 */
    application_type: ("H5" | "MINIPROGRAM")
  } | string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /**
   * 链接失效时间
   * 格式：RFC 3339
   */
  expire_time: string
  /** 跳转链接 */
  payment_url?: string
  /** 拉起付款码页面的企业应用类型 */
  application_type?: ('H5' | 'MINIPROGRAM' | (string & {}))
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl {
  /**
   * 企业商户获取指定额度卡支付链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507160 官方文档}
   */
  get(options: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse>>
  /**
   * 企业商户获取指定额度卡支付链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507160 官方文档}
   */
  getAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse>>
}

export interface EmployeesByEmployeeIdRevokePostRequest {
  /** 微信授权关系ID */
  employee_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
  }
}
export interface EmployeesByEmployeeIdRevokePostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户企业员工ID */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: ('REVOKED' | 'AUTHORIZED' | (string & {}))
  /**
   * 员工企业支付失效时间
   * 格式：RFC 3339
   */
  authorization_revoked_time: string
  /** 作废原因 */
  reason?: string
}
export interface EmployeesByEmployeeIdRevoke {
  /**
   * 企业商户发起解除员工企业支付授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507156 官方文档}
   */
  post(options: EmployeesByEmployeeIdRevokePostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdRevokePostResponse>>
  /**
   * 企业商户发起解除员工企业支付授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507156 官方文档}
   */
  postAsync(options: EmployeesByEmployeeIdRevokePostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdRevokePostResponse>>
}

export interface Stores {
  /** POST 发起门店主体匹配 */
  readonly entityMatches: StoresEntityMatches
}

export interface StoresEntityMatchesPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户主体匹配批次单号 */
    out_batch_id: string
    /** 主体匹配明细列表 */
    match_details?: (readonly {
      /** 门店统一社会信用代码 */
      organization_code: string
      /** 门店名称 */
      store_name: string
      product_type?: ("CODE_PAY" | "NONE") | undefined
    }[] | undefined)
  }
}
export interface StoresEntityMatchesPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  time: string
  /** 批次状态 */
  state: ('ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {}))
}
export interface StoresEntityMatches {
  /**
   * 发起门店主体匹配
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507136 官方文档}
   */
  post(options: StoresEntityMatchesPostRequest & CallOptions): Promise<ApiResponse<StoresEntityMatchesPostResponse>>
  /**
   * 发起门店主体匹配
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507136 官方文档}
   */
  postAsync(options: StoresEntityMatchesPostRequest & CallOptions): Promise<ApiResponse<StoresEntityMatchesPostResponse>>
  /** GET 查询门店主体匹配结果 */
  readonly _batch_id_: StoresEntityMatchesByBatchId
}

export interface StoresEntityMatchesByBatchIdGetRequest {
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
  } | string
}
export interface StoresEntityMatchesByBatchIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次状态 */
  state: ('ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {}))
  /** 主体匹配明细列表 */
  match_results?: {
    /** 门店统一社会信用代码 */
    organization_code: string
    /** 门店名称 */
    store_name: string
    /** 是否存在满足条件微信支付商户号 */
    has_valid_mchid: boolean
  }[]
}
export interface StoresEntityMatchesByBatchId {
  /**
   * 查询门店主体匹配结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507133 官方文档}
   */
  get(options: StoresEntityMatchesByBatchIdGetRequest & CallOptions): Promise<ApiResponse<StoresEntityMatchesByBatchIdGetResponse>>
  /**
   * 查询门店主体匹配结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507133 官方文档}
   */
  getAsync(options: StoresEntityMatchesByBatchIdGetRequest & CallOptions): Promise<ApiResponse<StoresEntityMatchesByBatchIdGetResponse>>
}

export interface Users {
  readonly _user_id_: UsersByUserId
}

export interface UsersByUserId {
  /** GET 企业商户查询企业员工开通授权状态 */
  readonly authorizationState: UsersByUserIdAuthorizationState
  /** POST 企业商户发起员工开通企业支付授权 */
  readonly authorizationUrl: UsersByUserIdAuthorizationUrl
}

export interface UsersByUserIdAuthorizationStateGetRequest {
  /** 企业员工ID */
  user_id: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
  } | string
}
export interface UsersByUserIdAuthorizationStateGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 微信授权关系列表 */
  employee_list?: {
    /** 微信授权关系ID */
    employee_id: string
    /** 授权状态 */
    authorization_state: ('AUTHORIZED' | 'REVOKED' | (string & {}))
    /**
     * 授权时间
     * 格式：RFC 3339
     */
    authorization_time: string
    /**
     * 解除授权时间
     * 格式：RFC 3339
     */
    authorization_revoked_time?: string
  }[]
}
export interface UsersByUserIdAuthorizationState {
  /**
   * 企业商户查询企业员工开通授权状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507163 官方文档}
   */
  get(options: UsersByUserIdAuthorizationStateGetRequest & CallOptions): Promise<ApiResponse<UsersByUserIdAuthorizationStateGetResponse>>
  /**
   * 企业商户查询企业员工开通授权状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507163 官方文档}
   */
  getAsync(options: UsersByUserIdAuthorizationStateGetRequest & CallOptions): Promise<ApiResponse<UsersByUserIdAuthorizationStateGetResponse>>
}

export interface UsersByUserIdAuthorizationUrlPostRequest {
  /** 企业员工ID */
  user_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 发起授权应用类型 */
    application_type: ("H5" | "MINIPROGRAM")
  }
}
export interface UsersByUserIdAuthorizationUrlPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 跳转链接 */
  authorization_url?: string
  /**
   * 链接失效时间
   * 格式：RFC 3339
   */
  expire_time?: string
  /** 发起授权应用类型 */
  application_type: ('H5' | 'MINIPROGRAM' | (string & {}))
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}
export interface UsersByUserIdAuthorizationUrl {
  /**
   * 企业商户发起员工开通企业支付授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507153 官方文档}
   */
  post(options: UsersByUserIdAuthorizationUrlPostRequest & CallOptions): Promise<ApiResponse<UsersByUserIdAuthorizationUrlPostResponse>>
  /**
   * 企业商户发起员工开通企业支付授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507153 官方文档}
   */
  postAsync(options: UsersByUserIdAuthorizationUrlPostRequest & CallOptions): Promise<ApiResponse<UsersByUserIdAuthorizationUrlPostResponse>>
}
}
