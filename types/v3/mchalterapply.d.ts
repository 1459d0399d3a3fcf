// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_mchalterapply {
export interface Mchalterapply {
  /** POST 提交超管变更申请单 */
  readonly mchcontactalterapplyment: Mchcontactalterapplyment
  /** POST 提交资料变更申请单 */
  readonly mchsubjectalterapplyment: Mchsubjectalterapplyment
  /** POST 提交商户简称变更申请单 */
  readonly merchantnamealterapplyment: Merchantnamealterapplyment
}

export interface MchcontactalterapplymentPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户号 */
    merchant_code: string
    /** 业务申请编号 */
    out_request_no: string
    /** 超级管理员信息 */
    contact_info?: {
      /**
       * 超级管理员姓名
       * 敏感字段，由客户端加密
       */
      contact_name: string
      /** 超级管理员证件类型 */
      contact_id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
      /**
       * 超级管理员身份证件号码
       * 敏感字段，由客户端加密
       */
      contact_id_card_number?: string | undefined
      /** 超级管理员证件正面照片 */
      contact_id_doc_copy?: string | undefined
      /** 超级管理员证件反面照片 */
      contact_id_doc_copy_back?: string | undefined
      /** 超级管理员证件有效期开始时间 */
      contact_id_doc_period_begin?: string | undefined
      /** 超级管理员证件有效期结束时间 */
      contact_id_doc_period_end?: string | undefined
      /** 业务办理授权函 */
      business_authorization_letter?: string | undefined
      /**
       * 超级管理员手机
       * 敏感字段，由客户端加密
       */
      mobile_phone: string
    } | undefined
  }
}
export interface MchcontactalterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string
}
export interface Mchcontactalterapplyment {
  /**
   * 提交超管变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617906 官方文档}
   */
  post(options: MchcontactalterapplymentPostRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentPostResponse>>
  /**
   * 提交超管变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617906 官方文档}
   */
  postAsync(options: MchcontactalterapplymentPostRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentPostResponse>>
  readonly merchant: MchcontactalterapplymentMerchant
  /** GET 查询超管变更申请单状态-使用申请单号 */
  readonly _apply_id_: MchcontactalterapplymentByApplyId
}

export interface MchcontactalterapplymentMerchant {
  readonly _merchant_code_: MchcontactalterapplymentMerchantByMerchantCode
}

export interface MchcontactalterapplymentMerchantByMerchantCode {
  readonly outRequestNo: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNo
}

export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNo {
  /** GET 查询超管变更申请单状态-使用业务单号和商户号 */
  readonly _out_request_no_: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
}

export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest {
  /** 微信支付商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
}
export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617915 官方文档}
   */
  get(options: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617915 官方文档}
   */
  getAsync(options: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>
}

export interface MchcontactalterapplymentByApplyIdGetRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MchcontactalterapplymentByApplyIdGetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface MchcontactalterapplymentByApplyId {
  /**
   * 查询超管变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617911 官方文档}
   */
  get(options: MchcontactalterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentByApplyIdGetResponse>>
  /**
   * 查询超管变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617911 官方文档}
   */
  getAsync(options: MchcontactalterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentByApplyIdGetResponse>>
  /** POST 撤销超管变更申请单 */
  readonly revoke: MchcontactalterapplymentByApplyIdRevoke
}

export interface MchcontactalterapplymentByApplyIdRevokePostRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MchcontactalterapplymentByApplyIdRevokePostResponse {
  /** 申请单号 */
  apply_id?: string
  /** 申请单状态 */
  state?: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
}
export interface MchcontactalterapplymentByApplyIdRevoke {
  /**
   * 撤销超管变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617919 官方文档}
   */
  post(options: MchcontactalterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentByApplyIdRevokePostResponse>>
  /**
   * 撤销超管变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617919 官方文档}
   */
  postAsync(options: MchcontactalterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentByApplyIdRevokePostResponse>>
}

export interface MchsubjectalterapplymentPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户号 */
    merchant_code: string
    /** 业务申请编号 */
    out_request_no: string
    /** 主体资料变更范围 */
    alter_scope?: ("ALTER_SCOPE_FULL" | "ALTER_SCOPE_BUSINESS_CERT" | "ALTER_SCOPE_UBO") | undefined
    /** 主体类型 */
    organization_type: ("SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS_CLONED" | "SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_MICRO")
    /** 是否金融机构 */
    finance_institution?: boolean | undefined
    /** 营业执照信息 */
    business_license_info?: {
      /** 营业执照注册号 */
      license_number: string
      /** 营业执照照片 */
      license_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address?: string | undefined
      /** 有效期开始时间 */
      license_period_begin?: string | undefined
      /** 有效期结束时间 */
      license_period_end?: string | undefined
    } | undefined
    /** 登记证书信息 */
    certificate_info?: {
      /** 证书类型 */
      cert_type: ("CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2397" | "CERTIFICATE_TYPE_2398" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522")
      /** 证书编号 */
      cert_number: string
      /** 证书照片 */
      cert_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address?: string | undefined
      /** 有效期开始时间 */
      cert_period_begin?: string | undefined
      /** 有效期结束时间 */
      cert_period_end?: string | undefined
    } | undefined
    /** 金融机构许可证 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type: ("FINANCE_TYPE_BANK_AGENT" | "FINANCE_TYPE_PAYMENT_AGENT" | "FINANCE_TYPE_INSURANCE" | "FINANCE_TYPE_TRADE_AND_SETTLE" | "FINANCE_TYPE_OTHER")
      /** 金融机构许可证图片 */
      finance_license_pics: readonly string[]
    } | undefined
    /** 法人身份信息 */
    legal_person_info?: {
      /** 证件持有人类型 */
      id_holder_type?: ("LEGAL" | "SUPER") | undefined
      /** 证件类型 */
      id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
      /** 法定代表人说明函 */
      authorize_letter_copy?: string | undefined
      /** 证件正面照片 */
      card_front?: string | undefined
      /** 证件反面照片 */
      card_back?: string | undefined
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      card_name?: string | undefined
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      card_number?: string | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      card_address?: string | undefined
      /** 证件有效期开始时间 */
      card_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      card_period_end?: string | undefined
      /** 经营者/法人是否为受益人 */
      as_ubo?: boolean | undefined
    } | undefined
    /** 最终受益人信息列表 */
    ubo_info_list?: (readonly {
      /** 证件类型 */
      id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
      /** 证件正面照片 */
      card_front?: string | undefined
      /** 证件反面照片 */
      card_back?: string | undefined
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      card_name?: string | undefined
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      card_number?: string | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      card_address?: string | undefined
      /** 证件有效期开始时间 */
      card_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      card_period_end?: string | undefined
    }[] | undefined)
    /** 补充材料列表 */
    addition?: {
      /** 银行开户许可证 */
      bank_openaccount_license?: readonly string[] | undefined
      /** 开户核准通知书 */
      openaccount_approval?: readonly string[] | undefined
      /** 法人身份辅助证明 */
      legal_other_prove?: readonly string[] | undefined
      /** 发证机关证明 */
      agency_prove?: readonly string[] | undefined
      /** 受益所有人补充材料 */
      ubo_prove?: readonly string[] | undefined
    } | undefined
  }
}
export interface MchsubjectalterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string
}
export interface Mchsubjectalterapplyment {
  /**
   * 提交资料变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090649 官方文档}
   */
  post(options: MchsubjectalterapplymentPostRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentPostResponse>>
  /**
   * 提交资料变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090649 官方文档}
   */
  postAsync(options: MchsubjectalterapplymentPostRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentPostResponse>>
  readonly merchant: MchsubjectalterapplymentMerchant
  /** GET 查询资料变更申请单状态-使用申请单号 */
  readonly _apply_id_: MchsubjectalterapplymentByApplyId
}

export interface MchsubjectalterapplymentMerchant {
  readonly _merchant_code_: MchsubjectalterapplymentMerchantByMerchantCode
}

export interface MchsubjectalterapplymentMerchantByMerchantCode {
  readonly outRequestNo: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo
}

export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo {
  /** GET 查询申请单状态-使用业务单号 */
  readonly _out_request_no_: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
}

export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest {
  /** 微信支付商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
}
export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo {
  /**
   * 查询申请单状态-使用业务单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090667 官方文档}
   */
  get(options: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 查询申请单状态-使用业务单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090667 官方文档}
   */
  getAsync(options: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>
}

export interface MchsubjectalterapplymentByApplyIdGetRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MchsubjectalterapplymentByApplyIdGetResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface MchsubjectalterapplymentByApplyId {
  /**
   * 查询资料变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090655 官方文档}
   */
  get(options: MchsubjectalterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentByApplyIdGetResponse>>
  /**
   * 查询资料变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090655 官方文档}
   */
  getAsync(options: MchsubjectalterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentByApplyIdGetResponse>>
  /** POST 撤销资料变更申请单 */
  readonly revoke: MchsubjectalterapplymentByApplyIdRevoke
}

export interface MchsubjectalterapplymentByApplyIdRevokePostRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MchsubjectalterapplymentByApplyIdRevokePostResponse {
  /** 撤销状态 */
  result: ('SUCCESS' | 'FAIL' | (string & {}))
}
export interface MchsubjectalterapplymentByApplyIdRevoke {
  /**
   * 撤销资料变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090672 官方文档}
   */
  post(options: MchsubjectalterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentByApplyIdRevokePostResponse>>
  /**
   * 撤销资料变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090672 官方文档}
   */
  postAsync(options: MchsubjectalterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentByApplyIdRevokePostResponse>>
}

export interface MerchantnamealterapplymentPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 业务申请编号 */
    out_request_no: string
    /** 商户简称 */
    merchant_shortname: string
  }
}
export interface MerchantnamealterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string
}
export interface Merchantnamealterapplyment {
  /**
   * 提交商户简称变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166071 官方文档}
   */
  post(options: MerchantnamealterapplymentPostRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentPostResponse>>
  /**
   * 提交商户简称变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166071 官方文档}
   */
  postAsync(options: MerchantnamealterapplymentPostRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentPostResponse>>
  readonly merchant: MerchantnamealterapplymentMerchant
  /** GET 查询商户简称变更申请单状态-使用申请单号 */
  readonly _apply_id_: MerchantnamealterapplymentByApplyId
}

export interface MerchantnamealterapplymentMerchant {
  readonly _sub_mchid_: MerchantnamealterapplymentMerchantBySubMchid
}

export interface MerchantnamealterapplymentMerchantBySubMchid {
  readonly outRequestNo: MerchantnamealterapplymentMerchantBySubMchidOutRequestNo
}

export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNo {
  /** GET 查询商户简称申请单状态-使用业务单号和商户号 */
  readonly _out_request_no_: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo
}

export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 业务申请编号 */
  out_request_no: string
}
export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
}
export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166085 官方文档}
   */
  get(options: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166085 官方文档}
   */
  getAsync(options: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse>>
}

export interface MerchantnamealterapplymentByApplyIdGetRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MerchantnamealterapplymentByApplyIdGetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code?: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 子商户号 */
  sub_mchid?: string
}
export interface MerchantnamealterapplymentByApplyId {
  /**
   * 查询商户简称变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166074 官方文档}
   */
  get(options: MerchantnamealterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentByApplyIdGetResponse>>
  /**
   * 查询商户简称变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166074 官方文档}
   */
  getAsync(options: MerchantnamealterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentByApplyIdGetResponse>>
  /** POST 撤销商户简称变更申请单 */
  readonly revoke: MerchantnamealterapplymentByApplyIdRevoke
}

export interface MerchantnamealterapplymentByApplyIdRevokePostRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MerchantnamealterapplymentByApplyIdRevokePostResponse {
  /** 申请单号 */
  apply_id?: string
  /** 申请单状态 */
  state?: ('APPLYMENT_STATE_CANCELED' | (string & {}))
}
export interface MerchantnamealterapplymentByApplyIdRevoke {
  /**
   * 撤销商户简称变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166090 官方文档}
   */
  post(options: MerchantnamealterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentByApplyIdRevokePostResponse>>
  /**
   * 撤销商户简称变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166090 官方文档}
   */
  postAsync(options: MerchantnamealterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentByApplyIdRevokePostResponse>>
}
}
