import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const NAME = 'README of three libraries, changed by wechatpay migrate'

const HERE = import.meta.dirname
const CLI = join(HERE, '../../packages/cli/dist/index.js')

/** What the emulator has in place of the placeholders of the READMEs; those of tenpay that are numbers are tried as 888 fen. */
const APPID = 'wxd678efh567hg6787'

/**
 * The examples that the authors of the libraries have published, with a merchant's values in place of their placeholders,
 * changed by the command, and run against the emulator. What it marks as left to do is done here, as a merchant would.
 */
export async function run({ gateway, did }) {
  mkdirSync(join(HERE, '.migrated'), { recursive: true })
  const folder = mkdtempSync(join(HERE, '.migrated/'))
  try {
    did(await axiosPlugin(folder, gateway))
    did(await nodeV3(folder, gateway))
    did(await tenpay(folder, gateway))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The blocks of code in the README of a library. */
function blocksOf(library) {
  const text = readFileSync(join(HERE, 'node_modules', library, 'README.md'), 'utf8')
  return [...text.matchAll(/^```\w+\r?\n([\s\S]*?)^```/gm)].map(([, code]) => code)
}

/** The first block with all these texts. */
function blockWith(blocks, ...texts) {
  const found = blocks.find((block) => texts.every((text) => block.includes(text)))
  if (found === undefined) throw new Error(`no example has ${texts.join(' and ')}`)
  return found
}

/** Replaces texts that must be there. */
function withValues(code, values) {
  let text = code
  for (const [published, value] of values) {
    if (!text.includes(published)) throw new Error(`the example has no ${published}`)
    text = text.replaceAll(published, value)
  }
  return text
}

/** Writes a program, changes it by the command, and returns it with the number of what is left to do by hand. */
function migrate(folder, name, code) {
  const path = join(folder, name)
  writeFileSync(path, code)
  const { stdout, status } = spawnSync(process.execPath, [CLI, 'migrate', path, '--json'], { encoding: 'utf8' })
  const [{ marks = [], problem } = {}] = JSON.parse(stdout)
  if (problem !== undefined || (status !== 0 && status !== 7)) throw new Error(`${name}: ${problem ?? stdout}`)
  const text = readFileSync(path, 'utf8')
  const left = text.match(/require\('(?:wechatpay-axios-plugin|tenpay)'\)|from '(?:wechatpay-node-v3)'/)
  if (left) throw new Error(`${name} still has ${left[0]}`)
  return { path, marks, change: (values) => writeFileSync(path, withValues(readFileSync(path, 'utf8'), values)) }
}

/** Runs a program and returns what it prints as JSON, a value a line. */
function start(folder, name, code, env) {
  writeFileSync(join(folder, name), code)
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, name)], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function expect(found, wanted, what) {
  const [one, other] = [found, wanted].map((value) => JSON.stringify(value))
  if (one !== other) throw new Error(`${what}: ${one} in place of ${other}`)
}

/** A command of the operator, in the text of a program. */
const operate = (
  url,
) => `const operate = async (command, parameters) => (await fetch('${url}_emulator/api/' + command, {
  method: 'POST', body: JSON.stringify(parameters) })).json()\n`

async function axiosPlugin(folder, { mchid, serial, publicKeyId, apiv2Key, url, pathOf }) {
  const all = blocksOf('wechatpay-axios-plugin')
  const key = pathOf('privateKey')
  const first = withValues(blockWith(all, 'new Wechatpay({', 'platformPublicKeyId'), [
    ['190000****', mchid],
    ['3775B6A45ACD588826D15E583A95F5DD********', serial],
    ['file:///path/to/merchant/apiclient_key.pem', `file://${key}`],
    ['file:///path/to/wechatpay/publickey.pem', `file://${pathOf('publicKey')}`],
    ['PUB_KEY_ID_01142321349124100000000000********', publicKeyId],
    ['your_merchant_secret_key_string', apiv2Key],
    ['/path/to/merchant/apiclient_cert.pem', pathOf('merchantCertificate')],
  ])
  const order = withValues(blockWith(all, 'wxpay.v3.pay.transactions.native'), [
    ['1900006XXX', mchid],
    ['wxdace645e0bc2cXXX', APPID],
    ['total: 1,', 'total: 888,'],
  ])
  const query = withValues(blockWith(all, 'wxpay.v3.pay.transactions.id._transaction_id_'), [
    ['1230000109', mchid],
    ["'1217752501201407033233368018'", 'paid.transaction_id'],
  ])
  const close = withValues(blockWith(all, '$out_trade_no$.close'), [
    ['1230000109', mchid],
    ['P1217752501201407033233368018', 'native12177525012014070332333'],
  ])
  const refund = withValues(blockWith(all, 'domestic.refunds.post', "account: 'AVAILABLE'"), [
    ["transaction_id: '1217752501201407033233368018'", 'transaction_id: paid.transaction_id'],
    ['    });\n  } catch', '    });\n    console.info(res.status);\n  } catch'],
  ])
  const named = Object.entries({ order, query, close, refund }).map(
    ([name, code]) =>
      `exports.${name} = async (console, paid) => {\n${code.replace(/^wxpay\./m, 'return wxpay.').replace(/^;\(async/m, 'return (async')}}\n`,
  )
  const program = migrate(folder, 'axios.cjs', [first, ...named].join('\n'))
  expect(program.marks.length, 1, 'marks of wechatpay-axios-plugin') // `statusText`, which only axios has
  program.change([['const wxpay = createClient({', `const wxpay = createClient({ baseUrl: '${url}',`]])
  const seen = start(
    folder,
    'run-axios.mjs',
    `import program from './axios.cjs'
${operate(url)}
const said = async (work, paid) => {
  const lines = []
  const note = (...words) => lines.push(words.map((word) => (word instanceof Error ? word.message : word)))
  await work({ info: note, error: note }, paid)
  console.log(JSON.stringify(lines))
}
await said(program.order)
const paid = await operate('pay', { out_trade_no: 'native12177525012014070332333' })
await said(program.query, paid)
await said(program.close, paid)
await said(program.refund, paid)
process.exit(0)
`,
  )
  const [[[code_url]], [[found]], [closed], [[refunded]]] = seen
  expect([String(code_url).startsWith('weixin://'), found.trade_state], [true, 'SUCCESS'], 'order and query')
  expect([closed[0], closed[1]], [400, 'ORDERPAID'], 'close of a paid order')
  expect(refunded, 200, 'refund')
  return 'wechatpay-axios-plugin: order, query, close, refund'
}

async function nodeV3(folder, { mchid, publicKeyId, url, pathOf }) {
  const published = blockWith(blocksOf('wechatpay-node-v3'), 'new WxPay({', 'getAuthorization')
  // Its comments begin with the sign of a shell, so that nobody can have run it as it is printed.
  const code = withValues(published.replace(/(^\s*|; )# /gm, '$1// '), [
    ['直连商户申请的公众号或移动应用appid', APPID],
    ["'商户号'", `'${mchid}'`],
    ['./apiclient_cert.pem', pathOf('merchantCertificate')],
    ['./apiclient_key.pem', pathOf('privateKey')],
    ["'订单号'", "'node_v3_1'"],
    ["'回调url'", "'http://127.0.0.1:9/notify'"],
    ["'ip'", "'127.0.0.1'"],
    ['https://api.mch.weixin.qq.com/', url],
    ["console.log('result==========>', result.body)", 'console.log(JSON.stringify(result.body))'],
  ])
  const program = migrate(folder, 'node-v3.mjs', code)
  expect(program.marks.length, 2, 'marks of wechatpay-node-v3') // the platform key, and that nothing is verified
  program.change([['certs: {}', `certs: { ${publicKeyId}: fs.readFileSync('${pathOf('publicKey')}', 'utf8') }`]])
  const [body] = start(folder, 'node-v3.mjs', readFileSync(program.path, 'utf8'))
  expect(Object.keys(body), ['h5_url'], 'H5 order')
  return 'wechatpay-node-v3: H5 order signed by hand'
}

async function tenpay(folder, { mchid, apiv2Key, url, tlsUrl, pathOf }) {
  const all = blocksOf('tenpay')
  const first = withValues(blockWith(all, 'new tenpay(config)').replace(/\/\/ 方式二[\s\S]*/, ''), [
    ['公众号ID', APPID],
    ["'微信商户号'", `'${mchid}'`],
    ['微信支付安全密钥', apiv2Key],
    ['证书文件路径', pathOf('merchantPkcs12')],
    ["'支付回调网址'", 'process.env.NOTIFY_URL'],
    ['IP地址', '127.0.0.1'],
  ])
  const values = (code, more = []) =>
    withValues(code, more)
      .replaceAll('商户内部订单号', 'tenpay_1')
      .replaceAll('商户内部退款单号', 'tenpay_r1')
      .replaceAll('商品简单描述', 'tea')
      .replace(/'(?:订单|退款)金额\(分\)'/g, '888')
  const order = values(blockWith(all, 'code_url', "trade_type: 'NATIVE'"), [
    ["  openid: '用户openid',\n", ''],
    ['商品id', '1'],
  ])
  const named = Object.entries({
    order: `${order}return code_url\n`,
    query: `${values(blockWith(all, 'api.orderQuery'))}return result.trade_state\n`,
    refund: `${values(blockWith(all, 'api.refund({'))}return result.refund_id\n`,
    refunds: `${values(blockWith(all, 'api.refundQuery'), [["'微信退款单号'", 'refund_id']])}return result.refund_status_0\n`,
    bill: `${values(blockWith(all, 'api.downloadBill'), [
      ["'账单日期'", 'bill_date'],
      ['}, true)', '})'],
    ])}return result\n`,
    jsapi: `${values(blockWith(all, 'api.getPayParams('), [
      ['付款用户的openid', 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'],
      ['商户内部订单号', 'tenpay_2'],
    ])}return result.signType\n`,
  }).map(([name, code]) => `exports.${name} = async (refund_id, bill_date) => {\n${code}}\n`)
  const [route] = blockWith(all, "api.middlewareForExpress('pay')").split('// 扫码支付模式一回调')
  const routes = withValues(route, [
    ['/xxx', '/notify'],
    ['// 业务逻辑...', 'seen.push(info.out_trade_no);'],
    ["'错误消息' || ''", "info.total_fee === '888' ? '' : 'wrong amount'"],
  ])
  named.push(`exports.routes = (app, router, bodyParser, seen) => {\n${routes}}\n`)
  const program = migrate(folder, 'tenpay.cjs', [first, ...named].join('\n'))
  expect(program.marks, [], 'marks of tenpay')
  program.change([['const api = createClient({', `const api = createClient({ baseUrl: '${tlsUrl}',`]])
  const [found] = start(
    folder,
    'run-tenpay.mjs',
    `import { once } from 'node:events'
import { createServer } from 'node:http'
import express from 'express'
const app = express()
const server = createServer(app).listen(0, '127.0.0.1')
await once(server, 'listening')
process.env.NOTIFY_URL = 'http://127.0.0.1:' + server.address().port + '/notify'
const { default: program } = await import('./tenpay.cjs')
${operate(url)}
const seen = []
program.routes(app, app, express, seen)
const isNative = (await program.order()).startsWith('weixin://')
const { success_time } = await operate('pay', { out_trade_no: 'tenpay_1' })
const state = await program.query()
const refund_id = await program.refund()
const refund = await program.refunds(refund_id)
const signType = await program.jsapi()
await operate('advance', { seconds: 172_800 })
const bill = await program.bill(undefined, success_time.slice(0, 10).replaceAll('-', ''))
for (let tries = 0; seen.length === 0 && tries < 100; tries += 1) await new Promise((done) => setTimeout(done, 50))
console.log(JSON.stringify({ isNative, state, refund, signType, bill: bill.includes('tenpay_1'), seen }))
process.exit(0)
`,
    { NODE_EXTRA_CA_CERTS: pathOf('tlsAuthority') },
  )
  const wanted = { isNative: true, state: 'SUCCESS', signType: 'MD5', bill: true, seen: ['tenpay_1'] }
  const { refund, ...rest } = found
  expect(rest, wanted, 'order, query, cashier, bill, notification')
  expect(/^(?:PROCESSING|SUCCESS)$/.test(refund), true, `refund ${refund}`)
  return 'tenpay: order, query, refund, cashier, bill, notification delivered to its route'
}
