// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream } from '../core.js'

export namespace v2_appauth {
export interface Appauth {
  /** GET 授权获取code */
  readonly authindex: Authindex
  /** GET 通过code换取accesstoken */
  readonly getaccesstoken: Getaccesstoken
}

export interface AuthindexGetRequest {
  query: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | null | undefined
    /** 应用ID */
    appid: string
    /** 授权后的跳转地址 */
    redirect_uri: string
    /** 返回类型 */
    response_type: "code"
    /** 应用授权作用域 */
    scope: ("pay_identity" | "pay_realname")
    /** 状态 */
    state: string
  } | string
}
export interface Authindex {
  /**
   * 授权获取code
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  get(options: AuthindexGetRequest & CallOptions): Promise<ApiResponse<string>>
  /**
   * 授权获取code
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  getAsync(options: AuthindexGetRequest & CallOptions): Promise<ApiResponse<string>>
}

export interface GetaccesstokenGetRequest {
  query: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | null | undefined
    /** 应用ID */
    appid: string
    /** 微信openID */
    openid: string
    /** 第一步返回的auth_code */
    code: string
    /** 授权类型 */
    grant_type: "authorization_code"
    /** 应用授权作用域 */
    scope: ("pay_identity" | "pay_realname")
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | null | undefined
    /**
     * 签名
     * 由客户端填写
     */
    sign?: string | null | undefined
  } | string
}
export interface GetaccesstokenGetResponse {
  /** 返回状态码 */
  retcode: (0 | -1 | (number & {}))
  /** 返回信息 */
  retmsg: string
  /** 接口调用凭证 */
  access_token: string
  /** access_token 的有效时长 */
  access_token_expire_in: number
  /** refresh令牌 */
  refresh_token: string
  /** refresh_token 的有效时长 */
  refresh_token_expire_in: number
}
export interface Getaccesstoken {
  /**
   * 通过code换取accesstoken
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  get(options: GetaccesstokenGetRequest & CallOptions): Promise<ApiResponse<GetaccesstokenGetResponse>>
  /**
   * 通过code换取accesstoken
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  getAsync(options: GetaccesstokenGetRequest & CallOptions): Promise<ApiResponse<GetaccesstokenGetResponse>>
}
}

export namespace v2_applyment {
export interface Applyment {
  /** 查询申请状态、查询升级申请单状态、修改结算银行卡 等 7 个接口 */
  readonly micro: Micro
}

export interface Micro {
  /** POST 查询申请状态 */
  readonly getstate: MicroGetstate
  /** POST 查询升级申请单状态 */
  readonly getupgradestate: MicroGetupgradestate
  /** POST 修改结算银行卡 */
  readonly modifyarchives: MicroModifyarchives
  /** POST 修改联系信息 */
  readonly modifycontactinfo: MicroModifycontactinfo
  /** POST 签约报备 */
  readonly signcontract: MicroSigncontract
  /** POST 申请入驻 */
  readonly submit: MicroSubmit
  /** POST 提交升级申请单 */
  readonly submitupgrade: MicroSubmitupgrade
}

export interface MicroGetstatePostRequest {
  xml: {
    /** 接口版本号 */
    version: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户申请单号 */
    applyment_id?: string | undefined
    /** 业务申请编号 */
    business_code?: string | undefined
  }
}
export interface MicroGetstatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户申请单号 */
  applyment_id: string
  /** 申请状态 */
  applyment_state: string
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 小微商户号 */
  sub_mch_id?: string
  /** 签约链接 */
  sign_url?: string
  /** 审核详情 */
  audit_detail?: string
  /** 参数名称 */
  param_name: string
  /** 驳回原因 */
  reject_reason: string
}
export interface MicroGetstate {
  /**
   * 查询申请状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  post(options: MicroGetstatePostRequest & CallOptions): Promise<ApiResponse<MicroGetstatePostResponse>>
  /**
   * 查询申请状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  postAsync(options: MicroGetstatePostRequest & CallOptions): Promise<ApiResponse<MicroGetstatePostResponse>>
}

export interface MicroGetupgradestatePostRequest {
  xml: {
    /** 接口版本号 */
    version: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 小微商户号 */
    sub_mch_id: string
  }
}
export interface MicroGetupgradestatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 小微商户号 */
  sub_mch_id: string
  /** 申请状态 */
  applyment_state: string
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 签约二维码 */
  sign_qrcode?: string
  /** 签约链接 */
  sign_url?: string
  /** 审核详情 */
  audit_detail?: string
  /** 付款户名 */
  account_name: string
  /** 汇款金额 */
  pay_amount: string
  /** 收款卡号 */
  destination_account_number: string
  /** 收款户名 */
  destination_account_name: string
  /** 开户银行 */
  destination_account_bank: string
  /** 省市信息 */
  city: string
  /** 备注信息 */
  remark: string
  /** 汇款截止时间 */
  deadline_time: string
  /** 参数名称 */
  param_name: string
  /** 驳回原因 */
  reject_reason: string
}
export interface MicroGetupgradestate {
  /**
   * 查询升级申请单状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  post(options: MicroGetupgradestatePostRequest & CallOptions): Promise<ApiResponse<MicroGetupgradestatePostResponse>>
  /**
   * 查询升级申请单状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  postAsync(options: MicroGetupgradestatePostRequest & CallOptions): Promise<ApiResponse<MicroGetupgradestatePostResponse>>
}

export interface MicroModifyarchivesPostRequest {
  xml: {
    /** 接口版本号 */
    version?: "1.0" | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 小微商户号 */
    sub_mch_id: string
    /** 银行卡号 */
    account_number?: string | undefined
    /** 开户银行名称 */
    bank_name?: string | undefined
    /** 开户银行 */
    account_bank?: string | undefined
    /** 开户银行省市编码 */
    bank_address_code?: string | undefined
    /** 平台证书序列号 */
    cert_sn: string
  }
}
export interface MicroModifyarchivesPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户号 */
  mch_id?: string
  /** 小微商户号 */
  sub_mch_id?: string
}
export interface MicroModifyarchives {
  /**
   * 修改结算银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115349 官方文档}
   * @deprecated 已下线（2023-03-13）
   */
  post(options: MicroModifyarchivesPostRequest & CallOptions): Promise<ApiResponse<MicroModifyarchivesPostResponse>>
  /**
   * 修改结算银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115349 官方文档}
   * @deprecated 已下线（2023-03-13）
   */
  postAsync(options: MicroModifyarchivesPostRequest & CallOptions): Promise<ApiResponse<MicroModifyarchivesPostResponse>>
}

export interface MicroModifycontactinfoPostRequest {
  xml: {
    /** 接口版本号 */
    version?: "1.0" | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 小微商户号 */
    sub_mch_id?: string | undefined
    /** 手机号 */
    mobile_phone?: string | undefined
    /** 邮箱 */
    email?: string | undefined
    /** 商户简称 */
    merchant_name?: string | undefined
    /** 加密的平台证书序列号 */
    cert_sn: string
  }
}
export interface MicroModifycontactinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户号 */
  mch_id?: string
  /** 小微商户号 */
  sub_mch_id?: string
}
export interface MicroModifycontactinfo {
  /**
   * 修改联系信息
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115350 官方文档}
   * @deprecated 已下线（2020-04-13）
   */
  post(options: MicroModifycontactinfoPostRequest & CallOptions): Promise<ApiResponse<MicroModifycontactinfoPostResponse>>
  /**
   * 修改联系信息
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115350 官方文档}
   * @deprecated 已下线（2020-04-13）
   */
  postAsync(options: MicroModifycontactinfoPostRequest & CallOptions): Promise<ApiResponse<MicroModifycontactinfoPostResponse>>
}

export interface MicroSigncontractPostRequest {
  xml: {
    
  }
}
export interface MicroSigncontractPostResponse {
  [k: string]: unknown
}
export interface MicroSigncontract {
  /**
   * 签约报备
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  post(options: MicroSigncontractPostRequest & CallOptions): Promise<ApiResponse<MicroSigncontractPostResponse>>
  /**
   * 签约报备
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  postAsync(options: MicroSigncontractPostRequest & CallOptions): Promise<ApiResponse<MicroSigncontractPostResponse>>
}

export interface MicroSubmitPostRequest {
  xml: {
    /** 接口版本号 */
    version: "3.0"
    /** 平台证书序列号 */
    cert_sn: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 业务申请编号 */
    business_code: string
    /** 身份证人像面照片 */
    id_card_copy: string
    /** 身份证国徽面照片 */
    id_card_national: string
    /** 身份证姓名 */
    id_card_name: string
    /** 身份证号码 */
    id_card_number: string
    /**
     * 身份证有效期限
     * 传输时为 JSON 文本
     */
    id_card_valid_time: readonly string[]
    /** 开户名称 */
    account_name: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行省市编码 */
    bank_address_code: string
    /** 开户银行名称 */
    bank_name?: string | undefined
    /** 银行账号 */
    account_number: string
    /** 门店名称 */
    store_name: string
    /** 门店省市编码 */
    store_address_code: string
    /** 门店街道名称 */
    store_street: string
    /** 门店经度 */
    store_longitude?: string | undefined
    /** 门店纬度 */
    store_latitude?: string | undefined
    /** 门店门口照片 */
    store_entrance_pic: string
    /** 店内环境照片 */
    indoor_pic: string
    /** 经营场地证明 */
    address_certification?: string | undefined
    /** 商户简称 */
    merchant_shortname: string
    /** 客服电话 */
    service_phone: string
    /** 售卖商品/提供服务描述 */
    product_desc: string
    /** 费率 */
    rate: string
    /** 补充说明 */
    business_addition_desc?: string | undefined
    /**
     * 补充材料
     * 传输时为 JSON 文本
     */
    business_addition_pics?: readonly string[] | undefined
    /** 超级管理员姓名 */
    contact: string
    /** 手机号码 */
    contact_phone: string
    /** 联系邮箱 */
    contact_email?: string | undefined
  }
}
export interface MicroSubmitPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 参数校验不通过的字段名 */
  err_param?: string
  /** 商户申请单号 */
  applyment_id: string
}
export interface MicroSubmit {
  /**
   * 申请入驻
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  post(options: MicroSubmitPostRequest & CallOptions): Promise<ApiResponse<MicroSubmitPostResponse>>
  /**
   * 申请入驻
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  postAsync(options: MicroSubmitPostRequest & CallOptions): Promise<ApiResponse<MicroSubmitPostResponse>>
}

export interface MicroSubmitupgradePostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 平台证书序列号 */
    cert_sn: string
    /** 小微商户号 */
    sub_mch_id: string
    /** 主体类型 */
    organization_type: string
    /** 营业执照扫描件 */
    business_license_copy: string
    /** 营业执照注册号 */
    business_license_number: string
    /** 商户名称 */
    merchant_name: string
    /** 注册地址 */
    company_address: string
    /** 经营者姓名/法定代表人 */
    legal_person: string
    /** 营业期限 */
    business_time: string
    /** 营业执照类型 */
    business_licence_type: string
    /** 组织机构代码证照片 */
    organization_copy?: string | undefined
    /** 组织机构代码 */
    organization_number?: string | undefined
    /** 组织机构代码有效期限 */
    organization_time?: string | undefined
    /** 开户名称 */
    account_name?: string | undefined
    /** 开户银行 */
    account_bank?: string | undefined
    /** 开户银行省市编码 */
    bank_address_code?: string | undefined
    /** 开户银行名称 */
    bank_name?: string | undefined
    /** 银行卡号 */
    account_number?: string | undefined
    /** 商户简称 */
    merchant_shortname: string
    /** 费率结算规则ID */
    business: string
    /** 特殊资质 */
    qualifications?: string | undefined
    /** 经营场景 */
    business_scene: string
    /** 补充说明 */
    business_addition_desc?: string | undefined
    /** 补充材料 */
    business_addition_pics?: string | undefined
    /** 联系邮箱 */
    contact_email?: string | undefined
  }
}
export interface MicroSubmitupgradePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 参数校验不通过的字段名 */
  err_param?: string
}
export interface MicroSubmitupgrade {
  /**
   * 提交升级申请单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  post(options: MicroSubmitupgradePostRequest & CallOptions): Promise<ApiResponse<MicroSubmitupgradePostResponse>>
  /**
   * 提交升级申请单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2 官方文档}
   * @deprecated 已下线（2023-05-23）
   */
  postAsync(options: MicroSubmitupgradePostRequest & CallOptions): Promise<ApiResponse<MicroSubmitupgradePostResponse>>
}
}

