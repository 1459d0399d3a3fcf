// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, Upload } from '../core.js'

export namespace v3_taxiInvoice {
export interface TaxiInvoice {
  readonly attendance: Attendance
  /** POST 将出租车电子发票插入微信用户卡包 */
  readonly cards: Cards
  readonly driver: Driver
  readonly drivers: Drivers
  readonly taxiCompanies: TaxiCompanies
  readonly taxiCompany: TaxiCompany
  readonly taxi: Taxi
  readonly taxies: Taxies
  readonly userTaxiOrder: UserTaxiOrder
  /** GET 获取乘客行程单列表 */
  readonly userTaxiOrders: UserTaxiOrders
}

export interface Attendance {
  /** POST 签到签退 */
  readonly punch: AttendancePunch
}

export interface AttendancePunchPostRequest {
  json: {
    /** 车牌号 */
    plate_number: string
    /** 营运资格证号 */
    driver_license: string
    /**
     * 事件发生时间
     * 格式：RFC 3339
     */
    event_time: string
    /** 事件类型 */
    event_type: string
    /** 行政区划ID */
    region_id: number
  }
}
export interface AttendancePunch {
  /**
   * 签到签退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461368 官方文档}
   */
  post(options: AttendancePunchPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 签到签退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461368 官方文档}
   */
  postAsync(options: AttendancePunchPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface CardsPostRequest {
  json: {
    /** 出租车经营主体商户号 */
    company_mchid: string
    /** 面对面付款单号 */
    trade_number?: string | undefined
    /** 应用ID */
    appid?: string | undefined
    /** 用户标识 */
    openid: string
    /** 行政区划代码 */
    region_id: number
    /** 营运资格证号 */
    driver_license?: string | undefined
    /** 车牌号 */
    plate_number?: string | undefined
    /** 发票卡券信息 */
    fapiao_card_information: {
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
      /** 总价税合计 */
      total_amount: number
      /** 总税额 */
      tax_amount: number
      /** 总金额 */
      amount: number
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
      }
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
        tax_code: string
        goods_name: string
        /** 规格型号 */
        specification?: string | undefined
        /** 单位 */
        unit?: string | undefined
        /** 数量 */
        quantity: number
        /** 单价 */
        unit_price: number
        /** 单行金额 */
        amount: number
        /** 单行税额 */
        tax_amount: number
        /** 单行金额合计 */
        total_amount: number
        /** 税率 */
        tax_rate: number
        /** 税收优惠政策标识 */
        tax_prefer_mark: string
        /** 是否折扣行 */
        discount: boolean
      }[] | undefined)
      /** 备注信息 */
      remark?: string | undefined
    }
    /** 获取乘客行程单详情的凭证 */
    token?: string | undefined
  }
}
export interface CardsPostResponse {
  /** 插入用户卡包的公众号AppID */
  card_appid: string
  /** 用户在插卡公众号下的OpenID */
  card_openid: string
  /** 出租车电子发票卡券模板ID */
  card_id: string
  /** 出租车电子发票在卡包中的编码 */
  card_code: string
}
export interface Cards {
  /**
   * 将出租车电子发票插入微信用户卡包
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461432 官方文档}
   */
  post(options: CardsPostRequest & CallOptions): Promise<ApiResponse<CardsPostResponse>>
  /**
   * 将出租车电子发票插入微信用户卡包
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461432 官方文档}
   */
  postAsync(options: CardsPostRequest & CallOptions): Promise<ApiResponse<CardsPostResponse>>
  /** POST 上传出租车电子发票文件 */
  readonly uploadFile: CardsUploadFile
}

