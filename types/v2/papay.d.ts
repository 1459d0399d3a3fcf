// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_papay {
export interface Papay {
  /** POST 申请解约 */
  readonly deletecontract: Deletecontract
  /** GET 公众号纯签约 */
  readonly entrustweb: Entrustweb
  /** GET H5纯签约 */
  readonly h5entrustweb: H5entrustweb
  readonly partner: Partner
  /** POST APP纯签约 */
  readonly preentrustweb: Preentrustweb
  /** POST 查询签约关系 */
  readonly querycontract: Querycontract
}

export interface DeletecontractPostRequest {
  /** 至少填其一：contract_id、plan_id + contract_code */
  xml: ({
    /**
     * 请求appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 解约备注
     * 最长 256 字符
     */
    contract_termination_remark: string
    /** 版本号 */
    version: "1.0"
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
  } & DeletecontractPostContractIdOrPlanIdContractCode)
}
export type DeletecontractPostContractIdOrPlanIdContractCode = ({
  /**
   * 委托代扣协议id
   * 最长 32 字符
   */
  contract_id: string
  /** 模板id */
  plan_id?: (string | number) | undefined
  /**
   * 签约协议号
   * 最长 32 字符
   */
  contract_code?: string | undefined
} | {
  /**
   * 委托代扣协议id
   * 最长 32 字符
   */
  contract_id?: string | undefined
  /** 模板id */
  plan_id: (string | number)
  /**
   * 签约协议号
   * 最长 32 字符
   */
  contract_code: string
})
export interface DeletecontractPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 */
  sign: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 解约备注 */
  contract_termination_remark?: string
  /** 版本号 */
  version?: string
}
export interface Deletecontract {
  /**
   * 申请解约
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987432 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988374 官方文档}
   */
  post(options: DeletecontractPostRequest & CallOptions): Promise<ApiResponse<DeletecontractPostResponse>>
  /**
   * 申请解约
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987432 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988374 官方文档}
   */
  postAsync(options: DeletecontractPostRequest & CallOptions): Promise<ApiResponse<DeletecontractPostResponse>>
}

export interface EntrustwebGetRequest {
  query: {
    /** 应用ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | null | undefined
    /** 模板id */
    plan_id: number
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知url */
    notify_url: string
    /** 版本号 */
    version: "1.0"
    /**
     * 签名
     * 由客户端填写
     */
    sign?: string | null | undefined
    /** 时间戳 */
    timestamp: string
    /** 返回web */
    return_web?: 1 | null | undefined
  } | string
}
export interface Entrustweb {
  /**
   * 公众号纯签约
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml 官方文档}
   */
  get(options: EntrustwebGetRequest & CallOptions): Promise<ApiResponse<string>>
  /**
   * 公众号纯签约
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml 官方文档}
   */
  getAsync(options: EntrustwebGetRequest & CallOptions): Promise<ApiResponse<string>>
}

export interface H5entrustwebGetRequest {
  query: {
    /**
     * 应用ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | null | undefined
    /** 模板id */
    plan_id: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知url */
    notify_url: string
    /** 版本号 */
    version: "1.0"
    /**
     * 签名
     * 最长 32 字符
     * 由客户端填写
     */
    sign?: string | null | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | null | undefined
    /** 时间戳 */
    timestamp: string
    /** 客户端 IP */
    clientip: string
    /** 回调应用appid */
    return_appid?: string | null | undefined
  } | string
}
export interface H5entrustwebGetResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 业务结果描述 */
  result_msg?: string
  redirect_url: string
}
export interface H5entrustweb {
  /**
   * H5纯签约
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987295 官方文档}
   */
  get(options: H5entrustwebGetRequest & CallOptions): Promise<ApiResponse<H5entrustwebGetResponse>>
  /**
   * H5纯签约
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987295 官方文档}
   */
  getAsync(options: H5entrustwebGetRequest & CallOptions): Promise<ApiResponse<H5entrustwebGetResponse>>
}

