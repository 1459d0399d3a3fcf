// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream, Upload } from '../core.js'

export namespace v3_newTaxControlFapiao {
export interface NewTaxControlFapiao {
  /** POST 创建电子发票卡券模板 */
  readonly cardTemplate: CardTemplate
  /** GET 下载发票文件 */
  readonly download: Download
  /** POST 开具电子发票 */
  readonly fapiaoApplications: FapiaoApplications
  /** 获取邀请商户开通服务商电子发票能力、获取邀请开通的商户信息 */
  readonly fapiaomerchant: Fapiaomerchant
  /** 获取商户开票基础信息、查询商户配置的开发选项、配置开发选项 等 6 个接口 */
  readonly merchant: Merchant
  /** GET 获取用户填写的抬头 */
  readonly userTitle: UserTitle
}

export interface CardTemplatePostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 插卡公众号AppID */
    card_appid: string
    /** 卡券模板信息 */
    card_template_information: {
      /** 收款方名称 */
      payee_name?: string | undefined
      /** 卡券logo地址 */
      logo_url?: string | undefined
      /** 卡券自定义cell位配置 */
      custom_cell?: {
        /** cell位文字 */
        words: string
        /** cell位描述 */
        description: string
        /** 点击cell位跳转的地址 */
        jump_url?: string | undefined
        /** 小程序的原始ID */
        miniprogram_user_name?: string | undefined
        /** 跳转签约小程序的path */
        miniprogram_path?: string | undefined
      } | undefined
    }
  }
}
export interface CardTemplatePostResponse {
  /** 插卡公众号AppID */
  card_appid: string
  /** 卡券模板id */
  card_id: string
}
export interface CardTemplate {
  /**
   * 创建电子发票卡券模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529382 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474026 官方文档}
   */
  post(options: CardTemplatePostRequest & CallOptions): Promise<ApiResponse<CardTemplatePostResponse>>
  /**
   * 创建电子发票卡券模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529382 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474026 官方文档}
   */
  postAsync(options: CardTemplatePostRequest & CallOptions): Promise<ApiResponse<CardTemplatePostResponse>>
}

