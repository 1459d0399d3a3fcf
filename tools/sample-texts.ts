/** The merchant of the examples; `tools/record.ts` puts that of the emulator in its place. */
export const MCHID = '1900000109'

/** Texts of examples by the name of their field; of the rows that fit the name, the first text that fits the field counts. */
const ROWS: readonly (readonly [name: RegExp, ...texts: readonly string[]])[] = [
  [/^(?:sp_|combine_)?(?:mchid|mch_id)$|^(?:stock_)?creator_mchid$|^belong_merchant$|^consume_mchid$/, MCHID],
  [/mchid$|mch_id$|merchant_id$/, '1900000200'],
  [/^brand_id$/, '120344'],
  [/appid$|^app_id$/, 'wxd678efh567hg6787'],
  [/^out_(?:member|user|person)?_?(?:id|no)$|^user_id$|^member_id$/, 'U10001'],
  [/openid$|^open_id$/, 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'],
  [/unionid$/, 'o6_bmasdasdsad6_2sgVt7hMZOPfL'],
  [/^attach$/, '自定义数据'],
  [/^(?:out_trade_no|combine_out_trade_no|sub_out_trade_no)$/, '20260520001'],
  [/^out_refund_no$/, 'R20260520001'],
  [/^(?:out_order_no|out_bill_no|out_batch_no|out_request_no|out_\w+_no)$|^mch_billno$/, 'B20260520001', '20260520001'],
  [/^transaction_id$/, '4200001234202605201234567890'],
  [/^refund_id$/, '50300001234202605201234567890'],
  [/^service_id$/, '2002000000000558128851361561536'],
  [/(?:^|_)(?:url|uri|link)$|Url$/, 'https://www.example.com/notify'],
  [/(?:^|_)(?:urls|links|url_list)$/, 'https://www.example.com/1'],
  [/^spbill_create_ip$|_ip$|^ip$|^clientip$/, '127.0.0.1'],
  [/currency$|^fee_type$/, 'CNY'],
  [/(?:^|_)(?:phone|mobile|tel)(?:_|$)|phone$|mobile$/, '13800138000'],
  [/(?:^|_)e?mail$/, 'merchant@example.com'],
  [/id_?card_?(?:no|number)$|^id_(?:no|number|doc_number)$|card_number$|identification_number$/, '11010119900307123X'],
  [/bank_(?:card|account)|^account_(?:no|number)$|enc_bank_no$/, '6222020000000000000', '6222020000000000'],
  [/bank_name$/, '招商银行股份有限公司深圳分行'],
  [/account_bank$/, '招商银行'],
  [/bank_type$/, 'CMB_DEBIT'],
  [/bank_code$/, '1001'],
  [/^longitude$/, '113.93'],
  [/^latitude$/, '22.53'],
  [/province_code$/, '440000'],
  [/city_code$|area_code$|district_code$|address_code$/, '440300'],
  [/(?:^|_)address$/, '广东省深圳市南山区深南大道 10000 号', '深圳市南山区', '深圳'],
  [/^location$/, '深圳'],
  [/^province$/, '广东省'],
  [/^city$/, '深圳市'],
  [/^(?:district|area)$/, '南山区'],
  [/plate_number$|^plate_no$/, '粤B888888', '粤B88888'],
  [/(?:^|_)lang(?:uage)?$/, 'zh_CN'],
  [/(?:^|_)version$/, '1.0'],
  [/rate$|ratio$/, '0.60'],
  [/(?:^|_)(?:qualification|picture|license|certificate|material)s?$/, 'DzkMZ2wKq7hBkVJp9sKzkF3w'],
  [/(?:^|_)gender$/, 'MALE'],
  [/(?:^|_)tags?$/, '新客'],
  [
    /(?:^|_)(?:user|real|contact|payee|legal|id_card|student|owner|holder|account|driver|true|person)_?name$|^name$|^re_user_name$|enc_true_name$/,
    '张三',
  ],
  [
    /(?:merchant|mch|company|subject|organization|seller|payee_mch)_(?:short)?_?name$|^short_?name$/,
    '南山商贸有限公司',
    '南山商贸',
  ],
  [/store_name$|shop_name$/, '腾讯大厦店'],
  [/goods_name$|product_name$|item_name$|^body$/, '图书'],
  [/activity_name$|(?:^|_)act_name$|stock_name$|coupon_name$|card_name$|campaign_name$/, '新年优惠', '新年'],
  [/brand_name$/, '南山茶铺'],
  [/school_name$/, '南山中学'],
  [/class_name$/, '一年级一班'],
  [/nick_?name$/, '小明'],
  [/file_?name$/, 'image.png', 'image.jpg', 'list.csv'],
  [/(?:^|_)title$/, '新年优惠', '优惠'],
  [/^transfer_remark$|^batch_remark$|^reserve_remark$/, '活动奖励', '奖励'],
  [/termination_(?:remark|note)$/, '不再使用服务', '不再使用'],
  [/^(?:start|end)_time_remark$/, '以实际时间为准', '实际时间'],
  [/^deactivate_reason$/, '活动提前结束', '活动结束'],
  [/(?:remark|comment|note|memo)$/, '门店自取', '自取'],
  [/reason$/, '商品已售完', '售完'],
  [/^wishing$/, '新年快乐'],
  [/^response_content$|^feedback_content$/, '您好，退款已原路退回，请查收'],
  [/cancel_rule|overdue_fine_desc|compensation_fee_desc/, '入住前一日可免费取消', '免费取消'],
  [/^service_introduction$/, '充电宝租借', '租借'],
  [/^usage_description$|^coverage_detail$/, '每日限用一次', '限用一次'],
  [/(?:echo|additional)_message$|^words$/, '您好'],
  [/^address_detail$/, '科兴科学园 1 号楼', '1 号楼'],
  [/^info_content$/, '新会员有礼'],
  [
    /(?:description|desc|introduction|detail|content|intro|message|words|wishing|text|guide|rule|notice)$/,
    '图书一册',
    '图书',
  ],
  [/color$/, '#FF6A00', 'Color010'],
  [/(?:^|_)path$/, 'pages/index/index'],
  [/(?:^|_)(?:year)$/, '2026'],
  [/(?:^|_)(?:month)$/, '202605', '2026-05'],
  [/(?:^|_)date$|^day$|Date$/, '2026-05-20', '20260520'],
  [/(?:^|_)(?:begin|start)_?time$|^time_start$/, '2026-05-20T00:00:00+08:00', '20260520000000', '2026-05-20 00:00:00'],
  [/(?:^|_)time$|Time$|^time_expire$|^timestamp$/, '2026-05-20T13:29:35+08:00', '20260520132935', '1779254975'],
  [/(?:^|_)(?:amount|fee|price|total|money|num|count|quantity|limit|page|size|offset)$/, '100', '10', '1'],
  [/^business_code$/, 'APPLYMENT_00000000001'],
  [/auth_code$|^code$/, '130061098828009406'],
  [
    /media_?id(?:s|_list)?$|(?:^|_)copy$|(?:^|_)pic(?:s|ture)?$|(?:^|_)image(?:s)?$|(?:^|_)photo$/,
    'DzkMZ2wKq7hBkVJp9sKzkF3w',
  ],
  [/serial(?:_no|_number)?$/, '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'],
  [/token$|ticket$|nonce$/, 'b3a0e1f2c4d5968778695a4b3c2d1e0f'],
  [/md5$|md5_value$/, '3b8b1c1e2f0a4d5c6b7a8990abcdef12'],
  [/hash$|sha256$|digest$/, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  [
    /(?:^|_)(?:id|no|ids|id_list|no_list|number|sn|code|codes|code_list|key)$|[a-z](?:Id|No)$|billno$/,
    '1217752501201407033233368018',
    '1217752501',
    'A1',
    '1',
  ],
  [/(?:^|_)(?:type|scene|mode|channel|level|category|status|state)$/, 'NORMAL', '1'],
]

/** Texts of which one satisfies each pattern that `spec/` has; lint says when there is one that none satisfies. */
const ANY = [
  '1217752501201407033233368018',
  '1217752501',
  'https://www.example.com/notify',
  'A1',
  '1',
  'CNY',
  'wx8888888888888888',
  '2026-05-20',
  '20260520',
]

/** Texts that may stand in a field of this name, the likeliest first. */
export function textsFor(name: string): string[] {
  const named = ROWS.filter(([known]) => known.test(name)).flatMap(([, ...texts]) => texts)
  return [...named, 'example', ...ANY]
}

/** Numbers of examples by the name of their field, amounts in fen; any other is 1. */
const NUMBERS: readonly (readonly [name: RegExp, value: number])[] = [
  [/^offset$/, 0],
  [/^(?:limit|page_size)$/, 10],
  [/(?:^|_)(?:amount|total|price|fee|refund|money|threshold|minimum)$/, 100],
  [/^(?:year)$/, 2026],
  [/(?:^|_)(?:time|timestamp)$/, 1_779_254_975],
]

export function numberFor(name: string): number {
  return NUMBERS.find(([known]) => known.test(name))?.[1] ?? 1
}
