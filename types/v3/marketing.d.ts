// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, Upload } from '../core.js'

export namespace v3_marketing {
export interface Marketing {
  /** 给指定用户报名多笔立减活动、查询绑定多笔立减活动的代金券详情 */
  readonly bankFavor: BankFavor
  /** 查询上传任务列表、导入定向用户协议号 */
  readonly bank: Bank
  /** 查询商家券事件通知地址、设置商家券事件通知地址、关联订单信息 等 26 个接口 */
  readonly busifavor: Busifavor
  /** 创建代金券批次、发放代金券、获取已设置的消息通知地址 等 20 个接口 */
  readonly favor: Favor
  /** 按区域查询品牌加价购活动、门店报名品牌加价购活动、锁定品牌加价购活动资格 等 12 个接口 */
  readonly goodsSubsidyActivity: GoodsSubsidyActivity
  /** 查询活动列表、创建活动、查询活动详情 等 4 个接口 */
  readonly membercardActivity: MembercardActivity
  /** 获取用户信息（跳转型激活）、查询回调地址、设置回调地址 等 30 个接口 */
  readonly membercardOpen: MembercardOpen
  /** 创建投放计划、分页查询投放计划列表、更新投放计划 等 40 个接口 */
  readonly partner: Partner
  /** GET 查询合作关系列表 */
  readonly partnerships: Partnerships
  /** 获取支付有礼活动列表、查询活动详情接口、查询活动指定商品列表 等 8 个接口 */
  readonly paygiftactivity: Paygiftactivity
  /** 创建自定义入口、查询自定义入口、更新自定义入口 等 5 个接口 */
  readonly shoppingReceipt: ShoppingReceipt
  /** 查询周周惠活动列表、查询周周惠活动详情、报名周周惠活动 */
  readonly weeklyDiscount: WeeklyDiscount
  /** 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 */
  readonly withdrawFavor: WithdrawFavor
}

export interface BankFavor {
  /** 给指定用户报名多笔立减活动、查询绑定多笔立减活动的代金券详情 */
  readonly users: BankFavorUsers
}

export interface BankFavorUsers {
  /** 给指定用户报名多笔立减活动、查询绑定多笔立减活动的代金券详情 */
  readonly _openid_: BankFavorUsersByOpenid
}

export interface BankFavorUsersByOpenid {
  /** POST 给指定用户报名多笔立减活动 */
  readonly bankMultiActivity: BankFavorUsersByOpenidBankMultiActivity
  /** 查询绑定多笔立减活动的代金券详情 */
  readonly coupons: BankFavorUsersByOpenidCoupons
}

export interface BankFavorUsersByOpenidBankMultiActivityPostRequest {
  /** 用户标识ID */
  openid: string
  json: {
    /** 批次号 */
    stock_id: string
    /** 活动ID */
    activity_id: string
    /** 发券凭证 */
    out_request_no: string
    /** 公众账号ID */
    appid: string
    /** 创建批次的商户号 */
    stock_creator_mchid: string
  }
}
export interface BankFavorUsersByOpenidBankMultiActivityPostResponse {
  /** 代金券id */
  coupon_id: string
}
export interface BankFavorUsersByOpenidBankMultiActivity {
  /**
   * 给指定用户报名多笔立减活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569793 官方文档}
   */
  post(options: BankFavorUsersByOpenidBankMultiActivityPostRequest & CallOptions): Promise<ApiResponse<BankFavorUsersByOpenidBankMultiActivityPostResponse>>
  /**
   * 给指定用户报名多笔立减活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569793 官方文档}
   */
  postAsync(options: BankFavorUsersByOpenidBankMultiActivityPostRequest & CallOptions): Promise<ApiResponse<BankFavorUsersByOpenidBankMultiActivityPostResponse>>
}

export interface BankFavorUsersByOpenidCoupons {
  /** GET 查询绑定多笔立减活动的代金券详情 */
  readonly _coupon_id_: BankFavorUsersByOpenidCouponsByCouponId
}

export interface BankFavorUsersByOpenidCouponsByCouponIdGetRequest {
  /** 用户标识ID */
  openid: string
  /** 代金券ID */
  coupon_id: string
  query: {
    /** 公众账号ID */
    appid: string
  } | string
}
export interface BankFavorUsersByOpenidCouponsByCouponIdGetResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券名称 */
  coupon_name: string
  /** 券状态 */
  coupon_state: ('COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED' | (string & {}))
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /**
   * 可用开始时间
   * 格式：RFC 3339
   */
  available_begin_time: string
  /**
   * 可用结束时间
   * 格式：RFC 3339
   */
  available_end_time: string
  /** 活动ID */
  activity_id: string
  /** 最大使用次数 */
  max_use_number: number
  /** 可用次数 */
  available_number: number
  /** 已使用次数 */
  used_number: number
  /** 已用金额列表 */
  use_amount_list?: {
    /** 已用金额 */
    used_amounts?: string[]
  }
  /** 用户标识ID */
  openid?: string
  /** 公众账号ID */
  appid?: string
}
export interface BankFavorUsersByOpenidCouponsByCouponId {
  /**
   * 查询绑定多笔立减活动的代金券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569864 官方文档}
   */
  get(options: BankFavorUsersByOpenidCouponsByCouponIdGetRequest & CallOptions): Promise<ApiResponse<BankFavorUsersByOpenidCouponsByCouponIdGetResponse>>
  /**
   * 查询绑定多笔立减活动的代金券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569864 官方文档}
   */
  getAsync(options: BankFavorUsersByOpenidCouponsByCouponIdGetRequest & CallOptions): Promise<ApiResponse<BankFavorUsersByOpenidCouponsByCouponIdGetResponse>>
}

export interface Bank {
  /** 查询上传任务列表、导入定向用户协议号 */
  readonly packages: BankPackages
}

export interface BankPackages {
  /** 查询上传任务列表、导入定向用户协议号 */
  readonly _package_id_: BankPackagesByPackageId
}

export interface BankPackagesByPackageId {
  /** GET 查询上传任务列表 · POST 导入定向用户协议号 */
  readonly tasks: BankPackagesByPackageIdTasks
}

