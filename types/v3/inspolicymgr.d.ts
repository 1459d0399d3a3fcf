// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_inspolicymgr {
export interface Inspolicymgr {
  readonly deduct: Deduct
}

export interface Deduct {
  /** POST 提交保单授权信息 */
  readonly authorizations: DeductAuthorizations
  /** POST 上传保单 */
  readonly policies: DeductPolicies
}

export interface DeductAuthorizationsPostRequest {
  json: {
    /** 商户保险编号 */
    out_insurance_no: string
    /** 商户APPID */
    appid: string
    /** 保险代扣模板ID */
    plan_id: string
    /** 商户签约协议号 */
    out_contract_code: string
    /** 保险名称 */
    insurance_name: string
    /** 收款方商户号 */
    payee_mchid?: string | undefined
    /** 收款方公众账号ID */
    payee_appid?: string | undefined
  }
}
export interface DeductAuthorizationsPostResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid?: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state: ('AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {}))
  /** 用户授权时间 */
  user_auth_time?: string
}
export interface DeductAuthorizations {
  /**
   * 提交保单授权信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617408 官方文档}
   */
  post(options: DeductAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<DeductAuthorizationsPostResponse>>
  /**
   * 提交保单授权信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617408 官方文档}
   */
  postAsync(options: DeductAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<DeductAuthorizationsPostResponse>>
  /** GET 查询保单授权信息 */
  readonly _out_insurance_no_: DeductAuthorizationsByOutInsuranceNo
}

export interface DeductAuthorizationsByOutInsuranceNoGetRequest {
  /** 商户保险编号 */
  out_insurance_no: string
}
export interface DeductAuthorizationsByOutInsuranceNoGetResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 公众账号ID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state: ('AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {}))
  /** 用户授权时间 */
  user_auth_time?: string
}
export interface DeductAuthorizationsByOutInsuranceNo {
  /**
   * 查询保单授权信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617415 官方文档}
   */
  get(options: DeductAuthorizationsByOutInsuranceNoGetRequest & CallOptions): Promise<ApiResponse<DeductAuthorizationsByOutInsuranceNoGetResponse>>
  /**
   * 查询保单授权信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617415 官方文档}
   */
  getAsync(options: DeductAuthorizationsByOutInsuranceNoGetRequest & CallOptions): Promise<ApiResponse<DeductAuthorizationsByOutInsuranceNoGetResponse>>
}

export interface DeductPoliciesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户保险编号 */
    out_insurance_no: string
    /** 被保险人姓名列表 */
    insured_name_list: readonly string[]
    /** 承保公司代码 */
    insurance_company_code: string
    /** 保单生效时间 */
    effective_time: string
    /** 保单失效时间 */
    expired_time: string
    /** 保障详情 */
    coverage_detail: string
    /** 是否支持续保 */
    support_renewal: boolean
    /** 可续保开始时间 */
    start_renewal_time?: string | undefined
    /** 可续保结束时间 */
    end_renewal_time?: string | undefined
    /** 保单类型 */
    policy_type: ("POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY")
    /** 车牌信息 */
    car_number?: string | undefined
    /** 宠物名称 */
    pet_name?: string | undefined
    /** 地址信息 */
    address?: string | undefined
    /** 保单状态 */
    policy_state: ("POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE")
    /** 保司保单号 */
    policy_code?: string | undefined
    /** 委托代扣模板ID */
    plan_id: string
    /** 商户签约协议号 */
    out_contract_code: string
    /** 保单的扣费周期列表 */
    policy_periods: readonly number[]
    /** 商户APPID */
    appid: string
    /** 用户在商户公众号内的身份标识 */
    openid: string
    /** 是否为赠险 */
    free_insurance: boolean
    /** 是否与其它保单合并扣费 */
    combined_payment?: boolean | undefined
    /** 缴费方式 */
    payment_method?: ("PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM") | undefined
    /** 期交保费模式 */
    period_premium_mode?: ("PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF") | undefined
    /** 缴费周期 */
    payment_period?: ("PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR") | undefined
    /** 首期保费金额 */
    first_period_amount?: number | undefined
    /** 后续每期保费金额 */
    subsequent_period_amount?: number | undefined
    /** 保障期限类型 */
    coverage_term_type?: ("COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME") | undefined
    /** 收款方商户号 */
    payee_mchid?: string | undefined
    /** 收款方公众账号ID */
    payee_appid?: string | undefined
    /** 收款方用户标识 */
    payee_openid?: string | undefined
  }
}
export interface DeductPoliciesPostResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 */
  effective_time: string
  /** 保单失效时间 */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 */
  start_renewal_time?: string
  /** 可续保结束时间 */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type: ('POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {}))
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state: ('POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {}))
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: ('PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}))
  /** 期交保费模式 */
  period_premium_mode?: ('PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}))
  /** 缴费周期 */
  payment_period?: ('PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}))
  /** 首期保费金额 */
  first_period_amount?: number
  /** 后续每期保费金额 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: ('COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}))
}
export interface DeductPolicies {
  /**
   * 上传保单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617421 官方文档}
   */
  post(options: DeductPoliciesPostRequest & CallOptions): Promise<ApiResponse<DeductPoliciesPostResponse>>
  /**
   * 上传保单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617421 官方文档}
   */
  postAsync(options: DeductPoliciesPostRequest & CallOptions): Promise<ApiResponse<DeductPoliciesPostResponse>>
  /** GET 查询保单 · PATCH 更新保单信息 */
  readonly _out_insurance_no_: DeductPoliciesByOutInsuranceNo
}

export interface DeductPoliciesByOutInsuranceNoGetRequest {
  /** 商户保险编号 */
  out_insurance_no: string
}
export interface DeductPoliciesByOutInsuranceNoGetResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 */
  effective_time: string
  /** 保单失效时间 */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 */
  start_renewal_time?: string
  /** 可续保结束时间 */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type: ('POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {}))
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state: ('POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {}))
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: ('PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}))
  /** 期交保费模式 */
  period_premium_mode?: ('PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}))
  /** 缴费周期 */
  payment_period?: ('PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}))
  /** 首期保费金额 */
  first_period_amount?: number
  /** 后续每期保费金额 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: ('COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}))
}
export interface DeductPoliciesByOutInsuranceNoPatchRequest {
  /** 商户保险编号 */
  out_insurance_no: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 被保险人姓名列表 */
    insured_name_list?: readonly string[] | undefined
    /** 保险名称 */
    insurance_name?: string | undefined
    /** 保单生效时间 */
    effective_time?: string | undefined
    /** 保单失效时间 */
    expired_time?: string | undefined
    /** 保障详情 */
    coverage_detail?: string | undefined
    /** 是否支持续保 */
    support_renewal?: boolean | undefined
    /** 可续保开始时间 */
    start_renewal_time?: string | undefined
    /** 可续保结束时间 */
    end_renewal_time?: string | undefined
    /** 保单类型 */
    policy_type?: ("POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY") | undefined
    /** 车牌信息 */
    car_number?: string | undefined
    /** 宠物名称 */
    pet_name?: string | undefined
    /** 地址信息 */
    address?: string | undefined
    /** 保单状态 */
    policy_state?: ("POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE") | undefined
    /** 保司保单号 */
    policy_code?: string | undefined
    /** 委托代扣模板ID */
    plan_id?: string | undefined
    /** 商户签约协议号 */
    out_contract_code?: string | undefined
    /** 保单的扣费周期列表 */
    policy_periods?: readonly number[] | undefined
    /** 是否为赠险 */
    free_insurance?: boolean | undefined
    /** 是否与其它保单合并扣费 */
    combined_payment?: boolean | undefined
    /** 缴费方式 */
    payment_method?: ("PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM") | undefined
    /** 期交保费模式 */
    period_premium_mode?: ("PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF") | undefined
    /** 缴费周期 */
    payment_period?: ("PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR") | undefined
    /** 首期保费金额 */
    first_period_amount?: number | undefined
    /** 后续每期保费金额 */
    subsequent_period_amount?: number | undefined
    /** 保障期限类型 */
    coverage_term_type?: ("COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME") | undefined
  }
}
export interface DeductPoliciesByOutInsuranceNoPatchResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 */
  effective_time: string
  /** 保单失效时间 */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 */
  start_renewal_time?: string
  /** 可续保结束时间 */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type: ('POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {}))
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state: ('POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {}))
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: ('PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}))
  /** 期交保费模式 */
  period_premium_mode?: ('PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}))
  /** 缴费周期 */
  payment_period?: ('PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}))
  /** 首期保费金额 */
  first_period_amount?: number
  /** 后续每期保费金额 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: ('COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}))
}
export interface DeductPoliciesByOutInsuranceNo {
  /**
   * 查询保单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617422 官方文档}
   */
  get(options: DeductPoliciesByOutInsuranceNoGetRequest & CallOptions): Promise<ApiResponse<DeductPoliciesByOutInsuranceNoGetResponse>>
  /**
   * 查询保单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617422 官方文档}
   */
  getAsync(options: DeductPoliciesByOutInsuranceNoGetRequest & CallOptions): Promise<ApiResponse<DeductPoliciesByOutInsuranceNoGetResponse>>
  /**
   * 更新保单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617424 官方文档}
   */
  patch(options: DeductPoliciesByOutInsuranceNoPatchRequest & CallOptions): Promise<ApiResponse<DeductPoliciesByOutInsuranceNoPatchResponse>>
  /**
   * 更新保单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617424 官方文档}
   */
  patchAsync(options: DeductPoliciesByOutInsuranceNoPatchRequest & CallOptions): Promise<ApiResponse<DeductPoliciesByOutInsuranceNoPatchResponse>>
}
}
