import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmulator, type SecureEmulator } from '../../packages/emulator/lib/index.js'
import { type CliStage, openCliStage, type Ran } from './stage.js'

let emulator: SecureEmulator
let stage: CliStage
beforeAll(async () => {
  emulator = await createEmulator({ tls: true })
  stage = openCliStage(emulator)
  const { tls, brand } = emulator
  stage.write('ca_cert.pem', tls.ca)
  stage.write('whole.json', { ...stage.config, tlsUrl: tls.url, tlsAuthority: 'ca_cert.pem', brand_id: brand.brand_id })
})
afterAll(async () => {
  stage.remove()
  await emulator.close()
})

const call = (...args: readonly string[]): Promise<Ran> => stage.run(['call', ...args, '--config', 'config.json'])

function order(out_trade_no: string): object {
  const { mchid } = emulator.identity
  const notify_url = 'http://127.0.0.1:9/notify'
  return { appid: 'wxd678efh567hg6787', mchid, description: 'tea', out_trade_no, notify_url, amount: { total: 1 } }
}

test('an order is placed by a chain, and queried by a path with variables and query', async () => {
  stage.write('order.json', order('cli_order_1'))
  const placed = await call('v3.pay.transactions.native.post', '--json', '@order.json')
  expect(placed.err).toMatch(/^200 {2}Request-ID \S+\n$/)
  expect(JSON.parse(placed.out)).toEqual({ code_url: expect.stringContaining('weixin://') })
  const { mchid } = emulator.identity
  const byTemplate = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
  const query = ['--query', `mchid=${mchid}`]
  for (const operation of [
    [byTemplate, '--var', 'out_trade_no=cli_order_1'],
    ['GET', '/v3/pay/transactions/out-trade-no/cli_order_1'],
    ['GET v3/pay/transactions/out-trade-no/cli_order_1'],
    ['client.v3.pay.transactions.outTradeNo._out_trade_no_.get', '--var', 'out_trade_no=cli_order_1'],
  ]) {
    const queried = await call(...operation, ...query)
    expect(JSON.parse(queried.out)).toMatchObject({ out_trade_no: 'cli_order_1', trade_state: 'NOTPAY' })
    expect(queried.code).toBe(0)
  }
})

test('an answer without a body is its status alone, and sensitive fields come back in plaintext', async () => {
  const path = 'v3/offlinefacemch/organizations/o1/users/out-user-id/u1'
  const user = JSON.stringify({ user_name: '张三', phone: '13800138000' })
  expect(await call('PATCH', path, '--json', user)).toMatchObject({
    out: '',
    err: expect.stringMatching(/^204/),
    code: 0,
  })
  expect(JSON.parse((await call('GET', path)).out)).toMatchObject({ user_name: '张三' })
})

test('a dry run shows the very bytes and the signature text, no signature and no plaintext, and sends nothing', async () => {
  const path = 'v3/offlinefacemch/organizations/o1/users/out-user-id/u2'
  const { out, code } = await call('PATCH', path, '--json', '{"user_name":"张三"}', '--dry-run')
  const [request = '', signed = ''] = out.split('# signature text, each line ends with \\n\n')
  expect(request).toContain(`PATCH ${emulator.url}${path}\n`)
  expect(request).toContain('signature="…"')
  const [, nonce] = /nonce_str="(\w+)"/.exec(request) ?? []
  const body = /\{"user_name":".*"\}/.exec(request)?.[0]
  expect(signed).toMatch(new RegExp(`^PATCH\\n/${path}\\n\\d{10}\\n${nonce}\\n`))
  expect(signed.trimEnd().endsWith(`\n${body}`)).toBe(true)
  expect(out).not.toContain('张三')
  expect(code).toBe(0)
  expect((await call('GET', path)).code).toBe(5)
})

