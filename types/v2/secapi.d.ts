// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, Upload } from '../core.js'

export namespace v2_secapi {
export interface Secapi {
  /** 进件子商户、服务商子商户开发配置新增支付目录/新增对应APPID关联、银行服务商特约子商户指定渠道号 等 9 个接口 */
  readonly mch: Mch
  /** 服务商特约商户关注功能配置 */
  readonly mkt: Mkt
  /** 撤销订单、请求多次分账、请求单次分账 等 8 个接口 */
  readonly pay: Pay
}

export interface Mch {
  /** POST 进件子商户 */
  readonly addInstitutionsub: MchAddInstitutionsub
  /** POST 服务商子商户开发配置新增支付目录/新增对应APPID关联 */
  readonly addsubdevconfig: MchAddsubdevconfig
  /** POST 银行服务商特约子商户指定渠道号 */
  readonly channelsetting: MchChannelsetting
  /** POST 修改子商户 */
  readonly modifyInstitutionsub: MchModifyInstitutionsub
  /** POST 银行特约商户信息修改 */
  readonly modifymchinfo: MchModifymchinfo
  /** POST 查询子商户 */
  readonly queryInstitutionsub: MchQueryInstitutionsub
  /** POST 配置查询 */
  readonly querysubdevconfig: MchQuerysubdevconfig
  /** POST 银行特约商户录入/银行特约商户资料查询 */
  readonly submchmanage: MchSubmchmanage
  /** POST 图片上传 */
  readonly uploadmedia: MchUploadmedia
}

export interface MchAddInstitutionsubPostRequest {
  xml: {
    /** 机构appid */
    app_id: string
    /**
     * 机构商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 渠道编号 */
    channel_id?: string | undefined
    /** 子商户全称 */
    merchant_name: string
    /** 子商户简称 */
    merchant_shortname: string
    /** 子商户唯一标识 */
    merchant_remark: string
    /** 注册国家或区域 */
    merchant_country_code: string
    /** 商户类型 */
    merchant_type: ("ENTERPRISE" | "INDIVIDUAL")
    /** 业务类目 */
    business_category: string
    /** MCC码 */
    mcc: string
    /** 公司注册文件编号 */
    registration_certificate_number: string
    /** 公司注册文件过期时间 */
    registration_certificate_date: string
    /** 公司注册文件照片 */
    registration_certificate_copy?: string | undefined
    /** 业务类型 */
    business_type: ("ONLINE" | "OFFLINE" | "BOTH")
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    business_website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /**
     * 门店照片
     * 传输时为 JSON 文本
     */
    store_photos?: readonly string[] | undefined
    /** 董事姓名 */
    director_name?: string | undefined
    /** 董事证件号码 */
    director_id_number?: string | undefined
    /** 负责人姓名 */
    principal_name?: string | undefined
    /** 负责人证件号 */
    principal_id_number?: string | undefined
    /** 公司电话 */
    office_phone?: string | undefined
    /** 联系人姓名 */
    contact_name?: string | undefined
    /** 联系人电话 */
    contact_phone?: string | undefined
    /** 联系人邮箱 */
    contact_email?: string | undefined
    /** 子商户结算银行账户 */
    settlement_bank_number?: string | undefined
    /** 是否申请H5支付权限 */
    apply_h5_payment?: ("YES" | "NO") | undefined
    /** H5经营网址 */
    h5_website_url?: string | undefined
    /**
     * H5支付域名
     * 传输时为 JSON 文本
     */
    h5_domains?: readonly string[] | undefined
    /** 附加信息 */
    attach?: string | undefined
  }
}
export interface MchAddInstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign: string
  /** 验证状态 */
  verification_status?: ('Under review' | 'Approved' | (string & {}))
  /** 验证状态描述 */
  description?: string
  /** H5支付权限状态 */
  h5_authorization_state?: ('APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}))
}
export interface MchAddInstitutionsub {
  /**
   * 进件子商户
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636642 官方文档}
   */
  post(options: MchAddInstitutionsubPostRequest & CallOptions): Promise<ApiResponse<MchAddInstitutionsubPostResponse>>
  /**
   * 进件子商户
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636642 官方文档}
   */
  postAsync(options: MchAddInstitutionsubPostRequest & CallOptions): Promise<ApiResponse<MchAddInstitutionsubPostResponse>>
}

export interface MchAddsubdevconfigPostRequest {
  xml: {
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 关联APPID */
    sub_appid?: string | undefined
    /** 授权目录 */
    jsapi_path?: string | undefined
  }
}
export interface MchAddsubdevconfigPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 签名 */
  sign: string
}
export interface MchAddsubdevconfig {
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115410 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115404 官方文档}
   */
  post(options: MchAddsubdevconfigPostRequest & CallOptions): Promise<ApiResponse<MchAddsubdevconfigPostResponse>>
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115410 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115404 官方文档}
   */
  postAsync(options: MchAddsubdevconfigPostRequest & CallOptions): Promise<ApiResponse<MchAddsubdevconfigPostResponse>>
}

