// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream, Upload } from '../core.js'

export namespace v3_merchantService {
export interface MerchantService {
  /** GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调 · DELETE 删除投诉通知回调 */
  readonly complaintNotifications: ComplaintNotifications
  /** GET 查询投诉信息 */
  readonly complaints: Complaints
  /** GET 查询投诉单列表 */
  readonly complaintsV2: ComplaintsV2
  /** POST 商户反馈 */
  readonly feedbacks: Feedbacks
  readonly images: Images
}

export interface ComplaintNotificationsGetRequest {
  
}
export interface ComplaintNotificationsGetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface ComplaintNotificationsPostRequest {
  json: {
    /** 通知地址 */
    url: string
  }
}
export interface ComplaintNotificationsPostResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface ComplaintNotificationsPutRequest {
  json: {
    /** 通知地址 */
    url: string
  }
}
export interface ComplaintNotificationsPutResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface ComplaintNotificationsDeleteRequest {
  
}
export interface ComplaintNotifications {
  /**
   * 查询投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459014 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459065 官方文档}
   */
  get(options?: ComplaintNotificationsGetRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsGetResponse>>
  /**
   * 查询投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459014 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459065 官方文档}
   */
  getAsync(options?: ComplaintNotificationsGetRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsGetResponse>>
  /**
   * 创建投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458679 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458106 官方文档}
   */
  post(options: ComplaintNotificationsPostRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsPostResponse>>
  /**
   * 创建投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458679 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458106 官方文档}
   */
  postAsync(options: ComplaintNotificationsPostRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsPostResponse>>
  /**
   * 更新投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459282 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459287 官方文档}
   */
  put(options: ComplaintNotificationsPutRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsPutResponse>>
  /**
   * 更新投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459282 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459287 官方文档}
   */
  putAsync(options: ComplaintNotificationsPutRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsPutResponse>>
  /**
   * 删除投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460452 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460474 官方文档}
   */
  delete(options?: ComplaintNotificationsDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 删除投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460452 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460474 官方文档}
   */
  deleteAsync(options?: ComplaintNotificationsDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ComplaintsGetRequest {
  query: {
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页开始位置 */
    offset?: number | null | undefined
    /** 开始日期 */
    begin_date: string
    /** 结束日期 */
    end_date: string
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string
}
export interface ComplaintsGetResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 投诉总条数 */
  total_count?: number
  /** 用户投诉信息详情 */
  data?: {
    /** 商户订单号 */
    out_trade_no: string
    /** 投诉时间 */
    complaint_time: string
    /**
     * 订单金额
     * 单位：分
     */
    amount: number
    /**
     * 投诉人联系方式
     * 敏感字段，由客户端解密
     */
    payer_phone?: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: ('PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN' | (string & {}))
    /** 微信订单号 */
    transaction_id: string
    /** 冻结结束时间 */
    frozen_end_time?: string
    /** 特约商户号 */
    sub_mchid?: string
  }[]
}
export interface Complaints {
  /**
   * 查询投诉信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2
   */
  get(options: ComplaintsGetRequest & CallOptions): Promise<ApiResponse<ComplaintsGetResponse>>
  /**
   * 查询投诉信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2
   */
  getAsync(options: ComplaintsGetRequest & CallOptions): Promise<ApiResponse<ComplaintsGetResponse>>
  /** GET 查询投诉详情 */
  readonly _transaction_id_: ComplaintsByTransactionId
}

export interface ComplaintsByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
}
export interface ComplaintsByTransactionIdGetResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉时间 */
  complaint_time: string
  /**
   * 投诉金额
   * 单位：分
   */
  amount: number
  /**
   * 投诉人联系方式
   * 敏感字段，由客户端解密
   */
  payer_phone?: string
  /** 投诉描述 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 冻结结束时间 */
  frozen_end_time?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 投诉单处理进展状态 */
  complaint_handle_state: string
}
export interface ComplaintsByTransactionId {
  /**
   * 查询投诉详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}
   */
  get(options: ComplaintsByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<ComplaintsByTransactionIdGetResponse>>
  /**
   * 查询投诉详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}
   */
  getAsync(options: ComplaintsByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<ComplaintsByTransactionIdGetResponse>>
  /** GET 查询投诉协商历史 */
  readonly negotiationHistorys: ComplaintsByTransactionIdNegotiationHistorys
}

export interface ComplaintsByTransactionIdNegotiationHistorysGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
}
export interface ComplaintsByTransactionIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: {
    /** 操作人 */
    operate_user: string
    /** 操作时间 */
    operate_time: string
    /** 操作类型 */
    operate_type: ('USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE' | (string & {}))
    /** 操作内容 */
    operate_details?: string
    /** 协商历史图片凭证 */
    image_list?: string[]
  }[]
}
export interface ComplaintsByTransactionIdNegotiationHistorys {
  /**
   * 查询投诉协商历史
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
   */
  get(options: ComplaintsByTransactionIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<ComplaintsByTransactionIdNegotiationHistorysGetResponse>>
  /**
   * 查询投诉协商历史
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
   */
  getAsync(options: ComplaintsByTransactionIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<ComplaintsByTransactionIdNegotiationHistorysGetResponse>>
}

export interface ComplaintsV2GetRequest {
  query: {
    /**
     * 分页大小
     * 最小 1
     * 最大 50
     */
    limit?: number | null | undefined
    /**
     * 分页开始位置
     * 最小 0
     */
    offset?: number | null | undefined
    /**
     * 开始日期
     * 最长 10 字符
     */
    begin_date: string
    /**
     * 结束日期
     * 最长 10 字符
     */
    end_date: string
    /**
     * 被诉商户号
     * 最长 64 字符
     */
    complainted_mchid?: string | null | undefined
  } | string
}
export interface ComplaintsV2GetResponse {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 */
    complaint_id: string
    /**
     * 投诉时间
     * 格式：RFC 3339
     */
    complaint_time: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: ('PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {}))
    /** 被诉商户号 */
    complainted_mchid?: string
    /**
     * 投诉人联系方式
     * 敏感字段，由客户端解密
     */
    payer_phone?: string
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号 */
      transaction_id: string
      /** 商户订单号 */
      out_trade_no: string
      /**
       * 订单金额
       * 单位：分
       */
      amount: number
    }[]
    /** 投诉单关联服务单信息 */
    service_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 支付分服务单状态 */
      state?: ('DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {}))
    }[]
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
      /** 媒体文列表 */
      media_url?: string[]
    }[]
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean
    /** 问题描述 */
    problem_description: string
    /** 用户投诉次数 */
    user_complaint_times: number
    /** 问题类型 */
    problem_type?: ('REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {}))
    /** 申请退款金额 */
    apply_refund_amount?: number
    /** 用户标签列表 */
    user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
    /** 补充信息 */
    additional_info?: {
      /** 补充信息类型 */
      type?: ('SHARE_POWER_TYPE' | (string & {}))
      /** 充电宝投诉相关信息 */
      share_power_info?: {
        /**
         * 归还时间
         * 格式：RFC 3339
         */
        return_time?: string
        /** 归还地点信息 */
        return_address_info?: {
          /** 归还地点 */
          return_address?: string
          /** 归还地点经度 */
          longitude?: string
          /** 归还地点纬度 */
          latitude?: string
        }
        /** 是否归还同一柜机 */
        is_returned_to_same_machine?: boolean
      }
    }
    /** 是否在平台协助中 */
    in_platform_service?: boolean
    /** 是否需即时服务用户 */
    need_immediate_service?: boolean
    /** 是否是智能体投诉 */
    is_agent_mode?: boolean
    /** 投诉人openid */
    payer_openid?: string
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number
}
export interface ComplaintsV2 {
  /**
   * 查询投诉单列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533431 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691285 官方文档}
   */
  get(options: ComplaintsV2GetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2GetResponse>>
  /**
   * 查询投诉单列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533431 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691285 官方文档}
   */
  getAsync(options: ComplaintsV2GetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2GetResponse>>
  /** GET 查询投诉单详情 */
  readonly _complaint_id_: ComplaintsV2ByComplaintId
}

export interface ComplaintsV2ByComplaintIdGetRequest {
  /**
   * 投诉单号
   * 最长 64 字符
   */
  complaint_id: string
}
export interface ComplaintsV2ByComplaintIdGetResponse {
  /**
   * 投诉单号
   * 最长 64 字符
   */
  complaint_id: string
  /**
   * 投诉时间
   * 格式：RFC 3339
   */
  complaint_time: string
  /**
   * 投诉详情
   * 最长 300 字符
   */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: ('PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {}))
  /**
   * 被诉商户号
   * 最长 64 字符
   */
  complainted_mchid?: string
  /**
   * 投诉人联系方式
   * 敏感字段，由客户端解密
   */
  payer_phone?: string
  /** 投诉人openid */
  payer_openid?: string
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
    /** 媒体文列表 */
    media_url?: string[]
  }[]
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 订单金额
     * 单位：分
     */
    amount: number
  }[]
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string
    /** 商户服务订单号 */
    out_order_no?: string
    /** 支付分服务单状态 */
    state?: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述 */
  problem_description: string
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 问题类型 */
  problem_type?: ('REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {}))
  /** 申请退款金额 */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
  /** 补充信息 */
  additional_info?: {
    /** 补充信息类型 */
    type?: ('SHARE_POWER_TYPE' | (string & {}))
    /** 充电宝投诉相关信息 */
    share_power_info?: {
      /**
       * 归还时间
       * 格式：RFC 3339
       */
      return_time?: string
      /** 归还地点信息 */
      return_address_info?: {
        /** 归还地点 */
        return_address?: string
        /** 归还地点经度 */
        longitude?: string
        /** 归还地点纬度 */
        latitude?: string
      }
      /** 是否归还同一柜机 */
      is_returned_to_same_machine?: boolean
    }
  }
  /** 是否在平台协助中 */
  in_platform_service?: boolean
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}
export interface ComplaintsV2ByComplaintId {
  /**
   * 查询投诉单详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691648 官方文档}
   */
  get(options: ComplaintsV2ByComplaintIdGetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdGetResponse>>
  /**
   * 查询投诉单详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691648 官方文档}
   */
  getAsync(options: ComplaintsV2ByComplaintIdGetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdGetResponse>>
  /** POST 反馈处理完成 */
  readonly complete: ComplaintsV2ByComplaintIdComplete
  /** GET 查询投诉协商历史 */
  readonly negotiationHistorys: ComplaintsV2ByComplaintIdNegotiationHistorys
  /** POST 提交回复 */
  readonly response: ComplaintsV2ByComplaintIdResponse
  /** POST 回复需要即时服务的投诉单 */
  readonly responseImmediateService: ComplaintsV2ByComplaintIdResponseImmediateService
  /** POST 更新退款审批结果 */
  readonly updateRefundProgress: ComplaintsV2ByComplaintIdUpdateRefundProgress
}

export interface ComplaintsV2ByComplaintIdCompletePostRequest {
  /**
   * 投诉单号
   * 最长 64 字符
   */
  complaint_id: string
  json: {
    /**
     * 被诉商户号
     * 最长 64 字符
     */
    complainted_mchid: string
  }
}
export interface ComplaintsV2ByComplaintIdComplete {
  /**
   * 反馈处理完成
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467255 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467217 官方文档}
   */
  post(options: ComplaintsV2ByComplaintIdCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 反馈处理完成
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467255 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467217 官方文档}
   */
  postAsync(options: ComplaintsV2ByComplaintIdCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ComplaintsV2ByComplaintIdNegotiationHistorysGetRequest {
  /** 投诉单号 */
  complaint_id: string
  query?: {
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页开始位置 */
    offset?: number | null | undefined
  } | string | null | undefined
}
export interface ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type?: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
      /** 媒体文件请求url */
      media_url?: string[]
    }[]
    /** 操作流水号 */
    log_id: string
    /** 操作人 */
    operator: string
    /**
     * 操作时间
     * 格式：RFC 3339
     */
    operate_time: string
    /** 操作类型 */
    operate_type: ('USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE' | (string & {}))
    /** 操作内容 */
    operate_details?: string
    /** 图片凭证 */
    image_list?: string[]
    /** 用户申请平台协助原因 */
    user_appy_platform_service_reason?: string
    /** 用户申请平台协助原因描述 */
    user_appy_platform_service_reason_description?: string
    /** 普通消息内容 */
    normal_message?: {
      /** 消息内容 */
      blocks?: {
        /** 消息块类型 */
        type?: ('TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {}))
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string
          /** 文本颜色 */
          color?: ('DEFAULT' | 'SECONDARY' | (string & {}))
          /** 是否粗体 */
          is_bold?: boolean
        }
        /** 图片 */
        image?: {
          /** 媒体ID */
          media_id?: string
          /** 图片样式类型 */
          image_style_type?: ('IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {}))
        }
        /** 链接 */
        link?: {
          /** 文本 */
          text?: string
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: ('ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}))
            /** 跳转链接 */
            jump_url?: string
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path: string
              /** 跳转小程序页面名称 */
              text: string
            }
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string
            }
            /** 动作id */
            action_id?: string
          }
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: {
            /** faq的id */
            faq_id?: string
            /** faq内容 */
            faq_title?: string
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: ('ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}))
              /** 跳转链接 */
              jump_url?: string
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path: string
                /** 跳转小程序页面名称 */
                text: string
              }
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string
              }
              /** 动作id */
              action_id?: string
            }
          }[]
        }
        /** 按钮 */
        button?: {
          /** 文本 */
          text?: string
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: ('ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}))
            /** 跳转链接 */
            jump_url?: string
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path: string
              /** 跳转小程序页面名称 */
              text: string
            }
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string
            }
            /** 动作id */
            action_id?: string
          }
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: {
            /** 文本 */
            text?: string
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: ('ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}))
              /** 跳转链接 */
              jump_url?: string
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path: string
                /** 跳转小程序页面名称 */
                text: string
              }
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string
              }
              /** 动作id */
              action_id?: string
            }
            /** 失效配置 */
            invalid_info?: {
              /** 过期时间 */
              expired_time?: string
              /** 是否可以多次点击 */
              multi_clickable?: boolean
            }
          }[]
          /** 按钮布局方式 */
          button_layout?: ('LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {}))
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
      }[]
      /** 发送者身份类别 */
      sender_identity?: ('UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {}))
      /** 自定义透传信息 */
      custom_data?: string
    }
    /** 用户点击回复消息 */
    click_message?: {
      /** 回复的消息内容 */
      message_content?: {
        [k: string]: unknown
      }
      /** 动作id */
      action_id?: string
      /** 被点击的操作流水号 */
      clicked_log_id?: string
    }
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}
export interface ComplaintsV2ByComplaintIdNegotiationHistorys {
  /**
   * 查询投诉协商历史
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533439 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691802 官方文档}
   */
  get(options: ComplaintsV2ByComplaintIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse>>
  /**
   * 查询投诉协商历史
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533439 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691802 官方文档}
   */
  getAsync(options: ComplaintsV2ByComplaintIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse>>
}

export interface ComplaintsV2ByComplaintIdResponsePostRequest {
  /** 投诉单号 */
  complaint_id: string
  json: {
    /**
     * 被诉商户号
     * 最长 64 字符
     */
    complainted_mchid: string
    /**
     * 回复内容
     * 最长 500 字符
     */
    response_content: string
    /** 回复图片 */
    response_images?: readonly string[] | undefined
    /**
     * 跳转链接
     * 最长 512 字符
     */
    jump_url?: string | undefined
    /**
     * 跳转链接文案
     * 最长 10 字符
     */
    jump_url_text?: string | undefined
    /** 跳转小程序信息 */
    mini_program_jump_info?: {
      /** 跳转小程序APPID */
      appid: string
      /** 跳转小程序页面PATH */
      path: string
      /** 跳转小程序页面名称 */
      text: string
    } | undefined
  }
}
export interface ComplaintsV2ByComplaintIdResponse {
  /**
   * 提交回复
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467254 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467213 官方文档}
   */
  post(options: ComplaintsV2ByComplaintIdResponsePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 提交回复
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467254 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467213 官方文档}
   */
  postAsync(options: ComplaintsV2ByComplaintIdResponsePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ComplaintsV2ByComplaintIdResponseImmediateServicePostRequest {
  /** 投诉单号 */
  complaint_id: string
  json: {
    /** 被诉商户号 */
    complainted_mchid: string
    /** 消息内容 */
    message: {
      /** 消息内容 */
      blocks?: (readonly {
        /** 消息块类型 */
        type?: ("TEXT" | "IMAGE" | "LINK" | "FAQ_LIST" | "BUTTON" | "BUTTON_GROUP") | undefined
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string | undefined
          /** 文本颜色 */
          color?: ("DEFAULT" | "SECONDARY") | undefined
          /** 是否粗体 */
          is_bold?: boolean | undefined
        } | undefined
        /** 图片 */
        image?: {
          /** 媒体ID */
          media_id?: string | undefined
          /** 图片样式类型 */
          image_style_type?: ("IMAGE_STYLE_TYPE_NARROW" | "IMAGE_STYLE_TYPE_WIDE") | undefined
        } | undefined
        /** 链接 */
        link?: {
          /** 文本 */
          text?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: ("ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM") | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: (readonly {
            /** faq的id */
            faq_id?: string | undefined
            /** faq内容 */
            faq_title?: string | undefined
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: ("ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM") | undefined
              /** 跳转链接 */
              jump_url?: string | undefined
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path?: string | undefined
                /** 跳转小程序页面名称 */
                text?: string | undefined
              } | undefined
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string | undefined
              } | undefined
              /** 动作id */
              action_id?: string | undefined
            } | undefined
          }[] | undefined)
        } | undefined
        /** 按钮 */
        button?: {
          /** 文本 */
          text?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: ("ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM") | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: (readonly {
            /** 文本 */
            text?: string | undefined
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: ("ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM") | undefined
              /** 跳转链接 */
              jump_url?: string | undefined
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path?: string | undefined
                /** 跳转小程序页面名称 */
                text?: string | undefined
              } | undefined
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string | undefined
              } | undefined
              /** 动作id */
              action_id?: string | undefined
            } | undefined
            /** 失效配置 */
            invalid_info?: {
              /** 过期时间 */
              expired_time?: string | undefined
              /** 是否可以多次点击 */
              multi_clickable?: boolean | undefined
            } | undefined
          }[] | undefined)
          /** 按钮布局方式 */
          button_layout?: ("LAYOUT_UNKNOWN" | "LAYOUT_HORIZONTAL" | "LAYOUT_VERTICAL") | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
      }[] | undefined)
      /** 发送者身份类别 */
      sender_identity?: ("UNKNOWN" | "MANUAL" | "MACHINE") | undefined
      /** 自定义透传信息 */
      custom_data?: string | undefined
    }
    /** 幂等ID */
    idempotent_id: string
  }
}
export interface ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse {
  /** 操作流水号 */
  log_id?: string
}
export interface ComplaintsV2ByComplaintIdResponseImmediateService {
  /**
   * 回复需要即时服务的投诉单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017151596 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017151726 官方文档}
   */
  post(options: ComplaintsV2ByComplaintIdResponseImmediateServicePostRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse>>
  /**
   * 回复需要即时服务的投诉单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017151596 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017151726 官方文档}
   */
  postAsync(options: ComplaintsV2ByComplaintIdResponseImmediateServicePostRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse>>
}

export interface ComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest {
  /** 投诉单号 */
  complaint_id: string
  json: {
    /** 审批动作 */
    action: ("REJECT" | "APPROVE")
    /** 预计发起退款时间 */
    launch_refund_day?: number | undefined
    /** 拒绝退款原因 */
    reject_reason?: string | undefined
    /** 拒绝退款的举证图片列表 */
    reject_media_list?: readonly string[] | undefined
    /** 备注 */
    remark?: string | undefined
  }
}
export interface ComplaintsV2ByComplaintIdUpdateRefundProgress {
  /**
   * 更新退款审批结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467256 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467218 官方文档}
   */
  post(options: ComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 更新退款审批结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467256 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467218 官方文档}
   */
  postAsync(options: ComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface FeedbacksPostRequest {
  json: {
    /** 微信支付订单号 */
    transaction_id: string
    /** 被诉商户号 */
    complainted_mchid: string
    /** 反馈内容类型 */
    feedback_type?: number | undefined
    /** 反馈内容 */
    feedback_content: string
    /** 图片凭证 */
    feedback_images?: readonly string[] | undefined
    /** 反馈处理完成 */
    launch_confirm_process?: boolean | undefined
  }
}
export interface Feedbacks {
  /**
   * 商户反馈
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}/response、v3/merchant-service/complaints-v2/{complaint_id}/complete
   */
  post(options: FeedbacksPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商户反馈
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}/response、v3/merchant-service/complaints-v2/{complaint_id}/complete
   */
  postAsync(options: FeedbacksPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Images {
  /** POST 商户上传反馈图片 */
  readonly upload: ImagesUpload
  /** GET 图片下载 */
  readonly _media_id_: ImagesByMediaId
}

export interface ImagesUploadPostRequest {
  body: (Upload | {
    /** 最大 2048 KiB */
    file: Blob | Uint8Array
    /** 传输时为 JSON 文本 */
    meta: {
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      filename: string
    }
  })
}
export interface ImagesUploadPostResponse {
  /** 媒体文件标识ID */
  media_id: string
}
export interface ImagesUpload {
  /**
   * 商户上传反馈图片
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467250 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467222 官方文档}
   */
  post(options: ImagesUploadPostRequest & CallOptions): Promise<ApiResponse<ImagesUploadPostResponse>>
  /**
   * 商户上传反馈图片
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467250 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467222 官方文档}
   */
  postAsync(options: ImagesUploadPostRequest & CallOptions): Promise<ApiResponse<ImagesUploadPostResponse>>
}

export interface ImagesByMediaIdGetRequest {
  /** 媒体文件ID */
  media_id: string
}
export interface ImagesByMediaId {
  /**
   * 图片下载
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467251 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467223 官方文档}
   */
  get(options: ImagesByMediaIdGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 图片下载
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467251 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467223 官方文档}
   */
  getAsync(options: ImagesByMediaIdGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}
