// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, Upload } from '../core.js'

export namespace v3_mchOperationManage {
export interface MchOperationManage {
  readonly enhancedDueDiligence: EnhancedDueDiligence
  readonly merchantLimitations: MerchantLimitations
}

export interface EnhancedDueDiligence {
  /** GET 查询子商户强化尽调单信息 */
  readonly _due_diligence_id_: EnhancedDueDiligenceByDueDiligenceId
}

export interface EnhancedDueDiligenceByDueDiligenceIdGetRequest {
  /** 尽调单号 */
  due_diligence_id: string
  query: {
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface EnhancedDueDiligenceByDueDiligenceIdGetResponse {
  /** 尽调单号 */
  due_diligence_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 尽调单状态 */
  due_diligence_state: ('DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {}))
  /**
   * 驳回原因
   * 传输时为 JSON 文本
   */
  reject_reason?: ({
    /** 审核原因集合 */
    audit_detail_by_item?: {
      /** 审核结果 */
      audit_result?: number
      /** 审核的资料项ID */
      item_id?: number
      reject_reason_to_merchant?: string
    }[]
  } | {
    /** 审核原因集合 */
    audit_detail_by_item?: {
      /** 审核结果 */
      audit_result?: number
      /** 审核的资料项ID */
      item_id?: number
      reject_reason_to_merchant?: string
    }[]
  }[])
  /**
   * 截止时间
   * 格式：RFC 3339
   */
  deadline_time: string
  /**
   * 终止时间
   * 格式：RFC 3339
   */
  terminal_time?: string
  /**
   * 提交时间
   * 格式：RFC 3339
   */
  submit_time?: string
  /**
   * 驳回时间
   * 格式：RFC 3339
   */
  reject_time?: string
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  complete_time?: string
  /**
   * 尽调要求提交的资料
   * 传输时为 JSON 文本
   */
  submission_template?: ({
    /** 资料项集合 */
    record_fields: {
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        enum_values?: string[]
      }
      /** 是否允许修改内容 */
      disabled?: (0 | 1 | (number & {}))
      field_data?: string
      /** 资料项英文名 */
      field_name?: string
      /** 是否隐藏资料项 */
      hidden?: number
      /** 资料项ID */
      item_id?: string
      /** 资料项中文名 */
      name?: string
      need_encrypt?: boolean
      /** 输入占位文案 */
      placeholder?: string
      /** 是否必填 */
      required?: (0 | 1 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      use_permanently_date?: (0 | 1 | (number & {}))
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        enum_values?: string[]
      }
      /** 是否允许修改内容 */
      disabled?: (0 | 1 | (number & {}))
      field_data?: string
      /** 资料项英文名 */
      field_name?: string
      /** 是否隐藏资料项 */
      hidden?: number
      /** 资料项ID */
      item_id?: string
      /** 资料项中文名 */
      name?: string
      need_encrypt?: boolean
      /** 输入占位文案 */
      placeholder?: string
      /** 是否必填 */
      required?: (0 | 1 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      use_permanently_date?: (0 | 1 | (number & {}))
    }[]
  }[])
  /**
   * 尽调已经提交的资料
   * 传输时为 JSON 文本
   */
  submission_data?: ({
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        enum_values?: string[]
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
      need_encrypt?: boolean
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
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        enum_values?: string[]
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
      need_encrypt?: boolean
    }[]
  }[])
}
export interface EnhancedDueDiligenceByDueDiligenceId {
  /**
   * 查询子商户强化尽调单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631048 官方文档}
   */
  get(options: EnhancedDueDiligenceByDueDiligenceIdGetRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdGetResponse>>
  /**
   * 查询子商户强化尽调单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631048 官方文档}
   */
  getAsync(options: EnhancedDueDiligenceByDueDiligenceIdGetRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdGetResponse>>
  /** POST 提交尽调资料 */
  readonly submit: EnhancedDueDiligenceByDueDiligenceIdSubmit
  /** POST 上传尽调资料文件 */
  readonly upload: EnhancedDueDiligenceByDueDiligenceIdUpload
}

export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest {
  /** 尽调单号 */
  due_diligence_id: string
  json: {
    /** 子商户号 */
    sub_mchid: string
    /**
     * 提交资料内容
     * 传输时为 JSON 文本
     */
    submit_data?: {
      /** 资料项集合 */
      record_fields: readonly {
        /** 资料项ID */
        item_id?: string | undefined
        /** 资料项英文名 */
        field_name?: string | undefined
        /** 资料项中文名 */
        name?: string | undefined
        /** 资料项类型 */
        type?: (1 | 2 | 11 | 15) | undefined
        /** 资料项填写提示 */
        tips?: string | undefined
        /** 输入框占位文案 */
        placeholder?: string | undefined
        /** 叹号悬浮提示语 */
        tooltip?: string | undefined
        /** 是否必须提交 */
        required?: (0 | 1) | undefined
        /** 校验规则 */
        check_rule?: {
          /** 字符串最小长度 */
          min_length?: number | undefined
          /** 字符串最大长度 */
          max_length?: number | undefined
          /** 限制提交的文件后缀 */
          enum_file_exts?: readonly ("png" | "jpg" | "jpeg")[] | undefined
          max_file_size?: number | undefined
          /** 枚举可选的字段枚举值 */
          enum_keys?: readonly number[] | undefined
          enum_values?: readonly string[] | undefined
        } | undefined
        /** 资料项关联规则集合 */
        relations?: (readonly {
          /** 关联的资料项ID */
          source_key?: number | undefined
          /** 关联的资料项值 */
          source_value?: string | undefined
        }[] | undefined)
        need_encrypt?: boolean | undefined
      }[]
    } | undefined
  }
}
export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse {
  /** 尽调单状态 */
  due_diligence_state?: ('DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {}))
  /**
   * 提交时间
   * 格式：RFC 3339
   */
  submit_time?: string
  /**
   * 尽调要求提交的资料
   * 传输时为 JSON 文本
   */
  submission_template?: ({
    /** 资料项集合 */
    record_fields: {
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        enum_values?: string[]
      }
      /** 是否允许修改内容 */
      disabled?: (0 | 1 | (number & {}))
      field_data?: string
      /** 资料项英文名 */
      field_name?: string
      /** 是否隐藏资料项 */
      hidden?: number
      /** 资料项ID */
      item_id?: string
      /** 资料项中文名 */
      name?: string
      need_encrypt?: boolean
      /** 输入占位文案 */
      placeholder?: string
      /** 是否必填 */
      required?: (0 | 1 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      use_permanently_date?: (0 | 1 | (number & {}))
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        enum_values?: string[]
      }
      /** 是否允许修改内容 */
      disabled?: (0 | 1 | (number & {}))
      field_data?: string
      /** 资料项英文名 */
      field_name?: string
      /** 是否隐藏资料项 */
      hidden?: number
      /** 资料项ID */
      item_id?: string
      /** 资料项中文名 */
      name?: string
      need_encrypt?: boolean
      /** 输入占位文案 */
      placeholder?: string
      /** 是否必填 */
      required?: (0 | 1 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      use_permanently_date?: (0 | 1 | (number & {}))
    }[]
  }[])
  /**
   * 尽调已经提交的资料
   * 传输时为 JSON 文本
   */
  submission_data?: ({
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        enum_values?: string[]
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
      need_encrypt?: boolean
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
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        enum_values?: string[]
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
      need_encrypt?: boolean
    }[]
  }[])
}
export interface EnhancedDueDiligenceByDueDiligenceIdSubmit {
  /**
   * 提交尽调资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631033 官方文档}
   */
  post(options: EnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse>>
  /**
   * 提交尽调资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631033 官方文档}
   */
  postAsync(options: EnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse>>
}

/** 传输时为 JSON 文本 */
export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostUpload {
  /** 子商户号 */
  sub_mchid: string
  /** 资料项唯一id */
  item_id: number
}
export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostRequest {
  /** 尽调单号 */
  due_diligence_id: string
  body: (Upload<EnhancedDueDiligenceByDueDiligenceIdUploadPostUpload> | {
    due_diligence_file: Blob | Uint8Array
    /** 传输时为 JSON 文本 */
    meta: {
      /** 商户上传的媒体图片的名称 */
      file_name: string
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      file_digest: string
      /** 子商户号 */
      sub_mchid: string
      /** 资料项唯一id */
      item_id: number
    }
  })
}
export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse {
  /** 文件标识ID */
  file_id: string
}
export interface EnhancedDueDiligenceByDueDiligenceIdUpload {
  /**
   * 上传尽调资料文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631042 官方文档}
   */
  post(options: EnhancedDueDiligenceByDueDiligenceIdUploadPostRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse>>
  /**
   * 上传尽调资料文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631042 官方文档}
   */
  postAsync(options: EnhancedDueDiligenceByDueDiligenceIdUploadPostRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse>>
}

export interface MerchantLimitations {
  readonly subMchid: MerchantLimitationsSubMchid
}

export interface MerchantLimitationsSubMchid {
  /** GET 查询子商户管控情况 */
  readonly _sub_mchid_: MerchantLimitationsSubMchidBySubMchid
}

export interface MerchantLimitationsSubMchidBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
}
export interface MerchantLimitationsSubMchidBySubMchidGetResponse {
  /** 商户号 */
  mchid: string
  /** 商户被管控能力列表 */
  limited_functions?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | 'NO_TRANSACTION_AND_RECHARGEN' | (string & {}))[]
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: {
    /** 商户被该原因管控的单据号 */
    limitation_case_id?: string
    /** 商户被管控原因 */
    limitation_reason?: string
    /** 商户被管控原因描述 */
    limitation_reason_describe?: string
    /** 商户被该原因管控的解脱路径 */
    recover_way?: ('IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION' | 'CONFIRM_BUSINESS_TYPE' | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION' | 'CONTACT_SERVICE_PROVIDER' | (string & {}))
    /** 商户被该原因管控的解脱路径参数 */
    recover_way_param?: string
    /** 商户被该原因管控的解脱帮助链接 */
    recover_help_url?: string
    /** 处置方式 */
    limitation_action_type?: ('LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL' | (string & {}))
    /**
     * 预计管控开始时间
     * 格式：RFC 3339
     */
    limitation_start_date?: string
    /**
     * 商户被该原因管控的时间
     * 格式：RFC 3339
     */
    limitation_date?: string
    /** 商户被管控原因类型 */
    limitation_reason_type?: ('LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION' | (string & {}))
    /** 商户被该原因管控的能力列表 */
    relate_limitations?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[]
    /** 商户被该原因管控的其他能力描述 */
    other_relate_limitations?: string
  }[]
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string
}
export interface MerchantLimitationsSubMchidBySubMchid {
  /**
   * 查询子商户管控情况
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012803072 官方文档}
   */
  get(options: MerchantLimitationsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantLimitationsSubMchidBySubMchidGetResponse>>
  /**
   * 查询子商户管控情况
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012803072 官方文档}
   */
  getAsync(options: MerchantLimitationsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantLimitationsSubMchidBySubMchidGetResponse>>
}
}
