import type { Operation } from './spec.js'

/** An error code of WeChat Pay: its status, why it comes, and what to do. */
export type ErrorRow = readonly [status: number, code: string, cause: string, cure: string]

/** Codes that any operation of APIv3 may answer with. */
const ANY: readonly ErrorRow[] = [
  [400, 'PARAM_ERROR', '参数不符合规则', '按 `error.detail` 指出的字段修改'],
  [400, 'INVALID_REQUEST', '请求不符合业务规则', '按 `error.platformMessage` 修改'],
  [401, 'SIGN_ERROR', '签名错误', '核对私钥与证书序列号，见[错误处理](/guide/errors)；`wechatpay doctor` 可逐项检查'],
  [403, 'NO_AUTH', '商户没有该接口的权限', '在商户平台开通产品，或核对商户号与 AppID 的绑定'],
  [429, 'FREQUENCY_LIMITED', '请求过于频繁', '降低频率后重试'],
  [500, 'SYSTEM_ERROR', '系统异常', '先查询结果；确需重试时参数保持不变'],
]

/** Codes of APIv2, as `err_code` or `return_msg`. */
const ANY_V2: readonly ErrorRow[] = [
  [200, 'PARAM_ERROR', '参数错误', '按 `err_code_des` 修改'],
  [200, 'SIGNERROR', '签名错误', '核对 `apiv2Key` 与 `sign_type`'],
  [200, 'NOAUTH', '商户没有该接口的权限', '在商户平台开通产品'],
  [200, 'SYSTEMERROR', '系统异常', '先查询结果；确需重试时参数保持不变'],
]

