// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_gov {
export interface Gov {
  /** 查询审核结果、同步非银联支付交易退款信息、更新审核数据 等 34 个接口 */
  readonly subsidy: Subsidy
}

export interface Subsidy {
  /** 查询审核结果、同步非银联支付交易退款信息、更新审核数据 等 5 个接口 */
  readonly audit: SubsidyAudit
  /** 企业信息查询 */
  readonly companies: SubsidyCompanies
  /** 商品信息上传 */
  readonly goods: SubsidyGoods
  /** N品类同步资格核销信息 */
  readonly nQualifications: SubsidyNQualifications
  /** GET 查询补贴资格 */
  readonly qualification: SubsidyQualification
  /** 取消资格(透传模式)、领取资格(透传模式)、批量查询用户资格(透传模式) 等 5 个接口 */
  readonly qualifications: SubsidyQualifications
  /** sn码锁定、查询sn码状态、sn码解锁 */
  readonly sncode: SubsidySncode
  /** 交易信息查询、查询单日交易汇总、交易信息回传 */
  readonly transactions: SubsidyTransactions
  /** 品类凭证码预核销撤销、品类凭证码上报确认、申请品类凭证码 等 14 个接口 */
  readonly zhejiang: SubsidyZhejiang
}

export interface SubsidyAudit {
  /** 查询审核结果、同步非银联支付交易退款信息、更新审核数据 等 5 个接口 */
  readonly cup: SubsidyAuditCup
}

export interface SubsidyAuditCup {
  /** POST 查询审核结果 */
  readonly invalid: SubsidyAuditCupInvalid
  /** POST 查询审核结果 */
  readonly query: SubsidyAuditCupQuery
  /** 同步非银联支付交易退款信息 */
  readonly refund: SubsidyAuditCupRefund
  /** POST 更新审核数据 */
  readonly update: SubsidyAuditCupUpdate
  /** POST 上传审核数据 */
  readonly upload: SubsidyAuditCupUpload
}

export interface SubsidyAuditCupInvalidPostRequest {
  json: {
    /** 分公司机构代码 */
    org_no: string
    /** 商户订单号 */
    mchnt_order_id: string
    /** 审核记录上传时间 */
    upload_time: string
  }
}
export interface SubsidyAuditCupInvalidPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
export interface SubsidyAuditCupInvalid {
  /**
   * 查询审核结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: SubsidyAuditCupInvalidPostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupInvalidPostResponse>>
  /**
   * 查询审核结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  postAsync(options: SubsidyAuditCupInvalidPostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupInvalidPostResponse>>
}

export interface SubsidyAuditCupQueryPostRequest {
  json: {
    /** 分公司机构代码 */
    org_no: string
    /** 商户订单号 */
    mchnt_order_id: string
    /** 审核记录上传时间 */
    upload_time: string
  }
}
export interface SubsidyAuditCupQueryPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
  /** 商户订单号 */
  mchnt_order_id?: string
  /** 核验结果 */
  verify_status?: string
  /** 核验结果描述 */
  verify_status_desc?: string
  /** 审核结果 */
  audit_status?: string
  /** 审核结果描述 */
  audit_status_desc?: string
  /** 订单状态 */
  trade_status?: string
  /** 退货金额 */
  refund_at?: string
  /** 退货日期 */
  refund_dt?: string
  /** 分公司机构代码 */
  org_no?: string
}
export interface SubsidyAuditCupQuery {
  /**
   * 查询审核结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: SubsidyAuditCupQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupQueryPostResponse>>
  /**
   * 查询审核结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  postAsync(options: SubsidyAuditCupQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupQueryPostResponse>>
}

export interface SubsidyAuditCupRefund {
  /** POST 同步非银联支付交易退款信息 */
  readonly sync: SubsidyAuditCupRefundSync
}

