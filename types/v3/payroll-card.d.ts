// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_payrollCard {
export interface PayrollCard {
  /** GET 查询核身记录 */
  readonly authentications: Authentications
  readonly relations: Relations
  /** POST 生成授权token */
  readonly tokens: Tokens
  /** POST 发起批量转账 */
  readonly transferBatches: TransferBatches
  readonly wesure: Wesure
}

export interface AuthenticationsGetRequest {
  query: {
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 核身日期 */
    authenticate_date?: string | null | undefined
    /** 核身状态 */
    authenticate_state?: string | null | undefined
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit?: number | null | undefined
  } | string
}
export interface AuthenticationsGetResponse {
  /** 查询结果记录列表 */
  data?: {
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 用户标识 */
    openid: string
    /** 核身渠道 */
    authenticate_scene: ('FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {}))
    /** 核身渠道标识 */
    authenticate_source: string
    /** 项目名称 */
    project_name: string
    /** 单位名称 */
    employer_name: string
    /** 核身状态 */
    authenticate_state: ('AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | 'FROM_MINI_APP' | (string & {}))
    /**
     * 核身时间
     * 格式：RFC 3339
     */
    authenticate_time?: string
    /** 商家核身单号 */
    authenticate_number: string
    /** 核身失败原因 */
    authenticate_failed_reason?: string
    /** 核身类型 */
    authenticate_type?: ('SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {}))
  }[]
  /** 总记录条数 */
  total_count?: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}
export interface Authentications {
  /**
   * 查询核身记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461820 官方文档}
   */
  get(options: AuthenticationsGetRequest & CallOptions): Promise<ApiResponse<AuthenticationsGetResponse>>
  /**
   * 查询核身记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461820 官方文档}
   */
  getAsync(options: AuthenticationsGetRequest & CallOptions): Promise<ApiResponse<AuthenticationsGetResponse>>
  /** POST 微工卡核身预下单 */
  readonly preOrder: AuthenticationsPreOrder
  /** POST 微工卡核身预下单（流程中完成授权） */
  readonly preOrderWithAuth: AuthenticationsPreOrderWithAuth
  /** GET 获取核身结果 */
  readonly _authenticate_number_: AuthenticationsByAuthenticateNumber
}

export interface AuthenticationsPreOrderPostRequest {
  json: {
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 商家核身单号 */
    authenticate_number: string
    /** 项目名称 */
    project_name: string
    /** 单位名称 */
    employer_name: string
    /** 核身类型 */
    authenticate_type?: ("SIGN_IN" | "INSURANCE" | "CONTRACT" | "NORMAL") | undefined
  }
}
export interface AuthenticationsPreOrderPostResponse {
  /** 商家核身单号 */
  authenticate_number: string
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /** token有效时间 */
  expires_in: number
}
export interface AuthenticationsPreOrder {
  /**
   * 微工卡核身预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923362 官方文档}
   */
  post(options: AuthenticationsPreOrderPostRequest & CallOptions): Promise<ApiResponse<AuthenticationsPreOrderPostResponse>>
  /**
   * 微工卡核身预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923362 官方文档}
   */
  postAsync(options: AuthenticationsPreOrderPostRequest & CallOptions): Promise<ApiResponse<AuthenticationsPreOrderPostResponse>>
}

export interface AuthenticationsPreOrderWithAuthPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 商家核身单号 */
    authenticate_number: string
    /** 项目名称 */
    project_name: string
    /** 用工单位名称 */
    employer_name: string
    /**
     * 用户实名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 用户证件号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | undefined
    /** 用工类型 */
    employment_type: ("LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT")
    /** 核身类型 */
    authenticate_type?: ("SIGN_IN" | "INSURANCE" | "CONTRACT" | "NORMAL") | undefined
  }
}
export interface AuthenticationsPreOrderWithAuthPostResponse {
  /** 商家核身单号 */
  authenticate_number: string
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** token值 */
  token: string
  /** token有效时间 */
  expires_in: number
}
export interface AuthenticationsPreOrderWithAuth {
  /**
   * 微工卡核身预下单（流程中完成授权）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461761 官方文档}
   */
  post(options: AuthenticationsPreOrderWithAuthPostRequest & CallOptions): Promise<ApiResponse<AuthenticationsPreOrderWithAuthPostResponse>>
  /**
   * 微工卡核身预下单（流程中完成授权）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461761 官方文档}
   */
  postAsync(options: AuthenticationsPreOrderWithAuthPostRequest & CallOptions): Promise<ApiResponse<AuthenticationsPreOrderWithAuthPostResponse>>
}

export interface AuthenticationsByAuthenticateNumberGetRequest {
  /** 商家核身单号 */
  authenticate_number: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface AuthenticationsByAuthenticateNumberGetResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 用户标识 */
  openid: string
  /** 核身渠道 */
  authenticate_scene: string
  /** 核身渠道标识 */
  authenticate_source: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身状态 */
  authenticate_state: ('AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {}))
  /**
   * 核身时间
   * 格式：RFC 3339
   */
  authenticate_time?: string
  /** 商家核身单号 */
  authenticate_number: string
  /** 核身失败原因 */
  authenticate_failed_reason?: string
  /** 核身类型 */
  authenticate_type?: ('SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {}))
}
export interface AuthenticationsByAuthenticateNumber {
  /**
   * 获取核身结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461785 官方文档}
   */
  get(options: AuthenticationsByAuthenticateNumberGetRequest & CallOptions): Promise<ApiResponse<AuthenticationsByAuthenticateNumberGetResponse>>
  /**
   * 获取核身结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461785 官方文档}
   */
  getAsync(options: AuthenticationsByAuthenticateNumberGetRequest & CallOptions): Promise<ApiResponse<AuthenticationsByAuthenticateNumberGetResponse>>
}

export interface Relations {
  /** GET 查询微工卡授权关系 */
  readonly _openid_: RelationsByOpenid
}

export interface RelationsByOpenidGetRequest {
  /** 用户标识 */
  openid: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 应用ID */
    appid?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
  } | string | null | undefined
}
export interface RelationsByOpenidGetResponse {
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 授权状态 */
  authorize_state: ('UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {}))
  /**
   * 授权时间
   * 格式：RFC 3339
   */
  authorize_time?: string
  /**
   * 取消授权时间
   * 格式：RFC 3339
   */
  deauthorize_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 注册状态 */
  register_state?: string
  /** 注册时间 */
  register_time?: string
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
}
export interface RelationsByOpenid {
  /**
   * 查询微工卡授权关系
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461728 官方文档}
   */
  get(options: RelationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<RelationsByOpenidGetResponse>>
  /**
   * 查询微工卡授权关系
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461728 官方文档}
   */
  getAsync(options: RelationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<RelationsByOpenidGetResponse>>
}

export interface TokensPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /**
     * 用户实名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 用户证件号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | undefined
    /** 用工类型 */
    employment_type?: ("LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT") | undefined
  }
}
export interface TokensPostResponse {
  /** 用户标识 */
  openid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 授权token */
  token: string
  /** token有效时间 */
  expires_in: number
}
export interface Tokens {
  /**
   * 生成授权token
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461589 官方文档}
   */
  post(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
  /**
   * 生成授权token
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461589 官方文档}
   */
  postAsync(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
}

export interface TransferBatchesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 特约商户号 */
    sub_mchid?: string | undefined
    /** 特约商户AppID */
    sub_appid?: string | undefined
    /** 特约商户授权类型 */
    authorization_type: string
    /** 商家批次单号 */
    out_batch_no: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 转账总金额 */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 转账明细列表 */
    transfer_detail_list: readonly {
      /** 商家明细单号 */
      out_detail_no: string
      /** 转账金额 */
      transfer_amount: number
      /** 转账备注 */
      transfer_remark: string
      /** 收款用户OpenID */
      openid: string
      /**
       * 收款用户姓名
       * 敏感字段，由客户端加密
       */
      user_name?: string | undefined
    }[]
    /** 服务商的AppID */
    sp_appid?: string | undefined
    /** 用工类型 */
    employment_type?: string | undefined
    /** 用工场景 */
    employment_scene?: string | undefined
    /** 业务类型 */
    business_type?: string | undefined
  }
}
export interface TransferBatchesPostResponse {
  /** 商家批次单号 */
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
export interface TransferBatches {
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461824 官方文档}
   */
  post(options: TransferBatchesPostRequest & CallOptions): Promise<ApiResponse<TransferBatchesPostResponse>>
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461824 官方文档}
   */
  postAsync(options: TransferBatchesPostRequest & CallOptions): Promise<ApiResponse<TransferBatchesPostResponse>>
}

export interface Wesure {
  /** POST 生成投保结果 */
  readonly insurance: WesureInsurance
  /** POST 校验核身结果 */
  readonly tokenValidations: WesureTokenValidations
}

export interface WesureInsurancePostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 特约商户商户号 */
    wesure_order_no: string
    /** 微保保单号 */
    token?: string | undefined
    /** 保司保单号 */
    insurance_company_order_no: string
    /** 用户标识 */
    openid: string
    /** 投保状态 */
    insure_state: string
    /**
     * 保障生效时间
     * 格式：RFC 3339
     */
    insure_effect_time: string
    /**
     * 保障失效时间
     * 格式：RFC 3339
     */
    insure_invalid_time: string
    /** 保障的保险公司名称 */
    insurance_company_name: string
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
}
export interface WesureInsurance {
  /**
   * 生成投保结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml 官方文档}
   */
  post(options: WesureInsurancePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 生成投保结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml 官方文档}
   */
  postAsync(options: WesureInsurancePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface WesureTokenValidationsPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 特约商户商户号 */
    sub_mchid?: string | undefined
    /** token值 */
    token?: string | undefined
    /**
     * 用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 用户身份证号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | undefined
    /** 核身类型 */
    authenticate_type?: ("NORMAL" | "SIGN_IN" | "INSURANCE" | "CONTRACT") | undefined
  }
}
export interface WesureTokenValidationsPostResponse {
  /** 校验结果 */
  result: string
  /**
   * 核身成功时间
   * 格式：RFC 3339
   */
  authenticate_success_time?: string
  /** 用户标识 */
  openid?: string
  /** 校验不通过原因 */
  fail_reason?: string
}
export interface WesureTokenValidations {
  /**
   * 校验核身结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml 官方文档}
   */
  post(options: WesureTokenValidationsPostRequest & CallOptions): Promise<ApiResponse<WesureTokenValidationsPostResponse>>
  /**
   * 校验核身结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml 官方文档}
   */
  postAsync(options: WesureTokenValidationsPostRequest & CallOptions): Promise<ApiResponse<WesureTokenValidationsPostResponse>>
}
}
