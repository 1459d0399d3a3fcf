// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_vehicle {
export interface Vehicle {
  readonly partnerpay: Partnerpay
  readonly pay: Pay
}

export interface Partnerpay {
  /** POST 用户入场通知 */
  readonly notification: PartnerpayNotification
  /** POST 申请扣款 */
  readonly payapply: PartnerpayPayapply
  /** POST 用户状态查询 */
  readonly querystate: PartnerpayQuerystate
}

export interface PartnerpayNotificationPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 版本号 */
    version: "3.0"
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      scene_info: ({
        /** 入场时间 */
        start_time: string
        /** 回调通知URL */
        notify_url?: string | undefined
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name: string
        /** 免费时长 */
        free_time: string
      } | {
        /** 入场时间 */
        start_time: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name?: string | undefined
        /** 免费时长 */
        free_time: string
        /** 用户标识 */
        openid?: string | undefined
        /** 用户子标识 */
        sub_openid?: string | undefined
        /** 车位编号 */
        space_number: string
      })
    } | undefined
  }
}
export interface PartnerpayNotificationPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'BLOCK' | (string & {}))
  /** 发起扣费方式 */
  deduct_mode?: ('PROACTIVE' | 'AUTOPAY' | (string & {}))
}
export interface PartnerpayNotification {
  /**
   * 用户入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988204 官方文档}
   */
  post(options: PartnerpayNotificationPostRequest & CallOptions): Promise<ApiResponse<PartnerpayNotificationPostResponse>>
  /**
   * 用户入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988204 官方文档}
   */
  postAsync(options: PartnerpayNotificationPostRequest & CallOptions): Promise<ApiResponse<PartnerpayNotificationPostResponse>>
}

export interface PartnerpayPayapplyPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 总金额 */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url: string
    /** 交易类型 */
    trade_type: "PAP"
    /** 版本号 */
    version: "3.0"
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /** 用户标识 */
    openid?: string | undefined
    /** 分账标识 */
    profit_sharing?: ("Y" | "N") | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      scene_info: ({
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 计费时长 */
        charging_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name: string
        free_time?: string | undefined
        /** 发起扣费方式 */
        deduct_mode: ("PROACTIVE" | "AUTOPAY")
        /** 支持的扣费方式 */
        support_deduct_mode: ("DEDUCT_PROACTIVE_ONLY" | "DEDUCT_AUTOPAY_ONLY" | "DEDUCT_ALL")
      } | {
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 计费时长 */
        charging_time: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name?: string | undefined
        /** 车位编号 */
        space_number: string
      } | {
        /** 交易时间 */
        start_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 加油站名称 */
        gas_station: string
        /** 油品标号名 */
        gas_label_name: string
        /** 油品类型名称 */
        gas_type: string
        /** 油品标准 */
        gas_standard: string
        /** 油量 */
        gas_amount: string
        /** 油枪号 */
        gas_gun_no: string
      } | {
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type: string
        /** 入口站名称 */
        entrance_name: string
        /** 出口名称 */
        exit_name: string
        /** 核载人数 */
        carrying_capacity?: string | undefined
        /** 核载区间 */
        carrying_range?: string | undefined
        /** 通道类型 */
        channel_type: ("ETC" | "MTC")
      } | {
        /** 交易时间 */
        start_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 出口名称 */
        exit_name: string
      })
    } | undefined
  }
}
export interface PartnerpayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
export interface PartnerpayPayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988205 官方文档}
   */
  post(options: PartnerpayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerpayPayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988205 官方文档}
   */
  postAsync(options: PartnerpayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerpayPayapplyPostResponse>>
}

export interface PartnerpayQuerystatePostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /** 跳转场景 */
    jump_scene?: ("APP" | "H5") | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 版本号 */
    version: "3.0"
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
}
export interface PartnerpayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {}))
  /** 用户标识 */
  openid?: string
  /** 发起扣费方式 */
  deduct_mode?: ('PROACTIVE' | 'AUTOPAY' | (string & {}))
  /** 用户子标识 */
  sub_openid?: string
  /** 跳转路径 */
  path?: string
  /**
   * 车牌信息
   * 传输时为 JSON 文本
   */
  plate_number_info?: ({
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 */
      plate_number?: string
      /** 车牌通道标识 */
      channel_type?: string
      /** 常用车牌标志 */
      common_use_flag?: string
    }[]
  } | {
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 */
      plate_number?: string
      /** 车牌通道标识 */
      channel_type?: string
      /** 常用车牌标志 */
      common_use_flag?: string
    }[]
  }[])
}
export interface PartnerpayQuerystate {
  /**
   * 用户状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988212 官方文档}
   */
  post(options: PartnerpayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PartnerpayQuerystatePostResponse>>
  /**
   * 用户状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988212 官方文档}
   */
  postAsync(options: PartnerpayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PartnerpayQuerystatePostResponse>>
}

export interface Pay {
  /** POST 用户入场通知 */
  readonly notification: PayNotification
  /** POST 申请扣款 */
  readonly payapply: PayPayapply
  /** POST 用户状态查询 */
  readonly querystate: PayQuerystate
}

export interface PayNotificationPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
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
    /** 版本号 */
    version: string
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      scene_info: ({
        /** 入场时间 */
        start_time: string
        /** 回调通知URL */
        notify_url?: string | undefined
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name: string
        /** 免费时长 */
        free_time: string
      } | {
        /** 入场时间 */
        start_time: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name?: string | undefined
        /** 免费时长 */
        free_time: string
        /** 用户标识 */
        openid?: string | undefined
        /** 车位编号 */
        space_number: string
      })
    } | undefined
  }
}
export interface PayNotificationPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'BLOCK' | (string & {}))
  /** 发起扣费方式 */
  deduct_mode?: ('PROACTIVE' | 'AUTOPAY' | (string & {}))
}
export interface PayNotification {
  /**
   * 用户入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985272 官方文档}
   */
  post(options: PayNotificationPostRequest & CallOptions): Promise<ApiResponse<PayNotificationPostResponse>>
  /**
   * 用户入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985272 官方文档}
   */
  postAsync(options: PayNotificationPostRequest & CallOptions): Promise<ApiResponse<PayNotificationPostResponse>>
}

export interface PayPayapplyPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
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
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 总金额 */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url: string
    /** 交易类型 */
    trade_type: "PAP"
    /** 版本号 */
    version: "3.0"
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /** 用户标识 */
    openid?: string | undefined
    /** 分账标识 */
    profit_sharing?: ("Y" | "N") | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      scene_info: ({
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 计费时长 */
        charging_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name: string
        free_time?: string | undefined
        /** 发起扣费方式 */
        deduct_mode: ("PROACTIVE" | "AUTOPAY")
        /** 支持的扣费方式 */
        support_deduct_mode: ("DEDUCT_PROACTIVE_ONLY" | "DEDUCT_AUTOPAY_ONLY" | "DEDUCT_ALL")
      } | {
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 计费时长 */
        charging_time: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 停车场名称 */
        parking_name?: string | undefined
        /** 车位编号 */
        space_number: string
      } | {
        /** 交易时间 */
        start_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 加油站名称 */
        gas_station: string
        /** 油品标号名 */
        gas_label_name: string
        /** 油品类型名称 */
        gas_type: string
        /** 油品标准 */
        gas_standard: string
        /** 油量 */
        gas_amount: string
        /** 油枪号 */
        gas_gun_no: string
      } | {
        /** 交易时间 */
        start_time: string
        /** 结束时间 */
        end_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type: string
        /** 入口站名称 */
        entrance_name: string
        /** 出口名称 */
        exit_name: string
        /** 核载人数 */
        carrying_capacity?: string | undefined
        /** 核载区间 */
        carrying_range?: string | undefined
        /** 通道类型 */
        channel_type: ("ETC" | "MTC")
      } | {
        /** 交易时间 */
        start_time: string
        /** 车牌号 */
        plate_number: string
        /** 车辆类型 */
        car_type?: string | undefined
        /** 出口名称 */
        exit_name: string
      })
    } | undefined
  }
}
export interface PayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}
export interface PayPayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985331 官方文档}
   */
  post(options: PayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PayPayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985331 官方文档}
   */
  postAsync(options: PayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PayPayapplyPostResponse>>
}

export interface PayQuerystatePostRequest {
  xml: {
    /** 公众账号id */
    appid: string
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
    /** 交易场景 */
    trade_scene: ("PARKING" | "PARKING SPACE" | "GAS" | "HIGHWAY" | "BRIDGE")
    /** 跳转场景 */
    jump_scene?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 版本号 */
    version: "3.0"
  }
}
export interface PayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户状态 */
  user_state: ('NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {}))
  /** 用户标识 */
  openid?: string
  /** 发起扣费方式 */
  deduct_mode?: ('PROACTIVE' | 'AUTOPAY' | (string & {}))
  /** 跳转路径 */
  path?: string
  /**
   * 车牌信息
   * 传输时为 JSON 文本
   */
  plate_number_info?: ({
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 */
      plate_number?: string
      /** 车牌通道标识 */
      channel_type?: string
      /** 常用车牌标志 */
      common_use_flag?: ('COMMON_USE' | (string & {}))
    }[]
  } | {
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 */
      plate_number?: string
      /** 车牌通道标识 */
      channel_type?: string
      /** 常用车牌标志 */
      common_use_flag?: ('COMMON_USE' | (string & {}))
    }[]
  }[])
}
export interface PayQuerystate {
  /**
   * 用户状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986415 官方文档}
   */
  post(options: PayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PayQuerystatePostResponse>>
  /**
   * 用户状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986415 官方文档}
   */
  postAsync(options: PayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PayQuerystatePostResponse>>
}
}