export namespace v2_billcommentsp {
export interface Billcommentsp {
  /** POST 拉取订单评价数据 */
  readonly batchquerycomment: Batchquerycomment
}

export interface BatchquerycommentPostRequest {
  xml: {
    /**
     * 公众账号ID
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
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /**
     * 开始时间
     * 最长 19 字符
     */
    begin_time: string
    /**
     * 结束时间
     * 最长 19 字符
     */
    end_time: string
    /** 位移 */
    offset: number
    /** 条数 */
    limit?: number | undefined
  }
}
export interface Batchquerycomment {
  /**
   * 拉取订单评价数据
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4014326528 官方文档}
   */
  post(options: BatchquerycommentPostRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 拉取订单评价数据
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4014326528 官方文档}
   */
  postAsync(options: BatchquerycommentPostRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}

export namespace v2_cgiBin {
export interface CgiBin {
  /** 订单附加信息提交接口、订单附加信息查询接口、订单附加信息重推接口 */
  readonly mch: Mch
}

export interface Mch {
  /** 订单附加信息提交接口、订单附加信息查询接口 */
  readonly customs: MchCustoms
  /** 订单附加信息重推接口 */
  readonly newcustoms: MchNewcustoms
}

export interface MchCustoms {
  /** POST 订单附加信息提交接口 */
  readonly customdeclareorder: MchCustomsCustomdeclareorder
  /** POST 订单附加信息查询接口 */
  readonly customdeclarequery: MchCustomsCustomdeclarequery
}

export interface MchCustomsCustomdeclareorderPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    mch_customs_no: string
    /** 关税 */
    duty?: number | undefined
    /** 报关类型 */
    action_type?: ("ADD" | "MODIFY") | undefined
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 币种 */
    fee_type?: string | undefined
    /**
     * 应付金额
     * 单位：分
     */
    order_fee?: number | undefined
    /**
     * 物流费
     * 单位：分
     */
    transport_fee?: number | undefined
    /**
     * 商品价格
     * 单位：分
     */
    product_fee?: number | undefined
    /** 证件类型 */
    cert_type?: ('IDCARD' | (string & {})) | undefined
    /** 证件号码 */
    cert_id?: string | undefined
    /** 姓名 */
    name?: string | undefined
  } & MchCustomsCustomdeclareorderPostOutTradeNoOrTransactionId)
}
export type MchCustomsCustomdeclareorderPostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
})
export interface MchCustomsCustomdeclareorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type: ('MD5' | (string & {}))
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 状态码 */
  state: ('NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 订购人和支付人身份信息校验结果 */
  cert_check_result?: ('UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}))
  /** 核验机构 */
  verify_department?: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 验核机构交易流水号 */
  verify_department_trade_id?: string
}
export interface MchCustomsCustomdeclareorder {
  /**
   * 订单附加信息提交接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985151 官方文档}
   */
  post(options: MchCustomsCustomdeclareorderPostRequest & CallOptions): Promise<ApiResponse<MchCustomsCustomdeclareorderPostResponse>>
  /**
   * 订单附加信息提交接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985151 官方文档}
   */
  postAsync(options: MchCustomsCustomdeclareorderPostRequest & CallOptions): Promise<ApiResponse<MchCustomsCustomdeclareorderPostResponse>>
}

export interface MchCustomsCustomdeclarequeryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 签名类型 */
    sign_type?: "MD5" | undefined
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 微信子订单号 */
    sub_order_id?: string | undefined
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
  } & MchCustomsCustomdeclarequeryPostOutTradeNoOrTransactionId)
}
export type MchCustomsCustomdeclarequeryPostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
})
export interface MchCustomsCustomdeclarequeryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 笔数 */
  count: string
  /** 商户子订单号 */
  [field: `sub_order_no_${number}`]: string | undefined
  /** 微信子订单号 */
  [field: `sub_order_id_${number}`]: string | undefined
  /** 商户海关备案号 */
  [field: `mch_customs_no_${number}`]: string | undefined
  /** 海关 */
  customs_$n: ('GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}))
  /** 币种 */
  [field: `fee_type_${number}`]: string | undefined
  /**
   * 应付金额
   * 单位：分
   */
  [field: `order_fee_${number}`]: string | undefined
  /** 关税 */
  [field: `duty_${number}`]: string | undefined
  /**
   * 物流费
   * 单位：分
   */
  [field: `transport_fee_${number}`]: string | undefined
  /**
   * 商品价格
   * 单位：分
   */
  [field: `product_fee_${number}`]: string | undefined
  /** 状态码 */
  state_$n: ('NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 申报结果说明 */
  [field: `explanation_${number}`]: string | undefined
  /** 最后更新时间 */
  modify_time_$n: string
  /** 订购人和支付人身份信息校验结果 */
  cert_check_result_$n: ('UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}))
  /** 核验机构 */
  verify_department?: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 验核机构交易流水号 */
  verify_department_trade_id?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 商户子订单号 */
    sub_order_no?: string
    /** 微信子订单号 */
    sub_order_id?: string
    /** 商户海关备案号 */
    mch_customs_no?: string
    /** 海关 */
    customs?: ('GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}))
    /** 币种 */
    fee_type?: string
    /**
     * 应付金额
     * 单位：分
     */
    order_fee?: string
    /** 关税 */
    duty?: string
    /**
     * 物流费
     * 单位：分
     */
    transport_fee?: string
    /**
     * 商品价格
     * 单位：分
     */
    product_fee?: string
    /** 状态码 */
    state?: ('NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
    /** 申报结果说明 */
    explanation?: string
    /** 最后更新时间 */
    modify_time?: string
    /** 订购人和支付人身份信息校验结果 */
    cert_check_result?: ('UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}))
  }[]
}
export interface MchCustomsCustomdeclarequery {
  /**
   * 订单附加信息查询接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985273 官方文档}
   */
  post(options: MchCustomsCustomdeclarequeryPostRequest & CallOptions): Promise<ApiResponse<MchCustomsCustomdeclarequeryPostResponse>>
  /**
   * 订单附加信息查询接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985273 官方文档}
   */
  postAsync(options: MchCustomsCustomdeclarequeryPostRequest & CallOptions): Promise<ApiResponse<MchCustomsCustomdeclarequeryPostResponse>>
}

export interface MchNewcustoms {
  /** POST 订单附加信息重推接口 */
  readonly customdeclareredeclare: MchNewcustomsCustomdeclareredeclare
}

export interface MchNewcustomsCustomdeclareredeclarePostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 签名类型 */
    sign_type?: "MD5" | undefined
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 微信子订单号 */
    sub_order_id?: string | undefined
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    mch_customs_no: string
  } & MchNewcustomsCustomdeclareredeclarePostOutTradeNoOrTransactionId)
}
export type MchNewcustomsCustomdeclareredeclarePostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
})
export interface MchNewcustomsCustomdeclareredeclarePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type: ('MD5' | (string & {}))
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 状态码 */
  state: ('UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}
export interface MchNewcustomsCustomdeclareredeclare {
  /**
   * 订单附加信息重推接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985318 官方文档}
   */
  post(options: MchNewcustomsCustomdeclareredeclarePostRequest & CallOptions): Promise<ApiResponse<MchNewcustomsCustomdeclareredeclarePostResponse>>
  /**
   * 订单附加信息重推接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985318 官方文档}
   */
  postAsync(options: MchNewcustomsCustomdeclareredeclarePostRequest & CallOptions): Promise<ApiResponse<MchNewcustomsCustomdeclareredeclarePostResponse>>
}
}

export namespace v2_deposit {
export interface Deposit {
  /** POST 消费押金 */
  readonly consume: Consume
  /** POST 支付押金（人脸支付） */
  readonly facepay: Facepay
  /** POST 支付押金（付款码支付） */
  readonly micropay: Micropay
  /** POST 查询订单 */
  readonly orderquery: Orderquery
  /** POST 申请退款（押金） */
  readonly refund: Refund
  /** POST 查询退款（押金） */
  readonly refundquery: Refundquery
  /** POST 撤销订单 */
  readonly reverse: Reverse
  /** POST 支付押金（JSAPI/APP支付） */
  readonly unifiedorder: Unifiedorder
}

export interface ConsumePostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /**
     * 押金总金额
     * 单位：分
     */
    total_fee: number
    /**
     * 消费金额
     * 单位：分
     */
    consume_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  } & ConsumePostOutTradeNoOrTransactionId)
}
export type ConsumePostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface ConsumePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 押金总金额
   * 单位：分
   */
  total_fee: string
  /**
   * 消费金额
   * 单位：分
   */
  consume_fee: string
  /** 货币类型 */
  fee_type?: string
}
export interface Consume {
  /**
   * 消费押金
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986801 官方文档}
   */
  post(options: ConsumePostRequest & CallOptions): Promise<ApiResponse<ConsumePostResponse>>
  /**
   * 消费押金
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986801 官方文档}
   */
  postAsync(options: ConsumePostRequest & CallOptions): Promise<ApiResponse<ConsumePostResponse>>
}

export interface FacepayPostRequest {
  xml: {
    /** 是否押金支付 */
    deposit?: ("Y" | "N") | undefined
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 设备号 */
    device_info?: string | undefined
    /** 商品描述 */
    body: string
    /**
     * 商品详情
     * 传输时为 JSON 文本
     */
    detail?: {
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信支付商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        goods_num: number
        /**
         * 商品单价
         * 单位：分
         */
        price: number
        /** 商品类目ID */
        goods_category?: string | undefined
        /** 商品描述信息 */
        body?: string | undefined
      }[] | undefined)
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 授权码 */
    face_code?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface FacepayPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户标识 */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe: ('Y' | 'N' | (string & {}))
  /** 用户子标识 */
  sub_openid?: string
  /** 是否关注子公众账号 */
  sub_is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type: string
  /** 标价币种 */
  fee_type?: string
  /**
   * 标价金额
   * 单位：分
   */
  total_fee: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 代金券金额
   * 单位：分
   */
  coupon_fee?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
}
export interface Facepay {
  /**
   * 支付押金（人脸支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986577 官方文档}
   */
  post(options: FacepayPostRequest & CallOptions): Promise<ApiResponse<FacepayPostResponse>>
  /**
   * 支付押金（人脸支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986577 官方文档}
   */
  postAsync(options: FacepayPostRequest & CallOptions): Promise<ApiResponse<FacepayPostResponse>>
}

export interface MicropayPostRequest {
  xml: {
    /** 接口版本号 */
    version?: string | undefined
    /** 分账标识 */
    profit_sharing?: ("N" | "Y") | undefined
    /** 是否押金支付 */
    deposit: ("Y" | "N")
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 设备号 */
    device_info?: string | undefined
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
    /** 商品描述 */
    body: string
    /**
     * 商品详情
     * 传输时为 JSON 文本
     */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id?: string | undefined
        /** 微信支付商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        price: number
      }[] | undefined)
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 订单金额
     * 单位：分
     */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 电子发票入口开放标识 */
    receipt?: string | undefined
    /** 授权码 */
    auth_code?: string | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 实际门店信息 */
      store_info?: {
        /** 门店id */
        id: string
        /** 门店名称 */
        name?: string | undefined
        /** 门店行政区划码 */
        area_code?: string | undefined
        /** 门店详细地址 */
        address?: string | undefined
      } | undefined
      /** H5场景信息 */
      h5_info?: {
        /** 场景类型 */
        type?: ("iOS" | "IOS" | "Android" | "Wap") | undefined
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        /** 应用包名 */
        package_name?: string | undefined
        /** WAP网站URL地址 */
        wap_url?: string | undefined
        /** WAP网站名 */
        wap_name?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface MicropayPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户标识 */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type: string
  /** 货币类型 */
  fee_type?: string
  /**
   * 订单金额
   * 单位：分
   */
  total_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 代金券金额
   * 单位：分
   */
  coupon_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
  /** 是否关注子公众账号 */
  sub_is_subscribe?: string
  /** 用户子标识 */
  sub_openid?: string
}
export interface Micropay {
  /**
   * 支付押金（付款码支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986623 官方文档}
   */
  post(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
  /**
   * 支付押金（付款码支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986623 官方文档}
   */
  postAsync(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
}

export interface OrderqueryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 接口版本号 */
    version?: "1.0" | undefined
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
  } & OrderqueryPostOutTradeNoOrTransactionId)
}
export type OrderqueryPostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface OrderqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 设备号 */
  device_info?: string
  /** 用户标识 */
  openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 用户子标识 */
  sub_openid?: string
  /** 是否关注子公众账号 */
  sub_is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /**
   * 标价金额
   * 单位：分
   */
  total_fee?: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /** 标价币种 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /**
   * 代金券金额
   * 单位：分
   */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券ID */
  [field: `coupon_id_${number}`]: string | undefined
  /**
   * 单个代金券支付金额
   * 单位：分
   */
  [field: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc: string
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
  /**
   * 押金消费金额
   * 单位：分
   */
  consume_fee?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 代金券ID */
    coupon_id?: string
    /**
     * 单个代金券支付金额
     * 单位：分
     */
    coupon_fee?: string
  }[]
}
export interface Orderquery {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986679 官方文档}
   */
  post(options: OrderqueryPostRequest & CallOptions): Promise<ApiResponse<OrderqueryPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986679 官方文档}
   */
  postAsync(options: OrderqueryPostRequest & CallOptions): Promise<ApiResponse<OrderqueryPostResponse>>
}

export interface RefundPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 商户退款单号 */
    out_refund_no: string
    /**
     * 订单金额
     * 单位：分
     */
    total_fee: number
    /**
     * 退款金额
     * 单位：分
     */
    refund_fee: number
    /** 退款货币种类 */
    refund_fee_type?: string | undefined
    /** 退款原因 */
    refund_desc?: string | undefined
    /** 退款资金来源 */
    refund_account?: string | undefined
    /** 退款结果通知url */
    notify_url?: string | undefined
  } & RefundPostOutTradeNoOrTransactionId)
}
export type RefundPostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface RefundPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id: string
  /**
   * 退款金额
   * 单位：分
   */
  refund_fee: string
  /**
   * 应结退款金额
   * 单位：分
   */
  settlement_refund_fee?: string
  /**
   * 标价金额
   * 单位：分
   */
  total_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /** 标价币种 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /**
   * 现金退款金额
   * 单位：分
   */
  cash_refund_fee?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /**
   * 代金券退款总金额
   * 单位：分
   */
  coupon_refund_fee?: string
  /**
   * 单个代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 退款代金券ID */
  [field: `coupon_refund_id_${number}`]: string | undefined
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /**
     * 单个代金券退款金额
     * 单位：分
     */
    coupon_refund_fee?: string
    /** 退款代金券ID */
    coupon_refund_id?: string
  }[]
}
export interface Refund {
  /**
   * 申请退款（押金）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987251 官方文档}
   */
  post(options: RefundPostRequest & CallOptions): Promise<ApiResponse<RefundPostResponse>>
  /**
   * 申请退款（押金）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987251 官方文档}
   */
  postAsync(options: RefundPostRequest & CallOptions): Promise<ApiResponse<RefundPostResponse>>
}