/** 传输时为 JSON 文本 */
export interface CardsUploadFilePostUpload {
  /** 出租车经营主体商户号 */
  company_mchid: string
  /** 行政区划代码 */
  region_id: number
}
export interface CardsUploadFilePostRequest {
  body: (Upload<CardsUploadFilePostUpload> | {
    file: Blob | Uint8Array
    /** 传输时为 JSON 文本 */
    meta: {
      /** 出租车经营主体商户号 */
      company_mchid: string
      /** 行政区划代码 */
      region_id: number
      /**
       * 文件的SM3摘要
       * 文件摘要：SM3
       */
      digest: string
      /** 文件摘要算法 */
      digest_algorithm: "DIGEST_ALGORITHM_SM3"
    }
  })
}
export interface CardsUploadFilePostResponse {
  /** 出租车电子发票文件ID */
  fapiao_media_id: string
}
export interface CardsUploadFile {
  /**
   * 上传出租车电子发票文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692904 官方文档}
   */
  post(options: CardsUploadFilePostRequest & CallOptions): Promise<ApiResponse<CardsUploadFilePostResponse>>
  /**
   * 上传出租车电子发票文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692904 官方文档}
   */
  postAsync(options: CardsUploadFilePostRequest & CallOptions): Promise<ApiResponse<CardsUploadFilePostResponse>>
}

export interface Driver {
  /** POST 更新司机信息 */
  readonly updateDriver: DriverUpdateDriver
}

export interface DriverUpdateDriverPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 司机姓名
     * 敏感字段，由客户端加密
     */
    driver_name: string
    /**
     * 司机身份证号码
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /** 公司名称 */
    company_name: string
    /** 商户号 */
    mchid: string
    /** 营运资格证号 */
    driver_license: string
    /** 司机类别 */
    driver_category: string
    /** 岗位状态 */
    driver_status?: string | undefined
    /** 司机头像 */
    driver_photo?: {
      /** 照片类型 */
      photo_type?: string | undefined
      /** 司机头像摘要 */
      photo_digest?: {
        /** 哈希类型 */
        hash_type?: string | undefined
        /** 哈希值 */
        hash_value?: string | undefined
      } | undefined
      /** 头像url */
      photo_url?: string | undefined
      /** 头像icon */
      photo_icon?: string | undefined
    } | undefined
    /** 行政区划ID */
    region_id: number
  }
}
export interface DriverUpdateDriverPostResponse {
  /**
   * 司机姓名
   * 敏感字段，由客户端解密
   */
  driver_name: string
  /**
   * 司机身份证号码
   * 敏感字段，由客户端解密
   */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string
      /** 哈希值 */
      hash_value?: string
    }
    /** 头像url */
    photo_url?: string
    /** 头像icon */
    photo_icon?: string
  }
  /** 行政区划ID */
  region_id: number
}
export interface DriverUpdateDriver {
  /**
   * 更新司机信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460171 官方文档}
   */
  post(options: DriverUpdateDriverPostRequest & CallOptions): Promise<ApiResponse<DriverUpdateDriverPostResponse>>
  /**
   * 更新司机信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460171 官方文档}
   */
  postAsync(options: DriverUpdateDriverPostRequest & CallOptions): Promise<ApiResponse<DriverUpdateDriverPostResponse>>
}

export interface Drivers {
  /** GET 获取司机信息 */
  readonly _driver_license_: DriversByDriverLicense
}

export interface DriversByDriverLicenseGetRequest {
  /** 营运资格证号 */
  driver_license: string
  query: {
    /** 行政区划代码 */
    region_id: number
  } | string
}
export interface DriversByDriverLicenseGetResponse {
  /** 司机姓名 */
  driver_name: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  company_mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 司机照片 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string
    /** 司机照片摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string
      /** 哈希值 */
      hash_value?: string
    }
    /** 头像url */
    photo_url?: string
    /** 头像icon */
    photo_data?: string
  }
  /** 行政区划代码 */
  region_id: number
  /** 司机状态 */
  driver_state?: string
}
export interface DriversByDriverLicense {
  /**
   * 获取司机信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461309 官方文档}
   */
  get(options: DriversByDriverLicenseGetRequest & CallOptions): Promise<ApiResponse<DriversByDriverLicenseGetResponse>>
  /**
   * 获取司机信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461309 官方文档}
   */
  getAsync(options: DriversByDriverLicenseGetRequest & CallOptions): Promise<ApiResponse<DriversByDriverLicenseGetResponse>>
}