export interface DownloadGetRequest {
  query: {
    /** 令牌 */
    token: string
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 发票文件的下载参数，由查询电子发票接口返回 */
    openid: string
    /** 发票代码 */
    invoice_code: string
    /** 发票号码 */
    invoice_no: string
    /** 唯一标识一张发票 */
    fapiao_id: string
  } | string
}
export interface Download {
  /**
   * 下载发票文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286040 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012071750 官方文档}
   */
  get(options: DownloadGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载发票文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286040 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012071750 官方文档}
   */
  getAsync(options: DownloadGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}

export interface FapiaoApplicationsPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 开票场景 */
    scene: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: string
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined
      /** 地址 */
      address?: string | undefined
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
      /**
       * 手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
      /**
       * 邮箱地址
       * 敏感字段，由客户端加密
       */
      email?: string | undefined
    }
    /** 发票信息 */
    fapiao_information: readonly {
      /** 商户发票单号 */
      fapiao_id: string
      /**
       * 总价税合计
       * 单位：分
       */
      total_amount: number
      /** 是否以清单形式开具发票 */
      need_list?: boolean | undefined
      /** 发票备注 */
      remark?: string | undefined
      /** 发票行信息 */
      items: readonly {
        /** 税收分类编码 */
        tax_code: string
        /** 商品类目 */
        goods_category?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品编码 */
        goods_id?: number | undefined
        /** 规格型号 */
        specification?: string | undefined
        /** 单位 */
        unit?: string | undefined
        /** 数量 */
        quantity: number
        /**
         * 单行金额合计
         * 单位：分
         */
        total_amount: number
        /** 税率 */
        tax_rate?: number | undefined
        /** 税收优惠政策标识 */
        tax_prefer_mark?: string | undefined
        /** 是否折扣行 */
        discount: boolean
      }[]
    }[]
  }
}
export interface FapiaoApplications {
  /**
   * 开具电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538301 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474060 官方文档}
   */
  post(options: FapiaoApplicationsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 开具电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538301 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474060 官方文档}
   */
  postAsync(options: FapiaoApplicationsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** POST 开具通用行业电子发票 */
  readonly issueGeneral: FapiaoApplicationsIssueGeneral
  /** POST 开具旅客运输行业电子发票 */
  readonly issuePassengerTransport: FapiaoApplicationsIssuePassengerTransport
  /** POST 开具成品油行业电子发票 */
  readonly issueRefinedOil: FapiaoApplicationsIssueRefinedOil
  /** POST 开具不动产租赁行业电子发票 */
  readonly realEstateLeasing: FapiaoApplicationsRealEstateLeasing
  /** POST 上传电子发票文件 */
  readonly uploadFapiaoFile: FapiaoApplicationsUploadFapiaoFile
  /** GET 查询电子发票 */
  readonly _fapiao_apply_id_: FapiaoApplicationsByFapiaoApplyId
}

export interface FapiaoApplicationsIssueGeneralPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: ("INDIVIDUAL" | "ORGANIZATION")
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined
      /** 地址 */
      address?: string | undefined
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
      /**
       * 手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
      /**
       * 邮箱地址
       * 敏感字段，由客户端加密
       */
      email?: string | undefined
      /**
       * 订单金额
       * 单位：分
       */
      amount?: number | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 开具的发票类型 */
      fapiao_bill_type?: ("COMM_FAPIAO" | "VAT_FAPIAO") | undefined
      /** 留言信息 */
      user_apply_message?: string | undefined
    }
    /** 发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string
      /**
       * 总价税合计
       * 单位：分
       */
      total_amount: number
      /** 发票行信息 */
      items?: (readonly {
        /** 税收分类编码 */
        tax_code: string
        /** 商品名称 */
        goods_name?: string | undefined
        /** 规格型号 */
        specification?: string | undefined
        /** 单位 */
        unit?: string | undefined
        /** 数量 */
        quantity?: number | undefined
        /**
         * 单行金额合计
         * 单位：分
         */
        total_amount: number
        /** 税率 */
        tax_rate?: number | undefined
        /** 是否折扣行 */
        discount: boolean
        /** 优惠政策标识 */
        preferential_policy_code?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18) | undefined
      }[] | undefined)
      /** 出口业务适用政策代码 */
      export_business_policy_code?: (1 | 2 | 3) | undefined
      /** 增值税即征即退代码 */
      vat_refund_levy_code?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12) | undefined
      /** 开票人ID */
      billing_person_id: string
      /** 开票人名称 */
      billing_person?: string | undefined
      /** 发票类型 */
      fapiao_bill_type?: ("COMM_FAPIAO" | "VAT_FAPIAO") | undefined
      /** 交易信息 */
      transaction_information?: (readonly {
        /** 支付渠道 */
        pay_channel: ('WECHAT_PAY' | (string & {}))
        /** 支付订单号 */
        transaction_id?: string | undefined
        /** 支付商户订单号 */
        out_trade_no?: string | undefined
        /**
         * 交易金额
         * 单位：分
         */
        amount: number
      }[] | undefined)
      /** 发票备注 */
      remark?: string | undefined
    }
  }
}
export interface FapiaoApplicationsIssueGeneral {
  /**
   * 开具通用行业电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792574 官方文档}
   */
  post(options: FapiaoApplicationsIssueGeneralPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 开具通用行业电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792574 官方文档}
   */
  postAsync(options: FapiaoApplicationsIssueGeneralPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface FapiaoApplicationsIssuePassengerTransportPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户号 */
    sub_mchid: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: ("INDIVIDUAL" | "ORGANIZATION")
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined
      /** 地址 */
      address?: string | undefined
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
      /**
       * 手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
      /**
       * 邮箱地址
       * 敏感字段，由客户端加密
       */
      email?: string | undefined
      /**
       * 订单金额
       * 单位：分
       */
      amount?: number | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 开具的发票类型 */
      fapiao_bill_type?: ("COMM_FAPIAO" | "VAT_FAPIAO") | undefined
      /** 留言信息 */
      user_apply_message?: string | undefined
    }
    /** 发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string
      /**
       * 总价税合计
       * 单位：分
       */
      total_amount: number
      /** 发票行信息 */
      items: readonly {
        /** 税收分类编码 */
        tax_code: string
        /** 商品名称 */
        goods_name: string
        /** 规格型号 */
        specification?: string | undefined
        /** 单位 */
        unit?: string | undefined
        /** 数量 */
        quantity?: number | undefined
        /**
         * 单行金额合计
         * 单位：分
         */
        total_amount: number
        /** 税率 */
        tax_rate: number
        /** 是否折扣行 */
        discount: boolean
        /** 优惠政策标识 */
        preferential_policy_code?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18) | undefined
        /** 出行人额外信息 */
        passenger_information?: {
          /** 出行人名称 */
          name: string
          /** 出行人证件类型 */
          certificate_type: ("IDENTITY_CARD" | "PASSPORT" | "HONG_KONG_PERMIT" | "MACAO_PERMIT" | "TAIWAN_PERMIT" | "FOREIGNER_RESIDENCE_PERMIT" | "HONG_KONG_RESIDENT_CARD" | "MACAO_RESIDENT_CARD" | "TAIWAN_RESIDENT_CARD" | "MILITARY_OFFICER_CARD" | "ARMED_POLICE_OFFICER_CARD" | "SOLDIER_CARD" | "HOMECOMING_CERT" | "TAIWAN_COMPATRIOT_CERT")
          /**
           * 证件号码
           * 敏感字段，由客户端加密
           */
          certificate_number: string
          /** 出行日期 */
          departure_date: string
          /** 出发地 */
          departure_place: string
          /** 目的地 */
          destination: string
          /** 交通工具类型 */
          transportation_type: ("LONG_DISTANCE_BUS" | "PUBLIC_TRANSPORTATION" | "CAR" | "SHIP" | "OTHER_TRANSPORTATION")
          /** 交通工具等级 */
          transportation_classes?: ("SHIP_FIRST_CLASS_CABIN" | "SHIP_SECOND_CLASS_CABIN" | "SHIP_THIRD_CLASS_CABIN") | undefined
        } | undefined
      }[]
      /** 出口业务适用政策代码 */
      export_business_policy_code?: (1 | 2 | 3) | undefined
      /** 增值税即征即退代码 */
      vat_refund_levy_code?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12) | undefined
      /** 开票人ID */
      billing_person_id: string
      /** 开票人名称 */
      billing_person?: string | undefined
      /** 发票类型 */
      fapiao_bill_type: ("COMM_FAPIAO" | "VAT_FAPIAO")
      /** 交易信息 */
      transaction_information: readonly {
        /** 支付渠道 */
        pay_channel: ('WECHAT_PAY' | (string & {}))
        /** 支付订单号 */
        transaction_id: string
        /** 支付商户订单号 */
        out_trade_no?: string | undefined
        /**
         * 交易金额
         * 单位：分
         */
        amount: number
      }[]
      /** 发票备注 */
      remark?: string | undefined
    }
  }
}
export interface FapiaoApplicationsIssuePassengerTransport {
  /**
   * 开具旅客运输行业电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4025863376 官方文档}
   */
  post(options: FapiaoApplicationsIssuePassengerTransportPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 开具旅客运输行业电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4025863376 官方文档}
   */
  postAsync(options: FapiaoApplicationsIssuePassengerTransportPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface FapiaoApplicationsIssueRefinedOilPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户号 */
    sub_mchid: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: ("INDIVIDUAL" | "ORGANIZATION")
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined
      /** 地址 */
      address?: string | undefined
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
      /**
       * 手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
      /**
       * 邮箱地址
       * 敏感字段，由客户端加密
       */
      email?: string | undefined
      /**
       * 订单金额
       * 单位：分
       */
      amount?: number | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 开具的发票类型 */
      fapiao_bill_type?: ("COMM_FAPIAO" | "VAT_FAPIAO") | undefined
      /** 留言信息 */
      user_apply_message?: string | undefined
    }
    /** 发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string
      /**
       * 总价税合计
       * 单位：分
       */
      total_amount: number
      /** 发票行信息 */
      items: readonly {
        /** 税收分类编码 */
        tax_code: string
        /** 商品名称 */
        goods_name: string
        /** 规格型号 */
        specification?: string | undefined
        /** 成品油单位 */
        unit?: ("TON" | "LETER") | undefined
        /** 数量 */
        quantity?: number | undefined
        /**
         * 单行金额合计
         * 单位：分
         */
        total_amount: number
        /** 税率 */
        tax_rate: number
        /** 是否折扣行 */
        discount: boolean
        /** 优惠政策标识 */
        preferential_policy_code?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18) | undefined
        /** 成品油行业额外信息 */
        refined_oil_information?: {
          /** 成品油站点 */
          station: string
          /** 交易时间 */
          trade_time: string
          /** 加油枪号码 */
          gun_number: string
        } | undefined
      }[]
      /** 出口业务适用政策代码 */
      export_business_policy_code?: (1 | 2 | 3) | undefined
      /** 增值税即征即退代码 */
      vat_refund_levy_code?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12) | undefined
      /** 开票人ID */
      billing_person_id: string
      /** 开票人名称 */
      billing_person?: string | undefined
      /** 发票类型 */
      fapiao_bill_type: ("COMM_FAPIAO" | "VAT_FAPIAO")
      /** 交易信息 */
      transaction_information: readonly {
        /** 支付渠道 */
        pay_channel: ('WECHAT_PAY' | (string & {}))
        /** 支付订单号 */
        transaction_id: string
        /** 支付商户订单号 */
        out_trade_no?: string | undefined
        /**
         * 交易金额
         * 单位：分
         */
        amount: number
      }[]
      /** 发票备注 */
      remark?: string | undefined
    }
  }
}
export interface FapiaoApplicationsIssueRefinedOil {
  /**
   * 开具成品油行业电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016760559 官方文档}
   */
  post(options: FapiaoApplicationsIssueRefinedOilPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 开具成品油行业电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016760559 官方文档}
   */
  postAsync(options: FapiaoApplicationsIssueRefinedOilPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface FapiaoApplicationsRealEstateLeasingPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: ("INDIVIDUAL" | "ORGANIZATION")
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined
      /** 地址 */
      address?: string | undefined
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
      /**
       * 手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
      /**
       * 邮箱地址
       * 敏感字段，由客户端加密
       */
      email?: string | undefined
      /**
       * 订单金额
       * 单位：分
       */
      amount?: number | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 开具的发票类型 */
      fapiao_bill_type?: ("COMM_FAPIAO" | "VAT_FAPIAO") | undefined
      /** 留言信息 */
      user_apply_message?: string | undefined
    }
    /** 发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string
      /**
       * 总价税合计
       * 单位：分
       */
      total_amount: number
      /** 发票行信息 */
      items?: (readonly {
        /** 税收分类编码 */
        tax_code: string
        /** 商品名称 */
        goods_name?: string | undefined
        /** 规格型号 */
        specification?: string | undefined
        /** 单位 */
        unit?: string | undefined
        /** 数量 */
        quantity?: number | undefined
        /**
         * 单行金额合计
         * 单位：分
         */
        total_amount: number
        /** 税率 */
        tax_rate?: number | undefined
        /** 是否折扣行 */
        discount: boolean
        /** 优惠政策标识 */
        preferential_policy_code?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18) | undefined
        /** 不动产租赁特定行业额外信息 */
        real_estate_leasing_information?: {
          /** 不动产坐落省份 */
          province?: string | undefined
          /** 不动产坐落城市 */
          city?: string | undefined
          /** 详细地址 */
          address: string
          /**
           * 租赁期起
           * 格式：RFC 3339
           */
          lease_period_start: string
          /**
           * 租赁期止
           * 格式：RFC 3339
           */
          lease_period_end: string
          /** 是否跨地市 */
          cross_city_flag: boolean
          /**
           * 产权证书/不动产权证号
           * 敏感字段，由客户端加密
           */
          certificate_no?: string | undefined
          /** 车牌号 */
          plate_no?: readonly string[] | undefined
        } | undefined
      }[] | undefined)
      /** 出口业务适用政策代码 */
      export_business_policy_code?: (1 | 2 | 3) | undefined
      /** 增值税即征即退代码 */
      vat_refund_levy_code?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12) | undefined
      /** 开票人ID */
      billing_person_id: string
      /** 开票人名称 */
      billing_person?: string | undefined
      /** 发票类型 */
      fapiao_bill_type?: ("COMM_FAPIAO" | "VAT_FAPIAO") | undefined
      /** 交易信息 */
      transaction_information?: (readonly {
        /** 支付渠道 */
        pay_channel: ('WECHAT_PAY' | (string & {}))
        /** 支付订单号 */
        transaction_id?: string | undefined
        /** 支付商户订单号 */
        out_trade_no?: string | undefined
        /**
         * 交易金额
         * 单位：分
         */
        amount: number
      }[] | undefined)
      /** 发票备注 */
      remark?: string | undefined
    }
  }
}
export interface FapiaoApplicationsRealEstateLeasing {
  /**
   * 开具不动产租赁行业电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941740 官方文档}
   */
  post(options: FapiaoApplicationsRealEstateLeasingPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 开具不动产租赁行业电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941740 官方文档}
   */
  postAsync(options: FapiaoApplicationsRealEstateLeasingPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

/**
 * 媒体文件元信息
 * 传输时为 JSON 文本
 */
export interface FapiaoApplicationsUploadFapiaoFilePostUpload {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 发票文件的类型 */
  file_type: ("PDF" | "OFD")
}
export interface FapiaoApplicationsUploadFapiaoFilePostRequest {
  body: (Upload<FapiaoApplicationsUploadFapiaoFilePostUpload> | {
    /**
     * 待上传的文件
     * 最大 2048 KiB
     */
    file: Blob | Uint8Array
    /**
     * 媒体文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 发票文件的类型 */
      file_type: ("PDF" | "OFD")
      /** 文件摘要算法 */
      digest_alogrithm: "SM3"
      /**
       * 文件的SM3摘要
       * 文件摘要：SM3
       */
      digest: string
    }
  })
}
export interface FapiaoApplicationsUploadFapiaoFilePostResponse {
  /** 电子发票文件ID */
  fapiao_media_id: string
}
export interface FapiaoApplicationsUploadFapiaoFile {
  /**
   * 上传电子发票文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556605 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012696830 官方文档}
   */
  post(options: FapiaoApplicationsUploadFapiaoFilePostRequest & CallOptions): Promise<ApiResponse<FapiaoApplicationsUploadFapiaoFilePostResponse>>
  /**
   * 上传电子发票文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556605 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012696830 官方文档}
   */
  postAsync(options: FapiaoApplicationsUploadFapiaoFilePostRequest & CallOptions): Promise<ApiResponse<FapiaoApplicationsUploadFapiaoFilePostResponse>>
}

export interface FapiaoApplicationsByFapiaoApplyIdGetRequest {
  /** 发票申请单号 */
  fapiao_apply_id: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 商户发票单号 */
    fapiao_id?: string | null | undefined
  } | string | null | undefined
}
export interface FapiaoApplicationsByFapiaoApplyIdGetResponse {
  /** 发票数量 */
  total_count: number
  /** 发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 发票状态 */
    status: ('ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {}))
    /** 蓝字发票信息 */
    blue_fapiao?: {
      /** 发票代码 */
      fapiao_code: string
      /** 发票号码 */
      fapiao_number: string
      /** 校验码 */
      check_code: string
      /** 密码 */
      password: string
      /**
       * 开票时间
       * 格式：RFC 3339
       */
      fapiao_time: string
    }
    /** 红字发票信息 */
    red_fapiao?: {
      /** 发票代码 */
      fapiao_code: string
      /** 发票号码 */
      fapiao_number: string
      /** 校验码 */
      check_code: string
      /** 密码 */
      password: string
      /**
       * 开票时间
       * 格式：RFC 3339
       */
      fapiao_time: string
    }
    /** 电子发票插卡信息 */
    card_information?: {
      /** 插卡公众号AppID */
      card_appid: string
      /** 用户在插卡公众号下的OpenID */
      card_openid: string
      /** 电子发票卡券模板ID */
      card_id?: string
      /** 电子发票在卡包中的编码 */
      card_code?: string
      /** 发票卡券状态 */
      card_status?: ('INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {}))
    }
    /**
     * 总价税合计
     * 单位：分
     */
    total_amount: number
    /**
     * 总税额
     * 单位：分
     */
    tax_amount: number
    /**
     * 总金额
     * 单位：分
     */
    amount: number
    /** 销售方信息 */
    seller_information: {
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id: string
      /** 地址 */
      address?: string
      /** 电话 */
      telephone?: string
      /** 开户银行 */
      bank_name?: string
      /** 银行账号 */
      bank_account?: string
    }
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: ('INDIVIDUAL' | 'ORGANIZATION' | (string & {}))
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string
      /** 地址 */
      address?: string
      /** 电话 */
      telephone?: string
      /** 开户银行 */
      bank_name?: string
      /** 银行账号 */
      bank_account?: string
      /**
       * 手机号
       * 敏感字段，由客户端解密
       */
      phone?: string
      /**
       * 邮箱地址
       * 敏感字段，由客户端解密
       */
      email?: string
      /**
       * 订单金额
       * 单位：分
       */
      amount?: number
      /** 商户订单号 */
      out_trade_no?: string
      /** 开具的发票类型 */
      fapiao_bill_type?: ('COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}))
      /** 留言信息 */
      user_apply_message?: string
    }
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string
      /** 复核人 */
      reviewer?: string
      /** 开票人 */
      drawer: string
    }
    /** 发票行信息 */
    items?: {
      /** 税收分类编码 */
      tax_code: string
      /** 商品名称 */
      goods_name: string
      /** 规格型号 */
      specification?: string
      /** 单位 */
      unit?: string
      /** 数量 */
      quantity: number
      /** 单价 */
      unit_price: number
      /**
       * 单行金额
       * 单位：分
       */
      amount: number
      /**
       * 单行税额
       * 单位：分
       */
      tax_amount: number
      /**
       * 单行金额合计
       * 单位：分
       */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 税收优惠政策标识 */
      tax_prefer_mark?: ('NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED' | (string & {}))
      /** 是否折扣行 */
      discount: boolean
    }[]
    /** 备注信息 */
    remark?: string
    /** 开票失败错误码 */
    fapiao_error_code?: string
    /** 开票失败原因 */
    fapiao_error_message?: string
  }[]
}
export interface FapiaoApplicationsByFapiaoApplyId {
  /**
   * 查询电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012531753 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489258 官方文档}
   */
  get(options: FapiaoApplicationsByFapiaoApplyIdGetRequest & CallOptions): Promise<ApiResponse<FapiaoApplicationsByFapiaoApplyIdGetResponse>>
  /**
   * 查询电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012531753 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489258 官方文档}
   */
  getAsync(options: FapiaoApplicationsByFapiaoApplyIdGetRequest & CallOptions): Promise<ApiResponse<FapiaoApplicationsByFapiaoApplyIdGetResponse>>
  /** GET 获取发票下载信息 */
  readonly fapiaoFiles: FapiaoApplicationsByFapiaoApplyIdFapiaoFiles
  /** POST 将电子发票插入微信用户卡包 */
  readonly insertCards: FapiaoApplicationsByFapiaoApplyIdInsertCards
  /** POST 冲红电子发票 */
  readonly reverse: FapiaoApplicationsByFapiaoApplyIdReverse
}

