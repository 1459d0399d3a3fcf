// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_transactionBlock {
export interface TransactionBlock {
  readonly transactionBlockRecords: TransactionBlockRecords
  readonly transactionBlockSubmissions: TransactionBlockSubmissions
}

export interface TransactionBlockRecords {
  readonly subMchid: TransactionBlockRecordsSubMchid
  /** GET 查询子商户交易拦截记录详情 */
  readonly _block_record_id_: TransactionBlockRecordsByBlockRecordId
}

export interface TransactionBlockRecordsSubMchid {
  /** GET 分页查询子商户名下的交易拦截记录 */
  readonly _sub_mchid_: TransactionBlockRecordsSubMchidBySubMchid
}

export interface TransactionBlockRecordsSubMchidBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
  query: {
    /** 最大资源条数 */
    limit: number
    /** 请求资源起始位置 */
    offset?: number | null | undefined
  } | string
}
export interface TransactionBlockRecordsSubMchidBySubMchidGetResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 交易拦截记录详情列表 */
  data?: {
    /** 交易拦截记录ID */
    block_record_id?: string
    /**
     * 拦截时间
     * 格式：RFC 3339
     */
    block_time?: string
    /** 拦截原因 */
    block_reason?: string
    /** 拦截笔数 */
    number_of_block?: ('LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {}))
    /** 解除管控方式 */
    recover_way?: ('SUBMIT_INFORMATION' | (string & {}))
    /**
     * 商户提交资料内容
     * 传输时为 JSON 文本
     */
    requested_item_info?: ({
      /** 资料项集合 */
      record_fields: {
        /** 资料项ID */
        item_id?: string
        /** 资料项英文名 */
        field_name?: string
        /** 资料项中文名 */
        name?: string
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: {
          /** 经度值 */
          longitude?: string
          /** 纬度值 */
          latitude?: string
          /** 省份 */
          province?: string
          /** 城市 */
          city?: string
          /** 区域 */
          area?: string
          /** 街道 */
          street?: string
          /** 详细地址 */
          address?: string
          /** 地址名 */
          name?: string
          /** 微信支付订单号 */
          wechat_order_id?: string
          /** 商户订单号 */
          merchant_order_id?: string
          trade_time?: string
          /** 交易金额 */
          trade_money_amount?: string
          /** 调单商品 */
          trade_goods?: string
          /** 是否物流 */
          logistic_flag?: (0 | 1 | (number & {}))
          /** 凭证图片信息 */
          evidence_img_list?: string[]
        }[]
        /** 资料项填写提示 */
        tips?: string
        /** 输入框占位文案 */
        placeholder?: string
        /** 叹号悬浮提示语 */
        tooltip?: string
        /** 是否必须提交 */
        required?: (0 | 1 | (number & {}))
        need_encrypt?: boolean
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number
          /** 字符串最大长度 */
          max_string_length?: number
          /** 校验规则 */
          validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
        }
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          enum_values?: string[]
        }
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          max_file_size?: number
        }
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
        }
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          max_file_size?: number
        }
        /** 资料项关联规则集合 */
        relations?: {
          /** 关联的资料项ID */
          source_key?: number
          /** 关联的资料项值 */
          source_value?: string
        }[]
      }[]
    } | {
      /** 资料项集合 */
      record_fields: {
        /** 资料项ID */
        item_id?: string
        /** 资料项英文名 */
        field_name?: string
        /** 资料项中文名 */
        name?: string
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: {
          /** 经度值 */
          longitude?: string
          /** 纬度值 */
          latitude?: string
          /** 省份 */
          province?: string
          /** 城市 */
          city?: string
          /** 区域 */
          area?: string
          /** 街道 */
          street?: string
          /** 详细地址 */
          address?: string
          /** 地址名 */
          name?: string
          /** 微信支付订单号 */
          wechat_order_id?: string
          /** 商户订单号 */
          merchant_order_id?: string
          trade_time?: string
          /** 交易金额 */
          trade_money_amount?: string
          /** 调单商品 */
          trade_goods?: string
          /** 是否物流 */
          logistic_flag?: (0 | 1 | (number & {}))
          /** 凭证图片信息 */
          evidence_img_list?: string[]
        }[]
        /** 资料项填写提示 */
        tips?: string
        /** 输入框占位文案 */
        placeholder?: string
        /** 叹号悬浮提示语 */
        tooltip?: string
        /** 是否必须提交 */
        required?: (0 | 1 | (number & {}))
        need_encrypt?: boolean
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number
          /** 字符串最大长度 */
          max_string_length?: number
          /** 校验规则 */
          validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
        }
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          enum_values?: string[]
        }
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          max_file_size?: number
        }
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
        }
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          max_file_size?: number
        }
        /** 资料项关联规则集合 */
        relations?: {
          /** 关联的资料项ID */
          source_key?: number
          /** 关联的资料项值 */
          source_value?: string
        }[]
      }[]
    }[])
  }[]
}
export interface TransactionBlockRecordsSubMchidBySubMchid {
  /**
   * 分页查询子商户名下的交易拦截记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940432 官方文档}
   */
  get(options: TransactionBlockRecordsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockRecordsSubMchidBySubMchidGetResponse>>
  /**
   * 分页查询子商户名下的交易拦截记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940432 官方文档}
   */
  getAsync(options: TransactionBlockRecordsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockRecordsSubMchidBySubMchidGetResponse>>
}

export interface TransactionBlockRecordsByBlockRecordIdGetRequest {
  /** 交易拦截记录ID */
  block_record_id: string
  query: {
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface TransactionBlockRecordsByBlockRecordIdGetResponse {
  /** 交易拦截记录ID */
  block_record_id?: string
  /**
   * 拦截时间
   * 格式：RFC 3339
   */
  block_time?: string
  /** 拦截原因 */
  block_reason?: string
  /** 拦截笔数 */
  number_of_block?: ('LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {}))
  /** 解除管控方式 */
  recover_way?: ('SUBMIT_INFORMATION' | (string & {}))
  /**
   * 商户提交资料内容
   * 传输时为 JSON 文本
   */
  requested_item_info?: ({
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
      /**
       * 补充资料项多值
       * 传输时为 JSON 文本
       */
      repeated_field_data?: {
        /** 经度值 */
        longitude?: string
        /** 纬度值 */
        latitude?: string
        /** 省份 */
        province?: string
        /** 城市 */
        city?: string
        /** 区域 */
        area?: string
        /** 街道 */
        street?: string
        /** 详细地址 */
        address?: string
        /** 地址名 */
        name?: string
        /** 微信支付订单号 */
        wechat_order_id?: string
        /** 商户订单号 */
        merchant_order_id?: string
        trade_time?: string
        /** 交易金额 */
        trade_money_amount?: string
        /** 调单商品 */
        trade_goods?: string
        /** 是否物流 */
        logistic_flag?: (0 | 1 | (number & {}))
        /** 凭证图片信息 */
        evidence_img_list?: string[]
      }[]
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      need_encrypt?: boolean
      /** 字符串校验规则 */
      string_check_rule?: {
        /** 字符串最小长度 */
        min_string_length?: number
        /** 字符串最大长度 */
        max_string_length?: number
        /** 校验规则 */
        validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
      }
      /** 枚举校验规则 */
      enum_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        enum_values?: string[]
      }
      /** 文件校验规则 */
      file_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        max_file_size?: number
      }
      /** 时间区间校验规则 */
      time_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
      }
      /** 订单类型校验规则 */
      order_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        max_file_size?: number
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
      /**
       * 补充资料项多值
       * 传输时为 JSON 文本
       */
      repeated_field_data?: {
        /** 经度值 */
        longitude?: string
        /** 纬度值 */
        latitude?: string
        /** 省份 */
        province?: string
        /** 城市 */
        city?: string
        /** 区域 */
        area?: string
        /** 街道 */
        street?: string
        /** 详细地址 */
        address?: string
        /** 地址名 */
        name?: string
        /** 微信支付订单号 */
        wechat_order_id?: string
        /** 商户订单号 */
        merchant_order_id?: string
        trade_time?: string
        /** 交易金额 */
        trade_money_amount?: string
        /** 调单商品 */
        trade_goods?: string
        /** 是否物流 */
        logistic_flag?: (0 | 1 | (number & {}))
        /** 凭证图片信息 */
        evidence_img_list?: string[]
      }[]
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      need_encrypt?: boolean
      /** 字符串校验规则 */
      string_check_rule?: {
        /** 字符串最小长度 */
        min_string_length?: number
        /** 字符串最大长度 */
        max_string_length?: number
        /** 校验规则 */
        validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
      }
      /** 枚举校验规则 */
      enum_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        enum_values?: string[]
      }
      /** 文件校验规则 */
      file_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        max_file_size?: number
      }
      /** 时间区间校验规则 */
      time_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
      }
      /** 订单类型校验规则 */
      order_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        max_file_size?: number
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
    }[]
  }[])
}
export interface TransactionBlockRecordsByBlockRecordId {
  /**
   * 查询子商户交易拦截记录详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940435 官方文档}
   */
  get(options: TransactionBlockRecordsByBlockRecordIdGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockRecordsByBlockRecordIdGetResponse>>
  /**
   * 查询子商户交易拦截记录详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940435 官方文档}
   */
  getAsync(options: TransactionBlockRecordsByBlockRecordIdGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockRecordsByBlockRecordIdGetResponse>>
}

export interface TransactionBlockSubmissions {
  readonly subMchid: TransactionBlockSubmissionsSubMchid
  /** GET 查询交易拦截申诉详情 */
  readonly _block_submission_id_: TransactionBlockSubmissionsByBlockSubmissionId
}

export interface TransactionBlockSubmissionsSubMchid {
  /** POST 发起交易拦截申诉 */
  readonly _sub_mchid_: TransactionBlockSubmissionsSubMchidBySubMchid
}

export interface TransactionBlockSubmissionsSubMchidBySubMchidPostRequest {
  /** 子商户号 */
  sub_mchid: string
  json: {
    /** 商户侧申诉单号 */
    merchant_submit_id: string
    /**
     * 商户提交资料内容
     * 传输时为 JSON 文本
     */
    submit_data: {
      /** 资料项集合 */
      record_fields: readonly {
        /** 资料项ID */
        item_id?: string | undefined
        /** 资料项英文名 */
        field_name?: string | undefined
        /** 资料项中文名 */
        name?: string | undefined
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6) | undefined
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: (readonly {
          /** 经度值 */
          longitude?: string | undefined
          /** 纬度值 */
          latitude?: string | undefined
          /** 省份 */
          province?: string | undefined
          /** 城市 */
          city?: string | undefined
          /** 区域 */
          area?: string | undefined
          /** 街道 */
          street?: string | undefined
          /** 详细地址 */
          address?: string | undefined
          /** 地址名 */
          name?: string | undefined
          /** 微信支付订单号 */
          wechat_order_id?: string | undefined
          /** 商户订单号 */
          merchant_order_id?: string | undefined
          trade_time?: string | undefined
          /** 交易金额 */
          trade_money_amount?: string | undefined
          /** 调单商品 */
          trade_goods?: string | undefined
          /** 是否物流 */
          logistic_flag?: (0 | 1) | undefined
          /** 凭证图片信息 */
          evidence_img_list?: readonly string[] | undefined
        }[] | undefined)
        /** 资料项填写提示 */
        tips?: string | undefined
        /** 输入框占位文案 */
        placeholder?: string | undefined
        /** 叹号悬浮提示语 */
        tooltip?: string | undefined
        /** 是否必须提交 */
        required?: (0 | 1) | undefined
        need_encrypt?: boolean | undefined
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number | undefined
          /** 字符串最大长度 */
          max_string_length?: number | undefined
          /** 校验规则 */
          validator?: ("number" | "phone" | "idcard" | "url" | "email") | undefined
        } | undefined
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          enum_values?: readonly string[] | undefined
        } | undefined
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          /** 限制提交的文件后缀 */
          enum_file_exts?: readonly ("png" | "jpg" | "jpeg" | "mp4" | "avi" | "mov" | "wmv" | "pdf" | "doc" | "docx" | "csv" | "xlsx")[] | undefined
          max_file_size?: number | undefined
        } | undefined
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
        } | undefined
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          /** 限制提交的文件后缀 */
          enum_file_exts?: readonly ("png" | "jpg" | "jpeg" | "mp4" | "avi" | "mov" | "wmv" | "pdf" | "doc" | "docx" | "csv" | "xlsx")[] | undefined
          max_file_size?: number | undefined
        } | undefined
        /** 资料项关联规则集合 */
        relations?: (readonly {
          /** 关联的资料项ID */
          source_key?: number | undefined
          /** 关联的资料项值 */
          source_value?: string | undefined
        }[] | undefined)
      }[]
    }
  }
}
export interface TransactionBlockSubmissionsSubMchidBySubMchidPostResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /**
   * 提交时间
   * 格式：RFC 3339
   */
  submit_time?: string
  /** 审核结果 */
  review_result?: ('EMPTY' | 'PASS' | 'REJECT' | (string & {}))
  /**
   * 审核时间
   * 格式：RFC 3339
   */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}