export interface MchChannelsettingPostRequest {
  xml: {
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 特约商户号 */
    sub_mch_id: string
    /** 渠道商商户号 */
    channel_id: string
  }
}
export interface MchChannelsettingPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户号 */
  mch_id: string
  /** 处理信息 */
  result_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户商户号 */
  sub_mch_id: string
  /** 渠道商商户号 */
  channel_id: string
}
export interface MchChannelsetting {
  /**
   * 银行服务商特约子商户指定渠道号
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26 官方文档}
   */
  post(options: MchChannelsettingPostRequest & CallOptions): Promise<ApiResponse<MchChannelsettingPostResponse>>
  /**
   * 银行服务商特约子商户指定渠道号
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26 官方文档}
   */
  postAsync(options: MchChannelsettingPostRequest & CallOptions): Promise<ApiResponse<MchChannelsettingPostResponse>>
}

export interface MchModifyInstitutionsubPostRequest {
  xml: {
    /** 机构appid */
    app_id: string
    /**
     * 机构商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 子商户全称 */
    merchant_name: string
    /** 渠道编号 */
    channel_id?: string | undefined
    /** 子商户简称 */
    merchant_shortname: string
    /** 注册国家或区域 */
    merchant_country_code: string
    /** 商户类型 */
    merchant_type: ("ENTERPRISE" | "INDIVIDUAL")
    /** 业务类目 */
    business_category: string
    /** MCC码 */
    mcc: string
    /** 公司注册文件编号 */
    registration_certificate_number: string
    /** 公司注册文件过期时间 */
    registration_certificate_date: string
    /** 公司注册文件照片 */
    registration_certificate_copy?: string | undefined
    /** 业务类型 */
    business_type: ("ONLINE" | "OFFLINE" | "BOTH")
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    business_website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /**
     * 门店照片
     * 传输时为 JSON 文本
     */
    store_photos?: readonly string[] | undefined
    /** 董事姓名 */
    director_name?: string | undefined
    /** 董事证件号码 */
    director_id_number?: string | undefined
    /** 负责人姓名 */
    principal_name?: string | undefined
    /** 负责人证件号 */
    principal_id_number?: string | undefined
    /** 公司电话 */
    office_phone?: string | undefined
    /** 联系人姓名 */
    contact_name?: string | undefined
    /** 联系人电话 */
    contact_phone?: string | undefined
    /** 联系人邮箱 */
    contact_email?: string | undefined
    /** 子商户结算银行账户 */
    settlement_bank_number?: string | undefined
    /** 是否申请H5支付权限 */
    apply_h5_payment?: ("YES" | "NO") | undefined
    /** H5经营网址 */
    h5_website_url?: string | undefined
    /**
     * H5支付域名
     * 传输时为 JSON 文本
     */
    h5_domains?: readonly string[] | undefined
  }
}
export interface MchModifyInstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign: string
  /** 验证状态 */
  verification_status?: ('Under review' | 'Approved' | (string & {}))
  /** H5支付权限状态 */
  h5_authorization_state?: ('APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}))
}
export interface MchModifyInstitutionsub {
  /**
   * 修改子商户
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636644 官方文档}
   */
  post(options: MchModifyInstitutionsubPostRequest & CallOptions): Promise<ApiResponse<MchModifyInstitutionsubPostResponse>>
  /**
   * 修改子商户
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636644 官方文档}
   */
  postAsync(options: MchModifyInstitutionsubPostRequest & CallOptions): Promise<ApiResponse<MchModifyInstitutionsubPostResponse>>
}

