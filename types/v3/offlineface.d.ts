// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_offlineface {
export interface Offlineface {
  /** POST 获取authinfo接口 */
  readonly authinfo: Authinfo
  readonly contracts: Contracts
  /** GET 查询重采用户列表 */
  readonly faceCollections: FaceCollections
  /** POST 获取还款链接接口 */
  readonly repaymentUrl: RepaymentUrl
  /** POST 申请扣款接口 */
  readonly transactions: Transactions
}

export interface AuthinfoPostRequest {
  json: {
    /** 服务商公众号appid */
    sp_appid: string
    /** 子商户公众号appid */
    sub_appid?: string | undefined
    /** 子商户商户号 */
    sub_mchid: string
    /** 设备id */
    device_id: string
    /** 原始数据 */
    raw_data: string
    /** 机构id */
    organization_id: string
  }
}
export interface AuthinfoPostResponse {
  /** 授权信息 */
  authinfo: string
}
export interface Authinfo {
  /**
   * 获取authinfo接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: AuthinfoPostRequest & CallOptions): Promise<ApiResponse<AuthinfoPostResponse>>
  /**
   * 获取authinfo接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: AuthinfoPostRequest & CallOptions): Promise<ApiResponse<AuthinfoPostResponse>>
}

export interface Contracts {
  /** POST 预签约接口 */
  readonly presign: ContractsPresign
  /** GET 签约查询接口 */
  readonly _contract_id_: ContractsByContractId
}