export interface RefundqueryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id、out_refund_no、refund_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 偏移量 */
    offset?: number | undefined
  } & RefundqueryPostOutTradeNoOrTransactionIdOrOutRefundNoOrRefundId)
}
export type RefundqueryPostOutTradeNoOrTransactionIdOrOutRefundNoOrRefundId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id: string
})
export interface RefundqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 订单总退款次数 */
  total_refund_count?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 订单金额
   * 单位：分
   */
  total_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /** 货币种类 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 退款笔数 */
  refund_count: string
  /** 商户退款单号 */
  out_refund_no_$n: string
  /** 微信退款单号 */
  refund_id_$n: string
  /** 退款渠道 */
  [field: `refund_channel_${number}`]: string | undefined
  /**
   * 申请退款金额
   * 单位：分
   */
  refund_fee_$n: string
  /**
   * 退款金额
   * 单位：分
   */
  [field: `settlement_refund_fee_${number}`]: string | undefined
  /** 代金券类型 */
  [field: `coupon_type_${number}_${number}`]: string | undefined
  /**
   * 总代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  [field: `coupon_refund_count_${number}`]: string | undefined
  /** 退款代金券ID */
  [field: `coupon_refund_id_${number}_${number}`]: string | undefined
  /**
   * 单个代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}_${number}`]: string | undefined
  /** 退款状态 */
  refund_status_$n: string
  /** 退款资金来源 */
  [field: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 */
  refund_recv_accout_$n: string
  /** 退款成功时间 */
  [field: `refund_success_time_${number}`]: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string
  /** 退款出资商户 */
  refund_account?: string
  /** 退款渠道 */
  refund_channel?: string
  /**
   * 退款金额
   * 单位：分
   */
  refund_fee?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款入账账户 */
  refund_recv_accout?: string
  /** 退款状态 */
  refund_status?: string
  /** 退款成功时间 */
  refund_success_time?: string
  /**
   * 应结退款金额
   * 单位：分
   */
  settlement_refund_fee?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 商户退款单号 */
    out_refund_no?: string
    /** 微信退款单号 */
    refund_id?: string
    /** 退款渠道 */
    refund_channel?: string
    /**
     * 申请退款金额
     * 单位：分
     */
    refund_fee?: string
    /**
     * 退款金额
     * 单位：分
     */
    settlement_refund_fee?: string
    /**
     * 总代金券退款金额
     * 单位：分
     */
    coupon_refund_fee?: string
    /** 退款代金券使用数量 */
    coupon_refund_count?: string
    /** 退款状态 */
    refund_status?: string
    /** 退款资金来源 */
    refund_account?: string
    /** 退款入账账户 */
    refund_recv_accout?: string
    /** 退款成功时间 */
    refund_success_time?: string
    /** 按下标 $m 归集 */
    $m?: {
      /** 代金券类型 */
      coupon_type?: string
      /** 退款代金券ID */
      coupon_refund_id?: string
      /**
       * 单个代金券退款金额
       * 单位：分
       */
      coupon_refund_fee?: string
    }[]
  }[]
}
export interface Refundquery {
  /**
   * 查询退款（押金）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987300 官方文档}
   */
  post(options: RefundqueryPostRequest & CallOptions): Promise<ApiResponse<RefundqueryPostResponse>>
  /**
   * 查询退款（押金）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987300 官方文档}
   */
  postAsync(options: RefundqueryPostRequest & CallOptions): Promise<ApiResponse<RefundqueryPostResponse>>
}

export interface ReversePostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
  } & ReversePostOutTradeNoOrTransactionId)
}
export type ReversePostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface ReversePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 是否重调 */
  recall: ('Y' | 'N' | (string & {}))
}
export interface Reverse {
  /**
   * 撤销订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986741 官方文档}
   */
  post(options: ReversePostRequest & CallOptions): Promise<ApiResponse<ReversePostResponse>>
  /**
   * 撤销订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986741 官方文档}
   */
  postAsync(options: ReversePostRequest & CallOptions): Promise<ApiResponse<ReversePostResponse>>
}

export interface UnifiedorderPostRequest {
  xml: {
    /** 服务商应用ID */
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
    /** 设备号 */
    device_info?: string | undefined
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
    /** 商品描述 */
    body: string
    /**
     * 商品详情
     * 传输时为 JSON 文本
     */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id?: string | undefined
        /** 微信支付商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        price: number
      }[] | undefined)
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 货币类型 */
    fee_type?: string | undefined
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 终端IP */
    spbill_create_ip: string
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 通知地址 */
    notify_url?: string | undefined
    /** 交易类型 */
    trade_type: ("JSAPI" | "APP")
    /** 商品ID */
    product_id?: string | undefined
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 电子发票入口开放标识 */
    receipt?: ("Y" | "N") | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 实际门店信息 */
      store_info?: {
        /** 门店id */
        id: string
        /** 门店名称 */
        name?: string | undefined
        /** 门店行政区划码 */
        area_code?: string | undefined
        /** 门店详细地址 */
        address?: string | undefined
      } | undefined
      /** H5场景信息 */
      h5_info?: {
        /** 场景类型 */
        type?: ("iOS" | "IOS" | "Android" | "Wap") | undefined
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        /** 应用包名 */
        package_name?: string | undefined
        /** WAP网站URL地址 */
        wap_url?: string | undefined
        /** WAP网站名 */
        wap_name?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface UnifiedorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'APP' | (string & {}))
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 二维码链接 */
  code_url?: string
  /** 支付跳转链接 */
  mweb_url?: string
}
export interface Unifiedorder {
  /**
   * 支付押金（JSAPI/APP支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986476 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986340 官方文档}
   */
  post(options: UnifiedorderPostRequest & CallOptions): Promise<ApiResponse<UnifiedorderPostResponse>>
  /**
   * 支付押金（JSAPI/APP支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986476 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986340 官方文档}
   */
  postAsync(options: UnifiedorderPostRequest & CallOptions): Promise<ApiResponse<UnifiedorderPostResponse>>
}
}

export namespace v2_face {
export interface Face {
  /** POST 人脸识别SDK-获取调用凭证 */
  readonly get_wxpayface_authinfo: Get_wxpayface_authinfo
}

export interface Get_wxpayface_authinfoPostRequest {
  xml: {
    /** 门店ID */
    store_id: string
    /** 门店名称 */
    store_name: string
    /** 商户端设备号 */
    device_id: string
    /** 附加数据 */
    attach?: string | undefined
    /** 人脸识别的初始化数据 */
    rawdata: string
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 取当前时间，Unix 时间戳（秒） */
    now: number
    /** 接口版本号 */
    version: "1"
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
  }
}
export interface Get_wxpayface_authinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 授权信息 */
  authinfo: string
  /** token有效时间 */
  expires_in?: string
  /**
   * 随机字符串
   * 最长 32 字符
   */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 公众号 */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}
export interface Get_wxpayface_authinfo {
  /**
   * 人脸识别SDK-获取调用凭证
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html 官方文档}
   */
  post(options: Get_wxpayface_authinfoPostRequest & CallOptions): Promise<ApiResponse<Get_wxpayface_authinfoPostResponse>>
  /**
   * 人脸识别SDK-获取调用凭证
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html 官方文档}
   */
  postAsync(options: Get_wxpayface_authinfoPostRequest & CallOptions): Promise<ApiResponse<Get_wxpayface_authinfoPostResponse>>
}
}

export namespace v2_fund {
export interface Fund {
  /** POST 查询提现状态 */
  readonly queryautowithdrawbydate: Queryautowithdrawbydate
  /** POST 重新发起提现 */
  readonly reautowithdrawbydate: Reautowithdrawbydate
}

export interface QueryautowithdrawbydatePostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 小微商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 日期 */
    date: string
  }
}
export interface QueryautowithdrawbydatePostResponse {
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
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
  /** 签名 */
  sign?: string
  /** 日期 */
  date: string
  /** 商户号 */
  mch_id: string
  /** 小微商户号 */
  sub_mch_id?: string
  /** 随机字符 */
  nonce_str: string
  /** 单据状态 */
  withdraw_status: string
  /** 单据失败原因 */
  fail_reason?: string
  /** 提现单单据ID */
  withdraw_id?: string
  /**
   * 金额
   * 单位：分
   */
  amount?: string
  /** 单据创建时间 */
  create_time?: string
  /** 单据成功时间 */
  success_time?: string
  /** 单据退票时间 */
  refund_time?: string
}
export interface Queryautowithdrawbydate {
  /**
   * 查询提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115346 官方文档}
   * @deprecated 已下线（2023-03-13）
   */
  post(options: QueryautowithdrawbydatePostRequest & CallOptions): Promise<ApiResponse<QueryautowithdrawbydatePostResponse>>
  /**
   * 查询提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115346 官方文档}
   * @deprecated 已下线（2023-03-13）
   */
  postAsync(options: QueryautowithdrawbydatePostRequest & CallOptions): Promise<ApiResponse<QueryautowithdrawbydatePostResponse>>
}

