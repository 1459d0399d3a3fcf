import assert from 'node:assert/strict'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
require('reflect-metadata')
const { Module } = require('@nestjs/common')
const { NestFactory } = require('@nestjs/core')
const { WeChatPayModule, WECHAT_PAY_MANAGER } = require('nest-wechatpay-node-v3')

export const NAME = 'nest-wechatpay-node-v3'

const HOME = 'https://api.mch.weixin.qq.com/'

/** A module for NestJS, which provides wechatpay-node-v3. The settings and the address are all that a shop writes. */
export async function run({ gateway, shop, did }) {
  const { mchid, serial, apiv3Key } = gateway
  class Shop {}
  const useFactory = async () => ({
    appid: 'wxd678efh567hg6787',
    mchid,
    serial_no: serial,
    publicKey: Buffer.from(gateway.merchantCertificate),
    privateKey: Buffer.from(gateway.privateKey),
    key: apiv3Key,
  })
  Module({ imports: [WeChatPayModule.registerAsync({ useFactory })] })(Shop)
  const app = await NestFactory.createApplicationContext(Shop, { logger: ['error'] })
  try {
    const pay = app.get(WECHAT_PAY_MANAGER, { strict: false })
    const service = pay.httpService
    const here = (url) => url.replace(HOME, gateway.url)
    pay.createHttp({
      get: (url, headers) => service.get(here(url), headers),
      post: (url, params, headers) => service.post(here(url), params, headers),
    })
    did('module')

    const [certificate] = await pay.get_certificates(apiv3Key)
    assert.equal(certificate.serial_no, gateway.certificateSerial)
    did('certificates')

    const out_trade_no = `nest-${Date.now()}`
    const order = { description: '一本书', out_trade_no, notify_url: shop.notify_url, amount: { total: 100 } }
    const placed = await pay.transactions_native(order)
    assert.match(placed.data?.code_url ?? placed.error, /^weixin:\/\//)
    did('order')

    const asked = await pay.query({ out_trade_no })
    assert.equal(asked.data?.trade_state, 'NOTPAY', asked.error)
    const closed = await pay.close(out_trade_no)
    assert.equal(closed.status, 204, closed.error)
    assert.equal((await pay.query({ out_trade_no })).data.trade_state, 'CLOSED')
    const again = await pay.transactions_native(order)
    assert.deepEqual([again.status, JSON.parse(again.error)], [400, { code: 'ORDER_CLOSED', message: '该订单已关闭' }])
    did('close')
  } finally {
    await app.close()
  }
}
