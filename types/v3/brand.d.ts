// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_brand {
export interface Brand {
  /** POST 提交入驻申请 */
  readonly applyments: Applyments
  /** 查询商家名片配置申请状态、提交商家名片配置申请、撤销商家名片配置申请 等 10 个接口 */
  readonly card: Card
  /** 查询摇优惠活动列表 */
  readonly marketing: Marketing
  /** 查询会员卡模板列表、创建会员卡模板、查询会员卡模板信息 等 32 个接口 */
  readonly partner: Partner
  /** 查询最大分账比例、完结分账、查询分账结果 等 9 个接口 */
  readonly profitsharing: Profitsharing
}

export interface ApplymentsPostRequest {
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
    /** 管理员信息 */
    admin_info: {
      /**
       * 管理员姓名
       * 敏感字段，由客户端加密
       */
      admin_name: string
      /** 管理员证件类型 */
      id_doc_type: ("IDENTIFICATION_TYPE_MAINLAND_ID_CARD" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")
      /**
       * 管理员证件号
       * 敏感字段，由客户端加密
       */
      id_card_number: string
    }
    /** 主体资料 */
    subject_info: {
      /** 主体类型 */
      subject_type: ("SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INDIVIDUAL")
      /** 主体名称 */
      subject_name: string
      /** 统一社会信用代码 */
      unified_social_credit_code: string
    }
    /** 品牌基础信息 */
    brand_basic_info: {
      /** 品牌名称 */
      brand_name: string
      /** 品牌Logo */
      brand_logo: string
    }
    /** 品牌商标资料 */
    trademark: {
      /** 有无商标 */
      trademark_exists: ("TRADEMARK_EXISTS" | "TRADEMARK_NONE")
      /** 商标注册证 */
      trademark_registration_certificate?: {
        /** 商标注册证 */
        certificate?: string | undefined
        /** 商标名称 */
        name: string
        /** 商标注册号 */
        number: string
        /** 商标有效期开始时间 */
        valid_begin_time: string
        /** 商标有效期结束时间 */
        valid_end_time: string
        /** 商标国际分类 */
        international_class: string
        /** 商标注册人 */
        holder: string
        /** 商标许可使用授权书 */
        license?: string | undefined
        /** 商标授权有效期开始时间 */
        authorization_begin_time?: string | undefined
        /** 商标授权有效期结束时间 */
        authorization_end_time?: string | undefined
        /** 商标注册证列表 */
        certificate_list?: readonly string[] | undefined
        /** 商标许可使用授权书列表 */
        license_list?: readonly string[] | undefined
      } | undefined
      /** Logo商标注册证 */
      logo_trademark_registration_certificate?: {
        /** Logo商标注册证 */
        certificate?: string | undefined
        /** Logo商标名称 */
        name: string
        /** Logo商标注册号 */
        number: string
        /** Logo商标有效期开始时间 */
        valid_begin_time: string
        /** Logo商标有效期结束时间 */
        valid_end_time: string
        /** Logo商标国际分类 */
        international_class: string
        /** Logo商标注册人 */
        holder: string
        /** Logo商标许可使用授权书 */
        license?: string | undefined
        /** Logo商标授权有效期开始时间 */
        authorization_begin_time?: string | undefined
        /** Logo商标授权有效期结束时间 */
        authorization_end_time?: string | undefined
        /** Logo商标注册证列表 */
        certificate_list?: readonly string[] | undefined
        /** Logo商标许可使用授权书列表 */
        license_list?: readonly string[] | undefined
      } | undefined
      /** 无商标额外证明材料 */
      no_trademark_addition_prove?: string | undefined
      /** 无商标额外证明材料列表 */
      no_trademark_addition_prove_list?: readonly string[] | undefined
    }
  }
}
export interface ApplymentsPostResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
}
export interface Applyments {
  /**
   * 提交入驻申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016249989 官方文档}
   */
  post(options: ApplymentsPostRequest & CallOptions): Promise<ApiResponse<ApplymentsPostResponse>>
  /**
   * 提交入驻申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016249989 官方文档}
   */
  postAsync(options: ApplymentsPostRequest & CallOptions): Promise<ApiResponse<ApplymentsPostResponse>>
  /** 根据申请单ID查询申请状态 */
  readonly applymentId: ApplymentsApplymentId
  /** 根据业务申请编号查询申请状态 */
  readonly businessCode: ApplymentsBusinessCode
  /** POST 撤销申请 */
  readonly cancelApplyment: ApplymentsCancelApplyment
}

export interface ApplymentsApplymentId {
  /** GET 根据申请单ID查询申请状态 */
  readonly _applyment_id_: ApplymentsApplymentIdByApplymentId
}

export interface ApplymentsApplymentIdByApplymentIdGetRequest {
  /** 微信支付申请单号 */
  applyment_id: string
}
export interface ApplymentsApplymentIdByApplymentIdGetResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
  /** 申请状态 */
  applyment_state: ('APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 申请状态说明 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface ApplymentsApplymentIdByApplymentId {
  /**
   * 根据申请单ID查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257685 官方文档}
   */
  get(options: ApplymentsApplymentIdByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<ApplymentsApplymentIdByApplymentIdGetResponse>>
  /**
   * 根据申请单ID查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257685 官方文档}
   */
  getAsync(options: ApplymentsApplymentIdByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<ApplymentsApplymentIdByApplymentIdGetResponse>>
}

export interface ApplymentsBusinessCode {
  /** GET 根据业务申请编号查询申请状态 */
  readonly _business_code_: ApplymentsBusinessCodeByBusinessCode
}

export interface ApplymentsBusinessCodeByBusinessCodeGetRequest {
  /** 业务申请编号 */
  business_code: string
}
export interface ApplymentsBusinessCodeByBusinessCodeGetResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
  /** 申请状态 */
  applyment_state: ('APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 申请状态说明 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 品牌ID */
  brand_id?: string
}
export interface ApplymentsBusinessCodeByBusinessCode {
  /**
   * 根据业务申请编号查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257694 官方文档}
   */
  get(options: ApplymentsBusinessCodeByBusinessCodeGetRequest & CallOptions): Promise<ApiResponse<ApplymentsBusinessCodeByBusinessCodeGetResponse>>
  /**
   * 根据业务申请编号查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257694 官方文档}
   */
  getAsync(options: ApplymentsBusinessCodeByBusinessCodeGetRequest & CallOptions): Promise<ApiResponse<ApplymentsBusinessCodeByBusinessCodeGetResponse>>
}

export interface ApplymentsCancelApplymentPostRequest {
  json: {
    /** 微信支付申请单号 */
    applyment_id?: string | undefined
    /** 业务申请编号 */
    business_code?: string | undefined
  }
}
export interface ApplymentsCancelApplymentPostResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
}
export interface ApplymentsCancelApplyment {
  /**
   * 撤销申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257700 官方文档}
   */
  post(options: ApplymentsCancelApplymentPostRequest & CallOptions): Promise<ApiResponse<ApplymentsCancelApplymentPostResponse>>
  /**
   * 撤销申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257700 官方文档}
   */
  postAsync(options: ApplymentsCancelApplymentPostRequest & CallOptions): Promise<ApiResponse<ApplymentsCancelApplymentPostResponse>>
}

export interface Card {
  /** GET 查询商家名片配置申请状态 · POST 提交商家名片配置申请 */
  readonly cardConfigs: CardCardConfigs
  /** GET 查询已生效交易连接名片规则 · POST 添加交易连接名片规则申请 */
  readonly cardLinks: CardCardLinks
}

export interface CardCardConfigsGetRequest {
  query: {
    /** 业务申请编号 */
    business_code?: string | null | undefined
    /** 微信支付申请单号 */
    applyment_id?: string | null | undefined
    /** 品牌ID */
    brand_id: string
  } | string
}
export interface CardCardConfigsGetResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 申请单状态 */
  applyment_state: ('STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {}))
  /** 定时发布时间 */
  scheduled_publish_time?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 实际发布时间 */
  actual_publish_time?: string
}
export interface CardCardConfigsPostRequest {
  json: {
    /** 业务申请编号 */
    business_code: string
    /** 品牌ID */
    brand_id: string
    /** 品牌小程序信息 */
    brand_mini_program_info?: {
      /** 公众账号ID */
      appid: string
      /** 默认跳转路径 */
      default_jump_path?: string | undefined
    } | undefined
    /** 品牌客服信息 */
    brand_customer_service: {
      /** 客服类型 */
      customer_service_type: ("MINI_PROGRAM" | "CUSTOMIZE_WEB" | "CUSTOMIZE_MP" | "SERVICE_PHONE")
      /** 客服电话 */
      customer_service_phone?: string | undefined
      /** 客服路径 */
      customer_service_path?: string | undefined
      /** 公众账号ID */
      appid?: string | undefined
    }
    /** 服务列表 */
    service_list?: (readonly {
      /** 服务分类名称 */
      service_classify_name?: string | undefined
      /** 服务名称 */
      service_name?: string | undefined
      /** 服务跳转类型 */
      service_jump_type: ("JUMP_MINI_PROGRAM" | "JUMP_WEB_PAGE")
      /** 服务跳转路径 */
      service_jump_path: string
      /** 公众账号ID */
      appid?: string | undefined
    }[] | undefined)
  }
}
export interface CardCardConfigsPostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
}
export interface CardCardConfigs {
  /**
   * 查询商家名片配置申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475174 官方文档}
   */
  get(options: CardCardConfigsGetRequest & CallOptions): Promise<ApiResponse<CardCardConfigsGetResponse>>
  /**
   * 查询商家名片配置申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475174 官方文档}
   */
  getAsync(options: CardCardConfigsGetRequest & CallOptions): Promise<ApiResponse<CardCardConfigsGetResponse>>
  /**
   * 提交商家名片配置申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016468440 官方文档}
   */
  post(options: CardCardConfigsPostRequest & CallOptions): Promise<ApiResponse<CardCardConfigsPostResponse>>
  /**
   * 提交商家名片配置申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016468440 官方文档}
   */
  postAsync(options: CardCardConfigsPostRequest & CallOptions): Promise<ApiResponse<CardCardConfigsPostResponse>>
  /** POST 撤销商家名片配置申请 */
  readonly cancelApplyment: CardCardConfigsCancelApplyment
  /** GET 获取商家名片预览二维码 */
  readonly previewUrl: CardCardConfigsPreviewUrl
  /** POST 发布商家名片配置 */
  readonly publish: CardCardConfigsPublish
}

