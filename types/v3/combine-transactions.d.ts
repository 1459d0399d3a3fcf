// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_combineTransactions {
export interface CombineTransactions {
  /** POST 合单下单-APP支付 */
  readonly app: App
  /** POST 合单下单-H5支付 */
  readonly h5: H5
  readonly id: Id
  /** POST 合单下单-JSAPI支付 */
  readonly jsapi: Jsapi
  /** POST 个人收款交易下单-小程序 */
  readonly miniprogram: Miniprogram
  /** POST 合单下单-Native支付 */
  readonly native: Native
  readonly outTradeNo: OutTradeNo
}

export interface AppPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 合单商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 合单商户订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 16 字符
       */
      device_id?: string | undefined
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string | undefined
      /** 商品单个人收款方平台昵称 */
      individual_name?: string | undefined
      /**
       * 附加数据
       * 最长 128 字符
       * 最长 128 字节（UTF-8）
       */
      attach: string
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /**
         * 标价币种
         * 最长 8 字符
         */
        currency: string
      }
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /** 二级商户号 */
      sub_mchid?: string | undefined
      /** 商品详情 */
      detail?: string | undefined
      /**
       * 订单优惠标记
       * 最长 32 字符
       */
      goods_tag?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
      description: string
      /** 结算信息 */
      settle_info?: {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
        /**
         * 补差金额
         * 单位：分
         */
        subsidy_amount?: number | undefined
      } | undefined
      /** 子商户应用ID */
      sub_appid?: string | undefined
      profit_sharing?: boolean | undefined
    }[]
    /** 支付者 */
    combine_payer_info?: {
      identity?: {
        /** 证件类型 */
        type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER") | undefined
        /**
         * 加密后的证件号
         * 敏感字段，由客户端加密
         */
        number?: string | undefined
        /**
         * 加密后的姓名
         * 敏感字段，由客户端加密
         */
        name?: string | undefined
      } | undefined
      /** 用户标识 */
      openid?: string | undefined
    } | undefined
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /** 预支付交易会话标识 */
    prepay_id?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 交易场景 */
    trade_scenario?: "RECOMMERCE" | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 预签约信息 */
    contract_info?: {
      /** 签约商户号 */
      mchid: string
      /** 签约商户AppID */
      appid: string
      /** 签约商户协议号 */
      out_contract_code: string
      /** 委托代扣协议模板ID */
      plan_id: number
      /** 用户账户展示名称 */
      contract_display_account: string
      /**
       * 回调通知地址
       * 正则：^https://[^\s?#]+$
       */
      notify_url: string
    } | undefined
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: (readonly {
        /** 贴息方案类型 */
        subsidy_period_type: ("DAILY" | "PERIOD")
        /** 贴息方案列表 */
        subsidy_plan: readonly {
          /** 贴息期数 */
          subsidy_installment_num: (3 | 6 | 12)
          /** 贴息比例 */
          subsidy_percent: (0 | 100)
        }[]
      }[] | undefined)
    } | undefined
  }
}
export interface AppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 预签约结果 */
  contract_result?: {
    /** 签约结果码 */
    code: string
    /** 签约结果描述信息 */
    message?: string
  }
}
export interface App {
  /**
   * 合单下单-APP支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556944 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758021 官方文档}
   */
  post(options: AppPostRequest & CallOptions): Promise<ApiResponse<AppPostResponse>>
  /**
   * 合单下单-APP支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556944 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758021 官方文档}
   */
  postAsync(options: AppPostRequest & CallOptions): Promise<ApiResponse<AppPostResponse>>
}

