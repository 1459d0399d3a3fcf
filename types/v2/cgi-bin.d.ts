// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_cgiBin {
export interface CgiBin {
  readonly mch: Mch
}

export interface Mch {
  readonly customs: MchCustoms
  readonly newcustoms: MchNewcustoms
}

export interface MchCustoms {
  /** POST 订单附加信息提交接口 */
  readonly customdeclareorder: MchCustomsCustomdeclareorder
  /** POST 订单附加信息查询接口 */
  readonly customdeclarequery: MchCustomsCustomdeclarequery
}

export interface MchCustomsCustomdeclareorderPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    mch_customs_no: string
    /** 关税 */
    duty?: number | undefined
    /** 报关类型 */
    action_type?: ("ADD" | "MODIFY") | undefined
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 币种 */
    fee_type?: string | undefined
    /** 应付金额 */
    order_fee?: number | undefined
    /** 物流费 */
    transport_fee?: number | undefined
    /** 商品价格 */
    product_fee?: number | undefined
    /** 证件类型 */
    cert_type?: ('IDCARD' | (string & {})) | undefined
    /** 证件号码 */
    cert_id?: string | undefined
    /** 姓名 */
    name?: string | undefined
  } & MchCustomsCustomdeclareorderPostOutTradeNoOrTransactionId)
}
export type MchCustomsCustomdeclareorderPostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
})
export interface MchCustomsCustomdeclareorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type: ('MD5' | (string & {}))
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 状态码 */
  state: ('NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 订购人和支付人身份信息校验结果 */
  cert_check_result?: ('UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}))
  verify_department?: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 验核机构交易流水号 */
  verify_department_trade_id?: string
}
export interface MchCustomsCustomdeclareorder {
  /**
   * 订单附加信息提交接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985151 官方文档}
   */
  post(options: MchCustomsCustomdeclareorderPostRequest & CallOptions): Promise<ApiResponse<MchCustomsCustomdeclareorderPostResponse>>
  /**
   * 订单附加信息提交接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985151 官方文档}
   */
  postAsync(options: MchCustomsCustomdeclareorderPostRequest & CallOptions): Promise<ApiResponse<MchCustomsCustomdeclareorderPostResponse>>
}

export interface MchCustomsCustomdeclarequeryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 签名类型 */
    sign_type?: "MD5" | undefined
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 微信子订单号 */
    sub_order_id?: string | undefined
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
  } & MchCustomsCustomdeclarequeryPostOutTradeNoOrTransactionId)
}
export type MchCustomsCustomdeclarequeryPostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
})
export interface MchCustomsCustomdeclarequeryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 笔数 */
  count: string
  /** 商户子订单号 */
  [field: `sub_order_no_${number}`]: string | undefined
  /** 微信子订单号 */
  [field: `sub_order_id_${number}`]: string | undefined
  /** 商户海关备案号 */
  [field: `mch_customs_no_${number}`]: string | undefined
  /** 海关 */
  customs_$n: ('GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}))
  /** 币种 */
  [field: `fee_type_${number}`]: string | undefined
  /** 应付金额 */
  [field: `order_fee_${number}`]: string | undefined
  /** 关税 */
  [field: `duty_${number}`]: string | undefined
  /** 物流费 */
  [field: `transport_fee_${number}`]: string | undefined
  /** 商品价格 */
  [field: `product_fee_${number}`]: string | undefined
  /** 状态码 */
  state_$n: ('NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 申报结果说明 */
  [field: `explanation_${number}`]: string | undefined
  /** 最后更新时间 */
  modify_time_$n: string
  /** 订购人和支付人身份信息校验结果 */
  cert_check_result_$n: ('UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}))
  verify_department?: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 验核机构交易流水号 */
  verify_department_trade_id?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 商户子订单号 */
    sub_order_no?: string
    /** 微信子订单号 */
    sub_order_id?: string
    /** 商户海关备案号 */
    mch_customs_no?: string
    /** 海关 */
    customs?: ('GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}))
    /** 币种 */
    fee_type?: string
    /** 应付金额 */
    order_fee?: string
    /** 关税 */
    duty?: string
    /** 物流费 */
    transport_fee?: string
    /** 商品价格 */
    product_fee?: string
    /** 状态码 */
    state?: ('NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
    /** 申报结果说明 */
    explanation?: string
    /** 最后更新时间 */
    modify_time?: string
    /** 订购人和支付人身份信息校验结果 */
    cert_check_result?: ('UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}))
  }[]
}
export interface MchCustomsCustomdeclarequery {
  /**
   * 订单附加信息查询接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985273 官方文档}
   */
  post(options: MchCustomsCustomdeclarequeryPostRequest & CallOptions): Promise<ApiResponse<MchCustomsCustomdeclarequeryPostResponse>>
  /**
   * 订单附加信息查询接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985273 官方文档}
   */
  postAsync(options: MchCustomsCustomdeclarequeryPostRequest & CallOptions): Promise<ApiResponse<MchCustomsCustomdeclarequeryPostResponse>>
}

export interface MchNewcustoms {
  /** POST 订单附加信息重推接口 */
  readonly customdeclareredeclare: MchNewcustomsCustomdeclareredeclare
}

export interface MchNewcustomsCustomdeclareredeclarePostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 签名类型 */
    sign_type?: "MD5" | undefined
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 微信子订单号 */
    sub_order_id?: string | undefined
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    mch_customs_no: string
  } & MchNewcustomsCustomdeclareredeclarePostOutTradeNoOrTransactionId)
}
export type MchNewcustomsCustomdeclareredeclarePostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
})
export interface MchNewcustomsCustomdeclareredeclarePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type: ('MD5' | (string & {}))
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 状态码 */
  state: ('UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}
export interface MchNewcustomsCustomdeclareredeclare {
  /**
   * 订单附加信息重推接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985318 官方文档}
   */
  post(options: MchNewcustomsCustomdeclareredeclarePostRequest & CallOptions): Promise<ApiResponse<MchNewcustomsCustomdeclareredeclarePostResponse>>
  /**
   * 订单附加信息重推接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985318 官方文档}
   */
  postAsync(options: MchNewcustomsCustomdeclareredeclarePostRequest & CallOptions): Promise<ApiResponse<MchNewcustomsCustomdeclareredeclarePostResponse>>
}
}