export interface CardCardConfigsCancelApplymentPostRequest {
  json: {
    /** 业务申请编号 */
    business_code?: string | undefined
    /** 微信支付申请单号 */
    applyment_id?: string | undefined
    /** 品牌ID */
    brand_id: string
  }
}
export interface CardCardConfigsCancelApplymentPostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 申请单状态 */
  applyment_state: ('STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {}))
}
export interface CardCardConfigsCancelApplyment {
  /**
   * 撤销商家名片配置申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475172 官方文档}
   */
  post(options: CardCardConfigsCancelApplymentPostRequest & CallOptions): Promise<ApiResponse<CardCardConfigsCancelApplymentPostResponse>>
  /**
   * 撤销商家名片配置申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475172 官方文档}
   */
  postAsync(options: CardCardConfigsCancelApplymentPostRequest & CallOptions): Promise<ApiResponse<CardCardConfigsCancelApplymentPostResponse>>
}

export interface CardCardConfigsPreviewUrlGetRequest {
  query: {
    /** 业务申请编号 */
    business_code?: string | null | undefined
    /** 微信支付申请单号 */
    applyment_id?: string | null | undefined
    /** 品牌ID */
    brand_id: string
  } | string
}
export interface CardCardConfigsPreviewUrlGetResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
  /** 预览二维码链接过期时间 */
  url_expired_time: string
}
export interface CardCardConfigsPreviewUrl {
  /**
   * 获取商家名片预览二维码
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016641998 官方文档}
   */
  get(options: CardCardConfigsPreviewUrlGetRequest & CallOptions): Promise<ApiResponse<CardCardConfigsPreviewUrlGetResponse>>
  /**
   * 获取商家名片预览二维码
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016641998 官方文档}
   */
  getAsync(options: CardCardConfigsPreviewUrlGetRequest & CallOptions): Promise<ApiResponse<CardCardConfigsPreviewUrlGetResponse>>
}

export interface CardCardConfigsPublishPostRequest {
  json: {
    /** 业务申请编号 */
    business_code?: string | undefined
    /** 微信支付申请单号 */
    applyment_id?: string | undefined
    /** 品牌ID */
    brand_id: string
    /** 发布方式 */
    publish_type: ("IMMEDIATE_PUBLISH" | "SCHEDULED_PUBLISH")
    /** 定时发布时间 */
    scheduled_publish_time?: string | undefined
  }
}
export interface CardCardConfigsPublishPostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 发布方式 */
  publish_type: ('IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {}))
  /** 定时发布时间 */
  scheduled_publish_time?: string
}
export interface CardCardConfigsPublish {
  /**
   * 发布商家名片配置
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475176 官方文档}
   */
  post(options: CardCardConfigsPublishPostRequest & CallOptions): Promise<ApiResponse<CardCardConfigsPublishPostResponse>>
  /**
   * 发布商家名片配置
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475176 官方文档}
   */
  postAsync(options: CardCardConfigsPublishPostRequest & CallOptions): Promise<ApiResponse<CardCardConfigsPublishPostResponse>>
}