export interface H5PostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 合单商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 合单商户订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id: string
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
      /** H5场景信息 */
      h5_info?: {
        /** 场景类型 */
        type: string
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        package_name?: string | undefined
      } | undefined
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /**
       * 附加数据
       * 最长 128 字符
       * 最长 128 字节（UTF-8）
       */
      attach: string
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /**
       * 二级商户号
       * 最长 32 字符
       */
      sub_mchid?: string | undefined
      /**
       * 订单优惠标记
       * 最长 32 字符
       */
      goods_tag?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
      description: string
      /** 结算信息 */
      settle_info?: {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
        /**
         * 补差金额
         * 单位：分
         */
        subsidy_amount?: number | undefined
      } | undefined
      /**
       * 子商户应用ID
       * 最长 32 字符
       */
      sub_appid?: string | undefined
    }[]
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 支付者 */
    combine_payer_info?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
      identity?: {
        /** 证件类型 */
        type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER") | undefined
        /**
         * 加密后的证件号
         * 敏感字段，由客户端加密
         */
        number?: string | undefined
        /**
         * 加密后的姓名
         * 敏感字段，由客户端加密
         */
        name?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface H5PostResponse {
  /** 支付跳转链接 */
  h5_url: string
}
export interface H5 {
  /**
   * 合单下单-H5支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556961 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758208 官方文档}
   */
  post(options: H5PostRequest & CallOptions): Promise<ApiResponse<H5PostResponse>>
  /**
   * 合单下单-H5支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556961 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758208 官方文档}
   */
  postAsync(options: H5PostRequest & CallOptions): Promise<ApiResponse<H5PostResponse>>
}

export interface Id {
  /** GET 个人收款交易通过微信支付订单号查单 */
  readonly _combine_transaction_id_: IdByCombineTransactionId
}

export interface IdByCombineTransactionIdGetRequest {
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
}
export interface IdByCombineTransactionIdGetResponse {
  /** 平台商户应用ID */
  combine_appid: string
  /** 平台商户号 */
  combine_mchid: string
  /** 交易单订单号 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 商品单发起商户号 */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /**
     * 支付完成时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 订单金额 */
    amount?: {
      /**
       * 标价金额
       * 单位：分
       */
      total_amount: number
      /**
       * 现金支付金额
       * 单位：分
       */
      payer_amount: number
      /** 标价币种 */
      currency: string
      /** 现金支付币种 */
      payer_currency: string
      /** 结算汇率 */
      settlement_rate?: number
    }
    /** 子商户应用ID */
    sub_appid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 用户子标识 */
    sub_openid?: string
  }[]
  /** 交易场景 */
  trade_scenario?: ('RECOMMERCE' | (string & {}))
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface IdByCombineTransactionId {
  /**
   * 个人收款交易通过微信支付订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602242 官方文档}
   */
  get(options: IdByCombineTransactionIdGetRequest & CallOptions): Promise<ApiResponse<IdByCombineTransactionIdGetResponse>>
  /**
   * 个人收款交易通过微信支付订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602242 官方文档}
   */
  getAsync(options: IdByCombineTransactionIdGetRequest & CallOptions): Promise<ApiResponse<IdByCombineTransactionIdGetResponse>>
}

export interface JsapiPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 合单商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 合单商户订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /**
       * 附加数据
       * 最长 128 字符
       * 最长 128 字节（UTF-8）
       */
      attach: string
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /**
       * 二级商户号
       * 最长 32 字符
       */
      sub_mchid?: string | undefined
      /**
       * 商品详情
       * 最长 6000 字符
       */
      detail?: string | undefined
      /**
       * 订单优惠标记
       * 最长 32 字符
       */
      goods_tag?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
      description: string
      /** 结算信息 */
      settle_info?: {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
        /**
         * 补差金额
         * 单位：分
         */
        subsidy_amount?: number | undefined
      } | undefined
      /**
       * 子商户应用ID
       * 最长 32 字符
       */
      sub_appid?: string | undefined
      profit_sharing?: boolean | undefined
    }[]
    /**
     * 支付者
     * 至少填其一：openid、sub_openid
     */
    combine_payer_info: ({
      identity?: {
        /** 证件类型 */
        type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER") | undefined
        /**
         * 加密后的证件号
         * 敏感字段，由客户端加密
         */
        number?: string | undefined
        /**
         * 加密后的姓名
         * 敏感字段，由客户端加密
         */
        name?: string | undefined
      } | undefined
    } & JsapiPostOpenidOrSubOpenid)
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: (readonly {
        /** 贴息方案类型 */
        subsidy_period_type: ("DAILY" | "PERIOD")
        /** 贴息方案列表 */
        subsidy_plan: readonly {
          /** 贴息期数 */
          subsidy_installment_num: (3 | 6 | 12)
          /** 贴息比例 */
          subsidy_percent: (0 | 100)
        }[]
      }[] | undefined)
    } | undefined
  }
}
export type JsapiPostOpenidOrSubOpenid = ({
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
} | {
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid: string
})
export interface JsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface Jsapi {
  /**
   * 合单下单-JSAPI支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556926 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012757938 官方文档}
   */
  post(options: JsapiPostRequest & CallOptions): Promise<ApiResponse<JsapiPostResponse>>
  /**
   * 合单下单-JSAPI支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556926 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012757938 官方文档}
   */
  postAsync(options: JsapiPostRequest & CallOptions): Promise<ApiResponse<JsapiPostResponse>>
}