export interface Partner {
  /** POST 申请解约 */
  readonly deletecontract: PartnerDeletecontract
  /** GET 公众号纯签约 */
  readonly entrustweb: PartnerEntrustweb
  /** GET H5纯签约 */
  readonly h5entrustweb: PartnerH5entrustweb
  /** POST APP纯签约 */
  readonly preentrustweb: PartnerPreentrustweb
  /** POST 查询签约关系 */
  readonly querycontract: PartnerQuerycontract
}

export interface PartnerDeletecontractPostRequest {
  /** 至少填其一：contract_id、plan_id + contract_code */
  xml: ({
    /** 请求appid */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 解约备注 */
    contract_termination_remark: string
    /** 版本号 */
    version: "1.0"
  } & PartnerDeletecontractPostContractIdOrPlanIdContractCode)
}
export type PartnerDeletecontractPostContractIdOrPlanIdContractCode = ({
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
} | {
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
})
export interface PartnerDeletecontractPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 */
  sign: string
}
export interface PartnerDeletecontract {
  /**
   * 申请解约
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989904 官方文档}
   */
  post(options: PartnerDeletecontractPostRequest & CallOptions): Promise<ApiResponse<PartnerDeletecontractPostResponse>>
  /**
   * 申请解约
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989904 官方文档}
   */
  postAsync(options: PartnerDeletecontractPostRequest & CallOptions): Promise<ApiResponse<PartnerDeletecontractPostResponse>>
}

export interface PartnerEntrustwebGetRequest {
  query: {
    /** 应用ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 模板id */
    plan_id: number
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知url */
    notify_url: string
    /** 版本号 */
    version: "1.0"
    /**
     * 签名
     * 由客户端填写
     */
    sign?: string | null | undefined
    /** 时间戳 */
    timestamp: string
    /** 返回web */
    return_web?: 1 | null | undefined
  } | string
}
export interface PartnerEntrustweb {
  /**
   * 公众号纯签约
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml 官方文档}
   */
  get(options: PartnerEntrustwebGetRequest & CallOptions): Promise<ApiResponse<string>>
  /**
   * 公众号纯签约
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml 官方文档}
   */
  getAsync(options: PartnerEntrustwebGetRequest & CallOptions): Promise<ApiResponse<string>>
}

export interface PartnerH5entrustwebGetRequest {
  query: {
    /** 应用ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 模板id */
    plan_id: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知url */
    notify_url: string
    /** 版本号 */
    version: "1.0"
    /**
     * 签名
     * 由客户端填写
     */
    sign?: string | null | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | null | undefined
    /** 时间戳 */
    timestamp: string
    /** 客户端 IP */
    clientip: string
    /** 设备ID */
    deviceid?: string | null | undefined
    /** 手机号 */
    mobile?: string | null | undefined
    /** 邮箱地址 */
    email?: string | null | undefined
    /** QQ号 */
    qq?: string | null | undefined
    /** 微信openID */
    openid?: string | null | undefined
    /** 身份证号 */
    creid?: string | null | undefined
    /** 商户侧用户标识 */
    outerid?: string | null | undefined
    /** 回调应用appid */
    return_appid?: string | null | undefined
  } | string
}
export interface PartnerH5entrustwebGetResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 业务结果描述 */
  result_msg?: string
  redirect_url: string
}
export interface PartnerH5entrustweb {
  /**
   * H5纯签约
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988368 官方文档}
   */
  get(options: PartnerH5entrustwebGetRequest & CallOptions): Promise<ApiResponse<PartnerH5entrustwebGetResponse>>
  /**
   * H5纯签约
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988368 官方文档}
   */
  getAsync(options: PartnerH5entrustwebGetRequest & CallOptions): Promise<ApiResponse<PartnerH5entrustwebGetResponse>>
}

export interface PartnerPreentrustwebPostRequest {
  xml: {
    /** 应用ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 模板id */
    plan_id: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知url */
    notify_url?: string | undefined
    /** 版本号 */
    version: "1.0"
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 时间戳 */
    timestamp?: string | undefined
    /** 返回app */
    return_app?: ("Y" | "N") | undefined
  }
}
export interface PartnerPreentrustwebPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
  /** 预签约id */
  pre_entrustweb_id: string
}
export interface PartnerPreentrustweb {
  /**
   * APP纯签约
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988366 官方文档}
   */
  post(options: PartnerPreentrustwebPostRequest & CallOptions): Promise<ApiResponse<PartnerPreentrustwebPostResponse>>
  /**
   * APP纯签约
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988366 官方文档}
   */
  postAsync(options: PartnerPreentrustwebPostRequest & CallOptions): Promise<ApiResponse<PartnerPreentrustwebPostResponse>>
}

