import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'
import { type CliStage, openCliStage, type Ran } from './stage.js'

let emulator: Emulator
let stage: CliStage
beforeAll(async () => {
  emulator = await createEmulator()
  stage = openCliStage(emulator)
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
