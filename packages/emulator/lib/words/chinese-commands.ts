/** Chinese texts of commands, their parameters, and faults, by the English text. */
export const COMMANDS: Readonly<Record<string, string>> = {
  'Shows the business time, the balances, and the last rows of every table.':
    '查看业务时间、账户余额与各表最近的记录。',
  'Shows a row of a table: as the API answers a query for it, and as it is kept.':
    '查看一条记录：接口查询结果与存储内容。',
  'As `state` names it: orders, refunds …': '表名，见 `state`：orders、refunds 等',
  'The key of the row.': '记录的键',
  'Lists the last requests with their answers and the checks of their signatures.': '列出最近的请求、应答与验签结果。',
  'Moves the business time forward; signatures keep the real time.': '快进业务时间；签名仍使用真实时间。',
  'The bills of today can be downloaded from now on, with what has happened until the request. The clock stays as it is.':
    '当天的账单即可下载，包含截至请求时的交易；时间不变。',
  'Lists all notifications with their delivery attempts.': '列出全部通知与每次投递。',
  'Delivers a notification again with the same id, whatever its state; optionally with a fault.':
    '以相同的 id 重新投递通知，不论其状态；可指定故障。',
  'The id of the notification.': '通知的 id',
  'Applies a fault to the next delivery, to the next few, or to all; of one event type or of any.':
    '对下一次、若干次或全部投递注入故障；可限定事件类型。',
  'For example TRANSACTION.SUCCESS. Default: any.': '例如 TRANSACTION.SUCCESS；默认不限',
  'How many times; 0: until cleared. Default: 1.': '次数；0 表示直到取消。默认 1',
  'Applies a fault to the next request, to the next few, or to all; of one operation or of any.':
    '对下一次、若干次或全部请求注入故障；可限定接口。',
  'As in the manual: POST v3/pay/transactions/native, or only the path. Default: any.':
    '与官方文档相同：POST v3/pay/transactions/native，或仅路径；默认不限',
  'Lists the active faults and all known faults.': '列出生效中的故障与全部可用的故障。',
  'Clears the fault with this id, or all faults of requests and notifications.':
    '取消指定 id 的故障，或请求与通知的全部故障。',
  'As listed by `faults`. Default: all.': '见 `faults` 的结果；默认全部',
  'The emulator accepts connections and requests but answers none until `resume`, which carries out all waiting requests.':
    '模拟网关接收连接与请求，但不应答；`resume` 后执行全部等待的请求。',
  'The emulator answers again, including the waiting requests.': '恢复应答，包括等待中的请求。',
  'Replaces a platform key, at once or in steps, and shows the active keys.':
    '更换平台密钥（立即或分阶段），并列出生效的密钥。',
  'Which key to replace; sm2-certificate: of `--suite shangmi`. Default: certificate.':
    '更换哪个密钥；sm2-certificate 为国密平台证书；默认 certificate（平台证书）',
  'about-to-expire: the certificate expires in 9 days and still signs; its successor is listed as well. both: it expires in 4 days, and both sign in turn; of public keys, the one that a request names. only-new (default): the old key has expired; a client that does not know the new one refuses its signatures.':
    'about-to-expire：证书 9 天后到期，仍用于签名，新证书同时列出。both：4 天后到期，新旧证书轮流签名；公钥则以请求指定的签名。only-new（默认）：旧密钥已失效，未配置新密钥的客户端会拒绝其签名。',
  'The customer confirms the transfer and receives the money.': '用户确认收款，款项到账。',
  'The transfer fails, and its money returns to the merchant.': '转账失败，款项退回商户。',
  'The transfer that the merchant has cancelled ends, and its money returns to the merchant.':
    '撤销完成，款项退回商户。',
  'The merchant pays money into the account from which transfers are made.': '商户向转账所用的账户充值。',
  'The customer pays the order; a combined order by its own number or by the number of any of its orders.':
    '用户付款；合单订单可用合单号或其中任一订单号。',
  'The payment fails: an order paid by payment code, by face or by a contract is final, any other order can be paid again.':
    '付款失败：付款码、刷脸支付与委托代扣即告结束，其他订单可再次付款。',
  'The customer opens the red packet and receives the money; of a group of them, a part of it.':
    '用户拆开红包，款项到账；裂变红包领取其中一份。',
  'What nobody has taken out of the red packet goes back to the merchant, as after a day.':
    '未领取的红包款项退回商户，如同超过 24 小时。',
  'A deposit of which the merchant has consumed nothing goes back to the customer, as after a month.':
    '商户未消费的押金退还用户，如同超过一个月。',
  'The customer signs the contract, by which the merchant may deduct money.': '用户签约，商户可据此扣款。',
  'The customer ends the contract.': '用户解约。',
  'Shows the cashier of an order, found by its number or by its code_url, prepay_id or h5_url.':
    '查看订单的收银台，以订单号、code_url、prepay_id 或 h5_url 查找。',
  '`code_url`, `prepay_id` or `h5_url`': '`code_url`、`prepay_id` 或 `h5_url`',
  'The refund succeeds: its money reaches the customer.': '退款成功：款项到达用户。',
  'The refund becomes abnormal: its money cannot reach the customer.': '退款异常：款项无法到达用户。',
  'The receivers get their shares of the payment.': '分账接收方收到款项。',
  'The receivers cannot get their shares: the shares are closed, and their money is released to the merchant.':
    '分账失败：分账关闭，款项解冻给商户。',
  'Sets how much of a payment may be shared (in ten-thousandths) and the URL for notifications of shares.':
    '设置最大分账比例（万分比）与分账动账通知地址。',
  'The customer confirms the pay-score order and begins to use the service.': '用户确认支付分订单，开始使用服务。',
  'The payment of a completed pay-score order is collected.': '已完结的支付分订单扣款成功。',
  'The payment of a completed pay-score order cannot be collected; the platform tries again a day later.':
    '已完结的支付分订单扣款失败；平台一天后重试。',
  'The customer grants the merchant a pay-score permission.': '用户向商户授予支付分权限。',
  'The customer revokes a pay-score permission.': '用户解除支付分授权。',
  'The customer complains about a payment, named by out_trade_no or transaction_id.':
    '用户投诉一笔支付，以 out_trade_no 或 transaction_id 指定。',
  'The customer replies to the merchant about a complaint; a closed complaint is reopened.':
    '用户回复商户；已完结的投诉重新打开。',
  'The customer pays the order with the coupon; the discount is paid from the budget of its stock.':
    '用户使用代金券付款，优惠由批次预算承担。',
  'The coupon stock ends. The budget that its usable coupons do not need goes back to the merchant.':
    '代金券批次结束，可用券不需要的预算退回商户。',
  "The customer receives one of the merchant's own coupons (busifavor) in a mini program.":
    '用户在小程序中领取商家券。',
  'One bit of the signature is flipped.': '签名错误一位。',
  'The message carries no signature.': '报文没有签名。',
  "The signature begins with WECHATPAY/SIGNTEST/, as WeChat Pay's deliberate probes do.":
    '签名以 WECHATPAY/SIGNTEST/ 开头，即微信支付的探测流量。',
  'A probe whose signature is not Base64 either.': '探测流量，且签名不是 Base64。',
  'The signature is correct, but too old.': '签名正确，但已过期。',
  'The message names a platform key that does not exist.': '平台密钥的序列号不存在。',
  "The emulator's clock is wrong, for the check of the request and for the date of the answer.":
    '模拟网关的时钟偏差，影响请求的校验与应答的时间。',
  'The certificate list holds one certificate that expires soon, without a successor.':
    '证书列表中只有一张即将到期的证书，没有新证书。',
  'The public key signs the answer although the request names a certificate.':
    '请求指定证书，应答却以微信支付公钥签名。',
  'The merchant has migrated to public keys: no certificates are listed, and the public key signs.':
    '商户已切换到公钥模式：没有可下载的证书，以微信支付公钥签名。',
  'Too many requests: 429 RATELIMIT_EXCEEDED.': '请求过于频繁：429 RATELIMIT_EXCEEDED。',
  '500 SYSTEM_ERROR, and the request is not carried out.': '500 SYSTEM_ERROR，请求未执行。',
  '500 SYSTEM_ERROR, although the request is carried out.': '500 SYSTEM_ERROR，但请求已执行。',
  'An unsigned HTML page with 502, from a gateway in front.': '前端网关返回不带签名的 HTML 502，请求未执行。',
  'The same page, although the request is carried out.': '不带签名的 HTML 502，但请求已执行。',
  'The request waits before it is carried out.': '请求延迟执行。',
  'The request is carried out at once, and its answer waits.': '请求立即执行，应答延迟。',
  'The connection is reset, and the request is not carried out.': '连接重置，请求未执行。',
  'The connection is reset, although the request is carried out.': '连接重置，但请求已执行。',
  'The connection ends half way through the body of the answer.': '应答体传输到一半时连接中断。',
  'The platform certificate signs, as for a merchant who has not migrated yet.':
    '以平台证书签名，如同尚未切换到公钥模式的商户。',
  'The notification arrives several times at the same moment.': '同一通知同时到达多次。',
  'The notification arrives after a later one.': '通知晚于后续通知到达。',
  'seconds by which the time stamp is behind': '时间戳滞后的秒数',
  'seconds by which the clock is ahead; negative: behind': '时钟超前的秒数；负数为滞后',
  'days until it expires; 0: it has expired': '距到期的天数；0 表示已到期',
  'seconds for the header Retry-After; without it the header is left out':
    '应答头 Retry-After 的秒数；不填则没有该应答头',
  'how long to wait': '延迟的毫秒数',
  'number of copies': '到达的次数',
  'seconds of business time after which it is delivered even if no other one was':
    '没有其他通知时，经过多少秒业务时间后仍然投递',
}