export interface ReautowithdrawbydatePostRequest {
  xml: {
    /**
     * 服务商商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 小微商户号 */
    sub_mch_id: string
    /** 自动提现单提现日期 */
    date: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface ReautowithdrawbydatePostResponse {
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
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
  /** 签名 */
  sign?: string
  /** 自动提现单提现日期 */
  date: string
  /** 商户号 */
  mch_id: string
  /** 小微商户号 */
  sub_mch_id: string
  /** 提现单单据ID */
  withdraw_id: string
  /**
   * 金额
   * 单位：分
   */
  amount: string
  /** 单据创建时间 */
  create_time: string
  /** 随机字符 */
  nonce_str: string
}
export interface Reautowithdrawbydate {
  /**
   * 重新发起提现
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3 官方文档}
   * @deprecated 已下线（2020-04-13）
   */
  post(options: ReautowithdrawbydatePostRequest & CallOptions): Promise<ApiResponse<ReautowithdrawbydatePostResponse>>
  /**
   * 重新发起提现
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3 官方文档}
   * @deprecated 已下线（2020-04-13）
   */
  postAsync(options: ReautowithdrawbydatePostRequest & CallOptions): Promise<ApiResponse<ReautowithdrawbydatePostResponse>>
}
}

export namespace v2_mchrisk {
export interface Mchrisk {
  /** POST 间联模式查询商户审核状态开放接口 */
  readonly bankquerymchauditinfo: Bankquerymchauditinfo
  /** POST 渠道商查询商户审核信息 */
  readonly channelquerymchauditinfo: Channelquerymchauditinfo
  /** POST 事前-风险商户核查接口 */
  readonly querymchrisk: Querymchrisk
  /** POST 设置风险通知回调链接 */
  readonly setmchriskcallback: Setmchriskcallback
  /** POST 事后-风险商户处理结果同步接口 */
  readonly syncmchriskresult: Syncmchriskresult
}

export interface BankquerymchauditinfoPostRequest {
  xml: {
    /**
     * 服务商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 渠道号 */
    channel_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface BankquerymchauditinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 服务商号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 渠道号 */
  channel_id: string
  /** 审核状态 */
  audit_status: string
  /** 审核备注 */
  audit_comment: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
}
export interface Bankquerymchauditinfo {
  /**
   * 间联模式查询商户审核状态开放接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986497 官方文档}
   */
  post(options: BankquerymchauditinfoPostRequest & CallOptions): Promise<ApiResponse<BankquerymchauditinfoPostResponse>>
  /**
   * 间联模式查询商户审核状态开放接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986497 官方文档}
   */
  postAsync(options: BankquerymchauditinfoPostRequest & CallOptions): Promise<ApiResponse<BankquerymchauditinfoPostResponse>>
}

export interface ChannelquerymchauditinfoPostRequest {
  xml: {
    /**
     * 渠道商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 服务商号 */
    acquiring_bank_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface ChannelquerymchauditinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 服务商号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 渠道号 */
  channel_id: string
  /** 审核状态 */
  audit_status: string
  /** 审核备注 */
  audit_comment: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
}
export interface Channelquerymchauditinfo {
  /**
   * 渠道商查询商户审核信息
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986547 官方文档}
   */
  post(options: ChannelquerymchauditinfoPostRequest & CallOptions): Promise<ApiResponse<ChannelquerymchauditinfoPostResponse>>
  /**
   * 渠道商查询商户审核信息
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986547 官方文档}
   */
  postAsync(options: ChannelquerymchauditinfoPostRequest & CallOptions): Promise<ApiResponse<ChannelquerymchauditinfoPostResponse>>
}

export interface QuerymchriskPostRequest {
  xml: {
    /**
     * 服务商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 平台证书序列号 */
    cert_serial_number?: string | undefined
    /**
     * 用户实名证件号
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    certificates_number?: string | undefined
    /**
     * 证件姓名
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    certificates_name?: string | undefined
    /**
     * 结算卡号
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    settlement_card_no?: string | undefined
    /**
     * 结算卡户名
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    settlement_card_name?: string | undefined
    /** 结算银行 */
    settlement_card_bank?: string | undefined
    /**
     * 营业执照注册号
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    business_license_number?: string | undefined
    /** 公司名称 */
    company_name?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店经度 */
    store_longitude?: string | undefined
    /** 门店纬度 */
    store_latitude?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface QuerymchriskPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 服务商号 */
  mch_id: string
  /** 风险级别 */
  risk_level: string
  /** 风险描述 */
  risk_level_desc: string
}
export interface Querymchrisk {
  /**
   * 事前-风险商户核查接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985625 官方文档}
   */
  post(options: QuerymchriskPostRequest & CallOptions): Promise<ApiResponse<QuerymchriskPostResponse>>
  /**
   * 事前-风险商户核查接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985625 官方文档}
   */
  postAsync(options: QuerymchriskPostRequest & CallOptions): Promise<ApiResponse<QuerymchriskPostResponse>>
}

export interface SetmchriskcallbackPostRequest {
  xml: {
    /**
     * 服务商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 回调链接 */
    callback_url: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface SetmchriskcallbackPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 服务商号 */
  mch_id: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
}
export interface Setmchriskcallback {
  /**
   * 设置风险通知回调链接
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986469 官方文档}
   */
  post(options: SetmchriskcallbackPostRequest & CallOptions): Promise<ApiResponse<SetmchriskcallbackPostResponse>>
  /**
   * 设置风险通知回调链接
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986469 官方文档}
   */
  postAsync(options: SetmchriskcallbackPostRequest & CallOptions): Promise<ApiResponse<SetmchriskcallbackPostResponse>>
}

export interface SyncmchriskresultPostRequest {
  xml: {
    /**
     * 服务商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户ID */
    sub_mch_id: string
    /** 事件单号 */
    event_code: string
    /** 用户实名证件号 */
    certificates_number?: string | undefined
    /** 证件姓名 */
    certificates_name?: string | undefined
    /** 结算卡号 */
    settlement_card_no?: string | undefined
    /** 结算卡户名 */
    settlement_card_name?: string | undefined
    /** 结算银行 */
    settlement_card_bank?: string | undefined
    /** 营业执照注册号 */
    business_license_number?: string | undefined
    /** 公司名称 */
    company_name?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店经度 */
    store_longitude?: string | undefined
    /** 门店纬度 */
    store_latitude?: string | undefined
    /** 风险类型 */
    risk_type: string
    /** 处罚方式 */
    punish_type: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface SyncmchriskresultPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
}
export interface Syncmchriskresult {
  /**
   * 事后-风险商户处理结果同步接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986435 官方文档}
   */
  post(options: SyncmchriskresultPostRequest & CallOptions): Promise<ApiResponse<SyncmchriskresultPostResponse>>
  /**
   * 事后-风险商户处理结果同步接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986435 官方文档}
   */
  postAsync(options: SyncmchriskresultPostRequest & CallOptions): Promise<ApiResponse<SyncmchriskresultPostResponse>>
}
}

export namespace v2_mmpaymkttransfers {
export interface Mmpaymkttransfers {
  /** POST 查询红包记录 */
  readonly gethbinfo: Gethbinfo
  /** POST 查询企业向微信用户个人付款 */
  readonly gettransferinfo: Gettransferinfo
  /** 向员工付款、查询付款记录、向微信用户个人付款 */
  readonly promotion: Promotion
  /** POST 查询代金券批次 */
  readonly query_coupon_stock: Query_coupon_stock
  /** POST 查询代金券信息 */
  readonly querycouponsinfo: Querycouponsinfo
  /** POST 查询红包记录 */
  readonly queryworkwxredpack: Queryworkwxredpack
  /** POST 发放代金券 */
  readonly send_coupon: Send_coupon
  /** POST 发放裂变红包 */
  readonly sendgroupredpack: Sendgroupredpack
  /** POST 发放小程序红包接口 */
  readonly sendminiprogramhb: Sendminiprogramhb
  /** POST 发放普通红包 */
  readonly sendredpack: Sendredpack
  /** POST 发放企业红包 */
  readonly sendworkwxredpack: Sendworkwxredpack
}

export interface GethbinfoPostRequest {
  xml: {
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * Appid
     * 最长 32 字符
     */
    appid: string
    /** 订单类型 */
    bill_type: "MCHT"
  }
}
export interface GethbinfoPostResponse {
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
  /**
   * 商户订单号
   * 最长 28 字符
   */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /**
   * 红包单号
   * 最长 32 字符
   */
  detail_id: string
  /** 红包状态 */
  status: ('SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {}))
  /** 发放类型 */
  send_type: ('API' | 'UPLOAD' | 'ACTIVITY' | (string & {}))
  /** 红包类型 */
  hb_type: ('NORMAL' | 'GROUP' | (string & {}))
  /** 红包个数 */
  total_num: string
  /**
   * 红包金额
   * 单位：分
   */
  total_amount: string
  /**
   * 失败原因
   * 最长 32 字符
   */
  reason?: string
  /**
   * 红包发送时间
   * 最长 32 字符
   */
  send_time: string
  /**
   * 红包退款时间
   * 最长 32 字符
   */
  refund_time?: string
  /**
   * 红包退款金额
   * 单位：分
   */
  refund_amount?: string
  /**
   * 祝福语
   * 最长 128 字符
   */
  wishing?: string
  /**
   * 活动描述
   * 最长 256 字符
   */
  remark?: string
  /**
   * 活动名称
   * 最长 32 字符
   */
  act_name?: string
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: {
      /** 领取红包的Openid */
      openid?: string
      /**
       * 金额
       * 单位：分
       */
      amount?: string
      /** 接收时间 */
      rcv_time?: string
    }[]
  }
}
export interface Gethbinfo {
  /**
   * 查询红包记录
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}、v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011981612 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983160 官方文档}
   */
  post(options: GethbinfoPostRequest & CallOptions): Promise<ApiResponse<GethbinfoPostResponse>>
  /**
   * 查询红包记录
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}、v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011981612 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983160 官方文档}
   */
  postAsync(options: GethbinfoPostRequest & CallOptions): Promise<ApiResponse<GethbinfoPostResponse>>
}

export interface GettransferinfoPostRequest {
  xml: {
    /** 商户订单号 */
    partner_trade_no: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * Appid
     * 最长 32 字符
     */
    appid: string
  }
}
export interface GettransferinfoPostResponse {
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
  /** 商户单号 */
  partner_trade_no: string
  /** Appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 付款单号 */
  detail_id: string
  /** 转账状态 */
  status: ('SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {}))
  /** 失败原因 */
  reason?: string
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 */
  transfer_name?: string
  /**
   * 付款金额
   * 单位：分
   */
  payment_amount: string
  /** 转账时间 */
  transfer_time: string
  /** 付款成功时间 */
  payment_time?: string
  /** 企业付款备注 */
  desc?: string
}
export interface Gettransferinfo {
  /**
   * 查询企业向微信用户个人付款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989767 官方文档}
   */
  post(options: GettransferinfoPostRequest & CallOptions): Promise<ApiResponse<GettransferinfoPostResponse>>
  /**
   * 查询企业向微信用户个人付款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989767 官方文档}
   */
  postAsync(options: GettransferinfoPostRequest & CallOptions): Promise<ApiResponse<GettransferinfoPostResponse>>
}

export interface Promotion {
  /** POST 向员工付款 */
  readonly paywwsptrans2pocket: PromotionPaywwsptrans2pocket
  /** POST 查询付款记录 */
  readonly querywwsptrans2pocket: PromotionQuerywwsptrans2pocket
  /** POST 向微信用户个人付款 */
  readonly transfers: PromotionTransfers
}

export interface PromotionPaywwsptrans2pocketPostRequest {
  xml: {
    /**
     * 公众账号appid
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
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /**
     * 随机字符串
     * 最长 32 字符
     * 由客户端填写
     */
    nonce_str?: string | undefined
    /** 商户订单号 */
    partner_trade_no: string
    /** 用户openid */
    openid: string
    /** 校验用户姓名选项 */
    check_name: ('FORCE_CHECK' | (string & {}))
    /** 收款用户姓名 */
    re_user_name?: string | undefined
    /**
     * 金额
     * 单位：分
     */
    amount: number
    /** 企业付款备注 */
    desc?: string | undefined
    /**
     * Ip地址
     * 最长 64 字符
     */
    spbill_create_ip: string
    /** 企业微信签名 */
    workwx_sign?: string | undefined
    /** 付款消息类型 */
    ww_msg_type: ("NORMAL_MSG" | "APPROVAL_MSG")
    /** 审批单号 */
    approval_number?: string | undefined
    /** 审批类型 */
    approval_type?: 1 | undefined
    /** 项目名称 */
    act_name?: string | undefined
    /** 付款的应用id */
    agentid?: (string | number) | undefined
  }
}
export interface PromotionPaywwsptrans2pocketPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  partner_trade_no: string
  /** 微信付款单号 */
  payment_no: string
  /** 付款成功时间 */
  payment_time?: string
}
export interface PromotionPaywwsptrans2pocket {
  /**
   * 向员工付款
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90278 官方文档}
   */
  post(options: PromotionPaywwsptrans2pocketPostRequest & CallOptions): Promise<ApiResponse<PromotionPaywwsptrans2pocketPostResponse>>
  /**
   * 向员工付款
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90278 官方文档}
   */
  postAsync(options: PromotionPaywwsptrans2pocketPostRequest & CallOptions): Promise<ApiResponse<PromotionPaywwsptrans2pocketPostResponse>>
}

export interface PromotionQuerywwsptrans2pocketPostRequest {
  xml: {
    /** 商户订单号 */
    partner_trade_no?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** Appid */
    appid: string
  }
}
export interface PromotionQuerywwsptrans2pocketPostResponse {
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
  /** 商户订单号 */
  partner_trade_no: string
  /** 商户号 */
  mch_id: string
  /** 红包单号 */
  detail_id: string
  /** 红包状态 */
  status: ('SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {}))
  /** 失败原因 */
  reason?: string
  /** 收款用户姓名 */
  transfer_name?: string
  /**
   * 红包退款金额
   * 单位：分
   */
  payment_amount: string
  /** 转账时间 */
  transfer_time: string
  /** 付款描述 */
  desc?: string
  /** 用户标识 */
  openid?: string
}
export interface PromotionQuerywwsptrans2pocket {
  /**
   * 查询付款记录
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90279 官方文档}
   */
  post(options: PromotionQuerywwsptrans2pocketPostRequest & CallOptions): Promise<ApiResponse<PromotionQuerywwsptrans2pocketPostResponse>>
  /**
   * 查询付款记录
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90279 官方文档}
   */
  postAsync(options: PromotionQuerywwsptrans2pocketPostRequest & CallOptions): Promise<ApiResponse<PromotionQuerywwsptrans2pocketPostResponse>>
}

export interface PromotionTransfersPostRequest {
  xml: {
    /** 商户账号appid */
    mch_appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mchid?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 商户订单号 */
    partner_trade_no: string
    /** 用户openid */
    openid: string
    /** 校验用户姓名选项 */
    check_name: string
    /** 收款用户姓名 */
    re_user_name?: string | undefined
    /**
     * 金额
     * 单位：分
     */
    amount: number
    /** 企业付款备注 */
    desc?: string | undefined
    /**
     * Ip地址
     * 最长 64 字符
     */
    spbill_create_ip: string
    /**
     * 场景
     * 最长 64 字符
     */
    scene?: string | undefined
    /** 品牌ID */
    brand_id?: number | undefined
    /**
     * 视频号红包模板ID
     * 最长 128 字符
     */
    finder_template_id?: string | undefined
  }
}
export interface PromotionTransfersPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 商户appid */
  mch_appid?: string
  /** 商户号 */
  mchid?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  partner_trade_no: string
  /** 微信付款单号 */
  payment_no: string
  /** 付款成功时间 */
  payment_time?: string
}
export interface PromotionTransfers {
  /**
   * 向微信用户个人付款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989673 官方文档}
   */
  post(options: PromotionTransfersPostRequest & CallOptions): Promise<ApiResponse<PromotionTransfersPostResponse>>
  /**
   * 向微信用户个人付款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989673 官方文档}
   */
  postAsync(options: PromotionTransfersPostRequest & CallOptions): Promise<ApiResponse<PromotionTransfersPostResponse>>
}

export interface Query_coupon_stockPostRequest {
  xml: {
    /** 代金券批次id */
    coupon_stock_id: string
    /**
     * 公众账号ID
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
     * 操作员
     * 最长 32 字符
     */
    op_user_id?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 协议版本 */
    version?: "1.0" | undefined
    /** 协议类型 */
    type?: "XML" | undefined
  }
}
export interface Query_coupon_stockPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 设备号
   * 最长 32 字符
   */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券名称 */
  coupon_name?: string
  /**
   * 代金券面额
   * 单位：分
   */
  coupon_value: string
  /** 代金券使用最低限额 */
  coupon_mininumn?: string
  /** 代金券批次状态 */
  coupon_stock_status: string
  /** 代金券数量 */
  coupon_total: string
  /** 代金券最大领取数量 */
  max_quota?: string
  /** 代金券已经发送的数量 */
  is_send_num?: string
  /** 生效开始时间 */
  begin_time: string
  /** 生效结束时间 */
  end_time: string
  /** 创建时间 */
  create_time: string
  /** 代金券预算额度 */
  coupon_budget?: string
  /** 生效开始时间 */
  begin_time_t: string
  /** 生效结束时间 */
  end_time_t: string
  /** 创建时间 */
  create_time_t: string
}
export interface Query_coupon_stock {
  /**
   * 查询代金券批次
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 官方文档}
   * @deprecated 已废弃（2020），请改用 v3/marketing/favor/stocks/{stock_id}
   */
  post(options: Query_coupon_stockPostRequest & CallOptions): Promise<ApiResponse<Query_coupon_stockPostResponse>>
  /**
   * 查询代金券批次
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 官方文档}
   * @deprecated 已废弃（2020），请改用 v3/marketing/favor/stocks/{stock_id}
   */
  postAsync(options: Query_coupon_stockPostRequest & CallOptions): Promise<ApiResponse<Query_coupon_stockPostResponse>>
}

export interface QuerycouponsinfoPostRequest {
  xml: {
    /** 代金券id */
    coupon_id: string
    /** 用户openid */
    openid: string
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 批次号 */
    stock_id: string
    /**
     * 操作员
     * 最长 32 字符
     */
    op_user_id?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 协议版本 */
    version?: "1.0" | undefined
    /** 协议类型 */
    type?: "XML" | undefined
  }
}
export interface QuerycouponsinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /**
   * 设备号
   * 最长 32 字符
   */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券id */
  coupon_id: string
  /**
   * 代金券面额
   * 单位：分
   */
  coupon_value: string
  /** 代金券使用最低限额 */
  coupon_mininumn?: string
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  coupon_state: ('SENDED' | 'USED' | 'EXPIRED' | (string & {}))
  /** 代金券描述 */
  coupon_desc: string
  /**
   * 代金券实际使用金额
   * 单位：分
   */
  coupon_use_value: string
  /** 优惠剩余可用额 */
  coupon_remain_value: string
  /** 发放来源 */
  send_source: ('FULL_SEND' | 'NORMAL' | (string & {}))
  /** 是否允许部分使用 */
  is_partial_use?: ('1' | (string & {}))
}
export interface Querycouponsinfo {
  /**
   * 查询代金券信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 官方文档}
   * @deprecated 已废弃（2020），请改用 v3/marketing/favor/users/{openid}/coupons/{coupon_id}
   */
  post(options: QuerycouponsinfoPostRequest & CallOptions): Promise<ApiResponse<QuerycouponsinfoPostResponse>>
  /**
   * 查询代金券信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 官方文档}
   * @deprecated 已废弃（2020），请改用 v3/marketing/favor/users/{openid}/coupons/{coupon_id}
   */
  postAsync(options: QuerycouponsinfoPostRequest & CallOptions): Promise<ApiResponse<QuerycouponsinfoPostResponse>>
}

export interface QueryworkwxredpackPostRequest {
  xml: {
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * Appid
     * 最长 32 字符
     */
    appid: string
  }
}
export interface QueryworkwxredpackPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 微信支付签名 */
  sign?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 红包单号 */
  detail_id: string
  /** 红包状态 */
  status: ('SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {}))
  /** 发放类型 */
  send_type: ('API' | (string & {}))
  /**
   * 红包金额
   * 单位：分
   */
  total_amount: string
  /** 失败原因 */
  reason?: string
  /** 红包发送时间 */
  send_time: string
  /** 红包退款时间 */
  refund_time?: string
  /**
   * 红包退款金额
   * 单位：分
   */
  refund_amount?: string
  /** 祝福语 */
  wishing?: string
  /** 活动描述 */
  remark?: string
  /** 活动名称 */
  act_name?: string
  /** 领取红包的Openid */
  openid: string
  /**
   * 金额
   * 单位：分
   */
  amount: string
  /** 接收时间 */
  rcv_time: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}
export interface Queryworkwxredpack {
  /**
   * 查询红包记录
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90276 官方文档}
   */
  post(options: QueryworkwxredpackPostRequest & CallOptions): Promise<ApiResponse<QueryworkwxredpackPostResponse>>
  /**
   * 查询红包记录
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90276 官方文档}
   */
  postAsync(options: QueryworkwxredpackPostRequest & CallOptions): Promise<ApiResponse<QueryworkwxredpackPostResponse>>
}

export interface Send_couponPostRequest {
  xml: {
    /** 代金券批次id */
    coupon_stock_id: string
    /** openid记录数 */
    openid_count: number
    /** 商户单据号 */
    partner_trade_no: string
    /** 用户openid */
    openid: string
    /**
     * 公众账号ID
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
     * 操作员
     * 最长 32 字符
     */
    op_user_id?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 协议版本 */
    version?: "1.0" | undefined
    /** 协议类型 */
    type?: "XML" | undefined
  }
}
export interface Send_couponPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 设备号
   * 最长 32 字符
   */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 代金券批次id */
  coupon_stock_id: string
  /** 返回记录数 */
  resp_count: string
  /** 成功记录数 */
  success_count: string
  /** 失败记录数 */
  failed_count: string
  /** 用户标识 */
  openid: string
  /** 返回码 */
  ret_code: string
  /** 代金券id */
  coupon_id: string
  /** 返回信息 */
  ret_msg: string
}
export interface Send_coupon {
  /**
   * 发放代金券
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 官方文档}
   * @deprecated 已废弃（2020），请改用 POST v3/marketing/favor/users/{openid}/coupons
   */
  post(options: Send_couponPostRequest & CallOptions): Promise<ApiResponse<Send_couponPostResponse>>
  /**
   * 发放代金券
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 官方文档}
   * @deprecated 已废弃（2020），请改用 POST v3/marketing/favor/users/{openid}/coupons
   */
  postAsync(options: Send_couponPostRequest & CallOptions): Promise<ApiResponse<Send_couponPostResponse>>
}

export interface SendgroupredpackPostRequest {
  xml: {
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号appid */
    wxappid: string
    /** 商户名称 */
    send_name: string
    /** 用户openid */
    re_openid: string
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 红包发放总人数 */
    total_num: number
    /** 红包金额设置方式 */
    amt_type: ('ALL_RAND' | (string & {}))
    /** 红包祝福语 */
    wishing: string
    /** 活动名称 */
    act_name: string
    /** 备注 */
    remark: string
    /** 场景id */
    scene_id?: ("PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8") | undefined
    /** 活动信息 */
    risk_info?: {
      /** 用户操作的时间戳 */
      posttime?: number | undefined
      /** 业务系统账号的手机号 */
      mobile?: string | undefined
      /** MAC地址或者设备唯一标识 */
      deviceid?: string | undefined
      /** 用户操作的客户端版本 */
      clientversion?: string | undefined
    } | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface SendgroupredpackPostResponse {
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
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /**
   * 总金额
   * 单位：分
   */
  total_amount: string
  /** 微信单号 */
  send_listid: string
}
export interface Sendgroupredpack {
  /**
   * 发放裂变红包
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4 官方文档}
   * @deprecated 已下线（2024-06-05）
   */
  post(options: SendgroupredpackPostRequest & CallOptions): Promise<ApiResponse<SendgroupredpackPostResponse>>
  /**
   * 发放裂变红包
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4 官方文档}
   * @deprecated 已下线（2024-06-05）
   */
  postAsync(options: SendgroupredpackPostRequest & CallOptions): Promise<ApiResponse<SendgroupredpackPostResponse>>
}

export interface SendminiprogramhbPostRequest {
  xml: {
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号appid */
    wxappid: string
    /** 商户名称 */
    send_name?: string | undefined
    /** 用户openid */
    re_openid: string
    /**
     * 付款金额
     * 单位：分
     */
    total_amount: number
    /** 红包发放总人数 */
    total_num: number
    /** 红包祝福语 */
    wishing?: string | undefined
    /** 活动名称 */
    act_name?: string | undefined
    /** 备注 */
    remark?: string | undefined
    /** 活动信息 */
    notify_way: "MINI_PROGRAM_JSAPI"
    /** 场景id */
    scene_id?: ("PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8") | undefined
  }
}
export interface SendminiprogramhbPostResponse {
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
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /**
   * 付款金额
   * 单位：分
   */
  total_amount: string
  /** 微信单号 */
  send_listid: string
  /** Jsapi的入参 */
  package: string
}
export interface Sendminiprogramhb {
  /**
   * 发放小程序红包接口
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941282 官方文档}
   */
  post(options: SendminiprogramhbPostRequest & CallOptions): Promise<ApiResponse<SendminiprogramhbPostResponse>>
  /**
   * 发放小程序红包接口
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941282 官方文档}
   */
  postAsync(options: SendminiprogramhbPostRequest & CallOptions): Promise<ApiResponse<SendminiprogramhbPostResponse>>
}

export interface SendredpackPostRequest {
  xml: {
    /**
     * 商户订单号
     * 最长 28 字符
     */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 触达用户appid */
    msgappid?: string | undefined
    /**
     * 公众账号appid
     * 最长 32 字符
     */
    wxappid: string
    /**
     * 商户名称
     * 最长 32 字符
     */
    send_name?: string | undefined
    /** 用户openid */
    re_openid: string
    /**
     * 付款金额
     * 单位：分
     */
    total_amount: number
    /** 红包发放总人数 */
    total_num: number
    /**
     * 红包祝福语
     * 最长 128 字符
     */
    wishing?: string | undefined
    /** Ip地址 */
    client_ip: string
    /**
     * 活动名称
     * 最长 32 字符
     */
    act_name?: string | undefined
    /**
     * 备注
     * 最长 256 字符
     */
    remark?: string | undefined
    /** 场景id */
    scene_id?: ("PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8") | undefined
    /** 活动信息 */
    risk_info?: {
      /** 用户操作的时间戳 */
      posttime?: number | undefined
      /** 业务系统账号的手机号 */
      mobile?: string | undefined
      /** MAC地址或者设备唯一标识 */
      deviceid?: string | undefined
      /** 用户操作的客户端版本 */
      clientversion?: string | undefined
    } | undefined
  }
}
export interface SendredpackPostResponse {
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
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /**
   * 付款金额
   * 单位：分
   */
  total_amount: string
  /** 微信单号 */
  send_listid: string
}
export interface Sendredpack {
  /**
   * 发放普通红包
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983137 官方文档}
   */
  post(options: SendredpackPostRequest & CallOptions): Promise<ApiResponse<SendredpackPostResponse>>
  /**
   * 发放普通红包
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983137 官方文档}
   */
  postAsync(options: SendredpackPostRequest & CallOptions): Promise<ApiResponse<SendredpackPostResponse>>
}

export interface SendworkwxredpackPostRequest {
  xml: {
    /**
     * 随机字符串
     * 最长 32 字符
     * 由客户端填写
     */
    nonce_str?: string | undefined
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号appid */
    wxappid: string
    /** 发送红包的应用id */
    agentid?: string | undefined
    /** 发送者名称 */
    sender_name?: string | undefined
    /** 发送者头像 */
    sender_header_media_id?: string | undefined
    /** 用户openid */
    re_openid: string
    /**
     * 付款金额
     * 单位：分
     */
    total_amount: number
    /** 红包祝福语 */
    wishing?: string | undefined
    /** 活动名称 */
    act_name?: string | undefined
    /** 备注 */
    remark?: string | undefined
    /** 场景id */
    scene_id?: ("PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8") | undefined
    /** 企业微信签名 */
    workwx_sign?: string | undefined
  }
}
export interface SendworkwxredpackPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 微信支付签名 */
  sign?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /**
   * 付款金额
   * 单位：分
   */
  total_amount: string
  /** 微信单号 */
  send_listid: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}
export interface Sendworkwxredpack {
  /**
   * 发放企业红包
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90275 官方文档}
   */
  post(options: SendworkwxredpackPostRequest & CallOptions): Promise<ApiResponse<SendworkwxredpackPostResponse>>
  /**
   * 发放企业红包
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90275 官方文档}
   */
  postAsync(options: SendworkwxredpackPostRequest & CallOptions): Promise<ApiResponse<SendworkwxredpackPostResponse>>
}
}

export namespace v2_mmpaysptrans {
export interface Mmpaysptrans {
  /** POST 企业付款到银行卡 */
  readonly pay_bank: Pay_bank
  /** POST 查询企业付款银行卡 */
  readonly query_bank: Query_bank
}

export interface Pay_bankPostRequest {
  xml: {
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 商户企业付款单号
     * 最长 32 字符
     */
    partner_trade_no: string
    /**
     * 收款方银行卡号
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    enc_bank_no: string
    /**
     * 收款方用户名
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    enc_true_name: string
    /**
     * 收款方开户行
     * 最长 64 字符
     */
    bank_code: string
    /**
     * 付款金额
     * 单位：分
     */
    amount: number
    /** 付款说明 */
    desc?: string | undefined
  }
}
export interface Pay_bankPostResponse {
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
  /** 商户号 */
  mch_id: string
  /** 商户企业付款单号 */
  partner_trade_no: string
  /**
   * 代付金额
   * 单位：分
   */
  amount: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 微信企业付款单号 */
  payment_no: string
  /**
   * 手续费金额
   * 单位：分
   */
  cmms_amt: string
}
export interface Pay_bank {
  /**
   * 企业付款到银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939840 官方文档}
   */
  post(options: Pay_bankPostRequest & CallOptions): Promise<ApiResponse<Pay_bankPostResponse>>
  /**
   * 企业付款到银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939840 官方文档}
   */
  postAsync(options: Pay_bankPostRequest & CallOptions): Promise<ApiResponse<Pay_bankPostResponse>>
}

export interface Query_bankPostRequest {
  xml: {
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户企业付款单号 */
    partner_trade_no: string
  }
}
export interface Query_bankPostResponse {
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
  /** 商户号 */
  mch_id: string
  /** 商户企业付款单号 */
  partner_trade_no: string
  /** 微信企业付款单号 */
  payment_no: string
  /** 银行卡号 */
  bank_no_md5: string
  /** 用户真实姓名 */
  true_name_md5: string
  /**
   * 代付金额
   * 单位：分
   */
  amount: string
  /** 代付单状态 */
  status: ('SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {}))
  /**
   * 手续费金额
   * 单位：分
   */
  cmms_amt: string
  /** 商户下单时间 */
  create_time: string
  /** 成功付款时间 */
  pay_succ_time?: string
  /** 失败原因 */
  reason?: string
}
export interface Query_bank {
  /**
   * 查询企业付款银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941066 官方文档}
   */
  post(options: Query_bankPostRequest & CallOptions): Promise<ApiResponse<Query_bankPostResponse>>
  /**
   * 查询企业付款银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941066 官方文档}
   */
  postAsync(options: Query_bankPostRequest & CallOptions): Promise<ApiResponse<Query_bankPostResponse>>
}
}

export namespace v2_papay {
export interface Papay {
  /** POST 申请解约 */
  readonly deletecontract: Deletecontract
  /** GET 公众号纯签约 */
  readonly entrustweb: Entrustweb
  /** GET H5纯签约 */
  readonly h5entrustweb: H5entrustweb
  /** 申请解约、公众号纯签约、H5纯签约 等 5 个接口 */
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
  /** 跳转链接 */
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
  /** 跳转链接 */
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

export namespace v2_payitil {
export interface Payitil {
  /** POST 交易保障 */
  readonly report: Report
}

export interface ReportPostRequest {
  xml: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 设备号 */
    device_info?: string | undefined
    /** 接口URL */
    interface_url: string
    /** 访问接口IP */
    user_ip: string
    /**
     * 上报数据包
     * 传输时为 JSON 文本
     */
    trades?: (readonly {
      /** 商户订单号 */
      out_trade_no: string
      /** 开始时间 */
      begin_time?: string | undefined
      /** 交易完成时间 */
      end_time?: string | undefined
      /** 交易结果 */
      state?: ("OK" | "FAIL" | "CANCLE") | undefined
      /** 自定义的错误描述信息 */
      err_msg?: string | undefined
    }[] | undefined)
    /** 接口耗时 */
    execute_time_?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 时间 */
    time?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface ReportPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
}
export interface Report {
  /**
   * 交易保障
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/401193996 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/401194168 官方文档}
   */
  post(options: ReportPostRequest & CallOptions): Promise<ApiResponse<ReportPostResponse>>
  /**
   * 交易保障
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/401193996 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/401194168 官方文档}
   */
  postAsync(options: ReportPostRequest & CallOptions): Promise<ApiResponse<ReportPostResponse>>
}
}

export namespace v2_risk {
export interface Risk {
  /** POST 获取平台证书 */
  readonly getcertficates: Getcertficates
  /** POST 获取RSA加密公钥 */
  readonly getpublickey: Getpublickey
  /** POST 银行特约商户违规信息查询 */
  readonly getviolation: Getviolation
}

export interface GetcertficatesPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface GetcertficatesPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 返回状态码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 商户号 */
  mch_id: string
  /** 平台证书信息 */
  certificates: string
}
export interface Getcertficates {
  /**
   * 获取平台证书
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014116402 官方文档}
   */
  post(options: GetcertficatesPostRequest & CallOptions): Promise<ApiResponse<GetcertficatesPostResponse>>
  /**
   * 获取平台证书
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014116402 官方文档}
   */
  postAsync(options: GetcertficatesPostRequest & CallOptions): Promise<ApiResponse<GetcertficatesPostResponse>>
}

export interface GetpublickeyPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
  }
}
export interface GetpublickeyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 返回状态码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 商户号 */
  mch_id?: string
  /** RSA公钥 */
  pub_key?: string
}
export interface Getpublickey {
  /**
   * 获取RSA加密公钥
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941097 官方文档}
   */
  post(options: GetpublickeyPostRequest & CallOptions): Promise<ApiResponse<GetpublickeyPostResponse>>
  /**
   * 获取RSA加密公钥
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941097 官方文档}
   */
  postAsync(options: GetpublickeyPostRequest & CallOptions): Promise<ApiResponse<GetpublickeyPostResponse>>
}

export interface GetviolationPostRequest {
  xml: {
    /** 商户号 */
    mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: "HMAC-SHA256" | undefined
    /** 开始时间 */
    begin_time?: string | undefined
    /** 结束时间 */
    end_time?: string | undefined
    /** 页码 */
    page_index?: string | undefined
    /** 每页返回的数量 */
    page_size?: string | undefined
    /** 违规记录数据格式 */
    violation_records_format?: ("csv" | "json") | undefined
  }
}
export interface GetviolationPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 返回状态码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  result_msg: string
  /**
   * 违规记录数据
   * 传输时为 JSON 文本
   */
  violation_records?: ({
    /** 记录总数 */
    total_size: number
    /** 违规记录列表 */
    violation_records: {
      /** 公司名称 */
      company_name: string
      /** 处理方式 */
      handle_method: string
      /** 处理状态 */
      handle_state: string
      /** 处罚时间 */
      punish_time: string
      /** 违规子商户号 */
      sub_mch_id: string
      /** 最后处理时间 */
      deadline?: string
      /** 违规类型 */
      illegal_type?: string
    }[]
  } | {
    /** 记录总数 */
    total_size: number
    /** 违规记录列表 */
    violation_records: {
      /** 公司名称 */
      company_name: string
      /** 处理方式 */
      handle_method: string
      /** 处理状态 */
      handle_state: string
      /** 处罚时间 */
      punish_time: string
      /** 违规子商户号 */
      sub_mch_id: string
      /** 最后处理时间 */
      deadline?: string
      /** 违规类型 */
      illegal_type?: string
    }[]
  }[])
}
export interface Getviolation {
  /**
   * 银行特约商户违规信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985446 官方文档}
   */
  post(options: GetviolationPostRequest & CallOptions): Promise<ApiResponse<GetviolationPostResponse>>
  /**
   * 银行特约商户违规信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985446 官方文档}
   */
  postAsync(options: GetviolationPostRequest & CallOptions): Promise<ApiResponse<GetviolationPostResponse>>
}
}

export namespace v2_secsvc {
export interface Secsvc {
  /** POST 微信支付实名授权 */
  readonly getrealnameinfo: Getrealnameinfo
  /** POST 微信支付实名验证 */
  readonly realnameauth: Realnameauth
}

export interface GetrealnameinfoPostRequest {
  xml: {
    /** 接口版本号 */
    version: ("1.0" | "2.0")
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 加密实名信息的证书序列号 */
    cert_serialno: string
    /** 接口调用凭证 */
    access_token: string
    /** 时间戳 */
    timestamp: number
    /** 实名信息的签名 */
    cert_sign: string
    /** 证件类型 */
    charset?: ("UTF-8" | "GBK") | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface GetrealnameinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 用户标识 */
  openid: string
  /**
   * 姓名
   * 敏感字段，由客户端解密
   */
  encrypted_real_name: string
  /**
   * 加密后的证件号码
   * 敏感字段，由客户端解密
   */
  encrypted_credential_id: string
  /** 证件类型 */
  cre_type?: ('MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN' | (string & {}))
}
export interface Getrealnameinfo {
  /**
   * 微信支付实名授权
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987792 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  post(options: GetrealnameinfoPostRequest & CallOptions): Promise<ApiResponse<GetrealnameinfoPostResponse>>
  /**
   * 微信支付实名授权
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987792 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  postAsync(options: GetrealnameinfoPostRequest & CallOptions): Promise<ApiResponse<GetrealnameinfoPostResponse>>
}

export interface RealnameauthPostRequest {
  xml: {
    /** 接口版本号 */
    version: ("1.0" | "1.1")
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 真实姓名 */
    real_name: string
    /** 证件类型 */
    cred_type: (1 | 2 | 5 | 9 | 12 | 17 | 18)
    /** 证件号码 */
    cred_id: string
    /** 接口调用凭证 */
    access_token: string
    /** 签名类型 */
    sign_type: ("HMAC-SHA256" | "MD5")
  }
}
export interface RealnameauthPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 用户标识 */
  openid?: string
  /** 接口调用凭证 */
  access_token?: string
  /** openid 的校验结果 */
  verify_openid?: ('V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {}))
  /** 姓名与证件的校验结果 */
  verify_real_name?: ('V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {}))
  /** 是否绑定银行卡 */
  bind_bankcard?: ('YES' | 'NO' | (string & {}))
}
export interface Realnameauth {
  /**
   * 微信支付实名验证
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987263 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  post(options: RealnameauthPostRequest & CallOptions): Promise<ApiResponse<RealnameauthPostResponse>>
  /**
   * 微信支付实名验证
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987263 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  postAsync(options: RealnameauthPostRequest & CallOptions): Promise<ApiResponse<RealnameauthPostResponse>>
}
}

export namespace v2_tools {
export interface Tools {
  /** POST 授权码查询openid */
  readonly authcodetoopenid: Authcodetoopenid
  /** POST 转换短链接 */
  readonly shorturl: Shorturl
}

export interface AuthcodetoopenidPostRequest {
  xml: {
    /**
     * 公众账号ID
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
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 授权码 */
    auth_code: string
  }
}
export interface AuthcodetoopenidPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 用户标识 */
  openid: string
}
export interface Authcodetoopenid {
  /**
   * 授权码查询openid
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011940944 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941724 官方文档}
   */
  post(options: AuthcodetoopenidPostRequest & CallOptions): Promise<ApiResponse<AuthcodetoopenidPostResponse>>
  /**
   * 授权码查询openid
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011940944 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941724 官方文档}
   */
  postAsync(options: AuthcodetoopenidPostRequest & CallOptions): Promise<ApiResponse<AuthcodetoopenidPostResponse>>
}

export interface ShorturlPostRequest {
  xml: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** URL链接 */
    long_url: string
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface ShorturlPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** URL链接 */
  short_url: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}
export interface Shorturl {
  /**
   * 转换短链接
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937195 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989264 官方文档}
   */
  post(options: ShorturlPostRequest & CallOptions): Promise<ApiResponse<ShorturlPostResponse>>
  /**
   * 转换短链接
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937195 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989264 官方文档}
   */
  postAsync(options: ShorturlPostRequest & CallOptions): Promise<ApiResponse<ShorturlPostResponse>>
}
}

export namespace v2_transit {
export interface Transit {
  /** 申请扣款、查询订单、查询用户状态接口 */
  readonly partnerpay: Partnerpay
  /** 申请扣款、查询用户状态接口 */
  readonly pay: Pay
  /** POST 查询订单 */
  readonly queryorder: Queryorder
}

export interface Partnerpay {
  /** POST 申请扣款 */
  readonly payapply: PartnerpayPayapply
  /** POST 查询订单 */
  readonly queryorder: PartnerpayQueryorder
  /** POST 查询用户状态接口 */
  readonly querystate: PartnerpayQuerystate
}

export interface PartnerpayPayapplyPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url: string
    /** 交易类型 */
    trade_type: "PAP"
    /** 委托代扣协议id */
    contract_id?: string | undefined
    /** 交易场景 */
    trade_scene: ("METRO" | "BUS")
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info: {
      /** 场景信息 */
      scene_info: ({
        /** 乘车时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 乘车码SHA256 */
        qrcode_hash?: string | undefined
        /** 起始站 */
        start_station?: string | undefined
        /** 终点站 */
        end_station?: string | undefined
      } | {
        /** 乘车时间 */
        start_time: string
        /** 乘车路线 */
        line_name?: string | undefined
        /** 乘车码SHA256 */
        qrcode_hash?: string | undefined
        /** 车牌号 */
        plate_number?: string | undefined
      })
    }
    /** 客户端 IP */
    clientip?: string | undefined
    /** 设备ID */
    deviceid?: string | undefined
    /** 手机号 */
    mobile?: string | undefined
    /** 邮箱地址 */
    email?: string | undefined
    /** QQ号 */
    qq?: string | undefined
    /** 微信openID */
    openid?: string | undefined
    /** 身份证号 */
    creid?: string | undefined
    /** 商户侧用户标识 */
    outerid?: string | undefined
    /** 接口版本号 */
    version: "2.0"
  }
}
export interface PartnerpayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
export interface PartnerpayPayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989903 官方文档}
   */
  post(options: PartnerpayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerpayPayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989903 官方文档}
   */
  postAsync(options: PartnerpayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerpayPayapplyPostResponse>>
}

