// What the client promises on every runtime. Each check calls the emulator, which Node.js has started; `test/runtimes/stage.mjs`
// says what of it is passed in. Nothing here is of one runtime: no `node:`, no assertion library.

import { createClient, platformCertificates, rows, upload } from 'wechatpay-chain'
import { createPaysign } from 'wechatpay-chain/paysign'
import * as protocol from 'wechatpay-chain/protocol'
import { createReceiver } from 'wechatpay-chain/receiver'
import { shangmi } from 'wechatpay-chain/shangmi'
import { forgeNotification } from 'wechatpay-chain/testing'

const USER = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const FAULT = 'wechatpay-emulator-fault'

/** The first bytes of a PNG, and what no text has. */
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff)

/** The result of a check that has found a clear refusal in place of what was asked. */
const NO = 'no'

/** The checks by name. `on` has `gateway`, a `client` for it, and a `number` that no other run has used. */
const CHECKS = {
  'signs a request and verifies the answer': async ({ client }) => {
    const { status, verified } = await client.v3.certificates.get()
    equal([status, verified], [200, true])
  },

  'encrypts and decrypts the K12 pair': async ({ client, number }) => {
    const user = { organization_id: `school-${number}`, out_user_id: 'pupil-7' }
    const { status, data: nothing } = await client.chain(USER).patch({ ...user, json: { user_name: '张三' } })
    equal([status, nothing], [204, undefined])
    const { data } = await client.chain(USER).get(user)
    equal(data.user_name, '张三')
  },

  'places an order and queries it': async ({ client, gateway, number }) => {
    const out_trade_no = `order-${number}`
    const { data } = await client.v3.pay.transactions.native.post({ json: orderOf(gateway, out_trade_no) })
    match(data.code_url, /^weixin:/)
    const found = await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      query: { mchid: gateway.credentials.mchid },
    })
    equal([found.data.trade_state, found.verified], ['NOTPAY', true])
  },

  'sends 32 calls at once': async ({ client }) => {
    const answers = await Promise.all(Array.from({ length: 32 }, () => client.v3.certificates.get()))
    equal(
      answers.every(({ verified }) => verified),
      true,
    )
  },

  'encrypts under the key of another, and decrypts by its own': async ({ client, gateway }) => {
    const ciphertext = await client.encrypt('6222020200112233', { publicKey: gateway.merchantPublicKey })
    equal(await client.decrypt(ciphertext), '6222020200112233')
    const long = client.encrypt('x'.repeat(215), { publicKey: gateway.merchantPublicKey })
    equal((await failureOf(long)).code, 'ERR_ENCRYPTION')
    const last = ciphertext.at(0) === 'A' ? 'B' : 'A'
    equal((await failureOf(client.decrypt(`${last}${ciphertext.slice(1)}`))).code, 'ERR_DECRYPTION')
  },

  'uploads a file, and downloads it as a stream': async ({ client, number, knows }) => {
    const body = upload(PICTURE, { filename: `picture-${number}.png` })
    const { data } = await client.v3.merchantService.images.upload.post({ body })
    const image = await client.v3.merchantService.images._media_id_.get({ media_id: data.media_id })
    equal(image.data.contentType, 'image/png')
    equal([...(await image.data.bytes())], [...PICTURE])
    const again = await client.v3.merchantService.images._media_id_.get({ media_id: data.media_id })
    equal(again.data instanceof ReadableStream, !knows.node) // a Readable on Node.js
    equal([...new Uint8Array(await new Response(again.data).arrayBuffer())], [...PICTURE])
  },

  'downloads a bill by its digest': async ({ client, gateway }) => {
    await readBill(client, gateway, {})
  },

  'unpacks a bill': async ({ client, gateway, knows }) => {
    if (knows.gzip) return readBill(client, gateway, { tar_type: 'GZIP' })
    const { data } = await client.v3.bill.tradebill.get({ query: { bill_date: gateway.billDate, tar_type: 'GZIP' } })
    const { code, message } = await failureOf(client.download(data).then((bill) => bill.text()))
    equal([code, /no DecompressionStream/.test(message)], ['ERR_CONFIG', true])
    return NO
  },

  'leaves a bill in the middle, and goes on': async ({ client, gateway }) => {
    const { data } = await client.v3.bill.tradebill.get({ query: { bill_date: gateway.billDate } })
    for await (const chunk of await client.download(data)) {
      equal(chunk.length > 0, true)
      break
    }
    equal((await client.v3.certificates.get()).status, 200)
  },

  'decrypts an encrypted bill of two parts': async ({ client, gateway, knows }) => {
    const query = { bill_date: gateway.billDate, sub_mchid: '1', account_type: 'BASIC', algorithm: 'AEAD_AES_256_GCM' }
    for (const packing of packingsOf(knows)) {
      const { data } = await client.v3.bill.subMerchantFundflowbill.get({ query: { ...query, ...packing } })
      equal(data.download_bill_list.length, 2)
      const text = await (await client.download(data)).text()
      equal(text.includes('\n'), true)
      const [part, ...others] = data.download_bill_list
      const wrong = { download_bill_list: [{ ...part, nonce: '0'.repeat(16) }, ...others] }
      equal((await failureOf(client.download(wrong))).code, 'ERR_DECRYPTION')
    }
  },

  'downloads the platform certificates, and verifies by them': async ({ gateway }) => {
    const { certs: _, apiv2Key: _v2, ...settings } = gateway.credentials
    const certs = platformCertificates({ ...settings, baseUrl: gateway.url })
    const client = createClient({ ...gateway.credentials, certs, baseUrl: gateway.url })
    equal((await client.v3.certificates.get()).verified, true)
    equal(certs.serials.length > 0, true)
  },

  'signs what a mini program and an app pass on': async ({ gateway }) => {
    const paysign = createPaysign({ ...gateway.credentials, appid: 'wx1' })
    const { timeStamp, nonceStr, package: packed, paySign } = await paysign.jsapi({ prepay_id: 'wx20' })
    const text = `wx1\n${timeStamp}\n${nonceStr}\n${packed}\n`
    const key = protocol.importPublicKey(gateway.merchantPublicKey)
    equal(await key.verify(new TextEncoder().encode(text), paySign), true)
    equal(await key.verify(new TextEncoder().encode(`${text} `), paySign), false)
    const { extraData } = await paysign.scoreUse({ package: 'p' })
    match(extraData.sign, /^[\dA-F]{64}$/)
    const { cardExt } = await paysign.addCard({ api_ticket: 't', card_id: 'c' })
    match(JSON.parse(cardExt).signature, /^[\da-f]{40}$/)
  },

  'receives a notification once, and refuses a forged one': async ({ gateway, number }) => {
    const resource = { out_trade_no: `order-${number}`, trade_state: 'SUCCESS' }
    const event_type = 'TRANSACTION.SUCCESS'
    const notification = await forgeNotification({ event_type, resource, platform: gateway.platform })
    const handled = []
    const incidents = []
    const receiver = createReceiver({ ...gateway.credentials, onIncident: (error) => incidents.push(error.reason) })
    const handler = receiver.fetch((given) => handled.push(given.resource.out_trade_no))
    const deliver = async (change = {}) =>
      (await handler(new Request('https://shop.test/notify', { ...notification, ...change }))).status
    equal([await deliver(), await deliver()], [204, 204])
    equal(handled, [resource.out_trade_no])
    equal(await deliver({ body: notification.body.replace('TRANSACTION', 'TRANSACTIOM') }), 401)
    equal(incidents, ['mismatch'])
    equal((await handler(new Request('https://shop.test/notify', { method: 'POST', body: '{}' }))).status, 401)
  },

  'opens and seals a resource, with and without associated data': async ({ gateway, knows }) => {
    const { openResource, openResourceSync, sealResource, sealResourceSync, signV2 } = protocol
    const key = new TextEncoder().encode(gateway.credentials.apiv3Key)
    for (const associated_data of [undefined, '', 'transaction']) {
      const sealed = await sealResource('{"a":"文"}', key, { associated_data })
      equal(new TextDecoder().decode(await openResource(sealed, key)), '{"a":"文"}')
      const other = { ...sealed, associated_data: 'transactiom' }
      equal((await failureOf(openResource(other, key))) instanceof Error, true)
    }
    const sealed = await sealResource('x', key)
    const atOnce = [
      () => openResourceSync(sealed, key),
      () => sealResourceSync('x', key),
      () => signV2({ a: 1 }, 'k', 'HMAC-SHA256'),
    ]
    if (!knows.node) await refusesAll(atOnce)
    else equal(new TextDecoder().decode(openResourceSync(sealed, key)), 'x')
  },

  'refuses an answer that is not proven to be from WeChat Pay': async ({ client }) => {
    const reasons = {
      'wrong-signature': 'mismatch',
      unsigned: 'headers',
      'signature-probe': 'probe',
      'signature-probe-not-base64': 'probe',
      'old-timestamp': 'clock',
      'unknown-serial': 'unknown-serial',
    }
    for (const [fault, reason] of Object.entries(reasons)) {
      const error = await failureOf(client.v3.certificates.get({ headers: { [FAULT]: fault } }))
      equal([fault, error.code, error.reason], [fault, 'ERR_SIGNATURE', reason])
    }
  },

  'says what WeChat Pay says of an error': async ({ client, gateway, number }) => {
    const query = { mchid: gateway.credentials.mchid }
    const call = client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: `none-${number}`, query })
    const { name, status, verified } = await failureOf(call)
    equal([name, status >= 400, verified], ['ApiError', true, true])
    const busy = client.v3.certificates.get({ headers: { [FAULT]: 'rate-limit' }, retry: false })
    const { status: limited } = await failureOf(busy)
    equal(limited, 429)
    const page = client.v3.certificates.get({ headers: { [FAULT]: 'bad-gateway-before' }, retry: false })
    const { code, status: broken } = await failureOf(page)
    equal([code, broken], ['ERR_RESPONSE', 502])
  },

  'says that a lost answer may have been carried out': async ({ client, gateway, number }) => {
    for (const [index, fault] of ['reset-after', 'truncated'].entries()) {
      const json = orderOf(gateway, `lost-${number}-${index}`)
      const { code, sent } = await failureOf(
        client.v3.pay.transactions.native.post({ json, headers: { [FAULT]: fault } }),
      )
      equal([fault, code, sent], [fault, 'ERR_TRANSPORT', true])
    }
  },

  'ends a call by its timeout, and by its signal': async ({ client }) => {
    const slow = { headers: { [FAULT]: 'delay-before; milliseconds=5000' } }
    const late = await failureOf(client.v3.certificates.get({ ...slow, timeout: 200 }))
    equal([late.code, late.reason], ['ERR_TRANSPORT', 'timeout'])
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    const aborted = await failureOf(client.v3.certificates.get({ ...slow, signal: controller.signal }))
    equal([aborted.code, aborted.reason], ['ERR_TRANSPORT', 'aborted'])
  },

  'refuses an answer that is too large': async ({ gateway }) => {
    const client = createClient({ ...gateway.credentials, baseUrl: gateway.url, maxResponseSize: 1000 })
    const { code, reason } = await failureOf(client.v3.certificates.get())
    equal([code, reason], ['ERR_TRANSPORT', 'size'])
  },

  'verifies an answer that a proxy has compressed': async ({ gateway }) => {
    const client = createClient({ ...gateway.credentials, baseUrl: gateway.compressing })
    equal((await client.v3.certificates.get()).verified, true)
  },

  'does not follow a redirect': async ({ gateway }) => {
    const client = createClient({ ...gateway.credentials, baseUrl: gateway.redirecting })
    const { code, status } = await failureOf(client.v3.certificates.get())
    equal([code, status], ['ERR_RESPONSE', 302])
  },

  'knows a connection that was refused where the runtime says so': async ({ gateway, knows }) => {
    const client = createClient({ ...gateway.credentials, baseUrl: gateway.closed, retry: false })
    const json = orderOf(gateway, 'never-sent')
    const { code, reason, sent } = await failureOf(client.v3.pay.transactions.native.post({ json }))
    equal([code, reason, sent], ['ERR_TRANSPORT', 'network', !knows.unsent])
    if (!knows.unsent) return NO
    const two = createClient({ ...gateway.credentials, baseUrl: [gateway.closed, gateway.url] })
    equal((await two.v3.certificates.get()).status, 200)
  },

  'calls hooks, and passes on what they do not see': async ({ gateway }) => {
    const seen = []
    const onResponse = ({ template, status, verified }) => seen.push([template, status, verified])
    const client = createClient({ ...gateway.credentials, baseUrl: gateway.url, onResponse })
    await client.v3.certificates.get()
    equal(seen, [['v3/certificates', 200, true]])
  },

  'takes keys in every form, and says what is wrong with one': async ({ gateway }) => {
    const { credentials, keys, url } = gateway
    for (const privateKey of Object.values(keys)) {
      const client = createClient({ ...credentials, privateKey, baseUrl: url })
      equal((await client.v3.certificates.get()).verified, true)
    }
    const problemOf = (change) => {
      try {
        createClient({ ...credentials, ...change })
      } catch (error) {
        return error
      }
    }
    match(problemOf({ privateKey: gateway.merchantPublicKey }).message, /is a certificate/)
    match(problemOf({ privateKey: gateway.wrong.short }).message, /of 1024 bits; WeChat Pay uses 2048/)
    match(problemOf({ privateKey: gateway.wrong.curve }).message, /is a key of type ec/)
    match(problemOf({ privateKey: credentials.privateKey.replace(/MII/, 'MAA') }).message, /not a readable/)
    const [serial] = Object.keys(credentials.certs).filter((name) => !name.startsWith('PUB_KEY_ID_'))
    const moved = { [otherDigit(serial)]: credentials.certs[serial] }
    match(problemOf({ certs: moved }).message, new RegExp(`is the certificate with serial ${serial}`))
  },

  'signs, verifies and encrypts by Shangmi': async ({ gateway, number }) => {
    const { credentials, platform } = gateway.shangmi
    const settings = { ...credentials, suite: shangmi }
    const client = createClient({ ...settings, baseUrl: gateway.url })
    const user = { organization_id: `school-${number}-sm`, out_user_id: 'pupil-7' }
    await client.chain(USER).patch({ ...user, json: { user_name: '张三' } })
    const { data, verified } = await client.chain(USER).get(user)
    equal([data.user_name, verified], ['张三', true])
    const body = upload(PICTURE, { filename: `picture-${number}-sm.png` })
    equal((await client.v3.merchantService.images.upload.post({ body })).verified, true)
    const { code, reason } = await failureOf(client.v3.certificates.get({ headers: { [FAULT]: 'wrong-signature' } }))
    equal([code, reason], ['ERR_SIGNATURE', 'mismatch'])
    const resource = { out_trade_no: `order-${number}-sm` }
    const event_type = 'TRANSACTION.SUCCESS'
    const forged = await forgeNotification({ event_type, resource, platform: { ...platform, suite: shangmi } })
    const receiver = createReceiver(settings)
    equal((await receiver.receive(forged)).resource, resource)
    const altered = { ...forged, body: forged.body.replace('TRANSACTION', 'TRANSACTIOM') }
    equal((await failureOf(receiver.receive(altered))).reason, 'mismatch')
  },

  'speaks APIv2': async ({ client, gateway, knows }) => {
    const query = () =>
      client.v2.pay.orderquery.post({ xml: { out_trade_no: gateway.billedOrder, appid: 'wxd678efh567hg6787' } })
    const redPacket = () => createPaysign(gateway.credentials).redPacket({ package: 'p', appid: 'wx1' })
    if (!knows.node) return refusesAll([query, redPacket])
    equal((await query()).data.trade_state, 'SUCCESS')
    match((await redPacket()).paySign, /^[\dA-F]{32}$/)
  },

  'presents the certificate of the merchant': async ({ gateway, knows, number }) => {
    const { url: baseUrl, clientCertificate } = gateway.tls
    const client = createClient({ ...gateway.credentials, baseUrl, clientCertificate })
    const xml = {
      appid: 'wxd678efh567hg6787',
      out_trade_no: gateway.billedOrder,
      out_refund_no: number,
      total_fee: 123,
      refund_fee: 1,
    }
    const refund = () => client.chain('v2/secapi/pay/refund').post({ xml })
    if (!knows.node) return refusesAll([refund])
    equal((await refund()).data.refund_fee, '1')
    await client.close()
  },

  'goes through a proxy': async ({ gateway, knows }) => {
    const { credentials, proxy } = gateway
    const through = () => createClient({ ...credentials, baseUrl: gateway.url, proxy })
    const own = () => createClient({ ...credentials, dispatcher: { dispatch: () => true } })
    if (!knows.node) return refusesAll([through, own])
    const client = through()
    equal((await client.v3.certificates.get()).verified, true)
    await client.close()
  },

  'uploads from a path, and downloads to one': async ({ client, gateway, knows }) => {
    const { data } = await client.v3.bill.tradebill.get({ query: { bill_date: gateway.billDate } })
    const { picture, bill: to } = gateway.paths
    if (knows.node) {
      const { status } = await client.v3.merchantService.images.upload.post({ body: upload(picture) })
      equal([status, (await client.download(data, { to })).size > 0], [200, true])
      return
    }
    const given = await failureOf(Promise.resolve().then(() => upload(picture)))
    equal([given.code, /a path works on Node\.js alone/.test(given.message)], ['ERR_REQUEST', true])
    const written = await failureOf(client.download(data, { to }))
    equal([written.code, /no file system/.test(written.message)], ['ERR_REQUEST', true])
    return NO
  },
}

