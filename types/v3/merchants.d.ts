// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_merchants {
export interface MerchantsPostRequest {
  headers?: {
    "Idempotency-Key"?: string | undefined
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
    /** 子商户全称 */
    name: string
    /** 子商户简称 */
    shortname: string
    /** 公司电话 */
    office_phone: string
    /** 联系人信息 */
    contact: {
      /**
       * 联系人名称
       * 敏感字段，由客户端加密
       */
      name: string
      /**
       * 联系人电话
       * 敏感字段，由客户端加密
       */
      phone: string
      /**
       * 联系人邮箱
       * 敏感字段，由客户端加密
       */
      email: string
    }
    /** 类目 */
    business_category: number
    /** 渠道号 */
    channel_id?: string | undefined
    /** 注册国家或区域 */
    merchant_country_code: string
    /** 商户类型 */
    merchant_type: ("ENTERPRISE" | "INDIVIDUAL")
    /** 公司注册文件编号 */
    registration_certificate_number?: string | undefined
    /** 公司注册文件过期时间 */
    registration_certificate_date?: string | undefined
    /** 公司注册文件照片 */
    registration_certificate_copy?: string | undefined
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string | undefined
    /** 业务信息 */
    business: {
      /** 业务类型 */
      business_type: ("ONLINE" | "OFFLINE" | "BOTH")
      /** APP下载链接 */
      app_download?: string | undefined
      /** 业务网站 */
      website?: string | undefined
      /** 公众号 */
      office_account?: string | undefined
      /** 小程序 */
      mini_program?: string | undefined
      /** 门店地址 */
      store_address?: string | undefined
      /**
       * 门店照片
       * 传输时为 JSON 文本
       */
      store_photos?: readonly string[] | undefined
      /** MCC码 */
      mcc?: string | undefined
    }
    /** 董事信息 */
    director?: {
      /** 董事姓名 */
      name?: string | undefined
      /** 董事证件号 */
      number?: string | undefined
    } | undefined
    /** 负责人信息 */
    principal?: {
      /** 负责人姓名 */
      name?: string | undefined
      /** 负责人证件号 */
      number?: string | undefined
    } | undefined
  }
}
export interface MerchantsPostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: ('Under Review' | 'Approved' | (string & {}))
  /** 验证状态描述 */
  description?: string
}
export interface MerchantsPutRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户全称 */
    name: string
    /** 子商户简称 */
    shortname: string
    /** 公司电话 */
    office_phone: string
    /** 联系人信息 */
    contact?: {
      /**
       * 联系人名称
       * 敏感字段，由客户端加密
       */
      name: string
      /**
       * 联系人电话
       * 敏感字段，由客户端加密
       */
      phone: string
      /**
       * 联系人邮箱
       * 敏感字段，由客户端加密
       */
      email: string
    } | undefined
    /** 类目 */
    business_category: number
    /** 渠道号 */
    channel_id?: string | undefined
    /** 注册国家或区域 */
    merchant_country_code: string
    /** 商户类型 */
    merchant_type: ("ENTERPRISE" | "INDIVIDUAL")
    /** 公司注册文件编号 */
    registration_certificate_number?: string | undefined
    /** 公司注册文件过期时间 */
    registration_certificate_date?: string | undefined
    /** 公司注册文件照片 */
    registration_certificate_copy?: string | undefined
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string | undefined
    /** 业务信息 */
    business: {
      /** 业务类型 */
      business_type: ("ONLINE" | "OFFLINE" | "BOTH")
      /** APP下载链接 */
      app_download?: string | undefined
      /** 业务网站 */
      website?: string | undefined
      /** 公众号 */
      office_account?: string | undefined
      /** 小程序 */
      mini_program?: string | undefined
      /** 门店地址 */
      store_address?: string | undefined
      /**
       * 门店照片
       * 传输时为 JSON 文本
       */
      store_photos?: readonly string[] | undefined
      /** MCC码 */
      mcc?: string | undefined
    }
    /** 董事信息 */
    director?: {
      /** 董事姓名 */
      name?: string | undefined
      /** 董事证件号 */
      number?: string | undefined
    } | undefined
    /** 负责人信息 */
    principal?: {
      /** 负责人姓名 */
      name?: string | undefined
      /** 负责人证件号 */
      number?: string | undefined
    } | undefined
  }
}
export interface MerchantsPutResponse {
  /** 子商户号 */
  sub_mchid: string
}
export interface Merchants {
  /**
   * 子商户进件（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/merchants
   */
  post(options: MerchantsPostRequest & CallOptions): Promise<ApiResponse<MerchantsPostResponse>>
  /**
   * 子商户进件（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/merchants
   */
  postAsync(options: MerchantsPostRequest & CallOptions): Promise<ApiResponse<MerchantsPostResponse>>
  /**
   * 修改子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 PATCH v3/global/merchants/{sub_mchid}
   */
  put(options: MerchantsPutRequest & CallOptions): Promise<ApiResponse<MerchantsPutResponse>>
  /**
   * 修改子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 PATCH v3/global/merchants/{sub_mchid}
   */
  putAsync(options: MerchantsPutRequest & CallOptions): Promise<ApiResponse<MerchantsPutResponse>>
  /** GET 查询子商户（融合钱包） */
  readonly _sub_mchid_: BySubMchid
}

export interface BySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
  query: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
  } | string
}
export interface BySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: {
    /**
     * 联系人名称
     * 敏感字段，由客户端解密
     */
    name?: string
    /**
     * 联系人电话
     * 敏感字段，由客户端解密
     */
    phone?: string
    /**
     * 联系人邮箱
     * 敏感字段，由客户端解密
     */
    email?: string
  }
  /** 商户类型 */
  merchant_type?: ('ENTERPRISE' | 'INDIVIDUAL' | (string & {}))
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: ('ONLINE' | 'OFFLINE' | 'BOTH' | (string & {}))
    /** APP下载地址 */
    app_download?: string
    /** 业务网站 */
    website?: string
    /** 公众号 */
    office_account?: string
    /** 小程序 */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** MCC码 */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string
    /** 董事证件号码 */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string
    /** 负责人证件号码 */
    number?: string
  }
}
export interface BySubMchid {
  /**
   * 查询子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/merchants/{sub_mchid}
   */
  get(options: BySubMchidGetRequest & CallOptions): Promise<ApiResponse<BySubMchidGetResponse>>
  /**
   * 查询子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/merchants/{sub_mchid}
   */
  getAsync(options: BySubMchidGetRequest & CallOptions): Promise<ApiResponse<BySubMchidGetResponse>>
}
}