export interface PartnerpayQueryorderPostRequest {
  xml: {
    /** 请求appid */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 微信订单号 */
    transaction_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface PartnerpayQueryorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 设备号 */
  device_info?: string
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type: ('PAP' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 付款银行 */
  bank_type: string
  /**
   * 总金额
   * 单位：分
   */
  total_fee: string
  /** 货币种类 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 代金券或立减优惠金额
   * 单位：分
   */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID */
  [field: `coupon_id_${number}`]: string | undefined
  /**
   * 单个代金券或立减优惠支付金额
   * 单位：分
   */
  [field: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 代金券或立减优惠ID */
    coupon_id?: string
    /**
     * 单个代金券或立减优惠支付金额
     * 单位：分
     */
    coupon_fee?: string
  }[]
}
export interface PartnerpayQueryorder {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989909 官方文档}
   */
  post(options: PartnerpayQueryorderPostRequest & CallOptions): Promise<ApiResponse<PartnerpayQueryorderPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989909 官方文档}
   */
  postAsync(options: PartnerpayQueryorderPostRequest & CallOptions): Promise<ApiResponse<PartnerpayQueryorderPostResponse>>
}

export interface PartnerpayQuerystatePostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 委托代扣协议id */
    contract_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 微信open ID */
    openid: string
  }
}
export interface PartnerpayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {}))
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 协议状态 */
  contract_state?: ('0' | '1' | (string & {}))
}
export interface PartnerpayQuerystate {
  /**
   * 查询用户状态接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989910 官方文档}
   */
  post(options: PartnerpayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PartnerpayQuerystatePostResponse>>
  /**
   * 查询用户状态接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989910 官方文档}
   */
  postAsync(options: PartnerpayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PartnerpayQuerystatePostResponse>>
}

export interface Pay {
  /** POST 申请扣款 */
  readonly payapply: PayPayapply
  /** POST 查询用户状态接口 */
  readonly querystate: PayQuerystate
}

export interface PayPayapplyPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url: string
    /** 交易类型 */
    trade_type: "PAP"
    /** 委托代扣协议id */
    contract_id?: string | undefined
    /** 交易场景 */
    trade_scene: ("METRO" | "BUS")
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info: {
      /** 场景信息 */
      scene_info: ({
        /** 乘车时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 乘车码SHA256 */
        qrcode_hash?: string | undefined
        /** 起始站 */
        start_station?: string | undefined
        /** 终点站 */
        end_station?: string | undefined
      } | {
        /** 乘车时间 */
        start_time: string
        /** 乘车路线 */
        line_name?: string | undefined
        /** 乘车码SHA256 */
        qrcode_hash?: string | undefined
        /** 车牌号 */
        plate_number?: string | undefined
      })
    }
    /** 客户端 IP */
    clientip?: string | undefined
    /** 设备ID */
    deviceid?: string | undefined
    /** 手机号 */
    mobile?: string | undefined
    /** 邮箱地址 */
    email?: string | undefined
    /** QQ号 */
    qq?: string | undefined
    /** 微信openID */
    openid?: string | undefined
    /** 身份证号 */
    creid?: string | undefined
    /** 商户侧用户标识 */
    outerid?: string | undefined
    /** 接口版本号 */
    version: "2.0"
  }
}
export interface PayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
export interface PayPayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984781 官方文档}
   */
  post(options: PayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PayPayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984781 官方文档}
   */
  postAsync(options: PayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PayPayapplyPostResponse>>
}