export interface TaxiCompanies {
  /** GET 获取出租车公司商户信息 */
  readonly _company_mchid_: TaxiCompaniesByCompanyMchid
}

export interface TaxiCompaniesByCompanyMchidGetRequest {
  /** 商户号 */
  company_mchid: string
  query: {
    /** 行政区划ID */
    region_id: number
  } | string
}
export interface TaxiCompaniesByCompanyMchidGetResponse {
  /** 商户号 */
  company_mchid: string
  /** 企业类型 */
  enterprise_type: string
  /** 公司名称 */
  company_name: string
  /** 公司简称 */
  short_name: string
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string
  /** 开户行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /** 企业法人姓名 */
  legal_person: string
  /** 开票渠道 */
  invoice_mode: string
  /** 行政区划代码 */
  region_id: number
}
export interface TaxiCompaniesByCompanyMchid {
  /**
   * 获取出租车公司商户信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460161 官方文档}
   */
  get(options: TaxiCompaniesByCompanyMchidGetRequest & CallOptions): Promise<ApiResponse<TaxiCompaniesByCompanyMchidGetResponse>>
  /**
   * 获取出租车公司商户信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460161 官方文档}
   */
  getAsync(options: TaxiCompaniesByCompanyMchidGetRequest & CallOptions): Promise<ApiResponse<TaxiCompaniesByCompanyMchidGetResponse>>
}

export interface TaxiCompany {
  /** POST 新增出租车公司 */
  readonly createTaxiCompany: TaxiCompanyCreateTaxiCompany
}

export interface TaxiCompanyCreateTaxiCompanyPostRequest {
  json: {
    /** 公司名称 */
    company_name?: string | undefined
    /** 税号 */
    tax_id: string
    /** 公司地址 */
    address: string
    /** 公司电话 */
    phone?: string | undefined
    /** 开户行 */
    bank_name?: string | undefined
    /** 银行账号 */
    bank_account?: string | undefined
    /** 开票渠道 */
    invoice_mode: string
    /** 企业法人姓名 */
    legal_person: string
    /** 公司简称 */
    short_name?: string | undefined
    /** 行政区划ID */
    region_id: number
    /** 企业类型 */
    enterprise_type: string
  }
}
export interface TaxiCompanyCreateTaxiCompanyPostResponse {
  /** 商户号 */
  mchid: string
  /** 公司名称 */
  company_name?: string
}
export interface TaxiCompanyCreateTaxiCompany {
  /**
   * 新增出租车公司
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460154 官方文档}
   */
  post(options: TaxiCompanyCreateTaxiCompanyPostRequest & CallOptions): Promise<ApiResponse<TaxiCompanyCreateTaxiCompanyPostResponse>>
  /**
   * 新增出租车公司
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460154 官方文档}
   */
  postAsync(options: TaxiCompanyCreateTaxiCompanyPostRequest & CallOptions): Promise<ApiResponse<TaxiCompanyCreateTaxiCompanyPostResponse>>
}

export interface Taxi {
  /** POST 更新出租车信息 */
  readonly updateTaxi: TaxiUpdateTaxi
}

export interface TaxiUpdateTaxiPostRequest {
  json: {
    /** 车牌号 */
    plate_number: string
    /** 公司名称 */
    company_name: string
    /** 商户号 */
    mchid?: string | undefined
    /** 主班司机资格证号 */
    main_license?: string | undefined
    /** 副班司机资格证号 */
    deputy_license?: string | undefined
    /** 行政区划ID */
    region_id: number
    /** 开票标记 */
    invoice_flag?: string | undefined
    /** 出租车状态 */
    taxi_state?: ("IN_OPERATION" | "OUT_OPERATION") | undefined
  }
}
export interface TaxiUpdateTaxiPostResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string
  /** 行政区划ID */
  region_id: number
}
export interface TaxiUpdateTaxi {
  /**
   * 更新出租车信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460167 官方文档}
   */
  post(options: TaxiUpdateTaxiPostRequest & CallOptions): Promise<ApiResponse<TaxiUpdateTaxiPostResponse>>
  /**
   * 更新出租车信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460167 官方文档}
   */
  postAsync(options: TaxiUpdateTaxiPostRequest & CallOptions): Promise<ApiResponse<TaxiUpdateTaxiPostResponse>>
}

