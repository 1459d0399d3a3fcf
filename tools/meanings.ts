/** What values of well-known enumerations mean, by the name of their field. */
const MEANINGS: readonly (readonly [field: RegExp, values: Readonly<Record<string, string>>])[] = [
  [
    /^trade_state$/,
    {
      SUCCESS: '支付成功',
      REFUND: '转入退款',
      NOTPAY: '未支付',
      CLOSED: '已关闭',
      REVOKED: '已撤销',
      USERPAYING: '用户支付中',
      PAYERROR: '支付失败',
      ACCEPT: '已接收，等待扣款',
      PAY_FAIL: '扣款失败',
    },
  ],
  [
    /^(?:trade_type|payment_type)$/,
    {
      JSAPI: '公众号、小程序支付',
      NATIVE: '扫码支付',
      APP: 'App 支付',
      MWEB: 'H5 支付',
      MICROPAY: '付款码支付',
      FACEPAY: '刷脸支付',
      PAP: '委托代扣',
    },
  ],
  [
    /^(?:refund_)?status(?:_\$n)?$|^state$|^result$|^detail_status$/,
    {
      SUCCESS: '成功',
      CLOSED: '已关闭',
      PROCESSING: '处理中',
      ABNORMAL: '异常',
      FAIL: '失败',
      FAILED: '失败',
      PENDING: '待处理',
      FINISHED: '已完成',
      ACCEPTED: '已受理',
      WAIT_USER_CONFIRM: '待用户确认',
      TRANSFERING: '转账中',
      CANCELING: '撤销中',
      CANCELLED: '已撤销',
      CREATED: '已创建',
      DOING: '进行中',
      DONE: '已完成',
      REVOKED: '已取消',
      EXPIRED: '已失效',
    },
  ],
  [
    /channel$/,
    {
      ORIGINAL: '原路退款',
      BALANCE: '退回到余额',
      OTHER_BALANCE: '原账户异常，退到其他余额账户',
      OTHER_BANKCARD: '原银行卡异常，退到其他银行卡',
    },
  ],
  [
    /funds_account$|^account_type$|fund_account_type$/,
    {
      UNSETTLED: '未结算资金',
      AVAILABLE: '可用余额',
      UNAVAILABLE: '不可用余额',
      OPERATION: '运营账户',
      BASIC: '基本账户',
      FEES: '手续费账户',
    },
  ],
  [
    /(?:^|_)type$/,
    {
      MERCHANT_ID: '商户号',
      PERSONAL_OPENID: '个人 OpenID（由父商户 AppID 转换）',
      PERSONAL_SUB_OPENID: '个人 OpenID（由子商户 AppID 转换）',
    },
  ],
  [
    /^relation_type$/,
    {
      SERVICE_PROVIDER: '服务商',
      STORE: '门店',
      STAFF: '员工',
      STORE_OWNER: '店主',
      PARTNER: '合作伙伴',
      HEADQUARTER: '总部',
      BRAND: '品牌方',
      DISTRIBUTOR: '分销商',
      USER: '用户',
      SUPPLIER: '供应商',
      CUSTOM: '自定义',
    },
  ],
  [/currency$|^fee_type$/, { CNY: '人民币' }],
  [/^bill_type$/, { ALL: '全部订单', SUCCESS: '成功支付的订单', REFUND: '退款订单' }],
  [/^tar_type$/, { GZIP: '以 gzip 压缩' }],
  [/^(?:h5_)?type$/, { iOS: 'iOS 应用', Android: '安卓应用', Wap: '网页' }],
  [/^scope$/, { GLOBAL: '全场代金券', SINGLE: '单品优惠' }],
]

/** What a value of a field means; `undefined` where it is not known. */
export function meaningOf(name: string, value: unknown): string | undefined {
  return MEANINGS.find(([field, values]) => field.test(name) && Object.hasOwn(values, String(value)))?.[1][
    String(value)
  ]
}
