// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_refund {
export interface Refund {
  readonly domestic: Domestic
}

export interface Domestic {
  /** POST 申请退款 */
  readonly refunds: DomesticRefunds
}

export interface DomesticRefundsPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 商户退款单号
     * 最长 64 字符
     * 正则：^[0-9A-Za-z_\-|*@]+$
     */
    out_refund_no: string
    /**
     * 退款原因
     * 最长 80 字节（UTF-8）
     */
    reason?: string | undefined
    /**
     * 退款结果回调url
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 退款资金来源 */
    funds_account?: ('AVAILABLE' | 'UNSETTLED' | (string & {})) | undefined
    /** 金额信息 */
    amount: {
      /**
       * 退款金额
       * 单位：分
       */
      refund: number
      /** 退款出资账户及金额 */
      from?: (readonly {
        /** 出资账户类型 */
        account: string
        /**
         * 出资金额
         * 单位：分
         */
        amount: number
      }[] | undefined)
      /**
       * 原订单金额
       * 单位：分
       */
      total: number
      /**
       * 退款币种
       * 最长 16 字符
       */
      currency: string
    }
    /** 退款商品 */
    goods_detail?: (readonly {
      /**
       * 商户侧商品编码
       * 最长 32 字符
       */
      merchant_goods_id: string
      /**
       * 微信侧商品编码
       * 最长 32 字符
       */
      wechatpay_goods_id?: string | undefined
      /**
       * 商品名称
       * 最长 256 字符
       */
      goods_name?: string | undefined
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品退款金额
       * 单位：分
       */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[] | undefined)
    /** 退款出资商户 */
    refund_account?: string | undefined
  } & DomesticRefundsPostOutTradeNoOrTransactionId)
}
export type DomesticRefundsPostOutTradeNoOrTransactionId = ({
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
})
export interface DomesticRefundsPostResponse {
  /**
   * 微信支付退款号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /** 退款渠道 */
  channel: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /**
   * 退款入账账户
   * 最长 64 字符
   */
  user_received_account: string
  /**
   * 退款成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /**
   * 资金账户
   * 最长 32 字符
   */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /**
       * 出资账户类型
       * 最长 32 字符
       */
      account: string
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total: number
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 应结退款金额
     * 单位：分
     */
    settlement_refund: number
    /**
     * 应结订单金额
     * 单位：分
     */
    settlement_total: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /**
     * 退款币种
     * 最长 16 字符
     */
    currency: string
    /**
     * 手续费退款金额
     * 单位：分
     */
    refund_fee?: number
    /**
     * 垫付金额
     * 单位：分
     */
    advance?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /**
     * 券ID
     * 最长 32 字符
     */
    promotion_id: string
    /**
     * 优惠范围
     * 最长 32 字符
     */
    scope: string
    /**
     * 优惠类型
     * 最长 32 字符
     */
    type: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
      /**
       * 商户侧商品编码
       * 最长 32 字符
       */
      merchant_goods_id: string
      /**
       * 微信侧商品编码
       * 最长 32 字符
       */
      wechatpay_goods_id?: string
      /**
       * 商品名称
       * 最长 256 字符
       */
      goods_name?: string
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品退款金额
       * 单位：分
       */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[]
  }[]
  /** 退款出资商户 */
  refund_account?: string
}
export interface DomesticRefunds {
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791862 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739034 官方文档}
   */
  post(options: DomesticRefundsPostRequest & CallOptions): Promise<ApiResponse<DomesticRefundsPostResponse>>
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791862 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739034 官方文档}
   */
  postAsync(options: DomesticRefundsPostRequest & CallOptions): Promise<ApiResponse<DomesticRefundsPostResponse>>
  /** GET 查询单笔退款 */
  readonly _out_refund_no_: DomesticRefundsByOutRefundNo
  readonly _refund_id_: DomesticRefundsByRefundId
}

