import type { products } from '../packages/emulator/lib/stories/index.js'
import type { Language } from './markdown-table.js'

/** A product in the words of the manual, and what of it keeps state. */
type Product = readonly [name: string, scope: string]

/** The products of the emulator, in the order of the table. */
export const PRODUCTS: Readonly<Record<keyof typeof products, Readonly<Record<Language, Product>>>> = {
  orders: {
    zh: [
      '基础支付、合单（商户、服务商）',
      'JSAPI、APP、H5、Native、付款码、刷脸：下单、支付（含等待密码的 `USERPAYING`）、查询、关单、撤销、过期；合单的各子单分别退款、分账',
    ],
    en: [
      'basic payments, combined orders (merchants, partners)',
      'JSAPI, App, H5, Native, payment codes, face payments: order, payment (with `USERPAYING` while a password is awaited), query, close, reverse, expiry; refunds and profit sharing of each part of a combined order',
    ],
  },
  refunds: {
    zh: ['退款', '全额、部分、多次、异常退款；超额时拒绝'],
    en: ['refunds', 'full, partial, several, abnormal; refused when they exceed the amount'],
  },
  sharing: {
    zh: ['分账（商户、服务商、电商）', '接收方、分账、回退、解冻、剩余金额；退款优先使用尚未解冻的资金'],
    en: [
      'profit sharing (merchants, partners, e-commerce)',
      'receivers, shares, returns, release, remaining amount; refunds first use funds that are not released yet',
    ],
  },
  transfers: {
    zh: ['商家转账、付款到零钱', '发起、用户确认、失败、撤销、两种查询；一天内未确认即失效'],
    en: [
      'merchant transfers, transfers of APIv2',
      'begin, confirmation by the user, failure, cancellation, both queries; they expire when not confirmed within a day',
    ],
  },
  payscore: {
    zh: ['支付分（商户、服务商）', '授权、创建、用户确认、修改、完结、取消、扣款、退款'],
    en: [
      'pay score (merchants, partners)',
      'permissions, create, confirmation by the user, modify, complete, cancel, collect, refund',
    ],
  },
  coupons: {
    zh: ['代金券', '批次的创建、激活、暂停、终止；发放、核销、失效；预算记入账本'],
    en: ['coupons', 'stocks: create, start, pause, stop; coupons: send, use, expire; budgets are kept in the ledger'],
  },
  busifavor: {
    zh: ['商家券', '批次、预算、券码；发放、领取、核销、退回、失效'],
    en: ['merchant coupons', 'stocks, budgets, codes; send, receive, use, return, expire'],
  },
  complaints: {
    zh: ['消费者投诉', '用户投诉、列表、详情、协商历史、回复、完结、退款进度；图片上传与下载'],
    en: [
      'complaints',
      'complaint by the user, list, detail, negotiation history, response, completion, refund progress; upload and download of pictures',
    ],
  },
  k12: {
    zh: ['K12', '用户的新增与修改、查询机构、解约'],
    en: ['K12', 'create and change users, query organisations, end contracts'],
  },
  bills: {
    zh: ['账单', '交易账单、资金账单（明文与 GZIP）列出当天的交易'],
    en: ['bills', 'trade bills and fund-flow bills (plain and gzip) list the transactions of the day'],
  },
  balances: {
    zh: ['余额', '实时与日终余额，取自账本'],
    en: ['balances', 'current and end-of-day balances, from the ledger'],
  },
  papay: {
    zh: ['委托代扣', '签约页、APP 签约、支付中签约、查询、解约、扣款'],
    en: [
      'contracts for automatic deduction',
      'signing page, signing in an App, signing with a payment, query, end, deduction',
    ],
  },
  deposits: {
    zh: [
      '押金',
      '支付（JSAPI、APP、付款码、刷脸）、查询、撤销、消费、退款；消费后剩余金额退还用户，一个月未处理自动退还',
    ],
    en: [
      'deposits',
      'payment (JSAPI, App, payment code, face), query, reverse, consume, refund; what is not consumed is returned to the user, and a deposit is returned after a month without action',
    ],
  },
  redpacks: {
    zh: ['现金红包', '普通、裂变、小程序与企业微信红包：发放、领取、退回、查询'],
    en: ['red packets', 'normal, group, mini program and WeCom red packets: send, receive, return, query'],
  },
  media: {
    zh: ['图片、视频上传', '投诉图片原样保存（合计 32 MiB）；其余只校验摘要、大小与 `meta`，返回固定的文件编号'],
    en: [
      'uploads of pictures and videos',
      'pictures of complaints are kept as they are (32 MiB in all); for the others digest, size and `meta` are checked, and a fixed file number is returned',
    ],
  },
  certificates: {
    zh: ['平台证书', '证书的下载与更换'],
    en: ['platform certificates', 'download and change of certificates'],
  },
  echo: {
    zh: ['加解密测试', '`v3/security/echo` 及其通知'],
    en: ['test of encryption', '`v3/security/echo` and its notification'],
  },
}