export interface MchModifymchinfoPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户识别码 */
    sub_mch_id: string
    /** 商户简称 */
    merchant_shortname?: string | undefined
    /** 客服电话 */
    service_phone?: string | undefined
  }
}
export interface MchModifymchinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 处理结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 处理信息 */
  result_msg: string
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 随机字符串 */
  nonce_str: string
}
export interface MchModifymchinfo {
  /**
   * 银行特约商户信息修改
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9 官方文档}
   */
  post(options: MchModifymchinfoPostRequest & CallOptions): Promise<ApiResponse<MchModifymchinfoPostResponse>>
  /**
   * 银行特约商户信息修改
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9 官方文档}
   */
  postAsync(options: MchModifymchinfoPostRequest & CallOptions): Promise<ApiResponse<MchModifymchinfoPostResponse>>
}

export interface MchQueryInstitutionsubPostRequest {
  xml: {
    /** 机构appid */
    app_id: string
    /**
     * 机构商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
  }
}
export interface MchQueryInstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 签名 */
  sign: string
  /** 子商户号 */
  sub_mch_id: string
  /** 子商户名称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 注册国家或区域 */
  merchant_country_code?: string
  /** 业务类目 */
  business_category: string
  /** MCC */
  mcc?: string
  /** 公司联系电话 */
  office_phone?: string
  /** 联系人姓名 */
  contact_name?: string
  /** 联系人手机 */
  contact_phone?: string
  /** 联系人邮箱 */
  contact_email?: string
  /** 子商户唯一标识 */
  merchant_remark: string
  /** 业务类型 */
  business_type?: ('ONLINE' | 'OFFLINE' | 'BOTH' | (string & {}))
  /** 商户类型 */
  merchant_type?: ('ENTERPRISE' | 'INDIVIDUAL' | (string & {}))
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** APP下载链接 */
  app_download?: string
  /** 业务网站 */
  business_website?: string
  /** 公众号 */
  office_account?: string
  /** 小程序 */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** 董事姓名 */
  director_name?: string
  /** 董事证件编号 */
  director_id_number?: string
  /** 负责人姓名 */
  principal_name?: string
  /** 负责人证件编号 */
  principal_id_number?: string
  /** 子商户结算银行账户 */
  settlement_bank_number?: string
  /** 渠道编号 */
  channel_id?: string
  /** H5支付权限状态 */
  h5_authorization_state?: ('APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}))
  /** H5驳回详情 */
  h5_audit_reject_detail?: string
  /** 子商户状态 */
  sub_mch_status?: ('OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {}))
  /** 子商户入驻状态 */
  application_status?: ('UNDER_REVIEW' | 'REJECTED' | (string & {}))
  /**
   * 子商户入驻驳回详情
   * 传输时为 JSON 文本
   */
  application_reject_detail?: ({
    /** 驳回原因列表 */
    reason: {
      /** 字段 */
      field?: string
      /** 原因 */
      reason?: string
    }[]
  } | {
    /** 驳回原因列表 */
    reason: {
      /** 字段 */
      field?: string
      /** 原因 */
      reason?: string
    }[]
  }[])
  /** 附加信息 */
  attach?: string
}
export interface MchQueryInstitutionsub {
  /**
   * 查询子商户
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636643 官方文档}
   */
  post(options: MchQueryInstitutionsubPostRequest & CallOptions): Promise<ApiResponse<MchQueryInstitutionsubPostResponse>>
  /**
   * 查询子商户
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636643 官方文档}
   */
  postAsync(options: MchQueryInstitutionsubPostRequest & CallOptions): Promise<ApiResponse<MchQueryInstitutionsubPostResponse>>
}

export interface MchQuerysubdevconfigPostRequest {
  xml: {
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface MchQuerysubdevconfigPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 签名 */
  sign: string
  /**
   * 授权目录
   * 传输时为 JSON 文本
   */
  jsapi_path_list: ({
    /** 支付目录URI数组 */
    jsapi_path_list?: string[]
  } | {
    /** 支付目录URI数组 */
    jsapi_path_list?: string[]
  }[])
  /**
   * APPID数组
   * 传输时为 JSON 文本
   */
  appid_config_list: ({
    /** APPID数组 */
    appid_config_list?: {
      /** 关注特约商户公众号的APPID */
      subscribe_appid?: string
      /** 子商户应用ID */
      sub_appid?: string
    }[]
  } | {
    /** APPID数组 */
    appid_config_list?: {
      /** 关注特约商户公众号的APPID */
      subscribe_appid?: string
      /** 子商户应用ID */
      sub_appid?: string
    }[]
  }[])
}
export interface MchQuerysubdevconfig {
  /**
   * 配置查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985252 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115413 官方文档}
   */
  post(options: MchQuerysubdevconfigPostRequest & CallOptions): Promise<ApiResponse<MchQuerysubdevconfigPostResponse>>
  /**
   * 配置查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985252 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115413 官方文档}
   */
  postAsync(options: MchQuerysubdevconfigPostRequest & CallOptions): Promise<ApiResponse<MchQuerysubdevconfigPostResponse>>
}

export interface MchSubmchmanagePostRequest {
  query: {
    /** 操作 */
    action: ("add" | "query")
  } | string
  xml: {
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户名称 */
    merchant_name?: string | undefined
    /** 商户识别码 */
    sub_mch_id?: string | undefined
    /** 页码 */
    page_index: string
    /** 展示资料个数 */
    page_size?: string | undefined
  }
}
export interface MchSubmchmanagePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 业务结果描述 */
  result_msg?: string
  /** 总记录数 */
  total: string
  /** 商户信息列表 */
  mchinfo: {
    /** 公众账号ID */
    appid: string
    /** 商户号 */
    mch_id: string
    /** 商户名称 */
    merchant_name: string
    /** 商户简称 */
    merchant_shortname: string
    /** 客服电话 */
    service_phone: string
    /** 联系人 */
    contact?: string
    /** 联系电话 */
    contact_phone?: string
    /** 联系邮箱 */
    contact_email?: string
    /** 经营类目 */
    business: string
    /** 渠道商商户号 */
    channel_id: string
    /** 渠道商名称 */
    channel_name: string
  }[]
}
export interface MchSubmchmanage {
  /**
   * 银行特约商户录入/银行特约商户资料查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4012194260 官方文档}
   */
  post(options: MchSubmchmanagePostRequest & CallOptions): Promise<ApiResponse<MchSubmchmanagePostResponse>>
  /**
   * 银行特约商户录入/银行特约商户资料查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4012194260 官方文档}
   */
  postAsync(options: MchSubmchmanagePostRequest & CallOptions): Promise<ApiResponse<MchSubmchmanagePostResponse>>
}

export interface MchUploadmediaPostUpload {
  /** 签名类型 */
  sign_type: ("MD5" | "HMAC-SHA256")
}
export interface MchUploadmediaPostRequest {
  body: (Upload<MchUploadmediaPostUpload> | {
    /** 媒体文件 */
    media: Blob | Uint8Array
    /**
     * 媒体文件的摘要
     * 文件摘要：MD5
     */
    media_hash: string
    /**
     * 服务商商户号或渠道号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
    /**
     * 签名
     * 由客户端填写
     */
    sign?: string | undefined
  })
}
export interface MchUploadmediaPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /** 媒体文件标识Id */
  media_id: string
}
export interface MchUploadmedia {
  /**
   * 图片上传
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013641477 官方文档}
   */
  post(options: MchUploadmediaPostRequest & CallOptions): Promise<ApiResponse<MchUploadmediaPostResponse>>
  /**
   * 图片上传
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013641477 官方文档}
   */
  postAsync(options: MchUploadmediaPostRequest & CallOptions): Promise<ApiResponse<MchUploadmediaPostResponse>>
}

export interface Mkt {
  /** POST 服务商特约商户关注功能配置 */
  readonly addrecommendconf: MktAddrecommendconf
}

export interface MktAddrecommendconfPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 特约商户APPID */
    sub_appid: string
    /** 推荐关注APPID */
    subscribe_appid?: string | undefined
  }
}
export interface MktAddrecommendconfPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 签名 */
  sign: string
}
export interface MktAddrecommendconf {
  /**
   * 服务商特约商户关注功能配置
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115399 官方文档}
   * @deprecated 已下线（2021-09-01）
   */
  post(options: MktAddrecommendconfPostRequest & CallOptions): Promise<ApiResponse<MktAddrecommendconfPostResponse>>
  /**
   * 服务商特约商户关注功能配置
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115399 官方文档}
   * @deprecated 已下线（2021-09-01）
   */
  postAsync(options: MktAddrecommendconfPostRequest & CallOptions): Promise<ApiResponse<MktAddrecommendconfPostResponse>>
}