export interface DomesticRefundsByOutRefundNoGetRequest {
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  query?: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface DomesticRefundsByOutRefundNoGetResponse {
  /**
   * 微信支付退款号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /**
   * 退款入账账户
   * 最长 64 字符
   */
  user_received_account: string
  /**
   * 退款成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /**
   * 资金账户
   * 最长 32 字符
   */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /**
       * 出资账户类型
       * 最长 32 字符
       */
      account: string
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total: number
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 应结退款金额
     * 单位：分
     */
    settlement_refund: number
    /**
     * 应结订单金额
     * 单位：分
     */
    settlement_total: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /**
     * 退款币种
     * 最长 16 字符
     */
    currency?: string
    /**
     * 手续费退款金额
     * 单位：分
     */
    refund_fee?: number
    /**
     * 垫付金额
     * 单位：分
     */
    advance?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /**
     * 券ID
     * 最长 32 字符
     */
    promotion_id: string
    /**
     * 优惠范围
     * 最长 32 字符
     */
    scope: string
    /**
     * 优惠类型
     * 最长 32 字符
     */
    type: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
      /**
       * 商户侧商品编码
       * 最长 32 字符
       */
      merchant_goods_id: string
      /**
       * 微信侧商品编码
       * 最长 32 字符
       */
      wechatpay_goods_id?: string
      /**
       * 商品名称
       * 最长 256 字符
       */
      goods_name?: string
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品退款金额
       * 单位：分
       */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[]
  }[]
  /** 退款出资商户 */
  refund_account?: string
}
export interface DomesticRefundsByOutRefundNo {
  /**
   * 查询单笔退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791863 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739043 官方文档}
   */
  get(options: DomesticRefundsByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<DomesticRefundsByOutRefundNoGetResponse>>
  /**
   * 查询单笔退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791863 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739043 官方文档}
   */
  getAsync(options: DomesticRefundsByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<DomesticRefundsByOutRefundNoGetResponse>>
}

export interface DomesticRefundsByRefundId {
  /** POST 发起异常退款 */
  readonly applyAbnormalRefund: DomesticRefundsByRefundIdApplyAbnormalRefund
}

export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostRequest {
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 商户退款单号
     * 最长 64 字符
     */
    out_refund_no: string
    /** 异常退款处理方式 */
    type: ("USER_BANK_CARD" | "MERCHANT_BANK_CARD")
    /** 开户银行 */
    bank_type?: ("CMB_DEBIT" | "COMM_DEBIT" | "ABC_DEBIT" | "CCB_DEBIT" | "ICBC_DEBIT" | "BOC_DEBIT" | "PAB_DEBIT" | "SPDB_DEBIT" | "CITIC_DEBIT" | "CEB_DEBIT" | "CMBC_DEBIT" | "CIB_DEBIT" | "GDB_DEBIT" | "PSBC_DEBIT" | "NBCB_DEBIT") | undefined
    /**
     * 收款银行卡号
     * 敏感字段，由客户端加密
     */
    bank_account?: string | undefined
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    real_name?: string | undefined
  }
}
export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse {
  /**
   * 微信支付退款号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /** 退款渠道 */
  channel?: string
  /**
   * 退款入账账户
   * 最长 64 字符
   */
  user_received_account: string
  /**
   * 退款成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款状态 */
  status: string
  /** 资金账户 */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: string
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total: number
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 应结退款金额
     * 单位：分
     */
    settlement_refund: number
    /**
     * 应结订单金额
     * 单位：分
     */
    settlement_total: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /**
     * 手续费退款金额
     * 单位：分
     */
    refund_fee?: number
    /**
     * 垫付金额
     * 单位：分
     */
    advance?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: string
    /** 优惠类型 */
    type: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品退款金额
       * 单位：分
       */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[]
  }[]
  /** 退款出资商户 */
  refund_account?: string
}
export interface DomesticRefundsByRefundIdApplyAbnormalRefund {
  /**
   * 发起异常退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791864 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013335389 官方文档}
   */
  post(options: DomesticRefundsByRefundIdApplyAbnormalRefundPostRequest & CallOptions): Promise<ApiResponse<DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>>
  /**
   * 发起异常退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791864 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013335389 官方文档}
   */
  postAsync(options: DomesticRefundsByRefundIdApplyAbnormalRefundPostRequest & CallOptions): Promise<ApiResponse<DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>>
}
}