export interface PartnerQuerycontractPostRequest {
  /** 至少填其一：contract_id、plan_id + contract_code */
  xml: ({
    /** 应用ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 版本号 */
    version: "1.0"
  } & PartnerQuerycontractPostContractIdOrPlanIdContractCode)
}
export type PartnerQuerycontractPostContractIdOrPlanIdContractCode = ({
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
} | {
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
})
export interface PartnerQuerycontractPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 商户号 */
  mch_id: string
  /** 公众账号id */
  appid: string
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: string
  /** 签名 */
  sign: string
  /** 解约备注 */
  contract_termination_remark?: string
  /** 用户标识 */
  openid: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 请求序列号 */
  request_serial?: string
  /** 用户子标识 */
  sub_openid?: string
}
export interface PartnerQuerycontract {
  /**
   * 查询签约关系
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988379 官方文档}
   */
  post(options: PartnerQuerycontractPostRequest & CallOptions): Promise<ApiResponse<PartnerQuerycontractPostResponse>>
  /**
   * 查询签约关系
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988379 官方文档}
   */
  postAsync(options: PartnerQuerycontractPostRequest & CallOptions): Promise<ApiResponse<PartnerQuerycontractPostResponse>>
}

export interface PreentrustwebPostRequest {
  xml: {
    /** 应用ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 模板id */
    plan_id: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知url */
    notify_url?: string | undefined
    /** 版本号 */
    version: "1.0"
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 时间戳 */
    timestamp?: string | undefined
    /** 返回app */
    return_app?: ("Y" | "N") | undefined
  }
}
export interface PreentrustwebPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
  /** 预签约id */
  pre_entrustweb_id: string
}
export interface Preentrustweb {
  /**
   * APP纯签约
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986804 官方文档}
   */
  post(options: PreentrustwebPostRequest & CallOptions): Promise<ApiResponse<PreentrustwebPostResponse>>
  /**
   * APP纯签约
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986804 官方文档}
   */
  postAsync(options: PreentrustwebPostRequest & CallOptions): Promise<ApiResponse<PreentrustwebPostResponse>>
}

export interface QuerycontractPostRequest {
  /** 至少填其一：contract_id、plan_id + contract_code */
  xml: ({
    /**
     * 请求appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: (number | string) | undefined
    /** 版本号 */
    version: "1.0"
  } & QuerycontractPostContractIdOrPlanIdContractCode)
}
export type QuerycontractPostContractIdOrPlanIdContractCode = ({
  /**
   * 委托代扣协议id
   * 最长 32 字符
   */
  contract_id: string
  /** 模板id */
  plan_id?: number | undefined
  /**
   * 签约协议号
   * 最长 32 字符
   */
  contract_code?: string | undefined
} | {
  /**
   * 委托代扣协议id
   * 最长 32 字符
   */
  contract_id?: string | undefined
  /** 模板id */
  plan_id: number
  /**
   * 签约协议号
   * 最长 32 字符
   */
  contract_code: string
})
export interface QuerycontractPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 商户号 */
  mch_id: string
  /** 公众账号id */
  appid: string
  /** 委托代扣协议id */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: string
  /** 签名 */
  sign: string
  /** 解约备注 */
  contract_termination_remark?: string
  /** 用户标识 */
  openid: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 请求序列号 */
  request_serial?: string
  /** 用户子标识 */
  sub_openid?: string
}
export interface Querycontract {
  /**
   * 查询签约关系
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987640 官方文档}
   */
  post(options: QuerycontractPostRequest & CallOptions): Promise<ApiResponse<QuerycontractPostResponse>>
  /**
   * 查询签约关系
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987640 官方文档}
   */
  postAsync(options: QuerycontractPostRequest & CallOptions): Promise<ApiResponse<QuerycontractPostResponse>>
}
}