export interface Pay {
  /** POST 撤销订单 */
  readonly facepayreverse: PayFacepayreverse
  /** POST 请求多次分账 */
  readonly multiprofitsharing: PayMultiprofitsharing
  /** POST 请求单次分账 */
  readonly profitsharing: PayProfitsharing
  /** POST 完结分账 */
  readonly profitsharingfinish: PayProfitsharingfinish
  /** POST 分账回退 */
  readonly profitsharingreturn: PayProfitsharingreturn
  /** POST 申请退款 */
  readonly refund: PayRefund
  /** POST 申请退款（支持单品） */
  readonly refundv2: PayRefundv2
  /** POST 撤销订单 */
  readonly reverse: PayReverse
}

export interface PayFacepayreversePostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
  } & PayFacepayreversePostOutTradeNoOrTransactionId)
}
export type PayFacepayreversePostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface PayFacepayreversePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 是否重调 */
  recall: ('Y' | 'N' | (string & {}))
}
export interface PayFacepayreverse {
  /**
   * 撤销订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  post(options: PayFacepayreversePostRequest & CallOptions): Promise<ApiResponse<PayFacepayreversePostResponse>>
  /**
   * 撤销订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  postAsync(options: PayFacepayreversePostRequest & CallOptions): Promise<ApiResponse<PayFacepayreversePostResponse>>
}

export interface PayMultiprofitsharingPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 商户分账单号
     * 最长 64 字符
     */
    out_order_no: string
    /**
     * 分账接收方列表
     * 传输时为 JSON 文本
     */
    receivers: readonly {
      /** 分账接收方类型 */
      type?: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID") | undefined
      /** 分账接收方账号 */
      account: string
      /**
       * 分账金额
       * 单位：分
       */
      amount: number
      /**
       * 分账描述
       * 最长 180 字符
       */
      description: string
      /** 分账个人接收方姓名 */
      name?: string | undefined
    }[]
  }
}
export interface PayMultiprofitsharingPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /**
   * 分账接收方列表
   * 传输时为 JSON 文本
   */
  receivers?: {
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /**
     * 分账金额
     * 单位：分
     */
    amount?: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id: string
    /**
     * 分账完成时间
     * 最长 64 字符
     */
    finish_time: string
    /**
     * 分账接收方账号
     * 最长 64 字符
     */
    receiver_account: string
    /**
     * 分账接收商户号
     * 最长 32 字符
     */
    receiver_mchid: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
  }[]
}
export interface PayMultiprofitsharing {
  /**
   * 请求多次分账
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983158 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984646 官方文档}
   */
  post(options: PayMultiprofitsharingPostRequest & CallOptions): Promise<ApiResponse<PayMultiprofitsharingPostResponse>>
  /**
   * 请求多次分账
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983158 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984646 官方文档}
   */
  postAsync(options: PayMultiprofitsharingPostRequest & CallOptions): Promise<ApiResponse<PayMultiprofitsharingPostResponse>>
}

