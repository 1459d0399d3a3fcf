import { newOpenid, type Random } from '../state/random.js'
import { beijingTime } from '../world/beijing-time.js'

/** What the texts are made of that no merchant has sent. */
interface Source {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly random: Random
}

type Make = string | ((source: Source) => string)

const digits = (count: number) => (source: Source) => source.random.digits(count)

/**
 * Texts as a merchant would have them, by what the manual calls their field; the first row that fits counts. There is no list
 * of their values: they are names, places, remarks.
 */
const WORDS: readonly (readonly [description: RegExp, make: Make])[] = [
  [/附加数据|附加信息|自定义|扩展|商[户家]数据|数据包$/, ''],
  [/原因|解决方案/, '无'],
  [/交易状态|支付状态|付款状态|订单状态/, '支付成功'],
  [/状态|应答码|响应|错误信息|错误码?描述|返回信息|结果(?:说明|文案|描述)/, '成功'],
  [/openid|用户标识/i, ({ random }) => newOpenid(random)],
  [/时间段|营业时间|经营时间/, '周一至周日 09:00-22:00'],
  [/时间备注/, '以实际时间为准'],
  [/时间$/, ({ now }) => beijingTime(now)],
  [/地区|位置信息|定位/, '广东省深圳市'],
  [/省份代码/, '440000'],
  [/省份?(?:名称)?$/, '广东省'],
  [/城市(?:名称)?$/, '深圳市'],
  [/区域|区县/, '南山区'],
  [/街道/, '粤海街道'],
  [/地址|地点|地址名/, '广东省深圳市南山区科技中一路'],
  [/支行/, '招商银行股份有限公司深圳科技园支行'],
  [/尾号/, digits(4)],
  [/入账账户|收款感知/, '支付用户零钱'],
  [/(?:账号|帐号|账户|卡号)$/, digits(16)],
  [/银行/, '招商银行'],
  [/电话|手机|联系方式|联系信息/, '13800138000'],
  [/QQ/, '10001'],
  [/邮箱/, 'merchant@example.com'],
  [/MAC/i, '00:1a:2b:3c:4d:5e'],
  [/摘要|授权信息|package|小程序(?:订单|签约)?数据|确认签约/, ({ random }) => random.nonce()],
  [/密码/, digits(6)],
  [/(?:商户号|资格证|许可证|识别码|编号|号码|证号|证件)/, digits(10)],
  [/图片|链接/, 'https://example.com/image.png'],
  [/证书|文件名/, 'image.png'],
  [/型号/, 'WP-100'],
  [/姓名|联系人|操作人|经办人|开票人|司机|法人|账户展示名/, '张三'],
  [/英文名/, 'business_name'],
  [/停车场/, '科技园停车场'],
  [/医疗机构|医院/, '深圳市南山医院'],
  [/品牌/, '南山咖啡'],
  [/门店名/, '深圳科技园店'],
  [/(?:公司|单位|企业|商户|机构|主体|商家).*(?:名称|全称|简称)|收款主体|短称/, '深圳市南山贸易有限公司'],
  [/(?:套餐|单品|商品|货品|物品|调单商品).*/, '美式咖啡'],
  [/单位/, '次'],
  [/(?:优惠|代金|券|礼品|卡).*名/, '满 100 元减 10 元'],
  [/活动.*(?:名|标题)|主标题|副标题|^标题/, '周末满减'],
  [/计划.*(?:名|称)/, '连续包月'],
  [/批次.*名/, '十一月批次'],
  [/账户类型/, 'AVAILABLE'],
  [/名称|名$|名字/, '基础服务'],
  [/文案|按钮/, '立即使用'],
  [/备注|附言|留言/, '十一月货款'],
  [/投诉/, '商品与描述不符'],
  [/说明|描述|须知|介绍|协议|权益|规则|提示|服务信息|占位/, '以门店公示为准'],
  [/标识|标签|来源/, 'DEFAULT'],
  [/^字段值$/, '男'], // of the first field of a member's form, which is the sex
]

/** Whether a text is known that suits what the manual calls its field. */
export function hasWordsFor(description: string): boolean {
  return WORDS.some(([known]) => known.test(description))
}

/** A text that suits what the manual calls its field; `undefined` when nothing is known about it. */
export function wordsFor(description: string, source: Source): string | undefined {
  const make = WORDS.find(([known]) => known.test(description))?.[1]
  return typeof make === 'function' ? make(source) : make
}
