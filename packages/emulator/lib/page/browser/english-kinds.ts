/** The kinds of ledger entries, which the bills have in Chinese. */
export const KINDS: Readonly<Record<string, string>> = {
  充值: 'top-up',
  交易: 'payment',
  退款: 'refund',
  退款到账: 'refund received',
  代金券退款: 'coupon refund',
  转账: 'transfer',
  转账退回: 'transfer returned',
  分账: 'profit sharing',
  分账回退: 'profit sharing return',
  分账解冻: 'profit sharing released',
  现金红包: 'red packet',
  现金红包退款: 'red packet returned',
  押金消费: 'deposit consumed',
  代金券预算: 'coupon budget',
  代金券: 'coupon',
  代金券预算退回: 'coupon budget returned',
}