test('a curl command sends what the client would send, whatever a shell makes of its quotes', async () => {
  stage.write('curl.json', { ...order('cli_curl'), description: "the merchant's tea" })
  const { out } = await call('v3.pay.transactions.native.post', '--json', '@curl.json', '--curl')
  const shell = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }; ${out}`
  const words = execFileSync('sh', ['-c', shell]).toString().split('\0')
  const after = (flag: string) => words.flatMap((word, index) => (words[index - 1] === flag ? [word] : []))
  const headers = after('-H').map((line) => line.split(': ', 2) as [string, string])
  const [method = ''] = after('-X')
  const [body = ''] = after('--data-binary')
  const answer = await fetch(words[2] ?? '', { method, headers, body })
  expect([answer.status, JSON.parse(body).description]).toEqual([200, "the merchant's tea"])
})

const callWhole = (...args: readonly string[]): Promise<Ran> => stage.run(['call', ...args, '--config', 'whole.json'])

test('an order of APIv2 is placed from JSON, queried from XML, and refunded with the certificate of the merchant', async () => {
  const appid = 'wxd678efh567hg6787'
  const tea = { appid, body: 'tea', out_trade_no: 'cli_v2', total_fee: 5, spbill_create_ip: '127.0.0.1' }
  const notify = { trade_type: 'NATIVE', product_id: '1', notify_url: 'http://127.0.0.1:9/notify' }
  const placed = await callWhole('v2.pay.unifiedorder.post', '--json', JSON.stringify({ ...tea, ...notify }))
  expect(JSON.parse(placed.out)).toMatchObject({
    result_code: 'SUCCESS',
    code_url: expect.stringContaining('weixin://'),
  })
  await emulator.pay('cli_v2')
  const xml = `<xml><appid>${appid}</appid><out_trade_no>cli_v2</out_trade_no></xml>`
  expect(JSON.parse((await callWhole('v2.pay.orderquery.post', '--json', xml)).out)).toMatchObject({
    trade_state: 'SUCCESS',
  })
  const refund = JSON.stringify({ appid, out_trade_no: 'cli_v2', out_refund_no: 'r_v2', total_fee: 5, refund_fee: 5 })
  const refunded = await callWhole('POST', 'v2/secapi/pay/refund', '--json', refund)
  expect([JSON.parse(refunded.out).refund_fee, refunded.code]).toEqual(['5', 0])
  const curl = await callWhole('POST', 'v2/secapi/pay/refund', '--json', refund, '--curl')
  expect(curl.out).toContain('--cert apiclient_cert.pem --key apiclient_key.pem')
})

test('a dry run of APIv2 shows the text that is signed, without the key and without the signature', async () => {
  const query = { appid: 'wxd678efh567hg6787', out_trade_no: 'cli_dry' }
  const { out } = await callWhole('v2.pay.orderquery.post', '--json', JSON.stringify(query), '--dry-run')
  const [request = '', text = ''] = out.split('# signature text, the APIv2 key at its end\n')
  const [, nonce] = /<nonce_str>(\w+)</.exec(request) ?? []
  expect(request).toContain('<sign>…</sign>')
  expect(text.trimEnd()).toBe(
    `appid=${query.appid}&mch_id=${emulator.identity.mchid}&nonce_str=${nonce}&out_trade_no=cli_dry&key=…`,
  )
  expect(out).not.toContain(emulator.identity.apiv2Key)
})

test('a page of APIv2 is a URL, which a dry run shows without its signature', async () => {
  const contract = { appid: 'wxd678efh567hg6787', plan_id: '12535', contract_code: '100001256', request_serial: '1000' }
  const fields = {
    ...contract,
    contract_display_account: 'tea',
    notify_url: 'https://shop.test/n',
    version: '1.0',
    timestamp: '1414488825',
  }
  const flags = Object.entries(fields).flatMap(([name, value]) => ['--query', `${name}=${value}`])
  const { out, err } = await callWhole('GET', 'v2/papay/entrustweb', ...flags)
  expect([err, out]).toEqual(['302\n', expect.stringMatching(/\/papay\/entrustweb\?.*sign=[0-9A-F]{32}/)])
  const dry = await callWhole('GET', 'v2/papay/entrustweb', ...flags, '--dry-run')
  expect(dry.out).toMatch(/sign=…/)
  expect(dry.out).toContain('request_serial=1000')
})

test('an operation of a brand is signed for the brand, others for the merchant, from one configuration', async () => {
  const path = 'brand.marketing.productCoupon.notifyConfigs.post'
  const json = '{"notify_url":"https://shop.test/coupons"}'
  expect(JSON.parse((await callWhole(path, '--json', json)).out)).toMatchObject({
    notify_url: 'https://shop.test/coupons',
  })
  const dry = await callWhole(path, '--json', json, '--dry-run')
  expect(dry.out).toMatch(/authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id="\d+"/)
  expect((await callWhole('v3.certificates.get', '--dry-run')).out).toContain(`mchid="${emulator.identity.mchid}"`)
  expect((await call(path, '--json', json)).code).toBe(3)
})

test('with --json before the command, everything is JSON: the answer, the request, and an error', async () => {
  const json = async (...args: readonly string[]) => {
    const { out, err } = await stage.run(['--json', 'call', ...args, '--config', 'config.json'])
    return { ...JSON.parse(out), err }
  }
  const path = 'v3/offlinefacemch/organizations/o1/users/out-user-id/u3'
  const body = JSON.stringify({ user_name: '张三' })
  expect(await json('PATCH', path, '--json', body)).toEqual({ status: 204, requestId: expect.any(String), err: '' })
  const dry = await json('PATCH', path, '--json', body, '--dry-run')
  expect(dry).toMatchObject({ method: 'PATCH', signed: expect.stringMatching(/^PATCH\n/) })
  expect((await json('PATCH', path, '--json', body, '--curl')).curl).toMatch(/^curl -X PATCH /)
  expect(await json('v3.pay.transactions.native.get')).toMatchObject({ error: { name: 'RequestError' }, err: '' })
  expect(await json('GET', 'v3/refund/domestic/refunds/no-such-refund')).toMatchObject({
    error: { name: 'ApiError', code: 'RESOURCE_NOT_EXISTS', status: 404 },
  })
})

// The mistakes of a first order, planted one at a time. Nothing is sent; the exit code is 3.
const mistakes: readonly [string, args: () => readonly string[], cure: string][] = [
  [
    '5: a typing error in the path',
    () => ['v3.pay.transactions.natvie.post', '--json', '{}'],
    'Did you mean `POST v3/pay/transactions/native`',
  ],
  [
    '5: a path without its method',
    () => ['v3/pay/transactions/nativ'],
    'write the method before v3/pay/transactions/nativ',
  ],
  ['5: another method', () => ['v3.pay.transactions.native.get'], 'this path takes POST, not GET'],
  ['5: no verb', () => ['v3.pay.transactions.native'], 'add .get, .post, .put, .patch or .delete'],
  ['6: no body', () => ['v3.pay.transactions.native.post'], 'the body is missing'],
  [
    '7: a misspelt field',
    () => ['v3.pay.transactions.native.post', '--json', JSON.stringify({ ...order('order-x1'), notify_rul: 'x' })],
    'Did you mean `notify_url`?',
  ],
  [
    '7: a misspelt field that is required',
    () => [
      'v3.refund.domestic.refunds.post',
      '--json',
      '{"out_trade_no":"1","out_refund_n":"2","amount":{"refund":1,"total":1,"currency":"CNY"}}',
    ],
    '`out_refund_n` is unknown. Did you mean `out_refund_no`?',
  ],
  [
    '7: a misspelt field of APIv2',
    () => ['v2.pay.orderquery.post', '--json', '{"appid":"wxd678efh567hg6787","out_trade_no":"1","sign_typ":"MD5"}'],
    'Did you mean `sign_type`?',
  ],
  [
    '5: a typing error in a path of APIv2',
    () => ['POST', 'v2/pay/unifedorder', '--json', '{}'],
    'Did you mean `POST v2/pay/unifiedorder`',
  ],
  [
    '8: yuan in place of fen',
    () => [
      'v3.pay.transactions.native.post',
      '--json',
      JSON.stringify({ ...order('order-x1'), amount: { total: 0.01 } }),
    ],
    'Amounts are whole numbers of fen (分): 1 yuan is 100',
  ],
  [
    'text that is not JSON',
    () => ['v3.pay.transactions.native.post', '--json', '{"appid":'],
    '--json: the text is not JSON',
  ],
  [
    'a file that is not there',
    () => ['v3.pay.transactions.native.post', '--json', '@no.json'],
    'no.json cannot be read (ENOENT)',
  ],
  ['a variable without a value', () => ['v3.certificates.get', '--var', 'x'], '--var takes name=value'],
  ['5: a misspelt verb', () => ['v3.pay.transactions.native.pots'], 'Did you mean `.post`?'],
  [
    '5: a segment of the path before it was renamed',
    () => ['v3.transferBatch.batches.post', '--json', '{}'],
    'Did you mean `POST v3/transfer/batches`?',
  ],
  [
    'an id in a chain, which spells it differently',
    () => ['v3.pay.transactions.outTradeNo.A10001.get'],
    'a chain spells `A10001` as `a10001`; write _out_trade_no_ in its place, and pass --var out_trade_no=A10001',
  ],
  [
    'a variable of another path',
    () => ['v3.refund.domestic.refunds._out_refund_no_.get', '--var', 'out_trade_no=1'],
    'the path has no variable `out_trade_no`; it has out_refund_no',
  ],
  ['an upload without a file', () => ['v3.merchant.media.upload.post'], 'this operation uploads a file: pass --file'],
  ['a body of nothing', () => ['v3.pay.transactions.native.post', '--json', ' '], '--json: the text is empty'],
  ['the URL of another host', () => ['GET', 'https://shop.test/v3/certificates'], 'pass that by --base-url'],
  [
    'a field below a text',
    () => ['v3.pay.transactions.native.post', '-d', 'attach=a', 'attach.b=c'],
    '--data: `attach.b` leads into a value that is no object',
  ],
]
test.for(mistakes)('mistake %s is found before anything is sent', async ([, args, cure]) => {
  const { out, err, code } = await call(...args())
  expect(err).toContain(cure)
  expect(out).toBe('')
  expect(code).toBe(3)
})

test('scripts see by the exit code whether the settings, the way or WeChat Pay is to blame', async () => {
  const run = (...args: readonly string[]) => stage.run(['call', 'v3.certificates.get', ...args])
  expect((await run()).code).toBe(2)
  expect((await run('--config', 'config.json', '--base-url', 'http://127.0.0.1:9/')).code).toBe(4)
  expect((await run('--config', 'config.json', '--mchid', '1900000109')).code).toBe(5)
  expect((await run('--config', 'config.json')).code).toBe(0)
})

test('an operation is written as logs and manuals show it: a path with its values, or a URL', async () => {
  const number = 'cli_written'
  stage.write('written.json', order(number))
  await call('v3.pay.transactions.native.post', '--json', '@written.json')
  const path = `v3/pay/transactions/out-trade-no/${number}?mchid=${emulator.identity.mchid}`
  for (const words of [[path], ['GET', `/${path}`], [`https://api.mch.weixin.qq.com/${path}`]]) {
    expect(JSON.parse((await call(...words)).out)).toMatchObject({ out_trade_no: number })
  }
  const saved = await call(path, '--out', 'answer.json')
  expect(saved.out).toBe('')
  expect(JSON.parse(readFileSync(join(stage.folder, 'answer.json'), 'utf8'))).toMatchObject({ out_trade_no: number })
})