/** What a runtime may do, and the checks that show it: a row of the table in README. */
const ROWS = {
  calls: [
    'signs a request and verifies the answer',
    'sends 32 calls at once',
    'says what WeChat Pay says of an error',
    'calls hooks, and passes on what they do not see',
    'takes keys in every form, and says what is wrong with one',
  ],
  orders: ['places an order and queries it'],
  fields: [
    'encrypts and decrypts the K12 pair',
    'encrypts under the key of another, and decrypts by its own',
    'opens and seals a resource, with and without associated data',
  ],
  notifications: ['receives a notification once, and refuses a forged one'],
  certificates: ['downloads the platform certificates, and verifies by them'],
  paysign: ['signs what a mini program and an app pass on'],
  files: ['uploads a file, and downloads it as a stream'],
  bills: ['downloads a bill by its digest', 'leaves a bill in the middle, and goes on'],
  encryptedBills: ['decrypts an encrypted bill of two parts'],
  gzip: ['unpacks a bill'],
  refusals: [
    'refuses an answer that is not proven to be from WeChat Pay',
    'refuses an answer that is too large',
    'verifies an answer that a proxy has compressed',
    'does not follow a redirect',
  ],
  deadline: ['ends a call by its timeout, and by its signal', 'says that a lost answer may have been carried out'],
  unsent: ['knows a connection that was refused where the runtime says so'],
  shangmi: ['signs, verifies and encrypts by Shangmi'],
  apiv2: ['speaks APIv2'],
  clientCertificate: ['presents the certificate of the merchant'],
  proxy: ['goes through a proxy'],
  paths: ['uploads from a path, and downloads to one'],
}

