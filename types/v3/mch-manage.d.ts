// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, Upload } from '../core.js'

export namespace v3_mchManage {
export interface MchManage {
  readonly mchManageRecords: MchManageRecords
  readonly submissionFiles: SubmissionFiles
}

export interface MchManageRecords {
  readonly subMchid: MchManageRecordsSubMchid
  /** GET 查询子商户下指定商户管理记录 */
  readonly _manage_record_id_: MchManageRecordsByManageRecordId
}

export interface MchManageRecordsSubMchid {
  /** GET 分页查询子商户名下的商户管理记录 */
  readonly _sub_mchid_: MchManageRecordsSubMchidBySubMchid
}

export interface MchManageRecordsSubMchidBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
  query: {
    /** 最大资源条数 */
    limit: number
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 商户管理记录类型 */
    manage_record_type?: ("FUNCTIONAL_LIMIT_RECORD" | "INVESTIGATE_RECORD") | null | undefined
    /** 商户管理记录状态 */
    manage_record_state?: ("PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED") | null | undefined
  } | string
}
export interface MchManageRecordsSubMchidBySubMchidGetResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 商户管理记录详情列表 */
  data?: {
    /** 子商户号 */
    sub_mchid?: string
    /** 商户管理记录ID */
    manage_record_id?: string
    /** 商户管理记录类型 */
    manage_record_type?: ('FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {}))
    /**
     * 管控时间
     * 格式：RFC 3339
     */
    manage_time?: string
    /** 管控原因 */
    manage_reason?: string
    /** 限制功能 */
    limit_ability?: string
    /** 解除管控方式 */
    recover_way?: ('SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {}))
    /** 是否允许提交资料 */
    allow_submit?: boolean
    forbid_submit_reason?: string
    /**
     * 可提交资料开始时间
     * 格式：RFC 3339
     */
    submit_start_time?: string
    /**
     * 可提交资料结束时间
     * 格式：RFC 3339
     */
    submit_end_time?: string
    /** 商户管理记录状态 */
    manage_record_state?: ('PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {}))
    /**
     * 解除管控时间
     * 格式：RFC 3339
     */
    recover_time?: string
    /** 解除管控原因 */
    recover_reason?: ('MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {}))
    /** 申诉驳回原因 */
    reject_reason?: string
    /**
     * 可提交资料结束时间
     * 格式：RFC 3339
     */
    approve_time?: string
    /** 传输时为 JSON 文本 */
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
export interface MchManageRecordsSubMchidBySubMchid {
  /**
   * 分页查询子商户名下的商户管理记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940381 官方文档}
   */
  get(options: MchManageRecordsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MchManageRecordsSubMchidBySubMchidGetResponse>>
  /**
   * 分页查询子商户名下的商户管理记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940381 官方文档}
   */
  getAsync(options: MchManageRecordsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MchManageRecordsSubMchidBySubMchidGetResponse>>
}

export interface MchManageRecordsByManageRecordIdGetRequest {
  /** 商户管理记录ID */
  manage_record_id: string
  query: {
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface MchManageRecordsByManageRecordIdGetResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 商户管理记录ID */
  manage_record_id?: string
  /** 商户管理记录类型 */
  manage_record_type?: ('FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {}))
  /**
   * 管控时间
   * 格式：RFC 3339
   */
  manage_time?: string
  /** 管控原因 */
  manage_reason?: string
  /** 限制功能 */
  limit_ability?: string
  /** 解除管控方式 */
  recover_way?: ('SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {}))
  /** 是否允许提交资料 */
  allow_submit?: boolean
  forbid_submit_reason?: string
  /**
   * 可提交资料开始时间
   * 格式：RFC 3339
   */
  submit_start_time?: string
  /**
   * 可提交资料结束时间
   * 格式：RFC 3339
   */
  submit_end_time?: string
  /** 商户管理记录状态 */
  manage_record_state?: ('PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {}))
  /**
   * 解除管控时间
   * 格式：RFC 3339
   */
  recover_time?: string
  /** 解除管控原因 */
  recover_reason?: ('MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {}))
  /** 申诉驳回原因 */
  reject_reason?: string
  /**
   * 可提交资料结束时间
   * 格式：RFC 3339
   */
  approve_time?: string
  /** 传输时为 JSON 文本 */
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
export interface MchManageRecordsByManageRecordId {
  /**
   * 查询子商户下指定商户管理记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940383 官方文档}
   */
  get(options: MchManageRecordsByManageRecordIdGetRequest & CallOptions): Promise<ApiResponse<MchManageRecordsByManageRecordIdGetResponse>>
  /**
   * 查询子商户下指定商户管理记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940383 官方文档}
   */
  getAsync(options: MchManageRecordsByManageRecordIdGetRequest & CallOptions): Promise<ApiResponse<MchManageRecordsByManageRecordIdGetResponse>>
  /** POST 对指定商户管理记录提交资料 */
  readonly mchManageSubmissions: MchManageRecordsByManageRecordIdMchManageSubmissions
}

export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest {
  /** 商户管理记录ID */
  manage_record_id: string
  json: {
    /** 子商户号 */
    sub_mchid: string
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
export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse {
  /** 商户管理提交资料记录ID */
  manage_submission_id?: string
}
export interface MchManageRecordsByManageRecordIdMchManageSubmissions {
  /**
   * 对指定商户管理记录提交资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940417 官方文档}
   */
  post(options: MchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest & CallOptions): Promise<ApiResponse<MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse>>
  /**
   * 对指定商户管理记录提交资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940417 官方文档}
   */
  postAsync(options: MchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest & CallOptions): Promise<ApiResponse<MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse>>
}

export interface SubmissionFiles {
  readonly subMchid: SubmissionFilesSubMchid
}

export interface SubmissionFilesSubMchid {
  readonly _sub_mchid_: SubmissionFilesSubMchidBySubMchid
}

export interface SubmissionFilesSubMchidBySubMchid {
  /** POST 上传商户提交资料文件 */
  readonly upload: SubmissionFilesSubMchidBySubMchidUpload
}

/** 传输时为 JSON 文本 */
export interface SubmissionFilesSubMchidBySubMchidUploadPostUpload {
  /** 资料项唯一id */
  item_id: number
}
export interface SubmissionFilesSubMchidBySubMchidUploadPostRequest {
  /** 子商户号 */
  sub_mchid: string
  body: (Upload<SubmissionFilesSubMchidBySubMchidUploadPostUpload> | {
    submission_file: Blob | Uint8Array
    /** 传输时为 JSON 文本 */
    meta: {
      /** 商户上传的媒体图片的名称 */
      file_name: string
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      file_digest: string
      /** 资料项唯一id */
      item_id: number
    }
  })
}
export interface SubmissionFilesSubMchidBySubMchidUploadPostResponse {
  /** 文件标识ID */
  file_id: string
}
export interface SubmissionFilesSubMchidBySubMchidUpload {
  /**
   * 上传商户提交资料文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940425 官方文档}
   */
  post(options: SubmissionFilesSubMchidBySubMchidUploadPostRequest & CallOptions): Promise<ApiResponse<SubmissionFilesSubMchidBySubMchidUploadPostResponse>>
  /**
   * 上传商户提交资料文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940425 官方文档}
   */
  postAsync(options: SubmissionFilesSubMchidBySubMchidUploadPostRequest & CallOptions): Promise<ApiResponse<SubmissionFilesSubMchidBySubMchidUploadPostResponse>>
}
}