export interface BankPackagesByPackageIdTasksGetRequest {
  /** 号码包id */
  package_id: string
  query: {
    /** 任务状态 */
    status: ("PROCESSING" | "FINISHED")
    /** 文件名 */
    filename?: string | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface BankPackagesByPackageIdTasksGetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 上传任务列表 */
  data?: {
    /** 上传任务 */
    task_id: string
    /** 号码包id */
    package_id: string
    /** 文件名 */
    filename: string
    /** 银行类型 */
    bank_type: string
    /** 创建上传任务的时间 */
    create_time: string
    /** 上传任务最近一次更新的时间 */
    update_time?: string
    /** 任务状态 */
    status?: ('PROCESSING' | 'FINISHED' | (string & {}))
    /** 成功数 */
    success_count?: number
    /** 失败数 */
    fail_count?: number
    /** 匹配成功的微信用户数 */
    success_user_count?: number
  }[]
}
/**
 * 文件元信息
 * 传输时为 JSON 文本
 */
export interface BankPackagesByPackageIdTasksPostUpload {
  /** 银行类型 */
  bank_type: string
}
export interface BankPackagesByPackageIdTasksPostRequest {
  /** 号码包id */
  package_id: string
  body: (Upload<BankPackagesByPackageIdTasksPostUpload> | {
    /**
     * 快捷交易协议号文件
     * 最大 2048 KiB
     */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /** 银行类型 */
      bank_type: string
      /** 文件名 */
      filename: string
      /**
       * 文件的sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
    }
  })
}
export interface BankPackagesByPackageIdTasksPostResponse {
  /** 上传任务 */
  task_id: string
  /** 号码包id */
  package_id: string
  /** 文件名 */
  filename: string
  /** 银行类型 */
  bank_type?: string
  /**
   * 创建上传任务的时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 上传任务最近一次更新的时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 任务状态 */
  status?: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 失败数 */
  fail_count?: number
  /** 成功数 */
  success_count?: number
  /** 匹配成功的微信用户数 */
  success_user_count?: number
}
export interface BankPackagesByPackageIdTasks {
  /**
   * 查询上传任务列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466728 官方文档}
   */
  get(options: BankPackagesByPackageIdTasksGetRequest & CallOptions): Promise<ApiResponse<BankPackagesByPackageIdTasksGetResponse>>
  /**
   * 查询上传任务列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466728 官方文档}
   */
  getAsync(options: BankPackagesByPackageIdTasksGetRequest & CallOptions): Promise<ApiResponse<BankPackagesByPackageIdTasksGetResponse>>
  /**
   * 导入定向用户协议号
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml 官方文档}
   */
  post(options: BankPackagesByPackageIdTasksPostRequest & CallOptions): Promise<ApiResponse<BankPackagesByPackageIdTasksPostResponse>>
  /**
   * 导入定向用户协议号
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml 官方文档}
   */
  postAsync(options: BankPackagesByPackageIdTasksPostRequest & CallOptions): Promise<ApiResponse<BankPackagesByPackageIdTasksPostResponse>>
}

export interface Busifavor {
  /** GET 查询商家券事件通知地址 · POST 设置商家券事件通知地址 */
  readonly callbacks: BusifavorCallbacks
  /** 关联订单信息、使券失效、取消关联订单信息 等 7 个接口 */
  readonly coupons: BusifavorCoupons
  /** 向用户预发放商品券、向用户发放商品券 */
  readonly productCoupons: BusifavorProductCoupons
  /** POST 创建商家券 */
  readonly stocks: BusifavorStocks
  /** 查询营销补差付款单列表、营销补差付款、查询营销补差付款单详情 等 5 个接口 */
  readonly subsidy: BusifavorSubsidy
  /** 根据过滤条件查询用户券、查询用户单张券详情 */
  readonly users: BusifavorUsers
}

export interface BusifavorCallbacksGetRequest {
  query?: {
    /**
     * 商户号
     * 最长 32 字符
     */
    mchid?: string | null | undefined
  } | string | null | undefined
}
export interface BusifavorCallbacksGetResponse {
  /**
   * 通知URL地址
   * 最长 256 字符
   */
  notify_url: string
  /**
   * 商户号
   * 最长 15 字符
   */
  mchid: string
}
export interface BusifavorCallbacksPostRequest {
  json: {
    /**
     * 商户号
     * 最长 32 字符
     */
    mchid?: string | undefined
    /**
     * 通知URL地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
  }
}
export interface BusifavorCallbacksPostResponse {
  /**
   * 修改时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 通知URL地址
   * 最长 256 字符
   */
  notify_url: string
  /**
   * 商户号
   * 最长 15 字符
   */
  mchid: string
}
export interface BusifavorCallbacks {
  /**
   * 查询商家券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465507 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465557 官方文档}
   */
  get(options?: BusifavorCallbacksGetRequest & CallOptions): Promise<ApiResponse<BusifavorCallbacksGetResponse>>
  /**
   * 查询商家券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465507 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465557 官方文档}
   */
  getAsync(options?: BusifavorCallbacksGetRequest & CallOptions): Promise<ApiResponse<BusifavorCallbacksGetResponse>>
  /**
   * 设置商家券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465431 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465425 官方文档}
   */
  post(options: BusifavorCallbacksPostRequest & CallOptions): Promise<ApiResponse<BusifavorCallbacksPostResponse>>
  /**
   * 设置商家券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465431 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465425 官方文档}
   */
  postAsync(options: BusifavorCallbacksPostRequest & CallOptions): Promise<ApiResponse<BusifavorCallbacksPostResponse>>
}

export interface BusifavorCoupons {
  /** POST 关联订单信息 */
  readonly associate: BusifavorCouponsAssociate
  /** POST 使券失效 */
  readonly deactivate: BusifavorCouponsDeactivate
  /** POST 取消关联订单信息 */
  readonly disassociate: BusifavorCouponsDisassociate
  /** POST 申请退券 */
  readonly return: BusifavorCouponsReturn
  /** POST 向用户发券 */
  readonly send: BusifavorCouponsSend
  /** POST 核销用户券 */
  readonly use: BusifavorCouponsUse
  /** 发放消费卡 */
  readonly _card_id_: BusifavorCouponsByCardId
}

export interface BusifavorCouponsAssociatePostRequest {
  json: {
    /**
     * 批次号
     * 最长 32 字符
     */
    stock_id: string
    /**
     * 券code
     * 最长 32 字符
     */
    coupon_code: string
    /**
     * 关联的商户订单号
     * 最长 128 字符
     */
    out_trade_no: string
    /**
     * 商户请求单号
     * 最长 128 字符
     */
    out_request_no: string
  }
}
export interface BusifavorCouponsAssociatePostResponse {
  /**
   * 关联成功时间
   * 格式：RFC 3339
   */
  wechatpay_associate_time: string
}
export interface BusifavorCouponsAssociate {
  /**
   * 关联订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465596 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465640 官方文档}
   */
  post(options: BusifavorCouponsAssociatePostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsAssociatePostResponse>>
  /**
   * 关联订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465596 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465640 官方文档}
   */
  postAsync(options: BusifavorCouponsAssociatePostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsAssociatePostResponse>>
}

export interface BusifavorCouponsDeactivatePostRequest {
  json: {
    /**
     * 券code
     * 最长 32 字符
     */
    coupon_code: string
    /**
     * 批次号
     * 最长 32 字符
     */
    stock_id: string
    /**
     * 失效请求单据号
     * 最长 128 字符
     */
    deactivate_request_no: string
    /**
     * 失效原因
     * 最长 64 字符
     */
    deactivate_reason?: string | undefined
  }
}
export interface BusifavorCouponsDeactivatePostResponse {
  /**
   * 券成功失效的时间
   * 格式：RFC 3339
   */
  wechatpay_deactivate_time: string
}
export interface BusifavorCouponsDeactivate {
  /**
   * 使券失效
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465890 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465924 官方文档}
   */
  post(options: BusifavorCouponsDeactivatePostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsDeactivatePostResponse>>
  /**
   * 使券失效
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465890 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465924 官方文档}
   */
  postAsync(options: BusifavorCouponsDeactivatePostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsDeactivatePostResponse>>
}

export interface BusifavorCouponsDisassociatePostRequest {
  json: {
    /**
     * 批次号
     * 最长 32 字符
     */
    stock_id: string
    /**
     * 券code
     * 最长 32 字符
     */
    coupon_code: string
    /**
     * 关联的商户订单号
     * 最长 128 字符
     */
    out_trade_no: string
    /**
     * 商户请求单号
     * 最长 128 字符
     */
    out_request_no: string
  }
}
export interface BusifavorCouponsDisassociatePostResponse {
  /**
   * 取消关联成功时间
   * 格式：RFC 3339
   */
  wechatpay_disassociate_time: string
}
export interface BusifavorCouponsDisassociate {
  /**
   * 取消关联订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465673 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465703 官方文档}
   */
  post(options: BusifavorCouponsDisassociatePostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsDisassociatePostResponse>>
  /**
   * 取消关联订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465673 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465703 官方文档}
   */
  postAsync(options: BusifavorCouponsDisassociatePostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsDisassociatePostResponse>>
}

export interface BusifavorCouponsReturnPostRequest {
  json: {
    /**
     * 券code
     * 最长 20 字符
     */
    coupon_code: string
    /**
     * 批次号
     * 最长 32 字符
     */
    stock_id: string
    /**
     * 退券请求单据号
     * 最长 128 字符
     */
    return_request_no: string
  }
}
export interface BusifavorCouponsReturnPostResponse {
  /**
   * 微信退券成功的时间
   * 格式：RFC 3339
   */
  wechatpay_return_time: string
}
export interface BusifavorCouponsReturn {
  /**
   * 申请退券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465845 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465865 官方文档}
   */
  post(options: BusifavorCouponsReturnPostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsReturnPostResponse>>
  /**
   * 申请退券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465845 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465865 官方文档}
   */
  postAsync(options: BusifavorCouponsReturnPostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsReturnPostResponse>>
}

export interface BusifavorCouponsSendPostRequest {
  json: {
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid: string
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 批次号
     * 最长 128 字符
     */
    stock_id: string
    /**
     * 发券凭证
     * 最长 128 字符
     */
    out_request_no: string
    /** 券code */
    coupon_code?: string | undefined
  }
}
export interface BusifavorCouponsSendPostResponse {
  /** 批次号 */
  stock_id?: string
  /** 券code */
  coupon_code?: string
  /** 发券凭证 */
  out_request_no?: string
  /** 发券结果 */
  send_coupon_result?: {
    [k: string]: unknown
  }
}
export interface BusifavorCouponsSend {
  /**
   * 向用户发券
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  post(options: BusifavorCouponsSendPostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsSendPostResponse>>
  /**
   * 向用户发券
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  postAsync(options: BusifavorCouponsSendPostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsSendPostResponse>>
}

export interface BusifavorCouponsUsePostRequest {
  json: {
    /**
     * 券code
     * 最长 32 字符
     */
    coupon_code: string
    /**
     * 批次号
     * 最长 32 字符
     */
    stock_id?: string | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 请求核销时间
     * 最长 32 字符
     * 格式：RFC 3339
     */
    use_time: string
    /**
     * 核销请求单据号
     * 最长 32 字符
     */
    use_request_no: string
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 下单商户号 */
    mch_id?: string | undefined
    /** 微信支付订单号 */
    transaction_id?: string | undefined
  }
}
export interface BusifavorCouponsUsePostResponse {
  /**
   * 批次号
   * 最长 20 字符
   */
  stock_id: string
  /**
   * 用户标识
   * 最长 128 字符
   */
  openid: string
  /**
   * 系统核销券成功的时间
   * 格式：RFC 3339
   */
  wechatpay_use_time: string
}
export interface BusifavorCouponsUse {
  /**
   * 核销用户券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465292 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465359 官方文档}
   */
  post(options: BusifavorCouponsUsePostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsUsePostResponse>>
  /**
   * 核销用户券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465292 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465359 官方文档}
   */
  postAsync(options: BusifavorCouponsUsePostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsUsePostResponse>>
}

export interface BusifavorCouponsByCardId {
  /** POST 发放消费卡 */
  readonly send: BusifavorCouponsByCardIdSend
}

export interface BusifavorCouponsByCardIdSendPostRequest {
  /** 消费卡ID */
  card_id: string
  json: {
    /** 消费卡归属appid */
    appid: string
    /** 用户openid */
    openid: string
    /** 商户单据号 */
    out_request_no: string
    /**
     * 请求发卡时间
     * 格式：RFC 3339
     */
    send_time: string
  }
}
export interface BusifavorCouponsByCardIdSendPostResponse {
  /** 消费卡code */
  card_code: string
}
export interface BusifavorCouponsByCardIdSend {
  /**
   * 发放消费卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164666 官方文档}
   */
  post(options: BusifavorCouponsByCardIdSendPostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsByCardIdSendPostResponse>>
  /**
   * 发放消费卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164666 官方文档}
   */
  postAsync(options: BusifavorCouponsByCardIdSendPostRequest & CallOptions): Promise<ApiResponse<BusifavorCouponsByCardIdSendPostResponse>>
}

export interface BusifavorProductCoupons {
  /** POST 向用户预发放商品券 */
  readonly preSend: BusifavorProductCouponsPreSend
  /** POST 向用户发放商品券 */
  readonly send: BusifavorProductCouponsSend
}

export interface BusifavorProductCouponsPreSendPostRequest {
  json: {
    /** 批次ID */
    stock_id: string
    /** 用户商品券Code */
    coupon_code?: string | undefined
    /** 公众账号AppID */
    appid: string
    /** 用户OpenID */
    openid?: string | undefined
    /** 发券请求单号 */
    send_request_no: string
  }
}
export interface BusifavorProductCouponsPreSendPostResponse {
  /** 预发券token */
  token: string
}
export interface BusifavorProductCouponsPreSend {
  /**
   * 向用户预发放商品券
   * @see {@link https://pay.weixin.qq.com/doc/brand/4016797130 官方文档}
   */
  post(options: BusifavorProductCouponsPreSendPostRequest & CallOptions): Promise<ApiResponse<BusifavorProductCouponsPreSendPostResponse>>
  /**
   * 向用户预发放商品券
   * @see {@link https://pay.weixin.qq.com/doc/brand/4016797130 官方文档}
   */
  postAsync(options: BusifavorProductCouponsPreSendPostRequest & CallOptions): Promise<ApiResponse<BusifavorProductCouponsPreSendPostResponse>>
}

export interface BusifavorProductCouponsSendPostRequest {
  json: {
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid: string
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 批次号
     * 最长 128 字符
     */
    stock_id: string
    /**
     * 发券凭证
     * 最长 128 字符
     */
    out_request_no: string
    /** 券code */
    coupon_code?: string | undefined
    /** 券类型 */
    coupon_type?: ("NORMAL" | "MEMBER") | undefined
    /**
     * 会员卡ID
     * 最长 32 字符
     */
    member_card_id?: string | undefined
  }
}
export interface BusifavorProductCouponsSendPostResponse {
  /** 批次号 */
  stock_id?: string
  /** 券code */
  coupon_code?: string
  /** 发券凭证 */
  out_request_no?: string
  /** 发券结果 */
  send_coupon_result?: {
    [k: string]: unknown
  }
}
export interface BusifavorProductCouponsSend {
  /**
   * 向用户发放商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015594964 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015595255 官方文档}
   */
  post(options: BusifavorProductCouponsSendPostRequest & CallOptions): Promise<ApiResponse<BusifavorProductCouponsSendPostResponse>>
  /**
   * 向用户发放商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015594964 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015595255 官方文档}
   */
  postAsync(options: BusifavorProductCouponsSendPostRequest & CallOptions): Promise<ApiResponse<BusifavorProductCouponsSendPostResponse>>
}

export interface BusifavorStocksPostRequest {
  json: {
    /**
     * 商家券批次名称
     * 最长 21 字符
     */
    stock_name: string
    /**
     * 批次归属商户号
     * 最长 32 字符
     */
    belong_merchant: string
    /**
     * 批次备注
     * 最长 20 字符
     */
    comment?: string | undefined
    /**
     * 适用商品范围
     * 最长 15 字符
     */
    goods_name: string
    /** 批次类型 */
    stock_type: ("NORMAL" | "DISCOUNT" | "EXCHANGE")
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time?: {
        /**
         * 开始时间
         * 最长 32 字符
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 最长 32 字符
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_day_after_receive?: number | undefined
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: readonly number[] | undefined
          /** 当天可用时间段 */
          available_day_time?: (readonly {
            /** 当天可用开始时间 */
            begin_time?: number | undefined
            /** 当天可用结束时间 */
            end_time?: number | undefined
          }[] | undefined)
        } | undefined
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: (readonly {
          /**
           * 开始时间
           * 最长 32 字符
           * 格式：RFC 3339
           */
          begin_time?: string | undefined
          /**
           * 结束时间
           * 最长 32 字符
           * 格式：RFC 3339
           */
          end_time?: string | undefined
        }[] | undefined)
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 领取后N秒内有效 */
        available_second_after_receive?: number | undefined
      } | undefined
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /**
         * 优惠金额
         * 单位：分
         */
        discount_amount: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 */
        discount_percent: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum: number
      } | undefined
      /** 换购券使用规则 */
      exchange_coupon?: {
        /**
         * 单品换购价
         * 单位：分
         */
        exchange_price: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum: number
      } | undefined
      /** 核销方式 */
      use_method: ("OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE")
      /**
       * 小程序appid
       * 最长 32 字符
       */
      mini_programs_appid?: string | undefined
      /**
       * 小程序path
       * 最长 128 字符
       */
      mini_programs_path?: string | undefined
    }
    /** 发放规则 */
    stock_send_rule: {
      /**
       * 批次总预算
       * 单位：分
       */
      max_amount?: number | undefined
      /** 批次最大发放个数 */
      max_coupons?: number | undefined
      /** 用户最大可领个数 */
      max_coupons_per_user?: number | undefined
      /**
       * 单天发放上限金额
       * 单位：分
       */
      max_amount_by_day?: number | undefined
      /** 单天发放上限个数 */
      max_coupons_by_day?: number | undefined
      /** 是否开启自然人限制 */
      natural_person_limit?: boolean | undefined
      /** 可疑账号拦截 */
      prevent_api_abuse?: boolean | undefined
      /** 是否允许转赠 */
      transferable?: boolean | undefined
      /** 是否允许分享链接 */
      shareable?: boolean | undefined
    }
    /**
     * 商户请求单号
     * 最长 128 字符
     */
    out_request_no: string
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /**
         * 商家小程序appid
         * 最长 32 字符
         */
        mini_programs_appid: string
        /**
         * 商家小程序path
         * 最长 128 字符
         */
        mini_programs_path: string
        /**
         * 入口文案
         * 最长 5 字符
         */
        entrance_words: string
        /**
         * 引导文案
         * 最长 6 字符
         */
        guiding_words?: string | undefined
      } | undefined
      /**
       * 商户公众号appid
       * 最长 32 字符
       */
      appid?: string | undefined
      /**
       * 营销馆id
       * 最长 64 字符
       */
      hall_id?: string | undefined
      /**
       * 可用门店id
       * 最长 64 字符
       */
      store_id?: string | undefined
      /** code展示模式 */
      code_display_mode?: ("NOT_SHOW" | "BARCODE" | "QRCODE") | undefined
    } | undefined
    /** 样式信息 */
    display_pattern_info?: {
      /**
       * 使用须知
       * 最长 1000 字符
       */
      description?: string | undefined
      /**
       * 商户logo
       * 最长 128 字符
       */
      merchant_logo_url?: string | undefined
      /**
       * 商户名称
       * 最长 16 字符
       */
      merchant_name?: string | undefined
      /** 背景颜色 */
      background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
      /**
       * 券详情图片
       * 最长 128 字符
       */
      coupon_image_url?: string | undefined
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id?: string | undefined
        /** 视频号视频ID */
        finder_video_id?: string | undefined
        /** 视频号封面图 */
        finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    /** 券code模式 */
    coupon_code_mode: ("WECHATPAY_MODE" | "MERCHANT_API" | "MERCHANT_UPLOAD")
    /** 事件通知配置 */
    notify_config?: {
      /**
       * 事件通知appid
       * 最长 64 字符
       */
      notify_appid?: string | undefined
    } | undefined
    /** 是否允许营销补贴 */
    subsidy?: boolean | undefined
  }
}
export interface BusifavorStocksPostResponse {
  /**
   * 批次号
   * 最长 20 字符
   */
  stock_id: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
}
export interface BusifavorStocks {
  /**
   * 创建商家券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534855 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692931 官方文档}
   */
  post(options: BusifavorStocksPostRequest & CallOptions): Promise<ApiResponse<BusifavorStocksPostResponse>>
  /**
   * 创建商家券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534855 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692931 官方文档}
   */
  postAsync(options: BusifavorStocksPostRequest & CallOptions): Promise<ApiResponse<BusifavorStocksPostResponse>>
  /** GET 查询商家券详情 · PATCH 修改商家券基本信息 */
  readonly _stock_id_: BusifavorStocksByStockId
}

export interface BusifavorStocksByStockIdGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface BusifavorStocksByStockIdGetResponse {
  /**
   * 商家券批次名称
   * 最长 21 字符
   */
  stock_name: string
  /**
   * 批次归属商户号
   * 最长 15 字符
   */
  belong_merchant: string
  /**
   * 批次备注
   * 最长 20 字符
   */
  comment?: string
  /**
   * 适用商品范围
   * 最长 15 字符
   */
  goods_name: string
  /** 批次类型 */
  stock_type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time?: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: (number | string)[]
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time?: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time?: string
      }[]
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /**
       * 优惠金额
       * 单位：分
       */
      discount_amount?: number
      /**
       * 消费门槛
       * 单位：分
       */
      transaction_minimum?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent?: number
      /**
       * 消费门槛
       * 单位：分
       */
      transaction_minimum?: number
    }
    /** 换购券使用规则 */
    exchange_coupon?: {
      /**
       * 单品换购价
       * 单位：分
       */
      exchange_price?: number
      /**
       * 消费门槛
       * 单位：分
       */
      transaction_minimum?: number
    }
    /** 核销方式 */
    use_method: ('OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {}))
    /**
     * 小程序appid
     * 最长 32 字符
     */
    mini_programs_appid?: string
    /**
     * 小程序path
     * 最长 128 字符
     */
    mini_programs_path?: string
  }
  /** 发放规则 */
  stock_send_rule: {
    /**
     * 批次总预算
     * 单位：分
     */
    max_amount?: number
    /** 批次最大发放个数 */
    max_coupons?: number
    /** 用户最大可领个数 */
    max_coupons_per_user: number
    /**
     * 单天发放上限金额
     * 单位：分
     */
    max_amount_by_day?: number
    /** 单天发放上限个数 */
    max_coupons_by_day?: number
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
  }
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /**
       * 商家小程序appid
       * 最长 32 字符
       */
      mini_programs_appid: string
      /**
       * 商家小程序path
       * 最长 128 字符
       */
      mini_programs_path: string
      /**
       * 入口文案
       * 最长 5 字符
       */
      entrance_words: string
      /**
       * 引导文案
       * 最长 6 字符
       */
      guiding_words?: string
    }
    /**
     * 商户公众号appid
     * 最长 32 字符
     */
    appid?: string
    /**
     * 营销馆id
     * 最长 64 字符
     */
    hall_id?: string
    /**
     * 可用门店id
     * 最长 64 字符
     */
    store_id?: string
    /** code展示模式 */
    code_display_mode?: ('NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {}))
  }
  /** 样式信息 */
  display_pattern_info?: {
    /**
     * 使用须知
     * 最长 1000 字符
     */
    description?: string
    /**
     * 商户logo
     * 最长 128 字符
     */
    merchant_logo_url?: string
    /**
     * 商户名称
     * 最长 16 字符
     */
    merchant_name?: string
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /**
     * 券详情图片
     * 最长 128 字符
     */
    coupon_image_url?: string
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /** 视频号封面图 */
      finder_video_cover_image_url?: string
    }
  }
  /** 批次状态 */
  stock_state: ('UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {}))
  /** 券code模式 */
  coupon_code_mode: ('WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {}))
  /** 批次号 */
  stock_id: string
  /** 券code数量 */
  coupon_code_count?: {
    /** 该批次总共已上传的code总数 */
    total_count: number
    /** 该批次当前可用的code数 */
    available_count: number
  }
  /** 事件通知配置 */
  notify_config?: {
    /**
     * 事件通知appid
     * 最长 64 字符
     */
    notify_appid?: string
  }
  /** 批次发放情况 */
  send_count_information?: {
    /** 已发放券张数 */
    total_send_num?: number
    /**
     * 已发放券金额
     * 单位：分
     */
    total_send_amount?: number
    /** 单天已发放券张数 */
    today_send_num?: number
    /**
     * 单天已发放券金额
     * 单位：分
     */
    today_send_amount?: number
  }
  /** 是否允许营销补差 */
  subsidy?: boolean
}
export interface BusifavorStocksByStockIdPatchRequest {
  /** 批次号 */
  stock_id: string
  json: {
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /**
         * 商家小程序appid
         * 最长 32 字符
         */
        mini_programs_appid?: string | undefined
        /**
         * 商家小程序path
         * 最长 128 字符
         */
        mini_programs_path?: string | undefined
        /**
         * 入口文案
         * 最长 5 字符
         */
        entrance_words?: string | undefined
        /**
         * 引导文案
         * 最长 6 字符
         */
        guiding_words?: string | undefined
      } | undefined
      /**
       * 商户公众号appid
       * 最长 32 字符
       */
      appid?: string | undefined
      /**
       * 营销馆id
       * 最长 64 字符
       */
      hall_id?: string | undefined
      /** code展示模式 */
      code_display_mode?: ("NOT_SHOW" | "BARCODE" | "QRCODE") | undefined
      /** 门店ID */
      store_id?: string | undefined
    } | undefined
    /**
     * 批次名称
     * 最长 21 字符
     */
    stock_name?: string | undefined
    /**
     * 批次备注
     * 最长 20 字符
     */
    comment?: string | undefined
    /**
     * 适用商品范围
     * 最长 15 字符
     */
    goods_name?: string | undefined
    /**
     * 商户请求单号
     * 最长 128 字符
     */
    out_request_no: string
    /** 样式信息 */
    display_pattern_info?: {
      /**
       * 使用须知
       * 最长 1000 字符
       */
      description?: string | undefined
      /**
       * 商户logo
       * 最长 128 字符
       */
      merchant_logo_url?: string | undefined
      /**
       * 商户名称
       * 最长 16 字符
       */
      merchant_name?: string | undefined
      /** 背景颜色 */
      background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
      /**
       * 券详情图片
       * 最长 128 字符
       */
      coupon_image_url?: string | undefined
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id?: string | undefined
        /** 视频号视频ID */
        finder_video_id?: string | undefined
        /** 视频号封面图 */
        finder_video_cover_image_url?: string | undefined
      } | undefined
    } | undefined
    /** 核销规则 */
    coupon_use_rule?: {
      /** 核销方式 */
      use_method?: ("OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE") | undefined
      /**
       * 小程序appid
       * 最长 32 字符
       */
      mini_programs_appid?: string | undefined
      /**
       * 小程序path
       * 最长 128 字符
       */
      mini_programs_path?: string | undefined
    } | undefined
    /** 发放规则 */
    stock_send_rule?: {
      /** 是否开启自然人限领 */
      natural_person_limit?: boolean | undefined
      /** 可疑账号拦截 */
      prevent_api_abuse?: boolean | undefined
    } | undefined
    /** 事件通知配置 */
    notify_config?: {
      /**
       * 事件通知appid
       * 最长 64 字符
       */
      notify_appid?: string | undefined
    } | undefined
    /** 是否允许营销补差 */
    subsidy?: boolean | undefined
  }
}
export interface BusifavorStocksByStockId {
  /**
   * 查询商家券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534928 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693047 官方文档}
   */
  get(options: BusifavorStocksByStockIdGetRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdGetResponse>>
  /**
   * 查询商家券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534928 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693047 官方文档}
   */
  getAsync(options: BusifavorStocksByStockIdGetRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdGetResponse>>
  /**
   * 修改商家券基本信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535020 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012696764 官方文档}
   */
  patch(options: BusifavorStocksByStockIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 修改商家券基本信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535020 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012696764 官方文档}
   */
  patchAsync(options: BusifavorStocksByStockIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** PATCH 修改批次预算 */
  readonly budget: BusifavorStocksByStockIdBudget
  /** GET 查询预存code列表 · POST 上传预存code */
  readonly couponcodes: BusifavorStocksByStockIdCouponcodes
}

export interface BusifavorStocksByStockIdBudgetPatchRequest {
  /** 批次号 */
  stock_id: string
  json: {
    /** 目标批次最大发放个数 */
    target_max_coupons?: number | undefined
    /** 目标单天发放上限个数 */
    target_max_coupons_by_day?: number | undefined
    /** 当前批次最大发放个数 */
    current_max_coupons?: number | undefined
    /** 当前单天发放上限个数 */
    current_max_coupons_by_day?: number | undefined
    /**
     * 修改预算请求单据号
     * 最长 128 字符
     */
    modify_budget_request_no: string
  }
}
export interface BusifavorStocksByStockIdBudgetPatchResponse {
  /** 批次当前最大发放个数 */
  max_coupons: number
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number
}
export interface BusifavorStocksByStockIdBudget {
  /**
   * 修改批次预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465739 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465809 官方文档}
   */
  patch(options: BusifavorStocksByStockIdBudgetPatchRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdBudgetPatchResponse>>
  /**
   * 修改批次预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465739 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465809 官方文档}
   */
  patchAsync(options: BusifavorStocksByStockIdBudgetPatchRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdBudgetPatchResponse>>
}

export interface BusifavorStocksByStockIdCouponcodesGetRequest {
  /** 批次号 */
  stock_id: string
  query?: {
    /** 券code状态 */
    status?: ("SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | "AVAILABLE" | "DISPATCHED") | null | undefined
    /** 公众账号ID */
    appid?: string | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string | null | undefined
}
export interface BusifavorStocksByStockIdCouponcodesGetResponse {
  /** 批次号 */
  stock_id: string
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 券code信息 */
  data?: {
    /** 商户上传code */
    code?: string
    /** 商户上传code分配状态 */
    code_status?: string
    /** 上传时间 */
    upload_time?: string
    /** 被分配时间 */
    dispatched_time?: string
    /** 领券用户的OpenID */
    openid?: string
    /** 领券用户的UnionID */
    unionid?: string
    /** 用户券code */
    coupon_code?: string
  }[]
}
export interface BusifavorStocksByStockIdCouponcodesPostRequest {
  /** 批次号 */
  stock_id: string
  json: {
    /** 券code列表 */
    coupon_code_list?: readonly string[] | undefined
    /**
     * 请求业务单据号
     * 最长 128 字符
     */
    upload_request_no: string
  }
}
export interface BusifavorStocksByStockIdCouponcodesPostResponse {
  /**
   * 批次号
   * 最长 20 字符
   */
  stock_id: string
  /** 去重后上传code总数 */
  total_count: number
  /** 上传成功code个数 */
  success_count: number
  /** 上传成功的code列表 */
  success_codes?: string[]
  /**
   * 上传成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 上传失败code个数 */
  fail_count?: number
  /** 上传失败的code及原因 */
  fail_codes?: {
    /**
     * 上传失败的券code
     * 最长 32 字符
     */
    coupon_code: string
    /**
     * 上传失败错误码
     * 最长 32 字符
     */
    code: string
    /**
     * 上传失败错误信息
     * 最长 128 字符
     */
    message: string
  }[]
  /** 已存在的code列表 */
  exist_codes?: string[]
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[]
}
export interface BusifavorStocksByStockIdCouponcodes {
  /**
   * 查询预存code列表
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  get(options: BusifavorStocksByStockIdCouponcodesGetRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdCouponcodesGetResponse>>
  /**
   * 查询预存code列表
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  getAsync(options: BusifavorStocksByStockIdCouponcodesGetRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdCouponcodesGetResponse>>
  /**
   * 上传预存code
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487038 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492853 官方文档}
   */
  post(options: BusifavorStocksByStockIdCouponcodesPostRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdCouponcodesPostResponse>>
  /**
   * 上传预存code
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487038 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492853 官方文档}
   */
  postAsync(options: BusifavorStocksByStockIdCouponcodesPostRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdCouponcodesPostResponse>>
  /** GET 查询预存code详情 · DELETE 删除预存code */
  readonly _coupon_code_: BusifavorStocksByStockIdCouponcodesByCouponCode
}

export interface BusifavorStocksByStockIdCouponcodesByCouponCodeGetRequest {
  /** 批次号 */
  stock_id: string
  /** 商户上传的code */
  coupon_code: string
  query?: {
    /** 公众账号ID */
    appid?: string | null | undefined
  } | string | null | undefined
}
export interface BusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse {
  /** 券code信息 */
  code_information: {
    /** 商户上传code */
    code?: string
    /** 商户上传code分配状态 */
    code_status?: string
    /** 上传时间 */
    upload_time?: string
    /** 被分配时间 */
    dispatched_time?: string
    /** 领券用户的OpenID */
    openid?: string
    /** 领券用户的UnionID */
    unionid?: string
    /** 用户券code */
    coupon_code?: string
  }
  /** 券码信息 */
  coupon_information?: {
    /** 商家券批次名称 */
    stock_name: string
    /** 批次归属商户号 */
    belong_merchant: string
    /** 批次备注 */
    comment?: string
    /** 适用商品范围 */
    goods_name: string
    /** 批次类型 */
    stock_type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享领券链接 */
    shareable?: boolean
    /** 券状态 */
    coupon_state?: string
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_day_after_receive?: number
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: (number | string)[]
          /** 当天可用时间段 */
          available_day_time?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
      }
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /**
         * 优惠金额
         * 单位：分
         */
        discount_amount?: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 */
        discount_percent?: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum?: number
      }
      /** 换购券使用规则 */
      exchange_coupon?: {
        /**
         * 单品换购价
         * 单位：分
         */
        exchange_price?: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum?: number
      }
      /** 核销方式 */
      use_method: ('OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {}))
      /** 小程序appid */
      mini_programs_appid?: string
      /** 小程序path */
      mini_programs_path?: string
    }
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /** 商家小程序appid */
        mini_programs_appid: string
        /** 商家小程序path */
        mini_programs_path: string
        /** 入口文案 */
        entrance_words: string
        /** 引导文案 */
        guiding_words?: string
      }
      /** 商户公众号appid */
      appid?: string
      /** 营销馆id */
      hall_id?: string
      /** 可用门店id */
      store_id?: string
      /** code展示模式 */
      code_display_mode?: ('NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {}))
    }
    /** 样式信息 */
    display_pattern_info?: {
      /** 使用须知 */
      description?: string
      /** 商户logo */
      merchant_logo_url?: string
      /** 商户名称 */
      merchant_name?: string
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 券详情图片 */
      coupon_image_url?: string
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 关联的商户订单号 */
    associate_out_trade_no?: string
    /** 券可使用开始时间 */
    available_start_time?: string
    /** 券code */
    coupon_code?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 券过期时间 */
    expire_time?: string
    /** 领券时间 */
    receive_time?: string
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 */
    return_time?: string
    /** 发券请求单号 */
    send_request_no?: string
    /** 批次号 */
    stock_id?: string
    /** 核销请求单号 */
    use_request_no?: string
    /** 核销时间 */
    use_time?: string
  }
}
export interface BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteRequest {
  /** 批次号 */
  stock_id: string
  /** 商户上传的code */
  coupon_code: string
  query: {
    /** 请求业务单据号 */
    delete_request_no: string
  } | string
}
export interface BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse {
  /** 批次号 */
  stock_id?: string
  /** 删除时间 */
  delete_time?: string
}
export interface BusifavorStocksByStockIdCouponcodesByCouponCode {
  /**
   * 查询预存code详情
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  get(options: BusifavorStocksByStockIdCouponcodesByCouponCodeGetRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse>>
  /**
   * 查询预存code详情
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  getAsync(options: BusifavorStocksByStockIdCouponcodesByCouponCodeGetRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse>>
  /**
   * 删除预存code
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  delete(options: BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse>>
  /**
   * 删除预存code
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  deleteAsync(options: BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteRequest & CallOptions): Promise<ApiResponse<BusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse>>
}

export interface BusifavorSubsidy {
  /** GET 查询营销补差付款单列表 · POST 营销补差付款 */
  readonly payReceipts: BusifavorSubsidyPayReceipts
  /** POST 营销补差回退 */
  readonly returnReceipts: BusifavorSubsidyReturnReceipts
}

export interface BusifavorSubsidyPayReceiptsGetRequest {
  query: {
    /** 商家券批次号 */
    stock_id: string
    /** 商家券Code */
    coupon_code: string
    /** 补差付款请求单号 */
    out_subsidy_no?: string | null | undefined
  } | string
}
export interface BusifavorSubsidyPayReceiptsGetResponse {
  /** 补差付款单据列表 */
  pay_receipt_list?: {
    /** 补差付款单号 */
    subsidy_receipt_id: string
    /** 商家券批次号 */
    stock_id: string
    /** 商家券Code */
    coupon_code: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 营销补差扣款商户号 */
    payer_merchant: string
    /** 营销补差入账商户号 */
    payee_merchant: string
    /**
     * 补差付款金额
     * 单位：分
     */
    amount: number
    /** 补差付款描述 */
    description: string
    /** 补差付款单据状态 */
    status: string
    /** 补差付款失败原因 */
    fail_reason?: string
    /**
     * 补差付款完成时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 业务请求唯一单号 */
    out_subsidy_no: string
    /**
     * 补差付款发起时间
     * 格式：RFC 3339
     */
    create_time?: string
  }[]
}
export interface BusifavorSubsidyPayReceiptsPostRequest {
  json: {
    /**
     * 商家券批次号
     * 最长 32 字符
     */
    stock_id: string
    /**
     * 商家券Code
     * 最长 128 字符
     */
    coupon_code: string
    /**
     * 微信支付订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 营销补差扣款商户号
     * 最长 32 字符
     */
    payer_merchant: string
    /**
     * 营销补差入账商户号
     * 最长 32 字符
     */
    payee_merchant: string
    /**
     * 补差付款金额
     * 单位：分
     */
    amount: number
    /**
     * 补差付款描述
     * 最长 1024 字符
     */
    description: string
    /**
     * 业务请求唯一单号
     * 最长 128 字符
     */
    out_subsidy_no: string
  }
}
export interface BusifavorSubsidyPayReceiptsPostResponse {
  /**
   * 补差付款单号
   * 最长 32 字符
   */
  subsidy_receipt_id: string
  /**
   * 商家券批次号
   * 最长 20 字符
   */
  stock_id: string
  /**
   * 商家券Code
   * 最长 128 字符
   */
  coupon_code: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 营销补差扣款商户号
   * 最长 32 字符
   */
  payer_merchant: string
  /**
   * 营销补差入账商户号
   * 最长 32 字符
   */
  payee_merchant: string
  /**
   * 补差付款金额
   * 单位：分
   */
  amount: number
  /**
   * 补差付款描述
   * 最长 1024 字符
   */
  description: string
  /**
   * 补差付款单据状态
   * 最长 32 字符
   */
  status: string
  /**
   * 补差付款失败原因
   * 最长 1024 字符
   */
  fail_reason?: string
  /**
   * 补差付款完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 业务请求唯一单号
   * 最长 128 字符
   */
  out_subsidy_no: string
  /**
   * 补差付款发起时间
   * 格式：RFC 3339
   */
  create_time?: string
}
export interface BusifavorSubsidyPayReceipts {
  /**
   * 查询营销补差付款单列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147338 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171346 官方文档}
   */
  get(options: BusifavorSubsidyPayReceiptsGetRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyPayReceiptsGetResponse>>
  /**
   * 查询营销补差付款单列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147338 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171346 官方文档}
   */
  getAsync(options: BusifavorSubsidyPayReceiptsGetRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyPayReceiptsGetResponse>>
  /**
   * 营销补差付款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147321 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170057 官方文档}
   */
  post(options: BusifavorSubsidyPayReceiptsPostRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyPayReceiptsPostResponse>>
  /**
   * 营销补差付款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147321 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170057 官方文档}
   */
  postAsync(options: BusifavorSubsidyPayReceiptsPostRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyPayReceiptsPostResponse>>
  /** GET 查询营销补差付款单详情 */
  readonly _subsidy_receipt_id_: BusifavorSubsidyPayReceiptsBySubsidyReceiptId
}

export interface BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetRequest {
  /** 补差付款单号 */
  subsidy_receipt_id: string
}
export interface BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse {
  /**
   * 补差付款单号
   * 最长 32 字符
   */
  subsidy_receipt_id: string
  /**
   * 商家券批次号
   * 最长 20 字符
   */
  stock_id: string
  /**
   * 商家券Code
   * 最长 128 字符
   */
  coupon_code: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 营销补差扣款商户号
   * 最长 32 字符
   */
  payer_merchant: string
  /**
   * 营销补差入账商户号
   * 最长 32 字符
   */
  payee_merchant: string
  /**
   * 补差付款金额
   * 单位：分
   */
  amount: number
  /**
   * 补差付款描述
   * 最长 1024 字符
   */
  description: string
  /**
   * 补差付款单据状态
   * 最长 32 字符
   */
  status: string
  /**
   * 补差付款失败原因
   * 最长 1024 字符
   */
  fail_reason?: string
  /**
   * 补差付款完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 业务请求唯一单号
   * 最长 128 字符
   */
  out_subsidy_no: string
  /**
   * 补差付款发起时间
   * 格式：RFC 3339
   */
  create_time?: string
}
export interface BusifavorSubsidyPayReceiptsBySubsidyReceiptId {
  /**
   * 查询营销补差付款单详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147336 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170661 官方文档}
   */
  get(options: BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse>>
  /**
   * 查询营销补差付款单详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147336 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170661 官方文档}
   */
  getAsync(options: BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse>>
}

export interface BusifavorSubsidyReturnReceiptsPostRequest {
  json: {
    /** 商家券批次号 */
    stock_id: string
    /** 商家券Code */
    coupon_code: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 微信支付退款单号 */
    refund_id: string
    /** 原营销补差扣款商户号 */
    payer_merchant: string
    /** 原营销补差入账商户号 */
    payee_merchant: string
    /**
     * 补差回退金额
     * 单位：分
     */
    amount: number
    /** 补差回退描述 */
    description: string
    /** 业务请求唯一单号 */
    out_subsidy_return_no: string
  }
}
export interface BusifavorSubsidyReturnReceiptsPostResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /**
   * 补差回退金额
   * 单位：分
   */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退单据状态 */
  status: string
  /** 补差回退失败原因 */
  fail_reason?: string
  /**
   * 补差回退完成时间
   * 格式：RFC 3339
   */
  return_done_time?: string
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
  /**
   * 补差回退发起时间
   * 格式：RFC 3339
   */
  return_create_time?: string
}
export interface BusifavorSubsidyReturnReceipts {
  /**
   * 营销补差回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147332 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170533 官方文档}
   */
  post(options: BusifavorSubsidyReturnReceiptsPostRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyReturnReceiptsPostResponse>>
  /**
   * 营销补差回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147332 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017170533 官方文档}
   */
  postAsync(options: BusifavorSubsidyReturnReceiptsPostRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyReturnReceiptsPostResponse>>
  /** GET 查询商家券营销补差回退单详情 */
  readonly _subsidy_return_receipt_id_: BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId
}

export interface BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetRequest {
  /** 补差回退单号 */
  subsidy_return_receipt_id: string
}
export interface BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /**
   * 补差回退金额
   * 单位：分
   */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退单据状态 */
  status: string
  /** 补差回退失败原因 */
  fail_reason?: string
  /** 补差回退完成时间 */
  return_done_time?: string
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
  /** 补差回退发起时间 */
  return_create_time?: string
}
export interface BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId {
  /**
   * 查询商家券营销补差回退单详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147344 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171779 官方文档}
   */
  get(options: BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetResponse>>
  /**
   * 查询商家券营销补差回退单详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147344 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171779 官方文档}
   */
  getAsync(options: BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetRequest & CallOptions): Promise<ApiResponse<BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdGetResponse>>
}

export interface BusifavorUsers {
  /** 根据过滤条件查询用户券、查询用户单张券详情 */
  readonly _openid_: BusifavorUsersByOpenid
}

export interface BusifavorUsersByOpenid {
  /** GET 根据过滤条件查询用户券 */
  readonly coupons: BusifavorUsersByOpenidCoupons
}

export interface BusifavorUsersByOpenidCouponsGetRequest {
  /** 用户标识 */
  openid: string
  query: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 批次号
     * 最长 32 字符
     */
    stock_id?: string | null | undefined
    /** 券状态 */
    coupon_state?: ("SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED") | null | undefined
    /**
     * 创建批次的商户号
     * 最长 32 字符
     */
    creator_merchant?: string | null | undefined
    /**
     * 批次归属商户号
     * 最长 32 字符
     */
    belong_merchant?: string | null | undefined
    /**
     * 批次发放商户号
     * 最长 32 字符
     */
    sender_merchant?: string | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface BusifavorUsersByOpenidCouponsGetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data?: {
    /**
     * 商家券批次名称
     * 最长 21 字符
     */
    stock_name: string
    /**
     * 批次归属商户号
     * 最长 15 字符
     */
    belong_merchant: string
    /**
     * 批次备注
     * 最长 20 字符
     */
    comment?: string
    /**
     * 适用商品范围
     * 最长 15 字符
     */
    goods_name: string
    /** 批次类型 */
    stock_type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 领取后N天内有效 */
        available_day_after_receive?: number
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: (number | string)[]
          /** 当天可用时间段 */
          available_day_time?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
      }
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: (number | string)[]
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: {
        /** 开始时间 */
        begin_time?: string
        /** 结束时间 */
        end_time?: string
      }[]
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /**
         * 优惠金额
         * 单位：分
         */
        discount_amount?: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 */
        discount_percent?: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum?: number
      }
      /** 换购券使用规则 */
      exchange_coupon?: {
        /**
         * 单品换购价
         * 单位：分
         */
        exchange_price?: number
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum?: number
      }
      /** 核销方式 */
      use_method: ('OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {}))
      /**
       * 小程序appid
       * 最长 32 字符
       */
      mini_programs_appid?: string
      /**
       * 小程序path
       * 最长 128 字符
       */
      mini_programs_path?: string
    }
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /**
         * 商家小程序appid
         * 最长 32 字符
         */
        mini_programs_appid: string
        /**
         * 商家小程序path
         * 最长 128 字符
         */
        mini_programs_path: string
        /**
         * 入口文案
         * 最长 5 字符
         */
        entrance_words: string
        /**
         * 引导文案
         * 最长 6 字符
         */
        guiding_words?: string
      }
      /**
       * 商户公众号appid
       * 最长 32 字符
       */
      appid?: string
      /**
       * 营销馆id
       * 最长 64 字符
       */
      hall_id?: string
      /**
       * 可用门店id
       * 最长 64 字符
       */
      store_id?: string
      /** code展示模式 */
      code_display_mode?: ('BARCODE' | 'QRCODE' | 'NOT_SHOW' | (string & {}))
    }
    /** 样式信息 */
    display_pattern_info?: {
      /**
       * 使用须知
       * 最长 1000 字符
       */
      description?: string
      /**
       * 商户logo
       * 最长 128 字符
       */
      merchant_logo_url?: string
      /**
       * 商户名称
       * 最长 16 字符
       */
      merchant_name?: string
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /**
       * 券详情图片
       * 最长 128 字符
       */
      coupon_image_url?: string
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /**
     * 券code
     * 最长 32 字符
     */
    coupon_code?: string
    /** 券状态 */
    coupon_state?: ('SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
    /**
     * 批次号
     * 最长 20 字符
     */
    stock_id?: string
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
    /**
     * 发券请求单号
     * 最长 32 字符
     */
    send_request_no?: string
    /**
     * 核销请求单号
     * 最长 32 字符
     */
    use_request_no?: string
    /**
     * 券可使用开始时间
     * 格式：RFC 3339
     */
    available_start_time?: string
    /**
     * 券过期时间
     * 格式：RFC 3339
     */
    expire_time?: string
    /**
     * 券领券时间
     * 格式：RFC 3339
     */
    receive_time?: string
    /**
     * 券核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联的商户订单号 */
    associate_out_trade_no?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 */
    return_time?: string
  }[]
}
export interface BusifavorUsersByOpenidCoupons {
  /**
   * 根据过滤条件查询用户券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534963 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693087 官方文档}
   */
  get(options: BusifavorUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<BusifavorUsersByOpenidCouponsGetResponse>>
  /**
   * 根据过滤条件查询用户券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534963 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693087 官方文档}
   */
  getAsync(options: BusifavorUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<BusifavorUsersByOpenidCouponsGetResponse>>
  /** 查询用户单张券详情 */
  readonly _coupon_code_: BusifavorUsersByOpenidCouponsByCouponCode
}

export interface BusifavorUsersByOpenidCouponsByCouponCode {
  /** 查询用户单张券详情 */
  readonly appids: BusifavorUsersByOpenidCouponsByCouponCodeAppids
}

export interface BusifavorUsersByOpenidCouponsByCouponCodeAppids {
  /** GET 查询用户单张券详情 */
  readonly _appid_: BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid
}

export interface BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetRequest {
  /** 用户标识 */
  openid: string
  /** 券code */
  coupon_code: string
  /** 公众账号ID */
  appid: string
}
export interface BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse {
  /**
   * 商家券批次名称
   * 最长 21 字符
   */
  stock_name: string
  /**
   * 批次归属商户号
   * 最长 15 字符
   */
  belong_merchant: string
  /**
   * 批次备注
   * 最长 20 字符
   */
  comment?: string
  /**
   * 适用商品范围
   * 最长 15 字符
   */
  goods_name: string
  /** 批次类型 */
  stock_type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time?: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 领取后N天内有效 */
      available_day_after_receive?: number
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: (number | string)[]
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: {
        /** 开始时间 */
        begin_time?: string
        /** 结束时间 */
        end_time?: string
      }[]
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
    }
    /** 固定周期有效时间段 */
    available_week?: {
      /** 可用星期数 */
      week_day?: (number | string)[]
      /** 当天可用时间段 */
      available_day_time?: {
        /** 当天可用开始时间 */
        begin_time?: number
        /** 当天可用结束时间 */
        end_time?: number
      }[]
    }
    /** 无规律的有效时间段 */
    irregulary_avaliable_time?: {
      /** 开始时间 */
      begin_time?: string
      /** 结束时间 */
      end_time?: string
    }[]
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /**
       * 优惠金额
       * 单位：分
       */
      discount_amount?: number
      /**
       * 消费门槛
       * 单位：分
       */
      transaction_minimum?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent?: number
      /**
       * 消费门槛
       * 单位：分
       */
      transaction_minimum?: number
    }
    /** 换购券使用规则 */
    exchange_coupon?: {
      /**
       * 单品换购价
       * 单位：分
       */
      exchange_price?: number
      /**
       * 消费门槛
       * 单位：分
       */
      transaction_minimum?: number
    }
    /** 核销方式 */
    use_method: ('OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {}))
    /**
     * 小程序appid
     * 最长 32 字符
     */
    mini_programs_appid?: string
    /**
     * 小程序path
     * 最长 128 字符
     */
    mini_programs_path?: string
  }
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /**
       * 商家小程序appid
       * 最长 32 字符
       */
      mini_programs_appid: string
      /**
       * 商家小程序path
       * 最长 128 字符
       */
      mini_programs_path: string
      /**
       * 入口文案
       * 最长 5 字符
       */
      entrance_words: string
      /**
       * 引导文案
       * 最长 6 字符
       */
      guiding_words?: string
    }
    /**
     * 商户公众号appid
     * 最长 32 字符
     */
    appid?: string
    /**
     * 营销馆id
     * 最长 64 字符
     */
    hall_id?: string
    /**
     * 可用门店id
     * 最长 64 字符
     */
    store_id?: string
    /** code展示模式 */
    code_display_mode?: ('BARCODE' | 'QRCODE' | 'NOT_SHOW' | (string & {}))
  }
  /** 样式信息 */
  display_pattern_info?: {
    /**
     * 使用须知
     * 最长 1000 字符
     */
    description?: string
    /**
     * 商户logo
     * 最长 128 字符
     */
    merchant_logo_url?: string
    /**
     * 商户名称
     * 最长 16 字符
     */
    merchant_name?: string
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /**
     * 券详情图片
     * 最长 128 字符
     */
    coupon_image_url?: string
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id?: string
      /** 视频号视频ID */
      finder_video_id?: string
      /** 视频号封面图 */
      finder_video_cover_image_url?: string
    }
  }
  /**
   * 券code
   * 最长 32 字符
   */
  coupon_code?: string
  /** 券状态 */
  coupon_state?: ('SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED' | (string & {}))
  /**
   * 批次号
   * 最长 20 字符
   */
  stock_id?: string
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
  /**
   * 发券请求单号
   * 最长 32 字符
   */
  send_request_no?: string
  /**
   * 核销请求单号
   * 最长 32 字符
   */
  use_request_no?: string
  /**
   * 券可使用开始时间
   * 格式：RFC 3339
   */
  available_start_time?: string
  /**
   * 券过期时间
   * 格式：RFC 3339
   */
  expire_time?: string
  /**
   * 券领券时间
   * 格式：RFC 3339
   */
  receive_time?: string
  /**
   * 券核销时间
   * 格式：RFC 3339
   */
  use_time?: string
  /** 关联的商户订单号 */
  associate_out_trade_no?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
  /** 退券请求单号 */
  return_request_no?: string
  /** 退券时间 */
  return_time?: string
}
export interface BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid {
  /**
   * 查询用户单张券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535011 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693103 官方文档}
   */
  get(options: BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetRequest & CallOptions): Promise<ApiResponse<BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse>>
  /**
   * 查询用户单张券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535011 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693103 官方文档}
   */
  getAsync(options: BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetRequest & CallOptions): Promise<ApiResponse<BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse>>
}

export interface Favor {
  /** GET 获取已设置的消息通知地址 · POST 设置消息通知地址 */
  readonly callbacks: FavorCallbacks
  /** POST 创建代金券批次 */
  readonly couponStocks: FavorCouponStocks
  /** （营销）图片上传 */
  readonly media: FavorMedia
  /** GET 条件查询批次列表 */
  readonly stocks: FavorStocks
  /** 发放代金券、根据商户号查用户的券、查询代金券详情 */
  readonly users: FavorUsers
}

export interface FavorCallbacksGetRequest {
  query: {
    /** 商户号 */
    mchid: string
  } | string
}
export interface FavorCallbacksGetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  notify_url: string
}
export interface FavorCallbacksPostRequest {
  json: {
    /**
     * 商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 通知url地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 回调开关 */
    switch?: boolean | undefined
  }
}
export interface FavorCallbacksPostResponse {
  /**
   * 修改时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 通知地址 */
  notify_url: string
}
export interface FavorCallbacks {
  /**
   * 获取已设置的消息通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464070 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464155 官方文档}
   */
  get(options: FavorCallbacksGetRequest & CallOptions): Promise<ApiResponse<FavorCallbacksGetResponse>>
  /**
   * 获取已设置的消息通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464070 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464155 官方文档}
   */
  getAsync(options: FavorCallbacksGetRequest & CallOptions): Promise<ApiResponse<FavorCallbacksGetResponse>>
  /**
   * 设置消息通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464198 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464176 官方文档}
   */
  post(options: FavorCallbacksPostRequest & CallOptions): Promise<ApiResponse<FavorCallbacksPostResponse>>
  /**
   * 设置消息通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464198 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464176 官方文档}
   */
  postAsync(options: FavorCallbacksPostRequest & CallOptions): Promise<ApiResponse<FavorCallbacksPostResponse>>
}

export interface FavorCouponStocksPostRequest {
  json: {
    /**
     * 批次名称
     * 最长 20 字符
     */
    stock_name: string
    /**
     * 开始时间
     * 最长 32 字符
     * 格式：RFC 3339
     */
    available_begin_time: string
    /**
     * 结束时间
     * 最长 32 字符
     * 格式：RFC 3339
     */
    available_end_time: string
    /** 发放规则 */
    stock_use_rule: {
      /** 发放总上限 */
      max_coupons: number
      /**
       * 总预算
       * 单位：分
       */
      max_amount: number
      /**
       * 单天发放上限金额
       * 单位：分
       */
      max_amount_by_day?: number | undefined
      /** 单个用户可领个数 */
      max_coupons_per_user: number
      /** 是否开启自然人限制 */
      natural_person_limit: boolean
      /** api发券防刷 */
      prevent_api_abuse: boolean
    }
    /** 是否无资金流 */
    no_cash: boolean
    /** 批次类型 */
    stock_type: ("NORMAL" | "DISCOUNT" | "EXCHAHGE" | "RANDOM" | "DISCOUNT_CUT")
    /**
     * 批次备注
     * 最长 60 字符
     */
    comment?: string | undefined
    /**
     * 归属商户号
     * 最长 32 字符
     */
    belong_merchant: string
    /** 样式信息 */
    pattern_info?: {
      /**
       * 使用说明
       * 最长 3000 字符
       */
      description: string
      /**
       * 商户logo
       * 最长 128 字符
       */
      merchant_logo?: string | undefined
      /**
       * 商户名称
       * 最长 128 字符
       */
      merchant_name?: string | undefined
      /** 背景颜色 */
      background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
      /**
       * 券详情图片
       * 最长 128 字符
       */
      coupon_image?: string | undefined
      /** 卡包跳转目标 */
      jump_target?: ("PAYMENT_CODE" | "MINI_PROGRAM" | "DEFAULT_PAGE") | undefined
      /** 小程序appid */
      mini_program_appid?: string | undefined
      /** 小程序path */
      mini_program_path?: string | undefined
    } | undefined
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time?: {
        /** 开始时间 */
        available_begin_time?: string | undefined
        /** 结束时间 */
        available_end_time?: string | undefined
        /** 固定时间段可用 */
        fix_available_time?: {
          /** 一周内可用的日期 */
          available_week_day: readonly (0 | 1 | 2 | 3 | 4 | 5 | 6)[]
          /** 当天开始时间 */
          begin_time: number
          /** 当天结束时间 */
          end_time?: number | undefined
        } | undefined
        /** 领取第二天生效 */
        second_day_available?: boolean | undefined
        /** 领取后有效时间 */
        available_time_after_receive?: number | undefined
      } | undefined
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /**
         * 面额
         * 单位：分
         */
        coupon_amount: number
        /**
         * 门槛
         * 单位：分
         */
        transaction_minimum: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 最高折扣金额
         * 单位：分
         */
        discount_amount_max?: number | undefined
        /** 折扣百分比 */
        discount_percent?: number | undefined
        /**
         * 门槛
         * 单位：分
         */
        transaction_minimum?: number | undefined
      } | undefined
      /** 换购券使用规则 */
      exchange_coupon?: {
        /**
         * 单品换购价
         * 单位：分
         */
        exchange_price?: number | undefined
        /**
         * 消费门槛
         * 单位：分
         */
        transaction_minimum?: number | undefined
      } | undefined
      /** 订单优惠标记 */
      goods_tag?: readonly string[] | undefined
      /** 指定支付方式 */
      limit_pay?: readonly string[] | undefined
      /** 指定银行卡BIN */
      limit_card?: {
        /**
         * 银行卡名称
         * 最长 4 字符
         */
        name: string
        /** 指定卡BIN */
        bin: readonly string[]
      } | undefined
      /** 支付方式 */
      trade_type?: readonly ("MICROAPP" | "APPPAY" | "PPAY" | "CARD" | "FACE" | "OTHER")[] | undefined
      /** 可核销商品编码 */
      available_items?: readonly string[] | undefined
      /** 不参与优惠商品编码 */
      unavailable_items?: readonly string[] | undefined
      /** 可核销商户号 */
      available_merchants?: readonly string[] | undefined
      /** 是否可叠加其他优惠 */
      combine_use?: boolean | undefined
    }
    /**
     * 商户单据号
     * 最长 128 字符
     */
    out_request_no: string
    /**
     * 扩展属性
     * 最长 128 字符
     */
    ext_info?: string | undefined
  }
}
export interface FavorCouponStocksPostResponse {
  /** 批次号 */
  stock_id: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
}
export interface FavorCouponStocks {
  /**
   * 创建代金券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534633 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534537 官方文档}
   */
  post(options: FavorCouponStocksPostRequest & CallOptions): Promise<ApiResponse<FavorCouponStocksPostResponse>>
  /**
   * 创建代金券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534633 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534537 官方文档}
   */
  postAsync(options: FavorCouponStocksPostRequest & CallOptions): Promise<ApiResponse<FavorCouponStocksPostResponse>>
}

export interface FavorMedia {
  /** POST （营销）图片上传 */
  readonly imageUpload: FavorMediaImageUpload
}

export interface FavorMediaImageUploadPostRequest {
  body: (Upload | {
    /**
     * 待上传的文件
     * 最大 2048 KiB
     */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      /** 文件名 */
      filename: string
    }
  })
}
export interface FavorMediaImageUploadPostResponse {
  /** 媒体文件URL地址 */
  media_url: string
}
export interface FavorMediaImageUpload {
  /**
   * （营销）图片上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557233 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012759802 官方文档}
   */
  post(options: FavorMediaImageUploadPostRequest & CallOptions): Promise<ApiResponse<FavorMediaImageUploadPostResponse>>
  /**
   * （营销）图片上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557233 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012759802 官方文档}
   */
  postAsync(options: FavorMediaImageUploadPostRequest & CallOptions): Promise<ApiResponse<FavorMediaImageUploadPostResponse>>
}

export interface FavorStocksGetRequest {
  query: {
    /** 分页页码 */
    offset: number
    /** 分页大小 */
    limit: number
    /**
     * 创建批次的商户号
     * 最长 20 字符
     */
    stock_creator_mchid: string
    /**
     * 起始时间
     * 最长 64 字符
     */
    create_start_time?: string | null | undefined
    /**
     * 终止时间
     * 最长 64 字符
     */
    create_end_time?: string | null | undefined
    /** 批次状态 */
    status?: ("unactivated" | "audit" | "running" | "stoped" | "paused") | null | undefined
  } | string
}
export interface FavorStocksGetResponse {
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 批次详情 */
  data?: {
    /** 批次名称 */
    stock_name: string
    /**
     * 开始时间
     * 格式：RFC 3339
     */
    available_begin_time: string
    /**
     * 结束时间
     * 格式：RFC 3339
     */
    available_end_time: string
    /** 发放规则 */
    stock_use_rule?: {
      /** 发放总上限 */
      max_coupons: number
      /**
       * 总预算
       * 单位：分
       */
      max_amount: number
      /**
       * 单天发放上限金额
       * 单位：分
       */
      max_amount_by_day: number
      /** 单个用户可领个数 */
      max_coupons_per_user: number
      /** 是否开启自然人限制 */
      natural_person_limit?: boolean
      /** api发券防刷 */
      prevent_api_abuse?: boolean
      /** 是否可叠加其他优惠 */
      combine_use?: boolean
      /** 券类型 */
      coupon_type?: ('NORMAL' | 'CUT_TO' | (string & {}))
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /**
         * 面额
         * 单位：分
         */
        coupon_amount?: number
        /**
         * 门槛
         * 单位：分
         */
        transaction_minimum?: number
      }
      /** 订单优惠标记 */
      goods_tag?: string[]
      /** 支付方式 */
      trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[]
    }
    /** 是否无资金流 */
    no_cash: boolean
    /** 批次类型 */
    stock_type: ('NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {}))
    /** 批次号 */
    stock_id: string
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 批次状态 */
    status: ('unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {}))
    /** 使用说明 */
    description: string
    /**
     * 创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 激活批次的时间
     * 格式：RFC 3339
     */
    start_time?: string
    /**
     * 终止批次的时间
     * 格式：RFC 3339
     */
    stop_time?: string
    /** 是否单品优惠 */
    singleitem: boolean
    /** 减至批次特定信息 */
    cut_to_message?: {
      /**
       * 可用优惠的商品最高单价
       * 单位：分
       */
      single_price_max: number
      /**
       * 减至后的优惠单价
       * 单位：分
       */
      cut_to_price: number
    }
    /** 已发券数量 */
    distributed_coupons: number
    /** 业务类型 */
    business_type?: ('MULTIUSE' | (string & {}))
    /** 消费金可用地域 */
    available_region_list?: {
      /** 类型 */
      type?: string
      /** 省 */
      province?: string
      /** 市 */
      city?: string
      /** 区 */
      district?: string
      /** 国家 */
      country?: string
    }[]
    /** 消费金可用行业 */
    available_industry_list?: string[]
    /** 会员卡id */
    card_id?: string
  }[]
}
export interface FavorStocks {
  /**
   * 条件查询批次列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460489 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460518 官方文档}
   */
  get(options: FavorStocksGetRequest & CallOptions): Promise<ApiResponse<FavorStocksGetResponse>>
  /**
   * 条件查询批次列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460489 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460518 官方文档}
   */
  getAsync(options: FavorStocksGetRequest & CallOptions): Promise<ApiResponse<FavorStocksGetResponse>>
  /** GET 查询批次详情 */
  readonly _stock_id_: FavorStocksByStockId
}

export interface FavorStocksByStockIdGetRequest {
  /** 批次号 */
  stock_id: string
  query: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
  } | string
}
export interface FavorStocksByStockIdGetResponse {
  /** 批次名称 */
  stock_name: string
  /**
   * 开始时间
   * 格式：RFC 3339
   */
  available_begin_time: string
  /**
   * 结束时间
   * 格式：RFC 3339
   */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule?: {
    /** 发放总上限 */
    max_coupons: number
    /**
     * 总预算
     * 单位：分
     */
    max_amount: number
    /**
     * 单天发放上限金额
     * 单位：分
     */
    max_amount_by_day: number
    /** 单个用户可领个数 */
    max_coupons_per_user: number
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean
    /** api发券防刷 */
    prevent_api_abuse?: boolean
    /** 是否可叠加其他优惠 */
    combine_use?: boolean
    /** 券类型 */
    coupon_type?: ('NORMAL' | 'CUT_TO' | (string & {}))
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /**
       * 面额
       * 单位：分
       */
      coupon_amount?: number
      /**
       * 门槛
       * 单位：分
       */
      transaction_minimum?: number
    }
    /** 订单优惠标记 */
    goods_tag?: string[]
    /** 支付方式 */
    trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[]
  }
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: ('NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {}))
  /** 批次号 */
  stock_id: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次状态 */
  status: ('unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {}))
  /** 使用说明 */
  description: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 激活批次的时间
   * 格式：RFC 3339
   */
  start_time?: string
  /**
   * 终止批次的时间
   * 格式：RFC 3339
   */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: {
    /**
     * 可用优惠的商品最高单价
     * 单位：分
     */
    single_price_max: number
    /**
     * 减至后的优惠单价
     * 单位：分
     */
    cut_to_price: number
  }
  /** 已发券数量 */
  distributed_coupons: number
  /** 业务类型 */
  business_type?: ('MULTIUSE' | (string & {}))
  /** 消费金可用地域 */
  available_region_list?: {
    /** 类型 */
    type?: string
    /** 省 */
    province?: string
    /** 市 */
    city?: string
    /** 区 */
    district?: string
    /** 国家 */
    country?: string
  }[]
  /** 消费金可用行业 */
  available_industry_list?: string[]
  /** 会员卡id */
  card_id?: string
}
export interface FavorStocksByStockId {
  /**
   * 查询批次详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460564 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460606 官方文档}
   */
  get(options: FavorStocksByStockIdGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdGetResponse>>
  /**
   * 查询批次详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460564 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460606 官方文档}
   */
  getAsync(options: FavorStocksByStockIdGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdGetResponse>>
  /** GET 查询代金券可用单品 */
  readonly items: FavorStocksByStockIdItems
  /** GET 查询代金券可用商户 */
  readonly merchants: FavorStocksByStockIdMerchants
  /** POST 修改可用单品编码 */
  readonly modifyGoodsId: FavorStocksByStockIdModifyGoodsId
  /** POST 暂停代金券批次 */
  readonly pause: FavorStocksByStockIdPause
  /** GET 下载批次退款明细 */
  readonly refundFlow: FavorStocksByStockIdRefundFlow
  /** GET 获取批次退款明细下载链接 */
  readonly refundFlowByDay: FavorStocksByStockIdRefundFlowByDay
  /** POST 重启代金券批次 */
  readonly restart: FavorStocksByStockIdRestart
  /** POST 激活代金券批次 */
  readonly start: FavorStocksByStockIdStart
  /** POST 终止代金券批次 */
  readonly stop: FavorStocksByStockIdStop
  /** GET 下载批次核销明细 */
  readonly useFlow: FavorStocksByStockIdUseFlow
  /** GET 获取批次核销明细下载链接 */
  readonly useFlowByDay: FavorStocksByStockIdUseFlowByDay
}

export interface FavorStocksByStockIdItemsGetRequest {
  /** 批次号 */
  stock_id: string
  query: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 分页页码 */
    offset: number
    /** 分页大小 */
    limit: number
  } | string
}
export interface FavorStocksByStockIdItemsGetResponse {
  /** 可用单品编码总数 */
  total_count: (number | string)
  /** 可用单品编码 */
  data?: string[]
  /** 分页页码 */
  offset: (number | string)
  /** 分页大小 */
  limit: (number | string)
  /** 批次号 */
  stock_id: string
}
export interface FavorStocksByStockIdItems {
  /**
   * 查询代金券可用单品
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463442 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463475 官方文档}
   */
  get(options: FavorStocksByStockIdItemsGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdItemsGetResponse>>
  /**
   * 查询代金券可用单品
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463442 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463475 官方文档}
   */
  getAsync(options: FavorStocksByStockIdItemsGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdItemsGetResponse>>
}

export interface FavorStocksByStockIdMerchantsGetRequest {
  /** 批次号 */
  stock_id: string
  query: {
    /** 分页页码 */
    offset: number
    /** 分页大小 */
    limit: number
    /** 创建批次的商户号 */
    stock_creator_mchid: string
  } | string
}
export interface FavorStocksByStockIdMerchantsGetResponse {
  /** 可用商户总数量 */
  total_count: number
  /** 可用商户列表 */
  data?: string[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 */
  stock_id: string
}
export interface FavorStocksByStockIdMerchants {
  /**
   * 查询代金券可用商户
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463358 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463409 官方文档}
   */
  get(options: FavorStocksByStockIdMerchantsGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdMerchantsGetResponse>>
  /**
   * 查询代金券可用商户
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463358 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463409 官方文档}
   */
  getAsync(options: FavorStocksByStockIdMerchantsGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdMerchantsGetResponse>>
}

export interface FavorStocksByStockIdModifyGoodsIdPostRequest {
  /** 批次号 */
  stock_id: string
  json: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 增加单品编码列表 */
    add_goods_id_list?: readonly string[] | undefined
    /** 删除单品编码列表 */
    delete_goods_id_list?: readonly string[] | undefined
  }
}
export interface FavorStocksByStockIdModifyGoodsIdPostResponse {
  /** 生效时间 */
  pause_time: string
  /** 批次号 */
  stock_id: string
}
export interface FavorStocksByStockIdModifyGoodsId {
  /**
   * 修改可用单品编码
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164667 官方文档}
   */
  post(options: FavorStocksByStockIdModifyGoodsIdPostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdModifyGoodsIdPostResponse>>
  /**
   * 修改可用单品编码
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164667 官方文档}
   */
  postAsync(options: FavorStocksByStockIdModifyGoodsIdPostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdModifyGoodsIdPostResponse>>
}

export interface FavorStocksByStockIdPausePostRequest {
  /** 批次号 */
  stock_id: string
  json: {
    /**
     * 创建批次的商户号
     * 最长 20 字符
     */
    stock_creator_mchid: string
  }
}
export interface FavorStocksByStockIdPausePostResponse {
  /** 暂停时间 */
  pause_time?: string
  /** 批次号 */
  stock_id: string
  /** 自定义入口的开始时间 */
  start_time?: string
}
export interface FavorStocksByStockIdPause {
  /**
   * 暂停代金券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460305 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460340 官方文档}
   */
  post(options: FavorStocksByStockIdPausePostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdPausePostResponse>>
  /**
   * 暂停代金券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460305 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460340 官方文档}
   */
  postAsync(options: FavorStocksByStockIdPausePostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdPausePostResponse>>
}

export interface FavorStocksByStockIdRefundFlowGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface FavorStocksByStockIdRefundFlowGetResponse {
  /** 下载链接 */
  url: string
  /** 安全校验码 */
  hash_value: string
  /** 哈希算法类型 */
  hash_type: string
}
export interface FavorStocksByStockIdRefundFlow {
  /**
   * 下载批次退款明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463523 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463548 官方文档}
   */
  get(options: FavorStocksByStockIdRefundFlowGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdRefundFlowGetResponse>>
  /**
   * 下载批次退款明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463523 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463548 官方文档}
   */
  getAsync(options: FavorStocksByStockIdRefundFlowGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdRefundFlowGetResponse>>
}

export interface FavorStocksByStockIdRefundFlowByDayGetRequest {
  /** 批次号 */
  stock_id: string
  query: {
    /** 账单日期 */
    bill_date: string
  } | string
}
export interface FavorStocksByStockIdRefundFlowByDayGetResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 */
  stock_refundflow_hash: string
  /** 账单记录总条数 */
  stock_refundflow_count: string
}
export interface FavorStocksByStockIdRefundFlowByDay {
  /** 获取批次退款明细下载链接 */
  get(options: FavorStocksByStockIdRefundFlowByDayGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdRefundFlowByDayGetResponse>>
  /** 获取批次退款明细下载链接 */
  getAsync(options: FavorStocksByStockIdRefundFlowByDayGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdRefundFlowByDayGetResponse>>
}

export interface FavorStocksByStockIdRestartPostRequest {
  /** 批次号 */
  stock_id: string
  json: {
    /**
     * 创建批次的商户号
     * 最长 20 字符
     */
    stock_creator_mchid: string
  }
}
export interface FavorStocksByStockIdRestartPostResponse {
  /** 生效时间 */
  restart_time?: string
  /** 批次号 */
  stock_id: string
  /** 自定义入口的开始时间 */
  start_time?: string
}
export interface FavorStocksByStockIdRestart {
  /**
   * 重启代金券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460411 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460448 官方文档}
   */
  post(options: FavorStocksByStockIdRestartPostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdRestartPostResponse>>
  /**
   * 重启代金券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460411 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460448 官方文档}
   */
  postAsync(options: FavorStocksByStockIdRestartPostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdRestartPostResponse>>
}

export interface FavorStocksByStockIdStartPostRequest {
  /** 批次号 */
  stock_id: string
  json: {
    /**
     * 创建批次的商户号
     * 最长 20 字符
     */
    stock_creator_mchid: string
  }
}
export interface FavorStocksByStockIdStartPostResponse {
  /**
   * 生效时间
   * 格式：RFC 3339
   */
  start_time: string
  /** 批次号 */
  stock_id: string
}
export interface FavorStocksByStockIdStart {
  /**
   * 激活代金券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460137 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460237 官方文档}
   */
  post(options: FavorStocksByStockIdStartPostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdStartPostResponse>>
  /**
   * 激活代金券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460137 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460237 官方文档}
   */
  postAsync(options: FavorStocksByStockIdStartPostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdStartPostResponse>>
}

export interface FavorStocksByStockIdStopPostRequest {
  /** 批次号 */
  stock_id: string
  json: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
  }
}
export interface FavorStocksByStockIdStopPostResponse {
  /** 终止时间 */
  stop_time: string
  /** 批次号 */
  stock_id: string
}
export interface FavorStocksByStockIdStop {
  /** 终止代金券批次 */
  post(options: FavorStocksByStockIdStopPostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdStopPostResponse>>
  /** 终止代金券批次 */
  postAsync(options: FavorStocksByStockIdStopPostRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdStopPostResponse>>
}

export interface FavorStocksByStockIdUseFlowGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface FavorStocksByStockIdUseFlowGetResponse {
  /** 下载链接 */
  url: string
  /** 安全校验码 */
  hash_value: string
  /** 哈希算法类型 */
  hash_type: string
}
export interface FavorStocksByStockIdUseFlow {
  /**
   * 下载批次核销明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463585 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463698 官方文档}
   */
  get(options: FavorStocksByStockIdUseFlowGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdUseFlowGetResponse>>
  /**
   * 下载批次核销明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463585 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463698 官方文档}
   */
  getAsync(options: FavorStocksByStockIdUseFlowGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdUseFlowGetResponse>>
}

export interface FavorStocksByStockIdUseFlowByDayGetRequest {
  /** 批次号 */
  stock_id: string
  query: {
    /** 账单日期 */
    bill_date: string
  } | string
}
export interface FavorStocksByStockIdUseFlowByDayGetResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 */
  stock_useflow_hash: string
  /** 账单记录总条数 */
  stock_useflow_count: string
}
export interface FavorStocksByStockIdUseFlowByDay {
  /** 获取批次核销明细下载链接 */
  get(options: FavorStocksByStockIdUseFlowByDayGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdUseFlowByDayGetResponse>>
  /** 获取批次核销明细下载链接 */
  getAsync(options: FavorStocksByStockIdUseFlowByDayGetRequest & CallOptions): Promise<ApiResponse<FavorStocksByStockIdUseFlowByDayGetResponse>>
}

export interface FavorUsers {
  /** 发放代金券、根据商户号查用户的券、查询代金券详情 */
  readonly _openid_: FavorUsersByOpenid
}

export interface FavorUsersByOpenid {
  /** GET 根据商户号查用户的券 · POST 发放代金券 */
  readonly coupons: FavorUsersByOpenidCoupons
}

export interface FavorUsersByOpenidCouponsGetRequest {
  /** 用户openid */
  openid: string
  query: {
    /**
     * 公众账号ID
     * 最长 128 字符
     */
    appid: string
    /**
     * 批次号
     * 最长 32 字符
     */
    stock_id?: string | null | undefined
    /** 券或消费金状态 */
    status?: ("SENDED" | "USED") | null | undefined
    /**
     * 创建批次的商户号
     * 最长 20 字符
     */
    creator_mchid?: string | null | undefined
    /**
     * 批次发放商户号
     * 最长 20 字符
     */
    sender_mchid?: string | null | undefined
    /**
     * 可用商户号
     * 最长 20 字符
     */
    available_mchid?: string | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
    /** 业务类型 */
    business_type?: ('MULTIUSE' | (string & {})) | null | undefined
  } | string
}
export interface FavorUsersByOpenidCouponsGetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data?: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 批次号 */
    stock_id: string
    /** 代金券id */
    coupon_id?: string
    /** 代金券名称 */
    coupon_name: string
    /** 代金券状态 */
    status: ('SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {}))
    /** 使用说明 */
    description: string
    /**
     * 领券时间
     * 格式：RFC 3339
     */
    create_time: string
    /** 券类型 */
    coupon_type: ('NORMAL' | 'CUT_TO' | (string & {}))
    /** 激活批次的时间 */
    start_time?: string
    /** 终止批次的时间 */
    stop_time?: string
    /** 是否单品优惠 */
    singleitem: boolean
    /** 减至批次特定信息 */
    cut_to_message?: {
      /**
       * 可用优惠的商品最高单价
       * 单位：分
       */
      single_price_max: number
      /**
       * 减至后的优惠单价
       * 单位：分
       */
      cut_to_price: number
    }
    /**
     * 可用开始时间
     * 格式：RFC 3339
     */
    available_begin_time: string
    /**
     * 可用结束时间
     * 格式：RFC 3339
     */
    available_end_time: string
    /** 固定面额满减券使用规则 */
    normal_coupon_information?: {
      /**
       * 面额
       * 单位：分
       */
      coupon_amount: number
      /**
       * 门槛
       * 单位：分
       */
      transaction_minimum: number
    }
    /** 已实扣代金券核销信息 */
    consume_information?: {
      /**
       * 核销时间
       * 格式：RFC 3339
       */
      consume_time?: string
      /** 核销商户号 */
      consume_mchid?: string
      /** 核销商户号 */
      transaction_id?: string
      /** 单品信息 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string
        /** 商品数量 */
        quantity?: number
        /**
         * 商品价格
         * 单位：分
         */
        price?: number
        /**
         * 商品优惠金额
         * 单位：分
         */
        discount_amount?: number
      }[]
    }
    /**
     * 剩余金额
     * 单位：分
     */
    available_balance?: number
    /** 业务类型 */
    business_type?: ('MULTIUSE' | (string & {}))
    /** 是否无资金流 */
    no_cash?: boolean
    /** 商户请求单号 */
    out_request_no?: string
    /** 已发券数量 */
    distributed_coupons?: number
  }[]
}
export interface FavorUsersByOpenidCouponsPostRequest {
  /**
   * 用户openid
   * 最长 128 字符
   */
  openid: string
  json: {
    /**
     * 批次号
     * 最长 32 字符
     */
    stock_id: string
    /**
     * 商户单据号
     * 最长 128 字符
     */
    out_request_no: string
    /**
     * 公众账号ID
     * 最长 128 字符
     */
    appid: string
    /**
     * 创建批次的商户号
     * 最长 20 字符
     */
    stock_creator_mchid: string
    /**
     * 代金券面额
     * 单位：分
     */
    coupon_value?: number | undefined
    /**
     * 代金券使用门槛
     * 单位：分
     */
    coupon_minimum?: number | undefined
  }
}
export interface FavorUsersByOpenidCouponsPostResponse {
  /**
   * 代金券id
   * 最长 20 字符
   */
  coupon_id: string
}
export interface FavorUsersByOpenidCoupons {
  /**
   * 根据商户号查用户的券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534690 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012494237 官方文档}
   */
  get(options: FavorUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<FavorUsersByOpenidCouponsGetResponse>>
  /**
   * 根据商户号查用户的券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534690 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012494237 官方文档}
   */
  getAsync(options: FavorUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<FavorUsersByOpenidCouponsGetResponse>>
  /**
   * 发放代金券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463767 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463807 官方文档}
   */
  post(options: FavorUsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<FavorUsersByOpenidCouponsPostResponse>>
  /**
   * 发放代金券
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463767 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463807 官方文档}
   */
  postAsync(options: FavorUsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<FavorUsersByOpenidCouponsPostResponse>>
  /** GET 查询代金券详情 */
  readonly _coupon_id_: FavorUsersByOpenidCouponsByCouponId
}

export interface FavorUsersByOpenidCouponsByCouponIdGetRequest {
  /**
   * 用户openid
   * 最长 128 字符
   */
  openid: string
  /**
   * 代金券id
   * 最长 20 字符
   */
  coupon_id: string
  query: {
    /**
     * 公众账号ID
     * 最长 128 字符
     */
    appid: string
  } | string
}
export interface FavorUsersByOpenidCouponsByCouponIdGetResponse {
  /**
   * 创建批次的商户号
   * 最长 20 字符
   */
  stock_creator_mchid: string
  /**
   * 批次号
   * 最长 20 字符
   */
  stock_id: string
  /**
   * 代金券id
   * 最长 20 字符
   */
  coupon_id?: string
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  status: ('SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {}))
  /** 使用说明 */
  description: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 券类型 */
  coupon_type: ('NORMAL' | 'CUT_TO' | (string & {}))
  /** 激活批次的时间 */
  start_time?: string
  /** 终止批次的时间 */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: {
    /**
     * 可用优惠的商品最高单价
     * 单位：分
     */
    single_price_max: number
    /**
     * 减至后的优惠单价
     * 单位：分
     */
    cut_to_price: number
  }
  /**
   * 可用开始时间
   * 格式：RFC 3339
   */
  available_begin_time: string
  /**
   * 可用结束时间
   * 格式：RFC 3339
   */
  available_end_time: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: {
    /**
     * 面额
     * 单位：分
     */
    coupon_amount: number
    /**
     * 门槛
     * 单位：分
     */
    transaction_minimum: number
  }
  /** 已实扣代金券核销信息 */
  consume_information?: {
    /** 核销时间 */
    consume_time?: string
    /** 核销商户号 */
    consume_mchid?: string
    /** 核销商户号 */
    transaction_id?: string
    /** 单品信息 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品数量 */
      quantity?: number
      /**
       * 商品价格
       * 单位：分
       */
      price?: number
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount?: number
    }[]
  }
  /**
   * 剩余金额
   * 单位：分
   */
  available_balance?: number
  /** 业务类型 */
  business_type?: ('MULTIUSE' | (string & {}))
  /** 是否无资金流 */
  no_cash?: boolean
  /** 商户请求单号 */
  out_request_no?: string
  /** 已发券数量 */
  distributed_coupons?: number
}
export interface FavorUsersByOpenidCouponsByCouponId {
  /**
   * 查询代金券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012486942 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492796 官方文档}
   */
  get(options: FavorUsersByOpenidCouponsByCouponIdGetRequest & CallOptions): Promise<ApiResponse<FavorUsersByOpenidCouponsByCouponIdGetResponse>>
  /**
   * 查询代金券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012486942 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492796 官方文档}
   */
  getAsync(options: FavorUsersByOpenidCouponsByCouponIdGetRequest & CallOptions): Promise<ApiResponse<FavorUsersByOpenidCouponsByCouponIdGetResponse>>
}

export interface GoodsSubsidyActivity {
  /** GET 按区域查询品牌加价购活动 */
  readonly activities: GoodsSubsidyActivityActivities
  /** 门店报名品牌加价购活动 */
  readonly activity: GoodsSubsidyActivityActivity
  /** 锁定品牌加价购活动资格、解锁品牌加价购活动资格 */
  readonly qualification: GoodsSubsidyActivityQualification
  /** 添加零售小店活动业务代理、删除零售小店活动业务代理、查询零售小店活动业务代理 等 8 个接口 */
  readonly retailStoreAct: GoodsSubsidyActivityRetailStoreAct
}

export interface GoodsSubsidyActivityActivitiesGetRequest {
  query: {
    /** 活动所属城市的ID */
    city_id: string
    /** 分页页码 */
    offset: number
    /** 最大返回的活动数 */
    limit: number
  } | string
}
export interface GoodsSubsidyActivityActivitiesGetResponse {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: {
    /** 活动ID */
    activity_id?: string
    /** 品牌ID */
    brand_id?: string
    /** 活动创建方商户号 */
    creator_merchant_id?: string
    /** 活动信息 */
    activity_info?: {
      /** 活动名称 */
      activity_name?: string
      /** 活动报名开始时间 */
      apply_start_time?: string
      /** 活动报名结束时间 */
      apply_end_time?: string
      /** 活动开始时间 */
      activity_start_time?: string
      /** 活动结束时间 */
      activity_end_time?: string
      /** 活动描述 */
      activity_description?: string
    }
    /** 活动商品信息 */
    goods_information?: {
      /** 商品ID */
      goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品图片URL */
      goods_picture_url?: string
    }
    /** 活动规则 */
    rule_information?: {
      /** 门店补贴 */
      store_subsidy?: number
      /** 服务商补贴 */
      service_provider_subsidy?: number
      /** 活动门店补贴商品数上限 */
      store_subsidy_quota?: number
      /** 单用户享受加价购优惠次数上限 */
      user_subsidy_quota?: number
      /** 活动区域列表 */
      areas?: {
        /** 省名称 */
        province?: string
        /** 市名称 */
        city?: string
        /** 区名称 */
        district?: string
      }[]
    }
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface GoodsSubsidyActivityActivities {
  /**
   * 按区域查询品牌加价购活动
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  get(options: GoodsSubsidyActivityActivitiesGetRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityActivitiesGetResponse>>
  /**
   * 按区域查询品牌加价购活动
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  getAsync(options: GoodsSubsidyActivityActivitiesGetRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityActivitiesGetResponse>>
}

export interface GoodsSubsidyActivityActivity {
  /** 门店报名品牌加价购活动 */
  readonly _activity_id_: GoodsSubsidyActivityActivityByActivityId
}

export interface GoodsSubsidyActivityActivityByActivityId {
  /** POST 门店报名品牌加价购活动 */
  readonly apply: GoodsSubsidyActivityActivityByActivityIdApply
}

export interface GoodsSubsidyActivityActivityByActivityIdApplyPostRequest {
  /** 活动ID */
  activity_id: string
  json: {
    /** 调用报名活动API的商户的商户号 */
    caller_merchant_id: string
    /** 门店报名信息 */
    apply_infos?: (readonly {
      /** 门店信息 */
      store_info?: {
        /** 门店ID */
        store_id?: string | undefined
        /** 门店补贴入账商户号 */
        accounting_merchant_id?: string | undefined
        /** 门店商户号 */
        merchant_id?: string | undefined
      } | undefined
      /**
       * 商品原价
       * 单位：分
       */
      goods_original_price?: number | undefined
    }[] | undefined)
  }
}
export interface GoodsSubsidyActivityActivityByActivityIdApplyPostResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 失败的报名记录 */
  failed_apply_infos?: {
    /** 门店信息 */
    store_info?: {
      /** 门店ID */
      store_id?: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id?: string
      /** 门店商户号 */
      merchant_id?: string
    }
    /**
     * 商品原价
     * 单位：分
     */
    goods_original_price?: number
  }[]
  /** 成功的报名记录 */
  succeed_apply_infos?: {
    /** 门店信息 */
    store_info?: {
      /** 门店ID */
      store_id?: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id?: string
      /** 门店商户号 */
      merchant_id?: string
    }
    /**
     * 商品原价
     * 单位：分
     */
    goods_original_price?: number
  }[]
}
export interface GoodsSubsidyActivityActivityByActivityIdApply {
  /**
   * 门店报名品牌加价购活动
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  post(options: GoodsSubsidyActivityActivityByActivityIdApplyPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityActivityByActivityIdApplyPostResponse>>
  /**
   * 门店报名品牌加价购活动
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  postAsync(options: GoodsSubsidyActivityActivityByActivityIdApplyPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityActivityByActivityIdApplyPostResponse>>
}

export interface GoodsSubsidyActivityQualification {
  /** POST 锁定品牌加价购活动资格 */
  readonly lock: GoodsSubsidyActivityQualificationLock
  /** POST 解锁品牌加价购活动资格 */
  readonly unlock: GoodsSubsidyActivityQualificationUnlock
}

export interface GoodsSubsidyActivityQualificationLockPostRequest {
  json: {
    /** 订单信息 */
    order_information: {
      /** 支付订单的微信用户OpenID */
      payer_openid?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /**
       * 订单总金额
       * 单位：分
       */
      total_fee?: number | undefined
      /** 门店ID */
      store_id?: string | undefined
      /** 门店商户号 */
      store_merchant_id?: string | undefined
    }
    /** 待锁定的加价购资格ID列表 */
    qualification_ids?: readonly string[] | undefined
  }
}
export interface GoodsSubsidyActivityQualificationLockPostResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}
export interface GoodsSubsidyActivityQualificationLock {
  /**
   * 锁定品牌加价购活动资格
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  post(options: GoodsSubsidyActivityQualificationLockPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityQualificationLockPostResponse>>
  /**
   * 锁定品牌加价购活动资格
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  postAsync(options: GoodsSubsidyActivityQualificationLockPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityQualificationLockPostResponse>>
}

export interface GoodsSubsidyActivityQualificationUnlockPostRequest {
  json: {
    /** 订单信息 */
    order_information: {
      /** 支付订单的微信用户OpenID */
      payer_openid?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /**
       * 订单总金额
       * 单位：分
       */
      total_fee?: number | undefined
      /** 门店ID */
      store_id?: string | undefined
      /** 门店商户号 */
      store_merchant_id?: string | undefined
    }
    /** 待锁定的加价购资格ID列表 */
    qualification_ids?: readonly string[] | undefined
  }
}
export interface GoodsSubsidyActivityQualificationUnlockPostResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}
export interface GoodsSubsidyActivityQualificationUnlock {
  /**
   * 解锁品牌加价购活动资格
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  post(options: GoodsSubsidyActivityQualificationUnlockPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityQualificationUnlockPostResponse>>
  /**
   * 解锁品牌加价购活动资格
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  postAsync(options: GoodsSubsidyActivityQualificationUnlockPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityQualificationUnlockPostResponse>>
}

export interface GoodsSubsidyActivityRetailStoreAct {
  /** 添加零售小店活动业务代理、删除零售小店活动业务代理、查询零售小店活动业务代理 */
  readonly _activity_id_: GoodsSubsidyActivityRetailStoreActByActivityId
  /** 生成小店活动物料码、查询小店活动门店列表、添加小店活动门店 等 5 个接口 */
  readonly _brand_id_: GoodsSubsidyActivityRetailStoreActByBrandId
}

export interface GoodsSubsidyActivityRetailStoreActByActivityId {
  /** PUT 添加零售小店活动业务代理 · DELETE 删除零售小店活动业务代理 */
  readonly representative: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentative
  /** GET 查询零售小店活动业务代理 */
  readonly representatives: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutRequest {
  /** 零售小店活动ID */
  activity_id: string
  json: {
    /** 业务代理信息列表 */
    representative_info_list: readonly {
      /** 业务代理的OpenID */
      openid: string
    }[]
    /** 请求业务单据号 */
    out_request_no: string
    /** 添加时间 */
    add_time?: string | undefined
  }
}
export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse {
  /** 零售小店活动ID */
  activity_id: string
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 添加时间 */
  add_time: string
}
export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteRequest {
  /** 零售小店活动ID */
  activity_id: string
  json: {
    /** 业务代理信息列表 */
    representative_info_list: readonly {
      /** 业务代理的OpenID */
      openid: string
    }[]
    /** 请求业务单据号 */
    out_request_no: string
    /**
     * 删除时间
     * 格式：RFC 3339
     */
    delete_time?: string | undefined
  }
}
export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse {
  /** 零售小店活动ID */
  activity_id: string
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /**
   * 删除时间
   * 格式：RFC 3339
   */
  delete_time: string
}
export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentative {
  /**
   * 添加零售小店活动业务代理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384327 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384386 官方文档}
   */
  put(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse>>
  /**
   * 添加零售小店活动业务代理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384327 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384386 官方文档}
   */
  putAsync(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse>>
  /**
   * 删除零售小店活动业务代理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384344 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384399 官方文档}
   */
  delete(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse>>
  /**
   * 删除零售小店活动业务代理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384344 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384399 官方文档}
   */
  deleteAsync(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse>>
}

export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetRequest {
  /** 零售小店活动ID */
  activity_id: string
  query: {
    /** 分页页码 */
    offset: number
    /** 分页大小 */
    limit: number
  } | string
}
export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse {
  /** 小店活动业代总数 */
  total_count?: number
  /** 小店活动业代集合 */
  data?: {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}
export interface GoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives {
  /**
   * 查询零售小店活动业务代理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384347 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384405 官方文档}
   */
  get(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse>>
  /**
   * 查询零售小店活动业务代理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384347 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384405 官方文档}
   */
  getAsync(options: GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse>>
}

export interface GoodsSubsidyActivityRetailStoreActByBrandId {
  /** POST 生成小店活动物料码 */
  readonly materials: GoodsSubsidyActivityRetailStoreActByBrandIdMaterials
  /** GET 查询小店活动门店列表 · POST 添加小店活动门店 · DELETE 删除小店活动门店 */
  readonly stores: GoodsSubsidyActivityRetailStoreActByBrandIdStores
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostRequest {
  /** 品牌ID */
  brand_id: string
  json: {
    /** 请求业务单据 */
    out_request_no: string
    /** 生成物料码数量 */
    material_num: number
  }
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse {
  /** 成功的物料码列表 */
  material_list?: {
    /** 物料码ID */
    material_id?: string
    /** 物料码链接 */
    material_url?: string
  }[]
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdMaterials {
  /**
   * 生成小店活动物料码
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384337 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384395 官方文档}
   */
  post(options: GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse>>
  /**
   * 生成小店活动物料码
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384337 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384395 官方文档}
   */
  postAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse>>
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetRequest {
  /** 品牌ID */
  brand_id: string
  query: {
    /** 分页页码 */
    offset: number
    /** 分页大小 */
    limit: number
  } | string
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequest {
  /** 品牌ID */
  brand_id: string
  json: {
    /** 请求业务单据 */
    out_request_no: string
    /**
     * 添加时间
     * 格式：RFC 3339
     */
    add_time?: string | undefined
    /** 待新增的小店活动门店列表 */
    stores: readonly {
      /** 门店编码 */
      store_code?: string | undefined
      /** 门店名称 */
      store_name?: string | undefined
    }[]
  }
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse {
  /**
   * 添加时间
   * 格式：RFC 3339
   */
  add_time?: string
  /** 添加失败的小店活动门店列表 */
  failed_stores?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteRequest {
  /** 品牌ID */
  brand_id: string
  json: {
    /** 请求业务单据 */
    out_request_no: string
    /**
     * 删除时间
     * 格式：RFC 3339
     */
    delete_time?: string | undefined
    /** 待删除的小店活动门店列表 */
    stores: readonly {
      /** 门店编码 */
      store_code?: string | undefined
      /** 门店名称 */
      store_name?: string | undefined
    }[]
  }
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse {
  /**
   * 删除时间
   * 格式：RFC 3339
   */
  delete_time?: string
  /** 删除失败的小店活动门店列表 */
  failed_stores?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStores {
  /**
   * 查询小店活动门店列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384355 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384414 官方文档}
   */
  get(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse>>
  /**
   * 查询小店活动门店列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384355 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384414 官方文档}
   */
  getAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse>>
  /**
   * 添加小店活动门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384359 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384421 官方文档}
   */
  post(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse>>
  /**
   * 添加小店活动门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384359 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384421 官方文档}
   */
  postAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse>>
  /**
   * 删除小店活动门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384363 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384431 官方文档}
   */
  delete(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse>>
  /**
   * 删除小店活动门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384363 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384431 官方文档}
   */
  deleteAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse>>
  /** GET 查询小店活动门店详情 */
  readonly _store_code_: GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode
}

export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetRequest {
  /** 品牌ID */
  brand_id: string
  /** 门店编码 */
  store_code: string
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse {
  /** 门店编码 */
  store_code?: string
  /** 门店名称 */
  store_name?: string
}
export interface GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode {
  /**
   * 查询小店活动门店详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384379 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384437 官方文档}
   */
  get(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse>>
  /**
   * 查询小店活动门店详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384379 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012384437 官方文档}
   */
  getAsync(options: GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetRequest & CallOptions): Promise<ApiResponse<GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse>>
}

export interface MembercardActivity {
  /** GET 查询活动列表 · POST 创建活动 */
  readonly activities: MembercardActivityActivities
}

export interface MembercardActivityActivitiesGetRequest {
  query?: {
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 活动类型 */
    activity_type?: ("NON_MEMBER_AFTERPAY" | "MEMBER_AFTERPAY" | "NON_MEMBER_MINIPROGRAM" | "MEMBER_MINIPROGRAM") | null | undefined
    /** 会员卡ID */
    card_id?: string | null | undefined
    /** 活动的当前状态 */
    activity_status?: ("CREATED" | "ONGOING" | "TERMINATED" | "OVER_TIME") | null | undefined
  } | string | null | undefined
}
export interface MembercardActivityActivitiesGetResponse {
  /** 活动详情 */
  data?: {
    /** 活动ID */
    activity_id: string
    /** 活动的当前状态 */
    activity_status?: string
    /**
     * 创建时间
     * 格式：RFC 3339
     */
    create_time?: string
    /**
     * 更新时间
     * 格式：RFC 3339
     */
    update_time?: string
    /** 会员卡ID */
    card_id?: string
    /** 活动名称 */
    activity_name?: string
    /** 活动类型 */
    activity_type?: string
    /**
     * 活动开始时间
     * 格式：RFC 3339
     */
    begin_time?: string
    /**
     * 活动结束时间
     * 格式：RFC 3339
     */
    end_time?: string
    /** 发放时间段 */
    award_send_period?: {
      /** 指定时间 */
      award_send_time?: {
        /**
         * 发放开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 发放结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
      /** 指定时间段 */
      award_send_day_time?: {
        /** 每日发放开始时间 */
        begin_day_time: {
          /** 时 */
          hours: number
          /** 分 */
          minutes: number
          /** 秒 */
          seconds: number
        }
        /** 每日发放结束时间 */
        end_day_time: {
          /** 时 */
          hours: number
          /** 分 */
          minutes: number
          /** 秒 */
          seconds: number
        }
      }[]
    }
    /** 优惠券列表 */
    stock_list?: {
      /** 创建批次的商户号 */
      stock_creator_mchid?: string
      /** 券批次ID */
      stock_id: string
    }[]
    /** 商户请求单号 */
    out_request_no?: string
    /** 支付后活动设置 */
    pay_activity_setting?: {
      /** 商户logo */
      logo_url?: string
      /** 支付结果页活动副标题 */
      activity_second_title?: string
      /** 活动曝光商户号 */
      mchid_list?: string[]
      /** 激活方式设置 */
      activate_setting?: {
        /** 激活类型 */
        activate_type: string
        /** 跳转激活的url */
        activate_url?: string
        /** 跳转激活的小程序 */
        activate_miniprogram?: {
          /** 跳转激活的appid */
          activate_appid: string
          /** 跳转激活的path */
          activate_path: string
        }
      }
      /** 支付设置 */
      payment_setting?: {
        /** 支付模式 */
        payment_mode?: {
          /** 支付场景列表 */
          payment_scene_list?: string[]
        }
        /** 指定银行的简称 */
        limit_bank?: string
        /** 订单优惠标记 */
        goods_tags?: string[]
      }
    }
    /** 支付前会员活动设置 */
    miniprogram_activity_setting?: {
      /** 指定领取渠道 */
      outer_str?: string[]
      /** 领奖页面跳转配置 */
      award_jump_deploy?: {
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序path */
        mini_program_path?: string
        /** 跳转按钮文案 */
        button_text?: string
      }
    }
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
}
export interface MembercardActivityActivitiesPostRequest {
  json: {
    /** 会员卡ID */
    card_id: string
    /** 活动名称 */
    activity_name: string
    /** 活动类型 */
    activity_type: ("NON_MEMBER_AFTERPAY" | "MEMBER_AFTERPAY" | "NON_MEMBER_MINIPROGRAM" | "MEMBER_MINIPROGRAM")
    /**
     * 活动开始时间
     * 格式：RFC 3339
     */
    begin_time?: string | undefined
    /**
     * 活动结束时间
     * 格式：RFC 3339
     */
    end_time?: string | undefined
    /** 发放时间段 */
    award_send_period?: {
      /** 指定时间 */
      award_send_time?: (readonly {
        /**
         * 发放开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 发放结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[] | undefined)
      /** 指定时间段 */
      award_send_day_time?: (readonly {
        /** 每日发放开始时间 */
        begin_day_time: {
          /** 时 */
          hours: number
          /** 分 */
          minutes: number
          /** 秒 */
          seconds: number
        }
        /** 每日发放结束时间 */
        end_day_time: {
          /** 时 */
          hours: number
          /** 分 */
          minutes: number
          /** 秒 */
          seconds: number
        }
      }[] | undefined)
    } | undefined
    /** 优惠券列表 */
    stock_list?: (readonly {
      /** 创建批次的商户号 */
      stock_creator_mchid?: string | undefined
      /** 券批次ID */
      stock_id: string
    }[] | undefined)
    /** 商户请求单号 */
    out_request_no: string
    /** 支付后活动设置 */
    pay_activity_setting?: {
      /** 商户logo */
      logo_url?: string | undefined
      /** 支付结果页活动副标题 */
      activity_second_title?: string | undefined
      /** 活动曝光商户号 */
      mchid_list?: readonly string[] | undefined
      /** 激活方式设置 */
      activate_setting?: {
        /** 激活类型 */
        activate_type: string
        /** 跳转激活的url */
        activate_url?: string | undefined
        /** 跳转激活的小程序 */
        activate_miniprogram?: {
          /** 跳转激活的appid */
          activate_appid: string
          /** 跳转激活的path */
          activate_path: string
        } | undefined
      } | undefined
      /** 支付设置 */
      payment_setting?: {
        /** 支付模式 */
        payment_mode?: {
          /** 支付场景列表 */
          payment_scene_list?: readonly string[] | undefined
        } | undefined
        /** 指定银行的简称 */
        limit_bank?: string | undefined
        /** 订单优惠标记 */
        goods_tags?: readonly string[] | undefined
      } | undefined
    } | undefined
    /** 支付前会员活动设置 */
    miniprogram_activity_setting?: {
      /** 指定领取渠道 */
      outer_str?: readonly string[] | undefined
      /** 领奖页面跳转配置 */
      award_jump_deploy?: {
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序path */
        mini_program_path?: string | undefined
        /** 跳转按钮文案 */
        button_text?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface MembercardActivityActivitiesPostResponse {
  /** 活动ID */
  activity_id: string
  /** 活动的当前状态 */
  activity_status?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 */
  activity_type?: string
  /**
   * 活动开始时间
   * 格式：RFC 3339
   */
  begin_time?: string
  /**
   * 活动结束时间
   * 格式：RFC 3339
   */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /**
       * 发放开始时间
       * 格式：RFC 3339
       */
      begin_time: string
      /**
       * 发放结束时间
       * 格式：RFC 3339
       */
      end_time: string
    }[]
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
    }[]
  }
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid?: string
    /** 券批次ID */
    stock_id: string
  }[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url?: string
    /** 支付结果页活动副标题 */
    activity_second_title?: string
    /** 活动曝光商户号 */
    mchid_list?: string[]
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string
      /** 跳转激活的url */
      activate_url?: string
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string
        /** 跳转激活的path */
        activate_path: string
      }
    }
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[]
      }
      /** 指定银行的简称 */
      limit_bank?: string
      /** 订单优惠标记 */
      goods_tags?: string[]
    }
  }
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[]
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序path */
      mini_program_path?: string
      /** 跳转按钮文案 */
      button_text?: string
    }
  }
}
export interface MembercardActivityActivities {
  /**
   * 查询活动列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553261 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714468 官方文档}
   */
  get(options?: MembercardActivityActivitiesGetRequest & CallOptions): Promise<ApiResponse<MembercardActivityActivitiesGetResponse>>
  /**
   * 查询活动列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553261 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714468 官方文档}
   */
  getAsync(options?: MembercardActivityActivitiesGetRequest & CallOptions): Promise<ApiResponse<MembercardActivityActivitiesGetResponse>>
  /**
   * 创建活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553030 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714463 官方文档}
   */
  post(options: MembercardActivityActivitiesPostRequest & CallOptions): Promise<ApiResponse<MembercardActivityActivitiesPostResponse>>
  /**
   * 创建活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553030 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714463 官方文档}
   */
  postAsync(options: MembercardActivityActivitiesPostRequest & CallOptions): Promise<ApiResponse<MembercardActivityActivitiesPostResponse>>
  /** GET 查询活动详情 */
  readonly _activity_id_: MembercardActivityActivitiesByActivityId
}

export interface MembercardActivityActivitiesByActivityIdGetRequest {
  /** 活动ID */
  activity_id: string
}
export interface MembercardActivityActivitiesByActivityIdGetResponse {
  /** 活动ID */
  activity_id: string
  /** 活动的当前状态 */
  activity_status?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 */
  activity_type?: string
  /**
   * 活动开始时间
   * 格式：RFC 3339
   */
  begin_time?: string
  /**
   * 活动结束时间
   * 格式：RFC 3339
   */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /**
       * 发放开始时间
       * 格式：RFC 3339
       */
      begin_time: string
      /**
       * 发放结束时间
       * 格式：RFC 3339
       */
      end_time: string
    }[]
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
    }[]
  }
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid?: string
    /** 券批次ID */
    stock_id: string
  }[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url?: string
    /** 支付结果页活动副标题 */
    activity_second_title?: string
    /** 活动曝光商户号 */
    mchid_list?: string[]
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string
      /** 跳转激活的url */
      activate_url?: string
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string
        /** 跳转激活的path */
        activate_path: string
      }
    }
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[]
      }
      /** 指定银行的简称 */
      limit_bank?: string
      /** 订单优惠标记 */
      goods_tags?: string[]
    }
  }
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[]
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序path */
      mini_program_path?: string
      /** 跳转按钮文案 */
      button_text?: string
    }
  }
}
export interface MembercardActivityActivitiesByActivityId {
  /**
   * 查询活动详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553365 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714471 官方文档}
   */
  get(options: MembercardActivityActivitiesByActivityIdGetRequest & CallOptions): Promise<ApiResponse<MembercardActivityActivitiesByActivityIdGetResponse>>
  /**
   * 查询活动详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553365 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714471 官方文档}
   */
  getAsync(options: MembercardActivityActivitiesByActivityIdGetRequest & CallOptions): Promise<ApiResponse<MembercardActivityActivitiesByActivityIdGetResponse>>
  /** POST 终止活动 */
  readonly terminate: MembercardActivityActivitiesByActivityIdTerminate
}

export interface MembercardActivityActivitiesByActivityIdTerminatePostRequest {
  /** 活动ID */
  activity_id: string
}
export interface MembercardActivityActivitiesByActivityIdTerminatePostResponse {
  /** 活动ID */
  activity_id: string
  /**
   * 终止时间
   * 格式：RFC 3339
   */
  terminate_time?: string
}
export interface MembercardActivityActivitiesByActivityIdTerminate {
  /**
   * 终止活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553381 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714466 官方文档}
   */
  post(options: MembercardActivityActivitiesByActivityIdTerminatePostRequest & CallOptions): Promise<ApiResponse<MembercardActivityActivitiesByActivityIdTerminatePostResponse>>
  /**
   * 终止活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553381 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714466 官方文档}
   */
  postAsync(options: MembercardActivityActivitiesByActivityIdTerminatePostRequest & CallOptions): Promise<ApiResponse<MembercardActivityActivitiesByActivityIdTerminatePostResponse>>
}

export interface MembercardOpen {
  /** 获取用户信息（跳转型激活） */
  readonly activateInformations: MembercardOpenActivateInformations
  /** GET 查询回调地址 · PATCH 设置回调地址 */
  readonly callback: MembercardOpenCallback
  /** GET 查询会员卡模板列表 · POST 创建会员卡模板 */
  readonly cards: MembercardOpenCards
  /** 导入加密手机号提醒会员领卡、通过加密手机号查询会员领卡状态 */
  readonly phonenumberMember: MembercardOpenPhonenumberMember
  /** 查询用户在品牌下所有会员卡 */
  readonly user: MembercardOpenUser
}

export interface MembercardOpenActivateInformations {
  /** GET 获取用户信息（跳转型激活） */
  readonly _activate_ticket_: MembercardOpenActivateInformationsByActivateTicket
}

export interface MembercardOpenActivateInformationsByActivateTicketGetRequest {
  /** 激活ticket */
  activate_ticket: string
}
export interface MembercardOpenActivateInformationsByActivateTicketGetResponse {
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /** 用户信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
      /** 字段值 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 字段值 */
      value?: string
      /** 字段值 */
      value_list?: string[]
    }[]
  }
}
export interface MembercardOpenActivateInformationsByActivateTicket {
  /**
   * 获取用户信息（跳转型激活）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550779 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727881 官方文档}
   */
  get(options: MembercardOpenActivateInformationsByActivateTicketGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenActivateInformationsByActivateTicketGetResponse>>
  /**
   * 获取用户信息（跳转型激活）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550779 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727881 官方文档}
   */
  getAsync(options: MembercardOpenActivateInformationsByActivateTicketGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenActivateInformationsByActivateTicketGetResponse>>
}

export interface MembercardOpenCallbackGetRequest {
  
}
export interface MembercardOpenCallbackGetResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string
}
export interface MembercardOpenCallbackPatchRequest {
  json: {
    /**
     * 通知url地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
  }
}
export interface MembercardOpenCallbackPatchResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string
}
export interface MembercardOpenCallback {
  /**
   * 查询回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552275 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714354 官方文档}
   */
  get(options?: MembercardOpenCallbackGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCallbackGetResponse>>
  /**
   * 查询回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552275 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714354 官方文档}
   */
  getAsync(options?: MembercardOpenCallbackGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCallbackGetResponse>>
  /**
   * 设置回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552251 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714353 官方文档}
   */
  patch(options: MembercardOpenCallbackPatchRequest & CallOptions): Promise<ApiResponse<MembercardOpenCallbackPatchResponse>>
  /**
   * 设置回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552251 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012714353 官方文档}
   */
  patchAsync(options: MembercardOpenCallbackPatchRequest & CallOptions): Promise<ApiResponse<MembercardOpenCallbackPatchResponse>>
}

export interface MembercardOpenCardsGetRequest {
  query?: {
    /** 品牌id */
    brand_id?: string | null | undefined
    /** 商户AppId */
    appid?: string | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string | null | undefined
}
export interface MembercardOpenCardsGetResponse {
  /** 总数量 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 会员卡列表 */
  data?: {
    /** 会员卡id */
    card_id: string
    /**
     * 创建时间
     * 格式：RFC 3339
     */
    create_time?: string
    /**
     * 更新时间
     * 格式：RFC 3339
     */
    update_time?: string
    /** 剩余库存 */
    remain_quantity?: number
    /** 会员卡状态 */
    status?: ('NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {}))
    /** 品牌信息 */
    brand: {
      /** 品牌id */
      brand_id: string
      /** 品牌展示名称 */
      display_name: string
    }
    /** 商户AppId */
    appid: string
    /** 会员卡logo */
    logo_url: string
    /** 卡名称 */
    title: string
    /** 会员卡背景图 */
    background_picture_url: string
    /** 使用须知 */
    description?: string
    /** 服务电话 */
    service_phone?: string
    /** 会员码型 */
    code_type: ('BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {}))
    /** 会员卡总库存 */
    total_quantity?: number
    /** 有效期 */
    date_information: {
      /** 有效期类型 */
      type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
    }
    /** 会员卡code分配类型 */
    code_mode?: ('SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {}))
    /** 是否展示会员等级 */
    need_display_level?: boolean
    /** 会员初始等级 */
    init_level?: string
    /** 商户请求单号 */
    out_request_no: string
    /** 储值信息 */
    balance_information?: {
      /** 是否支持储值 */
      need_balance?: boolean
      /** 储值小程序appid */
      balance_appid?: string
      /** 储值小程序path */
      balance_path?: string
      /** 储值url */
      balance_url?: string
    }
    /** 开卡信息 */
    user_information_form?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 商户自定义的开卡信息字段类型 */
        type?: ('TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}))
        /** 字段名称 */
        name?: string
        /** 字段值 */
        values?: string[]
      }[]
      /** 是否允许修改 */
      can_modify_after_activate?: boolean
    }
    /** 商户补充声明 */
    additional_statement?: {
      /** 标题 */
      title?: string
      /** 跳转url */
      url?: string
      /** 跳转小程序appid */
      appid?: string
      /** 跳转小程序path */
      path?: string
    }
    /** 是否启用动态码 */
    need_dynamic_code?: boolean
  }[]
  /** 是否启用动态码 */
  need_dynamic_code?: boolean
}
export interface MembercardOpenCardsPostRequest {
  json: {
    /** 商户AppId */
    appid: string
    /** 会员卡logo */
    logo_url: string
    /** 品牌信息 */
    brand: {
      /** 品牌id */
      brand_id: string
      /** 品牌展示名称 */
      display_name: string
    }
    /** 卡名称 */
    title: string
    /** 会员卡背景图 */
    background_picture_url: string
    /** 使用须知 */
    description?: string | undefined
    /** 服务电话 */
    service_phone?: string | undefined
    /** 会员码型 */
    code_type: ("BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE")
    /** 会员卡总库存 */
    total_quantity?: number | undefined
    /** 有效期 */
    date_information: {
      /** 有效期类型 */
      type: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT")
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string | undefined
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
    }
    /** 会员卡code分配类型 */
    code_mode?: ("SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME") | undefined
    /** 是否展示会员等级 */
    need_display_level?: boolean | undefined
    /** 会员初始等级 */
    init_level?: string | undefined
    /** 商户请求单号 */
    out_request_no: string
    /** 储值信息 */
    balance_information?: {
      /** 是否支持储值 */
      need_balance?: boolean | undefined
      /** 储值小程序appid */
      balance_appid?: string | undefined
      /** 储值小程序path */
      balance_path?: string | undefined
      /** 储值url */
      balance_url?: string | undefined
    } | undefined
    /** 开卡信息 */
    user_information_form?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: readonly ("USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY")[] | undefined
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: (readonly {
        /** 商户自定义的开卡信息字段类型 */
        type?: ("TEXT" | "SELECT" | "RADIO" | "CHECK_BOX") | undefined
        /** 字段名称 */
        name?: string | undefined
        /** 字段值 */
        values?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 商户补充声明 */
    additional_statement?: {
      /** 标题 */
      title?: string | undefined
      /** 跳转url */
      url?: string | undefined
      /** 跳转小程序appid */
      appid?: string | undefined
      /** 跳转小程序path */
      path?: string | undefined
    } | undefined
    /** 是否启用动态码 */
    need_dynamic_code?: boolean | undefined
  }
}
export interface MembercardOpenCardsPostResponse {
  /** 会员卡id */
  card_id: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 剩余库存 */
  remain_quantity?: number
  /** 会员卡状态 */
  status?: ('NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {}))
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 商户AppId */
  appid: string
  /** 会员卡logo */
  logo_url: string
  /** 卡名称 */
  title: string
  /** 会员卡背景图 */
  background_picture_url: string
  /** 使用须知 */
  description?: string
  /** 服务电话 */
  service_phone?: string
  /** 会员码型 */
  code_type: ('BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {}))
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number
  }
  /** 会员卡code分配类型 */
  code_mode?: ('SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {}))
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean
    /** 储值小程序appid */
    balance_appid?: string
    /** 储值小程序path */
    balance_path?: string
    /** 储值url */
    balance_url?: string
  }
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: ('TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}))
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
    /** 是否允许修改 */
    can_modify_after_activate?: boolean
  }
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string
    /** 跳转url */
    url?: string
    /** 跳转小程序appid */
    appid?: string
    /** 跳转小程序path */
    path?: string
  }
  /** 是否启用动态码 */
  need_dynamic_code?: boolean
  /** 会员积分 */
  bonus?: {
    /** 会员初始积分值 */
    init_bonus?: number
    /** 积分值文案 */
    bonus_value_word?: string
    /** 积分价值项标题 */
    bonus_cost_title?: string
    /** 积分价值项文案 */
    bonus_cost_word?: string
    /** 积分跳转文案 */
    bonus_jump_word?: string
    /** 积分跳转appid */
    bonus_jump_appid?: string
    /** 积分跳转path */
    bonus_jump_path?: string
    /** 自助积分跳转appid */
    bonus_support_appid?: string
    /** 自助积分跳转path */
    bonus_support_path?: string
  }
  /** 会员发票 */
  fapiao?: {
    /** 发票跳转文案 */
    fapiao_jump_word?: string
    /** 发票跳转AppID */
    fapiao_jump_appid?: string
    /** 发票跳转path */
    fapiao_jump_path?: string
  }
  /** 会员优惠 */
  favor?: {
    /** 是否展示优惠券 */
    show_coupon?: boolean
    /** 会员专享价文案 */
    member_price_word?: string
    /** 会员专享价跳转appid */
    member_price_appid?: string
    /** 会员专享价跳转path */
    member_price_path?: string
    /** 会员专享价标题 */
    member_price_title?: ('MEMBER_PRICE' | 'MEMBER_ACTIVITY' | (string & {}))
    /** 会员优惠栏目名称 */
    favor_module_title?: ('FAVOR' | 'VIP' | (string & {}))
  }
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string
    /** 联系人头像 */
    head_image_url?: string
    /** 联系方式 */
    contact_information_name?: string
    /** 联系信息值 */
    contact_information_value?: string
    /** 联系电话 */
    phone_number?: string
  }
  /** 服务模块 */
  service_modules?: {
    [k: string]: unknown
  }[]
}
export interface MembercardOpenCards {
  /**
   * 查询会员卡模板列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547108 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709010 官方文档}
   */
  get(options?: MembercardOpenCardsGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsGetResponse>>
  /**
   * 查询会员卡模板列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547108 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709010 官方文档}
   */
  getAsync(options?: MembercardOpenCardsGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsGetResponse>>
  /**
   * 创建会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545584 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012708314 官方文档}
   */
  post(options: MembercardOpenCardsPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsPostResponse>>
  /**
   * 创建会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545584 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012708314 官方文档}
   */
  postAsync(options: MembercardOpenCardsPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsPostResponse>>
  /** GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息 · DELETE 删除会员卡模板 */
  readonly _card_id_: MembercardOpenCardsByCardId
}

export interface MembercardOpenCardsByCardIdGetRequest {
  /** 会员卡id */
  card_id: string
}
export interface MembercardOpenCardsByCardIdGetResponse {
  /** 会员卡id */
  card_id: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 剩余库存 */
  remain_quantity?: number
  /** 会员卡状态 */
  status?: ('NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {}))
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 商户AppId */
  appid: string
  /** 会员卡logo */
  logo_url: string
  /** 卡名称 */
  title: string
  /** 会员卡背景图 */
  background_picture_url: string
  /** 使用须知 */
  description?: string
  /** 服务电话 */
  service_phone?: string
  /** 会员码型 */
  code_type: ('BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {}))
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: ('FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    available_begin_time?: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number
  }
  /** 会员卡code分配类型 */
  code_mode?: ('SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {}))
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean
    /** 储值小程序appid */
    balance_appid?: string
    /** 储值小程序path */
    balance_path?: string
    /** 储值url */
    balance_url?: string
  }
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: ('TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {}))
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
    /** 是否允许修改 */
    can_modify_after_activate?: boolean
  }
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string
    /** 跳转url */
    url?: string
    /** 跳转小程序appid */
    appid?: string
    /** 跳转小程序path */
    path?: string
  }
  /** 会员积分 */
  bonus?: {
    /** 会员初始积分值 */
    init_bonus?: number
    /** 积分值文案 */
    bonus_value_word?: string
    /** 积分价值项标题 */
    bonus_cost_title?: string
    /** 积分价值项文案 */
    bonus_cost_word?: string
    /** 积分跳转文案 */
    bonus_jump_word?: string
    /** 积分跳转appid */
    bonus_jump_appid?: string
    /** 积分跳转path */
    bonus_jump_path?: string
    /** 自助积分跳转appid */
    bonus_support_appid?: string
    /** 自助积分跳转path */
    bonus_support_path?: string
  }
  /** 会员发票 */
  fapiao?: {
    /** 发票跳转文案 */
    fapiao_jump_word?: string
    /** 发票跳转AppID */
    fapiao_jump_appid?: string
    /** 发票跳转path */
    fapiao_jump_path?: string
  }
  /** 会员优惠 */
  favor?: {
    /** 是否展示优惠券 */
    show_coupon?: boolean
    /** 会员专享价文案 */
    member_price_word?: string
    /** 会员专享价跳转appid */
    member_price_appid?: string
    /** 会员专享价跳转path */
    member_price_path?: string
    /** 会员专享价标题 */
    member_price_title?: ('MEMBER_PRICE' | 'MEMBER_ACTIVITY' | (string & {}))
    /** 会员优惠栏目名称 */
    favor_module_title?: ('FAVOR' | 'VIP' | (string & {}))
  }
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string
    /** 联系人头像 */
    head_image_url?: string
    /** 联系方式 */
    contact_information_name?: string
    /** 联系信息值 */
    contact_information_value?: string
    /** 联系电话 */
    phone_number?: string
  }
  /** 是否启用动态码 */
  need_dynamic_code?: boolean
  /** 服务模块 */
  service_modules?: {
    [k: string]: unknown
  }[]
}
export interface MembercardOpenCardsByCardIdPatchRequest {
  /** 会员卡id */
  card_id: string
  json: {
    /** 商户AppId */
    appid?: string | undefined
    /** 会员卡logo */
    logo_url?: string | undefined
    /** 卡名称 */
    title?: string | undefined
    /** 会员卡背景图 */
    background_picture_url?: string | undefined
    /** 使用须知 */
    description?: string | undefined
    /** 服务电话 */
    service_phone?: string | undefined
    /** 会员卡总库存 */
    total_quantity?: number | undefined
    /** 有效期 */
    date_information?: {
      /** 有效期类型 */
      type: ("FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT")
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      available_end_time?: string | undefined
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      available_begin_time?: string | undefined
    } | undefined
    /** 是否展示会员等级 */
    need_display_level?: boolean | undefined
    /** 会员初始等级 */
    init_level?: string | undefined
    /** 储值信息 */
    balance_information?: {
      /** 是否支持储值 */
      need_balance?: boolean | undefined
      /** 储值小程序appid */
      balance_appid?: string | undefined
      /** 储值小程序path */
      balance_path?: string | undefined
      /** 储值url */
      balance_url?: string | undefined
    } | undefined
    /** 开卡信息 */
    user_information_form?: {
      /** 是否允许修改 */
      can_modify_after_activate?: boolean | undefined
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: readonly ("USER_FORM_FLAG_MOBILE" | "USER_FORM_FLAG_SEX" | "USER_FORM_FLAG_NAME" | "USER_FORM_FLAG_BIRTHDAY" | "USER_FORM_FLAG_ADDRESS" | "USER_FORM_FLAG_EMAIL" | "USER_FORM_FLAG_CITY")[] | undefined
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: (readonly {
        /** 商户自定义的开卡信息字段类型 */
        type?: ("TEXT" | "SELECT" | "RADIO" | "CHECK_BOX") | undefined
        /** 字段名称 */
        name?: string | undefined
        /** 字段值 */
        values?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 商户补充声明 */
    additional_statement?: {
      /** 标题 */
      title?: string | undefined
      /** 跳转url */
      url?: string | undefined
      /** 跳转小程序appid */
      appid?: string | undefined
      /** 跳转小程序path */
      path?: string | undefined
    } | undefined
    /** 会员卡code分配类型 */
    code_mode?: ("SYSTEM_ALLOCATE" | "MERCHANT_DEPOSIT" | "REAL_TIME") | undefined
    /** 会员码型 */
    code_type?: ("BAR_CODE" | "QRCODE" | "BAR_CODE_AND_QRCODE" | "NONE_CODE") | undefined
    /** 是否启用动态码 */
    need_dynamic_code?: boolean | undefined
  }
}
export interface MembercardOpenCardsByCardIdDeleteRequest {
  /** 会员卡id */
  card_id: string
}
export interface MembercardOpenCardsByCardId {
  /**
   * 查询会员卡模板信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547650 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709168 官方文档}
   */
  get(options: MembercardOpenCardsByCardIdGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdGetResponse>>
  /**
   * 查询会员卡模板信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547650 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709168 官方文档}
   */
  getAsync(options: MembercardOpenCardsByCardIdGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdGetResponse>>
  /**
   * 修改会员卡模板信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549567 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709882 官方文档}
   */
  patch(options: MembercardOpenCardsByCardIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 修改会员卡模板信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549567 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709882 官方文档}
   */
  patchAsync(options: MembercardOpenCardsByCardIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 删除会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549682 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012726840 官方文档}
   */
  delete(options: MembercardOpenCardsByCardIdDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 删除会员卡模板
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549682 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012726840 官方文档}
   */
  deleteAsync(options: MembercardOpenCardsByCardIdDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** 导入会员Code、查询用户会员卡信息、修改用户会员卡信息 等 9 个接口 */
  readonly codes: MembercardOpenCardsByCardIdCodes
  /** GET 加密code解码（跳转型激活） */
  readonly decryptCode: MembercardOpenCardsByCardIdDecryptCode
  /** POST 商户预授权 */
  readonly permissionTokens: MembercardOpenCardsByCardIdPermissionTokens
  /** 根据手机号导入用户会员卡 */
  readonly phoneMembercard: MembercardOpenCardsByCardIdPhoneMembercard
  /** POST 创建会员卡二维码 */
  readonly qrcode: MembercardOpenCardsByCardIdQrcode
  /** PATCH 设置会员卡模板权益项 */
  readonly rights: MembercardOpenCardsByCardIdRights
  /** POST 添加会员卡服务项 */
  readonly serviceModules: MembercardOpenCardsByCardIdServiceModules
  /** POST 老会员卡模板升级 */
  readonly upgrade: MembercardOpenCardsByCardIdUpgrade
  /** 根据openid导入用户会员卡 */
  readonly users: MembercardOpenCardsByCardIdUsers
}

export interface MembercardOpenCardsByCardIdCodes {
  /** POST 导入会员Code */
  readonly deposit: MembercardOpenCardsByCardIdCodesDeposit
  /** GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息 */
  readonly _code_: MembercardOpenCardsByCardIdCodesByCode
}

export interface MembercardOpenCardsByCardIdCodesDepositPostRequest {
  /** 会员卡id */
  card_id: string
  json: {
    /** 会员卡code */
    code?: readonly string[] | undefined
  }
}
export interface MembercardOpenCardsByCardIdCodesDepositPostResponse {
  /** 导入结果 */
  data?: {
    /** 会员卡code */
    code?: string
    /** 导入结果 */
    result?: ('SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {}))
  }[]
}
export interface MembercardOpenCardsByCardIdCodesDeposit {
  /**
   * 导入会员Code
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545728 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709031 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdCodesDepositPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdCodesDepositPostResponse>>
  /**
   * 导入会员Code
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545728 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709031 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesDepositPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdCodesDepositPostResponse>>
}

export interface MembercardOpenCardsByCardIdCodesByCodeGetRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
}
export interface MembercardOpenCardsByCardIdCodesByCodeGetResponse {
  /** 会员卡id */
  card_id?: string
  /** 会员卡code */
  code?: string
  /** 用户标识 */
  openid?: string
  /** 会员卡编号 */
  membership_number?: string
  /** 用户等级 */
  level?: string
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /** 会员卡背景图 */
  background_picture_url?: string
  /**
   * 用户储值余额
   * 单位：分
   */
  balance?: number
  /** 用户会员卡状态 */
  user_card_status?: ('NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE' | (string & {}))
  /** 用户信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))
      /** 字段值 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 字段值 */
      value?: string
      /** 字段值列表 */
      value_list?: string[]
    }[]
  }
  /** 用户当前积分 */
  bonus_value?: number
  /** 服务模块 */
  service_modules?: {
    [k: string]: unknown
  }[]
  /** 会员发票跳转文案 */
  fapiao_jump_word?: string
  /** 会员专属咨询信息 */
  guide?: {
    /** 联系人名字 */
    staff_name?: string
    /** 联系人头像 */
    head_image_url?: string
    /** 联系方式 */
    contact_information_name?: string
    /** 联系信息值 */
    contact_information_value?: string
    /** 联系电话 */
    phone_number?: string
  }
}
export interface MembercardOpenCardsByCardIdCodesByCodePatchRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  json: {
    /** 会员卡编号 */
    membership_number?: string | undefined
    /** 会员卡背景图 */
    background_picture_url?: string | undefined
    /** 用户等级 */
    level?: string | undefined
    /** 商户请求单号 */
    out_request_no?: string | undefined
    /** 用户储值变更信息 */
    balance_information?: {
      /**
       * 更新前用户储值余额
       * 单位：分
       */
      before_balance: number
      /**
       * 更新后用户储值余额
       * 单位：分
       */
      balance: number
      /**
       * 本次余额变动值
       * 单位：分
       */
      add_balance: number
      /** 储值消耗记录 */
      balance_remark?: string | undefined
    } | undefined
    /** 是否发送储值变更通知 */
    need_inform_balance?: boolean | undefined
    /** 是否发送等级变更通知 */
    need_inform_level?: boolean | undefined
  }
}
export interface MembercardOpenCardsByCardIdCodesByCode {
  /**
   * 查询用户会员卡信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547768 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709442 官方文档}
   */
  get(options: MembercardOpenCardsByCardIdCodesByCodeGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdCodesByCodeGetResponse>>
  /**
   * 查询用户会员卡信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547768 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709442 官方文档}
   */
  getAsync(options: MembercardOpenCardsByCardIdCodesByCodeGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdCodesByCodeGetResponse>>
  /**
   * 修改用户会员卡信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549292 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709735 官方文档}
   */
  patch(options: MembercardOpenCardsByCardIdCodesByCodePatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 修改用户会员卡信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549292 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709735 官方文档}
   */
  patchAsync(options: MembercardOpenCardsByCardIdCodesByCodePatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** POST 激活会员卡（跳转型激活） */
  readonly activate: MembercardOpenCardsByCardIdCodesByCodeActivate
  /** 设置支付后展示的积分到账、支付结果页展示会员积分 */
  readonly bonus: MembercardOpenCardsByCardIdCodesByCodeBonus
  /** PATCH 设置会员权益 */
  readonly rights: MembercardOpenCardsByCardIdCodesByCodeRights
  /** POST 设置会员服务项用户信息 */
  readonly setServiceModuleData: MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  /** POST 作废用户会员卡 */
  readonly unavailable: MembercardOpenCardsByCardIdCodesByCodeUnavailable
}

export interface MembercardOpenCardsByCardIdCodesByCodeActivatePostRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  json: {
    /** 会员卡编号 */
    membership_number?: string | undefined
  }
}
export interface MembercardOpenCardsByCardIdCodesByCodeActivate {
  /**
   * 激活会员卡（跳转型激活）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550809 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012728123 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeActivatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 激活会员卡（跳转型激活）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550809 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012728123 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeActivatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdCodesByCodeBonus {
  /** POST 设置支付后展示的积分到账 */
  readonly commit: MembercardOpenCardsByCardIdCodesByCodeBonusCommit
  /** POST 支付结果页展示会员积分 */
  readonly prepare: MembercardOpenCardsByCardIdCodesByCodeBonusPrepare
}

export interface MembercardOpenCardsByCardIdCodesByCodeBonusCommitPostRequest {
  /** 会员卡模板id */
  card_id: string
  /** 会员卡code */
  code: string
  json: {
    /** 商户订单号 */
    out_trade_no: string
    /** 直连商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 会员积分值 */
    bonus_value?: number | undefined
  }
}
export interface MembercardOpenCardsByCardIdCodesByCodeBonusCommit {
  /**
   * 设置支付后展示的积分到账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551350 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729634 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeBonusCommitPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 设置支付后展示的积分到账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551350 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729634 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeBonusCommitPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdCodesByCodeBonusPreparePostRequest {
  /** 会员卡模板id */
  card_id: string
  /** 会员卡code */
  code: string
  json: {
    /** 商户订单号 */
    out_trade_no: string
    /** 直连商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 会员积分值 */
    bonus_value?: number | undefined
  }
}
export interface MembercardOpenCardsByCardIdCodesByCodeBonusPrepare {
  /**
   * 支付结果页展示会员积分
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012595808 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729629 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeBonusPreparePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 支付结果页展示会员积分
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012595808 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729629 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeBonusPreparePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdCodesByCodeRightsPatchRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  json: {
    /** 变更前的会员积分值 */
    before_bonus_value?: number | undefined
    /** 变更后的会员积分值 */
    bonus_value?: number | undefined
    /** 会员积分变动值 */
    add_bonus_value?: number | undefined
    /** 商户请求单号 */
    out_request_no: string
    /** 是否发送积分变更通知 */
    need_inform_bonus?: boolean | undefined
    /** 会员专享价文案 */
    member_price_word?: string | undefined
    /** 会员发票跳转文案 */
    fapiao_jump_word?: string | undefined
    /** 会员专属咨询信息 */
    guide?: {
      /** 联系人名字 */
      staff_name?: string | undefined
      /** 联系人头像 */
      head_image_url?: string | undefined
      /** 联系方式 */
      contact_information_name?: string | undefined
      /** 联系信息值 */
      contact_information_value?: string | undefined
      /** 联系电话 */
      phone_number?: string | undefined
    } | undefined
  }
}
export interface MembercardOpenCardsByCardIdCodesByCodeRights {
  /**
   * 设置会员权益
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551213 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729622 官方文档}
   */
  patch(options: MembercardOpenCardsByCardIdCodesByCodeRightsPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 设置会员权益
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551213 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729622 官方文档}
   */
  patchAsync(options: MembercardOpenCardsByCardIdCodesByCodeRightsPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  json: {
    /** 商户请求单号 */
    out_request_no: string
    /** 会员服务项ID */
    service_module_id: string
    /** 服务状态设置 */
    state_setting: {
      /** 状态ID */
      state_id: string
      /** 内容模板设置 */
      content_template_data: {
        /** 服务内容列表 */
        field_list?: (readonly {
          /** 内容字段ID */
          field_id: string
          /** 内容字段值 */
          field_value: string
        }[] | undefined)
        /** 操作设置 */
        action_setting?: {
          /** 操作名称 */
          action_name: string
          /** 跳转小程序 */
          jump_miniprogram: {
            /** 小程序appid */
            appid: string
            /** 小程序path */
            path: string
          }
        } | undefined
      }
      /** 消息模板设置 */
      message_template_setting?: {
        /** 模板消息ID */
        message_template_id: string
        /** 服务内容列表 */
        field_list: readonly {
          /** 内容字段ID */
          field_id: string
          /** 内容字段值 */
          field_value: string
        }[]
      } | undefined
    }
  }
}
export interface MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData {
  /**
   * 设置会员服务项用户信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166964 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176090 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 设置会员服务项用户信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166964 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176090 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdCodesByCodeUnavailablePostRequest {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  json: {
    /** 失效理由 */
    reason?: string | undefined
  }
}
export interface MembercardOpenCardsByCardIdCodesByCodeUnavailable {
  /**
   * 作废用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549677 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012726955 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdCodesByCodeUnavailablePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 作废用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549677 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012726955 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdCodesByCodeUnavailablePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdDecryptCodeGetRequest {
  /** 会员卡id */
  card_id: string
  query: {
    /** 加密code */
    encrypt_code: string
  } | string
}
export interface MembercardOpenCardsByCardIdDecryptCodeGetResponse {
  /** 会员卡code */
  code: string
}
export interface MembercardOpenCardsByCardIdDecryptCode {
  /**
   * 加密code解码（跳转型激活）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550742 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727758 官方文档}
   */
  get(options: MembercardOpenCardsByCardIdDecryptCodeGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdDecryptCodeGetResponse>>
  /**
   * 加密code解码（跳转型激活）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550742 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727758 官方文档}
   */
  getAsync(options: MembercardOpenCardsByCardIdDecryptCodeGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdDecryptCodeGetResponse>>
}

export interface MembercardOpenCardsByCardIdPermissionTokensPostRequest {
  /** 会员卡模板id */
  card_id: string
  json: {
    /** 激活类型 */
    activate_type: string
    /** 完成后是否返回上一页 */
    navigate_back_previous_page?: boolean | undefined
    /** 跳转激活的url */
    activate_url?: string | undefined
    /** 跳转激活的appid */
    activate_appid?: string | undefined
    /** 跳转激活的path */
    activate_path?: string | undefined
    /** 自定义场景值 */
    outer_str?: string | undefined
  }
}
export interface MembercardOpenCardsByCardIdPermissionTokensPostResponse {
  /** 预授权token */
  permission_token: string
}
export interface MembercardOpenCardsByCardIdPermissionTokens {
  /**
   * 商户预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550867 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012728179 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdPermissionTokensPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdPermissionTokensPostResponse>>
  /**
   * 商户预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550867 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012728179 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdPermissionTokensPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdPermissionTokensPostResponse>>
}

export interface MembercardOpenCardsByCardIdPhoneMembercard {
  /** POST 根据手机号导入用户会员卡 */
  readonly import: MembercardOpenCardsByCardIdPhoneMembercardImport
}

export interface MembercardOpenCardsByCardIdPhoneMembercardImportPostRequest {
  /** 会员卡ID */
  card_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 用户加密手机号
     * 敏感字段，由客户端加密
     */
    encrypted_phone_number: string
    /** 会员卡code */
    code?: string | undefined
    /** 商户请求单号 */
    out_request_no: string
  }
}
export interface MembercardOpenCardsByCardIdPhoneMembercardImportPostResponse {
  /** 会员卡code */
  code: string
}
export interface MembercardOpenCardsByCardIdPhoneMembercardImport {
  /**
   * 根据手机号导入用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550535 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727629 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdPhoneMembercardImportPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdPhoneMembercardImportPostResponse>>
  /**
   * 根据手机号导入用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550535 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727629 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdPhoneMembercardImportPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdPhoneMembercardImportPostResponse>>
}

export interface MembercardOpenCardsByCardIdQrcodePostRequest {
  /** 会员卡id */
  card_id: string
  json: {
    /** 会员卡激活类型 */
    activate_type: ("AUTO_ACTIVATE" | "JUMP_ACTIVATE")
    /** 跳转激活的url */
    activate_url?: string | undefined
    /** 跳转激活的appid */
    activate_appid?: string | undefined
    /** 跳转激活的path */
    activate_path?: string | undefined
    /** 自定义场景值 */
    outer_str?: string | undefined
  }
}
export interface MembercardOpenCardsByCardIdQrcodePostResponse {
  /** 二维码对应的url */
  url: string
}
export interface MembercardOpenCardsByCardIdQrcode {
  /**
   * 创建会员卡二维码
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550605 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727701 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdQrcodePostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdQrcodePostResponse>>
  /**
   * 创建会员卡二维码
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550605 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727701 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdQrcodePostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdQrcodePostResponse>>
}

export interface MembercardOpenCardsByCardIdRightsPatchRequest {
  /** 会员卡id */
  card_id: string
  json?: {
    /** 是否展示会员积分 */
    show_bonus?: boolean | undefined
    /** 是否展示会员优惠 */
    show_favor?: boolean | undefined
    /** 会员积分 */
    bonus?: {
      /** 会员初始积分值 */
      init_bonus: number
      /** 积分值文案 */
      bonus_value_word?: string | undefined
      /** 积分价值项标题 */
      bonus_cost_title?: string | undefined
      /** 积分价值项文案 */
      bonus_cost_word?: string | undefined
      /** 积分跳转文案 */
      bonus_jump_word?: string | undefined
      /** 积分跳转appid */
      bonus_jump_appid?: string | undefined
      /** 积分跳转path */
      bonus_jump_path?: string | undefined
      /** 自助积分跳转appid */
      bonus_support_appid?: string | undefined
      /** 自助积分跳转path */
      bonus_support_path?: string | undefined
    } | undefined
    /** 会员优惠 */
    favor?: {
      /** 是否展示优惠券 */
      show_coupon?: boolean | undefined
      /** 会员专享价文案 */
      member_price_word?: string | undefined
      /** 会员专享价跳转appid */
      member_price_appid?: string | undefined
      /** 会员专享价跳转path */
      member_price_path?: string | undefined
      /** 会员专享价标题 */
      member_price_title?: ("MEMBER_PRICE" | "MEMBER_ACTIVITY") | undefined
      /** 会员优惠栏目名称 */
      favor_module_title?: ("FAVOR" | "VIP") | undefined
    } | undefined
    /** 是否展示会员发票 */
    show_fapiao?: boolean | undefined
    /** 会员发票 */
    fapiao?: {
      /** 发票跳转文案 */
      fapiao_jump_word?: string | undefined
      /** 发票跳转AppID */
      fapiao_jump_appid?: string | undefined
      /** 发票跳转path */
      fapiao_jump_path?: string | undefined
    } | undefined
    /** 是否展示会员专属咨询 */
    show_guide?: boolean | undefined
    /** 会员专属咨询信息 */
    guide?: {
      /** 联系人名字 */
      staff_name?: string | undefined
      /** 联系人头像 */
      head_image_url?: string | undefined
      /** 联系方式 */
      contact_information_name?: string | undefined
      /** 联系信息值 */
      contact_information_value?: string | undefined
      /** 联系电话 */
      phone_number?: string | undefined
    } | undefined
  } | undefined
}
export interface MembercardOpenCardsByCardIdRights {
  /**
   * 设置会员卡模板权益项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551219 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729618 官方文档}
   */
  patch(options: MembercardOpenCardsByCardIdRightsPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 设置会员卡模板权益项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551219 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012729618 官方文档}
   */
  patchAsync(options: MembercardOpenCardsByCardIdRightsPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdServiceModulesPostRequest {
  /** 会员卡id */
  card_id: string
  json: {
    /** 会员服务项ID */
    service_module_id: string
    /** 跳转小程序 */
    jump_miniprogram: {
      /** 小程序appid */
      appid: string
      /** 小程序path */
      path: string
    }
  }
}
export interface MembercardOpenCardsByCardIdServiceModulesPostResponse {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}
export interface MembercardOpenCardsByCardIdServiceModules {
  /**
   * 添加会员卡服务项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167277 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176338 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdServiceModulesPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdServiceModulesPostResponse>>
  /**
   * 添加会员卡服务项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167277 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176338 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdServiceModulesPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdServiceModulesPostResponse>>
  /** PATCH 修改会员卡服务项 · DELETE 移除会员卡服务项 */
  readonly _service_module_id_: MembercardOpenCardsByCardIdServiceModulesByServiceModuleId
}

export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchRequest {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  json: {
    /** 跳转小程序 */
    jump_miniprogram: {
      /** 小程序appid */
      appid: string
      /** 小程序path */
      path: string
    }
  }
}
export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}
export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteRequest {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
}
export interface MembercardOpenCardsByCardIdServiceModulesByServiceModuleId {
  /**
   * 修改会员卡服务项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167417 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176491 官方文档}
   */
  patch(options: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>>
  /**
   * 修改会员卡服务项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167417 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176491 官方文档}
   */
  patchAsync(options: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>>
  /**
   * 移除会员卡服务项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167557 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176594 官方文档}
   */
  delete(options: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 移除会员卡服务项
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167557 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017176594 官方文档}
   */
  deleteAsync(options: MembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdUpgradePostRequest {
  /** 会员卡id */
  card_id: string
  json: {
    /** 品牌id */
    brand_id: string
    /** 商户AppId */
    appid: string
  }
}
export interface MembercardOpenCardsByCardIdUpgrade {
  /**
   * 老会员卡模板升级
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545673 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012708437 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdUpgradePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 老会员卡模板升级
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545673 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012708437 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdUpgradePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenCardsByCardIdUsers {
  /** POST 根据openid导入用户会员卡 */
  readonly import: MembercardOpenCardsByCardIdUsersImport
}

export interface MembercardOpenCardsByCardIdUsersImportPostRequest {
  /** 会员卡ID */
  card_id: string
  json: {
    /** 用户标识 */
    openid: string
    /** 会员卡code */
    code?: string | undefined
    /** 商户请求单号 */
    out_request_no: string
  }
}
export interface MembercardOpenCardsByCardIdUsersImportPostResponse {
  /** 会员卡code */
  code: string
}
export interface MembercardOpenCardsByCardIdUsersImport {
  /**
   * 根据openid导入用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549739 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727561 官方文档}
   */
  post(options: MembercardOpenCardsByCardIdUsersImportPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdUsersImportPostResponse>>
  /**
   * 根据openid导入用户会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549739 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012727561 官方文档}
   */
  postAsync(options: MembercardOpenCardsByCardIdUsersImportPostRequest & CallOptions): Promise<ApiResponse<MembercardOpenCardsByCardIdUsersImportPostResponse>>
}

export interface MembercardOpenPhonenumberMember {
  /** POST 导入加密手机号提醒会员领卡 */
  readonly import: MembercardOpenPhonenumberMemberImport
  /** GET 通过加密手机号查询会员领卡状态 */
  readonly search: MembercardOpenPhonenumberMemberSearch
}

export interface MembercardOpenPhonenumberMemberImportPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 会员信息 */
    member_information: {
      /** 会员卡id */
      card_id: string
      /** 会员卡code */
      code?: string | undefined
      /** 会员卡编号 */
      membership_number?: string | undefined
      /** 会员注册时间 */
      registration_time: string
    }
    /**
     * 加密手机号
     * 敏感字段，由客户端加密
     */
    encrypted_phone_number: string
    /** 自定义场景值 */
    outer_str?: string | undefined
  }
}
export interface MembercardOpenPhonenumberMemberImport {
  /**
   * 导入加密手机号提醒会员领卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166226 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171998 官方文档}
   */
  post(options: MembercardOpenPhonenumberMemberImportPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 导入加密手机号提醒会员领卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166226 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171998 官方文档}
   */
  postAsync(options: MembercardOpenPhonenumberMemberImportPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MembercardOpenPhonenumberMemberSearchGetRequest {
  query: {
    /** 会员卡id */
    card_id: string
    /**
     * 加密手机号
     * 敏感字段，由客户端加密
     */
    encrypted_phone_number: string
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface MembercardOpenPhonenumberMemberSearchGetResponse {
  /** 用户领取状态 */
  receive_status: ('UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {}))
  /** 用户会员卡信息 */
  user_card_information?: {
    /** 会员卡code */
    code: string
    /** 用户标识 */
    openid: string
    /** 用户标识 */
    unionid?: string
    /** 会员卡领取时间 */
    receive_time: string
    /** 品牌appid */
    card_appid: string
    /** 会员卡id */
    card_id: string
  }
}
export interface MembercardOpenPhonenumberMemberSearch {
  /**
   * 通过加密手机号查询会员领卡状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166232 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017172062 官方文档}
   */
  get(options: MembercardOpenPhonenumberMemberSearchGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenPhonenumberMemberSearchGetResponse>>
  /**
   * 通过加密手机号查询会员领卡状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166232 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017172062 官方文档}
   */
  getAsync(options: MembercardOpenPhonenumberMemberSearchGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenPhonenumberMemberSearchGetResponse>>
}

export interface MembercardOpenUser {
  /** GET 查询用户在品牌下所有会员卡 */
  readonly cards: MembercardOpenUserCards
}

export interface MembercardOpenUserCardsGetRequest {
  query: {
    /** 用户标识 */
    openid: string
    /** 商户AppId */
    appid?: string | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface MembercardOpenUserCardsGetResponse {
  /** 会员卡列表 */
  data?: {
    /** 会员卡id */
    card_id?: string
    /** 会员卡code */
    code?: string
  }[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}
export interface MembercardOpenUserCards {
  /**
   * 查询用户在品牌下所有会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549255 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709674 官方文档}
   */
  get(options: MembercardOpenUserCardsGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenUserCardsGetResponse>>
  /**
   * 查询用户在品牌下所有会员卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549255 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012709674 官方文档}
   */
  getAsync(options: MembercardOpenUserCardsGetRequest & CallOptions): Promise<ApiResponse<MembercardOpenUserCardsGetResponse>>
}

export interface Partner {
  /** 创建投放计划、分页查询投放计划列表、更新投放计划 等 5 个接口 */
  readonly deliveryPlan: PartnerDeliveryPlan
  /** 提交图片生成任务、查询图片生成任务执行结果、图片上传 等 35 个接口 */
  readonly productCoupon: PartnerProductCoupon
}

export interface PartnerDeliveryPlan {
  /** POST 创建投放计划 */
  readonly deliveryPlans: PartnerDeliveryPlanDeliveryPlans
  /** 设置投放计划回调地址 */
  readonly _sp_mchid_: PartnerDeliveryPlanBySpMchid
}

export interface PartnerDeliveryPlanDeliveryPlansPostRequest {
  json: {
    /** 创建请求单号 */
    out_request_no?: string | undefined
    /** 创建投放计划的品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 投放计划名称 */
    plan_name?: string | undefined
    /** 总库存 */
    total_count?: number | undefined
    /** 单用户限领 */
    user_limit?: number | undefined
    /** 单日限领 */
    daily_limit?: number | undefined
    /**
     * 开始可用时间
     * 格式：RFC 3339
     */
    delivery_start_time?: string | undefined
    /**
     * 结束可用时间
     * 格式：RFC 3339
     */
    delivery_end_time?: string | undefined
    /** 营销标签 */
    recommend_word?: string | undefined
    /** 是否复用商品券和批次信息 */
    reuse_coupon_config?: boolean | undefined
    /** 使用模式 */
    usage_mode?: ("SINGLE" | "PROGRESSIVE_BUNDLE") | undefined
    /** 投放批次组ID */
    stock_bundle_id?: string | undefined
  }
}
export interface PartnerDeliveryPlanDeliveryPlansPostResponse {
  /** 投放计划详情 */
  plan: {
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state: ('PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {}))
    /**
     * 开始可用时间
     * 格式：RFC 3339
     */
    delivery_start_time?: string
    /**
     * 结束可用时间
     * 格式：RFC 3339
     */
    delivery_end_time?: string
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
    /** 是否复用商品券和批次信息 */
    reuse_coupon_config?: boolean
  }
}
export interface PartnerDeliveryPlanDeliveryPlans {
  /**
   * 创建投放计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184554 官方文档}
   */
  post(options: PartnerDeliveryPlanDeliveryPlansPostRequest & CallOptions): Promise<ApiResponse<PartnerDeliveryPlanDeliveryPlansPostResponse>>
  /**
   * 创建投放计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184554 官方文档}
   */
  postAsync(options: PartnerDeliveryPlanDeliveryPlansPostRequest & CallOptions): Promise<ApiResponse<PartnerDeliveryPlanDeliveryPlansPostResponse>>
  /** 分页查询投放计划列表 */
  readonly _brand_id_: PartnerDeliveryPlanDeliveryPlansByBrandId
  /** PATCH 更新投放计划 */
  readonly _plan_id_: PartnerDeliveryPlanDeliveryPlansByPlanId
}

export interface PartnerDeliveryPlanDeliveryPlansByBrandId {
  /** GET 分页查询投放计划列表 */
  readonly deliveryPlans: PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans
}

export interface PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetRequest {
  /** 品牌ID */
  brand_id: string
  query?: {
    /** 分页大小 */
    page_size?: number | null | undefined
    /** 分页起始位置 */
    offset?: number | null | undefined
    /** 投放计划线上状态 */
    plan_state?: ("PLAN_CREATING" | "PLAN_CREATED" | "PLAN_TERMINATING" | "PLAN_TERMINATED" | "PLAN_EXPIRED" | "PLAN_DELIVERING" | "PLAN_PAUSED") | null | undefined
    /** 投放计划审核状态 */
    audit_state?: ("AUDIT_INITIAL" | "AUDIT_PROCESSING" | "AUDIT_PASSED" | "AUDIT_REJECTED") | null | undefined
    /** 投放计划ID */
    plan_id?: string | null | undefined
  } | string | null | undefined
}
export interface PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse {
  /** 资源总条数 */
  total_count?: number
  /** 投放计划列表 */
  plan_list?: {
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state: ('PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {}))
    /**
     * 开始可用时间
     * 格式：RFC 3339
     */
    delivery_start_time?: string
    /**
     * 结束可用时间
     * 格式：RFC 3339
     */
    delivery_end_time?: string
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
    /** 是否复用商品券和批次信息 */
    reuse_coupon_config?: boolean
  }[]
}
export interface PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans {
  /**
   * 分页查询投放计划列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184563 官方文档}
   */
  get(options: PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetRequest & CallOptions): Promise<ApiResponse<PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse>>
  /**
   * 分页查询投放计划列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184563 官方文档}
   */
  getAsync(options: PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetRequest & CallOptions): Promise<ApiResponse<PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse>>
}

export interface PartnerDeliveryPlanDeliveryPlansByPlanIdPatchRequest {
  /** 投放计划ID */
  plan_id: string
  json: {
    /** 修改内容 */
    modify_content: {
      /** 投放计划名称 */
      plan_name?: string | undefined
      /**
       * 结束可用时间
       * 格式：RFC 3339
       */
      delivery_end_time?: string | undefined
      /** 总库存 */
      total_count?: number | undefined
      /** 单用户限领 */
      user_limit?: number | undefined
      /** 单日限领 */
      daily_limit?: number | undefined
      /** 营销标签 */
      recommend_word?: string | undefined
    }
    /** 修改请求单号 */
    out_request_no?: string | undefined
  }
}
export interface PartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse {
  /** 投放计划详情 */
  plan: {
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state: ('PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {}))
    /**
     * 开始可用时间
     * 格式：RFC 3339
     */
    delivery_start_time?: string
    /**
     * 结束可用时间
     * 格式：RFC 3339
     */
    delivery_end_time?: string
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
    /** 是否复用商品券和批次信息 */
    reuse_coupon_config?: boolean
  }
}
export interface PartnerDeliveryPlanDeliveryPlansByPlanId {
  /**
   * 更新投放计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184594 官方文档}
   */
  patch(options: PartnerDeliveryPlanDeliveryPlansByPlanIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse>>
  /**
   * 更新投放计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184594 官方文档}
   */
  patchAsync(options: PartnerDeliveryPlanDeliveryPlansByPlanIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse>>
  /** POST 终止投放计划 */
  readonly terminate: PartnerDeliveryPlanDeliveryPlansByPlanIdTerminate
}

export interface PartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostRequest {
  /** 投放计划ID */
  plan_id: string
}
export interface PartnerDeliveryPlanDeliveryPlansByPlanIdTerminate {
  /**
   * 终止投放计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184572 官方文档}
   */
  post(options: PartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 终止投放计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184572 官方文档}
   */
  postAsync(options: PartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerDeliveryPlanBySpMchid {
  /** POST 设置投放计划回调地址 */
  readonly notifyUrl: PartnerDeliveryPlanBySpMchidNotifyUrl
}

export interface PartnerDeliveryPlanBySpMchidNotifyUrlPostRequest {
  /** 服务商商户号 */
  sp_mchid: string
  json: {
    /**
     * 通知url地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
  }
}
export interface PartnerDeliveryPlanBySpMchidNotifyUrlPostResponse {
  /** 通知地址 */
  notify_url: string
}
export interface PartnerDeliveryPlanBySpMchidNotifyUrl {
  /**
   * 设置投放计划回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184598 官方文档}
   */
  post(options: PartnerDeliveryPlanBySpMchidNotifyUrlPostRequest & CallOptions): Promise<ApiResponse<PartnerDeliveryPlanBySpMchidNotifyUrlPostResponse>>
  /**
   * 设置投放计划回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184598 官方文档}
   */
  postAsync(options: PartnerDeliveryPlanBySpMchidNotifyUrlPostRequest & CallOptions): Promise<ApiResponse<PartnerDeliveryPlanBySpMchidNotifyUrlPostResponse>>
}

export interface PartnerProductCoupon {
  /** POST 提交图片生成任务 */
  readonly imageGenerationTasks: PartnerProductCouponImageGenerationTasks
  /** 图片上传 */
  readonly media: PartnerProductCouponMedia
  /** GET 获取商品券事件通知地址 · POST 设置商品券事件通知地址 */
  readonly notifyConfigs: PartnerProductCouponNotifyConfigs
  /** POST 创建商品券 */
  readonly productCoupons: PartnerProductCouponProductCoupons
  /** 向用户发放商品券批次组、失效用户商品券组、指定券状态查询用户商品券列表 等 11 个接口 */
  readonly users: PartnerProductCouponUsers
}

export interface PartnerProductCouponImageGenerationTasksPostRequest {
  json: {
    /** 品牌ID */
    brand_id: string
    /** 图片生成的任务ID */
    task_id: string
    /** 图片生成类型 */
    image_generation_type: ("COMBINE_IMAGE" | "CUT_OUT")
    /** 拼图数据 */
    combine_image?: {
      /** 优惠范围 */
      scope: ("ALL" | "SINGLE" | "CATEGORY")
      /** 商品券类型 */
      type: ("NORMAL" | "DISCOUNT" | "EXCHANGE")
      /** 使用模式 */
      usage_mode: ("SINGLE" | "PROGRESSIVE_BUNDLE")
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      } | undefined
      /** 背景颜色色值 */
      background_color?: string | undefined
    } | undefined
    /** 抠图数据 */
    cut_out?: {
      /** 商品图URL */
      image_url: string
    } | undefined
  }
}
export interface PartnerProductCouponImageGenerationTasksPostResponse {
  /** 图片生成的任务ID */
  task_id: string
  /** 品牌ID */
  brand_id: string
}
export interface PartnerProductCouponImageGenerationTasks {
  /**
   * 提交图片生成任务
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327752 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327735 官方文档}
   */
  post(options: PartnerProductCouponImageGenerationTasksPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponImageGenerationTasksPostResponse>>
  /**
   * 提交图片生成任务
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327752 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327735 官方文档}
   */
  postAsync(options: PartnerProductCouponImageGenerationTasksPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponImageGenerationTasksPostResponse>>
  /** GET 查询图片生成任务执行结果 */
  readonly _task_id_: PartnerProductCouponImageGenerationTasksByTaskId
}

export interface PartnerProductCouponImageGenerationTasksByTaskIdGetRequest {
  /** 图片生成的任务ID */
  task_id: string
  query: {
    /** 品牌ID */
    brand_id: string
    /** 图片生成类型 */
    image_generation_type: ("COMBINE_IMAGE" | "CUT_OUT")
  } | string
}
export interface PartnerProductCouponImageGenerationTasksByTaskIdGetResponse {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: ('COMBINE_IMAGE' | 'CUT_OUT' | (string & {}))
  /** 任务状态 */
  task_state: ('PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {}))
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL */
    image_url: string
  }
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL */
    image_url: string
  }
}
export interface PartnerProductCouponImageGenerationTasksByTaskId {
  /**
   * 查询图片生成任务执行结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327753 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327739 官方文档}
   */
  get(options: PartnerProductCouponImageGenerationTasksByTaskIdGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponImageGenerationTasksByTaskIdGetResponse>>
  /**
   * 查询图片生成任务执行结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327753 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327739 官方文档}
   */
  getAsync(options: PartnerProductCouponImageGenerationTasksByTaskIdGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponImageGenerationTasksByTaskIdGetResponse>>
}

export interface PartnerProductCouponMedia {
  /** POST 图片上传 */
  readonly uploadImage: PartnerProductCouponMediaUploadImage
}

export interface PartnerProductCouponMediaUploadImagePostRequest {
  body: (Upload | {
    /** 待上传的文件 */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      /** 文件名 */
      filename: string
    }
  })
}
export interface PartnerProductCouponMediaUploadImagePostResponse {
  /** 媒体文件URL地址 */
  media_url?: string
  /** 商品券图片 */
  image_url?: string
}
export interface PartnerProductCouponMediaUploadImage {
  /**
   * 图片上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781275 官方文档}
   */
  post(options: PartnerProductCouponMediaUploadImagePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponMediaUploadImagePostResponse>>
  /**
   * 图片上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781275 官方文档}
   */
  postAsync(options: PartnerProductCouponMediaUploadImagePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponMediaUploadImagePostResponse>>
}

export interface PartnerProductCouponNotifyConfigsGetRequest {
  
}
export interface PartnerProductCouponNotifyConfigsGetResponse {
  /** 通知URL地址 */
  notify_url: string
  /**
   * 修改时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface PartnerProductCouponNotifyConfigsPostRequest {
  json: {
    /**
     * 通知URL地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
  }
}
export interface PartnerProductCouponNotifyConfigsPostResponse {
  /** 通知URL地址 */
  notify_url: string
  /**
   * 修改时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface PartnerProductCouponNotifyConfigs {
  /**
   * 获取商品券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435718 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781284 官方文档}
   */
  get(options?: PartnerProductCouponNotifyConfigsGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponNotifyConfigsGetResponse>>
  /**
   * 获取商品券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435718 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781284 官方文档}
   */
  getAsync(options?: PartnerProductCouponNotifyConfigsGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponNotifyConfigsGetResponse>>
  /**
   * 设置商品券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435719 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781286 官方文档}
   */
  post(options: PartnerProductCouponNotifyConfigsPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponNotifyConfigsPostResponse>>
  /**
   * 设置商品券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435719 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781286 官方文档}
   */
  postAsync(options: PartnerProductCouponNotifyConfigsPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponNotifyConfigsPostResponse>>
}

export interface PartnerProductCouponProductCouponsPostRequest {
  json: {
    /** 品牌ID */
    brand_id: string
    /** 创建请求单号 */
    out_request_no: string
    /** 优惠范围 */
    scope: ("ALL" | "SINGLE" | "CATEGORY")
    /** 商品券类型 */
    type: ("NORMAL" | "DISCOUNT" | "EXCHANGE")
    /** 使用模式 */
    usage_mode: ("SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE")
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: ("INCREMENTAL" | "EQUAL")
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: readonly string[] | undefined
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: (readonly {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: readonly {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }[]
      }[] | undefined)
    }
    /** 外部商品ID */
    out_product_no?: string | undefined
    /** 批次信息 */
    stock?: {
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: ("WECHATPAY" | "UPLOAD" | "API_ASSIGN")
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user?: number | undefined
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[] | undefined)
          /** 领取后N秒内有效 */
          available_seconds?: number | undefined
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        } | undefined
      } | undefined
      /** 多次优惠使用规则 */
      sequential_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[] | undefined)
        }
        /** 满减券使用规则 */
        normal_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }[] | undefined)
        /** 折扣券使用规则列表 */
        discount_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }[] | undefined)
        /** 兑换券使用规则列表 */
        exchange_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }[] | undefined)
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean | undefined
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description?: string | undefined
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 */
        app_jump_type?: ("H5" | "PASSCODE_LINK" | "USAGE_GUIDE") | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode: ("INVISIBLE" | "BARCODE" | "QRCODE")
        /** 背景颜色 */
        background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording?: string | undefined
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      } | undefined
      /** 可用门店范围 */
      store_scope: ("NONE" | "ALL" | "SPECIFIC")
    } | undefined
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number | undefined
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 批次组信息 */
    stock_bundle?: {
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode?: ("WECHATPAY" | "UPLOAD" | "API_ASSIGN") | undefined
      /** 发放规则 */
      stock_send_rule?: {
        /** 发放次数总上限 */
        max_count?: number | undefined
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user?: number | undefined
      } | undefined
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /** 开始时间 */
          available_begin_time?: string | undefined
          /** 结束时间 */
          available_end_time?: string | undefined
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time?: number | undefined
              /** 当天可用结束时间 */
              end_time?: number | undefined
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /** 开始时间 */
            begin_time?: string | undefined
            /** 结束时间 */
            end_time?: string | undefined
          }[] | undefined)
          /** 领取后N秒内有效 */
          available_seconds?: number | undefined
        } | undefined
        /** 满减券使用规则 */
        normal_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount?: number | undefined
        }[] | undefined)
        /** 折扣券使用规则 */
        discount_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
          /** 固定减免百分比 */
          percent_off?: number | undefined
        }[] | undefined)
        /** 兑换券使用规则 */
        exchange_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price?: number | undefined
        }[] | undefined)
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info?: {
        /** 券使用方式列表 */
        coupon_usage_method_list?: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[] | undefined
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description?: string | undefined
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description?: string | undefined
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 */
        app_jump_type?: ("H5" | "PASSCODE_LINK" | "USAGE_GUIDE") | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      } | undefined
      /** 用户商品券展示信息 */
      coupon_display_info?: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
        /** 背景颜色 */
        background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid?: string | undefined
          /** 小程序跳转路径 */
          path?: string | undefined
          /** 入口文案 */
          entrance_wording?: string | undefined
          /** 引导文案 */
          guidance_wording?: string | undefined
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid?: string | undefined
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id?: string | undefined
          /** 视频号视频ID */
          finder_video_id?: string | undefined
          /** 视频号封面图 */
          finder_video_cover_image_url?: string | undefined
        } | undefined
      } | undefined
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      } | undefined
      /** 可用门店范围 */
      store_scope?: ("NONE" | "ALL" | "SPECIFIC") | undefined
    } | undefined
  }
}
export interface PartnerProductCouponProductCouponsPostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
  /** 商品券类型 */
  type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 使用模式 */
  usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /**
     * 商品原价
     * 单位：分
     */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /**
         * 单品价格
         * 单位：分
         */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
  }
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 批次组信息 */
  stock_bundle?: {
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
        /** 领取后N秒内有效 */
        available_seconds?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }[]
      /** 折扣券使用规则 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }[]
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  }
  /** 失效原因 */
  deactivate_reason?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 */
  deactivate_time?: string
}
export interface PartnerProductCouponProductCoupons {
  /**
   * 创建商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434630 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781289 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsPostResponse>>
  /**
   * 创建商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434630 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781289 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsPostResponse>>
  /** GET 查询商品券 · PATCH 修改商品券 */
  readonly _product_coupon_id_: PartnerProductCouponProductCouponsByProductCouponId
}

export interface PartnerProductCouponProductCouponsByProductCouponIdGetRequest {
  /** 商品券ID */
  product_coupon_id: string
  query: {
    /** 品牌ID */
    brand_id: string
  } | string
}
export interface PartnerProductCouponProductCouponsByProductCouponIdGetResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
  /** 商品券类型 */
  type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 使用模式 */
  usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /**
     * 商品原价
     * 单位：分
     */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /**
         * 单品价格
         * 单位：分
         */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdPatchRequest {
  /** 商品券ID */
  product_coupon_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 修改请求单号 */
    out_request_no: string
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: readonly string[] | undefined
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: (readonly {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: readonly {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }[]
      }[] | undefined)
    }
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdPatchResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
  /** 商品券类型 */
  type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 使用模式 */
  usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /**
     * 商品原价
     * 单位：分
     */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /**
         * 单品价格
         * 单位：分
         */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponId {
  /**
   * 查询商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434632 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781292 官方文档}
   */
  get(options: PartnerProductCouponProductCouponsByProductCouponIdGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdGetResponse>>
  /**
   * 查询商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434632 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781292 官方文档}
   */
  getAsync(options: PartnerProductCouponProductCouponsByProductCouponIdGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdGetResponse>>
  /**
   * 修改商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434633 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781296 官方文档}
   */
  patch(options: PartnerProductCouponProductCouponsByProductCouponIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdPatchResponse>>
  /**
   * 修改商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434633 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781296 官方文档}
   */
  patchAsync(options: PartnerProductCouponProductCouponsByProductCouponIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdPatchResponse>>
  /** POST 失效商品券 */
  readonly deactivate: PartnerProductCouponProductCouponsByProductCouponIdDeactivate
  /** POST 添加商品券批次组 */
  readonly stockBundles: PartnerProductCouponProductCouponsByProductCouponIdStockBundles
  /** GET 查询商品券批次列表 · POST 添加商品券批次 */
  readonly stocks: PartnerProductCouponProductCouponsByProductCouponIdStocks
}

export interface PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostRequest {
  /** 商品券ID */
  product_coupon_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 失效请求单号 */
    out_request_no: string
    /** 失效原因 */
    deactivate_reason: string
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
  /** 商品券类型 */
  type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 使用模式 */
  usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /**
     * 商品原价
     * 单位：分
     */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /**
         * 单品价格
         * 单位：分
         */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdDeactivate {
  /**
   * 失效商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434631 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781290 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>>
  /**
   * 失效商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434631 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781290 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 创建请求单号 */
    out_request_no: string
    /** 批次组信息 */
    stock_bundle: {
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: ("WECHATPAY" | "UPLOAD")
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 */
          available_begin_time: string
          /** 结束时间 */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /** 开始时间 */
            begin_time: string
            /** 结束时间 */
            end_time: string
          }[] | undefined)
          /** 领取后N秒内有效 */
          available_seconds?: number | undefined
        }
        /** 满减券使用规则 */
        normal_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }[] | undefined)
        /** 折扣券使用规则 */
        discount_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }[] | undefined)
        /** 兑换券使用规则 */
        exchange_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }[] | undefined)
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 */
        app_jump_type?: ("H5" | "PASSCODE_LINK" | "USAGE_GUIDE") | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
        /** 背景颜色 */
        background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
      /** 可用门店范围 */
      store_scope: ("NONE" | "ALL" | "SPECIFIC")
    }
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundles {
  /**
   * 添加商品券批次组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280622 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>>
  /**
   * 添加商品券批次组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280622 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>>
  /** PATCH 修改商品券批次组 */
  readonly _stock_bundle_id_: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  json: {
    /** 修改请求单号 */
    out_request_no: string
    /** 备注 */
    remark?: string | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: ("H5" | "PASSCODE_LINK" | "USAGE_GUIDE") | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    } | undefined
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
      /** 背景颜色 */
      background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    } | undefined
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    } | undefined
    /** 可用门店范围 */
    store_scope?: ("NONE" | "ALL" | "SPECIFIC") | undefined
    /** 品牌ID */
    brand_id: string
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId {
  /**
   * 修改商品券批次组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280633 官方文档}
   */
  patch(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>>
  /**
   * 修改商品券批次组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280633 官方文档}
   */
  patchAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>>
  /** POST 批次组批量关联门店 */
  readonly associateStores: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  /** POST 批次组批量取消关联门店 */
  readonly disassociateStores: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  /** POST 修改商品券批次组发放预算 */
  readonly updateBudget: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 门店列表 */
    store_list: readonly {
      /** 门店ID */
      store_id: string
    }[]
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores {
  /**
   * 批次组批量关联门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280620 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>>
  /**
   * 批次组批量关联门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280620 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 门店列表 */
    store_list: readonly {
      /** 门店ID */
      store_id: string
    }[]
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores {
  /**
   * 批次组批量取消关联门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280629 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>>
  /**
   * 批次组批量取消关联门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280629 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  json: {
    /** 修改请求单号 */
    out_request_no: string
    /** 更新模式 */
    update_mode: ("MAX_COUNT" | "MAX_COUNT_PER_DAY")
    /** 当前批次发放次数总上限 */
    current_max_count?: number | undefined
    /** 目标批次发放次数总上限 */
    target_max_count?: number | undefined
    /** 当前批次每日发放次数上限 */
    current_max_count_per_day?: number | undefined
    /** 目标批次每日发放次数上限 */
    target_max_count_per_day?: number | undefined
    /** 品牌ID */
    brand_id: string
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget {
  /**
   * 修改商品券批次组发放预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280642 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>>
  /**
   * 修改商品券批次组发放预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280642 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksGetRequest {
  /** 商品券ID */
  product_coupon_id: string
  query: {
    /** 批次状态 */
    state?: ("AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED") | null | undefined
    /** 分页大小 */
    page_size?: number | null | undefined
    /** 分页Token */
    page_token?: string | null | undefined
    /** 品牌ID */
    brand_id: string
    /** 批次组ID */
    stock_bundle_id?: string | null | undefined
  } | string
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 批次列表 */
  stock_list?: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 生效后N天内有效 */
        available_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 创建请求单号 */
    out_request_no: string
    /** 批次信息 */
    stock?: {
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: ("WECHATPAY" | "UPLOAD" | "API_ASSIGN")
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user?: number | undefined
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[] | undefined)
          /** 领取后N秒内有效 */
          available_seconds?: number | undefined
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        } | undefined
      } | undefined
      /** 多次优惠使用规则 */
      sequential_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[] | undefined)
        }
        /** 满减券使用规则 */
        normal_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }[] | undefined)
        /** 折扣券使用规则列表 */
        discount_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }[] | undefined)
        /** 兑换券使用规则列表 */
        exchange_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }[] | undefined)
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean | undefined
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description?: string | undefined
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
        /** APP跳转类型 */
        app_jump_type?: ("H5" | "PASSCODE_LINK" | "USAGE_GUIDE") | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
        /** 背景颜色 */
        background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      } | undefined
      /** 可用门店范围 */
      store_scope: ("NONE" | "ALL" | "SPECIFIC")
    } | undefined
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
      /** 生效后N天内有效 */
      available_days?: number
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocks {
  /**
   * 查询商品券批次列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434641 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781553 官方文档}
   */
  get(options: PartnerProductCouponProductCouponsByProductCouponIdStocksGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse>>
  /**
   * 查询商品券批次列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434641 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781553 官方文档}
   */
  getAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse>>
  /**
   * 添加商品券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781304 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse>>
  /**
   * 添加商品券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781304 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse>>
  /** GET 查询商品券指定批次 · PATCH 修改商品券指定批次 */
  readonly _stock_id_: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query: {
    /** 品牌ID */
    brand_id: string
  } | string
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
      /** 生效后N天内有效 */
      available_days?: number
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /** 开始时间 */
      available_begin_time?: string
      /** 结束时间 */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 */
        begin_time?: string
        /** 结束时间 */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold?: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold?: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price?: number
    }
  }
  /** 批次组信息 */
  stock_bundle_info?: {
    /** 批次组ID */
    stock_bundle_id?: string
    /** 批次在批次组内的次序 */
    stock_bundle_index?: number
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 修改请求单号 */
    out_request_no: string
    /** 备注 */
    remark?: string | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description?: string | undefined
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
      /** APP跳转类型 */
      app_jump_type?: ("H5" | "PASSCODE_LINK" | "USAGE_GUIDE") | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    } | undefined
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
      /** 背景颜色 */
      background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    } | undefined
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    } | undefined
    /** 可用门店范围 */
    store_scope?: ("NONE" | "ALL" | "SPECIFIC") | undefined
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
      /** 生效后N天内有效 */
      available_days?: number
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockId {
  /**
   * 查询商品券指定批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434649 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781542 官方文档}
   */
  get(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>>
  /**
   * 查询商品券指定批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434649 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781542 官方文档}
   */
  getAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>>
  /**
   * 修改商品券指定批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781556 官方文档}
   */
  patch(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>>
  /**
   * 修改商品券指定批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781556 官方文档}
   */
  patchAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>>
  /** POST 批次关联门店 */
  readonly associateStores: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  /** GET 查询批次关联门店列表 */
  readonly associatedStores: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  /** POST 失效商品券批次 */
  readonly deactivate: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  /** POST 批次取消关联门店 */
  readonly disassociateStores: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  /** POST 修改商品券批次发放预算 */
  readonly updateBudget: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  /** POST 预上传券Code */
  readonly uploadCouponCodes: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 门店列表 */
    store_list: readonly {
      /** 门店ID */
      store_id: string
    }[]
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
    /** 会员卡code */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores {
  /**
   * 批次关联门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781302 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>>
  /**
   * 批次关联门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781302 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query: {
    /** 分页大小 */
    page_size?: number | null | undefined
    /** 分页Token */
    page_token?: string | null | undefined
    /** 品牌ID */
    brand_id: string
  } | string
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 门店列表 */
  store_list?: {
    /** 门店ID */
    store_id: string
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores {
  /**
   * 查询批次关联门店列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434665 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781546 官方文档}
   */
  get(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>>
  /**
   * 查询批次关联门店列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434665 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781546 官方文档}
   */
  getAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 失效请求单号 */
    out_request_no: string
    /** 失效原因 */
    deactivate_reason: string
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
      /** 生效后N天内有效 */
      available_days?: number
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate {
  /**
   * 失效商品券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434661 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781532 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>>
  /**
   * 失效商品券批次
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434661 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781532 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 门店列表 */
    store_list: readonly {
      /** 门店ID */
      store_id: string
    }[]
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
    /** 会员卡code */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores {
  /**
   * 批次取消关联门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781537 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>>
  /**
   * 批次取消关联门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781537 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 修改请求单号 */
    out_request_no: string
    /** 更新模式 */
    update_mode: ("MAX_COUNT" | "MAX_COUNT_PER_DAY")
    /** 当前批次发放次数总上限 */
    current_max_count?: number | undefined
    /** 目标批次发放次数总上限 */
    target_max_count?: number | undefined
    /** 当前批次每日发放次数上限 */
    current_max_count_per_day?: number | undefined
    /** 目标批次每日发放次数上限 */
    target_max_count_per_day?: number | undefined
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
      /** 生效后N天内有效 */
      available_days?: number
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget {
  /**
   * 修改商品券批次发放预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781561 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>>
  /**
   * 修改商品券批次发放预算
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781561 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>>
}

export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 请求单号 */
    out_request_no: string
    /** 券Code列表 */
    code_list: readonly string[]
  }
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse {
  /** 去重后券Code总数 */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: {
    /** 会员卡code */
    code?: string
    /** 用户商品券Code */
    coupon_code?: string
    /** 失败错误信息 */
    message?: string
  }[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}
export interface PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes {
  /**
   * 预上传券Code
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434668 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781572 官方文档}
   */
  post(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>>
  /**
   * 预上传券Code
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434668 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781572 官方文档}
   */
  postAsync(options: PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>>
}

export interface PartnerProductCouponUsers {
  /** 向用户发放商品券批次组、失效用户商品券组、指定券状态查询用户商品券列表 等 11 个接口 */
  readonly _openid_: PartnerProductCouponUsersByOpenid
}

export interface PartnerProductCouponUsersByOpenid {
  /** POST 向用户发放商品券批次组 */
  readonly couponBundles: PartnerProductCouponUsersByOpenidCouponBundles
  /** GET 指定券状态查询用户商品券列表 · POST 向用户发放商品券 */
  readonly coupons: PartnerProductCouponUsersByOpenidCoupons
  /** POST 向用户预发放商品券 */
  readonly preSendCoupon: PartnerProductCouponUsersByOpenidPreSendCoupon
  /** POST 向用户预发放商品券批次组 */
  readonly preSendCouponBundle: PartnerProductCouponUsersByOpenidPreSendCouponBundle
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesPostRequest {
  /** 用户OpenID */
  openid: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次组ID */
    stock_bundle_id: string
    /** 公众账号AppID */
    appid: string
    /** 发券请求单号 */
    send_request_no: string
    /** 自定义附加信息 */
    attach?: string | undefined
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: readonly string[] | undefined
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id: string
      } | undefined
    } | undefined
  }
}
export interface PartnerProductCouponUsersByOpenidCouponBundlesPostResponse {
  /** 用户券组ID */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: {
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
    /** 有效期开始时间 */
    valid_begin_time: string
    /** 有效期结束时间 */
    valid_end_time: string
    /** 领券时间 */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
    /** 确认请求单号 */
    confirm_request_no?: string
    /** 确认发放时间 */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /** 核销时间 */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 */
      return_time?: string
    }
    /** 用户券组信息 */
    user_product_coupon_bundle_info: {
      /** 用户券组ID */
      user_coupon_bundle_id: string
      /** 用户券组内索引 */
      user_coupon_bundle_index: number
      /** 总可使用次数 */
      total_count: number
      /** 已使用次数 */
      used_count: number
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
      /** 商品券类型 */
      type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
      /** 使用模式 */
      usage_mode: ('SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {}))
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
      }
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /**
         * 商品原价
         * 单位：分
         */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: {
            /** 单品名称 */
            name: string
            /**
             * 单品价格
             * 单位：分
             */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | (string & {}))
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      }
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 */
          available_begin_time: string
          /** 结束时间 */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /** 开始时间 */
            begin_time: string
            /** 结束时间 */
            end_time: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }
      }
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id: string
        /** 批次在批次组内的次序 */
        stock_bundle_index: number
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
        /** 背景颜色 */
        background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        }
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id: string
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id: string
      }
    }
    /** 品牌ID */
    brand_id: string
  }[]
}
export interface PartnerProductCouponUsersByOpenidCouponBundles {
  /**
   * 向用户发放商品券批次组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280664 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponBundlesPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponBundlesPostResponse>>
  /**
   * 向用户发放商品券批次组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280664 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponBundlesPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponBundlesPostResponse>>
  /** 失效用户商品券组 */
  readonly _user_coupon_bundle_id_: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId {
  /** POST 失效用户商品券组 */
  readonly deactivate: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
}

export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户券组ID */
  user_coupon_bundle_id: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次组ID */
    stock_bundle_id: string
    /** 公众账号AppID */
    appid: string
    /** 失效请求单号 */
    out_request_no: string
    /** 失效原因 */
    deactivate_reason: string
  }
}
export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse {
  /** 用户券组ID */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: {
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
    /** 有效期开始时间 */
    valid_begin_time: string
    /** 有效期结束时间 */
    valid_end_time: string
    /** 领券时间 */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
    /** 确认请求单号 */
    confirm_request_no?: string
    /** 确认发放时间 */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /** 核销时间 */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 */
      return_time?: string
    }
    /** 用户券组信息 */
    user_product_coupon_bundle_info: {
      /** 用户券组ID */
      user_coupon_bundle_id: string
      /** 用户券组内索引 */
      user_coupon_bundle_index: number
      /** 总可使用次数 */
      total_count: number
      /** 已使用次数 */
      used_count: number
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
      /** 商品券类型 */
      type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
      /** 使用模式 */
      usage_mode: ('SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {}))
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
      }
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /**
         * 商品原价
         * 单位：分
         */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: {
            /** 单品名称 */
            name: string
            /**
             * 单品价格
             * 单位：分
             */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | (string & {}))
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      }
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 */
          available_begin_time: string
          /** 结束时间 */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /** 开始时间 */
            begin_time: string
            /** 结束时间 */
            end_time: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }
      }
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id: string
        /** 批次在批次组内的次序 */
        stock_bundle_index: number
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
        /** 背景颜色 */
        background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        }
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id: string
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id: string
      }
    }
    /** 品牌ID */
    brand_id: string
  }[]
}
export interface PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate {
  /**
   * 失效用户商品券组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280658 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse>>
  /**
   * 失效用户商品券组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280658 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse>>
}

export interface PartnerProductCouponUsersByOpenidCouponsGetRequest {
  /** 用户OpenID */
  openid: string
  query: {
    /** 商品券ID */
    product_coupon_id?: string | null | undefined
    /** 批次ID */
    stock_id?: string | null | undefined
    /** 公众账号AppID */
    appid: string
    /** 用户商品券状态 */
    coupon_state?: ("CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED") | null | undefined
    /** 分页大小 */
    page_size?: number | null | undefined
    /** 分页Token */
    page_token?: string | null | undefined
    /** 品牌ID */
    brand_id: string
    /** 用户券组ID */
    user_coupon_bundle_id?: string | null | undefined
  } | string
}
export interface PartnerProductCouponUsersByOpenidCouponsGetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 用户商品券列表 */
  user_coupon_list?: {
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    valid_begin_time: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    valid_end_time: string
    /**
     * 领券时间
     * 格式：RFC 3339
     */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
    /** 确认请求单号 */
    confirm_request_no?: string
    /**
     * 确认发放时间
     * 格式：RFC 3339
     */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 单券使用详情 */
    single_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * 格式：RFC 3339
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * 格式：RFC 3339
       */
      return_time?: string
      /** 券核销的关联微信支付分订单信息 */
      associated_pay_score_order_info?: {
        /** 微信支付服务订单号 */
        order_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
    }
    /** 多次优惠使用详情 */
    sequential_usage_detail?: {
      /** 总可使用次数 */
      total_count?: number
      /** 已使用次数 */
      used_count?: number
      /** 轮次使用详情列表 */
      detail_item_list?: {
        /** 轮次使用详情状态 */
        detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
        /**
         * 有效期开始时间
         * 格式：RFC 3339
         */
        valid_begin_time?: string
        /**
         * 有效期结束时间
         * 格式：RFC 3339
         */
        valid_end_time?: string
        /** 核销请求单号 */
        use_request_no?: string
        /**
         * 核销时间
         * 格式：RFC 3339
         */
        use_time?: string
        /** 关联微信支付订单信息 */
        associated_order_info?: {
          /** 微信支付单号 */
          transaction_id?: string
          /** 商户订单号 */
          out_trade_no?: string
          /** 商户号 */
          mchid?: string
          /** 子商户号 */
          sub_mchid?: string
        }
        /** 退券请求单号 */
        return_request_no?: string
        /**
         * 退券时间
         * 格式：RFC 3339
         */
        return_time?: string
        /**
         * 删除时间
         * 格式：RFC 3339
         */
        delete_time?: string
      }[]
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
      /** 商品券类型 */
      type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
      /** 使用模式 */
      usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
      }
      /** 多次优惠模式信息 */
      sequential_usage_info?: {
        /** 多次优惠规则类型 */
        type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
        /** 可使用次数 */
        count: number
        /** 多次优惠有效天数 */
        available_days?: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /**
         * 商品原价
         * 单位：分
         */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: {
            /** 单品名称 */
            name: string
            /**
             * 单品价格
             * 单位：分
             */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * 格式：RFC 3339
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count?: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      }
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user?: number
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[]
          /** 领取后N秒内有效 */
          available_seconds?: number
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }
      }
      /** 多次优惠使用规则 */
      sequential_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[]
          /** 领取后N秒内有效 */
          available_seconds?: number
          /** 生效后N天内有效 */
          available_days?: number
        }
        /** 满减券使用规则 */
        normal_coupon_list?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }[]
        /** 折扣券使用规则列表 */
        discount_coupon_list?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }[]
        /** 兑换券使用规则列表 */
        exchange_coupon_list?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }[]
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description?: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
        /** 背景颜色 */
        background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        }
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * 格式：RFC 3339
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id: string
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /** 开始时间 */
          available_begin_time?: string
          /** 结束时间 */
          available_end_time?: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time?: number
              /** 当天可用结束时间 */
              end_time?: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /** 开始时间 */
            begin_time?: string
            /** 结束时间 */
            end_time?: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount?: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price?: number
        }
      }
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id?: string
        /** 批次在批次组内的次序 */
        stock_bundle_index?: number
      }
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 品牌ID */
    brand_id: string
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id?: string
      }
    }
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 总可使用次数 */
      total_count?: number
      /** 已使用次数 */
      used_count?: number
      /** 轮次使用详情列表 */
      detail_item_list?: {
        /** 轮次使用详情状态 */
        detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
        /** 有效期开始时间 */
        valid_begin_time?: string
        /** 有效期结束时间 */
        valid_end_time?: string
        /** 核销请求单号 */
        use_request_no?: string
        /** 核销时间 */
        use_time?: string
        /** 关联微信支付订单信息 */
        associated_order_info?: {
          /** 微信支付单号 */
          transaction_id?: string
          /** 商户订单号 */
          out_trade_no?: string
          /** 商户号 */
          mchid?: string
          /** 子商户号 */
          sub_mchid?: string
        }
        /** 退券请求单号 */
        return_request_no?: string
        /** 退券时间 */
        return_time?: string
        /** 删除时间 */
        delete_time?: string
      }[]
    }
    /** 用户券组信息 */
    user_product_coupon_bundle_info?: {
      /** 用户券组ID */
      user_coupon_bundle_id?: string
      /** 用户券组内索引 */
      user_coupon_bundle_index?: number
      /** 总可使用次数 */
      total_count?: number
      /** 已使用次数 */
      used_count?: number
    }
  }[]
}
export interface PartnerProductCouponUsersByOpenidCouponsPostRequest {
  /** 用户OpenID */
  openid: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 用户商品券Code */
    coupon_code?: string | undefined
    /** 公众账号AppID */
    appid: string
    /** 发券请求单号 */
    send_request_no: string
    /** 自定义附加信息 */
    attach?: string | undefined
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: readonly ('MEMBER' | (string & {}))[] | undefined
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsPostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * 格式：RFC 3339
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * 格式：RFC 3339
       */
      return_time?: string
      /**
       * 删除时间
       * 格式：RFC 3339
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 领取后N秒内有效 */
        available_seconds?: number
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 领取后N秒内有效 */
        available_seconds?: number
        /** 生效后N天内有效 */
        available_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
}
export interface PartnerProductCouponUsersByOpenidCoupons {
  /**
   * 指定券状态查询用户商品券列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435703 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781590 官方文档}
   */
  get(options: PartnerProductCouponUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsGetResponse>>
  /**
   * 指定券状态查询用户商品券列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435703 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781590 官方文档}
   */
  getAsync(options: PartnerProductCouponUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsGetResponse>>
  /**
   * 向用户发放商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781605 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsPostResponse>>
  /**
   * 向用户发放商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781605 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsPostResponse>>
  /** GET 查询用户商品券详情 */
  readonly _coupon_code_: PartnerProductCouponUsersByOpenidCouponsByCouponCode
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  query: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
  } | string
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * 格式：RFC 3339
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * 格式：RFC 3339
       */
      return_time?: string
      /**
       * 删除时间
       * 格式：RFC 3339
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 生效后N天内有效 */
        available_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /** 有效期开始时间 */
      valid_begin_time?: string
      /** 有效期结束时间 */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 */
      return_time?: string
      /** 删除时间 */
      delete_time?: string
    }[]
  }
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 用户券组内索引 */
    user_coupon_bundle_index?: number
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCode {
  /**
   * 查询用户商品券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435702 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781582 官方文档}
   */
  get(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>>
  /**
   * 查询用户商品券详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435702 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781582 官方文档}
   */
  getAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>>
  /** POST 确认发放用户商品券 */
  readonly confirm: PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  /** POST 失效用户商品券 */
  readonly deactivate: PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  /** POST 退券 */
  readonly return: PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  /** POST 核销用户商品券 */
  readonly use: PartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
    /** 确认发放请求单号 */
    out_request_no: string
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 商户服务订单号 */
      out_order_no?: string
    }
    /**
     * 优惠金额
     * 单位：分
     */
    saved_amount?: number
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /** 有效期开始时间 */
      valid_begin_time?: string
      /** 有效期结束时间 */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 */
      return_time?: string
      /** 删除时间 */
      delete_time?: string
    }[]
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 */
    return_time?: string
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 */
    use_time?: string
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 生效后N天内有效 */
        available_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 用户券组内索引 */
    user_coupon_bundle_index?: number
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /** 有效期开始时间 */
      valid_begin_time?: string
      /** 有效期结束时间 */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 */
      return_time?: string
      /** 删除时间 */
      delete_time?: string
    }[]
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm {
  /**
   * 确认发放用户商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435562 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781575 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>>
  /**
   * 确认发放用户商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435562 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781575 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>>
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
    /** 失效请求单号 */
    out_request_no: string
    /** 失效原因 */
    deactivate_reason: string
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * 格式：RFC 3339
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * 格式：RFC 3339
       */
      return_time?: string
      /**
       * 删除时间
       * 格式：RFC 3339
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 生效后N天内有效 */
        available_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate {
  /**
   * 失效用户商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781578 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>>
  /**
   * 失效用户商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781578 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>>
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
    /** 退券请求单号 */
    out_request_no: string
    /** 多次优惠索引 */
    sequential_coupon_index?: number | undefined
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      valid_begin_time?: string
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * 格式：RFC 3339
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * 格式：RFC 3339
       */
      return_time?: string
      /**
       * 删除时间
       * 格式：RFC 3339
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 生效后N天内有效 */
        available_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /** 有效期开始时间 */
      valid_begin_time?: string
      /** 有效期结束时间 */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 */
      return_time?: string
      /** 删除时间 */
      delete_time?: string
    }[]
  }
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 用户券组内索引 */
    user_coupon_bundle_index?: number
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn {
  /**
   * 退券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435674 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781599 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>>
  /**
   * 退券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435674 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781599 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>>
}

export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time: string
    /** 关联微信支付订单信息 */
    associated_order_info: {
      /** 微信支付单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    /** 核销请求单号 */
    out_request_no: string
    /** 多次优惠索引 */
    sequential_coupon_index?: number | undefined
    /** 核销门店ID */
    store_id?: string | undefined
    /** 关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string | undefined
      /** 商户服务订单号 */
      out_order_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
    /**
     * 优惠金额
     * 单位：分
     */
    saved_amount?: number | undefined
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count: number
    /** 已使用次数 */
    used_count: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /**
       * 有效期开始时间
       * 格式：RFC 3339
       */
      valid_begin_time: string
      /**
       * 有效期结束时间
       * 格式：RFC 3339
       */
      valid_end_time: string
      /** 核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * 格式：RFC 3339
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * 格式：RFC 3339
       */
      return_time?: string
      /**
       * 删除时间
       * 格式：RFC 3339
       */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: ('INCREMENTAL' | 'EQUAL' | (string & {}))
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 生效后N天内有效 */
        available_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: ('H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {}))
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?: ('PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
      /** 有效期开始时间 */
      valid_begin_time?: string
      /** 有效期结束时间 */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 */
      return_time?: string
      /** 删除时间 */
      delete_time?: string
    }[]
  }
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 用户券组内索引 */
    user_coupon_bundle_index?: number
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
  }
}
export interface PartnerProductCouponUsersByOpenidCouponsByCouponCodeUse {
  /**
   * 核销用户商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435636 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781608 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>>
  /**
   * 核销用户商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016435636 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781608 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>>
}

export interface PartnerProductCouponUsersByOpenidPreSendCouponPostRequest {
  /** 用户OpenID */
  openid: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 用户商品券Code */
    coupon_code?: string | undefined
    /** 公众账号AppID */
    appid: string
    /** 发券请求单号 */
    send_request_no: string
    /** 自定义附加信息 */
    attach?: string | undefined
  }
}
export interface PartnerProductCouponUsersByOpenidPreSendCouponPostResponse {
  /** 预发券token */
  token: string
}
export interface PartnerProductCouponUsersByOpenidPreSendCoupon {
  /**
   * 向用户预发放商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434365 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidPreSendCouponPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidPreSendCouponPostResponse>>
  /**
   * 向用户预发放商品券
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434365 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidPreSendCouponPostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidPreSendCouponPostResponse>>
}

export interface PartnerProductCouponUsersByOpenidPreSendCouponBundlePostRequest {
  /** 用户OpenID */
  openid: string
  json: {
    /** 品牌ID */
    brand_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 批次组ID */
    stock_bundle_id: string
    /** 公众账号AppID */
    appid: string
    /** 发券请求单号 */
    send_request_no: string
    /** 自定义附加信息 */
    attach?: string | undefined
  }
}
export interface PartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse {
  /** 预发券token */
  token: string
}
export interface PartnerProductCouponUsersByOpenidPreSendCouponBundle {
  /**
   * 向用户预发放商品券批次组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280670 官方文档}
   */
  post(options: PartnerProductCouponUsersByOpenidPreSendCouponBundlePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse>>
  /**
   * 向用户预发放商品券批次组
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280670 官方文档}
   */
  postAsync(options: PartnerProductCouponUsersByOpenidPreSendCouponBundlePostRequest & CallOptions): Promise<ApiResponse<PartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse>>
}

export interface PartnershipsGetRequest {
  query?: {
    /**
     * 合作方信息
     * 传输时为 JSON 文本
     */
    partner?: {
      /** 合作方类别 */
      type: ("APPID" | "MERCHANT")
      /** 合作方APPID */
      appid?: string | null | undefined
      /** 合作方商户ID */
      merchant_id?: string | null | undefined
    } | null | undefined
    /**
     * 被授权数据
     * 传输时为 JSON 文本
     */
    authorized_data?: {
      /** 授权业务类别 */
      business_type?: ("FAVOR_STOCK" | "BUSIFAVOR_STOCK") | null | undefined
      /** 授权批次ID */
      stock_id?: string | null | undefined
    } | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
  } | string | null | undefined
}
export interface PartnershipsGetResponse {
  /** 合作关系结果集 */
  data?: {
    /** 合作方信息 */
    partner: {
      /** 合作方类别 */
      type: string
      /** 合作方APPID */
      appid?: string
      /** 合作方商户ID */
      merchant_id?: string
    }
    /** 被授权数据 */
    authorized_data: {
      /** 授权业务类别 */
      business_type: string
      /** 授权批次ID */
      stock_id?: string
      /** 授权场景 */
      scenarios?: unknown[]
    }
    /**
     * 建立合作关系时间
     * 格式：RFC 3339
     */
    build_time: string
    /**
     * 终止合作关系时间
     * 格式：RFC 3339
     */
    terminate_time?: string
    /**
     * 创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 更新时间
     * 格式：RFC 3339
     */
    update_time: string
    /** 批次状态 */
    state?: string
  }[]
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 总数量 */
  total_count?: number
}
export interface Partnerships {
  /**
   * 查询合作关系列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380536 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012381479 官方文档}
   */
  get(options?: PartnershipsGetRequest & CallOptions): Promise<ApiResponse<PartnershipsGetResponse>>
  /**
   * 查询合作关系列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380536 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012381479 官方文档}
   */
  getAsync(options?: PartnershipsGetRequest & CallOptions): Promise<ApiResponse<PartnershipsGetResponse>>
  /** POST 建立合作关系 */
  readonly build: PartnershipsBuild
  /** POST 终止合作关系 */
  readonly terminate: PartnershipsTerminate
}

export interface PartnershipsBuildPostRequest {
  headers: {
    /** 业务请求幂等值 */
    "Idempotency-Key": string
  }
  json: {
    /** 合作方信息 */
    partner: {
      /** 合作方类别 */
      type: ("APPID" | "MERCHANT")
      /** 合作方APPID */
      appid?: string | undefined
      /** 合作方商户ID */
      merchant_id?: string | undefined
    }
    /** 被授权数据 */
    authorized_data: {
      /** 授权业务类别 */
      business_type: ("FAVOR_STOCK" | "BUSIFAVOR_STOCK")
      /** 授权批次ID */
      stock_id?: string | undefined
    }
  }
}
export interface PartnershipsBuildPostResponse {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: ('APPID' | 'MERCHANT' | (string & {}))
    /** 合作方APPID */
    appid?: string
    /** 合作方商户ID */
    merchant_id?: string
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: ('FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {}))
    /** 授权批次ID */
    stock_id?: string
    /** 授权场景 */
    scenarios?: unknown[]
  }
  /** 合作状态 */
  state: ('ESTABLISHED' | 'TERMINATED' | (string & {}))
  /**
   * 建立合作关系时间
   * 格式：RFC 3339
   */
  build_time: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface PartnershipsBuild {
  /**
   * 建立合作关系
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380498 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012381469 官方文档}
   */
  post(options: PartnershipsBuildPostRequest & CallOptions): Promise<ApiResponse<PartnershipsBuildPostResponse>>
  /**
   * 建立合作关系
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380498 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012381469 官方文档}
   */
  postAsync(options: PartnershipsBuildPostRequest & CallOptions): Promise<ApiResponse<PartnershipsBuildPostResponse>>
}

export interface PartnershipsTerminatePostRequest {
  headers: {
    /** 业务请求幂等值 */
    "Idempotency-Key": string
  }
  json: {
    /** 合作方信息 */
    partner: {
      /** 合作方类别 */
      type: ("APPID" | "MERCHANT")
      /** 合作方APPID */
      appid?: string | undefined
      /** 合作方商户ID */
      merchant_id?: string | undefined
    }
    /** 被授权数据 */
    authorized_data: {
      /** 授权业务类别 */
      business_type: ("FAVOR_STOCK" | "BUSIFAVOR_STOCK")
      /** 授权批次ID */
      stock_id?: string | undefined
    }
  }
}
export interface PartnershipsTerminatePostResponse {
  /**
   * 终止合作关系时间
   * 格式：RFC 3339
   */
  terminate_time: string
}
export interface PartnershipsTerminate {
  /**
   * 终止合作关系
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164460 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171868 官方文档}
   */
  post(options: PartnershipsTerminatePostRequest & CallOptions): Promise<ApiResponse<PartnershipsTerminatePostResponse>>
  /**
   * 终止合作关系
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164460 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017171868 官方文档}
   */
  postAsync(options: PartnershipsTerminatePostRequest & CallOptions): Promise<ApiResponse<PartnershipsTerminatePostResponse>>
}

export interface Paygiftactivity {
  /** GET 获取支付有礼活动列表 */
  readonly activities: PaygiftactivityActivities
  /** POST 创建全场满额送活动 */
  readonly uniqueThresholdActivity: PaygiftactivityUniqueThresholdActivity
}

export interface PaygiftactivityActivitiesGetRequest {
  query: {
    /** 分页页码 */
    offset: number
    /** 分页大小 */
    limit: number
    /** 活动名称 */
    activity_name?: string | null | undefined
    /** 活动状态 */
    activity_status?: ("CREATE_ACT_STATUS" | "ONGOING_ACT_STATUS" | "TERMINATE_ACT_STATUS" | "STOP_ACT_STATUS" | "OVER_TIME_ACT_STATUS" | "CREATE_ACT_FAILED") | null | undefined
    /** 奖品类型 */
    award_type?: ('BUSIFAVOR' | (string & {})) | null | undefined
  } | string
}
export interface PaygiftactivityActivitiesGetResponse {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 结果集 */
  data?: {
    /** 活动基本信息 */
    activity_base_info?: {
      /** 活动名称 */
      activity_name: string
      /** 活动副标题 */
      activity_second_title: string
      /** 商户logo */
      merchant_logo_url: string
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /**
       * 活动开始时间
       * 格式：RFC 3339
       */
      begin_time: string
      /**
       * 活动结束时间
       * 格式：RFC 3339
       */
      end_time: string
      /** 可用时间段 */
      available_periods?: {
        /** 可用时间 */
        available_time?: {
          /**
           * 可用开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 可用结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
        /** 每日可用时间 */
        available_day_time?: {
          /** 每日可用开始时间 */
          begin_day_time: string
          /** 每日可用结束时间 */
          end_day_time: string
        }[]
      }
      /** 商户请求单号 */
      out_request_no: string
      /** 投放目的 */
      delivery_purpose: ('OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {}))
      /** 商家小程序appid */
      mini_programs_appid?: string
      /** 商家小程序path */
      mini_programs_path?: string
    }
    /** 活动高级设置 */
    advanced_setting?: {
      /** 奖品类型 */
      delivery_user_category?: ('BUSIFAVOR' | 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {}))
      /** 商家会员appid */
      merchant_member_appid?: string
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[]
        /** 支付方式信息 */
        payment_method_information?: {
          /** 支付方式 */
          payment_method?: ('CFT' | 'SPECIFIC_BANK_CARD' | (string & {}))
          /** 银行简称 */
          bank_abbreviation?: string
        }
      }
      /** 订单优惠标记 */
      goods_tags?: string[]
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: ('CFT' | 'SPECIFIC_BANK_CARD' | (string & {}))
        /** 银行简称 */
        bank_abbreviation?: string
      }
    }
    /** 活动id */
    activity_id?: string
    /** 活动奖品发放规则 */
    award_send_rule?: {
      /** 满送活动奖品发放规则 */
      full_send_rule?: {
        /** 奖品类型 */
        award_type: ('BUSIFAVOR' | (string & {}))
        /** 发券商户号选项 */
        merchant_option: ('IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {}))
        /**
         * 消费金额门槛
         * 单位：分
         */
        transaction_amount_minimum: number
        /** 发放内容 */
        send_content: ('SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {}))
        /** 奖品基本信息列表 */
        award_list?: {
          /** 代金券批次Id */
          stock_id: string
          /** 原图地址 */
          original_image_url: string
          /** 缩略图地址 */
          thumbnail_url?: string
        }[]
        /** 发券商户号列表 */
        merchant_id_list?: string[]
      }
      /** 阶梯送发放规则 */
      step_send_rule?: {
        /** 奖品类型 */
        award_type: ('BUSIFAVOR' | (string & {}))
        /** 发券商户号选项 */
        merchant_option: ('IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {}))
      }
    }
    /** 活动的当前状态 */
    activity_status?: ('CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | (string & {}))
    /** 活动类型 */
    activity_type?: ('FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {}))
    /** 所属商户号 */
    belong_merchant_id?: string
    /** 创建时间 */
    create_time?: string
    /** 活动创建方商户号 */
    creator_merchant_id?: string
    /** 更新时间 */
    update_time?: string
    /** 活动暂停时间 */
    pause_time?: string
    /** 活动恢复时间 */
    recovery_time?: string
  }[]
}
export interface PaygiftactivityActivities {
  /**
   * 获取支付有礼活动列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489126 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012493214 官方文档}
   */
  get(options: PaygiftactivityActivitiesGetRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesGetResponse>>
  /**
   * 获取支付有礼活动列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489126 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012493214 官方文档}
   */
  getAsync(options: PaygiftactivityActivitiesGetRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesGetResponse>>
  /** GET 查询活动详情接口 */
  readonly _activity_id_: PaygiftactivityActivitiesByActivityId
}

export interface PaygiftactivityActivitiesByActivityIdGetRequest {
  /** 活动id */
  activity_id: string
}
export interface PaygiftactivityActivitiesByActivityIdGetResponse {
  /** 活动id */
  activity_id: string
  /** 活动类型 */
  activity_type?: ('FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {}))
  /** 活动状态 */
  activity_status: ('CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | (string & {}))
  /** 创建商户号 */
  creator_merchant_id: string
  /** 所属商户号 */
  belong_merchant_id: string
  /**
   * 活动暂停时间
   * 格式：RFC 3339
   */
  pause_time?: string
  /**
   * 活动恢复时间
   * 格式：RFC 3339
   */
  recovery_time?: string
  /**
   * 活动创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 活动更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称 */
    activity_name: string
    /** 活动副标题 */
    activity_second_title: string
    /** 商户logo */
    merchant_logo_url: string
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR020' | 'COLOR010' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /**
     * 活动开始时间
     * 格式：RFC 3339
     */
    begin_time: string
    /**
     * 活动结束时间
     * 格式：RFC 3339
     */
    end_time: string
    /** 可用时间段 */
    available_periods?: {
      /** 可用时间 */
      available_time?: {
        /**
         * 可用开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 可用结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
      /** 每日可用时间 */
      available_day_time?: {
        /** 每日可用开始时间 */
        begin_day_time: string
        /** 每日可用结束时间 */
        end_day_time: string
      }[]
    }
    /** 商户请求单号 */
    out_request_no: string
    /** 投放目的 */
    delivery_purpose: ('OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {}))
    /** 商家小程序appid */
    mini_programs_appid?: string
    /** 商家小程序path */
    mini_programs_path?: string
  }
  /** 活动高级设置 */
  advanced_setting?: {
    /** 奖品类型 */
    delivery_user_category?: ('BUSIFAVOR' | 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {}))
    /** 商家会员appid */
    merchant_member_appid?: string
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[]
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: ('CFT' | 'SPECIFIC_BANK_CARD' | (string & {}))
        /** 银行简称 */
        bank_abbreviation?: string
      }
    }
    /** 订单优惠标记 */
    goods_tags?: string[]
    /** 支付方式信息 */
    payment_method_information?: {
      /** 支付方式 */
      payment_method?: ('CFT' | 'SPECIFIC_BANK_CARD' | (string & {}))
      /** 银行简称 */
      bank_abbreviation?: string
    }
  }
  /** 活动奖品发放规则 */
  award_send_rule: {
    /** 满送活动奖品发放规则 */
    full_send_rule?: {
      /** 奖品类型 */
      award_type: ('BUSIFAVOR' | (string & {}))
      /** 发券商户号选项 */
      merchant_option: ('IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {}))
      /**
       * 消费金额门槛
       * 单位：分
       */
      transaction_amount_minimum: number
      /** 发放内容 */
      send_content: ('SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {}))
      /** 奖品基本信息列表 */
      award_list?: {
        /** 代金券批次Id */
        stock_id: string
        /** 原图地址 */
        original_image_url: string
        /** 缩略图地址 */
        thumbnail_url?: string
      }[]
      /** 发券商户号列表 */
      merchant_id_list?: string[]
    }
  }
}
export interface PaygiftactivityActivitiesByActivityId {
  /**
   * 查询活动详情接口
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487971 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492967 官方文档}
   */
  get(options: PaygiftactivityActivitiesByActivityIdGetRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdGetResponse>>
  /**
   * 查询活动详情接口
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487971 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492967 官方文档}
   */
  getAsync(options: PaygiftactivityActivitiesByActivityIdGetRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdGetResponse>>
  /** GET 查询活动指定商品列表 */
  readonly goods: PaygiftactivityActivitiesByActivityIdGoods
  /** GET 查询活动发券商户号 */
  readonly merchants: PaygiftactivityActivitiesByActivityIdMerchants
  /** POST 终止活动 */
  readonly terminate: PaygiftactivityActivitiesByActivityIdTerminate
}

export interface PaygiftactivityActivitiesByActivityIdGoodsGetRequest {
  /** 活动id */
  activity_id: string
  query?: {
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string | null | undefined
}
export interface PaygiftactivityActivitiesByActivityIdGoodsGetResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: {
    /** 指定商品 */
    goods_id: string
    /**
     * 创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 更新时间
     * 格式：RFC 3339
     */
    update_time: string
  }[]
}
export interface PaygiftactivityActivitiesByActivityIdGoods {
  /**
   * 查询活动指定商品列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466448 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466492 官方文档}
   */
  get(options: PaygiftactivityActivitiesByActivityIdGoodsGetRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdGoodsGetResponse>>
  /**
   * 查询活动指定商品列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466448 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466492 官方文档}
   */
  getAsync(options: PaygiftactivityActivitiesByActivityIdGoodsGetRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdGoodsGetResponse>>
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsGetRequest {
  /** 活动id */
  activity_id: string
  query?: {
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string | null | undefined
}
export interface PaygiftactivityActivitiesByActivityIdMerchantsGetResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: {
    /** 商户号 */
    mchid: string
    /** 商户名称 */
    merchant_name?: string
    /**
     * 创建时间
     * 格式：RFC 3339
     */
    create_time?: string
    /**
     * 更新时间
     * 格式：RFC 3339
     */
    update_time?: string
  }[]
}
export interface PaygiftactivityActivitiesByActivityIdMerchants {
  /**
   * 查询活动发券商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466149 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466191 官方文档}
   */
  get(options: PaygiftactivityActivitiesByActivityIdMerchantsGetRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdMerchantsGetResponse>>
  /**
   * 查询活动发券商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466149 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466191 官方文档}
   */
  getAsync(options: PaygiftactivityActivitiesByActivityIdMerchantsGetRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdMerchantsGetResponse>>
  /** POST 新增活动发券商户号 */
  readonly add: PaygiftactivityActivitiesByActivityIdMerchantsAdd
  /** POST 删除活动发券商户号 */
  readonly delete: PaygiftactivityActivitiesByActivityIdMerchantsDelete
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsAddPostRequest {
  /** 活动id */
  activity_id: string
  json: {
    /** 发券商户号 */
    merchant_id_list: readonly string[]
    /** 请求业务单据号 */
    add_request_no: string
  }
}
export interface PaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse {
  /** 活动id */
  activity_id?: string
  /**
   * 添加时间
   * 格式：RFC 3339
   */
  add_time?: string
  /** 未通过规则校验的发券商户号列表 */
  invalid_merchant_id_list?: {
    /** 商户号 */
    mchid?: string
    /** 无效原因 */
    invalid_reason?: string
  }[]
}
export interface PaygiftactivityActivitiesByActivityIdMerchantsAdd {
  /**
   * 新增活动发券商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466671 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466735 官方文档}
   */
  post(options: PaygiftactivityActivitiesByActivityIdMerchantsAddPostRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse>>
  /**
   * 新增活动发券商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466671 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466735 官方文档}
   */
  postAsync(options: PaygiftactivityActivitiesByActivityIdMerchantsAddPostRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse>>
}

export interface PaygiftactivityActivitiesByActivityIdMerchantsDeletePostRequest {
  /** 活动id */
  activity_id: string
  json: {
    /** 删除的发券商户号 */
    merchant_id_list: readonly string[]
    /** 商户请求单号 */
    delete_request_no: string
  }
}
export interface PaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse {
  /** 活动id */
  activity_id: string
  /**
   * 删除时间
   * 格式：RFC 3339
   */
  delete_time?: string
}
export interface PaygiftactivityActivitiesByActivityIdMerchantsDelete {
  /**
   * 删除活动发券商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466787 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466827 官方文档}
   */
  post(options: PaygiftactivityActivitiesByActivityIdMerchantsDeletePostRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse>>
  /**
   * 删除活动发券商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466787 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466827 官方文档}
   */
  postAsync(options: PaygiftactivityActivitiesByActivityIdMerchantsDeletePostRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse>>
}

export interface PaygiftactivityActivitiesByActivityIdTerminatePostRequest {
  /** 活动id */
  activity_id: string
}
export interface PaygiftactivityActivitiesByActivityIdTerminatePostResponse {
  /** 活动id */
  activity_id: string
  /**
   * 生效时间
   * 格式：RFC 3339
   */
  terminate_time: string
}
export interface PaygiftactivityActivitiesByActivityIdTerminate {
  /**
   * 终止活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466523 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466633 官方文档}
   */
  post(options: PaygiftactivityActivitiesByActivityIdTerminatePostRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdTerminatePostResponse>>
  /**
   * 终止活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466523 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466633 官方文档}
   */
  postAsync(options: PaygiftactivityActivitiesByActivityIdTerminatePostRequest & CallOptions): Promise<ApiResponse<PaygiftactivityActivitiesByActivityIdTerminatePostResponse>>
}

export interface PaygiftactivityUniqueThresholdActivityPostRequest {
  json: {
    /** 活动基本信息 */
    activity_base_info: {
      /** 活动名称 */
      activity_name: string
      /** 活动副标题 */
      activity_second_title: string
      /** 商户logo */
      merchant_logo_url: string
      /** 背景颜色 */
      background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
      /**
       * 活动开始时间
       * 格式：RFC 3339
       */
      begin_time: string
      /**
       * 活动结束时间
       * 格式：RFC 3339
       */
      end_time: string
      /** 可用时间段 */
      available_periods?: {
        /** 可用时间 */
        available_time?: (readonly {
          /**
           * 可用开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 可用结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[] | undefined)
        /** 每日可用时间 */
        available_day_time?: (readonly {
          /** 每日可用开始时间 */
          begin_day_time: string
          /** 每日可用结束时间 */
          end_day_time: string
        }[] | undefined)
      } | undefined
      /** 商户请求单号 */
      out_request_no: string
      /** 投放目的 */
      delivery_purpose: ("OFF_LINE_PAY" | "JUMP_MINI_APP")
      /** 商家小程序appid */
      mini_programs_appid?: string | undefined
      /** 商家小程序path */
      mini_programs_path?: string | undefined
    }
    /** 活动高级设置 */
    advanced_setting?: {
      /** 奖品类型 */
      delivery_user_category?: ('BUSIFAVOR' | 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {})) | undefined
      /** 商家会员appid */
      merchant_member_appid?: string | undefined
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: readonly ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[] | undefined
        /** 支付方式信息 */
        payment_method_information?: {
          /** 支付方式 */
          payment_method?: ("CFT" | "SPECIFIC_BANK_CARD") | undefined
          /** 银行简称 */
          bank_abbreviation?: string | undefined
        } | undefined
      } | undefined
      /** 订单优惠标记 */
      goods_tags?: readonly string[] | undefined
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: ("CFT" | "SPECIFIC_BANK_CARD") | undefined
        /** 银行简称 */
        bank_abbreviation?: string | undefined
      } | undefined
    } | undefined
    /** 活动奖品发放规则 */
    award_send_rule: {
      /** 奖品类型 */
      award_type: ('BUSIFAVOR' | (string & {}))
      /** 发券商户号选项 */
      merchant_option: ("IN_SEVICE_COUPON_MERCHANT" | "MANUAL_INPUT_MERCHANT")
      /**
       * 消费金额门槛
       * 单位：分
       */
      transaction_amount_minimum: number
      /** 发放内容 */
      send_content: ("SINGLE_COUPON" | "GIFT_PACKAGE")
      /** 奖品基本信息列表 */
      award_list?: (readonly {
        /** 代金券批次Id */
        stock_id: string
        /** 原图地址 */
        original_image_url: string
        /** 缩略图地址 */
        thumbnail_url?: string | undefined
      }[] | undefined)
      /** 发券商户号列表 */
      merchant_id_list?: readonly string[] | undefined
    }
  }
}
export interface PaygiftactivityUniqueThresholdActivityPostResponse {
  /** 活动id */
  activity_id: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
}
export interface PaygiftactivityUniqueThresholdActivity {
  /**
   * 创建全场满额送活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487898 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492900 官方文档}
   */
  post(options: PaygiftactivityUniqueThresholdActivityPostRequest & CallOptions): Promise<ApiResponse<PaygiftactivityUniqueThresholdActivityPostResponse>>
  /**
   * 创建全场满额送活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487898 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492900 官方文档}
   */
  postAsync(options: PaygiftactivityUniqueThresholdActivityPostRequest & CallOptions): Promise<ApiResponse<PaygiftactivityUniqueThresholdActivityPostResponse>>
}

export interface ShoppingReceipt {
  /** POST 创建自定义入口 */
  readonly customentrances: ShoppingReceiptCustomentrances
  /** POST 上传商家电子小票跳转信息 */
  readonly merchantshoppingreceiptjumpinfos: ShoppingReceiptMerchantshoppingreceiptjumpinfos
  /** POST 上传电子小票 */
  readonly shoppingreceipts: ShoppingReceiptShoppingreceipts
}

export interface ShoppingReceiptCustomentrancesPostRequest {
  json: {
    /** 自定义入口种类 */
    custom_entrance_type: ("MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM")
    /** 副标题 */
    subtitle: string
    /** 商品缩略图地址 */
    goods_thumbnail_url?: string | undefined
    /**
     * 自定义入口的开始时间
     * 格式：RFC 3339
     */
    start_time: string
    /**
     * 自定义入口的结束时间
     * 格式：RFC 3339
     */
    end_time: string
    /** 自定义入口状态 */
    custom_entrance_state: ("ONLINE" | "OFFLINE")
    /** 自定义入口的归属品牌ID */
    brand_id: string
    /** 商户请求单号 */
    out_request_no: string
    /** 自定义入口跳转信息 */
    jump_link: {
      /** 自定义入口的跳转小程序AppID */
      mini_programs_appid: string
      /** 自定义入口跳转小程序的path */
      mini_programs_path: string
    }
  }
}
export interface ShoppingReceiptCustomentrancesPostResponse {
  /** 自定义入口种类 */
  custom_entrance_type: ('MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {}))
  /** 副标题 */
  subtitle: string
  /** 商品缩略图地址 */
  goods_thumbnail_url?: string
  /** 自定义入口状态 */
  custom_entrance_state: ('ONLINE' | 'OFFLINE' | (string & {}))
  /**
   * 自定义入口的开始时间
   * 格式：RFC 3339
   */
  start_time: string
  /**
   * 自定义入口的结束时间
   * 格式：RFC 3339
   */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /**
   * 自定义入口创建的时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 自定义入口修改的时间
   * 格式：RFC 3339
   */
  modify_time: string
  /** 业务申请编号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}
export interface ShoppingReceiptCustomentrances {
  /**
   * 创建自定义入口
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526342 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697703 官方文档}
   */
  post(options: ShoppingReceiptCustomentrancesPostRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptCustomentrancesPostResponse>>
  /**
   * 创建自定义入口
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526342 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697703 官方文档}
   */
  postAsync(options: ShoppingReceiptCustomentrancesPostRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptCustomentrancesPostResponse>>
  /** GET 查询自定义入口 · PATCH 更新自定义入口 */
  readonly _brand_id_: ShoppingReceiptCustomentrancesByBrandId
}

export interface ShoppingReceiptCustomentrancesByBrandIdGetRequest {
  /** 品牌ID */
  brand_id: string
}
export interface ShoppingReceiptCustomentrancesByBrandIdGetResponse {
  /** 自定义入口种类 */
  custom_entrance_type: ('MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {}))
  /** 副标题 */
  subtitle: string
  /** 商品缩略图地址 */
  goods_thumbnail_url?: string
  /** 自定义入口状态 */
  custom_entrance_state: ('ONLINE' | 'OFFLINE' | (string & {}))
  /**
   * 自定义入口的开始时间
   * 格式：RFC 3339
   */
  start_time: string
  /**
   * 自定义入口的结束时间
   * 格式：RFC 3339
   */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /**
   * 自定义入口创建的时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 自定义入口修改的时间
   * 格式：RFC 3339
   */
  modify_time: string
  /** 业务申请编号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}
export interface ShoppingReceiptCustomentrancesByBrandIdPatchRequest {
  /** 品牌ID */
  brand_id: string
  json: {
    /** 自定义入口种类 */
    custom_entrance_type?: ("MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM") | undefined
    /** 副标题 */
    subtitle?: string | undefined
    /** 商品缩略图地址 */
    goods_thumbnail_url?: string | undefined
    /** 自定义入口状态 */
    custom_entrance_state?: ("ONLINE" | "OFFLINE") | undefined
    /**
     * 自定义入口的开始时间
     * 格式：RFC 3339
     */
    start_time?: string | undefined
    /**
     * 自定义入口的结束时间
     * 格式：RFC 3339
     */
    end_time?: string | undefined
    /** 商户请求单号 */
    out_request_no: string
    /** 自定义入口跳转信息 */
    jump_link?: {
      /** 自定义入口的跳转小程序AppID */
      mini_programs_appid: string
      /** 自定义入口跳转小程序的path */
      mini_programs_path: string
    } | undefined
  }
}
export interface ShoppingReceiptCustomentrancesByBrandIdPatchResponse {
  /** 自定义入口种类 */
  custom_entrance_type: ('MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {}))
  /** 副标题 */
  subtitle: string
  /** 商品缩略图地址 */
  goods_thumbnail_url?: string
  /** 自定义入口状态 */
  custom_entrance_state: ('ONLINE' | 'OFFLINE' | (string & {}))
  /**
   * 自定义入口的开始时间
   * 格式：RFC 3339
   */
  start_time: string
  /**
   * 自定义入口的结束时间
   * 格式：RFC 3339
   */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /**
   * 自定义入口创建的时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 自定义入口修改的时间
   * 格式：RFC 3339
   */
  modify_time: string
  /** 业务申请编号 */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}
export interface ShoppingReceiptCustomentrancesByBrandId {
  /**
   * 查询自定义入口
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526406 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698331 官方文档}
   */
  get(options: ShoppingReceiptCustomentrancesByBrandIdGetRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptCustomentrancesByBrandIdGetResponse>>
  /**
   * 查询自定义入口
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526406 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698331 官方文档}
   */
  getAsync(options: ShoppingReceiptCustomentrancesByBrandIdGetRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptCustomentrancesByBrandIdGetResponse>>
  /**
   * 更新自定义入口
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526475 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697769 官方文档}
   */
  patch(options: ShoppingReceiptCustomentrancesByBrandIdPatchRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptCustomentrancesByBrandIdPatchResponse>>
  /**
   * 更新自定义入口
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526475 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697769 官方文档}
   */
  patchAsync(options: ShoppingReceiptCustomentrancesByBrandIdPatchRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptCustomentrancesByBrandIdPatchResponse>>
}

export interface ShoppingReceiptMerchantshoppingreceiptjumpinfosPostRequest {
  json: {
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户号 */
    transaction_mchid?: string | undefined
    /** 子商户号 */
    transaction_sub_mchid?: string | undefined
    /** 下单用户OpenID */
    openid: string
    /**
     * 商户上传时间
     * 格式：RFC 3339
     */
    merchant_upload_time?: string | undefined
    /** 跳转信息 */
    jump_info: {
      /** 特约商户应用AppID */
      merchant_appid: string
      /** 商户电子小票跳转信息小程序路径 */
      merchant_path: string
    }
  }
}
export interface ShoppingReceiptMerchantshoppingreceiptjumpinfosPostResponse {
  /** 商家电子小票跳转信息 */
  merchant_jump_info?: {
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户号 */
    transaction_mchid?: string
    /** 子商户号 */
    transaction_sub_mchid?: string
    /** 下单用户OpenID */
    openid: string
    /**
     * 商户上传时间
     * 格式：RFC 3339
     */
    merchant_upload_time?: string
    /** 跳转信息 */
    jump_info: {
      /** 特约商户应用AppID */
      merchant_appid: string
      /** 商户电子小票跳转信息小程序路径 */
      merchant_path: string
    }
    /**
     * 创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 修改时间
     * 格式：RFC 3339
     */
    modify_time: string
    /** 归属品牌ID */
    brand_id?: number
  }
}
export interface ShoppingReceiptMerchantshoppingreceiptjumpinfos {
  /**
   * 上传商家电子小票跳转信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012443843 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012443825 官方文档}
   */
  post(options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptMerchantshoppingreceiptjumpinfosPostResponse>>
  /**
   * 上传商家电子小票跳转信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012443843 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012443825 官方文档}
   */
  postAsync(options: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptMerchantshoppingreceiptjumpinfosPostResponse>>
}

/**
 * 文件元信息
 * 传输时为 JSON 文本
 */
export interface ShoppingReceiptShoppingreceiptsPostUpload {
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付订单的下单商户号 */
  transaction_mchid?: string | undefined
  /** 微信支付订单的下单子商户号 */
  transaction_sub_mchid?: string | undefined
  /** 微信支付订单的商户订单号 */
  out_trade_no?: string | undefined
  /** 微信支付订单中OpenID */
  openid: string
  /** 用户与商家的联系渠道 */
  merchant_contact_information?: {
    /**
     * 咨询电话
     * 敏感字段，由客户端加密
     */
    consultation_phone_number?: string | undefined
  } | undefined
  /** 审核记录上传时间 */
  upload_time?: string | undefined
}
export interface ShoppingReceiptShoppingreceiptsPostRequest {
  headers?: {
    /**
     * 平台公钥ID/平台公钥证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  body: (Upload<ShoppingReceiptShoppingreceiptsPostUpload> | {
    /**
     * 待上传的文件
     * 最大 200 KiB
     */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /** 微信支付订单号 */
      transaction_id: string
      /** 微信支付订单的下单商户号 */
      transaction_mchid?: string | undefined
      /** 微信支付订单的下单子商户号 */
      transaction_sub_mchid?: string | undefined
      /** 微信支付订单的商户订单号 */
      out_trade_no?: string | undefined
      /** 微信支付订单中OpenID */
      openid: string
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      /** 用户与商家的联系渠道 */
      merchant_contact_information?: {
        /**
         * 咨询电话
         * 敏感字段，由客户端加密
         */
        consultation_phone_number?: string | undefined
      } | undefined
      /** 审核记录上传时间 */
      upload_time?: string | undefined
    }
  })
}
export interface ShoppingReceiptShoppingreceiptsPostResponse {
  /** 电子小票上传信息 */
  receipt: {
    /** 电子小票ID */
    receipt_id: string
    /** 电子小票图片审核状态 */
    state: ('WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW' | (string & {}))
    /** 微信支付订单号 */
    transaction_id: string
    /** 微信支付订单的商户号 */
    transaction_mchid?: string
    /** 微信支付订单的子商户号 */
    transaction_sub_mchid?: string
    /** 微信支付订单中OpenID */
    openid: string
    /**
     * 文件的 SHA-256 摘要
     * 文件摘要：SHA256
     */
    sha256: string
    /** 标识电子小票图片类型 */
    image_type: string
    /**
     * 电子小票创建的时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 电子小票最后一次修改时间
     * 格式：RFC 3339
     */
    modify_time: string
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /**
       * 咨询电话
       * 敏感字段，由客户端解密
       */
      consultation_phone_number?: string
    }
    /**
     * 审核记录上传时间
     * 格式：RFC 3339
     */
    upload_time?: string
    /** 商户订单号 */
    out_trade_no?: string
  }
}
export interface ShoppingReceiptShoppingreceipts {
  /**
   * 上传电子小票
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553506 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698614 官方文档}
   */
  post(options: ShoppingReceiptShoppingreceiptsPostRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptShoppingreceiptsPostResponse>>
  /**
   * 上传电子小票
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553506 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698614 官方文档}
   */
  postAsync(options: ShoppingReceiptShoppingreceiptsPostRequest & CallOptions): Promise<ApiResponse<ShoppingReceiptShoppingreceiptsPostResponse>>
}

export interface WeeklyDiscount {
  /** GET 查询周周惠活动列表 */
  readonly activities: WeeklyDiscountActivities
}

export interface WeeklyDiscountActivitiesGetRequest {
  query: {
    /** 最大资源条数 */
    limit: number
    /** 请求资源起始位置 */
    offset: number
    /** 报名商户号 */
    applying_merchant_id: (number | string)
    /** 报名商户门店号 */
    store_id?: number | null | undefined
    /** 活动投放区域编码 */
    activity_area_code: number
    /** 投放场景 */
    activity_scene: string
  } | string
}
export interface WeeklyDiscountActivitiesGetResponse {
  /** 周周惠活动详情 */
  data: {
    /** 活动ID */
    activity_id?: string
    /** 活动名称 */
    activity_name: string
    /** 活动投放场景 */
    activity_scene: string
    /** 活动投放区域编码 */
    activity_area_code: string[]
    /** 活动指定付款方式 */
    activity_limit_pay?: string
    /**
     * 活动优惠门槛
     * 单位：分
     */
    activity_transaction_minimum_amount: number
    /**
     * 活动优惠金额
     * 单位：分
     */
    activity_coupon_amount: number
    /** 活动可使用周期 */
    activity_available_week: string[]
    /**
     * 活动预算
     * 单位：分
     */
    activity_max_amount: number
    /**
     * 活动单天预算
     * 单位：分
     */
    activity_max_amount_per_day?: number
    /**
     * 活动开始时间
     * 格式：RFC 3339
     */
    activity_available_begin_time: string
    /**
     * 活动结束时间
     * 格式：RFC 3339
     */
    activity_available_end_time: string
    /** 活动状态 */
    activity_state: string
    /** 活动备注 */
    activity_remark?: string
    /** 活动logo */
    activity_logo?: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}
export interface WeeklyDiscountActivities {
  /**
   * 查询周周惠活动列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml 官方文档}
   */
  get(options: WeeklyDiscountActivitiesGetRequest & CallOptions): Promise<ApiResponse<WeeklyDiscountActivitiesGetResponse>>
  /**
   * 查询周周惠活动列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml 官方文档}
   */
  getAsync(options: WeeklyDiscountActivitiesGetRequest & CallOptions): Promise<ApiResponse<WeeklyDiscountActivitiesGetResponse>>
  /** GET 查询周周惠活动详情 */
  readonly _activity_id_: WeeklyDiscountActivitiesByActivityId
}

export interface WeeklyDiscountActivitiesByActivityIdGetRequest {
  /** 活动ID */
  activity_id: string
}
export interface WeeklyDiscountActivitiesByActivityIdGetResponse {
  /** 活动ID */
  activity_id?: string
  /** 活动名称 */
  activity_name: string
  /** 活动投放场景 */
  activity_scene: string
  /** 活动投放区域编码 */
  activity_area_code: string[]
  /** 活动指定付款方式 */
  activity_limit_pay?: string
  /**
   * 活动优惠门槛
   * 单位：分
   */
  activity_transaction_minimum_amount: number
  /**
   * 活动优惠金额
   * 单位：分
   */
  activity_coupon_amount: number
  /** 活动可使用周期 */
  activity_available_week: string[]
  /**
   * 活动预算
   * 单位：分
   */
  activity_max_amount: number
  /**
   * 活动单天预算
   * 单位：分
   */
  activity_max_amount_per_day?: number
  /**
   * 活动开始时间
   * 格式：RFC 3339
   */
  activity_available_begin_time: string
  /**
   * 活动结束时间
   * 格式：RFC 3339
   */
  activity_available_end_time: string
  /** 活动状态 */
  activity_state: string
  /** 活动备注 */
  activity_remark?: string
  /** 活动logo */
  activity_logo?: string
}
export interface WeeklyDiscountActivitiesByActivityId {
  /**
   * 查询周周惠活动详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml 官方文档}
   */
  get(options: WeeklyDiscountActivitiesByActivityIdGetRequest & CallOptions): Promise<ApiResponse<WeeklyDiscountActivitiesByActivityIdGetResponse>>
  /**
   * 查询周周惠活动详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml 官方文档}
   */
  getAsync(options: WeeklyDiscountActivitiesByActivityIdGetRequest & CallOptions): Promise<ApiResponse<WeeklyDiscountActivitiesByActivityIdGetResponse>>
  /** POST 报名周周惠活动 */
  readonly apply: WeeklyDiscountActivitiesByActivityIdApply
}

export interface WeeklyDiscountActivitiesByActivityIdApplyPostRequest {
  /** 活动ID */
  activity_id: string
  json: {
    /** 报名商户号 */
    applying_merchant_id: number
    /** 报名商户门店号 */
    store_id: number
  }
}
export interface WeeklyDiscountActivitiesByActivityIdApplyPostResponse {
  /** 报名成功的活动ID */
  activity_id: number
  /**
   * 报名成功时间
   * 格式：RFC 3339
   */
  success_time: string
}
export interface WeeklyDiscountActivitiesByActivityIdApply {
  /**
   * 报名周周惠活动
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml 官方文档}
   */
  post(options: WeeklyDiscountActivitiesByActivityIdApplyPostRequest & CallOptions): Promise<ApiResponse<WeeklyDiscountActivitiesByActivityIdApplyPostResponse>>
  /**
   * 报名周周惠活动
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml 官方文档}
   */
  postAsync(options: WeeklyDiscountActivitiesByActivityIdApplyPostRequest & CallOptions): Promise<ApiResponse<WeeklyDiscountActivitiesByActivityIdApplyPostResponse>>
}

export interface WithdrawFavor {
  /** 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 */
  readonly users: WithdrawFavorUsers
}

export interface WithdrawFavorUsers {
  /** 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 */
  readonly _openid_: WithdrawFavorUsersByOpenid
}

export interface WithdrawFavorUsersByOpenid {
  /** GET 查询批次下用户银行提现免费券列表 · POST 为用户发银行提现免费券 */
  readonly coupons: WithdrawFavorUsersByOpenidCoupons
}

export interface WithdrawFavorUsersByOpenidCouponsGetRequest {
  /** 用户标识 */
  openid: string
  query: {
    /** 银行提现免费券批次创建方商户号 */
    mchid: string
    /** 银行提现免费券批次ID */
    stock_id: string
    /** 应用ID */
    appid: string
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface WithdrawFavorUsersByOpenidCouponsGetResponse {
  /** 银行提现免费券列表 */
  data: {
    /**
     * 发放时间
     * 格式：RFC 3339
     */
    send_time?: string
    /** 发放额度 */
    send_quota?: number
    /** 银行提现免费券的券ID */
    coupon_id?: string
    /** 使用额度 */
    use_quota?: number
    /** 银行提现免费券券状态 */
    coupon_state?: string
  }[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 查询结果总数 */
  total_count: number
}
export interface WithdrawFavorUsersByOpenidCouponsPostRequest {
  /** 用户标识 */
  openid: string
  json: {
    /** 银行提现免费券批次创建方商户号 */
    mchid: string
    /** 银行提现免费券批次ID */
    stock_id: string
    /** 应用ID */
    appid: string
    /** 商户单据号 */
    send_request_no: string
  }
}
export interface WithdrawFavorUsersByOpenidCouponsPostResponse {
  /** 银行提现免费券ID */
  coupon_id?: string
  /**
   * 银行提现免费券过期时间
   * 格式：RFC 3339
   */
  expire_time?: string
}
export interface WithdrawFavorUsersByOpenidCoupons {
  /**
   * 查询批次下用户银行提现免费券列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml 官方文档}
   */
  get(options: WithdrawFavorUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<WithdrawFavorUsersByOpenidCouponsGetResponse>>
  /**
   * 查询批次下用户银行提现免费券列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml 官方文档}
   */
  getAsync(options: WithdrawFavorUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<WithdrawFavorUsersByOpenidCouponsGetResponse>>
  /**
   * 为用户发银行提现免费券
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml 官方文档}
   */
  post(options: WithdrawFavorUsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<WithdrawFavorUsersByOpenidCouponsPostResponse>>
  /**
   * 为用户发银行提现免费券
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml 官方文档}
   */
  postAsync(options: WithdrawFavorUsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<WithdrawFavorUsersByOpenidCouponsPostResponse>>
}
}
