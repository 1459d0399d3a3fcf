// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_abnormalFundProcessing {
export interface AbnormalFundProcessing {
  readonly receipts: Receipts
}

export interface Receipts {
  /** GET 查询在途异常资金付款结果 */
  readonly _receipt_id_: ReceiptsByReceiptId
}

export interface ReceiptsByReceiptIdGetRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
}
export interface ReceiptsByReceiptIdGetResponse {
  /** 产品名称 */
  product_name: ('C2C' | (string & {}))
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: ('CNY' | (string & {}))
  }
  /** 在途异常资金付款状态 */
  receipt_state: ('RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {}))
  /**
   * 在途异常资金付款单据创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 在途异常资金付款单据更新时间
   * 格式：RFC 3339
   */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no?: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: ('MERCHANT' | (string & {}))
      /** 微信支付商户号 */
      mchid?: string
    }
    /** 付款方式 */
    transfer_mode: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {}))
    /**
     * 入账成功时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 商户AppID */
    appid?: string[]
    /** 回调通知地址 */
    notify_url?: string
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string
      /** 商户AppID */
      appid?: string
      /** 入账商户号 */
      mchid?: string
    }
  }
}
export interface ReceiptsByReceiptId {
  /**
   * 查询在途异常资金付款结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408031 官方文档}
   */
  get(options: ReceiptsByReceiptIdGetRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdGetResponse>>
  /**
   * 查询在途异常资金付款结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408031 官方文档}
   */
  getAsync(options: ReceiptsByReceiptIdGetRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdGetResponse>>
  /** POST 发起在途异常资金付款指令 */
  readonly transferInstructions: ReceiptsByReceiptIdTransferInstructions
}

export interface ReceiptsByReceiptIdTransferInstructionsPostRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  json: {
    /** 商户侧指令编号 */
    out_instruction_no: string
    /** 付款方式 */
    transfer_mode: ("TRANSFER_TO_ORIGINAL_RECEIVE_USER" | "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" | "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT")
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string | undefined
      /** 商户AppID */
      appid?: string | undefined
      /** 入账商户号 */
      mchid?: string | undefined
    } | undefined
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户AppID */
    appid?: readonly string[] | undefined
  }
}
export interface ReceiptsByReceiptIdTransferInstructionsPostResponse {
  /** 产品名称 */
  product_name: ('C2C' | (string & {}))
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: ('CNY' | (string & {}))
  }
  /** 在途异常资金付款状态 */
  receipt_state: ('RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {}))
  /**
   * 在途异常资金付款单据创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 在途异常资金付款单据更新时间
   * 格式：RFC 3339
   */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no?: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: ('MERCHANT' | (string & {}))
      /** 微信支付商户号 */
      mchid?: string
    }
    /** 付款方式 */
    transfer_mode: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {}))
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string
      /** 商户AppID */
      appid?: string
      /** 入账商户号 */
      mchid?: string
      /** 账户类型 */
      account_type?: string
    }
    /** 在途异常资金付款指令状态 */
    instruction_state?: ('INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {}))
    /** 在途异常资金付款单据创建时间 */
    create_time?: string
    /**
     * 入账成功时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 回调通知地址 */
    notify_url?: string
  }
}
export interface ReceiptsByReceiptIdTransferInstructions {
  /**
   * 发起在途异常资金付款指令
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408022 官方文档}
   */
  post(options: ReceiptsByReceiptIdTransferInstructionsPostRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdTransferInstructionsPostResponse>>
  /**
   * 发起在途异常资金付款指令
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408022 官方文档}
   */
  postAsync(options: ReceiptsByReceiptIdTransferInstructionsPostRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdTransferInstructionsPostResponse>>
  /** GET 查询在途异常资金付款指令执行结果 */
  readonly _out_instruction_no_: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
}

export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 商户侧指令编号 */
  out_instruction_no: string
}
export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: {
    /** 发起在途异常资金付款请求的角色 */
    operator: ('MERCHANT' | (string & {}))
    /** 微信支付商户号 */
    mchid?: string
  }
  /** 付款方式 */
  transfer_mode: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {}))
  /** 收款方 */
  receiver?: {
    /** 入账账户类型 */
    account_type?: string
    /** 入账用户OpenID */
    openid?: string
    /** 商户AppID */
    appid?: string
    /** 入账商户号 */
    mchid?: string
  }
  /** 在途异常资金付款指令状态 */
  instruction_state: ('INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {}))
  /** 在途异常资金付款指令创建时间 */
  create_time?: string
  /** 入账成功时间 */
  success_time?: string
  /** 在途异常资金付款指令关闭时间 */
  close_time?: string
  /** 回调通知地址 */
  notify_url: string
  instruction_instance_id?: string
}
export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo {
  /**
   * 查询在途异常资金付款指令执行结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016636882 官方文档}
   */
  get(options: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse>>
  /**
   * 查询在途异常资金付款指令执行结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016636882 官方文档}
   */
  getAsync(options: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse>>
}
}
