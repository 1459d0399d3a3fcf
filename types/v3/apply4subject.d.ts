// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_apply4subject {
export interface Apply4subject {
  /** GET 查询商户开户意愿申请单审核结果 · POST 提交商户开户意愿申请单 */
  readonly applyment: Applyment
}

export interface ApplymentGetRequest {
  query?: {
    /** 申请单编号 */
    applyment_id?: number | null | undefined
    /** 业务申请编号 */
    business_code?: string | null | undefined
  } | string | null | undefined
}
export interface ApplymentGetResponse {
  /** 申请单状态 */
  applyment_state: ('APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 小程序码图片 */
  qrcode_data?: string
  /** 驳回参数 */
  reject_param?: string
  /** 驳回原因 */
  reject_reason?: string
}
export interface ApplymentPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 业务申请编号 */
    business_code: string
    /** 联系人信息 */
    contact_info: {
      /** 超级管理员类型 */
      contact_type?: ("LEGAL" | "SUPER") | undefined
      /**
       * 联系人姓名
       * 敏感字段，由客户端加密
       */
      name: string
      contact_id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
      /**
       * 联系人身份证号码
       * 敏感字段，由客户端加密
       */
      id_card_number?: string | undefined
      /** 联系人证件正面照片 */
      contact_id_doc_copy?: string | undefined
      /** 联系人证件反面照片 */
      contact_id_doc_copy_back?: string | undefined
      /** 联系人证件有效期开始时间 */
      contact_period_begin?: string | undefined
      /** 联系人证件有效期结束时间 */
      contact_period_end?: string | undefined
      /** 业务办理授权函 */
      business_authorization_letter?: string | undefined
      /**
       * 联系人手机号
       * 敏感字段，由客户端加密
       */
      mobile: string
    }
    /** 主体信息 */
    subject_info: {
      /** 主体类型 */
      subject_type: ("SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_MICRO" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_INSTITUTIONS_CLONED")
      /** 是否金融机构 */
      is_finance_institution?: boolean | undefined
      /** 营业执照 */
      business_licence_info: {
        /** 营业执照注册号 */
        licence_number: string
        /** 营业执照照片 */
        licence_copy: string
        /** 商户名称 */
        merchant_name: string
        /** 法人姓名 */
        legal_person: string
        /** 注册地址 */
        company_address: string
        /**
         * 营业执照有效日期
         * 传输时为 JSON 文本
         */
        licence_valid_date: readonly string[]
      }
      /** 登记证书 */
      certificate_info?: {
        /** 登记证书类型 */
        cert_type: ("CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2397" | "CERTIFICATE_TYPE_2398" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522")
        /** 证书编号 */
        cert_number: string
        /** 登记证书照片 */
        cert_copy: string
        /** 商户名称 */
        merchant_name: string
        /** 法人姓名 */
        legal_person: string
        /** 注册地址 */
        company_address: string
        /**
         * 营业执照有效日期
         * 传输时为 JSON 文本
         */
        cert_valid_date: readonly string[]
      } | undefined
      /** 单位证明函照片 */
      company_prove_copy?: string | undefined
      /** 辅助证明材料信息 */
      assist_prove_info?: {
        /** 小微经营类型 */
        micro_biz_type: ("MICRO_TYPE_STORE" | "MICRO_TYPE_MOBILE" | "MICRO_TYPE_ONLINE")
        /** 门店名称 */
        store_name: string
        /** 门店省市编码 */
        store_address_code?: string | undefined
        /** 门店地址 */
        store_address: string
        /** 门店门头照片 */
        store_header_copy: string
        /** 店内环境照片 */
        store_indoor_copy: string
      } | undefined
      /** 经营许可证信息 */
      special_operation_info?: (readonly {
        /** 行业ID */
        category_id: (44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52)
        /** 店内环境照片 */
        store_indoor_copy?: readonly string[] | undefined
      }[] | undefined)
      /** 金融机构许可证信息 */
      finance_institution_info?: {
        /** 金融机构类型 */
        finance_type?: ("BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER") | undefined
        /** 金融机构许可证图片 */
        finance_license_pics?: readonly string[] | undefined
      } | undefined
      /** 特殊经营内容 */
      special_operation_list?: (readonly {
        [k: string]: unknown
      }[] | undefined)
    }
    /** 法人身份信息 */
    identification_info: {
      /** 超级管理员类型 */
      id_holder_type?: ("LEGAL" | "SUPER") | undefined
      identification_type: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")
      /** 法定代表人说明函 */
      authorize_letter_copy?: string | undefined
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      identification_name: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      identification_number?: string | undefined
      /**
       * 证件有效日期
       * 传输时为 JSON 文本
       */
      identification_valid_date?: readonly string[] | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      identification_address?: string | undefined
      /** 证件正面照片 */
      identification_front_copy?: string | undefined
      /** 证件反面照片 */
      identification_back_copy?: string | undefined
      /** 经营者/法人是否为受益人 */
      owner?: boolean | undefined
    }
    /** 最终受益人信息列表 */
    ubo_info_list?: (readonly {
      ubo_id_doc_type: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")
      /** 证件正面照片 */
      ubo_id_doc_copy?: string | undefined
      /** 证件反面照片 */
      ubo_id_doc_copy_back?: string | undefined
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_name: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_number?: string | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_address?: string | undefined
      /** 证件有效期开始时间 */
      ubo_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      ubo_period_end?: string | undefined
    }[] | undefined)
    /** 补充材料 */
    addition_info?: {
      /** 待确认商户号列表 */
      confirm_mchid_list?: readonly string[] | undefined
    } | undefined
    /** 渠道商户号 */
    channel_id?: string | undefined
    /** 最终受益人信息 */
    ubo_info?: {
      [k: string]: unknown
    } | undefined
  }
}
export interface ApplymentPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}
export interface Applyment {
  /**
   * 查询商户开户意愿申请单审核结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697715 官方文档}
   */
  get(options?: ApplymentGetRequest & CallOptions): Promise<ApiResponse<ApplymentGetResponse>>
  /**
   * 查询商户开户意愿申请单审核结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697715 官方文档}
   */
  getAsync(options?: ApplymentGetRequest & CallOptions): Promise<ApiResponse<ApplymentGetResponse>>
  /**
   * 提交商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml 官方文档}
   */
  post(options: ApplymentPostRequest & CallOptions): Promise<ApiResponse<ApplymentPostResponse>>
  /**
   * 提交商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml 官方文档}
   */
  postAsync(options: ApplymentPostRequest & CallOptions): Promise<ApiResponse<ApplymentPostResponse>>
  readonly merchants: ApplymentMerchants
  readonly _applyment_id_: ApplymentByApplymentId
  readonly _business_code_: ApplymentByBusinessCode
}