export interface TransactionBlockSubmissionsSubMchidBySubMchid {
  /**
   * 发起交易拦截申诉
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940446 官方文档}
   */
  post(options: TransactionBlockSubmissionsSubMchidBySubMchidPostRequest & CallOptions): Promise<ApiResponse<TransactionBlockSubmissionsSubMchidBySubMchidPostResponse>>
  /**
   * 发起交易拦截申诉
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940446 官方文档}
   */
  postAsync(options: TransactionBlockSubmissionsSubMchidBySubMchidPostRequest & CallOptions): Promise<ApiResponse<TransactionBlockSubmissionsSubMchidBySubMchidPostResponse>>
}

export interface TransactionBlockSubmissionsByBlockSubmissionIdGetRequest {
  /** 交易拦截申诉ID */
  block_submission_id: string
}
export interface TransactionBlockSubmissionsByBlockSubmissionIdGetResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /**
   * 提交时间
   * 格式：RFC 3339
   */
  submit_time?: string
  /** 审核结果 */
  review_result?: ('EMPTY' | 'PASS' | 'REJECT' | (string & {}))
  /**
   * 审核时间
   * 格式：RFC 3339
   */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}
export interface TransactionBlockSubmissionsByBlockSubmissionId {
  /**
   * 查询交易拦截申诉详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940449 官方文档}
   */
  get(options: TransactionBlockSubmissionsByBlockSubmissionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockSubmissionsByBlockSubmissionIdGetResponse>>
  /**
   * 查询交易拦截申诉详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940449 官方文档}
   */
  getAsync(options: TransactionBlockSubmissionsByBlockSubmissionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockSubmissionsByBlockSubmissionIdGetResponse>>
}
}