test('fields of a body are flags, with the types that the spec states, in addition to a file', async () => {
  stage.write('fields.json', order('cli_fields'))
  const fields = ['amount.total=250', 'support_fapiao=true', 'goods_tag=12', 'detail.goods_detail.0.quantity=2']
  const more = ['detail.goods_detail.0.merchant_goods_id=7', 'detail.goods_detail.0.unit_price=1']
  const args = ['v3.pay.transactions.native.post', '--json', '@fields.json', '-d', ...fields, ...more]
  const { out } = await stage.run(['--json', 'call', ...args, '--dry-run', '--config', 'config.json'])
  expect(JSON.parse(JSON.parse(out).body)).toEqual({
    ...order('cli_fields'),
    amount: { total: 250 },
    support_fapiao: true,
    goods_tag: '12',
    detail: { goods_detail: [{ quantity: 2, merchant_goods_id: '7', unit_price: 1 }] },
  })
  await call('v3.bill.tradebill.get', '-d', '__proto__.polluted=1', '--dry-run', '--no-validate')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a curl command of an upload sends the file itself, whose bytes are no text, and a dry run shows its length', async () => {
  writeFileSync(join(stage.folder, 'tea;1.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x27, 0x22]))
  const args = ['v3.merchant.media.upload.post', '--file', 'tea;1.jpg']
  const { out } = await call(...args, '--curl')
  const shell = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }; ${out}`
  const words = execFileSync('sh', ['-c', shell]).toString().split('\0')
  const [meta = '', file = ''] = words.flatMap((word, index) => (words[index - 1] === '-F' ? [word] : []))
  const plain = JSON.parse(JSON.parse(/^meta=(".*");type=application\/json$/.exec(meta)?.[1] ?? ''))
  expect(plain).toEqual({ filename: 'tea;1.jpg', sha256: expect.stringMatching(/^[\da-f]{64}$/) })
  expect(file).toBe('file=@"tea;1.jpg";filename="tea;1.jpg";type=image/jpeg')
  expect(words.some((word) => /^content-type/i.test(word))).toBe(false)
  const dry = (await call(...args, '--dry-run')).out
  expect(dry).toContain('\r\n… 6 bytes …\r\n')
  expect(dry).toMatch(
    /# signature text[^\n]*\nPOST\n\/v3\/merchant\/media\/upload\n\d+\n\w+\n\{"filename":"tea;1\.jpg","sha256":"[\da-f]{64}"\}\n$/,
  )
})

test('what the client says of its settings comes with the flag that sets them', async () => {
  stage.write('bare_v2.json', { ...stage.config, merchantCertificate: undefined })
  const refund = ['v2.secapi.pay.refund.post', '-d', 'out_trade_no=1']
  const bare = await stage.run(['call', ...refund, '--no-validate', '--config', 'bare_v2.json'])
  expect([bare.err.split('\n').at(-2), bare.code]).toEqual(['  → pass it by --certificate apiclient_cert.pem', 2])
  const brand = await call('brand.marketing.productCoupon.notifyConfigs.get')
  expect(brand.err).toContain('\n  → pass the number of the brand by --brand-id\n')
  const nothing = await stage.run(['call', 'v3.certificates.get'])
  expect(nothing.err).toContain('\n  → give them by flags, --config, WECHATPAY_… variables or .env')
  const far = await call('v3.certificates.get', '--base-url', 'http://emulator.test:8080/')
  expect(far.err).toContain('\n  → in a network of your own, pass --allow-http\n')
  const allowed = await call(
    'v3.certificates.get',
    '--base-url',
    'http://emulator.test:8080/',
    '--allow-http',
    '--dry-run',
  )
  expect([allowed.out.split('\n', 1)[0], allowed.code]).toEqual(['GET http://emulator.test:8080/v3/certificates', 0])
})

test('docs shows the fields of an operation with type, unit and length, its answer and its error codes', async () => {
  const { out, code } = await stage.run(['docs', 'v3.pay.transactions.native.post'])
  expect(out).toMatch(/^POST v3\/pay\/transactions\/native {2}Native下单\n/)
  expect(out).toMatch(/^ {2}amount\* +object +订单金额$/m)
  expect(out).toMatch(/^ {4}total\* +integer fen +总金额$/m)
  expect(out).toMatch(/^answer\n {2}code_url\* +string/m)
  expect(out).toMatch(/^ {2}429 \w+/m)
  expect(code).toBe(0)
  const found = await stage.run(['docs', 'GET', 'v3/pay/transactions/out-trade-no/A1', '--lang', 'zh'])
  expect(found.out).toMatch(/^路径变量\n {2}out_trade_no\* +string/m)
  const name = JSON.parse((await stage.run(['docs', 'v2/pay/orderquery', '--json'])).out).operation
  expect(name).toBe('POST v2/pay/orderquery')
  const wrong = await stage.run(['docs', 'v3.pay.transactions.natve.post'])
  expect(wrong.err).toBe(
    'error: docs: the spec has no POST v3/pay/transactions/natve. Did you mean `POST v3/pay/transactions/native`?\n',
  )
  expect(wrong.code).toBe(3)
})

test('trigger makes the customer pay, lists what else can happen, and says what is wrong', async () => {
  stage.write('triggered.json', order('cli_triggered'))
  await call('v3.pay.transactions.native.post', '--json', '@triggered.json')
  const trigger = (...args: readonly string[]) => stage.run(['trigger', ...args, '--base-url', emulator.url])
  const paid = await trigger('pay', 'out_trade_no=cli_triggered')
  expect(JSON.parse(paid.out)).toMatchObject({ out_trade_no: 'cli_triggered', trade_state: 'SUCCESS' })
  expect((await trigger()).out).toMatch(/^pay out_trade_no= \[openid=\] {2,}The customer pays the order/m)
  expect((await trigger('--lang', 'zh')).out).toMatch(/^advance seconds= +[\u4e00-\u9fff]/m)
  expect(JSON.parse((await trigger('exchanges', 'limit=1')).out)).toHaveLength(1)
  expect((await trigger('pya')).err).toBe('error: trigger: the emulator has no command `pya`. Did you mean `pay`?\n')
  expect((await trigger('pay', 'x')).code).toBe(3)
  expect(await trigger('pay')).toEqual({
    out: '',
    err: 'error: trigger: pay: the parameter `out_trade_no` is missing\n',
    code: 5,
  })
  expect((await trigger('pay', '--lang', 'zh')).err).toBe('错误：trigger：pay：缺少参数 `out_trade_no`\n')
  expect((await trigger('pay', 'amount=1', 'out_trade_no=cli_triggered', '--lang', 'zh')).err).toMatch(
    /^错误：trigger：pay：未知的参数 `amount`，可用：out_trade_no、?/,
  )
  const refused = await trigger('advance', 'seconds=-1', '--json')
  expect(JSON.parse(refused.out)).toEqual({
    error: {
      name: 'RefusedError',
      message: 'advance: the parameter `seconds` must be at least 0, and is -1',
      code: 'PARAM_ERROR',
      status: 400,
    },
  })
  const nobody = await stage.run(['trigger', '--base-url', 'http://127.0.0.1:9999/'])
  expect([nobody.code, nobody.err]).toEqual([
    4,
    expect.stringContaining('no emulator answers at http://127.0.0.1:9999/'),
  ])
  const real = await stage.run(['trigger', 'pay', '--base-url', 'https://api.mch.weixin.qq.com/'])
  expect([real.code, real.err]).toEqual([2, expect.stringContaining('is that of WeChat Pay')])
})

test('an address of notifications without TLS is refused for WeChat Pay, and left to an emulator to judge', async () => {
  const body = JSON.stringify({ ...order('cli_notify'), notify_url: 'http://shop.test/notify' })
  const place = ['v3.pay.transactions.native.post', '--json', body, '--dry-run']
  expect(await call(...place)).toMatchObject({ err: '', code: 0 })
  expect(await call(...place, '--base-url', 'https://api.mch.weixin.qq.com/')).toMatchObject({
    err: expect.stringMatching(/^error: POST \S+: `\/notify_url` in the body must be an https address without a query/),
    code: 3,
  })
})