export interface Taxies {
  /** GET 获取出租车信息 */
  readonly _plate_number_: TaxiesByPlateNumber
}

export interface TaxiesByPlateNumberGetRequest {
  /** 车牌号 */
  plate_number: string
  query: {
    /** 行政区划代码 */
    region_id: number
  } | string
}
export interface TaxiesByPlateNumberGetResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 公司商户号 */
  company_mchid: string
  /** 主班司机资格证号 */
  main_license?: string
  /** 副班司机资格证号 */
  deputy_license?: string
  /** 行政区划代码 */
  region_id: number
  /** 是否支持开票 */
  support_invoice: boolean
  /** 出租车状态 */
  taxi_state?: string
}
export interface TaxiesByPlateNumber {
  /**
   * 获取出租车信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460169 官方文档}
   */
  get(options: TaxiesByPlateNumberGetRequest & CallOptions): Promise<ApiResponse<TaxiesByPlateNumberGetResponse>>
  /**
   * 获取出租车信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460169 官方文档}
   */
  getAsync(options: TaxiesByPlateNumberGetRequest & CallOptions): Promise<ApiResponse<TaxiesByPlateNumberGetResponse>>
}

export interface UserTaxiOrder {
  /** GET 根据凭证查询乘客行程单 */
  readonly findByToken: UserTaxiOrderFindByToken
}

export interface UserTaxiOrderFindByTokenGetRequest {
  query: {
    /** 获取乘客行程单详情的凭证 */
    token: string
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid: string
    /** 行政区划代码 */
    region_id?: number | null | undefined
    /** 授权模式 */
    auth_mode?: string | null | undefined
  } | string
}
export interface UserTaxiOrderFindByTokenGetResponse {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /**
   * 上车时间
   * 格式：RFC 3339
   */
  up_time: string
  /** 行政区划代码 */
  region_id: number
  /** 乘客行程单来源 */
  source: string
  /**
   * 面对面付款时间
   * 格式：RFC 3339
   */
  pay_time?: string
  /** 面对面付款金额 */
  pay_amount?: number
}
export interface UserTaxiOrderFindByToken {
  /**
   * 根据凭证查询乘客行程单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460180 官方文档}
   */
  get(options: UserTaxiOrderFindByTokenGetRequest & CallOptions): Promise<ApiResponse<UserTaxiOrderFindByTokenGetResponse>>
  /**
   * 根据凭证查询乘客行程单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460180 官方文档}
   */
  getAsync(options: UserTaxiOrderFindByTokenGetRequest & CallOptions): Promise<ApiResponse<UserTaxiOrderFindByTokenGetResponse>>
}

export interface UserTaxiOrdersGetRequest {
  query: {
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 小程序用户的微信openid */
    openid: string
    /** 小程序appid */
    appid: string
    /** 起始日期 */
    begin_date: string
    /** 结束日期 */
    end_date: string
    /** 行政区划id */
    region_id: number
  } | string
}
export interface UserTaxiOrdersGetResponse {
  /** 乘客行程单详情 */
  data: {
    /** 车牌号 */
    plate_number: string
    /** 营运资格证号 */
    driver_license: string
    /** 上车时间 */
    up_time: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface UserTaxiOrders {
  /**
   * 获取乘客行程单列表
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html 官方文档}
   */
  get(options: UserTaxiOrdersGetRequest & CallOptions): Promise<ApiResponse<UserTaxiOrdersGetResponse>>
  /**
   * 获取乘客行程单列表
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html 官方文档}
   */
  getAsync(options: UserTaxiOrdersGetRequest & CallOptions): Promise<ApiResponse<UserTaxiOrdersGetResponse>>
}
}