export interface ApplymentMerchants {
  readonly _sub_mchid_: ApplymentMerchantsBySubMchid
}

export interface ApplymentMerchantsBySubMchid {
  /** GET 获取商户开户意愿确认状态 */
  readonly state: ApplymentMerchantsBySubMchidState
}

export interface ApplymentMerchantsBySubMchidStateGetRequest {
  /** 特约商户号 */
  sub_mchid: string
}
export interface ApplymentMerchantsBySubMchidStateGetResponse {
  /** 授权状态 */
  authorize_state: ('AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED' | (string & {}))
}
export interface ApplymentMerchantsBySubMchidState {
  /**
   * 获取商户开户意愿确认状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467549 官方文档}
   */
  get(options: ApplymentMerchantsBySubMchidStateGetRequest & CallOptions): Promise<ApiResponse<ApplymentMerchantsBySubMchidStateGetResponse>>
  /**
   * 获取商户开户意愿确认状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467549 官方文档}
   */
  getAsync(options: ApplymentMerchantsBySubMchidStateGetRequest & CallOptions): Promise<ApiResponse<ApplymentMerchantsBySubMchidStateGetResponse>>
}

export interface ApplymentByApplymentId {
  /** POST 撤销商户开户意愿申请单 */
  readonly cancel: ApplymentByApplymentIdCancel
}

export interface ApplymentByApplymentIdCancelPostRequest {
  /** 申请单编号 */
  applyment_id: string
}
export interface ApplymentByApplymentIdCancel {
  /**
   * 撤销商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  post(options: ApplymentByApplymentIdCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  postAsync(options: ApplymentByApplymentIdCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ApplymentByBusinessCode {
  /** POST 撤销商户开户意愿申请单 */
  readonly cancel: ApplymentByBusinessCodeCancel
}

export interface ApplymentByBusinessCodeCancelPostRequest {
  /** 业务申请编号 */
  business_code: string
  query?: {
    /** 微信支付申请单号 */
    applyment_id?: number | null | undefined
  } | string | null | undefined
}
export interface ApplymentByBusinessCodeCancel {
  /**
   * 撤销商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  post(options: ApplymentByBusinessCodeCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  postAsync(options: ApplymentByBusinessCodeCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