export interface FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetRequest {
  /** 发票申请单号 */
  fapiao_apply_id: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 商户发票单号 */
    fapiao_id?: string | null | undefined
  } | string | null | undefined
}
export interface FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse {
  /** 发票列表 */
  fapiao_download_info_list?: {
    /** 商户发票单号 */
    fapiao_id?: string
    /** 发票文件下载地址 */
    download_url?: string
    /** 发票状态 */
    status?: ('ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {}))
  }[]
}
export interface FapiaoApplicationsByFapiaoApplyIdFapiaoFiles {
  /**
   * 获取发票下载信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538335 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474067 官方文档}
   */
  get(options: FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetRequest & CallOptions): Promise<ApiResponse<FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse>>
  /**
   * 获取发票下载信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538335 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474067 官方文档}
   */
  getAsync(options: FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetRequest & CallOptions): Promise<ApiResponse<FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse>>
}

export interface FapiaoApplicationsByFapiaoApplyIdInsertCardsPostRequest {
  /** 发票申请单号 */
  fapiao_apply_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 插卡场景 */
    scene: ("WITH_WECHATPAY" | "WITHOUT_WECHATPAY")
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: ("INDIVIDUAL" | "ORGANIZATION")
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined
      /** 地址 */
      address?: string | undefined
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
      /**
       * 手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
      /**
       * 邮箱地址
       * 敏感字段，由客户端加密
       */
      email?: string | undefined
      /**
       * 订单金额
       * 单位：分
       */
      amount?: number | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 开具的发票类型 */
      fapiao_bill_type?: ("COMM_FAPIAO" | "VAT_FAPIAO") | undefined
      /** 留言信息 */
      user_apply_message?: string | undefined
    }
    /** 电子发票卡券信息列表 */
    fapiao_card_information: readonly {
      /** 电子发票文件ID */
      fapiao_media_id: string
      /** 发票号码 */
      fapiao_number: string
      /** 发票代码 */
      fapiao_code: string
      /**
       * 开票时间
       * 格式：RFC 3339
       */
      fapiao_time: string
      /** 校验码 */
      check_code: string
      /** 密码 */
      password: string
      /**
       * 总价税合计
       * 单位：分
       */
      total_amount: number
      /**
       * 总税额
       * 单位：分
       */
      tax_amount: number
      /**
       * 总金额
       * 单位：分
       */
      amount: number
      /** 销售方信息 */
      seller_information: {
        /** 名称 */
        name: string
        /** 纳税人识别号 */
        taxpayer_id: string
        /** 地址 */
        address?: string | undefined
        /** 电话 */
        telephone?: string | undefined
        /** 开户银行 */
        bank_name?: string | undefined
        /** 银行账号 */
        bank_account?: string | undefined
      }
      /** 附加信息 */
      extra_information: {
        /** 收款人 */
        payee?: string | undefined
        /** 复核人 */
        reviewer?: string | undefined
        /** 开票人 */
        drawer: string
      }
      /** 发票行信息 */
      items?: (readonly {
        /** 税收分类编码 */
        tax_code: string
        /** 商品名称 */
        goods_name: string
        /** 规格型号 */
        specification?: string | undefined
        /** 单位 */
        unit?: string | undefined
        /** 数量 */
        quantity: number
        /** 单价 */
        unit_price: number
        /**
         * 单行金额
         * 单位：分
         */
        amount: number
        /**
         * 单行税额
         * 单位：分
         */
        tax_amount: number
        /**
         * 单行金额合计
         * 单位：分
         */
        total_amount: number
        /** 税率 */
        tax_rate: number
        /** 税收优惠政策标识 */
        tax_prefer_mark: ("NO_FAVORABLE" | "OUTSIDE_VAT" | "VAT_EXEMPT" | "NORMAL_ZERO_RATED" | "EXPORT_ZERO_RATED")
        /** 是否折扣行 */
        discount: boolean
      }[] | undefined)
      /** 备注信息 */
      remark?: string | undefined
    }[]
  }
}
export interface FapiaoApplicationsByFapiaoApplyIdInsertCards {
  /**
   * 将电子发票插入微信用户卡包
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538365 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474078 官方文档}
   */
  post(options: FapiaoApplicationsByFapiaoApplyIdInsertCardsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 将电子发票插入微信用户卡包
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538365 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474078 官方文档}
   */
  postAsync(options: FapiaoApplicationsByFapiaoApplyIdInsertCardsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface FapiaoApplicationsByFapiaoApplyIdReversePostRequest {
  /** 发票申请单号 */
  fapiao_apply_id: string
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 冲红原因 */
    reverse_reason: ("ISSUE_ERROR" | "SALES_RETURN" | "SERVICE_SUSPENTION" | "SALES_DISCOUNT" | "退款")
    /** 发票信息 */
    fapiao_information?: (readonly {
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票代码 */
      fapiao_code?: string | undefined
      /** 发票号码 */
      fapiao_number: string
    }[] | undefined)
  }
}
export interface FapiaoApplicationsByFapiaoApplyIdReverse {
  /**
   * 冲红电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538327 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474062 官方文档}
   */
  post(options: FapiaoApplicationsByFapiaoApplyIdReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 冲红电子发票
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538327 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474062 官方文档}
   */
  postAsync(options: FapiaoApplicationsByFapiaoApplyIdReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Fapiaomerchant {
  /** GET 获取邀请商户开通服务商电子发票能力 */
  readonly getspinviteurl: FapiaomerchantGetspinviteurl
  /** GET 获取邀请开通的商户信息 */
  readonly listspinvitemchinfo: FapiaomerchantListspinvitemchinfo
}

export interface FapiaomerchantGetspinviteurlGetRequest {
  query: {
    /** 操作类型 */
    operation_type: ('AUTH_BINDING' | (string & {}))
    /** 开票模式 */
    fapiao_mode: ("THIRD_OR_SELF_FAPIAO" | "TENCENT_DIGITAL_TAX")
    /** 发票能力类型 */
    fapiao_ability_type_list?: readonly ("BASE_ABILITY" | "REAL_ESTATE_ABILITY" | "PASSENGER_TRANSPORT_ABILITY" | "REFINED_OIL_ABILITY")[] | null | undefined
    /** 服务商邀请渠道 */
    invite_channel?: string | null | undefined
    /**
     * 操作人员
     * 敏感字段，由客户端加密
     */
    operate_user?: string | null | undefined
    /** 服务商邀请code */
    invite_code: string
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface FapiaomerchantGetspinviteurlGetResponse {
  /** 邀请开通二维码链接 */
  invite_url: string
  /** 开通小程序AppID */
  miniprogram_appid: string
  /** 开通小程序跳转路径 */
  miniprogram_path: string
}
export interface FapiaomerchantGetspinviteurl {
  /**
   * 获取邀请商户开通服务商电子发票能力
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941495 官方文档}
   */
  get(options: FapiaomerchantGetspinviteurlGetRequest & CallOptions): Promise<ApiResponse<FapiaomerchantGetspinviteurlGetResponse>>
  /**
   * 获取邀请商户开通服务商电子发票能力
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941495 官方文档}
   */
  getAsync(options: FapiaomerchantGetspinviteurlGetRequest & CallOptions): Promise<ApiResponse<FapiaomerchantGetspinviteurlGetResponse>>
}

export interface FapiaomerchantListspinvitemchinfoGetRequest {
  query: {
    /** 查询时间起 */
    query_time_start?: string | null | undefined
    /** 查询时间止 */
    query_time_end?: string | null | undefined
    /** 本次查询的起始位置 */
    offset: number
    /** 本次查询的最大数量 */
    limit: number
    /** 服务商邀请code */
    invite_code?: string | null | undefined
    /** 商户邀请状态 */
    mch_invite_status?: ("MCH_INVITE_SUCC" | "MCH_INVITE_FAILED") | null | undefined
  } | string
}
export interface FapiaomerchantListspinvitemchinfoGetResponse {
  /** 总数 */
  total_count: number
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
  /** 邀请的商户结果 */
  mch_invite_result_list?: {
    /** 子商户号 */
    sub_mchid?: string
    /** 商户邀请的状态 */
    mch_invite_status: ('MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {}))
    /** 商户名称 */
    ep_name: string
    /** 商户税号 */
    tax_id: string
    /** 服务商邀请code */
    invite_code: string
    /**
     * 商户操作时间
     * 格式：RFC 3339
     */
    operate_time: string
    /** 商户邀请失败错误码 */
    invite_failed_code?: ('UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR' | (string & {}))
    /** 商户邀请失败的原因 */
    invite_failed_reason?: string
  }[]
}
export interface FapiaomerchantListspinvitemchinfo {
  /**
   * 获取邀请开通的商户信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941524 官方文档}
   */
  get(options: FapiaomerchantListspinvitemchinfoGetRequest & CallOptions): Promise<ApiResponse<FapiaomerchantListspinvitemchinfoGetResponse>>
  /**
   * 获取邀请开通的商户信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941524 官方文档}
   */
  getAsync(options: FapiaomerchantListspinvitemchinfoGetRequest & CallOptions): Promise<ApiResponse<FapiaomerchantListspinvitemchinfoGetResponse>>
}

export interface Merchant {
  /** GET 获取商户开票基础信息 */
  readonly baseInformation: MerchantBaseInformation
  /** GET 查询商户配置的开发选项 · PATCH 配置开发选项 */
  readonly developmentConfig: MerchantDevelopmentConfig
  /** GET 获取商品和服务税收分类对照表 */
  readonly taxCodes: MerchantTaxCodes
  /** 检查子商户开票功能状态 */
  readonly _sub_mchid_: MerchantBySubMchid
}

export interface MerchantBaseInformationGetRequest {
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface MerchantBaseInformationGetResponse {
  /** 销售方信息 */
  seller_information: {
    /** 名称 */
    name: string
    /** 纳税人识别号 */
    taxpayer_id: string
    /** 地址 */
    address?: string
    /** 电话 */
    telephone?: string
    /** 开户银行 */
    bank_name?: string
    /** 银行账号 */
    bank_account?: string
  }
  /** 附加信息 */
  extra_information: {
    /** 收款人 */
    payee?: string
    /** 复核人 */
    reviewer?: string
    /** 开票人 */
    drawer: string
  }
}
export interface MerchantBaseInformation {
  /**
   * 获取商户开票基础信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538180 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474053 官方文档}
   */
  get(options?: MerchantBaseInformationGetRequest & CallOptions): Promise<ApiResponse<MerchantBaseInformationGetResponse>>
  /**
   * 获取商户开票基础信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538180 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474053 官方文档}
   */
  getAsync(options?: MerchantBaseInformationGetRequest & CallOptions): Promise<ApiResponse<MerchantBaseInformationGetResponse>>
}

export interface MerchantDevelopmentConfigGetRequest {
  
}
export interface MerchantDevelopmentConfigGetResponse {
  /** 商户回调地址 */
  callback_url?: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}
export interface MerchantDevelopmentConfigPatchRequest {
  json: {
    /** 商户回调地址 */
    callback_url?: string | undefined
    /** 子商户号 */
    sub_mch_code?: string | undefined
    /** 全部账单展示开发票入口开关 */
    show_fapiao_cell?: boolean | undefined
    /** 商户是否支持开电子专票 */
    support_vat_fapiao?: boolean | undefined
  }
}
export interface MerchantDevelopmentConfigPatchResponse {
  /** 商户回调地址 */
  callback_url?: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}
export interface MerchantDevelopmentConfig {
  /**
   * 查询商户配置的开发选项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529526 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474033 官方文档}
   */
  get(options?: MerchantDevelopmentConfigGetRequest & CallOptions): Promise<ApiResponse<MerchantDevelopmentConfigGetResponse>>
  /**
   * 查询商户配置的开发选项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529526 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474033 官方文档}
   */
  getAsync(options?: MerchantDevelopmentConfigGetRequest & CallOptions): Promise<ApiResponse<MerchantDevelopmentConfigGetResponse>>
  /**
   * 配置开发选项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529457 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474031 官方文档}
   */
  patch(options: MerchantDevelopmentConfigPatchRequest & CallOptions): Promise<ApiResponse<MerchantDevelopmentConfigPatchResponse>>
  /**
   * 配置开发选项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529457 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474031 官方文档}
   */
  patchAsync(options: MerchantDevelopmentConfigPatchRequest & CallOptions): Promise<ApiResponse<MerchantDevelopmentConfigPatchResponse>>
}

export interface MerchantTaxCodesGetRequest {
  query: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 本次查询的起始位置 */
    offset: number
    /** 本次查询的最大数量 */
    limit: number
  } | string
}
export interface MerchantTaxCodesGetResponse {
  /** 本次查询的起始位置 */
  offset: (number | string)
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
  /** 本次查询到的数据 */
  data: {
    /** 适用商品范围 */
    goods_name: string
    /** 指定商品 */
    goods_id?: number
    /** 商品类目 */
    goods_category?: string
    /** 税收分类编码 */
    tax_code: string
    /** 税率 */
    tax_rate: number
    /** 税收优惠政策标识 */
    tax_prefer_mark: string
  }[]
  /** 总记录数 */
  total_count: number
}
export interface MerchantTaxCodes {
  /**
   * 获取商品和服务税收分类对照表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538236 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474057 官方文档}
   */
  get(options: MerchantTaxCodesGetRequest & CallOptions): Promise<ApiResponse<MerchantTaxCodesGetResponse>>
  /**
   * 获取商品和服务税收分类对照表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538236 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474057 官方文档}
   */
  getAsync(options: MerchantTaxCodesGetRequest & CallOptions): Promise<ApiResponse<MerchantTaxCodesGetResponse>>
}

export interface MerchantBySubMchid {
  /** POST 检查子商户开票功能状态 */
  readonly check: MerchantBySubMchidCheck
  /** GET 检查子商户开票功能状态 */
  readonly checkStatus: MerchantBySubMchidCheckStatus
}

export interface MerchantBySubMchidCheckPostRequest {
  /** 子商户号 */
  sub_mchid: string
}
export interface MerchantBySubMchidCheck {
  /**
   * 检查子商户开票功能状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474022 官方文档}
   */
  post(options: MerchantBySubMchidCheckPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 检查子商户开票功能状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474022 官方文档}
   */
  postAsync(options: MerchantBySubMchidCheckPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MerchantBySubMchidCheckStatusGetRequest {
  /** 子商户号 */
  sub_mchid: string
}
export interface MerchantBySubMchidCheckStatusGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 第三方开票模式 */
  third_mode?: {
    /** 第三方/自建发票能力接入状态 */
    status: ('DISABLED' | 'ENABLED' | (string & {}))
  }
  /** 数电发票模式 */
  digital_tax_mode?: {
    /** 接入状态 */
    status: ('APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED' | (string & {}))
    /** 开票人信息 */
    billing_person_info?: {
      /** 开票人ID */
      id?: string
      /** 开票人姓名 */
      name?: string
    }
    /** 接入时间 */
    access_time?: string
    /** 过期时间 */
    expired_time?: string
    /** 接入失败原因 */
    access_fail_reason?: string
    /** 能力信息 */
    ability_info?: {
      /** 能力类型 */
      type: ('BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY' | (string & {}))
      /** 能力授权状态 */
      status: ('AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED' | (string & {}))
      /** 能力授权失败原因 */
      authorize_fail_reason?: string
    }[]
  }
}
export interface MerchantBySubMchidCheckStatus {
  /**
   * 检查子商户开票功能状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792561 官方文档}
   */
  get(options: MerchantBySubMchidCheckStatusGetRequest & CallOptions): Promise<ApiResponse<MerchantBySubMchidCheckStatusGetResponse>>
  /**
   * 检查子商户开票功能状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792561 官方文档}
   */
  getAsync(options: MerchantBySubMchidCheckStatusGetRequest & CallOptions): Promise<ApiResponse<MerchantBySubMchidCheckStatusGetResponse>>
}

export interface UserTitleGetRequest {
  query: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 开票场景 */
    scene: ("WITH_WECHATPAY" | "WITHOUT_WECHATPAY")
    /** 发票申请单号 */
    fapiao_apply_id: string
  } | string
}
export interface UserTitleGetResponse {
  /** 购买方类型 */
  type: ('INDIVIDUAL' | 'ORGANIZATION' | (string & {}))
  /** 名称 */
  name: string
  /** 纳税人识别号 */
  taxpayer_id?: string
  /** 地址 */
  address?: string
  /** 电话 */
  telephone?: string
  /** 开户银行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /**
   * 手机号
   * 敏感字段，由客户端解密
   */
  phone?: string
  /**
   * 邮箱地址
   * 敏感字段，由客户端解密
   */
  email?: string
  /**
   * 订单金额
   * 单位：分
   */
  amount?: number
  /** 商户订单号 */
  out_trade_no?: string
  /** 开具的发票类型 */
  fapiao_bill_type?: ('COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {}))
  /** 留言信息 */
  user_apply_message?: string
}
export interface UserTitle {
  /**
   * 获取用户填写的抬头
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538112 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474048 官方文档}
   */
  get(options: UserTitleGetRequest & CallOptions): Promise<ApiResponse<UserTitleGetResponse>>
  /**
   * 获取用户填写的抬头
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538112 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474048 官方文档}
   */
  getAsync(options: UserTitleGetRequest & CallOptions): Promise<ApiResponse<UserTitleGetResponse>>
  /** GET 获取抬头填写链接 */
  readonly titleUrl: UserTitleTitleUrl
}

export interface UserTitleTitleUrlGetRequest {
  query: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 开票来源 */
    source: ("WEB" | "MINIPROGRAM")
    /** 商户AppID */
    appid: string
    /** 用户OpenID */
    openid: string
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 销售方名称 */
    seller_name?: string | null | undefined
    /** 是否需要展示手机号填写栏 */
    show_phone_cell?: boolean | null | undefined
    /** 是否必须填写手机号 */
    must_input_phone?: boolean | null | undefined
    /** 是否需要展示邮箱地址填写栏 */
    show_email_cell?: boolean | null | undefined
    /** 是否必须填写邮箱 */
    must_input_email?: boolean | null | undefined
  } | string
}
export interface UserTitleTitleUrlGetResponse {
  /** 抬头填写链接 */
  title_url?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
  /** 小程序的原始ID */
  miniprogram_user_name?: string
}
export interface UserTitleTitleUrl {
  /**
   * 获取抬头填写链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538106 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474040 官方文档}
   */
  get(options: UserTitleTitleUrlGetRequest & CallOptions): Promise<ApiResponse<UserTitleTitleUrlGetResponse>>
  /**
   * 获取抬头填写链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538106 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474040 官方文档}
   */
  getAsync(options: UserTitleTitleUrlGetRequest & CallOptions): Promise<ApiResponse<UserTitleTitleUrlGetResponse>>
}
}