export interface SubsidyAuditCupRefundSyncPostRequest {
  json: {
    /** 分公司机构代码 */
    org_no: string
    /** 商户订单号 */
    mchnt_order_id: string
    /** 审核记录上传时间 */
    upload_time: string
    /** 退款金额 */
    refund_at: string
    /** 退款日期 */
    refund_dt: string
  }
}
export interface SubsidyAuditCupRefundSyncPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
export interface SubsidyAuditCupRefundSync {
  /**
   * 同步非银联支付交易退款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: SubsidyAuditCupRefundSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupRefundSyncPostResponse>>
  /**
   * 同步非银联支付交易退款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  postAsync(options: SubsidyAuditCupRefundSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupRefundSyncPostResponse>>
}

export interface SubsidyAuditCupUpdatePostRequest {
  json: {
    /** 分公司机构代码 */
    org_no: string
    /** 店铺编码 */
    sub_mchnt_cd: string
    /** 店铺名称 */
    sub_mchnt_nm: string
    /** 门店名称 */
    store_nm?: string | undefined
    /** 线上平台订单号 */
    online_no: string
    /** 商户订单号 */
    mchnt_order_id: string
    /** 审核记录上传时间 */
    upload_time: string
    /**
     * 审核结果通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 品类 */
    prod_id: string
    /** 能效 */
    eng_grade?: string | undefined
    /** 品牌 */
    brand_nm: string
    /** 型号 */
    prod_model: string
    /** 销售渠道 */
    sales_chnl?: string | undefined
    /** 电商平台方 */
    plat_form: string
    /** 支付方式类型 */
    payer_tp: string
    /** 收旧订单号 */
    trade_in_order_id?: string | undefined
    /** 收旧价格 */
    trade_in_at?: string | undefined
    /** 收旧价格是否统计 */
    is_trade_in?: string | undefined
    /** 订单金额 */
    sales_at: string
    /** 实付金额 */
    actual_at: string
    /** 交易时间 */
    trans_tm: string
    /** 商户编码 */
    mchnt_cd: string
    /** 商家优惠金额 */
    mer_sub_at?: string | undefined
    /** 国补优惠金额 */
    discount_at: string
    /** 其他图片1 */
    image01?: string | undefined
    /** 其他图片2 */
    image02?: string | undefined
    /** 其他图片3 */
    image03?: string | undefined
    /** 其他图片4 */
    image04?: string | undefined
    /** 其他图片5 */
    image05?: string | undefined
    /** 其他图片6 */
    image06?: string | undefined
    /** 其他图片7 */
    image07?: string | undefined
    /** 其他图片8 */
    image08?: string | undefined
    /** 其他图片9 */
    image09?: string | undefined
    /** 其他图片10 */
    image10?: string | undefined
    /** 收旧承诺函照片 */
    commitment_letter_photo?: string | undefined
    /** 收旧承诺函照片格式 */
    commitment_letter_photo_format?: string | undefined
    /** 收旧设备外观照片 */
    device_photo?: string | undefined
    /** 收旧设备外观照片格式 */
    device_photo_format?: string | undefined
    /** 包含完整外包装及sn码的激活照片 */
    pack_and_active_photo?: string | undefined
    /** 商品条码 */
    bar_code?: string | undefined
    /** SN码 */
    sn_code: string
    /** IMEI1 */
    imei1?: string | undefined
    /** IMEI2 */
    imei2?: string | undefined
    /** 能效或水效网备案登记型号 */
    register_model?: string | undefined
    /** 能效或水效备案号 */
    record_number?: string | undefined
    /** 能效或水效执行的国家标准名称 */
    eng_grade_standard?: string | undefined
    /** 发票信息 */
    invoice_info: {
      /** 发票代码 */
      invoice_cd?: string | undefined
      /** 发票号码 */
      invoice_no?: string | undefined
      /** 开票日期 */
      invoice_dt?: string | undefined
      /** 发票链接 */
      invoice_link?: string | undefined
      /** 发票类型 */
      invoice_tp?: string | undefined
      /** 发票校验码 */
      invoice_ck_cd?: string | undefined
      /** 发票上购买人姓名 */
      nm?: string | undefined
      /** 税价合计 */
      tax?: string | undefined
      /** 发票税额 */
      invoice_tax_amt?: string | undefined
      /** 销售企业名称 */
      sales_ent_nm?: string | undefined
      /** 销售方纳税人识别号 */
      tax_payer?: string | undefined
      /** 数量 */
      num?: string | undefined
      /** 服务名称 */
      service_nm?: string | undefined
    }
    /** 物流信息 */
    track_info: {
      /** 物流单号 */
      tracking_no?: string | undefined
      /** 物流公司 */
      tracking_company?: string | undefined
      /** 收货省 */
      usr_prov?: string | undefined
      /** 收货市 */
      usr_city?: string | undefined
      /** 收货区县 */
      usr_area?: string | undefined
      /** 收货地址 */
      usr_addr?: string | undefined
      /** 物流类型 */
      tracking_type?: string | undefined
      /** 提货方式 */
      delivery_method?: string | undefined
      /** 发货地址 */
      shipping_addr?: string | undefined
      /** 签收时间 */
      delivery_time?: string | undefined
    }
  }
}
export interface SubsidyAuditCupUpdatePostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
export interface SubsidyAuditCupUpdate {
  /**
   * 更新审核数据
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: SubsidyAuditCupUpdatePostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupUpdatePostResponse>>
  /**
   * 更新审核数据
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  postAsync(options: SubsidyAuditCupUpdatePostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupUpdatePostResponse>>
}

export interface SubsidyAuditCupUploadPostRequest {
  json: {
    /** 分公司机构代码 */
    org_no: string
    /** 店铺编码 */
    sub_mchnt_cd: string
    /** 店铺名称 */
    sub_mchnt_nm: string
    /** 门店名称 */
    store_nm?: string | undefined
    /** 线上平台订单号 */
    online_no: string
    /** 商户订单号 */
    mchnt_order_id: string
    /** 审核记录上传时间 */
    upload_time: string
    /**
     * 审核结果通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 品类 */
    prod_id: string
    /** 能效 */
    eng_grade?: string | undefined
    /** 品牌 */
    brand_nm: string
    /** 型号 */
    prod_model: string
    /** 销售渠道 */
    sales_chnl?: string | undefined
    /** 电商平台方 */
    plat_form: string
    /** 支付方式类型 */
    payer_tp: string
    /** 收旧订单号 */
    trade_in_order_id?: string | undefined
    /** 收旧价格 */
    trade_in_at?: string | undefined
    /** 收旧价格是否统计 */
    is_trade_in?: string | undefined
    /** 订单金额 */
    sales_at: string
    /** 实付金额 */
    actual_at: string
    /** 交易时间 */
    trans_tm: string
    /** 商户编码 */
    mchnt_cd: string
    /** 商家优惠金额 */
    mer_sub_at?: string | undefined
    /** 国补优惠金额 */
    discount_at: string
    /** 其他图片1 */
    image01?: string | undefined
    /** 其他图片2 */
    image02?: string | undefined
    /** 其他图片3 */
    image03?: string | undefined
    /** 其他图片4 */
    image04?: string | undefined
    /** 其他图片5 */
    image05?: string | undefined
    /** 其他图片6 */
    image06?: string | undefined
    /** 其他图片7 */
    image07?: string | undefined
    /** 其他图片8 */
    image08?: string | undefined
    /** 其他图片9 */
    image09?: string | undefined
    /** 其他图片10 */
    image10?: string | undefined
    /** 收旧承诺函照片 */
    commitment_letter_photo?: string | undefined
    /** 收旧承诺函照片格式 */
    commitment_letter_photo_format?: string | undefined
    /** 收旧设备外观照片 */
    device_photo?: string | undefined
    /** 收旧设备外观照片格式 */
    device_photo_format?: string | undefined
    /** 包含完整外包装及sn码的激活照片 */
    pack_and_active_photo?: string | undefined
    /** 商品条码 */
    bar_code?: string | undefined
    /** SN码 */
    sn_code: string
    /** IMEI1 */
    imei1?: string | undefined
    /** IMEI2 */
    imei2?: string | undefined
    /** 能效或水效网备案登记型号 */
    register_model?: string | undefined
    /** 能效或水效备案号 */
    record_number?: string | undefined
    /** 能效或水效执行的国家标准名称 */
    eng_grade_standard?: string | undefined
    /** 发票信息 */
    invoice_info: {
      /** 发票代码 */
      invoice_cd?: string | undefined
      /** 发票号码 */
      invoice_no?: string | undefined
      /** 开票日期 */
      invoice_dt?: string | undefined
      /** 发票链接 */
      invoice_link?: string | undefined
      /** 发票类型 */
      invoice_tp?: string | undefined
      /** 发票校验码 */
      invoice_ck_cd?: string | undefined
      /** 发票上购买人姓名 */
      nm?: string | undefined
      /** 税价合计 */
      tax?: string | undefined
      /** 发票税额 */
      invoice_tax_amt?: string | undefined
      /** 销售企业名称 */
      sales_ent_nm?: string | undefined
      /** 销售方纳税人识别号 */
      tax_payer?: string | undefined
      /** 数量 */
      num?: string | undefined
      /** 服务名称 */
      service_nm?: string | undefined
    }
    /** 物流信息 */
    track_info: {
      /** 物流单号 */
      tracking_no?: string | undefined
      /** 物流公司 */
      tracking_company?: string | undefined
      /** 收货省 */
      usr_prov?: string | undefined
      /** 收货市 */
      usr_city?: string | undefined
      /** 收货区县 */
      usr_area?: string | undefined
      /** 收货地址 */
      usr_addr?: string | undefined
      /** 物流类型 */
      tracking_type?: string | undefined
      /** 提货方式 */
      delivery_method?: string | undefined
      /** 发货地址 */
      shipping_addr?: string | undefined
      /** 签收时间 */
      delivery_time?: string | undefined
    }
  }
}
export interface SubsidyAuditCupUploadPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
export interface SubsidyAuditCupUpload {
  /**
   * 上传审核数据
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: SubsidyAuditCupUploadPostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupUploadPostResponse>>
  /**
   * 上传审核数据
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  postAsync(options: SubsidyAuditCupUploadPostRequest & CallOptions): Promise<ApiResponse<SubsidyAuditCupUploadPostResponse>>
}

export interface SubsidyCompanies {
  /** POST 企业信息查询 */
  readonly query: SubsidyCompaniesQuery
}

