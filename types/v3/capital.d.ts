// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_capital {
export interface Capital {
  readonly capitallhh: Capitallhh
}

export interface Capitallhh {
  readonly areas: CapitallhhAreas
  readonly banks: CapitallhhBanks
}

export interface CapitallhhAreas {
  /** GET 查询省份列表 */
  readonly provinces: CapitallhhAreasProvinces
}

export interface CapitallhhAreasProvincesGetRequest {
  
}
export interface CapitallhhAreasProvincesGetResponse {
  /** 省份列表 */
  data?: {
    /**
     * 省份名称
     * 最长 256 字符
     */
    province_name: string
    /** 省份编码 */
    province_code: number
  }[]
  /** 查询数据总条数 */
  total_count: (number | string)
}
export interface CapitallhhAreasProvinces {
  /**
   * 查询省份列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698641 官方文档}
   */
  get(options?: CapitallhhAreasProvincesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhAreasProvincesGetResponse>>
  /**
   * 查询省份列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698641 官方文档}
   */
  getAsync(options?: CapitallhhAreasProvincesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhAreasProvincesGetResponse>>
  readonly _province_code_: CapitallhhAreasProvincesByProvinceCode
}

export interface CapitallhhAreasProvincesByProvinceCode {
  /** GET 查询城市列表 */
  readonly cities: CapitallhhAreasProvincesByProvinceCodeCities
}

export interface CapitallhhAreasProvincesByProvinceCodeCitiesGetRequest {
  /** 省份编码 */
  province_code: number
}
export interface CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse {
  /** 城市列表 */
  data?: {
    /**
     * 城市名称
     * 最长 256 字符
     */
    city_name: string
    /** 城市编码 */
    city_code: number
  }[]
  /** 查询数据总条数 */
  total_count: (number | string)
}
export interface CapitallhhAreasProvincesByProvinceCodeCities {
  /**
   * 查询城市列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697470 官方文档}
   */
  get(options: CapitallhhAreasProvincesByProvinceCodeCitiesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse>>
  /**
   * 查询城市列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697470 官方文档}
   */
  getAsync(options: CapitallhhAreasProvincesByProvinceCodeCitiesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse>>
}

export interface CapitallhhBanks {
  /** GET 查询支持对公业务的银行列表 */
  readonly corporateBanking: CapitallhhBanksCorporateBanking
  /** GET 查询支持个人业务的银行列表 */
  readonly personalBanking: CapitallhhBanksPersonalBanking
  /** GET 获取对私银行卡号开户银行 */
  readonly searchBanksByBankAccount: CapitallhhBanksSearchBanksByBankAccount
  readonly _bank_alias_code_: CapitallhhBanksByBankAliasCode
}

export interface CapitallhhBanksCorporateBankingGetRequest {
  query: {
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface CapitallhhBanksCorporateBankingGetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询数据条数 */
  count: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface CapitallhhBanksCorporateBanking {
  /**
   * 查询支持对公业务的银行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697626 官方文档}
   */
  get(options: CapitallhhBanksCorporateBankingGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksCorporateBankingGetResponse>>
  /**
   * 查询支持对公业务的银行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697626 官方文档}
   */
  getAsync(options: CapitallhhBanksCorporateBankingGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksCorporateBankingGetResponse>>
}

export interface CapitallhhBanksPersonalBankingGetRequest {
  query: {
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface CapitallhhBanksPersonalBankingGetResponse {
  /** 查询数据总条数 */
  total_count: (number | string)
  /** 本次查询数据条数 */
  count?: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
  /** 本次查询偏移量 */
  offset: (number | string)
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface CapitallhhBanksPersonalBanking {
  /**
   * 查询支持个人业务的银行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697583 官方文档}
   */
  get(options: CapitallhhBanksPersonalBankingGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksPersonalBankingGetResponse>>
  /**
   * 查询支持个人业务的银行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697583 官方文档}
   */
  getAsync(options: CapitallhhBanksPersonalBankingGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksPersonalBankingGetResponse>>
}

export interface CapitallhhBanksSearchBanksByBankAccountGetRequest {
  query: {
    /**
     * 银行卡号
     * 敏感字段，由客户端加密
     */
    account_number: string
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface CapitallhhBanksSearchBanksByBankAccountGetResponse {
  /** 查询数据总条数 */
  total_count: (number | string)
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
}
export interface CapitallhhBanksSearchBanksByBankAccount {
  /**
   * 获取对私银行卡号开户银行
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697541 官方文档}
   */
  get(options: CapitallhhBanksSearchBanksByBankAccountGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksSearchBanksByBankAccountGetResponse>>
  /**
   * 获取对私银行卡号开户银行
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697541 官方文档}
   */
  getAsync(options: CapitallhhBanksSearchBanksByBankAccountGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksSearchBanksByBankAccountGetResponse>>
}

export interface CapitallhhBanksByBankAliasCode {
  /** GET 查询支行列表 */
  readonly branches: CapitallhhBanksByBankAliasCodeBranches
}

export interface CapitallhhBanksByBankAliasCodeBranchesGetRequest {
  /** 银行别名编码 */
  bank_alias_code: string
  query: {
    /** 城市编码 */
    city_code: number
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface CapitallhhBanksByBankAliasCodeBranchesGetResponse {
  /** 查询数据总条数 */
  total_count: (number | string)
  /** 本次查询条数 */
  count?: number
  /** 支行列表 */
  data?: {
    /**
     * 开户银行支行名称
     * 最长 128 字符
     */
    bank_branch_name: string
    /**
     * 开户银行支行联行号
     * 最长 64 字符
     */
    bank_branch_id: string
  }[]
  /** 本次查询偏移量 */
  offset: (number | string)
  /** 分页链接 */
  links?: {
    /**
     * 下一页链接
     * 最长 2048 字符
     */
    next?: string
    /**
     * 上一页链接
     * 最长 2048 字符
     */
    prev?: string
    /**
     * 当前链接
     * 最长 2048 字符
     */
    self?: string
  }
  /**
   * 开户银行
   * 最长 128 字符
   */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /**
   * 银行别名
   * 最长 128 字符
   */
  bank_alias: string
  /**
   * 银行别名编码
   * 最长 32 字符
   */
  bank_alias_code: string
}
export interface CapitallhhBanksByBankAliasCodeBranches {
  /**
   * 查询支行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697673 官方文档}
   */
  get(options: CapitallhhBanksByBankAliasCodeBranchesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksByBankAliasCodeBranchesGetResponse>>
  /**
   * 查询支行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697673 官方文档}
   */
  getAsync(options: CapitallhhBanksByBankAliasCodeBranchesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksByBankAliasCodeBranchesGetResponse>>
}
}