/**
 * Runs every check. Resolves to a line for each: its row, what differed, and `no` where the runtime cannot do it and says so.
 *
 * @param gateway What `openStage` of stage.mjs gives.
 * @param knows `node`: this is Node.js with the files made for it. `unsent`: the runtime tells a refused connection. `gzip`: it unpacks.
 */
export async function contract(gateway, knows) {
  const client = createClient({ ...gateway.credentials, baseUrl: gateway.url })
  const number = Math.random().toString(36).slice(2, 10)
  const lines = []
  for (const [name, check] of Object.entries(CHECKS)) {
    const [row] = Object.entries(ROWS).find(([, names]) => names.includes(name)) ?? []
    const line = await check({ client, gateway, knows, number }).then(
      (result) => ({ name, row, can: result !== NO, problem: row ? undefined : 'is of no row' }),
      (error) => ({ name, row, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
    lines.push(line)
  }
  await client.close()
  return lines
}

function orderOf({ credentials }, out_trade_no) {
  const notify_url = 'https://shop.test/notify'
  return {
    appid: 'wx1',
    mchid: credentials.mchid,
    description: 'A book',
    out_trade_no,
    notify_url,
    amount: { total: 1 },
  }
}

/** Ways to ask for a bill. */
function packingsOf({ gzip }) {
  return gzip ? [{}, { tar_type: 'GZIP' }] : [{}]
}

/** Reads the bill of the day, and is refused one with another digest. */
async function readBill(client, gateway, packing) {
  const { data } = await client.v3.bill.tradebill.get({ query: { bill_date: gateway.billDate, ...packing } })
  const found = []
  for await (const row of rows(await client.download(data))) found.push(row.商户订单号)
  equal(found.includes(gateway.billedOrder), true)
  const forged = await client.download({ ...data, hash_value: otherDigit(data.hash_value) })
  const { code, reason } = await failureOf(forged.text())
  equal([code, reason], ['ERR_SIGNATURE', 'mismatch'])
}

/** That each of these says that it works on Node.js alone. */
async function refusesAll(works) {
  for (const work of works) {
    const { code, message } = await failureOf(Promise.resolve().then(work))
    equal(code, 'ERR_CONFIG')
    match(message, /works on Node\.js alone/)
  }
  return NO
}

/** The same text with another first digit. */
function otherDigit(hex) {
  return `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`
}

async function failureOf(work) {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('nothing was refused')
}

function equal(found, wanted) {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (one !== other) throw new Error(`found ${one}, and wanted ${other}`)
}

function match(found, wanted) {
  if (typeof found !== 'string' || !wanted.test(found)) throw new Error(`found ${String(found)}, and wanted ${wanted}`)
}