export interface SubsidyCompaniesQueryPostRequest {
  json: {
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 统一社会信息代码 */
    license_number: string
  }
}
export interface SubsidyCompaniesQueryPostResponse {
  /** 企业名称 */
  company_name?: string
  /** 归集状态枚举 */
  collect_state?: ('COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {}))
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidyCompaniesQuery {
  /**
   * 企业信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidyCompaniesQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyCompaniesQueryPostResponse>>
  /**
   * 企业信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidyCompaniesQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyCompaniesQueryPostResponse>>
}

export interface SubsidyGoods {
  /** POST 商品信息上传 */
  readonly upload: SubsidyGoodsUpload
}

export interface SubsidyGoodsUploadPostRequest {
  json: {
    /** 消费品类ID */
    appliance_id: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17)
    /** 商品名称 */
    product_name: string
    /** 能效等级 */
    energy_grade?: ("FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN") | undefined
    /** 家电品牌 */
    brand: string
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 销售企业名称 */
    seller_name: string
    /** 统一社会信息代码 */
    license_number: string
    /** 基准价格 */
    base_price: number
    /** 平均成交价 */
    average_trading_price: number
    /** 产品类型 */
    product_type: ("COMMON_PRODUCT" | "AI_PRODUCT")
    /** 商品型号 */
    product_model?: string | undefined
    /** 商品条码 */
    bar_code: string
  }
}
export interface SubsidyGoodsUploadPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidyGoodsUpload {
  /**
   * 商品信息上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidyGoodsUploadPostRequest & CallOptions): Promise<ApiResponse<SubsidyGoodsUploadPostResponse>>
  /**
   * 商品信息上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidyGoodsUploadPostRequest & CallOptions): Promise<ApiResponse<SubsidyGoodsUploadPostResponse>>
}

export interface SubsidyNQualifications {
  /** POST N品类同步资格核销信息 */
  readonly sync: SubsidyNQualificationsSync
}

export interface SubsidyNQualificationsSyncPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 自然人姓名
     * 敏感字段，由客户端加密
     */
    real_name: string
    /**
     * 自然人证件号
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number: string
    /** 消费品类ID */
    appliance_id?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17) | undefined
    /** 商户支付订单号 */
    out_trade_no: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 能效等级 */
    energy_grade?: ("FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN") | undefined
    /** 收货地区编码 */
    receive_region_code: string
    /** 家电品牌 */
    brand: string
    /** 收货地址 */
    address: string
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 销售企业名称 */
    seller_name: string
    /** 统一社会信息代码 */
    license_number: string
    /** 物流单号 */
    logistics_num?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
    /** 发票号 */
    invoice_num: string
    /** 产品类型 */
    product_type: ("COMMON_PRODUCT" | "AI_PRODUCT")
    /** PC类型 */
    pc_type?: ("DESKTOP" | "LAPTOP" | "COMPUTER_TYPE_UNKNOWN") | undefined
    /**
     * 订单金额
     * 单位：分
     */
    order_amount: number
    /**
     * 优惠金额
     * 单位：分
     */
    discount_amount: number
    /** 线上平台订单编号 */
    mch_order_id: string
    /** 开票日期 */
    invoice_time: string
    /** 购买方名称 */
    purchaser_name: string
    /** 销售方式 */
    sale_model: ("SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE")
    /** 证件类型 */
    identity_document_type: ("ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")
    /** 开票地区编码 */
    invoice_address_code: string
    /** 税务机关代码 */
    tax_authority_code: string
    /** 交易完成或商品退回时间 */
    transaction_time: string
    /** 品类状态 */
    cate_state: ("CATE_STATE_REDEEM" | "CATE_STATE_REFUND")
    /** 经度 */
    longitude?: string | undefined
    /** 纬度 */
    latitude?: string | undefined
    /** 品类编码 */
    cate_code: string
    /** 券码 */
    coupon_code?: string | undefined
    /** 发票代码 */
    invoice_code?: string | undefined
    /** 线上平台退款交易编号 */
    refund_id?: string | undefined
  }
}
export interface SubsidyNQualificationsSyncPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidyNQualificationsSync {
  /**
   * N品类同步资格核销信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidyNQualificationsSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyNQualificationsSyncPostResponse>>
  /**
   * N品类同步资格核销信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidyNQualificationsSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyNQualificationsSyncPostResponse>>
}

export interface SubsidyQualificationGetRequest {
  query: {
    /**
     * 自然人姓名
     * 敏感字段，由客户端加密
     */
    real_name?: string | null | undefined
    /**
     * 自然人证件号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | null | undefined
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number?: string | null | undefined
    /** 消费品类ID */
    appliance_id: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17)
    /** OPENID */
    openid?: string | null | undefined
    /** APPID */
    appid?: string | null | undefined
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 证件类型 */
    identity_document_type?: ("ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW") | null | undefined
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface SubsidyQualificationGetResponse {
  /** 资格的状态 */
  state: ('UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {}))
}
export interface SubsidyQualification {
  /**
   * 查询补贴资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  get(options: SubsidyQualificationGetRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationGetResponse>>
  /**
   * 查询补贴资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  getAsync(options: SubsidyQualificationGetRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationGetResponse>>
}

export interface SubsidyQualifications {
  /** 取消资格(透传模式)、领取资格(透传模式)、批量查询用户资格(透传模式) */
  readonly passthrough: SubsidyQualificationsPassthrough
  /** POST 批量查询用户资格 */
  readonly query: SubsidyQualificationsQuery
  /** POST 同步资格核销信息 */
  readonly sync: SubsidyQualificationsSync
}

export interface SubsidyQualificationsPassthrough {
  /** POST 取消资格(透传模式) */
  readonly cancel: SubsidyQualificationsPassthroughCancel
  /** POST 领取资格(透传模式) */
  readonly claim: SubsidyQualificationsPassthroughClaim
  /** POST 批量查询用户资格(透传模式) */
  readonly query: SubsidyQualificationsPassthroughQuery
}

export interface SubsidyQualificationsPassthroughCancelPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 自然人姓名
     * 敏感字段，由客户端加密
     */
    real_name: string
    /**
     * 自然人证件号
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number: string
    /** 消费品类ID */
    appliance_id: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17)
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 请求序号 */
    out_request_no?: string | undefined
    /** 证件类型 */
    identity_document_type: ("ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")
  }
}
export interface SubsidyQualificationsPassthroughCancelPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidyQualificationsPassthroughCancel {
  /** 取消资格(透传模式) */
  post(options: SubsidyQualificationsPassthroughCancelPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsPassthroughCancelPostResponse>>
  /** 取消资格(透传模式) */
  postAsync(options: SubsidyQualificationsPassthroughCancelPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsPassthroughCancelPostResponse>>
}

export interface SubsidyQualificationsPassthroughClaimPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 自然人姓名
     * 敏感字段，由客户端加密
     */
    real_name: string
    /**
     * 自然人证件号
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number: string
    /** 消费品类ID */
    appliance_id?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17) | undefined
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 证件类型 */
    identity_document_type: ("ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")
    /** 经度 */
    longitude: string
    /** 纬度 */
    latitude: string
  }
}
export interface SubsidyQualificationsPassthroughClaimPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidyQualificationsPassthroughClaim {
  /** 领取资格(透传模式) */
  post(options: SubsidyQualificationsPassthroughClaimPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsPassthroughClaimPostResponse>>
  /** 领取资格(透传模式) */
  postAsync(options: SubsidyQualificationsPassthroughClaimPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsPassthroughClaimPostResponse>>
}

export interface SubsidyQualificationsPassthroughQueryPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 自然人姓名
     * 敏感字段，由客户端加密
     */
    real_name: string
    /**
     * 自然人证件号
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number: string
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 证件类型 */
    identity_document_type: ("ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")
  }
}
export interface SubsidyQualificationsPassthroughQueryPostResponse {
  /** 资格状态数组 */
  qualification_list: {
    /** 消费品类ID */
    appliance_id: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}))
    /** 状态 */
    state: ('UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {}))
    /** 不可领取的原因 */
    unclaimed_reason?: ('REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {}))
    /** 领取方式 */
    claim_mode?: ('CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {}))
    /** 领取的平台名称 */
    claimed_platform_name?: string
    /** 领取的地区名称 */
    claimed_region_name?: string
  }[]
}
export interface SubsidyQualificationsPassthroughQuery {
  /** 批量查询用户资格(透传模式) */
  post(options: SubsidyQualificationsPassthroughQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsPassthroughQueryPostResponse>>
  /** 批量查询用户资格(透传模式) */
  postAsync(options: SubsidyQualificationsPassthroughQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsPassthroughQueryPostResponse>>
}

export interface SubsidyQualificationsQueryPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 自然人姓名
     * 敏感字段，由客户端加密
     */
    real_name: string
    /**
     * 自然人证件号
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number: string
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 证件类型 */
    identity_document_type: ("ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")
  }
}
export interface SubsidyQualificationsQueryPostResponse {
  /** 资格状态数组 */
  qualification_list: {
    /** 消费品类ID */
    appliance_id: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}))
    /** 状态 */
    state: ('UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {}))
    /** 不可领取的原因 */
    unclaimed_reason?: ('REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {}))
    /** 领取的平台名称 */
    claimed_platform_name?: string
    /** 领取的地区名称 */
    claimed_region_name?: string
  }[]
}
export interface SubsidyQualificationsQuery {
  /**
   * 批量查询用户资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidyQualificationsQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsQueryPostResponse>>
  /**
   * 批量查询用户资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidyQualificationsQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsQueryPostResponse>>
}

export interface SubsidyQualificationsSyncPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 自然人姓名
     * 敏感字段，由客户端加密
     */
    real_name?: string | undefined
    /**
     * 自然人证件号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | undefined
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number?: string | undefined
    /** 消费品类ID */
    appliance_id?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17) | undefined
    /** 商户支付订单号 */
    out_trade_no: string
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 能效等级 */
    energy_grade?: ("FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN") | undefined
    /** 收货地区编码 */
    receive_region_code: string
    /** 家电品牌 */
    brand: string
    /** 收货地址 */
    address: string
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** S/N码 */
    sn_code: string
    /** 销售企业名称 */
    seller_name: string
    /** 统一社会信息代码 */
    license_number: string
    /** 商品条码 */
    barcode: string
    /** 商品名称 */
    item_name: string
    /** 规格型号 */
    spec_model: string
    /** 物流单号 */
    logistics_num?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
    /** 发票号 */
    invoice_num: string
    /** 产品类型 */
    product_type: ("COMMON_PRODUCT" | "AI_PRODUCT")
    /** PC类型 */
    pc_type?: ("DESKTOP" | "LAPTOP" | "COMPUTER_TYPE_UNKNOWN") | undefined
    /**
     * 订单金额
     * 单位：分
     */
    order_amount: number
    /**
     * 优惠金额
     * 单位：分
     */
    discount_amount: number
    /** imei1编码 */
    imei1?: string | undefined
    /** imei2编码 */
    imei2?: string | undefined
    /** 线上平台订单编号 */
    mch_order_id: string
    /** 线上平台退款交易编号 */
    refund_id?: string | undefined
    /** 开票日期 */
    invoice_time: string
    /** 购买方名称 */
    purchaser_name: string
    /** 销售方式 */
    sale_model: ("SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE")
    /** 证件类型 */
    identity_document_type: ("ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")
    /** 开票地区编码 */
    invoice_address_code: string
    /** 发票代码 */
    invoice_code?: string | undefined
    /** 税务机关代码 */
    tax_authority_code: string
    /** 交易完成或商品退回时间 */
    transaction_time: string
    /** 品类状态 */
    cate_state: ("CATE_STATE_REDEEM" | "CATE_STATE_REFUND")
    /** 商户名称 */
    mch_name: string
  }
}
export interface SubsidyQualificationsSyncPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidyQualificationsSync {
  /**
   * 同步资格核销信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidyQualificationsSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsSyncPostResponse>>
  /**
   * 同步资格核销信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidyQualificationsSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyQualificationsSyncPostResponse>>
}

export interface SubsidySncode {
  /** POST sn码锁定 */
  readonly lock: SubsidySncodeLock
  /** POST 查询sn码状态 */
  readonly query: SubsidySncodeQuery
  /** POST sn码解锁 */
  readonly unlock: SubsidySncodeUnlock
}

