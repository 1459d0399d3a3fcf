const { createClient } = require('wechatpay-chain')

const { credentials, baseUrl, mchid } = JSON.parse(process.env.GATEWAY)
const client = createClient({ ...credentials, baseUrl })
const order = { appid: 'wxd678efh567hg6787', mchid, description: '图书', amount: { total: 100 } }
const more = { out_trade_no: process.env.OUT_TRADE_NO, notify_url: 'https://shop.example.com/notify' }
client.v3.pay.transactions.native
  .post({ json: { ...order, ...more } })
  .then(({ data, verified }) => console.log(JSON.stringify({ ...data, verified })))
  .finally(() => client.close())