export interface CardCardLinksGetRequest {
  query: {
    /** 品牌ID */
    brand_id: string
    /** 交易场景类型 */
    payment_scene?: ("MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE") | null | undefined
    /** 查询页码 */
    page_index?: number | null | undefined
    /** 查询页大小 */
    page_size?: number | null | undefined
  } | string
}
export interface CardCardLinksGetResponse {
  /** 品牌ID */
  brand_id?: string
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
  /** 总数 */
  total_num?: number
  /** 已生效连接列表 */
  active_link_list?: {
    /** 交易场景类型 */
    payment_scene: ('MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {}))
    /** 公众账号ID */
    appid_list?: string[]
    /** 商户号 */
    card_link_mchid?: string
    /** 服务ID */
    service_id?: string
  }[]
}
export interface CardCardLinksPostRequest {
  json: {
    /**
     * 业务申请编号
     * 最长 128 字符
     */
    business_code: string
    /**
     * 品牌ID
     * 最长 20 字符
     */
    brand_id: string
    /** 交易场景类型 */
    payment_scene: ("MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE")
    /**
     * 公众账号ID
     * 最长 50 字符
     */
    appid?: string | undefined
    /** 商户号 */
    card_link_mchid?: string | undefined
    /** 服务ID */
    service_id?: string | undefined
  }
}
export interface CardCardLinksPostResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: ('MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {}))
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}
export interface CardCardLinks {
  /**
   * 查询已生效交易连接名片规则
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366785 官方文档}
   */
  get(options: CardCardLinksGetRequest & CallOptions): Promise<ApiResponse<CardCardLinksGetResponse>>
  /**
   * 查询已生效交易连接名片规则
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366785 官方文档}
   */
  getAsync(options: CardCardLinksGetRequest & CallOptions): Promise<ApiResponse<CardCardLinksGetResponse>>
  /**
   * 添加交易连接名片规则申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016333302 官方文档}
   */
  post(options: CardCardLinksPostRequest & CallOptions): Promise<ApiResponse<CardCardLinksPostResponse>>
  /**
   * 添加交易连接名片规则申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016333302 官方文档}
   */
  postAsync(options: CardCardLinksPostRequest & CallOptions): Promise<ApiResponse<CardCardLinksPostResponse>>
  /** 根据业务申请编号查询添加申请状态 */
  readonly businessCode: CardCardLinksBusinessCode
  /** POST 撤销交易连接名片配置申请 */
  readonly cancelApplyment: CardCardLinksCancelApplyment
  /** POST 解除已生效交易连接名片场景 */
  readonly unbindCardLink: CardCardLinksUnbindCardLink
}

export interface CardCardLinksBusinessCode {
  /** GET 根据业务申请编号查询添加申请状态 */
  readonly _business_code_: CardCardLinksBusinessCodeByBusinessCode
}

export interface CardCardLinksBusinessCodeByBusinessCodeGetRequest {
  /** 业务申请编号 */
  business_code: string
  query: {
    /** 品牌ID */
    brand_id: string
  } | string
}
export interface CardCardLinksBusinessCodeByBusinessCodeGetResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: ('MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {}))
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
  /** 交易连接名片配置状态 */
  configuration_state: ('WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | (string & {}))
  /** 驳回原因 */
  reject_reason?: string
}
export interface CardCardLinksBusinessCodeByBusinessCode {
  /**
   * 根据业务申请编号查询添加申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366816 官方文档}
   */
  get(options: CardCardLinksBusinessCodeByBusinessCodeGetRequest & CallOptions): Promise<ApiResponse<CardCardLinksBusinessCodeByBusinessCodeGetResponse>>
  /**
   * 根据业务申请编号查询添加申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366816 官方文档}
   */
  getAsync(options: CardCardLinksBusinessCodeByBusinessCodeGetRequest & CallOptions): Promise<ApiResponse<CardCardLinksBusinessCodeByBusinessCodeGetResponse>>
}

export interface CardCardLinksCancelApplymentPostRequest {
  json: {
    /** 业务申请编号 */
    business_code: string
    /** 品牌ID */
    brand_id: string
  }
}
export interface CardCardLinksCancelApplymentPostResponse {
  /** 业务申请编号 */
  business_code: string
}
export interface CardCardLinksCancelApplyment {
  /**
   * 撤销交易连接名片配置申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366797 官方文档}
   */
  post(options: CardCardLinksCancelApplymentPostRequest & CallOptions): Promise<ApiResponse<CardCardLinksCancelApplymentPostResponse>>
  /**
   * 撤销交易连接名片配置申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366797 官方文档}
   */
  postAsync(options: CardCardLinksCancelApplymentPostRequest & CallOptions): Promise<ApiResponse<CardCardLinksCancelApplymentPostResponse>>
}

export interface CardCardLinksUnbindCardLinkPostRequest {
  json: {
    /**
     * 品牌ID
     * 最长 20 字符
     */
    brand_id: string
    /** 交易场景类型 */
    payment_scene: ("MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE")
    /**
     * 公众账号ID
     * 最长 50 字符
     */
    appid?: string | undefined
    /** 商户号 */
    card_link_mchid?: string | undefined
    /** 服务ID */
    service_id?: string | undefined
  }
}
export interface CardCardLinksUnbindCardLinkPostResponse {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: ('MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {}))
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}
export interface CardCardLinksUnbindCardLink {
  /**
   * 解除已生效交易连接名片场景
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366804 官方文档}
   */
  post(options: CardCardLinksUnbindCardLinkPostRequest & CallOptions): Promise<ApiResponse<CardCardLinksUnbindCardLinkPostResponse>>
  /**
   * 解除已生效交易连接名片场景
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366804 官方文档}
   */
  postAsync(options: CardCardLinksUnbindCardLinkPostRequest & CallOptions): Promise<ApiResponse<CardCardLinksUnbindCardLinkPostResponse>>
}

export interface Marketing {
  /** 查询摇优惠活动列表 */
  readonly shakeActivities: MarketingShakeActivities
}

export interface MarketingShakeActivities {
  /** GET 查询摇优惠活动列表 */
  readonly activities: MarketingShakeActivitiesActivities
}

export interface MarketingShakeActivitiesActivitiesGetRequest {
  query: {
    /** 品牌ID */
    brand_id: string
    /** 分页大小 */
    limit: number
    /** 分页页码 */
    offset: number
    /** 活动状态 */
    activity_state?: ("CREATED" | "DELIVERING" | "EXPIRED" | "PAUSED" | "TERMINATED") | null | undefined
    /** 投放计划审核状态 */
    audit_state?: ("PENDING" | "APPROVED" | "REJECTED") | null | undefined
  } | string
}
export interface MarketingShakeActivitiesActivitiesGetResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 摇一摇有优惠活动列表 */
  data?: {
    /** 活动id */
    id: string
    /** 活动名称 */
    name: string
    /** 活动状态 */
    activity_state: ('CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {}))
    /** 审核状态 */
    audit_state: ('PENDING' | 'APPROVED' | 'REJECTED' | (string & {}))
    /** 可用库存 */
    available_quota: number
    /** 总库存 */
    total_quota: number
    /** 投放模式 */
    delivery_mode: ('SMART' | 'TARGETED' | (string & {}))
    /** 投放时间范围 */
    time_range: {
      /** 开始时间 */
      start_time: string
      /** 结束时间 */
      end_time: string
    }
    /** 商品券 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券批次列表 */
      stock_list?: {
        /** 批次ID */
        stock_id: string
      }[]
    }
  }[]
}
export interface MarketingShakeActivitiesActivities {
  /**
   * 查询摇优惠活动列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783259 官方文档}
   */
  get(options: MarketingShakeActivitiesActivitiesGetRequest & CallOptions): Promise<ApiResponse<MarketingShakeActivitiesActivitiesGetResponse>>
  /**
   * 查询摇优惠活动列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783259 官方文档}
   */
  getAsync(options: MarketingShakeActivitiesActivitiesGetRequest & CallOptions): Promise<ApiResponse<MarketingShakeActivitiesActivitiesGetResponse>>
}

export interface Partner {
  /** 查询会员卡模板列表、创建会员卡模板、查询会员卡模板信息 等 23 个接口 */
  readonly cardMember: PartnerCardMember
  /** 列表查询品牌门店信息、创建品牌门店、查询品牌门店 等 9 个接口 */
  readonly store: PartnerStore
}

export interface PartnerCardMember {
  /** GET 查询会员卡模板列表 · POST 创建会员卡模板 */
  readonly cards: PartnerCardMemberCards
  /** GET 查询品牌会员发券活动列表 · POST 创建品牌会员发券活动 */
  readonly membershipActivities: PartnerCardMemberMembershipActivities
  /** POST 品牌会员展示付款码组件预授权 */
  readonly payViewTokens: PartnerCardMemberPayViewTokens
  /** POST 入会组件预授权 */
  readonly preAuthTokens: PartnerCardMemberPreAuthTokens
  /** GET 查询用户在品牌下所有会员卡 */
  readonly userCards: PartnerCardMemberUserCards
  /** POST 创建用户动态信息 */
  readonly userFeeds: PartnerCardMemberUserFeeds
  /** 同步积分兑券结果、同步积分余额 */
  readonly userPoints: PartnerCardMemberUserPoints
}

export interface PartnerCardMemberCardsGetRequest {
  query: {
    /** 品牌id */
    brand_id: string
    /** 状态 */
    state?: ("CARD_EFFECTIVE" | "CARD_INVALID") | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface PartnerCardMemberCardsGetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡模板列表 */
  data?: {
    /** 会员卡模板ID */
    card_id: string
    /** 品牌ID */
    brand_id: string
    /** 商户AppId */
    appid: string
    /** 会员卡类型 */
    card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
    /** 卡名称 */
    card_title: string
    /** 卡背景颜色 */
    card_color: string
    /** 卡背景图URL */
    card_picture_url: string
    /** 会员卡code分配类型 */
    code_mode: ('SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {}))
    /** 会员码型 */
    code_type: ('NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {}))
    /** 会员码跳转信息 */
    code_jump_information?: {
      /** 会员码跳转AppID */
      jump_appid?: string
      /** 会员码跳转路径 */
      jump_path?: string
    }
    /** 会员权益 */
    benefits: string
    /** 回调地址 */
    notify_url: string
    /** 是否置顶 */
    need_pinned?: boolean
    /** 是否展示会员等级 */
    need_display_level?: boolean
    /** 会员初始等级 */
    init_level?: string
    /** 服务电话 */
    service_phone?: string
    /** 商家法务协议 */
    legal_agreement?: string
    /** 会员卡有效期 */
    valid_date_information?: {
      /** 有效期类型 */
      type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /** 积分信息 */
    points_information?: {
      /** 积分跳转AppID */
      jump_appid?: string
      /** 积分跳转路径 */
      jump_path?: string
    }
    /** 储值信息 */
    balance_information?: {
      /** 储值小程序AppID */
      jump_appid?: string
      /** 储值小程序路径 */
      jump_path?: string
    }
    /** 付费会员信息 */
    purchase_information?: {
      /**
       * 付费会员价格
       * 单位：分
       */
      price?: number
      /** 付费会员跳转AppID */
      jump_appid?: string
      /** 付费会员跳转路径 */
      jump_path?: string
    }
    /** 用户开卡信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 商户自定义的开卡信息字段类型 */
        type?: ('CHECK_BOX' | 'RADIO' | (string & {}))
        /** 字段名称 */
        name?: string
        /** 字段值 */
        values?: string[]
      }[]
    }
    /** 创建时间 */
    create_time?: string
    /** 会员中心信息 */
    member_information?: {
      /** 会员中心跳转AppID */
      jump_appid?: string
      /** 会员中心跳转路径 */
      jump_path?: string
    }
    /** 更新时间 */
    modify_time?: string
    /** 商户请求单号 */
    out_request_no?: string
    /** 状态 */
    state?: string
  }[]
}
export interface PartnerCardMemberCardsPostRequest {
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商户AppId */
    appid: string
    /** 会员卡类型 */
    card_type: ("PURCHASE" | "NORMAL" | "BALANCE")
    /** 卡名称 */
    card_title: string
    /** 卡背景颜色 */
    card_color: string
    /** 卡背景图URL */
    card_picture_url: string
    /** 会员卡code分配类型 */
    code_mode: ("SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE")
    /** 会员码型 */
    code_type: ("NONE_CODE" | "BAR_CODE" | "QR_CODE" | "BAR_CODE_AND_QR_CODE" | "JUMP_MINI_PROGRAM")
    /** 会员码跳转信息 */
    code_jump_information?: {
      /** 会员码跳转AppID */
      jump_appid?: string | undefined
      /** 会员码跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 会员权益 */
    benefits: string
    /**
     * 回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 是否置顶 */
    need_pinned?: boolean | undefined
    /** 是否展示会员等级 */
    need_display_level?: boolean | undefined
    /** 会员初始等级 */
    init_level?: string | undefined
    /** 服务电话 */
    service_phone?: string | undefined
    /** 商家法务协议 */
    legal_agreement?: string | undefined
    /** 会员卡有效期 */
    valid_date_information?: {
      /** 有效期类型 */
      type: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT")
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string | undefined
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    } | undefined
    /** 积分信息 */
    points_information?: {
      /** 积分跳转AppID */
      jump_appid?: string | undefined
      /** 积分跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 储值信息 */
    balance_information?: {
      /** 储值小程序AppID */
      jump_appid?: string | undefined
      /** 储值小程序路径 */
      jump_path?: string | undefined
    } | undefined
    /** 付费会员信息 */
    purchase_information?: {
      /**
       * 付费会员价格
       * 单位：分
       */
      price?: number | undefined
      /** 付费会员跳转AppID */
      jump_appid?: string | undefined
      /** 付费会员跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 用户开卡信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY")[] | undefined
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: (readonly {
        /** 商户自定义的开卡信息字段类型 */
        type?: ("CHECK_BOX" | "RADIO") | undefined
        /** 字段名称 */
        name?: string | undefined
        /** 字段值 */
        values?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 会员中心信息 */
    member_information?: {
      /** 会员中心跳转AppID */
      jump_appid?: string | undefined
      /** 会员中心跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 商户请求单号 */
    out_request_no?: string | undefined
  }
}
export interface PartnerCardMemberCardsPostResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: ('SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {}))
  /** 会员码型 */
  code_type: ('NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {}))
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /**
     * 付费会员价格
     * 单位：分
     */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: ('CHECK_BOX' | 'RADIO' | (string & {}))
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 创建时间 */
  create_time?: string
  /** 会员中心信息 */
  member_information?: {
    /** 会员中心跳转AppID */
    jump_appid?: string
    /** 会员中心跳转路径 */
    jump_path?: string
  }
  /** 更新时间 */
  modify_time?: string
  /** 商户请求单号 */
  out_request_no?: string
  /** 单据状态 */
  state?: string
}
export interface PartnerCardMemberCards {
  /**
   * 查询会员卡模板列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336976 官方文档}
   */
  get(options: PartnerCardMemberCardsGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsGetResponse>>
  /**
   * 查询会员卡模板列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336976 官方文档}
   */
  getAsync(options: PartnerCardMemberCardsGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsGetResponse>>
  /**
   * 创建会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336970 官方文档}
   */
  post(options: PartnerCardMemberCardsPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsPostResponse>>
  /**
   * 创建会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336970 官方文档}
   */
  postAsync(options: PartnerCardMemberCardsPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsPostResponse>>
  /** GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息 · DELETE 删除会员卡模板 */
  readonly _card_id_: PartnerCardMemberCardsByCardId
}

export interface PartnerCardMemberCardsByCardIdGetRequest {
  /** 会员卡模板ID */
  card_id: string
  query: {
    /** 品牌id */
    brand_id: string
  } | string
}
export interface PartnerCardMemberCardsByCardIdGetResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: ('SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {}))
  /** 会员码型 */
  code_type: ('NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {}))
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /**
     * 付费会员价格
     * 单位：分
     */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: ('CHECK_BOX' | 'RADIO' | (string & {}))
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: ('CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 更新时间 */
  update_time?: string
  /** 会员中心信息 */
  member_information?: {
    /** 会员中心跳转AppID */
    jump_appid?: string
    /** 会员中心跳转路径 */
    jump_path?: string
  }
  /** 更新时间 */
  modify_time?: string
  /** 商户请求单号 */
  out_request_no?: string
}
export interface PartnerCardMemberCardsByCardIdPatchRequest {
  /** 会员卡模板ID */
  card_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 卡名称 */
    card_title?: string | undefined
    /** 卡背景颜色 */
    card_color?: string | undefined
    /** 卡背景图URL */
    card_picture_url?: string | undefined
    /** 会员码跳转信息 */
    code_jump_information?: {
      /** 会员码跳转AppID */
      jump_appid?: string | undefined
      /** 会员码跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 会员权益 */
    benefits?: string | undefined
    /**
     * 回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 是否置顶 */
    need_pinned?: boolean | undefined
    /** 是否展示会员等级 */
    need_display_level?: boolean | undefined
    /** 会员初始等级 */
    init_level?: string | undefined
    /** 服务电话 */
    service_phone?: string | undefined
    /** 商家法务协议 */
    legal_agreement?: string | undefined
    /** 会员卡有效期 */
    valid_date_information?: {
      /** 有效期类型 */
      type: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT")
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string | undefined
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    } | undefined
    /** 积分信息 */
    points_information?: {
      /** 积分跳转AppID */
      jump_appid?: string | undefined
      /** 积分跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 储值信息 */
    balance_information?: {
      /** 储值小程序AppID */
      jump_appid?: string | undefined
      /** 储值小程序路径 */
      jump_path?: string | undefined
    } | undefined
    /** 付费会员信息 */
    purchase_information?: {
      /**
       * 付费会员价格
       * 单位：分
       */
      price?: number | undefined
      /** 付费会员跳转AppID */
      jump_appid?: string | undefined
      /** 付费会员跳转路径 */
      jump_path?: string | undefined
    } | undefined
    /** 用户开卡信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: readonly ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY")[] | undefined
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: (readonly {
        /** 商户自定义的开卡信息字段类型 */
        type?: ("CHECK_BOX" | "RADIO") | undefined
        /** 字段名称 */
        name?: string | undefined
        /** 字段值 */
        values?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 会员中心信息 */
    member_information?: {
      /** 会员中心跳转AppID */
      jump_appid?: string | undefined
      /** 会员中心跳转路径 */
      jump_path?: string | undefined
    } | undefined
  }
}
export interface PartnerCardMemberCardsByCardIdPatchResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: ('SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {}))
  /** 会员码型 */
  code_type: ('NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {}))
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /**
     * 付费会员价格
     * 单位：分
     */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: ('CHECK_BOX' | 'RADIO' | (string & {}))
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: ('CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 更新时间 */
  update_time?: string
  /** 会员中心信息 */
  member_information?: {
    /** 会员中心跳转AppID */
    jump_appid?: string
    /** 会员中心跳转路径 */
    jump_path?: string
  }
  /** 更新时间 */
  modify_time?: string
  /** 商户请求单号 */
  out_request_no?: string
}
export interface PartnerCardMemberCardsByCardIdDeleteRequest {
  /** 会员卡模板ID */
  card_id: string
  query: {
    /** 品牌id */
    brand_id: string
  } | string
}
export interface PartnerCardMemberCardsByCardIdDeleteResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: ('SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {}))
  /** 会员码型 */
  code_type: ('NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {}))
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /** 有效期开始时间 */
    available_begin_time?: string
    /** 有效期结束时间 */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /**
     * 付费会员价格
     * 单位：分
     */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: ('CHECK_BOX' | 'RADIO' | (string & {}))
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: ('CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {}))
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}
export interface PartnerCardMemberCardsByCardId {
  /**
   * 查询会员卡模板信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336974 官方文档}
   */
  get(options: PartnerCardMemberCardsByCardIdGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsByCardIdGetResponse>>
  /**
   * 查询会员卡模板信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336974 官方文档}
   */
  getAsync(options: PartnerCardMemberCardsByCardIdGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsByCardIdGetResponse>>
  /**
   * 修改会员卡模板信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336977 官方文档}
   */
  patch(options: PartnerCardMemberCardsByCardIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsByCardIdPatchResponse>>
  /**
   * 修改会员卡模板信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336977 官方文档}
   */
  patchAsync(options: PartnerCardMemberCardsByCardIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsByCardIdPatchResponse>>
  /**
   * 删除会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 官方文档}
   */
  delete(options: PartnerCardMemberCardsByCardIdDeleteRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsByCardIdDeleteResponse>>
  /**
   * 删除会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 官方文档}
   */
  deleteAsync(options: PartnerCardMemberCardsByCardIdDeleteRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsByCardIdDeleteResponse>>
  /** POST 作废会员卡模板 */
  readonly invalidate: PartnerCardMemberCardsByCardIdInvalidate
}

export interface PartnerCardMemberCardsByCardIdInvalidatePostRequest {
  /** 会员卡模板ID */
  card_id: string
  json: {
    /** 品牌id */
    brand_id: string
  }
}
export interface PartnerCardMemberCardsByCardIdInvalidatePostResponse {
  /** 商家请求单号 */
  out_request_no: string
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: ('SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {}))
  /** 会员码型 */
  code_type: ('NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {}))
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 会员中心信息 */
  member_information?: {
    /** 会员中心跳转AppID */
    jump_appid?: string
    /** 会员中心跳转路径 */
    jump_path?: string
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /**
     * 付费会员价格
     * 单位：分
     */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: ('CHECK_BOX' | 'RADIO' | (string & {}))
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: ('CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 更新时间 */
  update_time?: string
  /** 更新时间 */
  modify_time?: string
}
export interface PartnerCardMemberCardsByCardIdInvalidate {
  /**
   * 作废会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 官方文档}
   */
  post(options: PartnerCardMemberCardsByCardIdInvalidatePostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsByCardIdInvalidatePostResponse>>
  /**
   * 作废会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 官方文档}
   */
  postAsync(options: PartnerCardMemberCardsByCardIdInvalidatePostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberCardsByCardIdInvalidatePostResponse>>
}

export interface PartnerCardMemberMembershipActivitiesGetRequest {
  query: {
    /** 品牌id */
    brand_id: string
    /** 会员卡模板ID */
    card_id?: string | null | undefined
    /** 活动状态 */
    activity_state?: ("MEMBERSHIP_ACTIVITY_CREATED" | "MEMBERSHIP_ACTIVITY_EFFECTIVE" | "MEMBERSHIP_ACTIVITY_TERMINATED" | "MEMBERSHIP_ACTIVITY_EXPIRED") | null | undefined
    /** 请求资源起始位置 */
    offset: number
    /** 最大资源条数 */
    limit: number
  } | string
}
export interface PartnerCardMemberMembershipActivitiesGetResponse {
  /** 活动列表 */
  data?: {
    /** 商户请求单号 */
    out_request_no: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡ID */
    card_id: string
    /** 活动渠道 */
    activity_channel: ('MECHANT_APP_COMPONENT' | (string & {}))
    /** 活动主标题 */
    title: string
    /** 活动主标题 */
    sub_title: string
    /** 活动开始时间 */
    begin_time: string
    /** 活动结束时间 */
    end_time: string
    /** 活动总库存 */
    apply_total: number
    /** 活动剩余库存 */
    apply_available: number
    /** 商品券批次列表 */
    product_coupon_stock_list: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }[]
    /** 活动ID */
    activity_id: string
    /** 活动状态 */
    activity_state: ('MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {}))
    /** 创建时间 */
    create_time: string
    /** 更新时间 */
    modify_time: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}
export interface PartnerCardMemberMembershipActivitiesPostRequest {
  json: {
    /** 商户请求单号 */
    out_request_no: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡ID */
    card_id: string
    /** 活动渠道 */
    activity_channel: ('MECHANT_APP_COMPONENT' | (string & {}))
    /** 活动主标题 */
    title: string
    /** 活动主标题 */
    sub_title: string
    /** 活动开始时间 */
    begin_time: string
    /** 活动结束时间 */
    end_time: string
    /** 活动总库存 */
    apply_total: number
    /** 商品券批次列表 */
    product_coupon_stock_list: readonly {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }[]
  }
}
export interface PartnerCardMemberMembershipActivitiesPostResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: ('MECHANT_APP_COMPONENT' | (string & {}))
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state: ('MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {}))
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}
export interface PartnerCardMemberMembershipActivities {
  /**
   * 查询品牌会员发券活动列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588039 官方文档}
   */
  get(options: PartnerCardMemberMembershipActivitiesGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesGetResponse>>
  /**
   * 查询品牌会员发券活动列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588039 官方文档}
   */
  getAsync(options: PartnerCardMemberMembershipActivitiesGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesGetResponse>>
  /**
   * 创建品牌会员发券活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016464918 官方文档}
   */
  post(options: PartnerCardMemberMembershipActivitiesPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesPostResponse>>
  /**
   * 创建品牌会员发券活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016464918 官方文档}
   */
  postAsync(options: PartnerCardMemberMembershipActivitiesPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesPostResponse>>
  /** GET 查询品牌会员发券活动 · PATCH 修改品牌会员发券活动信息 */
  readonly _activity_id_: PartnerCardMemberMembershipActivitiesByActivityId
}

export interface PartnerCardMemberMembershipActivitiesByActivityIdGetRequest {
  /** 活动ID */
  activity_id: string
  query: {
    /** 品牌id */
    brand_id: string
  } | string
}
export interface PartnerCardMemberMembershipActivitiesByActivityIdGetResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: ('MECHANT_APP_COMPONENT' | (string & {}))
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state: ('MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {}))
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}
export interface PartnerCardMemberMembershipActivitiesByActivityIdPatchRequest {
  /** 活动ID */
  activity_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 活动主标题 */
    title: string
    /** 活动主标题 */
    sub_title: string
    /** 活动开始时间 */
    begin_time: string
    /** 活动结束时间 */
    end_time: string
  }
}
export interface PartnerCardMemberMembershipActivitiesByActivityIdPatchResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: ('MECHANT_APP_COMPONENT' | (string & {}))
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state: ('MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {}))
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}
export interface PartnerCardMemberMembershipActivitiesByActivityId {
  /**
   * 查询品牌会员发券活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588015 官方文档}
   */
  get(options: PartnerCardMemberMembershipActivitiesByActivityIdGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesByActivityIdGetResponse>>
  /**
   * 查询品牌会员发券活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588015 官方文档}
   */
  getAsync(options: PartnerCardMemberMembershipActivitiesByActivityIdGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesByActivityIdGetResponse>>
  /**
   * 修改品牌会员发券活动信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588044 官方文档}
   */
  patch(options: PartnerCardMemberMembershipActivitiesByActivityIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>>
  /**
   * 修改品牌会员发券活动信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588044 官方文档}
   */
  patchAsync(options: PartnerCardMemberMembershipActivitiesByActivityIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>>
  /** POST 终止品牌会员发券活动 */
  readonly terminate: PartnerCardMemberMembershipActivitiesByActivityIdTerminate
}

export interface PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostRequest {
  /** 活动ID */
  activity_id: string
  json: {
    /** 品牌ID */
    brand_id: string
  }
}
export interface PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: ('MECHANT_APP_COMPONENT' | (string & {}))
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state: ('MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {}))
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}
export interface PartnerCardMemberMembershipActivitiesByActivityIdTerminate {
  /**
   * 终止品牌会员发券活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588028 官方文档}
   */
  post(options: PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse>>
  /**
   * 终止品牌会员发券活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588028 官方文档}
   */
  postAsync(options: PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse>>
}

export interface PartnerCardMemberPayViewTokensPostRequest {
  json: {
    /** 品牌ID */
    brand_id: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
  }
}
export interface PartnerCardMemberPayViewTokensPostResponse {
  /** 预授权token */
  token: string
  /** token 过期时间 */
  expire_time: string
}
export interface PartnerCardMemberPayViewTokens {
  /**
   * 品牌会员展示付款码组件预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016834476 官方文档}
   */
  post(options: PartnerCardMemberPayViewTokensPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberPayViewTokensPostResponse>>
  /**
   * 品牌会员展示付款码组件预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016834476 官方文档}
   */
  postAsync(options: PartnerCardMemberPayViewTokensPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberPayViewTokensPostResponse>>
}

export interface PartnerCardMemberPreAuthTokensPostRequest {
  json: {
    /** 品牌ID */
    brand_id: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
  }
}
export interface PartnerCardMemberPreAuthTokensPostResponse {
  /** 预授权token */
  token: string
  /**
   * token 过期时间
   * 格式：RFC 3339
   */
  expire_time: string
}
export interface PartnerCardMemberPreAuthTokens {
  /**
   * 入会组件预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336986 官方文档}
   */
  post(options: PartnerCardMemberPreAuthTokensPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberPreAuthTokensPostResponse>>
  /**
   * 入会组件预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336986 官方文档}
   */
  postAsync(options: PartnerCardMemberPreAuthTokensPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberPreAuthTokensPostResponse>>
}

export interface PartnerCardMemberUserCardsGetRequest {
  query: {
    /** 品牌id */
    brand_id: string
    /** 用户标识 */
    openid: string
    /** 用户会员卡状态 */
    user_card_state?: ("UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID") | null | undefined
    /** 分页页码 */
    offset: number
    /** 分页大小 */
    limit: number
  } | string
}
export interface PartnerCardMemberUserCardsGetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡列表 */
  data?: {
    /** 会员卡code */
    user_card_code: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
    /** 卡背景颜色 */
    card_color?: string
    /** 卡背景图URL */
    card_picture_url?: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡类型 */
    card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
    /**
     * 加密的手机号
     * 敏感字段，由客户端解密
     */
    phone_number?: string
    /** 等级 */
    level?: string
    /** 会员卡有效期 */
    valid_date_information?: {
      /** 有效期类型 */
      type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /**
     * 领取时间
     * 格式：RFC 3339
     */
    pickup_time: string
    /** 用户信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: {
        /** 平台提供的通用开卡信息字段 */
        name?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
        /**
         * 字段值
         * 敏感字段，由客户端解密
         */
        value?: string
      }[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 字段名称 */
        name?: string
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: string[]
      }[]
    }
    /** 商家数据包 */
    attach?: string
    /** 用户会员卡状态 */
    user_card_state: ('UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {}))
    /** 作废原因 */
    invalid_reason?: string
    /**
     * 作废时间
     * 格式：RFC 3339
     */
    invalid_time?: string
    /** 创建时间 */
    create_time?: string
    /** 更新时间 */
    modify_time?: string
  }[]
}
export interface PartnerCardMemberUserCards {
  /**
   * 查询用户在品牌下所有会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336984 官方文档}
   */
  get(options: PartnerCardMemberUserCardsGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsGetResponse>>
  /**
   * 查询用户在品牌下所有会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336984 官方文档}
   */
  getAsync(options: PartnerCardMemberUserCardsGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsGetResponse>>
  /** POST 根据openid导入用户会员卡 */
  readonly importByOpenid: PartnerCardMemberUserCardsImportByOpenid
  /** POST 根据手机号导入用户会员卡 */
  readonly importByPhone: PartnerCardMemberUserCardsImportByPhone
  /** GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息 */
  readonly _user_card_code_: PartnerCardMemberUserCardsByUserCardCode
}

export interface PartnerCardMemberUserCardsImportByOpenidPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品牌ID */
    brand_id: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
    /** 会员卡code */
    user_card_code: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number?: string | undefined
    /** 用户信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: (readonly {
        /** 平台提供的通用开卡信息字段 */
        name?: ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY") | undefined
        /**
         * 字段值
         * 敏感字段，由客户端加密
         */
        value?: string | undefined
      }[] | undefined)
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: (readonly {
        /** 字段名称 */
        name?: string | undefined
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 会员卡有效期 */
    date_information?: {
      /** 有效期类型 */
      type: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT")
      /** 有效期开始时间 */
      available_begin_time?: string | undefined
      /** 有效期结束时间 */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    } | undefined
    /**
     * 领取时间
     * 格式：RFC 3339
     */
    pickup_time?: string | undefined
    /** 卡背景颜色 */
    card_color?: string | undefined
    /** 卡背景图URL */
    card_picture_url?: string | undefined
    /** 等级 */
    level?: string | undefined
    /** 会员卡有效期 */
    valid_date_information?: {
      /** 有效期类型 */
      type?: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT") | undefined
      /** 有效期开始时间 */
      available_begin_time?: string | undefined
      /** 有效期结束时间 */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    } | undefined
  }
}
export interface PartnerCardMemberUserCardsImportByOpenidPostResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /**
   * 加密的手机号
   * 敏感字段，由客户端解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * 格式：RFC 3339
   */
  pickup_time: string
  /** 用户信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
      /**
       * 字段值
       * 敏感字段，由客户端解密
       */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: ('UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {}))
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * 格式：RFC 3339
   */
  invalid_time?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  modify_time?: string
}
export interface PartnerCardMemberUserCardsImportByOpenid {
  /**
   * 根据openid导入用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336981 官方文档}
   */
  post(options: PartnerCardMemberUserCardsImportByOpenidPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsImportByOpenidPostResponse>>
  /**
   * 根据openid导入用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336981 官方文档}
   */
  postAsync(options: PartnerCardMemberUserCardsImportByOpenidPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsImportByOpenidPostResponse>>
}

export interface PartnerCardMemberUserCardsImportByPhonePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品牌ID */
    brand_id: string
    /** 会员卡模板ID */
    card_id: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number: string
    /** 会员卡code */
    user_card_code: string
    /** 用户信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: (readonly {
        /** 平台提供的通用开卡信息字段 */
        name?: ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY") | undefined
        /**
         * 字段值
         * 敏感字段，由客户端加密
         */
        value?: string | undefined
      }[] | undefined)
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: (readonly {
        /** 字段名称 */
        name?: string | undefined
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 会员卡有效期 */
    date_information: {
      /** 有效期类型 */
      type: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT")
      /** 有效期开始时间 */
      available_begin_time?: string | undefined
      /** 有效期结束时间 */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    }
    /** 领取时间 */
    pickup_time: string
  }
}
export interface PartnerCardMemberUserCardsImportByPhonePostResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /**
   * 加密的手机号
   * 敏感字段，由客户端解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /** 有效期开始时间 */
    available_begin_time?: string
    /** 有效期结束时间 */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 */
  pickup_time: string
  /** 用户信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
      /**
       * 字段值
       * 敏感字段，由客户端解密
       */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: ('UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {}))
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 */
  invalid_time?: string
}
export interface PartnerCardMemberUserCardsImportByPhone {
  /**
   * 根据手机号导入用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336982 官方文档}
   */
  post(options: PartnerCardMemberUserCardsImportByPhonePostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsImportByPhonePostResponse>>
  /**
   * 根据手机号导入用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336982 官方文档}
   */
  postAsync(options: PartnerCardMemberUserCardsImportByPhonePostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsImportByPhonePostResponse>>
}

export interface PartnerCardMemberUserCardsByUserCardCodeGetRequest {
  /** 会员卡code */
  user_card_code: string
  query: {
    /** 品牌id */
    brand_id: string
    /** 会员卡模版ID */
    card_id: string
    /** 用户标识 */
    openid: string
  } | string
}
export interface PartnerCardMemberUserCardsByUserCardCodeGetResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /**
   * 加密的手机号
   * 敏感字段，由客户端解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * 格式：RFC 3339
   */
  pickup_time: string
  /** 用户信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
      /**
       * 字段值
       * 敏感字段，由客户端解密
       */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: ('UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {}))
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * 格式：RFC 3339
   */
  invalid_time?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  modify_time?: string
}
export interface PartnerCardMemberUserCardsByUserCardCodePatchRequest {
  /** 会员卡code */
  user_card_code: string
  query: {
    /** 会员卡模板ID */
    card_id: string
  } | string
  json: {
    /** 品牌ID */
    brand_id?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 卡背景颜色 */
    card_color?: string | undefined
    /** 卡背景图URL */
    card_picture_url?: string | undefined
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number?: string | undefined
    /** 等级 */
    level?: string | undefined
    /** 会员卡有效期 */
    valid_date_information?: {
      /** 有效期类型 */
      type: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT")
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string | undefined
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    } | undefined
    /** 领取时间 */
    pickup_time?: string | undefined
    /** 用户信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: (readonly {
        /** 平台提供的通用开卡信息字段 */
        name?: ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY") | undefined
        /**
         * 字段值
         * 敏感字段，由客户端加密
         */
        value?: string | undefined
      }[] | undefined)
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: (readonly {
        /** 字段名称 */
        name?: string | undefined
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 商家数据包 */
    attach?: string | undefined
  }
}
export interface PartnerCardMemberUserCardsByUserCardCodePatchResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /**
   * 加密的手机号
   * 敏感字段，由客户端解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * 格式：RFC 3339
   */
  pickup_time: string
  /** 用户信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
      /**
       * 字段值
       * 敏感字段，由客户端解密
       */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: ('UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {}))
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * 格式：RFC 3339
   */
  invalid_time?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  modify_time?: string
}
export interface PartnerCardMemberUserCardsByUserCardCode {
  /**
   * 查询用户会员卡信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336980 官方文档}
   */
  get(options: PartnerCardMemberUserCardsByUserCardCodeGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsByUserCardCodeGetResponse>>
  /**
   * 查询用户会员卡信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336980 官方文档}
   */
  getAsync(options: PartnerCardMemberUserCardsByUserCardCodeGetRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsByUserCardCodeGetResponse>>
  /**
   * 修改用户会员卡信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336985 官方文档}
   */
  patch(options: PartnerCardMemberUserCardsByUserCardCodePatchRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsByUserCardCodePatchResponse>>
  /**
   * 修改用户会员卡信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336985 官方文档}
   */
  patchAsync(options: PartnerCardMemberUserCardsByUserCardCodePatchRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsByUserCardCodePatchResponse>>
  /** POST 同步会员开通结果 */
  readonly confirm: PartnerCardMemberUserCardsByUserCardCodeConfirm
  /** POST 作废用户会员卡 */
  readonly invalidate: PartnerCardMemberUserCardsByUserCardCodeInvalidate
}

export interface PartnerCardMemberUserCardsByUserCardCodeConfirmPostRequest {
  /** 会员卡code */
  user_card_code: string
  query: {
    /** 会员卡模版ID */
    card_id: string
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品牌ID */
    brand_id: string
    /** 用户标识 */
    openid: string
    /** 卡背景颜色 */
    card_color?: string | undefined
    /** 卡背景图URL */
    card_picture_url?: string | undefined
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number?: string | undefined
    /** 等级 */
    level?: string | undefined
    /** 会员卡有效期 */
    valid_date_information?: {
      /** 有效期类型 */
      type: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT")
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string | undefined
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
    } | undefined
    /** 用户信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: (readonly {
        /** 平台提供的通用开卡信息字段 */
        name?: ("USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY") | undefined
        /**
         * 字段值
         * 敏感字段，由客户端加密
         */
        value?: string | undefined
      }[] | undefined)
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: (readonly {
        /** 字段名称 */
        name?: string | undefined
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 商家数据包 */
    attach?: string | undefined
    /** 会员开卡状态 */
    user_card_confirm_state: ("CREATE_CARD_SUCCESS" | "CREATE_CARD_FAIL")
  }
}
export interface PartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /**
   * 加密的手机号
   * 敏感字段，由客户端解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * 格式：RFC 3339
   */
  pickup_time: string
  /** 用户信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
      /**
       * 字段值
       * 敏感字段，由客户端解密
       */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: ('UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {}))
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * 格式：RFC 3339
   */
  invalid_time?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  modify_time?: string
}
export interface PartnerCardMemberUserCardsByUserCardCodeConfirm {
  /**
   * 同步会员开通结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336979 官方文档}
   */
  post(options: PartnerCardMemberUserCardsByUserCardCodeConfirmPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse>>
  /**
   * 同步会员开通结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336979 官方文档}
   */
  postAsync(options: PartnerCardMemberUserCardsByUserCardCodeConfirmPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse>>
}

export interface PartnerCardMemberUserCardsByUserCardCodeInvalidatePostRequest {
  /** 会员卡code */
  user_card_code: string
  query: {
    /** 品牌id */
    brand_id: string
    /** 会员卡模版ID */
    card_id: string
  } | string
  json: {
    /** 用户标识 */
    openid: string
    /** 作废原因 */
    invalid_reason?: string | undefined
  }
}
export interface PartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: ('PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {}))
  /**
   * 加密的手机号
   * 敏感字段，由客户端解密
   */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /**
   * 领取时间
   * 格式：RFC 3339
   */
  pickup_time: string
  /** 用户信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
      /**
       * 字段值
       * 敏感字段，由客户端解密
       */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: ('UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {}))
  /** 作废原因 */
  invalid_reason?: string
  /**
   * 作废时间
   * 格式：RFC 3339
   */
  invalid_time?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  modify_time?: string
}
export interface PartnerCardMemberUserCardsByUserCardCodeInvalidate {
  /**
   * 作废用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336983 官方文档}
   */
  post(options: PartnerCardMemberUserCardsByUserCardCodeInvalidatePostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse>>
  /**
   * 作废用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336983 官方文档}
   */
  postAsync(options: PartnerCardMemberUserCardsByUserCardCodeInvalidatePostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse>>
}

export interface PartnerCardMemberUserFeedsPostRequest {
  json: {
    /** 品牌ID */
    brand_id: string
    /** 会员卡模板ID */
    card_id: string
    /** 会员卡code */
    user_card_code: string
    /** 用户标识 */
    openid: string
    /** 商家请求单号 */
    out_request_no: string
    /** 会员动态内容 */
    cell_message?: string | undefined
    /** 单元 */
    cell?: string | undefined
  }
}
export interface PartnerCardMemberUserFeedsPostResponse {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 会员卡code */
  user_card_code: string
  /** 用户标识 */
  openid?: string
  /** 商家请求单号 */
  out_request_no: string
  /** 会员动态内容 */
  cell_message?: string
  /** 单元 */
  cell?: string
}
export interface PartnerCardMemberUserFeeds {
  /**
   * 创建用户动态信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336987 官方文档}
   */
  post(options: PartnerCardMemberUserFeedsPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserFeedsPostResponse>>
  /**
   * 创建用户动态信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336987 官方文档}
   */
  postAsync(options: PartnerCardMemberUserFeedsPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserFeedsPostResponse>>
}

export interface PartnerCardMemberUserPoints {
  /** 同步积分兑券结果 */
  readonly exchangeCoupon: PartnerCardMemberUserPointsExchangeCoupon
  /** POST 同步积分余额 */
  readonly sync: PartnerCardMemberUserPointsSync
}

export interface PartnerCardMemberUserPointsExchangeCoupon {
  /** POST 同步积分兑券结果 */
  readonly confirm: PartnerCardMemberUserPointsExchangeCouponConfirm
}

export interface PartnerCardMemberUserPointsExchangeCouponConfirmPostRequest {
  json: {
    /**
     * 积分兑券ID
     * 最长 64 字符
     */
    record_id: string
    /**
     * 积分兑券模板ID
     * 最长 32 字符
     */
    exchange_coupon_template_id: string
    /**
     * 品牌ID
     * 最长 16 字符
     */
    brand_id: string
    /**
     * 会员卡模板ID
     * 最长 32 字符
     */
    card_id: string
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid: string
    /**
     * 会员卡code
     * 最长 32 字符
     */
    user_card_code: string
    /** 积分兑券结果 */
    result: ("POINT_EXCHANGE_COUPON_ALLOW" | "POINT_EXCHANGE_COUPON_REJECT")
    /**
     * 拒绝兑券原因
     * 最长 32 字符
     */
    reject_reason?: string | undefined
  }
}
export interface PartnerCardMemberUserPointsExchangeCouponConfirmPostResponse {
  /** 积分兑券ID */
  record_id: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券状态 */
  state: ('POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {}))
  /** 兑券成功的券code */
  coupon_code?: string
  /** 兑券失败原因 */
  fail_reason?: string
  /** 拒绝兑券原因 */
  reject_reason?: string
  /** 商品券ID */
  product_coupon_id?: string
  /** 商品券批次类型 */
  product_coupon_stock_type?: string
  /** 批次ID */
  stock_id?: string
}
export interface PartnerCardMemberUserPointsExchangeCouponConfirm {
  /**
   * 同步积分兑券结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897268 官方文档}
   */
  post(options: PartnerCardMemberUserPointsExchangeCouponConfirmPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserPointsExchangeCouponConfirmPostResponse>>
  /**
   * 同步积分兑券结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897268 官方文档}
   */
  postAsync(options: PartnerCardMemberUserPointsExchangeCouponConfirmPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserPointsExchangeCouponConfirmPostResponse>>
}

export interface PartnerCardMemberUserPointsSyncPostRequest {
  json: {
    /**
     * 商家请求单号
     * 最长 128 字符
     * 正则：^[0-9A-Za-z_\-]+$
     */
    out_request_no: string
    /**
     * 品牌ID
     * 最长 16 字符
     */
    brand_id: string
    /**
     * 会员卡模板ID
     * 最长 32 字符
     */
    card_id: string
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid: string
    /**
     * 会员卡code
     * 最长 32 字符
     */
    user_card_code: string
    /** 积分余额 */
    point_balance: number
  }
}
export interface PartnerCardMemberUserPointsSyncPostResponse {
  /** 商家请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分余额 */
  point_balance: number
}
export interface PartnerCardMemberUserPointsSync {
  /**
   * 同步积分余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897280 官方文档}
   */
  post(options: PartnerCardMemberUserPointsSyncPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserPointsSyncPostResponse>>
  /**
   * 同步积分余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897280 官方文档}
   */
  postAsync(options: PartnerCardMemberUserPointsSyncPostRequest & CallOptions): Promise<ApiResponse<PartnerCardMemberUserPointsSyncPostResponse>>
}

export interface PartnerStore {
  /** GET 列表查询品牌门店信息 · POST 创建品牌门店 */
  readonly brandstores: PartnerStoreBrandstores
}

export interface PartnerStoreBrandstoresGetRequest {
  query: {
    /** 品牌ID */
    brand_id: string
    /** 门店状态 */
    store_state?: ("OPEN" | "CREATING" | "CLOSED") | null | undefined
    /** 分页起始位置 */
    offset?: number | null | undefined
    /** 分页条数 */
    limit?: number | null | undefined
  } | string
}
export interface PartnerStoreBrandstoresGetResponse {
  /** 品牌ID */
  brand_id: string
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
  /** 门店总数 */
  total_count?: number
  /** 品牌门店列表 */
  data?: {
    /** 品牌ID */
    brand_id: string
    /** 品牌门店ID */
    store_id?: string
    /** 门店状态 */
    store_state?: ('OPEN' | 'CREATING' | 'CLOSED' | (string & {}))
    /** 审核状态 */
    audit_state?: ('SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {}))
    /** 审核失败原因 */
    review_reject_reason?: string
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string
      /** 门店名称 */
      branch_name?: string
    }
    /** 门店地址信息 */
    store_address?: {
      /** 门店省市编码 */
      address_code: string
      /** 门店地址 */
      address_detail: string
      /** 门店地址辅助描述 */
      address_complements?: string
      /** 门店经度 */
      longitude?: string
      /** 门店纬度 */
      latitude?: string
    }
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string
      /** 门店经营时间 */
      business_hours?: string
    }
    /** 门店收款信息 */
    store_recipient?: {
      /** 门店收款商户号 */
      mchid?: string
      /** 门店收款主体 */
      company_name?: string
      /** 收款绑定状态 */
      recipient_state?: ('CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}))
    }[]
  }[]
}
export interface PartnerStoreBrandstoresPostRequest {
  json: {
    /** 品牌ID */
    brand_id: string
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string | undefined
      /** 门店名称 */
      branch_name?: string | undefined
    } | undefined
    /** 门店地址信息 */
    store_address: {
      /** 门店省市编码 */
      address_code?: string | undefined
      /** 门店地址 */
      address_detail?: string | undefined
      /** 门店地址辅助描述 */
      address_complements?: string | undefined
      /** 门店经度 */
      longitude?: string | undefined
      /** 门店纬度 */
      latitude?: string | undefined
    }
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string | undefined
      /** 门店经营时间 */
      business_hours?: string | undefined
    } | undefined
  }
}
export interface PartnerStoreBrandstoresPostResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: ('OPEN' | 'CREATING' | 'CLOSED' | (string & {}))
  /** 审核状态 */
  audit_state?: ('SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {}))
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail?: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 门店收款主体 */
    company_name?: string
    /** 收款绑定状态 */
    recipient_state?: ('CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}))
  }[]
}
export interface PartnerStoreBrandstores {
  /**
   * 列表查询品牌门店信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756674 官方文档}
   */
  get(options: PartnerStoreBrandstoresGetRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresGetResponse>>
  /**
   * 列表查询品牌门店信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756674 官方文档}
   */
  getAsync(options: PartnerStoreBrandstoresGetRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresGetResponse>>
  /**
   * 创建品牌门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783183 官方文档}
   */
  post(options: PartnerStoreBrandstoresPostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresPostResponse>>
  /**
   * 创建品牌门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783183 官方文档}
   */
  postAsync(options: PartnerStoreBrandstoresPostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresPostResponse>>
  /** GET 查询品牌门店 · PATCH 更新品牌门店 · DELETE 删除品牌门店 */
  readonly _store_id_: PartnerStoreBrandstoresByStoreId
}

export interface PartnerStoreBrandstoresByStoreIdGetRequest {
  /** 品牌门店ID */
  store_id: string
  query: {
    /** 品牌ID */
    brand_id: string
  } | string
}
export interface PartnerStoreBrandstoresByStoreIdGetResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id: string
  /** 门店状态 */
  store_state?: ('OPEN' | 'CREATING' | 'CLOSED' | (string & {}))
  /** 审核状态 */
  audit_state?: ('SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {}))
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail?: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 门店收款主体 */
    company_name?: string
    /** 收款绑定状态 */
    recipient_state?: ('CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}))
  }[]
}
export interface PartnerStoreBrandstoresByStoreIdPatchRequest {
  /** 品牌门店ID */
  store_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string | undefined
      /** 门店名称 */
      branch_name?: string | undefined
    } | undefined
    /** 门店地址信息 */
    store_address?: {
      /** 门店省市编码 */
      address_code?: string | undefined
      /** 门店地址 */
      address_detail?: string | undefined
      /** 门店地址辅助描述 */
      address_complements?: string | undefined
      /** 门店经度 */
      longitude?: string | undefined
      /** 门店纬度 */
      latitude?: string | undefined
    } | undefined
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string | undefined
      /** 门店经营时间 */
      business_hours?: string | undefined
    } | undefined
  }
}
export interface PartnerStoreBrandstoresByStoreIdPatchResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id: string
  /** 门店状态 */
  store_state?: ('OPEN' | 'CREATING' | 'CLOSED' | (string & {}))
  /** 审核状态 */
  audit_state?: ('SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {}))
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail?: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 门店收款主体 */
    company_name?: string
    /** 收款绑定状态 */
    recipient_state?: ('CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}))
  }[]
}
export interface PartnerStoreBrandstoresByStoreIdDeleteRequest {
  /** 品牌门店ID */
  store_id: string
  json: {
    /** 品牌ID */
    brand_id: string
  }
}
export interface PartnerStoreBrandstoresByStoreId {
  /**
   * 查询品牌门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783153 官方文档}
   */
  get(options: PartnerStoreBrandstoresByStoreIdGetRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdGetResponse>>
  /**
   * 查询品牌门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783153 官方文档}
   */
  getAsync(options: PartnerStoreBrandstoresByStoreIdGetRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdGetResponse>>
  /**
   * 更新品牌门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783158 官方文档}
   */
  patch(options: PartnerStoreBrandstoresByStoreIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdPatchResponse>>
  /**
   * 更新品牌门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783158 官方文档}
   */
  patchAsync(options: PartnerStoreBrandstoresByStoreIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdPatchResponse>>
  /**
   * 删除品牌门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783113 官方文档}
   */
  delete(options: PartnerStoreBrandstoresByStoreIdDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 删除品牌门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783113 官方文档}
   */
  deleteAsync(options: PartnerStoreBrandstoresByStoreIdDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** POST 绑定收款商户号 */
  readonly bindrecipient: PartnerStoreBrandstoresByStoreIdBindrecipient
  /** POST 暂停门店营业 */
  readonly close: PartnerStoreBrandstoresByStoreIdClose
  /** POST 恢复门店营业 */
  readonly resume: PartnerStoreBrandstoresByStoreIdResume
  /** POST 解绑收款商户号 */
  readonly unbindrecipient: PartnerStoreBrandstoresByStoreIdUnbindrecipient
}

export interface PartnerStoreBrandstoresByStoreIdBindrecipientPostRequest {
  /** 品牌门店ID */
  store_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name: string
  }
}
export interface PartnerStoreBrandstoresByStoreIdBindrecipientPostResponse {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店收款商户号 */
  mchid?: string
  /** 门店收款主体 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: ('CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {}))
}
export interface PartnerStoreBrandstoresByStoreIdBindrecipient {
  /**
   * 绑定收款商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783177 官方文档}
   */
  post(options: PartnerStoreBrandstoresByStoreIdBindrecipientPostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdBindrecipientPostResponse>>
  /**
   * 绑定收款商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783177 官方文档}
   */
  postAsync(options: PartnerStoreBrandstoresByStoreIdBindrecipientPostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdBindrecipientPostResponse>>
}

export interface PartnerStoreBrandstoresByStoreIdClosePostRequest {
  /** 品牌门店ID */
  store_id: string
  json: {
    /** 品牌ID */
    brand_id: string
  }
}
export interface PartnerStoreBrandstoresByStoreIdClosePostResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: ('OPEN' | 'CREATING' | 'CLOSED' | (string & {}))
}
export interface PartnerStoreBrandstoresByStoreIdClose {
  /**
   * 暂停门店营业
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756671 官方文档}
   */
  post(options: PartnerStoreBrandstoresByStoreIdClosePostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdClosePostResponse>>
  /**
   * 暂停门店营业
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756671 官方文档}
   */
  postAsync(options: PartnerStoreBrandstoresByStoreIdClosePostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdClosePostResponse>>
}

export interface PartnerStoreBrandstoresByStoreIdResumePostRequest {
  /** 品牌门店ID */
  store_id: string
  json: {
    /** 品牌ID */
    brand_id: string
  }
}
export interface PartnerStoreBrandstoresByStoreIdResumePostResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: ('OPEN' | 'CREATING' | 'CLOSED' | (string & {}))
}
export interface PartnerStoreBrandstoresByStoreIdResume {
  /**
   * 恢复门店营业
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756672 官方文档}
   */
  post(options: PartnerStoreBrandstoresByStoreIdResumePostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdResumePostResponse>>
  /**
   * 恢复门店营业
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756672 官方文档}
   */
  postAsync(options: PartnerStoreBrandstoresByStoreIdResumePostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdResumePostResponse>>
}

export interface PartnerStoreBrandstoresByStoreIdUnbindrecipientPostRequest {
  /** 品牌门店ID */
  store_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 门店收款商户号 */
    mchid: string
  }
}
export interface PartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse {
  /** 解绑失败原因 */
  failed_reason?: string
}
export interface PartnerStoreBrandstoresByStoreIdUnbindrecipient {
  /**
   * 解绑收款商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783188 官方文档}
   */
  post(options: PartnerStoreBrandstoresByStoreIdUnbindrecipientPostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse>>
  /**
   * 解绑收款商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783188 官方文档}
   */
  postAsync(options: PartnerStoreBrandstoresByStoreIdUnbindrecipientPostRequest & CallOptions): Promise<ApiResponse<PartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse>>
}

export interface Profitsharing {
  /** 查询最大分账比例 */
  readonly brandConfigs: ProfitsharingBrandConfigs
  /** POST 完结分账 */
  readonly finishOrder: ProfitsharingFinishOrder
  /** GET 查询分账结果 · POST 请求分账 */
  readonly orders: ProfitsharingOrders
  /** 添加分账接收方、删除分账接收方 */
  readonly receivers: ProfitsharingReceivers
  /** GET 查询分账回退结果 · POST 请求分账回退 */
  readonly returnorders: ProfitsharingReturnorders
}

export interface ProfitsharingBrandConfigs {
  /** GET 查询最大分账比例 */
  readonly _brand_mchid_: ProfitsharingBrandConfigsByBrandMchid
}

export interface ProfitsharingBrandConfigsByBrandMchidGetRequest {
  /** 品牌主商户号 */
  brand_mchid: string
}
export interface ProfitsharingBrandConfigsByBrandMchidGetResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}
export interface ProfitsharingBrandConfigsByBrandMchid {
  /**
   * 查询最大分账比例
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467022 官方文档}
   */
  get(options: ProfitsharingBrandConfigsByBrandMchidGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingBrandConfigsByBrandMchidGetResponse>>
  /**
   * 查询最大分账比例
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467022 官方文档}
   */
  getAsync(options: ProfitsharingBrandConfigsByBrandMchidGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingBrandConfigsByBrandMchidGetResponse>>
}

export interface ProfitsharingFinishOrderPostRequest {
  json: {
    /** 子商户号 */
    sub_mchid: string
    /** 微信订单号 */
    transaction_id: string
    /** 商户分帐单号 */
    out_order_no: string
    /** 分账描述 */
    description: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface ProfitsharingFinishOrderPostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 微信分帐单号 */
  order_id: string
}
export interface ProfitsharingFinishOrder {
  /**
   * 完结分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467016 官方文档}
   */
  post(options: ProfitsharingFinishOrderPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingFinishOrderPostResponse>>
  /**
   * 完结分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467016 官方文档}
   */
  postAsync(options: ProfitsharingFinishOrderPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingFinishOrderPostResponse>>
}

export interface ProfitsharingOrdersGetRequest {
  query: {
    /** 子商户号 */
    sub_mchid: string
    /** 微信订单号 */
    transaction_id: string
    /** 商户分账单号 */
    out_order_no: string
  } | string
}
export interface ProfitsharingOrdersGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /** 分账接收方账号 */
    account: string
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCEESS' | 'CLOSED' | 'SUCCESS' | (string & {}))
    /**
     * 完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
    /** 分账明细单号 */
    detail_id?: string
  }[]
  /**
   * 分账完结金额
   * 单位：分
   */
  finish_amount?: number
  /** 分账完结描述 */
  finish_description?: string
}
export interface ProfitsharingOrdersPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品牌主商户号 */
    brand_mchid: string
    /** 子商户号 */
    sub_mchid: string
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 微信订单号 */
    transaction_id: string
    /** 商户分账单号 */
    out_order_no: string
    /** 分账接收方列表 */
    receivers: readonly {
      /** 分账接收方类型 */
      type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
      /** 分账接收方账号 */
      account: string
      /**
       * 分账金额
       * 单位：分
       */
      amount: number
      /** 分账描述 */
      description: string
      /**
       * 分账个人接收方姓名
       * 敏感字段，由客户端加密
       */
      name?: string | undefined
    }[]
    /** 是否分账完成 */
    finish: boolean
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface ProfitsharingOrdersPostResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账接收方列表 */
  receivers?: {
    /** 接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /** 接收方账号 */
    account: string
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /**
     * 分账完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
    /** 分账明细单号 */
    detail_id: string
  }[]
  /** 分账单状态 */
  status?: ('PROCESSING' | 'FINISHED' | (string & {}))
  /**
   * 分账完结金额
   * 单位：分
   */
  finish_amount?: number
  /** 分账完结描述 */
  finish_description?: string
}
export interface ProfitsharingOrders {
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467002 官方文档}
   */
  get(options: ProfitsharingOrdersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersGetResponse>>
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467002 官方文档}
   */
  getAsync(options: ProfitsharingOrdersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersGetResponse>>
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692975 官方文档}
   */
  post(options: ProfitsharingOrdersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersPostResponse>>
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692975 官方文档}
   */
  postAsync(options: ProfitsharingOrdersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersPostResponse>>
  /** 查询订单剩余待分金额 */
  readonly _transaction_id_: ProfitsharingOrdersByTransactionId
}

export interface ProfitsharingOrdersByTransactionId {
  /** GET 查询订单剩余待分金额 */
  readonly amounts: ProfitsharingOrdersByTransactionIdAmounts
}

export interface ProfitsharingOrdersByTransactionIdAmountsGetRequest {
  /** 微信订单号 */
  transaction_id: string
}
export interface ProfitsharingOrdersByTransactionIdAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string
  /**
   * 订单剩余待分金额
   * 单位：分
   */
  unsplit_amount: number
}
export interface ProfitsharingOrdersByTransactionIdAmounts {
  /**
   * 查询订单剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467021 官方文档}
   */
  get(options: ProfitsharingOrdersByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersByTransactionIdAmountsGetResponse>>
  /**
   * 查询订单剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467021 官方文档}
   */
  getAsync(options: ProfitsharingOrdersByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersByTransactionIdAmountsGetResponse>>
}

export interface ProfitsharingReceivers {
  /** POST 添加分账接收方 */
  readonly add: ProfitsharingReceiversAdd
  /** POST 删除分账接收方 */
  readonly delete: ProfitsharingReceiversDelete
}

export interface ProfitsharingReceiversAddPostRequest {
  json: {
    /** 品牌主商户号 */
    brand_mchid: string
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 分账接收方类型 */
    type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
    /** 分账接收方账号 */
    account: string
    /** 接收方名称 */
    name?: string | undefined
    /** 与品牌主商户的的关系类型 */
    relation_type: ("SUPPLIER" | "DISTRIBUTOR" | "SERVICE_PROVIDER" | "PLATFORM" | "STAFF" | "OTHERS")
  }
}
export interface ProfitsharingReceiversAddPostResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 分账接收方类型 */
  type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
  /** 分账接收方账号 */
  account: string
}
export interface ProfitsharingReceiversAdd {
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467100 官方文档}
   */
  post(options: ProfitsharingReceiversAddPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReceiversAddPostResponse>>
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467100 官方文档}
   */
  postAsync(options: ProfitsharingReceiversAddPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReceiversAddPostResponse>>
}

export interface ProfitsharingReceiversDeletePostRequest {
  json: {
    /** 品牌主商户号 */
    brand_mchid: string
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 分账接收方类型 */
    type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
    /** 分账接收方账号 */
    account: string
  }
}
export interface ProfitsharingReceiversDeletePostResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 分账接收方类型 */
  type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
  /** 分账接收方账号 */
  account: string
}
export interface ProfitsharingReceiversDelete {
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467103 官方文档}
   */
  post(options: ProfitsharingReceiversDeletePostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReceiversDeletePostResponse>>
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467103 官方文档}
   */
  postAsync(options: ProfitsharingReceiversDeletePostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReceiversDeletePostResponse>>
}

export interface ProfitsharingReturnordersGetRequest {
  /** 至少填其一：out_order_no、order_id */
  query: (({
    /** 子商户号 */
    sub_mchid: string
    /** 商户回退单号 */
    out_return_no: string
  } & ProfitsharingReturnordersGetOutOrderNoOrOrderId) | string)
}
export type ProfitsharingReturnordersGetOutOrderNoOrOrderId = ({
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分帐单号 */
  order_id?: string | null | undefined
} | {
  /** 商户分账单号 */
  out_order_no?: string | null | undefined
  /** 微信分帐单号 */
  order_id: string
})
export interface ProfitsharingReturnordersGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 微信回退单号 */
  return_no: string
  /**
   * 回退金额
   * 单位：分
   */
  amount: number
  /** 回退结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface ProfitsharingReturnordersPostRequest {
  /** 至少填其一：out_order_no、order_id */
  json: ({
    /** 子商户号 */
    sub_mchid: string
    /** 商户回退单号 */
    out_return_no: string
    /** 回退商户号 */
    return_mchid: string
    /**
     * 回退金额
     * 单位：分
     */
    amount: number
    /** 回退描述 */
    description: string
  } & ProfitsharingReturnordersPostOutOrderNoOrOrderId)
}
export type ProfitsharingReturnordersPostOutOrderNoOrOrderId = ({
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id?: string | undefined
} | {
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 微信分账单号 */
  order_id: string
})
export interface ProfitsharingReturnordersPostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /**
   * 回退金额
   * 单位：分
   */
  amount: number
  /** 微信回退单号 */
  return_no: string
  /** 回退结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {}))
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface ProfitsharingReturnorders {
  /**
   * 查询分账回退结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467011 官方文档}
   */
  get(options: ProfitsharingReturnordersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingReturnordersGetResponse>>
  /**
   * 查询分账回退结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467011 官方文档}
   */
  getAsync(options: ProfitsharingReturnordersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingReturnordersGetResponse>>
  /**
   * 请求分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467097 官方文档}
   */
  post(options: ProfitsharingReturnordersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReturnordersPostResponse>>
  /**
   * 请求分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467097 官方文档}
   */
  postAsync(options: ProfitsharingReturnordersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReturnordersPostResponse>>
}
}