export interface SubsidySncodeLockPostRequest {
  json: {
    /** 消费品类ID */
    appliance_id: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17)
    /** 商户支付订单号 */
    out_trade_no: string
    /** 家电品牌 */
    brand: string
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** S/N码 */
    sn_code: string
    /** 厂商信息 */
    manufacturer_info: string
    /** 商品条码 */
    barcode: string
    /** 规格型号 */
    spec_model: string
    /** 产品类型 */
    product_type: ("COMMON_PRODUCT" | "AI_PRODUCT")
    /** 销售时间 */
    sale_time?: string | undefined
    /** imei1编码 */
    imei1?: string | undefined
    /** imei2编码 */
    imei2?: string | undefined
  }
}
export interface SubsidySncodeLockPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidySncodeLock {
  /**
   * sn码锁定
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidySncodeLockPostRequest & CallOptions): Promise<ApiResponse<SubsidySncodeLockPostResponse>>
  /**
   * sn码锁定
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidySncodeLockPostRequest & CallOptions): Promise<ApiResponse<SubsidySncodeLockPostResponse>>
}

export interface SubsidySncodeQueryPostRequest {
  json: {
    /** S/N码集合 */
    sn_code_list: readonly string[]
    /** 使用的资格的地区编码 */
    qualification_region_code: number
  }
}
export interface SubsidySncodeQueryPostResponse {
  /** sn码状态数组 */
  goods_sn_list: {
    /** S/N码 */
    sn_code: string
    /** 状态 */
    state: ('SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE' | (string & {}))
    /** 不可销售的原因 */
    not_sellable_reason?: ('NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {}))
  }[]
}
export interface SubsidySncodeQuery {
  /**
   * 查询sn码状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidySncodeQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidySncodeQueryPostResponse>>
  /**
   * 查询sn码状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidySncodeQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidySncodeQueryPostResponse>>
}

export interface SubsidySncodeUnlockPostRequest {
  json: {
    /** 消费品类ID */
    appliance_id: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17)
    /** 商户支付订单号 */
    out_trade_no: string
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** S/N码 */
    sn_code: string
    /** 商品条码 */
    barcode: string
    /** 产品类型 */
    product_type: ("COMMON_PRODUCT" | "AI_PRODUCT")
  }
}
export interface SubsidySncodeUnlockPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidySncodeUnlock {
  /**
   * sn码解锁
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidySncodeUnlockPostRequest & CallOptions): Promise<ApiResponse<SubsidySncodeUnlockPostResponse>>
  /**
   * sn码解锁
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidySncodeUnlockPostRequest & CallOptions): Promise<ApiResponse<SubsidySncodeUnlockPostResponse>>
}

export interface SubsidyTransactions {
  /** POST 交易信息查询 */
  readonly query: SubsidyTransactionsQuery
  /** 查询单日交易汇总 */
  readonly summary: SubsidyTransactionsSummary
  /** POST 交易信息回传 */
  readonly sync: SubsidyTransactionsSync
}