export interface PayProfitsharingPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 品牌主商户号 */
    brand_mch_id?: string | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 商户分账单号
     * 最长 64 字符
     */
    out_order_no: string
    /**
     * 分账接收方列表
     * 传输时为 JSON 文本
     */
    receivers: readonly {
      /** 分账接收方类型 */
      type?: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID") | undefined
      /** 分账接收方账号 */
      account: string
      /**
       * 分账金额
       * 单位：分
       */
      amount: number
      /**
       * 分账描述
       * 最长 180 字符
       */
      description: string
      /** 分账个人接收方姓名 */
      name?: string | undefined
    }[]
  }
}
export interface PayProfitsharingPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /** 品牌主商户号 */
  brand_mch_id?: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /** 分账单状态 */
  status?: ('FINISHED' | 'PROCESSING' | (string & {}))
  /**
   * 分账接收方列表
   * 传输时为 JSON 文本
   */
  receivers?: {
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /**
     * 分账金额
     * 单位：分
     */
    amount?: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id: string
    /**
     * 分账完成时间
     * 最长 64 字符
     */
    finish_time: string
    /**
     * 分账接收方账号
     * 最长 64 字符
     */
    receiver_account: string
    /**
     * 分账接收商户号
     * 最长 32 字符
     */
    receiver_mchid: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
  }[]
}
export interface PayProfitsharing {
  /**
   * 请求单次分账
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941670 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984565 官方文档}
   */
  post(options: PayProfitsharingPostRequest & CallOptions): Promise<ApiResponse<PayProfitsharingPostResponse>>
  /**
   * 请求单次分账
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941670 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984565 官方文档}
   */
  postAsync(options: PayProfitsharingPostRequest & CallOptions): Promise<ApiResponse<PayProfitsharingPostResponse>>
}

