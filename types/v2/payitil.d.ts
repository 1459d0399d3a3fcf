// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_payitil {
export interface Payitil {
  /** POST 交易保障 */
  readonly report: Report
}

export interface ReportPostRequest {
  xml: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 设备号 */
    device_info?: string | undefined
    /** 接口URL */
    interface_url: string
    /** 访问接口IP */
    user_ip: string
    /**
     * 上报数据包
     * 传输时为 JSON 文本
     */
    trades?: (readonly {
      /** 商户订单号 */
      out_trade_no: string
      begin_time?: string | undefined
      /** 交易完成时间 */
      end_time?: string | undefined
      /** 交易结果 */
      state?: ("OK" | "FAIL" | "CANCLE") | undefined
      /** 自定义的错误描述信息 */
      err_msg?: string | undefined
    }[] | undefined)
    /** 接口耗时 */
    execute_time_?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 时间 */
    time?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface ReportPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
}
export interface Report {
  /**
   * 交易保障
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/401193996 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/401194168 官方文档}
   */
  post(options: ReportPostRequest & CallOptions): Promise<ApiResponse<ReportPostResponse>>
  /**
   * 交易保障
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/401193996 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/401194168 官方文档}
   */
  postAsync(options: ReportPostRequest & CallOptions): Promise<ApiResponse<ReportPostResponse>>
}
}