export interface SubsidyTransactionsQueryPostRequest {
  json: {
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 商户订单号数组 */
    order_number_list: readonly string[]
  }
}
export interface SubsidyTransactionsQueryPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
  /** 订单状态数组 */
  shop_order_list: {
    /** 单号 */
    shop_order_number?: string
    /** 归集状态枚举 */
    collect_state?: ('COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {}))
    /** 品类状态 */
    cate_state?: ('CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {}))
  }[]
}
export interface SubsidyTransactionsQuery {
  /**
   * 交易信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidyTransactionsQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyTransactionsQueryPostResponse>>
  /**
   * 交易信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidyTransactionsQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyTransactionsQueryPostResponse>>
}

export interface SubsidyTransactionsSummary {
  /** POST 查询单日交易汇总 */
  readonly queryDay: SubsidyTransactionsSummaryQueryDay
}

export interface SubsidyTransactionsSummaryQueryDayPostRequest {
  json: {
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 查询的日期 */
    query_date: string
    /** 查询的订单类别 */
    query_type: ("ORDER_TYPE_TRANSACTION" | "ORDER_TYPE_APPLIANCE_REDEEM" | "ORDER_TYPE_3C_REDEEM" | "ORDER_TYPE_N_QUALIFICATION_REDEEM")
    /** 消费品类ID */
    appliance_id?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17) | undefined
    /** 品类状态 */
    cate_state?: ("CATE_STATE_REDEEM" | "CATE_STATE_REFUND") | undefined
  }
}
export interface SubsidyTransactionsSummaryQueryDayPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
  /** 交易总笔数 */
  total_trade_count: number
  /**
   * 交易总金额
   * 单位：分
   */
  total_trade_amount: number
  /** 补贴总金额 */
  total_subsidy_count: number
}
export interface SubsidyTransactionsSummaryQueryDay {
  /**
   * 查询单日交易汇总
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidyTransactionsSummaryQueryDayPostRequest & CallOptions): Promise<ApiResponse<SubsidyTransactionsSummaryQueryDayPostResponse>>
  /**
   * 查询单日交易汇总
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidyTransactionsSummaryQueryDayPostRequest & CallOptions): Promise<ApiResponse<SubsidyTransactionsSummaryQueryDayPostResponse>>
}

export interface SubsidyTransactionsSyncPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 自然人姓名
     * 敏感字段，由客户端加密
     */
    real_name?: string | undefined
    /**
     * 自然人证件号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | undefined
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone_number?: string | undefined
    /** 消费品类ID */
    appliance_id?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17) | undefined
    /** 商户支付订单号 */
    out_trade_no: string
    /** 能效等级 */
    energy_grade?: ("FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN") | undefined
    /** 收货地区编码 */
    receive_region_code: string
    /** 家电品牌 */
    brand: string
    /** 收货地址 */
    address?: string | undefined
    /** 使用的资格的地区编码 */
    qualification_region_code: number
    /** 销售企业名称 */
    seller_name: string
    /** 统一社会信息代码 */
    license_number: string
    /**
     * 订单金额
     * 单位：分
     */
    order_amount: number
    /**
     * 优惠金额
     * 单位：分
     */
    discount_amount: number
    /** 交易完成或商品退回时间 */
    transaction_time: string
    /** 线上平台订单编号 */
    mch_order_id: string
    /** 线上平台退款交易编号 */
    refund_id?: string | undefined
    /** 商户名称 */
    mch_name: string
    /** 销售方式 */
    sale_model?: ("SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE") | undefined
    /** 品类状态 */
    cate_state: ("CATE_STATE_REDEEM" | "CATE_STATE_REFUND")
    /** 证件类型 */
    identity_document_type: ("ID_DOC_TYPE_ID_CARD" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
}
export interface SubsidyTransactionsSyncPostResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}
export interface SubsidyTransactionsSync {
  /**
   * 交易信息回传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: SubsidyTransactionsSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyTransactionsSyncPostResponse>>
  /**
   * 交易信息回传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  postAsync(options: SubsidyTransactionsSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyTransactionsSyncPostResponse>>
}

export interface SubsidyZhejiang {
  /** 品类凭证码预核销撤销、品类凭证码上报确认、申请品类凭证码 等 5 个接口 */
  readonly authcode: SubsidyZhejiangAuthcode
  /** 商品信息查询 */
  readonly goods: SubsidyZhejiangGoods
  /** n品类核销 */
  readonly nQualifications: SubsidyZhejiangNQualifications
  /** 变更资格、领取资格、查询补贴资格 等 4 个接口 */
  readonly qualifications: SubsidyZhejiangQualifications
  /** sn码锁定、sn码销售状态查询、sn码解锁 */
  readonly sncode: SubsidyZhejiangSncode
}

export interface SubsidyZhejiangAuthcode {
  /** POST 品类凭证码预核销撤销 */
  readonly cancel: SubsidyZhejiangAuthcodeCancel
  /** POST 品类凭证码上报确认 */
  readonly commit: SubsidyZhejiangAuthcodeCommit
  /** POST 申请品类凭证码 */
  readonly issue: SubsidyZhejiangAuthcodeIssue
  /** POST 品类凭证码上报撤销 */
  readonly refund: SubsidyZhejiangAuthcodeRefund
  /** POST 预核销品类凭证码 */
  readonly try: SubsidyZhejiangAuthcodeTry
}