export interface PayProfitsharingfinishPostRequest {
  xml: {
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 微信订单号 */
    transaction_id: string
    /** 商户分账单号 */
    out_order_no: string
    /** 分账完结描述 */
    description: string
  }
}
export interface PayProfitsharingfinishPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
}
export interface PayProfitsharingfinish {
  /**
   * 完结分账
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984076 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984879 官方文档}
   */
  post(options: PayProfitsharingfinishPostRequest & CallOptions): Promise<ApiResponse<PayProfitsharingfinishPostResponse>>
  /**
   * 完结分账
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984076 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984879 官方文档}
   */
  postAsync(options: PayProfitsharingfinishPostRequest & CallOptions): Promise<ApiResponse<PayProfitsharingfinishPostResponse>>
}

export interface PayProfitsharingreturnPostRequest {
  /** 至少填其一：out_order_no、order_id */
  xml: ({
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户回退单号 */
    out_return_no: string
    /** 回退方类型 */
    return_account_type: ('MERCHANT_ID' | (string & {}))
    /** 回退方账号 */
    return_account: string
    /**
     * 回退金额
     * 单位：分
     */
    return_amount: number
    /** 回退描述 */
    description: string
  } & PayProfitsharingreturnPostOutOrderNoOrOrderId)
}
export type PayProfitsharingreturnPostOutOrderNoOrOrderId = ({
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id?: string | undefined
} | {
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 微信分账单号 */
  order_id: string
})
export interface PayProfitsharingreturnPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信回退单号 */
  return_no?: string
  /** 回退方类型 */
  return_account_type: ('MERCHANT_ID' | (string & {}))
  /** 回退方账号 */
  return_account: string
  /**
   * 回退金额
   * 单位：分
   */
  return_amount: string
  /** 回退描述 */
  description: string
  /** 回退结果 */
  result?: ('SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
  /** 完成时间 */
  finish_time?: string
}
export interface PayProfitsharingreturn {
  /**
   * 分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984166 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985177 官方文档}
   */
  post(options: PayProfitsharingreturnPostRequest & CallOptions): Promise<ApiResponse<PayProfitsharingreturnPostResponse>>
  /**
   * 分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984166 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985177 官方文档}
   */
  postAsync(options: PayProfitsharingreturnPostRequest & CallOptions): Promise<ApiResponse<PayProfitsharingreturnPostResponse>>
}