export interface PayQuerystatePostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 委托代扣协议id */
    contract_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface PayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {}))
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 协议状态 */
  contract_state?: ('0' | '1' | (string & {}))
}
export interface PayQuerystate {
  /**
   * 查询用户状态接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985234 官方文档}
   */
  post(options: PayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PayQuerystatePostResponse>>
  /**
   * 查询用户状态接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985234 官方文档}
   */
  postAsync(options: PayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PayQuerystatePostResponse>>
}

export interface QueryorderPostRequest {
  xml: {
    /** 请求appid */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 微信订单号 */
    transaction_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface QueryorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 设备号 */
  device_info?: string
  /** 用户标识 */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type: ('PAP' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 付款银行 */
  bank_type: string
  /**
   * 总金额
   * 单位：分
   */
  total_fee: string
  /** 货币种类 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 代金券或立减优惠金额
   * 单位：分
   */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID */
  [field: `coupon_id_${number}`]: string | undefined
  /**
   * 单个代金券或立减优惠支付金额
   * 单位：分
   */
  [field: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 代金券或立减优惠ID */
    coupon_id?: string
    /**
     * 单个代金券或立减优惠支付金额
     * 单位：分
     */
    coupon_fee?: string
  }[]
}
export interface Queryorder {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986341 官方文档}
   */
  post(options: QueryorderPostRequest & CallOptions): Promise<ApiResponse<QueryorderPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986341 官方文档}
   */
  postAsync(options: QueryorderPostRequest & CallOptions): Promise<ApiResponse<QueryorderPostResponse>>
}
}

export namespace v2_vehicle {
export interface Vehicle {
  /** 用户入场通知、申请扣款、用户状态查询 */
  readonly partnerpay: Partnerpay
  /** 用户入场通知、申请扣款、用户状态查询 */
  readonly pay: Pay
}

export interface Partnerpay {
  /** POST 用户入场通知 */
  readonly notification: PartnerpayNotification
  /** POST 申请扣款 */
  readonly payapply: PartnerpayPayapply
  /** POST 用户状态查询 */
  readonly querystate: PartnerpayQuerystate
}

export interface PartnerpayNotificationPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 版本号 */
    version: "3.0"
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 场景信息 */
      scene_info: ({
        /** 入场时间 */
        start_time: string
        /** 回调通知URL */
        notify_url?: string | undefined
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name: string
        /** 免费时长 */
        free_time: string
      } | {
        /** 入场时间 */
        start_time: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name?: string | undefined
        /** 免费时长 */
        free_time: string
        /** 用户标识 */
        openid?: string | undefined
        /** 用户子标识 */
        sub_openid?: string | undefined
        /** 车位编号 */
        space_number: string
      })
    } | undefined
  }
}
export interface PartnerpayNotificationPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'BLOCK' | (string & {}))
  /** 发起扣费方式 */
  deduct_mode?: ('PROACTIVE' | 'AUTOPAY' | (string & {}))
}
export interface PartnerpayNotification {
  /**
   * 用户入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988204 官方文档}
   */
  post(options: PartnerpayNotificationPostRequest & CallOptions): Promise<ApiResponse<PartnerpayNotificationPostResponse>>
  /**
   * 用户入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988204 官方文档}
   */
  postAsync(options: PartnerpayNotificationPostRequest & CallOptions): Promise<ApiResponse<PartnerpayNotificationPostResponse>>
}