export interface SubsidyZhejiangAuthcodeCancelPostRequest {
  json: {
    /** 接入方请求流水号 */
    sp_serial_no: string
    /** 冻结流水号 */
    cred_frozen_no: string
    /** 交易日期 */
    trans_date: string
    /** 交易时间 */
    trans_time: string
    /** 品类凭证码 */
    auth_code: string
    /** 请求流水号 */
    req_ssn: string
  }
}
export interface SubsidyZhejiangAuthcodeCancelPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}
export interface SubsidyZhejiangAuthcodeCancel {
  /**
   * 品类凭证码预核销撤销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangAuthcodeCancelPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeCancelPostResponse>>
  /**
   * 品类凭证码预核销撤销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangAuthcodeCancelPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeCancelPostResponse>>
}

export interface SubsidyZhejiangAuthcodeCommitPostRequest {
  json: {
    /** 接入方请求流水号 */
    sp_serial_no: string
    /** 冻结流水号 */
    cred_frozen_no: string
    /** 交易日期 */
    trans_date: string
    /** 交易时间 */
    trans_time: string
    /** 收单机构订单号 */
    acq_org_order_no?: string | undefined
    /** 商户订单号 */
    order_no?: string | undefined
    /**
     * 政府补贴金额
     * 单位：分
     */
    subsidy_amt?: number | undefined
    /** 收货地区编码 */
    add_code?: string | undefined
    /** 收货地址 */
    address?: string | undefined
    /** 渠道类型 */
    sale_models?: ("0" | "1") | undefined
    /** 销售企业名称 */
    corp_name?: string | undefined
    /** 家电品牌 */
    brand?: string | undefined
    /** 统一社会信用代码 */
    uniscid?: string | undefined
    /** 商品条码 */
    barcode?: string | undefined
    /** 品类凭证码 */
    auth_code: string
    /** 请求流水号 */
    req_ssn: string
    /** 银行机构名称 */
    bank_name?: string | undefined
    /** 银行补贴金额 */
    bank_subsidy?: string | undefined
    /** 平台补贴金额 */
    plat_subsidy?: string | undefined
    /** 区县编码 */
    county_code?: string | undefined
    /**
     * 原订单金额
     * 单位：分
     */
    amount?: number | undefined
  }
}
export interface SubsidyZhejiangAuthcodeCommitPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}
export interface SubsidyZhejiangAuthcodeCommit {
  /**
   * 品类凭证码上报确认
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangAuthcodeCommitPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeCommitPostResponse>>
  /**
   * 品类凭证码上报确认
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangAuthcodeCommitPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeCommitPostResponse>>
}

export interface SubsidyZhejiangAuthcodeIssuePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品类编码 */
    category_id: string
    /** 用户id */
    openid?: string | undefined
    /**
     * 姓名
     * 敏感字段，由客户端加密
     */
    name: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    mobile: string
    /** 区县编码 */
    add_code: string
    /** 自定义域 */
    custom_info?: string | undefined
    /** 证件类型 */
    cert_type: ("1" | "2" | "3" | "4" | "5")
    /**
     * 证件号码
     * 敏感字段，由客户端加密
     */
    cert_no: string
    /** 请求流水号 */
    req_ssn: string
  }
}
export interface SubsidyZhejiangAuthcodeIssuePostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 */
  auth_code?: string
}
export interface SubsidyZhejiangAuthcodeIssue {
  /**
   * 申请品类凭证码
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangAuthcodeIssuePostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeIssuePostResponse>>
  /**
   * 申请品类凭证码
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangAuthcodeIssuePostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeIssuePostResponse>>
}

export interface SubsidyZhejiangAuthcodeRefundPostRequest {
  json: {
    /** 接入方请求流水号 */
    sp_serial_no: string
    /** 冻结流水号 */
    cred_frozen_no: string
    /** 交易日期 */
    trans_date: string
    /** 交易时间 */
    trans_time: string
    /** 商户订单号 */
    order_no?: string | undefined
    /**
     * 政府补贴金额
     * 单位：分
     */
    subsidy_amt?: number | undefined
    /** 收货地区编码 */
    add_code?: string | undefined
    /** 收货地址 */
    address?: string | undefined
    /** 渠道类型 */
    sale_models?: ("0" | "1") | undefined
    /** 统一社会信用代码 */
    uniscid?: string | undefined
    /** 商品条码 */
    barcode?: string | undefined
    /** 品类凭证码 */
    auth_code: string
    /** 请求流水号 */
    req_ssn: string
    /** 银行机构名称 */
    bank_name?: string | undefined
    /** 银行补贴金额 */
    bank_subsidy?: string | undefined
    /** 平台补贴金额 */
    plat_subsidy?: string | undefined
    /** 销售企业名称 */
    corp_name?: string | undefined
    /** 家电品牌 */
    brand?: string | undefined
  }
}
export interface SubsidyZhejiangAuthcodeRefundPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}
export interface SubsidyZhejiangAuthcodeRefund {
  /**
   * 品类凭证码上报撤销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangAuthcodeRefundPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeRefundPostResponse>>
  /**
   * 品类凭证码上报撤销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangAuthcodeRefundPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeRefundPostResponse>>
}

export interface SubsidyZhejiangAuthcodeTryPostRequest {
  json: {
    /** 接入方请求流水号 */
    sp_serial_no: string
    /** 商户号 */
    mchnt_no: string
    /** 终端号 */
    term_no: string
    /** 品类凭证码 */
    auth_code: string
    /** 品类编码 */
    category: string
    /** 区县编码 */
    county_code: string
  }
}
export interface SubsidyZhejiangAuthcodeTryPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 活动号 */
  event_id: string
  /** 活动标题 */
  event_title: string
  /** 优惠模式 */
  discount_mode: ('DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT' | (string & {}))
  /**
   * 原订单金额
   * 单位：分
   */
  amount?: number
  /**
   * 优惠金额
   * 单位：分
   */
  discount_amt?: number
  /**
   * 实付金额
   * 单位：分
   */
  pay_amt?: number
  /** 渠道优惠标记 */
  channel_dis_flag?: string
  /** 渠道活动号列表 */
  channel_evt_no?: string
  /** 品类编码 */
  category_id: string
}
export interface SubsidyZhejiangAuthcodeTry {
  /**
   * 预核销品类凭证码
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangAuthcodeTryPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeTryPostResponse>>
  /**
   * 预核销品类凭证码
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangAuthcodeTryPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangAuthcodeTryPostResponse>>
}

export interface SubsidyZhejiangGoods {
  /** POST 商品信息查询 */
  readonly query: SubsidyZhejiangGoodsQuery
}

