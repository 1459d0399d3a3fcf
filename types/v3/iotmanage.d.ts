// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_iotmanage {
export interface Iotmanage {
  readonly deviceInspections: DeviceInspections
  /** GET 智能设备列表 */
  readonly devices: Devices
}

export interface DeviceInspections {
  /** GET 获取出厂检查结果 */
  readonly _device_sn_: DeviceInspectionsByDeviceSn
}

export interface DeviceInspectionsByDeviceSnGetRequest {
  /** 设备序列号 */
  device_sn: string
}
export interface DeviceInspectionsByDeviceSnGetResponse {
  /** 设备序列号 */
  device_sn: string
  /** 有线网卡MAC地址 */
  wired_mac: string
  /** 无线网卡MAC地址 */
  wireless_mac: string
  /** 蓝牙MAC地址 */
  bluetooth_mac: string
  /** 刷脸应用版本号 */
  app_version: string
  /** 摄像头序列号 */
  camera_sn: string
  /** 国际移动设备识别码 */
  imei: string
  /** 查询结果 */
  result: ('SUCCESS' | 'WARN' | 'FAIL' | (string & {}))
  /** 错误信息 */
  errors?: string[]
  /** 告警信息 */
  warnings?: string[]
  /**
   * 查询时间
   * 格式：RFC 3339
   */
  inspect_time: string
}
export interface DeviceInspectionsByDeviceSn {
  /**
   * 获取出厂检查结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html 官方文档}
   */
  get(options: DeviceInspectionsByDeviceSnGetRequest & CallOptions): Promise<ApiResponse<DeviceInspectionsByDeviceSnGetResponse>>
  /**
   * 获取出厂检查结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html 官方文档}
   */
  getAsync(options: DeviceInspectionsByDeviceSnGetRequest & CallOptions): Promise<ApiResponse<DeviceInspectionsByDeviceSnGetResponse>>
}

export interface DevicesGetRequest {
  query: {
    /** 最大资源条数 */
    limit: number
    /** 请求资源起始位置 */
    offset: number
  } | string
}
export interface DevicesGetResponse {
  /** 设备信息 */
  data: {
    /** 设备序列号 */
    device_sn?: string
    /** 摄像头序列号 */
    camera_sn?: string
    /** 设备品类代码 */
    device_category_code?: string
    /** 设备品类 */
    device_category?: string
    /** 设备类型代码 */
    device_class_code?: string
    /** 设备类型 */
    device_class?: string
    /** 设备型号 */
    device_model?: string
    /** 刷脸应用软件模式代码 */
    app_scene_code?: string
    /** 刷脸应用软件模式 */
    app_scene?: string
    /** 刷脸应用操作系统 */
    operating_system?: string
    /** 激活状态 */
    activation_status?: ('ACTIVATED' | 'INACTIVATED' | (string & {}))
    /**
     * 激活时间
     * 格式：RFC 3339
     */
    activation_time?: string
    /** 商户号 */
    mchid?: string
    /** 商户简称 */
    merchant_shortname?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户简称 */
    sub_merchant_shortname?: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface Devices {
  /**
   * 智能设备列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html 官方文档}
   */
  get(options: DevicesGetRequest & CallOptions): Promise<ApiResponse<DevicesGetResponse>>
  /**
   * 智能设备列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html 官方文档}
   */
  getAsync(options: DevicesGetRequest & CallOptions): Promise<ApiResponse<DevicesGetResponse>>
}
}