export interface PartnerpayPayapplyPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url: string
    /** 交易类型 */
    trade_type: "PAP"
    /** 版本号 */
    version: "3.0"
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /** 用户标识 */
    openid?: string | undefined
    /** 分账标识 */
    profit_sharing?: ("Y" | "N") | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 场景信息 */
      scene_info: ({
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 计费时长 */
        charging_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name: string
        /** 免费时长 */
        free_time?: string | undefined
        /** 发起扣费方式 */
        deduct_mode: ("PROACTIVE" | "AUTOPAY")
        /** 支持的扣费方式 */
        support_deduct_mode: ("DEDUCT_PROACTIVE_ONLY" | "DEDUCT_AUTOPAY_ONLY" | "DEDUCT_ALL")
      } | {
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 计费时长 */
        charging_time: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name?: string | undefined
        /** 车位编号 */
        space_number: string
      } | {
        /** 交易时间 */
        start_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 加油站名称 */
        gas_station: string
        /** 油品标号名 */
        gas_label_name: string
        /** 油品类型名称 */
        gas_type: string
        /** 油品标准 */
        gas_standard: string
        /** 油量 */
        gas_amount: string
        /** 油枪号 */
        gas_gun_no: string
      } | {
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type: string
        /** 入口站名称 */
        entrance_name: string
        /** 出口名称 */
        exit_name: string
        /** 核载人数 */
        carrying_capacity?: string | undefined
        /** 核载区间 */
        carrying_range?: string | undefined
        /** 通道类型 */
        channel_type: ("ETC" | "MTC")
      } | {
        /** 交易时间 */
        start_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 出口名称 */
        exit_name: string
      })
    } | undefined
  }
}
export interface PartnerpayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
export interface PartnerpayPayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988205 官方文档}
   */
  post(options: PartnerpayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerpayPayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988205 官方文档}
   */
  postAsync(options: PartnerpayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerpayPayapplyPostResponse>>
}

export interface PartnerpayQuerystatePostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /** 跳转场景 */
    jump_scene?: ("APP" | "H5") | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 版本号 */
    version: "3.0"
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
}
export interface PartnerpayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {}))
  /** 用户标识 */
  openid?: string
  /** 发起扣费方式 */
  deduct_mode?: ('PROACTIVE' | 'AUTOPAY' | (string & {}))
  /** 用户子标识 */
  sub_openid?: string
  /** 跳转路径 */
  path?: string
  /**
   * 车牌信息
   * 传输时为 JSON 文本
   */
  plate_number_info?: ({
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 */
      plate_number?: string
      /** 车牌通道标识 */
      channel_type?: string
      /** 常用车牌标志 */
      common_use_flag?: string
    }[]
  } | {
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 */
      plate_number?: string
      /** 车牌通道标识 */
      channel_type?: string
      /** 常用车牌标志 */
      common_use_flag?: string
    }[]
  }[])
}
export interface PartnerpayQuerystate {
  /**
   * 用户状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988212 官方文档}
   */
  post(options: PartnerpayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PartnerpayQuerystatePostResponse>>
  /**
   * 用户状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988212 官方文档}
   */
  postAsync(options: PartnerpayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PartnerpayQuerystatePostResponse>>
}

export interface Pay {
  /** POST 用户入场通知 */
  readonly notification: PayNotification
  /** POST 申请扣款 */
  readonly payapply: PayPayapply
  /** POST 用户状态查询 */
  readonly querystate: PayQuerystate
}

export interface PayNotificationPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 版本号 */
    version: string
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 场景信息 */
      scene_info: ({
        /** 入场时间 */
        start_time: string
        /** 回调通知URL */
        notify_url?: string | undefined
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name: string
        /** 免费时长 */
        free_time: string
      } | {
        /** 入场时间 */
        start_time: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name?: string | undefined
        /** 免费时长 */
        free_time: string
        /** 用户标识 */
        openid?: string | undefined
        /** 车位编号 */
        space_number: string
      })
    } | undefined
  }
}
export interface PayNotificationPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'BLOCK' | (string & {}))
  /** 发起扣费方式 */
  deduct_mode?: ('PROACTIVE' | 'AUTOPAY' | (string & {}))
}
export interface PayNotification {
  /**
   * 用户入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985272 官方文档}
   */
  post(options: PayNotificationPostRequest & CallOptions): Promise<ApiResponse<PayNotificationPostResponse>>
  /**
   * 用户入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985272 官方文档}
   */
  postAsync(options: PayNotificationPostRequest & CallOptions): Promise<ApiResponse<PayNotificationPostResponse>>
}

export interface PayPayapplyPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url: string
    /** 交易类型 */
    trade_type: "PAP"
    /** 版本号 */
    version: "3.0"
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /** 用户标识 */
    openid?: string | undefined
    /** 分账标识 */
    profit_sharing?: ("Y" | "N") | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 场景信息 */
      scene_info: ({
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 计费时长 */
        charging_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name: string
        /** 免费时长 */
        free_time?: string | undefined
        /** 发起扣费方式 */
        deduct_mode: ("PROACTIVE" | "AUTOPAY")
        /** 支持的扣费方式 */
        support_deduct_mode: ("DEDUCT_PROACTIVE_ONLY" | "DEDUCT_AUTOPAY_ONLY" | "DEDUCT_ALL")
      } | {
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 计费时长 */
        charging_time: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name?: string | undefined
        /** 车位编号 */
        space_number: string
      } | {
        /** 交易时间 */
        start_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 加油站名称 */
        gas_station: string
        /** 油品标号名 */
        gas_label_name: string
        /** 油品类型名称 */
        gas_type: string
        /** 油品标准 */
        gas_standard: string
        /** 油量 */
        gas_amount: string
        /** 油枪号 */
        gas_gun_no: string
      } | {
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type: string
        /** 入口站名称 */
        entrance_name: string
        /** 出口名称 */
        exit_name: string
        /** 核载人数 */
        carrying_capacity?: string | undefined
        /** 核载区间 */
        carrying_range?: string | undefined
        /** 通道类型 */
        channel_type: ("ETC" | "MTC")
      } | {
        /** 交易时间 */
        start_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 出口名称 */
        exit_name: string
      })
    } | undefined
  }
}
export interface PayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
export interface PayPayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985331 官方文档}
   */
  post(options: PayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PayPayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985331 官方文档}
   */
  postAsync(options: PayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PayPayapplyPostResponse>>
}

export interface PayQuerystatePostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /** 跳转场景 */
    jump_scene?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 版本号 */
    version: "3.0"
  }
}
export interface PayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {}))
  /** 用户标识 */
  openid?: string
  /** 发起扣费方式 */
  deduct_mode?: ('PROACTIVE' | 'AUTOPAY' | (string & {}))
  /** 跳转路径 */
  path?: string
  /**
   * 车牌信息
   * 传输时为 JSON 文本
   */
  plate_number_info?: ({
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 */
      plate_number?: string
      /** 车牌通道标识 */
      channel_type?: string
      /** 常用车牌标志 */
      common_use_flag?: ('COMMON_USE' | (string & {}))
    }[]
  } | {
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 */
      plate_number?: string
      /** 车牌通道标识 */
      channel_type?: string
      /** 常用车牌标志 */
      common_use_flag?: ('COMMON_USE' | (string & {}))
    }[]
  }[])
}
export interface PayQuerystate {
  /**
   * 用户状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986415 官方文档}
   */
  post(options: PayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PayQuerystatePostResponse>>
  /**
   * 用户状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986415 官方文档}
   */
  postAsync(options: PayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PayQuerystatePostResponse>>
}
}

export namespace v2_wxv {
export interface Wxv {
  /** POST 撤销租借订单 */
  readonly cancelbill: Cancelbill
  /** POST 修改租借订单 */
  readonly changerentmoney: Changerentmoney
  /** POST 创建速住订单 */
  readonly createhotelbill: Createhotelbill
  /** POST 创建租借订单 */
  readonly createrentbill: Createrentbill
  /** POST 完结速住订单 */
  readonly finishhotelbill: Finishhotelbill
  /** POST 完结租借订单 */
  readonly finishrentbill: Finishrentbill
  /** POST 查询速住订单 */
  readonly queryhotelbill: Queryhotelbill
  /** POST 查询租借订单 */
  readonly queryrentbill: Queryrentbill
}

export interface CancelbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 撤销原因 */
    reason: string
    /** 服务ID */
    service_id: string
  }
}
export interface CancelbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface Cancelbill {
  /**
   * 撤销租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 官方文档}
   */
  post(options: CancelbillPostRequest & CallOptions): Promise<ApiResponse<CancelbillPostResponse>>
  /**
   * 撤销租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 官方文档}
   */
  postAsync(options: CancelbillPostRequest & CallOptions): Promise<ApiResponse<CancelbillPostResponse>>
}