export interface MiniprogramPostRequest {
  json: {
    /**
     * 平台商户应用ID
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 平台商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 交易单订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 支付者 */
    combine_payer_info?: {
      /** 用户标识 */
      openid?: string | undefined
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 商品单发起商户号
       * 最长 32 字符
       */
      mchid: string
      /** 商品服务类型 */
      order_service_type?: "INDIVIDUALTRADE" | undefined
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string | undefined
      /** 商品单个人收款方平台昵称 */
      individual_name?: string | undefined
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /** 商品单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /**
       * 附加数据
       * 最长 128 字符
       * 最长 128 字节（UTF-8）
       */
      attach?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
      description: string
    }[]
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 交易场景 */
    trade_scenario?: "RECOMMERCE" | undefined
  }
}
export interface MiniprogramPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface Miniprogram {
  /**
   * 个人收款交易下单-小程序
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602225 官方文档}
   */
  post(options: MiniprogramPostRequest & CallOptions): Promise<ApiResponse<MiniprogramPostResponse>>
  /**
   * 个人收款交易下单-小程序
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602225 官方文档}
   */
  postAsync(options: MiniprogramPostRequest & CallOptions): Promise<ApiResponse<MiniprogramPostResponse>>
}

export interface NativePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 合单商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 合单商户订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /**
       * 附加数据
       * 最长 128 字符
       * 最长 128 字节（UTF-8）
       */
      attach?: string | undefined
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /**
       * 二级商户号
       * 最长 32 字符
       */
      sub_mchid?: string | undefined
      /**
       * 订单优惠标记
       * 最长 32 字符
       */
      goods_tag?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
      description: string
      /** 结算信息 */
      settle_info?: {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
        /**
         * 补差金额
         * 单位：分
         */
        subsidy_amount?: number | undefined
      } | undefined
      /**
       * 子商户应用ID
       * 最长 32 字符
       */
      sub_appid?: string | undefined
    }[]
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 支付者 */
    combine_payer_info?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
      identity?: {
        /** 证件类型 */
        type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER") | undefined
        /**
         * 加密后的证件号
         * 敏感字段，由客户端加密
         */
        number?: string | undefined
        /**
         * 加密后的姓名
         * 敏感字段，由客户端加密
         */
        name?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface NativePostResponse {
  /** 二维码链接 */
  code_url: string
}
export interface Native {
  /**
   * 合单下单-Native支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556982 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758240 官方文档}
   */
  post(options: NativePostRequest & CallOptions): Promise<ApiResponse<NativePostResponse>>
  /**
   * 合单下单-Native支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556982 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758240 官方文档}
   */
  postAsync(options: NativePostRequest & CallOptions): Promise<ApiResponse<NativePostResponse>>
}

export interface OutTradeNo {
  /** GET 合单查询订单 */
  readonly _combine_out_trade_no_: OutTradeNoByCombineOutTradeNo
}

export interface OutTradeNoByCombineOutTradeNoGetRequest {
  /**
   * 合单商户订单号
   * 最长 32 字符
   */
  combine_out_trade_no: string
}
export interface OutTradeNoByCombineOutTradeNoGetResponse {
  /**
   * 合单商户appid
   * 最长 32 字符
   */
  combine_appid: string
  /**
   * 合单商户号
   * 最长 32 字符
   */
  combine_mchid: string
  /**
   * 合单商户订单号
   * 最长 32 字符
   */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string
  /** 场景信息 */
  scene_info?: {
    /**
     * 商户端设备号
     * 最长 16 字符
     */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /**
     * 子单商户号
     * 最长 32 字符
     */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 交易类型 */
    trade_type?: ('NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {}))
    /** 交易状态 */
    trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {}))
    /**
     * 付款银行
     * 最长 16 字符
     */
    bank_type?: string
    /**
     * 附加数据
     * 最长 128 字符
     */
    attach?: string
    /**
     * 支付完成时间
     * 格式：RFC 3339
     */
    success_time?: string
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id?: string
    /**
     * 商品单商户订单号
     * 最长 32 字符
     */
    out_trade_no: string
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 优惠信息列表 */
    promotion_detail?: {
      /**
       * 券ID
       * 最长 32 字符
       */
      coupon_id?: string
      /**
       * 优惠名称
       * 最长 64 字符
       */
      name?: string
      /** 优惠范围 */
      scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
      /** 优惠类型 */
      type?: ('CASH' | 'NOCASH' | (string & {}))
      /**
       * 优惠券面额
       * 单位：分
       */
      amount?: number
      /**
       * 活动批次ID
       * 最长 32 字符
       */
      stock_id?: string
      /**
       * 微信出资
       * 单位：分
       */
      wechatpay_contribute?: number
      /**
       * 商户出资
       * 单位：分
       */
      merchant_contribute?: number
      /**
       * 其他出资
       * 单位：分
       */
      other_contribute?: number
      /**
       * 优惠币种
       * 最长 16 字符
       */
      currency?: string
      /** 单品列表 */
      goods_detail?: {
        /**
         * 商品编码
         * 最长 32 字符
         */
        goods_id: string
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
        /**
         * 商品优惠金额
         * 单位：分
         */
        discount_amount?: number
        /**
         * 商品备注
         * 最长 128 字符
         */
        goods_remark?: string
      }[]
    }[]
    /** 订单金额 */
    amount?: {
      /**
       * 标价金额
       * 单位：分
       */
      total_amount: number
      /**
       * 标价币种
       * 最长 8 字符
       */
      currency?: string
      /**
       * 现金支付金额
       * 单位：分
       */
      payer_amount: number
      /**
       * 现金支付币种
       * 最长 8 字符
       */
      payer_currency?: string
      settlement_rate?: number
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid?: string
  }
  /** 交易场景 */
  trade_scenario?: ('RECOMMERCE' | (string & {}))
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
}
export interface OutTradeNoByCombineOutTradeNo {
  /**
   * 合单查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557006 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761057 官方文档}
   */
  get(options: OutTradeNoByCombineOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OutTradeNoByCombineOutTradeNoGetResponse>>
  /**
   * 合单查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557006 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761057 官方文档}
   */
  getAsync(options: OutTradeNoByCombineOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OutTradeNoByCombineOutTradeNoGetResponse>>
  /** POST 合单关闭订单 */
  readonly close: OutTradeNoByCombineOutTradeNoClose
}

export interface OutTradeNoByCombineOutTradeNoClosePostRequest {
  /**
   * 合单商户订单号
   * 最长 32 字符
   */
  combine_out_trade_no: string
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /** 商品单信息 */
    sub_orders?: (readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /**
       * 商品单商户订单号
       * 最长 32 字符
       */
      out_trade_no: string
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string | undefined
      /**
       * 二级商户号
       * 最长 32 字符
       */
      sub_mchid?: string | undefined
      /**
       * 子商户应用ID
       * 最长 32 字符
       */
      sub_appid?: string | undefined
    }[] | undefined)
  }
}
export interface OutTradeNoByCombineOutTradeNoClose {
  /**
   * 合单关闭订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012577452 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761079 官方文档}
   */
  post(options: OutTradeNoByCombineOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 合单关闭订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012577452 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761079 官方文档}
   */
  postAsync(options: OutTradeNoByCombineOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
