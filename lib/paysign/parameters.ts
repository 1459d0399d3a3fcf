/** An order that was placed. */
export interface Prepaid {
  /** As in the answer to the order; valid for 2 hours. */
  readonly prepay_id: string
  /** Default: that of the configuration. It must be the one that the order was placed with. */
  readonly appid?: string | undefined
}

/** For `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`, `wx.chooseWXPay` and, without `appId`, `wx.requestPayment`. */
export interface JsapiParameters {
  readonly appId: string
  /** Seconds since the epoch. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…`. */
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

/** For the app SDK's `PayReq`. */
export interface AppParameters {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  /** Seconds since the epoch. */
  readonly timestamp: string
  readonly sign: string
}

/** For `openBusinessView`: `extraData` in a mini program, `queryString` on a page (JSAPI) and, as `query`, in an app. */
export interface ScoreParameters<Type extends string> {
  readonly businessType: Type
  readonly extraData: Readonly<Record<string, string>>
  readonly queryString: string
}

/** One coupon that the mini program's plugin distributes. */
export interface Coupon {
  readonly stock_id: string
  /** Up to 128 letters and digits, new for each coupon. */
  readonly out_request_no: string
  /** Required when the stock uses codes of the merchant. */
  readonly coupon_code?: string | undefined
  readonly customize_send_time?: string | undefined
  /** For a cash coupon (代金券): the merchant that created the stock. */
  readonly create_coupon_merchant?: string | undefined
}

/** For the properties of `<send-coupon>`. */
export interface CouponParameters {
  readonly send_coupon_params: readonly Coupon[]
  readonly send_coupon_merchant: string
  readonly sign: string
}