export interface PayRefundPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /**
     * 商户退款单号
     * 最长 64 字符
     */
    out_refund_no: string
    /**
     * 订单金额
     * 单位：分
     */
    total_fee: number
    /**
     * 退款金额
     * 单位：分
     */
    refund_fee: number
    /**
     * 退款货币种类
     * 最长 8 字符
     */
    refund_fee_type?: string | undefined
    /**
     * 退款原因
     * 最长 80 字符
     */
    refund_desc?: string | undefined
    /**
     * 退款资金来源
     * 最长 30 字符
     */
    refund_account?: string | undefined
    /**
     * 退款结果通知url
     * 最长 256 字符
     */
    notify_url?: string | undefined
  } & PayRefundPostOutTradeNoOrTransactionId)
}
export type PayRefundPostOutTradeNoOrTransactionId = ({
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
})
export interface PayRefundPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 返回信息
   * 最长 128 字符
   */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 错误代码
   * 最长 32 字符
   */
  err_code?: string
  /**
   * 错误代码描述
   * 最长 128 字符
   */
  err_code_des?: string
  /**
   * 公众账号ID
   * 最长 32 字符
   */
  appid: string
  /**
   * 商户号
   * 最长 32 字符
   */
  mch_id: string
  /**
   * 子商户公众账号ID
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mch_id?: string
  /**
   * 随机字符串
   * 最长 32 字符
   */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 退款金额
   * 单位：分
   */
  refund_fee: string
  /**
   * 应结退款金额
   * 单位：分
   */
  settlement_refund_fee?: string
  /**
   * 标价金额
   * 单位：分
   */
  total_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 标价币种
   * 最长 16 字符
   */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /**
   * 现金支付币种
   * 最长 16 字符
   */
  cash_fee_type?: string
  /**
   * 现金退款金额
   * 单位：分
   */
  cash_refund_fee?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /**
   * 代金券退款总金额
   * 单位：分
   */
  coupon_refund_fee?: string
  /**
   * 单个代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 退款代金券ID */
  [field: `coupon_refund_id_${number}`]: string | undefined
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /**
     * 单个代金券退款金额
     * 单位：分
     */
    coupon_refund_fee?: string
    /** 退款代金券ID */
    coupon_refund_id?: string
  }[]
}
export interface PayRefund {
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937624 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941447 官方文档}
   */
  post(options: PayRefundPostRequest & CallOptions): Promise<ApiResponse<PayRefundPostResponse>>
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937624 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941447 官方文档}
   */
  postAsync(options: PayRefundPostRequest & CallOptions): Promise<ApiResponse<PayRefundPostResponse>>
}

export interface PayRefundv2PostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /**
     * 商品详情
     * 传输时为 JSON 文本
     */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id?: string | undefined
        /** 微信支付商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        price: number
      }[] | undefined)
    } | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /**
     * 商户退款单号
     * 最长 64 字符
     */
    out_refund_no: string
    /**
     * 订单金额
     * 单位：分
     */
    total_fee: number
    /**
     * 退款金额
     * 单位：分
     */
    refund_fee: number
    /**
     * 退款货币种类
     * 最长 8 字符
     */
    refund_fee_type?: string | undefined
    /**
     * 退款原因
     * 最长 80 字符
     */
    refund_desc?: string | undefined
    /**
     * 退款资金来源
     * 最长 30 字符
     */
    refund_account?: string | undefined
    /**
     * 退款结果通知url
     * 最长 256 字符
     */
    notify_url?: string | undefined
  } & PayRefundv2PostOutTradeNoOrTransactionId)
}
export type PayRefundv2PostOutTradeNoOrTransactionId = ({
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
})
export interface PayRefundv2PostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id: string
  /**
   * 退款金额
   * 单位：分
   */
  refund_fee: string
  /**
   * 应结退款金额
   * 单位：分
   */
  settlement_refund_fee?: string
  /**
   * 标价金额
   * 单位：分
   */
  total_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /** 标价币种 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /**
   * 现金退款金额
   * 单位：分
   */
  cash_refund_fee?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /**
   * 代金券退款总金额
   * 单位：分
   */
  coupon_refund_fee?: string
  /**
   * 单个代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 退款代金券ID */
  [field: `coupon_refund_id_${number}`]: string | undefined
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /**
     * 单个代金券退款金额
     * 单位：分
     */
    coupon_refund_fee?: string
    /** 退款代金券ID */
    coupon_refund_id?: string
  }[]
}
export interface PayRefundv2 {
  /**
   * 申请退款（支持单品）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983308 官方文档}
   */
  post(options: PayRefundv2PostRequest & CallOptions): Promise<ApiResponse<PayRefundv2PostResponse>>
  /**
   * 申请退款（支持单品）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983308 官方文档}
   */
  postAsync(options: PayRefundv2PostRequest & CallOptions): Promise<ApiResponse<PayRefundv2PostResponse>>
}

export interface PayReversePostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
  } & PayReversePostOutTradeNoOrTransactionId)
}
export type PayReversePostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface PayReversePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 是否重调 */
  recall: ('Y' | 'N' | (string & {}))
}
export interface PayReverse {
  /**
   * 撤销订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937361 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012218602 官方文档}
   */
  post(options: PayReversePostRequest & CallOptions): Promise<ApiResponse<PayReversePostResponse>>
  /**
   * 撤销订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937361 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012218602 官方文档}
   */
  postAsync(options: PayReversePostRequest & CallOptions): Promise<ApiResponse<PayReversePostResponse>>
}
}