export interface ChangerentmoneyPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 修改原因 */
    reason?: string | undefined
    /** 服务ID */
    service_id: string
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /**
     * 租金费用
     * 单位：分
     */
    rent_fee: number
    /**
     * 赔偿金费用
     * 单位：分
     */
    compensation_fee: number
    /** 赔偿金费用说明 */
    compensation_fee_desc?: string | undefined
  }
}
export interface ChangerentmoneyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface Changerentmoney {
  /**
   * 修改租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 官方文档}
   */
  post(options: ChangerentmoneyPostRequest & CallOptions): Promise<ApiResponse<ChangerentmoneyPostResponse>>
  /**
   * 修改租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 官方文档}
   */
  postAsync(options: ChangerentmoneyPostRequest & CallOptions): Promise<ApiResponse<ChangerentmoneyPostResponse>>
}

export interface CreatehotelbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 房间 */
    room: string
    /** 入住时间 */
    start_time: string
    /** 预定离店时间 */
    end_time: string
    /** 酒店 */
    service_location: string
    /**
     * 押金金额
     * 单位：分
     */
    deposit_amount: number
    /** 房费 */
    room_rate: number
    /** 房费说明 */
    room_rate_desc?: string | undefined
    /** 回调数据包 */
    attach?: string | undefined
    /** 取消规则标签 */
    cancel_rule: string
    /** 取消规则描述 */
    cancel_rule_desc: string
    /** 平台证书序列号 */
    cert_serial_no: string
    /** 用户标识 */
    openid?: string | undefined
    /** 用户姓名 */
    name?: string | undefined
    /** 用户手机号 */
    phone?: string | undefined
    /** 用户身份证ID */
    userid?: string | undefined
    /** 用户收货地址 */
    address?: string | undefined
  }
}
export interface CreatehotelbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 小程序跳转appid */
  miniprogram_appid: string
  /** 小程序跳转路径 */
  miniprogram_path: string
  /** 小程序跳转username */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 */
  package: string
}
export interface Createhotelbill {
  /**
   * 创建速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 官方文档}
   */
  post(options: CreatehotelbillPostRequest & CallOptions): Promise<ApiResponse<CreatehotelbillPostResponse>>
  /**
   * 创建速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 官方文档}
   */
  postAsync(options: CreatehotelbillPostRequest & CallOptions): Promise<ApiResponse<CreatehotelbillPostResponse>>
}

export interface CreaterentbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 商品名称 */
    goods_name: string
    /** 租用时间 */
    start_time?: string | undefined
    /** 预定归还时间 */
    end_time?: string | undefined
    /** 租用地点 */
    service_location?: string | undefined
    /**
     * 押金总额
     * 单位：分
     */
    deposit_amount: number
    /** 租金规则 计费单位 */
    rent_unit: string
    /**
     * 租金规则 计费单价费用
     * 单位：分
     */
    rent_unit_fee: number
    /** 租金规则 计费说明 */
    rent_fee_desc?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /** 平台证书序列号 */
    cert_serial_no: string
    /** 用户标识 */
    openid?: string | undefined
    /** 用户姓名 */
    name?: string | undefined
    /** 用户手机号 */
    phone?: string | undefined
    /** 用户身份证ID */
    userid?: string | undefined
    /** 用户收货地址 */
    address?: string | undefined
  }
}
export interface CreaterentbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 小程序跳转appid */
  miniprogram_appid: string
  /** 小程序跳转路径 */
  miniprogram_path: string
  /** 小程序跳转username */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 */
  package: string
}
export interface Createrentbill {
  /**
   * 创建租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 官方文档}
   */
  post(options: CreaterentbillPostRequest & CallOptions): Promise<ApiResponse<CreaterentbillPostResponse>>
  /**
   * 创建租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 官方文档}
   */
  postAsync(options: CreaterentbillPostRequest & CallOptions): Promise<ApiResponse<CreaterentbillPostResponse>>
}

export interface FinishhotelbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 是否入住 */
    checked_in: boolean
    /** 实际离店时间 */
    real_end_time?: string | undefined
    /**
     * 其他费用金额
     * 单位：分
     */
    other_fee: number
    /**
     * 取消费用
     * 单位：分
     */
    cancel_fee?: number | undefined
    /**
     * 赔偿金费用
     * 单位：分
     */
    compensation_fee: number
    /** 赔偿金说明 */
    compensation_fee_desc: string
    /** 房费 */
    room_rate?: number | undefined
    /**
     * 延迟退房费用
     * 单位：分
     */
    overdue_fine: number
    /** 延迟退房说明 */
    overdue_fine_desc: string
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 完结凭证 */
    finish_ticket: string
    /** 分账标识 */
    profit_sharing: ("Y" | "N")
  }
}
export interface FinishhotelbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface Finishhotelbill {
  /**
   * 完结速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 官方文档}
   */
  post(options: FinishhotelbillPostRequest & CallOptions): Promise<ApiResponse<FinishhotelbillPostResponse>>
  /**
   * 完结速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 官方文档}
   */
  postAsync(options: FinishhotelbillPostRequest & CallOptions): Promise<ApiResponse<FinishhotelbillPostResponse>>
}

export interface FinishrentbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 是否归还 */
    returned: string
    /** 实际归还时间 */
    real_end_time?: string | undefined
    /** 归还地点 */
    service_end_location?: string | undefined
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /**
     * 租金费用
     * 单位：分
     */
    rent_fee: number
    /** 赔偿金费用 */
    compensation_fee: string
    /** 赔偿金费用说明 */
    compensation_fee_desc: string
    /** 完结凭证 */
    finish_ticket: string
    /** 分账标识 */
    profit_sharing: ("Y" | "N")
  }
}
export interface FinishrentbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface Finishrentbill {
  /**
   * 完结租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 官方文档}
   */
  post(options: FinishrentbillPostRequest & CallOptions): Promise<ApiResponse<FinishrentbillPostResponse>>
  /**
   * 完结租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 官方文档}
   */
  postAsync(options: FinishrentbillPostRequest & CallOptions): Promise<ApiResponse<FinishrentbillPostResponse>>
}

export interface QueryhotelbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 回跳查询id */
    return_query_id: string
    /** 服务ID */
    service_id: string
  }
}
export interface QueryhotelbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 单据状态 */
  state: ('CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 房间 */
  room: string
  /** 入住时间 */
  start_time: string
  /** 预定离店时间 */
  end_time?: string
  /** 酒店 */
  service_location: string
  /**
   * 押金
   * 单位：分
   */
  deposit_amount: string
  /** 房费 */
  room_rate: string
  /** 房费说明 */
  room_rate_desc: string
  /** 实际离店时间 */
  real_end_time?: string
  /** 是否入住 */
  checked_in: string
  /**
   * 其他费用
   * 单位：分
   */
  other_fee?: string
  /** 其他费用说明 */
  other_fee_desc?: string
  /**
   * 赔偿金费用
   * 单位：分
   */
  compensation_fee?: string
  /** 赔偿金说明 */
  compensation_fee_desc?: string
  /**
   * 延迟退房费
   * 单位：分
   */
  overdue_fine?: string
  /** 延迟退房说明 */
  overdue_fine_desc?: string
  /**
   * 取消费用
   * 单位：分
   */
  cancel_fee?: string
  /** 取消费用说明 */
  cancel_fee_desc?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 完结凭证 */
  finish_ticket: string
  /** 回调数据包 */
  attach?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: ('MchChannelPayType' | (string & {}))
}
export interface Queryhotelbill {
  /**
   * 查询速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 官方文档}
   */
  post(options: QueryhotelbillPostRequest & CallOptions): Promise<ApiResponse<QueryhotelbillPostResponse>>
  /**
   * 查询速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 官方文档}
   */
  postAsync(options: QueryhotelbillPostRequest & CallOptions): Promise<ApiResponse<QueryhotelbillPostResponse>>
}

export interface QueryrentbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 回跳查询id */
    return_query_id: string
    /** 服务ID */
    service_id: string
  }
}
export interface QueryrentbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 单据状态 */
  state: ('CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 商品名称 */
  goods_name: string
  /** 是否归还 */
  returned: string
  /** 租用时间 */
  start_time?: string
  /** 租用地点 */
  service_location?: string
  /**
   * 押金总额
   * 单位：分
   */
  deposit_amount: string
  /** 租金规则 计费单位 */
  rent_unit: ('FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE' | (string & {}))
  /**
   * 租金规则 计费单价费用
   * 单位：分
   */
  rent_unit_fee: string
  /** 租金规则 计费说明 */
  rent_fee_desc?: string
  /** 实际归还时间 */
  real_end_time?: string
  /**
   * 租金费用
   * 单位：分
   */
  rent_fee?: string
  /**
   * 赔偿金费用
   * 单位：分
   */
  compensation_fee?: string
  /** 赔偿金说明 */
  compensation_fee_desc?: string
  /** 归还地点 */
  service_end_location?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 完结凭证 */
  finish_ticket: string
  /** 回调数据包 */
  attach?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: ('MchChannelPayType' | (string & {}))
}
export interface Queryrentbill {
  /**
   * 查询租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 官方文档}
   */
  post(options: QueryrentbillPostRequest & CallOptions): Promise<ApiResponse<QueryrentbillPostResponse>>
  /**
   * 查询租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 官方文档}
   */
  postAsync(options: QueryrentbillPostRequest & CallOptions): Promise<ApiResponse<QueryrentbillPostResponse>>
}
}

export namespace v2_xdc {
export interface Xdc {
  /** 获取沙箱环境密钥 */
  readonly apiv2getsignkey: Apiv2getsignkey
  /** 沙箱付款码支付、沙箱订单查询 */
  readonly apiv2sandbox: Apiv2sandbox
}

export interface Apiv2getsignkey {
  /** 获取沙箱环境密钥 */
  readonly sign: Apiv2getsignkeySign
}

export interface Apiv2getsignkeySign {
  /** POST 获取沙箱环境密钥 */
  readonly getsignkey: Apiv2getsignkeySignGetsignkey
}

export interface Apiv2getsignkeySignGetsignkeyPostRequest {
  xml: {
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
  }
}
export interface Apiv2getsignkeySignGetsignkeyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id: string
  /** 沙箱密钥 */
  sandbox_signkey?: string
}
export interface Apiv2getsignkeySignGetsignkey {
  /**
   * 获取沙箱环境密钥
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: Apiv2getsignkeySignGetsignkeyPostRequest & CallOptions): Promise<ApiResponse<Apiv2getsignkeySignGetsignkeyPostResponse>>
  /**
   * 获取沙箱环境密钥
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  postAsync(options: Apiv2getsignkeySignGetsignkeyPostRequest & CallOptions): Promise<ApiResponse<Apiv2getsignkeySignGetsignkeyPostResponse>>
}

export interface Apiv2sandbox {
  /** 沙箱付款码支付、沙箱订单查询 */
  readonly pay: Apiv2sandboxPay
}

export interface Apiv2sandboxPay {
  /** POST 沙箱付款码支付 */
  readonly micropay: Apiv2sandboxPayMicropay
  /** POST 沙箱订单查询 */
  readonly orderquery: Apiv2sandboxPayOrderquery
}

export interface Apiv2sandboxPayMicropayPostRequest {
  headers?: {
    /** 异常用例名称 */
    "Wechatpay-Negative-Test"?: ("MICROPAY_USERPAYING" | "MICROPAY_TIMEOUT" | "MICROPAY_PAYERROR" | "MICROPAY_PAY_QUERY_TIMEOUT") | undefined
  } | undefined
  xml: {
    /**
     * 公众账号ID
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
     * 商品描述
     * 最长 128 字符
     */
    body: string
    /**
     * 商户订单号
     * 最长 32 字符
     */
    out_trade_no: string
    /**
     * 签名类型
     * 默认：MD5
     */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /**
     * 附加数据
     * 最长 128 字符
     */
    attach?: string | undefined
    /**
     * 订单金额
     * 单位：分
     */
    total_fee: number
    /**
     * 货币类型
     * 最长 64 字符
     */
    fee_type?: string | undefined
    /**
     * 授权码
     * 最长 128 字符
     */
    auth_code: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface Apiv2sandboxPayMicropayPostResponse {
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
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 标价金额 */
  total_fee: string
  /** 现金支付金额 */
  cash_fee: string
  /** 代金券金额 */
  coupon_fee?: string
}
export interface Apiv2sandboxPayMicropay {
  /**
   * 沙箱付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: Apiv2sandboxPayMicropayPostRequest & CallOptions): Promise<ApiResponse<Apiv2sandboxPayMicropayPostResponse>>
  /**
   * 沙箱付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  postAsync(options: Apiv2sandboxPayMicropayPostRequest & CallOptions): Promise<ApiResponse<Apiv2sandboxPayMicropayPostResponse>>
}

export interface Apiv2sandboxPayOrderqueryPostRequest {
  headers?: {
    /** 异常用例名称 */
    "Wechatpay-Negative-Test"?: ("MICROPAY_USERPAYING" | "MICROPAY_TIMEOUT" | "MICROPAY_PAYERROR" | "MICROPAY_PAY_QUERY_TIMEOUT") | undefined
  } | undefined
  xml: {
    /**
     * 公众账号ID
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
     * 商户订单号
     * 最长 32 字符
     */
    out_trade_no: string
    /**
     * 签名类型
     * 默认：MD5
     */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface Apiv2sandboxPayOrderqueryPostResponse {
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
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 标价金额 */
  total_fee: string
  /** 现金支付金额 */
  cash_fee: string
  /** 代金券金额 */
  coupon_fee?: string
}
export interface Apiv2sandboxPayOrderquery {
  /**
   * 沙箱订单查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: Apiv2sandboxPayOrderqueryPostRequest & CallOptions): Promise<ApiResponse<Apiv2sandboxPayOrderqueryPostResponse>>
  /**
   * 沙箱订单查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  postAsync(options: Apiv2sandboxPayOrderqueryPostRequest & CallOptions): Promise<ApiResponse<Apiv2sandboxPayOrderqueryPostResponse>>
}
}
