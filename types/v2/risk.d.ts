// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_risk {
export interface Risk {
  /** POST 获取平台证书 */
  readonly getcertficates: Getcertficates
  /** POST 获取RSA加密公钥 */
  readonly getpublickey: Getpublickey
  /** POST 银行特约商户违规信息查询 */
  readonly getviolation: Getviolation
}

export interface GetcertficatesPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface GetcertficatesPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 返回状态码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 商户号 */
  mch_id: string
  /** 平台证书信息 */
  certificates: string
}
export interface Getcertficates {
  /**
   * 获取平台证书
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014116402 官方文档}
   */
  post(options: GetcertficatesPostRequest & CallOptions): Promise<ApiResponse<GetcertficatesPostResponse>>
  /**
   * 获取平台证书
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014116402 官方文档}
   */
  postAsync(options: GetcertficatesPostRequest & CallOptions): Promise<ApiResponse<GetcertficatesPostResponse>>
}

export interface GetpublickeyPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
  }
}
export interface GetpublickeyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 返回状态码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 商户号 */
  mch_id?: string
  /** RSA公钥 */
  pub_key?: string
}
export interface Getpublickey {
  /**
   * 获取RSA加密公钥
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941097 官方文档}
   */
  post(options: GetpublickeyPostRequest & CallOptions): Promise<ApiResponse<GetpublickeyPostResponse>>
  /**
   * 获取RSA加密公钥
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941097 官方文档}
   */
  postAsync(options: GetpublickeyPostRequest & CallOptions): Promise<ApiResponse<GetpublickeyPostResponse>>
}

export interface GetviolationPostRequest {
  xml: {
    /** 商户号 */
    mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: "HMAC-SHA256" | undefined
    /** 开始时间 */
    begin_time?: string | undefined
    /** 结束时间 */
    end_time?: string | undefined
    /** 页码 */
    page_index?: string | undefined
    /** 每页返回的数量 */
    page_size?: string | undefined
    /** 违规记录数据格式 */
    violation_records_format?: ("csv" | "json") | undefined
  }
}
export interface GetviolationPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 返回状态码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  result_msg: string
  /**
   * 违规记录数据
   * 传输时为 JSON 文本
   */
  violation_records?: ({
    /** 记录总数 */
    total_size: number
    /** 违规记录列表 */
    violation_records: {
      /** 公司名称 */
      company_name: string
      /** 处理方式 */
      handle_method: string
      /** 处理状态 */
      handle_state: string
      /** 处罚时间 */
      punish_time: string
      /** 违规子商户号 */
      sub_mch_id: string
      /** 最后处理时间 */
      deadline?: string
      /** 违规类型 */
      illegal_type?: string
    }[]
  } | {
    /** 记录总数 */
    total_size: number
    /** 违规记录列表 */
    violation_records: {
      /** 公司名称 */
      company_name: string
      /** 处理方式 */
      handle_method: string
      /** 处理状态 */
      handle_state: string
      /** 处罚时间 */
      punish_time: string
      /** 违规子商户号 */
      sub_mch_id: string
      /** 最后处理时间 */
      deadline?: string
      /** 违规类型 */
      illegal_type?: string
    }[]
  }[])
}
export interface Getviolation {
  /**
   * 银行特约商户违规信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985446 官方文档}
   */
  post(options: GetviolationPostRequest & CallOptions): Promise<ApiResponse<GetviolationPostResponse>>
  /**
   * 银行特约商户违规信息查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985446 官方文档}
   */
  postAsync(options: GetviolationPostRequest & CallOptions): Promise<ApiResponse<GetviolationPostResponse>>
}
}
