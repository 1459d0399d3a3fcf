// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_offlinefacemch {
export interface Offlinefacemch {
  /** GET 查询机构信息接口 */
  readonly organizations: Organizations
  /** POST 获取凭证授权接口 */
  readonly tokens: Tokens
}

export interface OrganizationsGetRequest {
  query?: {
    /** 机构ID */
    organization_id?: string | null | undefined
    /** 机构名称 */
    organization_name?: string | null | undefined
  } | string | null | undefined
}
export interface OrganizationsGetResponse {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}
export interface Organizations {
  /**
   * 查询机构信息接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options?: OrganizationsGetRequest & CallOptions): Promise<ApiResponse<OrganizationsGetResponse>>
  /**
   * 查询机构信息接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options?: OrganizationsGetRequest & CallOptions): Promise<ApiResponse<OrganizationsGetResponse>>
  readonly _organization_id_: OrganizationsByOrganizationId
}

export interface OrganizationsByOrganizationId {
  readonly users: OrganizationsByOrganizationIdUsers
}

export interface OrganizationsByOrganizationIdUsers {
  readonly outUserId: OrganizationsByOrganizationIdUsersOutUserId
  readonly userId: OrganizationsByOrganizationIdUsersUserId
}

export interface OrganizationsByOrganizationIdUsersOutUserId {
  /** GET 刷脸用户信息查询接口 · PATCH 刷脸用户信息修改接口 */
  readonly _out_user_id_: OrganizationsByOrganizationIdUsersOutUserIdByOutUserId
}

export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
}
export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse {
  /** 刷脸用户ID */
  use_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
  /** 姓名 */
  user_name?: string
  /** 用户类型 */
  user_type?: ('STUDENT' | 'STUFF' | (string & {}))
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string
  }
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string
  }
  /** 用户状态 */
  status?: ('NORMAL' | 'DISABLED' | (string & {}))
  /** 签约状态 */
  contract_state?: ('NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {}))
  /** 人脸图片上传状态 */
  face_image_ok?: boolean
  /** 签约ID */
  contract_id?: string
}
export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /** 用户类型 */
    user_type?: ("STUDENT" | "STUFF") | undefined
    /** 学生信息 */
    student_info?: {
      /** 班级名 */
      class_name?: string | undefined
    } | undefined
    /** 职工信息 */
    staff_info?: {
      /** 职业 */
      occupation?: string | undefined
    } | undefined
    /** 状态 */
    status?: ("NORMAL" | "DISABLED") | undefined
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone?: string | undefined
  }
}
export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserId {
  /**
   * 刷脸用户信息查询接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest & CallOptions): Promise<ApiResponse<OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>>
  /**
   * 刷脸用户信息查询接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest & CallOptions): Promise<ApiResponse<OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>>
  /**
   * 刷脸用户信息修改接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  patch(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 刷脸用户信息修改接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  patchAsync(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface OrganizationsByOrganizationIdUsersUserId {
  readonly _user_id_: OrganizationsByOrganizationIdUsersUserIdByUserId
}

export interface OrganizationsByOrganizationIdUsersUserIdByUserId {
  /** POST 解除刷脸用户签约关系接口 */
  readonly terminateContract: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
}

export interface OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest {
  /** 机构ID */
  organization_id: string
  user_id: string
}
export interface OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract {
  /**
   * 解除刷脸用户签约关系接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 解除刷脸用户签约关系接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface TokensPostRequest {
  json: {
    /** 使用场景 */
    scene?: string | undefined
    /** 小程序/h5鉴权场景初始化数据 */
    web_init_data?: {
      /** 商户刷脸用户ID */
      out_user_id?: string | undefined
      /** 机构ID */
      organization_id?: string | undefined
    } | undefined
  }
}
export interface TokensPostResponse {
  /** 授权凭证 */
  token?: string
}
export interface Tokens {
  /**
   * 获取凭证授权接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
  /**
   * 获取凭证授权接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
}
}