/** Codes of the operations whose path begins so, in addition to the general ones. All rows that fit count. */
const OF: readonly (readonly [name: RegExp, ...rows: readonly ErrorRow[]])[] = [
  [
    /^POST v3\/(?:pay\/(?:partner\/)?transactions|combine-transactions)\/(?:jsapi|app|h5|native)$/,
    [400, 'APPID_MCHID_NOT_MATCH', 'AppID 与商户号未绑定', '在商户平台关联 AppID'],
    [400, 'ORDER_CLOSED', '订单已关闭', '换一个商户订单号重新下单'],
    [403, 'OUT_TRADE_NO_USED', '商户订单号重复', '同一笔订单须参数完全一致，否则换单号'],
    [403, 'RULE_LIMIT', '业务规则限制', '核对商户的支付额度与风控状态'],
  ],
  [
    /^POST v3\/pay\/(?:partner\/)?transactions\/codepay$/,
    [202, 'USERPAYING', '用户支付中，需要输入密码', '轮询查询订单，直到有结果；超时则撤销'],
    [400, 'AUTH_CODE_EXPIRE', '付款码过期', '请用户刷新付款码'],
    [400, 'AUTH_CODE_INVALID', '付款码无效', '核对扫到的付款码'],
    [403, 'NOT_ENOUGH', '用户余额不足', '请用户换一种支付方式'],
    [403, 'OUT_TRADE_NO_USED', '商户订单号重复', '换一个商户订单号'],
  ],
  [/^GET v3\/(?:pay|combine-transactions)\//, [404, 'ORDER_NOT_EXIST', '订单不存在', '核对单号与商户号']],
  [
    /^POST v3\/.*(?:close|reverse)$/,
    [400, 'ORDERPAID', '订单已支付', '不再关单；需要退款时申请退款'],
    [404, 'ORDER_NOT_EXIST', '订单不存在', '核对单号与商户号'],
  ],
  [
    /^POST v3\/(?:refund|ecommerce\/refunds|global\/refunds)/,
    [403, 'NOT_ENOUGH', '可用余额不足', '充值后以原退款单号重试'],
    [403, 'USER_ACCOUNT_ABNORMAL', '用户账户异常', '线下退款，或改退到银行卡'],
    [404, 'RESOURCE_NOT_EXISTS', '订单不存在', '核对订单号'],
  ],
  [/^GET v3\/(?:refund|ecommerce\/refunds|refunds)/, [404, 'RESOURCE_NOT_EXISTS', '退款单不存在', '核对退款单号']],
  [
    /^GET v3\/(?:bill|ecommerce\/bill)\//,
    [400, 'NO_STATEMENT_EXIST', '账单不存在', '当日没有交易，或日期超出三个月'],
    [400, 'STATEMENT_CREATING', '账单生成中', '次日 10 点后再取'],
  ],
  [
    /^POST v3\/(?:ecommerce\/|brand\/)?profitsharing\//,
    [403, 'NOT_ENOUGH', '可分金额不足', '查询剩余待分金额'],
    [403, 'RULE_LIMIT', '超过分账比例，或接收方未添加', '核对最大分账比例与接收方'],
    [404, 'RESOURCE_NOT_EXISTS', '订单或分账单不存在', '核对单号'],
  ],
  [
    /^POST v3\/(?:fund-app\/mch-transfer|transfer)\//,
    [400, 'ALREADY_EXISTS', '商户单号已存在，参数不一致', '核对原单据，不要换单号重试'],
    [403, 'NOT_ENOUGH', '可用余额不足', '充值后以原单号重试'],
  ],
  [/^GET v3\/fund-app\//, [404, 'NOT_FOUND', '单据不存在', '核对商户单号；刚受理时稍后再查']],
  [
    /^POST v3\/payscore\/.*serviceorder/,
    [400, 'ORDER_DONE', '服务订单已完成', '不再操作，查询订单'],
    [400, 'ORDER_CANCELED', '服务订单已取消', '不再操作，查询订单'],
    [400, 'INVALID_ORDER_STATE', '单据状态不允许该操作', '先查询订单状态'],
  ],
  [/^GET v3\/payscore\//, [404, 'ORDER_NOT_EXIST', '服务订单不存在', '核对单号与 `service_id`']],
  [
    /^POST v3\/marketing\/(?:favor|busifavor)\//,
    [403, 'NOT_ENOUGH', '批次预算或库存不足', '追加预算，或换一个批次'],
    [403, 'RULE_LIMIT', '超过领券上限', '核对每人限领数量'],
    [404, 'RESOURCE_NOT_EXISTS', '批次不存在', '核对批次号与创建方商户号'],
  ],
  [/media\/.*upload/, [400, 'INVALID_REQUEST', '文件过大，或格式不支持', '按字段说明压缩或转换文件']],
  [
    /^POST v2\/pay\/(?:unifiedorder|micropay)$/,
    [200, 'ORDERPAID', '订单已支付', '查询订单'],
    [200, 'OUT_TRADE_NO_USED', '商户订单号重复', '换一个商户订单号'],
    [200, 'ORDERCLOSED', '订单已关闭', '换一个商户订单号'],
  ],
  [
    /^POST v2\/pay\/micropay$/,
    [200, 'USERPAYING', '用户支付中，需要输入密码', '轮询查询订单，直到有结果；超时则撤销'],
    [200, 'NOTENOUGH', '用户余额不足', '请用户换一种支付方式'],
    [200, 'AUTHCODEEXPIRE', '付款码过期', '请用户刷新付款码'],
  ],
  [/^POST v2\/pay\/(?:orderquery|closeorder)$/, [200, 'ORDERNOTEXIST', '订单不存在', '核对单号与商户号']],
  [
    /^POST v2\/secapi\/pay\/refund/,
    [200, 'NOTENOUGH', '可用余额不足', '充值后以原退款单号重试'],
    [200, 'ERROR', '业务错误', '按 `err_code_des` 处理'],
  ],
  [/^POST v2\/pay\/refundquery/, [200, 'REFUNDNOTEXIST', '退款单不存在', '核对单号']],
]

/** The error codes of an operation, by status; its own explanation of a code counts before the general one. */
export function errorsOf({ method, template }: Operation): ErrorRow[] {
  const name = `${method} ${template}`
  const own = OF.filter(([known]) => known.test(name)).flatMap(([, ...rows]) => rows)
  const rows = [...own, ...(template.startsWith('v2/') ? ANY_V2 : ANY)]
  const first = new Map(rows.toReversed().map((row) => [row[1], row]))
  return [...first.values()].toSorted((a, b) => a[0] - b[0])
}
