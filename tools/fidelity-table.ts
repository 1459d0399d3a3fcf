import { products } from '../packages/emulator/lib/stories/index.js'
import { table } from './markdown-table.js'
import { type Operation, readSpec } from './spec.js'

/** Pages that a row of the table names; it tells the number of the others. */
const SHOWN = 4

/** The products of the emulator in the words of the manual, and what of them keeps state. */
const PRODUCTS: Readonly<Record<keyof typeof products, readonly [name: string, scope: string]>> = {
  orders: [
    '基础支付、合单（商户、服务商）',
    'JSAPI、APP、H5、Native、付款码、刷脸：下单、支付（含等待密码的 `USERPAYING`）、查询、关单、撤销、过期；合单的各子单分别退款、分账',
  ],
  refunds: ['退款', '全额、部分、多次、异常退款；超额时拒绝'],
  sharing: ['分账（商户、服务商、电商）', '接收方、分账、回退、解冻、剩余金额；退款优先使用尚未解冻的资金'],
  transfers: ['商家转账、付款到零钱', '发起、用户确认、失败、撤销、两种查询；一天内未确认即失效'],
  payscore: ['支付分（商户、服务商）', '授权、创建、用户确认、修改、完结、取消、扣款、退款'],
  coupons: ['代金券', '批次的创建、激活、暂停、终止；发放、核销、失效；预算记入账本'],
  busifavor: ['商家券', '批次、预算、券码；发放、领取、核销、退回、失效'],
  complaints: ['消费者投诉', '用户投诉、列表、详情、协商历史、回复、完结、退款进度；图片上传与下载'],
  k12: ['K12', '用户的新增与修改、查询机构、解约'],
  bills: ['账单', '交易账单、资金账单（明文与 GZIP）列出当天的交易'],
  balances: ['余额', '实时与日终余额，取自账本'],
  papay: ['委托代扣', '签约页、APP 签约、支付中签约、查询、解约、扣款'],
  deposits: [
    '押金',
    '支付（JSAPI、APP、付款码、刷脸）、查询、撤销、消费、退款；消费后剩余金额退还用户，一个月未处理自动退还',
  ],
  redpacks: ['现金红包', '普通、裂变、小程序与企业微信红包：发放、领取、退回、查询'],
  media: ['图片、视频上传', '投诉图片原样保存（合计 32 MiB）；其余只校验摘要、大小与 `meta`，返回固定的文件编号'],
  certificates: ['平台证书', '证书的下载与更换'],
  echo: ['加解密测试', '`v3/security/echo` 及其通知'],
}

/** The products that keep state: how many operations of each protocol, and the pages of the manual that describe them. */
export function statefulTable(): string {
  const described = new Map<string, Operation>(readSpec().map((one) => [`${one.method} ${one.template}`, one]))
  const rows = Object.entries(PRODUCTS).map(([product, [name, scope]]) => {
    const operations = namesOf(product).flatMap((one) => described.get(one) ?? [])
    const pages = pagesOf(operations)
    const more = pages.length > SHOWN ? ` 等 ${pages.length} 页` : ''
    const ofXml = operations.filter(({ template }) => template.startsWith('v2/')).length
    const counts = [operations.length - ofXml, ofXml].map((count) => String(count || ''))
    return [name, scope, ...counts, `${pages.slice(0, SHOWN).map(linkTo).join('、')}${more}`]
  })
  return table(['业务', '范围', 'APIv3 接口', 'APIv2 接口', '官方文档'], rows)
}

/** How many operations keep state, how many are answered by their description alone. */
export function statefulCounts(): string {
  const stateful = new Set(Object.keys(products).flatMap(namesOf)).size
  const all = readSpec().length
  return `全部 ${format(all)} 个接口中，${format(stateful)} 个保存状态，${format(all - stateful)} 个只按参数定义应答。`
}

function namesOf(product: string): readonly string[] {
  return products[product as keyof typeof products].stories.map(([name]) => name) // a key of it
}

/** Each page once, those first that describe an operation alone. */
function pagesOf(operations: readonly Operation[]): readonly string[] {
  const first = operations.flatMap(({ spec }) => spec.references?.[0] ?? [])
  const all = operations.flatMap(({ spec }) => spec.references ?? [])
  return [...new Set([...first, ...all])].filter((url) => url.startsWith('https://pay.weixin.qq.com/'))
}

function linkTo(url: string): string {
  const [, number] = /\/(\d{10})$/.exec(url) ?? []
  const [name = url] = url.split('/').slice(-1)
  return `[${number ?? name.replace(/\.(?:s?html|php).*$/, '')}](${url})`
}

function format(count: number): string {
  return count.toLocaleString('en-US')
}