export interface SubsidyZhejiangGoodsQueryPostRequest {
  json: {
    /** 商品条码 */
    goods_bar_code?: string | undefined
    /** 省份代码 */
    province?: string | undefined
    /** 请求流水号 */
    req_ssn: string
    /** 请求时间 */
    req_time?: string | undefined
  }
}
export interface SubsidyZhejiangGoodsQueryPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品条码 */
  goods_bar_code: string
  /** 本记录唯一ID */
  seq_id: string
  /** 省份代码 */
  province: string
  /** 条码类型 */
  code_type: ('001' | '002' | (string & {}))
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 品牌名称 */
  logo_name: string
  /** 商品型号 */
  goods_model: string
  /** 基准价格 */
  basis_price: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code: string
  /** 厂商指导零售价 */
  manufact_price: string
  /** 能效标识 */
  energy_effciency?: string
  /** 能效备案编号 */
  energy_reg_code?: string
  /** 能效备案型号 */
  energy_reg_model?: string
  /** 3C 认证编号 */
  reg_3c_code?: string
  /** 水效标识 */
  water_effciency?: string
  /** 有效期 */
  expire_date?: string
  /** 产品描述 */
  description?: string
  /** gpc 分类代码 */
  gpc?: string
  /** 净含量 */
  net_content?: string
  /** 净含量单位代码 */
  unit_code?: string
  /** 原产国 */
  origin?: string
  /** 市级区域代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 数据状态 */
  data_state?: string
  /** 备注 */
  remark?: string
  /** 上送状态 */
  upload_state?: string
  /** 失效时间 */
  expire_time?: string
  /** 是否 AI 产品 */
  is_ai_product?: string
  /** 设备类型 */
  device_type?: string
  /** 厂商识别代码 */
  manufact_code?: string
  /** 厂商注册日期 */
  manufact_login_date?: string
  /** 厂商失效日期 */
  manufact_logout_date?: string
  /** 厂商失效标识 */
  manufact_logout_flag?: string
  /** 厂商注册地址 */
  manufact_register_addr?: string
  /** 厂商过期日期 */
  manufact_valid_date?: string
  /** 厂商企业名称 */
  manufact_firm_name?: string
  /** 企业定价单位 */
  price_unit?: string
  /** 上市日期 */
  sale_date?: string
  /** PC 类型 */
  pc_type?: string
  /** 上送平台编码 */
  msg_src_platform?: string
}
export interface SubsidyZhejiangGoodsQuery {
  /**
   * 商品信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangGoodsQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangGoodsQueryPostResponse>>
  /**
   * 商品信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangGoodsQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangGoodsQueryPostResponse>>
}

export interface SubsidyZhejiangNQualifications {
  /** POST n品类核销 */
  readonly confirm: SubsidyZhejiangNQualificationsConfirm
}

export interface SubsidyZhejiangNQualificationsConfirmPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品类集合 */
    data?: (readonly {
      /** 品类编码 */
      cate_code: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      cert_no: string
      /** 能效等级 */
      grade?: string | undefined
      /**
       * 姓名
       * 敏感字段，由客户端加密
       */
      name: string
      /** 交易完成或商品退回时间戳 */
      operation_time: string
      /** 银行机构名称 */
      bank_name?: string | undefined
      /** 银行补贴金额 */
      bank_subsidy?: string | undefined
      /** 平台补贴金额 */
      plat_subsidy?: string | undefined
      /** 销售数量 */
      sales: string
      /** 状态 */
      status: string
      /** 补贴金额 */
      subsidy: string
      /**
       * 手机号
       * 敏感字段，由客户端加密
       */
      tel: string
      /** 区县编码 */
      add_code: string
      /**
       * 收货地址
       * 敏感字段，由客户端加密
       */
      address: string
      /** 渠道类型 */
      sale_models: string
      /** 家电品牌 */
      brand: string
      /** 活动地区编码 */
      activity_add_code: string
      /** 统一社会信用代码 */
      uniscid: string
      /** 销售企业名称 */
      corp_name: string
      /** 序列号 */
      serial_num: string
    }[] | undefined)
    /** 请求流水号 */
    req_ssn: string
    /** 请求时间 */
    req_time?: string | undefined
  }
}
export interface SubsidyZhejiangNQualificationsConfirmPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}
export interface SubsidyZhejiangNQualificationsConfirm {
  /**
   * n品类核销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangNQualificationsConfirmPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangNQualificationsConfirmPostResponse>>
  /**
   * n品类核销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangNQualificationsConfirmPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangNQualificationsConfirmPostResponse>>
}

export interface SubsidyZhejiangQualifications {
  /** POST 变更资格 */
  readonly alter: SubsidyZhejiangQualificationsAlter
  /** POST 领取资格 */
  readonly claim: SubsidyZhejiangQualificationsClaim
  /** POST 查询补贴资格 */
  readonly query: SubsidyZhejiangQualificationsQuery
  /** POST 核销资格 */
  readonly sync: SubsidyZhejiangQualificationsSync
}

export interface SubsidyZhejiangQualificationsAlterPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品类编码 */
    cate_code: string
    /**
     * 证件号码
     * 敏感字段，由客户端加密
     */
    cert_no: string
    /**
     * 姓名
     * 敏感字段，由客户端加密
     */
    name: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    tel: string
    /** 请求流水号 */
    req_ssn: string
  }
}
export interface SubsidyZhejiangQualificationsAlterPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 */
  auth_code: string
}
export interface SubsidyZhejiangQualificationsAlter {
  /**
   * 变更资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangQualificationsAlterPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangQualificationsAlterPostResponse>>
  /**
   * 变更资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangQualificationsAlterPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangQualificationsAlterPostResponse>>
}

export interface SubsidyZhejiangQualificationsClaimPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 品类编码 */
    cate_code: string
    /**
     * 证件号码
     * 敏感字段，由客户端加密
     */
    cert_no: string
    /**
     * 姓名
     * 敏感字段，由客户端加密
     */
    name: string
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    tel: string
    /** 证件类型 */
    cert_type?: ("1" | "2" | "3" | "4" | "5") | undefined
    /** 请求流水号 */
    req_ssn: string
  }
}
export interface SubsidyZhejiangQualificationsClaimPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}
export interface SubsidyZhejiangQualificationsClaim {
  /**
   * 领取资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangQualificationsClaimPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangQualificationsClaimPostResponse>>
  /**
   * 领取资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangQualificationsClaimPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangQualificationsClaimPostResponse>>
}

export interface SubsidyZhejiangQualificationsQueryPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 证件号码
     * 敏感字段，由客户端加密
     */
    cert_no: string
    /** 品类编码 */
    cate_code?: string | undefined
    /** 请求流水号 */
    req_ssn: string
  }
}
export interface SubsidyZhejiangQualificationsQueryPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 资格信息 */
  data?: {
    /** 品类编码 */
    cate_code: string
    /** 状态信息 */
    status?: string
    /** 状态编码 */
    status_code?: ('00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {}))
  }[]
}
export interface SubsidyZhejiangQualificationsQuery {
  /**
   * 查询补贴资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangQualificationsQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangQualificationsQueryPostResponse>>
  /**
   * 查询补贴资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangQualificationsQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangQualificationsQueryPostResponse>>
}

export interface SubsidyZhejiangQualificationsSyncPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 请求流水号 */
    req_ssn?: string | undefined
    /** 资格集合 */
    data?: (readonly {
      /** 品类凭证码 */
      auth_code: string
      /** 品类编码 */
      cate_code: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      cert_no: string
      /** 能耗等级 */
      grade?: ("一级" | "二级") | undefined
      /**
       * 姓名
       * 敏感字段，由客户端加密
       */
      name: string
      /** 交易完成或商品退回时间戳 */
      operation_time: string
      /** 银行机构名称 */
      bank_name?: string | undefined
      /** 银行补贴金额 */
      bank_subsidy?: string | undefined
      /** 平台补贴金额 */
      plat_subsidy?: string | undefined
      /** 销售数量 */
      sales: string
      /** 品类状态 */
      status: ("0" | "1")
      /** 补贴金额 */
      subsidy: string
      /**
       * 手机号
       * 敏感字段，由客户端加密
       */
      tel: string
      /** 区县编码 */
      add_code: string
      /** 收货地址 */
      address: string
      /** 渠道类型 */
      sale_models: ("0" | "1")
      /** S/N码 */
      sn_code: string
      /** 统一社会信用代码 */
      uniscid: string
      /** 销售企业名称 */
      corp_name: string
      /** 商品条码 */
      barcode: string
      /** 商品名称 */
      item_name: string
      /** 规格型号 */
      spec_model: string
      /** 家电品牌 */
      brand: string
      /** 物流单号 */
      logistics_no?: string | undefined
      /** 签收时间 */
      delivery_time?: string | undefined
      /** 发票号码 */
      invoice_no?: string | undefined
      /** 是否AI产品 */
      is_ai_product: string
      /** PC类型 */
      pc_type?: string | undefined
      /** 订单号 */
      order_no: string
      /** 原订单号 */
      origin_order_no?: string | undefined
      /** 活动地区编码 */
      activity_add_code: string
      /** IMEI1 */
      imei1?: string | undefined
      /** IMEI2 */
      imei2?: string | undefined
      /** 3C SN 锁定解锁订单号 */
      ccc_sn_order_no?: string | undefined
    }[] | undefined)
  }
}
export interface SubsidyZhejiangQualificationsSyncPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 异常数据说明列表 */
  error_data?: string[]
}
export interface SubsidyZhejiangQualificationsSync {
  /**
   * 核销资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangQualificationsSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangQualificationsSyncPostResponse>>
  /**
   * 核销资格
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangQualificationsSyncPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangQualificationsSyncPostResponse>>
}

export interface SubsidyZhejiangSncode {
  /** POST sn码锁定 */
  readonly lock: SubsidyZhejiangSncodeLock
  /** POST sn码销售状态查询 */
  readonly query: SubsidyZhejiangSncodeQuery
  /** POST sn码解锁 */
  readonly unlock: SubsidyZhejiangSncodeUnlock
}

