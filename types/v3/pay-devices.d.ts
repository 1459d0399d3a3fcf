// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_payDevices {
export interface PayDevices {
  readonly openScenarioSpeaker: OpenScenarioSpeaker
  readonly openScenarioSpeakerorder: OpenScenarioSpeakerorder
  readonly printers: Printers
}

export interface OpenScenarioSpeaker {
  /** GET 查询音箱绑定信息 */
  readonly _device_sn_: OpenScenarioSpeakerByDeviceSn
}

export interface OpenScenarioSpeakerByDeviceSnGetRequest {
  /** 设备sn */
  device_sn: string
}
export interface OpenScenarioSpeakerByDeviceSnGetResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: ('OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {}))
  /** 收款链接url */
  code_url: string
}
export interface OpenScenarioSpeakerByDeviceSn {
  /**
   * 查询音箱绑定信息
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  get(options: OpenScenarioSpeakerByDeviceSnGetRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnGetResponse>>
  /**
   * 查询音箱绑定信息
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  getAsync(options: OpenScenarioSpeakerByDeviceSnGetRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnGetResponse>>
  /** POST 绑定音箱设备码牌 */
  readonly bind: OpenScenarioSpeakerByDeviceSnBind
  /** POST 出厂预绑定音箱和码牌 */
  readonly prebind: OpenScenarioSpeakerByDeviceSnPrebind
  /** POST 解绑音箱设备码牌 */
  readonly unbind: OpenScenarioSpeakerByDeviceSnUnbind
}

export interface OpenScenarioSpeakerByDeviceSnBindPostRequest {
  /** 设备sn */
  device_sn: string
  json: {
    /** 子商户 */
    sub_mchid: string
    /** 收款链接url */
    code_url: string
  }
}
export interface OpenScenarioSpeakerByDeviceSnBindPostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: ('OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {}))
  /** 收款链接url */
  code_url: string
}
export interface OpenScenarioSpeakerByDeviceSnBind {
  /**
   * 绑定音箱设备码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: OpenScenarioSpeakerByDeviceSnBindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnBindPostResponse>>
  /**
   * 绑定音箱设备码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnBindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnBindPostResponse>>
}

export interface OpenScenarioSpeakerByDeviceSnPrebindPostRequest {
  /** 设备sn */
  device_sn: string
  json: {
    /** 收款链接url */
    code_url: string
  }
}
export interface OpenScenarioSpeakerByDeviceSnPrebindPostResponse {
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: ('OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {}))
  /** 收款链接url */
  code_url: string
}
export interface OpenScenarioSpeakerByDeviceSnPrebind {
  /**
   * 出厂预绑定音箱和码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: OpenScenarioSpeakerByDeviceSnPrebindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnPrebindPostResponse>>
  /**
   * 出厂预绑定音箱和码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnPrebindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnPrebindPostResponse>>
}

export interface OpenScenarioSpeakerByDeviceSnUnbindPostRequest {
  /** 设备sn */
  device_sn: string
}
export interface OpenScenarioSpeakerByDeviceSnUnbindPostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: ('OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {}))
  /** 收款链接url */
  code_url: string
}
export interface OpenScenarioSpeakerByDeviceSnUnbind {
  /**
   * 解绑音箱设备码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: OpenScenarioSpeakerByDeviceSnUnbindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnUnbindPostResponse>>
  /**
   * 解绑音箱设备码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnUnbindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnUnbindPostResponse>>
}

export interface OpenScenarioSpeakerorder {
  readonly _transaction_id_: OpenScenarioSpeakerorderByTransactionId
}

export interface OpenScenarioSpeakerorderByTransactionId {
  /** POST 码牌支付结果上报 */
  readonly report: OpenScenarioSpeakerorderByTransactionIdReport
}

export interface OpenScenarioSpeakerorderByTransactionIdReportPostRequest {
  /** 微信支付订单号 */
  transaction_id: string
  json: {
    /** 子商户 */
    sub_mchid: string
    /** 收款链接url */
    code_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 设备sn */
    device_sn: string
  }
}
export interface OpenScenarioSpeakerorderByTransactionIdReportPostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
  /** 微信支付订单号 */
  transaction_id: string
}
export interface OpenScenarioSpeakerorderByTransactionIdReport {
  /**
   * 码牌支付结果上报
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: OpenScenarioSpeakerorderByTransactionIdReportPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerorderByTransactionIdReportPostResponse>>
  /**
   * 码牌支付结果上报
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  postAsync(options: OpenScenarioSpeakerorderByTransactionIdReportPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerorderByTransactionIdReportPostResponse>>
}

export interface Printers {
  readonly _device_id_: PrintersByDeviceId
}

export interface PrintersByDeviceId {
  /** POST 小票机打印 */
  readonly printOrders: PrintersByDeviceIdPrintOrders
}

export interface PrintersByDeviceIdPrintOrdersPostRequest {
  /** 小票机设备号 */
  device_id: string
  json: {
    /** 打印单号 */
    print_order_no?: string | undefined
    /** 模板ID */
    template_id?: string | undefined
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 变量列表 */
    variable_list?: (readonly {
      /** Key字段 */
      key?: string | undefined
      /** Value值字段 */
      value?: string | undefined
    }[] | undefined)
    /** 表格变量列表 */
    table_list?: (readonly {
      /** Key字段 */
      key?: string | undefined
      /** Value值列表 */
      row_list?: (readonly {
        /** 值列表 */
        cell_list?: readonly string[] | undefined
      }[] | undefined)
    }[] | undefined)
  }
}
export interface PrintersByDeviceIdPrintOrders {
  /** 小票机打印 */
  post(options: PrintersByDeviceIdPrintOrdersPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** 小票机打印 */
  postAsync(options: PrintersByDeviceIdPrintOrdersPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** GET 查询订单 */
  readonly _print_order_no_: PrintersByDeviceIdPrintOrdersByPrintOrderNo
}

export interface PrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest {
  /** 小票机设备号 */
  device_id: string
  /** 打印单号 */
  print_order_no: string
}
export interface PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse {
  /** 打印单号 */
  print_order_no?: string
  /** 模板ID */
  template_id?: string
  /** 回调通知地址 */
  notify_url?: string
  /** 打印状态 */
  print_state?: ('PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED' | (string & {}))
  /** 打印状态描述 */
  print_state_description?: string
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string
    /** Value值字段 */
    value?: string
  }[]
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[]
    }[]
  }[]
}
export interface PrintersByDeviceIdPrintOrdersByPrintOrderNo {
  /** 查询订单 */
  get(options: PrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest & CallOptions): Promise<ApiResponse<PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse>>
  /** 查询订单 */
  getAsync(options: PrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest & CallOptions): Promise<ApiResponse<PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse>>
}
}
