// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_applyment {
export interface Applyment {
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