export interface SubsidyZhejiangSncodeLockPostRequest {
  json: {
    /** 发起方 */
    create_user: string
    /** 省份代码 */
    province: string
    /** 厂商统一 社会信用 代码 */
    manufact_cert_code?: string | undefined
    /** 商品 SN码 */
    sn: string
    /** 商品条码 */
    goods_bar_code: string
    /** 商品品类 */
    goods_type: string
    /** 商品名称 */
    goods_name: string
    /** 商品型号 */
    goods_model?: string | undefined
    /** IMEI_1 码 */
    imei1?: string | undefined
    /** IMEI_2 码 */
    imei2?: string | undefined
    /** 交易订单号 */
    trans_orderid: string
    /** 订单金额 */
    order_price: string
    /** 收单机构 */
    acquire_code?: string | undefined
    /** 销售订单号 */
    sell_orderid: string
    /** 市级区域代码 */
    city?: string | undefined
    /** 区县区域代码 */
    county?: string | undefined
    /** 是否 AI 产品 */
    is_ai_product?: string | undefined
    /** 销售时间 */
    sale_time?: string | undefined
    /** 厂商信息 */
    mfr_info?: string | undefined
    /** 具体品牌 */
    brand?: string | undefined
    /** 渠道类型 */
    sale_models?: string | undefined
    /** 请求流水号 */
    req_ssn: string
    /** 请求时间 */
    req_time: string
  }
}
export interface SubsidyZhejiangSncodeLockPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
}
export interface SubsidyZhejiangSncodeLock {
  /**
   * sn码锁定
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangSncodeLockPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangSncodeLockPostResponse>>
  /**
   * sn码锁定
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangSncodeLockPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangSncodeLockPostResponse>>
}

export interface SubsidyZhejiangSncodeQueryPostRequest {
  json: {
    /** 商品SN码 */
    sn: string
    /** 省份代码 */
    province: string
    /** 厂商统一社会信 用代码 */
    manufact_cert_code?: string | undefined
    /** 商品品类 */
    goods_type: string
    /** 商品条码 */
    goods_bar_code: string
    /** IMEI_1 码 */
    imei1?: string | undefined
    /** IMEI_2 码 */
    imei2?: string | undefined
    /** 渠道类型 */
    sales_models?: string | undefined
    /** 请求流水号 */
    req_ssn: string
    /** 请求时间 */
    req_time: string
  }
}
export interface SubsidyZhejiangSncodeQueryPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品SN码 */
  sn?: string
  /** 省份代码 */
  province?: string
  /** 售卖状态 */
  sell_state?: ('U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {}))
}
export interface SubsidyZhejiangSncodeQuery {
  /**
   * sn码销售状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangSncodeQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangSncodeQueryPostResponse>>
  /**
   * sn码销售状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangSncodeQueryPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangSncodeQueryPostResponse>>
}

export interface SubsidyZhejiangSncodeUnlockPostRequest {
  json: {
    /** 请求流水号 */
    req_ssn: string
    /** 请求时间 */
    req_time: string
    /** 发起方 */
    create_user: string
    /** 省份代码 */
    province: string
    /** 厂商统一 社会信用 代码 */
    manufact_cert_code?: string | undefined
    /** 商品 SN码 */
    sn: string
    /** 商品条码 */
    goods_bar_code: string
    /** 商品品类 */
    goods_type: string
    /** 商品名称 */
    goods_name: string
    /** 商品型号 */
    goods_model?: string | undefined
    /** IMEI_1 码 */
    imei1?: string | undefined
    /** IMEI_2 码 */
    imei2?: string | undefined
    /** 交易订单 号 */
    trans_orderid: string
    /** 原支付订 单号 */
    ori_pay_orderid: string
    /** 订单金额 */
    order_price: string
    /** 收单机构 */
    acquire_code?: string | undefined
    /** 销售订单 号 */
    sell_orderid: string
    /** 市级区域 代码 */
    city?: string | undefined
    /** 区县区域代码 */
    county?: string | undefined
    /** 是否 AI 产 品 */
    is_ai_product?: string | undefined
    /** 销售时间 */
    sale_time?: string | undefined
    /** 厂商信息 */
    mfr_info?: string | undefined
    /** 具体品牌 */
    brand?: string | undefined
    /** 渠道类型 */
    sales_models?: string | undefined
  }
}
export interface SubsidyZhejiangSncodeUnlockPostResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}
export interface SubsidyZhejiangSncodeUnlock {
  /**
   * sn码解锁
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: SubsidyZhejiangSncodeUnlockPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangSncodeUnlockPostResponse>>
  /**
   * sn码解锁
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  postAsync(options: SubsidyZhejiangSncodeUnlockPostRequest & CallOptions): Promise<ApiResponse<SubsidyZhejiangSncodeUnlockPostResponse>>
}
}
