// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_passwordExemptContract {
export interface PasswordExemptContract {
  readonly contracts: Contracts
}

export interface Contracts {
  readonly ecommerce: ContractsEcommerce
  readonly normal: ContractsNormal
  readonly qs: ContractsQs
  readonly serviceId: ContractsServiceId
  readonly serviceProvider: ContractsServiceProvider
}

export interface ContractsEcommerce {
  readonly preEntrustSign: ContractsEcommercePreEntrustSign
}

export interface ContractsEcommercePreEntrustSign {
  /** POST 电商收付通模式小程序场景预签约 */
  readonly miniProgram: ContractsEcommercePreEntrustSignMiniProgram
  /** POST 电商收付通模式支付后场景预签约 */
  readonly payRedirectSign: ContractsEcommercePreEntrustSignPayRedirectSign
}

export interface ContractsEcommercePreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 用户标识 */
    openid: string
  }
}
export interface ContractsEcommercePreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}
export interface ContractsEcommercePreEntrustSignMiniProgram {
  /**
   * 电商收付通模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369177 官方文档}
   */
  post(options: ContractsEcommercePreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsEcommercePreEntrustSignMiniProgramPostResponse>>
  /**
   * 电商收付通模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369177 官方文档}
   */
  postAsync(options: ContractsEcommercePreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsEcommercePreEntrustSignMiniProgramPostResponse>>
}

export interface ContractsEcommercePreEntrustSignPayRedirectSignPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 预支付交易会话标识 */
    prepay_id: string
    /** 用户标识 */
    openid: string
  }
}
export interface ContractsEcommercePreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsEcommercePreEntrustSignPayRedirectSign {
  /**
   * 电商收付通模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369191 官方文档}
   */
  post(options: ContractsEcommercePreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsEcommercePreEntrustSignPayRedirectSignPostResponse>>
  /**
   * 电商收付通模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369191 官方文档}
   */
  postAsync(options: ContractsEcommercePreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsEcommercePreEntrustSignPayRedirectSignPostResponse>>
}

export interface ContractsNormal {
  readonly preEntrustSign: ContractsNormalPreEntrustSign
}

export interface ContractsNormalPreEntrustSign {
  /** POST 直连商户模式小程序场景预签约 */
  readonly miniProgram: ContractsNormalPreEntrustSignMiniProgram
  /** POST 直连商户模式支付后场景预签约 */
  readonly payRedirectSign: ContractsNormalPreEntrustSignPayRedirectSign
}

export interface ContractsNormalPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 用户标识 */
    openid: string
  }
}
export interface ContractsNormalPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}
export interface ContractsNormalPreEntrustSignMiniProgram {
  /**
   * 直连商户模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472870 官方文档}
   */
  post(options: ContractsNormalPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsNormalPreEntrustSignMiniProgramPostResponse>>
  /**
   * 直连商户模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472870 官方文档}
   */
  postAsync(options: ContractsNormalPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsNormalPreEntrustSignMiniProgramPostResponse>>
}

export interface ContractsNormalPreEntrustSignPayRedirectSignPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 预支付交易会话标识 */
    prepay_id: string
    /** 用户标识 */
    openid: string
  }
}
export interface ContractsNormalPreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsNormalPreEntrustSignPayRedirectSign {
  /**
   * 直连商户模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472874 官方文档}
   */
  post(options: ContractsNormalPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsNormalPreEntrustSignPayRedirectSignPostResponse>>
  /**
   * 直连商户模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472874 官方文档}
   */
  postAsync(options: ContractsNormalPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsNormalPreEntrustSignPayRedirectSignPostResponse>>
}

export interface ContractsQs {
  readonly preEntrustSign: ContractsQsPreEntrustSign
}

export interface ContractsQsPreEntrustSign {
  /** POST 清算机构模式小程序场景预签约 */
  readonly miniProgram: ContractsQsPreEntrustSignMiniProgram
  /** POST 清算机构模式支付后场景预签约 */
  readonly payRedirectSign: ContractsQsPreEntrustSignPayRedirectSign
}

export interface ContractsQsPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
}
export interface ContractsQsPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}
export interface ContractsQsPreEntrustSignMiniProgram {
  /**
   * 清算机构模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471282 官方文档}
   */
  post(options: ContractsQsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsQsPreEntrustSignMiniProgramPostResponse>>
  /**
   * 清算机构模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471282 官方文档}
   */
  postAsync(options: ContractsQsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsQsPreEntrustSignMiniProgramPostResponse>>
}

export interface ContractsQsPreEntrustSignPayRedirectSignPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 预支付交易会话标识 */
    prepay_id: string
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
}
export interface ContractsQsPreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsQsPreEntrustSignPayRedirectSign {
  /**
   * 清算机构模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471286 官方文档}
   */
  post(options: ContractsQsPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsQsPreEntrustSignPayRedirectSignPostResponse>>
  /**
   * 清算机构模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471286 官方文档}
   */
  postAsync(options: ContractsQsPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsQsPreEntrustSignPayRedirectSignPostResponse>>
}

export interface ContractsServiceId {
  readonly _service_id_: ContractsServiceIdByServiceId
}

export interface ContractsServiceIdByServiceId {
  readonly outContractCode: ContractsServiceIdByServiceIdOutContractCode
}

export interface ContractsServiceIdByServiceIdOutContractCode {
  /** GET 商户通过商户协议号查询协议 */
  readonly _out_contract_code_: ContractsServiceIdByServiceIdOutContractCodeByOutContractCode
}

export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest {
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  sub_openid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state: string
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  contract_signed_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /**
     * 协议解约时间
     * 格式：RFC 3339
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
}
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCode {
  /**
   * 商户通过商户协议号查询协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472855 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715321 官方文档}
   */
  get(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 商户通过商户协议号查询协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472855 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715321 官方文档}
   */
  getAsync(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse>>
  /** POST 商户通过商户协议号解约协议 */
  readonly terminate: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
}

export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest {
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  json: {
    /** 解约备注 */
    contract_termination_remark: string
  }
}
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate {
  /**
   * 商户通过商户协议号解约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472858 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715383 官方文档}
   */
  post(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse>>
  /**
   * 商户通过商户协议号解约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472858 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715383 官方文档}
   */
  postAsync(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse>>
}

export interface ContractsServiceProvider {
  readonly preEntrustSign: ContractsServiceProviderPreEntrustSign
}

export interface ContractsServiceProviderPreEntrustSign {
  /** POST 服务商模式小程序场景预签约 */
  readonly miniProgram: ContractsServiceProviderPreEntrustSignMiniProgram
  /** POST 服务商模式支付后场景预签约 */
  readonly payRedirectSign: ContractsServiceProviderPreEntrustSignPayRedirectSign
}

export interface ContractsServiceProviderPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户AppID */
    sp_appid: string
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
  }
}
export interface ContractsServiceProviderPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}
export interface ContractsServiceProviderPreEntrustSignMiniProgram {
  /**
   * 服务商模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471269 官方文档}
   */
  post(options: ContractsServiceProviderPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsServiceProviderPreEntrustSignMiniProgramPostResponse>>
  /**
   * 服务商模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471269 官方文档}
   */
  postAsync(options: ContractsServiceProviderPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsServiceProviderPreEntrustSignMiniProgramPostResponse>>
}

export interface ContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest {
  json: {
    /** 商户AppID */
    sp_appid: string
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 预支付交易会话标识 */
    prepay_id: string
  }
}
export interface ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsServiceProviderPreEntrustSignPayRedirectSign {
  /**
   * 服务商模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471272 官方文档}
   */
  post(options: ContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse>>
  /**
   * 服务商模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471272 官方文档}
   */
  postAsync(options: ContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse>>
}
}