export interface ContractsPresignPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 业务类型 */
    business_name: string
    /** 刷脸用户信息 */
    facepay_user: {
      /** 商户用户ID */
      out_user_id: string
      /** 刷脸用户名 */
      identification_name?: string | undefined
      /** 机构ID */
      organization_id: string
      /** 证件信息 */
      identification?: {
        /** 证件类型 */
        identification_type: ('IDCARD' | (string & {}))
        /**
         * 证件ID
         * 敏感字段，由客户端加密
         */
        identification_number: string
      } | undefined
      /**
       * 手机号码
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
    }
    /** 签约指定银行卡 */
    limit_bank_card?: {
      /**
       * 银行卡号
       * 敏感字段，由客户端加密
       */
      bank_card_number?: string | undefined
      /**
       * 开卡人姓名
       * 敏感字段，由客户端加密
       */
      identification_name?: string | undefined
      /** 开卡人证件 */
      identification?: {
        /** 证件类型 */
        identification_type: ('IDCARD' | (string & {}))
        /**
         * 证件ID
         * 敏感字段，由客户端加密
         */
        identification_number: string
      } | undefined
      /** 银行卡有效期 */
      valid_thru?: string | undefined
      /** 银行类型 */
      bank_type?: string | undefined
      /**
       * 开卡预留手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
    } | undefined
    /** 签约模式 */
    contract_mode?: ("LIMIT_BANK_CARD" | "PRIORITY_BANK_CARD" | "LIMIT_NONE") | undefined
  }
}
export interface ContractsPresignPostResponse {
  /** 会话ID */
  presign_token: string
}
export interface ContractsPresign {
  /**
   * 预签约接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
  /**
   * 预签约接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
}

export interface ContractsByContractIdGetRequest {
  /** 签约ID */
  contract_id: string
  query?: {
    /** 商户签约小程序APPID */
    appid?: string | null | undefined
  } | string | null | undefined
}
export interface ContractsByContractIdGetResponse {
  /** 签约ID */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 机构ID */
  organization_id: string
  /** 用户ID */
  use_id?: string
  /** 签约用户openid */
  openid?: string
  /** 签约状态 */
  contract_state: ('NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {}))
  /** 签约时间 */
  contract_signed_time: string
  /** 解约时间 */
  contract_terminated_time?: string
  /** 签约模式 */
  contract_mode: ('LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {}))
  /** 签约卡来源 */
  contract_bank_card_from: ('MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {}))
}
export interface ContractsByContractId {
  /**
   * 签约查询接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: ContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsByContractIdGetResponse>>
  /**
   * 签约查询接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: ContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsByContractIdGetResponse>>
}

export interface FaceCollectionsGetRequest {
  query: {
    /** 机构ID */
    organization_id: string
    /** 列表偏移 */
    offset?: number | null | undefined
    /** 资源个数 */
    limit?: number | null | undefined
  } | string
}
export interface FaceCollectionsGetResponse {
  /** 重采对象 */
  face_collections: {
    /** 重采ID */
    collection_id: string
    /** 用户ID */
    use_id: string
    /** 机构ID */
    organization_id: string
    /** 重采状态 */
    collection_state: ('COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {}))
    /** 注册照上传时间 */
    register_photo_upload_time?: string
    /** 支付用户确认时间 */
    confirm_time?: string
  }[]
}
export interface FaceCollections {
  /**
   * 查询重采用户列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: FaceCollectionsGetRequest & CallOptions): Promise<ApiResponse<FaceCollectionsGetResponse>>
  /**
   * 查询重采用户列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: FaceCollectionsGetRequest & CallOptions): Promise<ApiResponse<FaceCollectionsGetResponse>>
  /** GET 查询重采请求详情 */
  readonly _collection_id_: FaceCollectionsByCollectionId
}

export interface FaceCollectionsByCollectionIdGetRequest {
  /** 重采ID */
  collection_id: string
}
export interface FaceCollectionsByCollectionIdGetResponse {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /** 重采状态 */
  collection_state: ('COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {}))
  /** 注册照上传时间 */
  register_photo_upload_time?: string
  /** 支付用户确认时间 */
  confirm_time?: string
}
export interface FaceCollectionsByCollectionId {
  /**
   * 查询重采请求详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: FaceCollectionsByCollectionIdGetRequest & CallOptions): Promise<ApiResponse<FaceCollectionsByCollectionIdGetResponse>>
  /**
   * 查询重采请求详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: FaceCollectionsByCollectionIdGetRequest & CallOptions): Promise<ApiResponse<FaceCollectionsByCollectionIdGetResponse>>
}

export interface RepaymentUrlPostRequest {
  json: {
    /** 商户用户ID */
    out_user_id: string
    /** 机构id */
    organization_id: string
  }
}
export interface RepaymentUrlPostResponse {
  /** 还款链接 */
  repayment_url: string
  /** 链接过期时间 */
  expire_at: string
}
export interface RepaymentUrl {
  /**
   * 获取还款链接接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 官方文档}
   */
  post(options: RepaymentUrlPostRequest & CallOptions): Promise<ApiResponse<RepaymentUrlPostResponse>>
  /**
   * 获取还款链接接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 官方文档}
   */
  postAsync(options: RepaymentUrlPostRequest & CallOptions): Promise<ApiResponse<RepaymentUrlPostResponse>>
}

export interface TransactionsPostRequest {
  json: {
    /** 支付凭证 */
    auth_code: string
    /** 服务商公众号appid */
    sp_appid?: string | undefined
    /** 服务商商户号 */
    sp_mchid?: string | undefined
    /** 子商户公众号appid */
    sub_appid?: string | undefined
    /** 子商户商户号 */
    sub_mchid?: string | undefined
    /** 金额信息 */
    amount?: {
      /** 总金额 */
      total: number
      /** 货币类型 */
      currency: ('CNY' | (string & {}))
    } | undefined
    /** 支付场景信息 */
    scene_info?: {
      /** 设备IP */
      device_ip: string
    } | undefined
    /** 优惠标记 */
    goods_tag?: string | undefined
    /** 商品信息 */
    description?: string | undefined
    /** 商户附加信息 */
    attach?: string | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否支持分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 业务信息 */
    business?: {
      /** 平台产品ID */
      business_product_id: (2 | 11)
      /** 平台场景ID */
      business_scene_id: (3 | 4 | 5 | 6 | 124 | 125 | 126)
    } | undefined
  }
}
export interface TransactionsPostResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency: ('CNY' | (string & {}))
  }
  /** 优惠信息 */
  promotion_detail?: {
    [k: string]: unknown
  }[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: ('NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {}))
  /** 交易状态 */
  trade_state?: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}
export interface Transactions {
  /**
   * 申请扣款接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  /**
   * 申请扣款接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsOutTradeNo {
  /** GET 查单接口 */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo
}

export interface TransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 平台产品ID */
    business_product_id: ("2" | "11")
  } | string
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency: ('CNY' | (string & {}))
  }
  /** 优惠信息 */
  promotion_detail?: {
    [k: string]: unknown
  }[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: ('NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {}))
  /** 交易状态 */
  trade_state: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}
export interface TransactionsOutTradeNoByOutTradeNo {
  /**
   * 查单接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查单接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
}
}
