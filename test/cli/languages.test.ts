import { X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TransportError } from '../../lib/index.js'
import { forgeNotification } from '../../lib/testing.js'
import { KINDS } from '../../packages/cli/lib/billing/kinds.js'
import { createProgram } from '../../packages/cli/lib/program.js'
import { CALLS, ENDINGS } from '../../packages/cli/lib/terminal/chinese-calls.js'
import { SETTINGS } from '../../packages/cli/lib/terminal/chinese-settings.js'
import { EXIT } from '../../packages/cli/lib/terminal/exit-codes.js'
import { columnsOf, type Io } from '../../packages/cli/lib/terminal/io.js'
import { messageOf } from '../../packages/cli/lib/terminal/message-of.js'
import { widthOf, wrap } from '../../packages/cli/lib/terminal/wrap.js'
import { emulateCommand } from '../../packages/emulator/lib/command/emulate-command.js'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'
import { type CliStage, openCliStage } from './stage.js'

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

const NAMES = createProgram({ language: 'en' } as Io)
  .commands.map((command) => command.name())
  .filter((name) => !name.startsWith('_'))

/** The descriptions in a help text: of the command, of its arguments, options and commands. */
function descriptionsOf(name: string, language: 'en' | 'zh'): string[] {
  const program = createProgram({ language } as Io, emulateCommand('emulate', language))
  const command = program.commands.find((one) => one.name() === name)
  if (!command) throw new Error(`no command ${name}`)
  const help = command.createHelp()
  return [
    command.description(),
    // The emulator keeps its Chinese with its options and shows it by a help of its own.
    ...help
      .visibleOptions(command)
      .map((option) => (name === 'emulate' ? help.optionDescription(option) : option.description)),
    ...help.visibleArguments(command).map((argument) => argument.description),
  ]
}

/** Names of files, of shells and of values are the same in both languages. */
const isName = (text: string) => /^(?:\w+\.pem \(\w+\)|\w+\.pem（\w+）|shell|)$/.test(text)

test.for(NAMES)('the help of %s is in Chinese where the terminal is, and in English elsewhere', (name) => {
  const chinese = descriptionsOf(name, 'zh').filter((text) => !isName(text))
  const english = descriptionsOf(name, 'en').filter((text) => !isName(text))
  expect(chinese.filter((text) => !/[\u4e00-\u9fff]/.test(text) && !english.includes(text))).toEqual([])
  expect(chinese.filter((text) => english.includes(text))).toEqual([])
  expect(english.filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([])
  expect(chinese).toHaveLength(english.length)
})

test('every command takes --lang, and the program names the exit codes', async () => {
  for (const name of NAMES) {
    const command = createProgram({ language: 'en' } as Io).commands.find((one) => one.name() === name)
    expect(command?.options.some(({ long }) => long === '--lang')).toBe(true)
  }
  const { out, code } = await stage.run(['--help'], { env: { LC_ALL: 'zh_CN.UTF-8' } })
  expect(out).toMatch(/^用法： wechatpay \[options\] \[command\]$/m)
  for (const code of Object.values(EXIT)) expect(out).toMatch(new RegExp(`^  ${code}  \\S`, 'm'))
  expect(code).toBe(0)
  expect((await stage.run(['call', '--help'])).out).toMatch(/^Usage: wechatpay call/)
})

const ORDER = '"appid":"wxd678efh567hg6787","mchid":"1","description":"x","out_trade_no":"abcdef1"'

/** What the check against the spec, and the connection, say of a call. */
test.each([
  [
    ['--json', `{${ORDER},"amount":{"total":1}}`],
    '`/notify_url` in the body is missing',
    '报文主体的 `/notify_url` 缺失',
  ],
  [
    ['--json', `{${ORDER},"notify_rul":"https://a.test/","amount":{"total":1}}`],
    '`/notify_url` in the body is missing, and `notify_rul` is unknown. Did you mean `notify_url`?',
    '报文主体的 `/notify_url` 缺失；`notify_rul` 不是该接口的字段，是否为 `notify_url`？',
  ],
  [
    ['--json', `{${ORDER},"notify_url":"https://a.test/","amount":{"total":0.5}}`],
    '`/amount/total` in the body must be an integer, not a fraction. Amounts are whole numbers of fen (分): 1 yuan is 100',
    '报文主体的 `/amount/total` 须为整数，而不是小数。金额须为整数，单位为分：1 元即 100',
  ],
  [
    ['--json', `{${ORDER},"notify_url":"https://a.test/","amount":{"total":1}}`, '--base-url', 'http://127.0.0.1:9/'],
    'the connection to 127.0.0.1:9 failed (ECONNREFUSED); nothing was sent',
    '连接 127.0.0.1:9 失败（ECONNREFUSED）；请求未发送',
  ],
])('of a call with %j is said in both languages what is wrong', async (args, en, zh) => {
  const call = ['call', 'v3.pay.transactions.native.post', '--config', 'config.json', ...args]
  const name = 'POST v3/pay/transactions/native'
  expect((await stage.run(call)).err).toBe(`error: ${name}: ${en}\n`)
  expect((await stage.run([...call, '--lang', 'zh'])).err).toBe(`错误：${name}：${zh}\n`)
})

test('with --json and without a command, the standard output is JSON all the same', async () => {
  for (const [args, message] of [
    [['--json'], 'missing command'],
    [['--json', '--lang', 'zh'], '缺少命令'],
  ] as const) {
    const { out, code } = await stage.run(args)
    expect([JSON.parse(out), code]).toEqual([{ error: { name: 'UsageError', message } }, 1])
  }
})

const mistakes: readonly [args: readonly string[], en: string, zh: string, code: number][] = [
  [
    ['doctro'],
    "error: unknown command 'doctro'\n(Did you mean doctor?)",
    '错误：未知的命令 doctro\n（是否为 doctor？）',
    1,
  ],
  [['completion'], "error: missing required argument 'shell'", '错误：缺少参数 shell', 1],
  [
    ['bill', 'yesterday'],
    "error: command-argument value 'yesterday' is invalid for argument 'date'. It must be a day such as 2026-11-27.",
    '错误：yesterday 不是参数 date 的有效值：须为日期，例如 2026-11-27',
    1,
  ],
  [
    ['bill', 'x', '--type', 'y'],
    `error: option '--type <type>' argument 'y' is invalid. Allowed choices are ${Object.keys(KINDS).join(', ')}.`,
    `错误：选项 --type <type> 的值 y 无效，可选：${Object.keys(KINDS).join(', ')}`,
    1,
  ],
  [
    ['listen', '--forward-to', 'shop'],
    'error: listen: --forward-to must be an http(s) URL',
    '错误：listen：--forward-to 须为 http(s) URL',
    2,
  ],
  [['verify', 'none.txt'], 'error: none.txt cannot be read (ENOENT)', '错误：none.txt 无法读取（ENOENT）', 2],
  [
    ['call', 'v3.pay.transactions.native'],
    'error: call: `v3.pay.transactions.native` ends with no verb: add .get, .post, .put, .patch or .delete',
    '错误：call：`v3.pay.transactions.native` 缺少方法，请在末尾加上 .get、.post、.put、.patch 或 .delete',
    3,
  ],
]
test.for(mistakes)('the mistake %j is named in both languages', async ([args, en, zh, code]) => {
  expect(await stage.run(args)).toMatchObject({ err: `${en}\n`, out: '', code })
  expect(await stage.run([...args, '--lang', 'zh'])).toMatchObject({ err: `${zh}\n`, out: '', code })
  expect(await stage.run(args, { env: { LANG: 'zh_CN.UTF-8' } })).toMatchObject({ err: `${zh}\n`, code })
})

test('with --json, a mistake is JSON as well, for every command', async () => {
  for (const name of NAMES) {
    const { out, err, code } = await stage.run(['--json', name, '--no-such-option'])
    expect(JSON.parse(out)).toEqual({
      error: { name: 'UsageError', message: expect.stringContaining('no-such-option') },
    })
    expect([err, code]).toEqual(['', 1])
  }
  const { out } = await stage.run(['bill', '2026-11-27', '--json'])
  expect(JSON.parse(out)).toMatchObject({ error: { name: 'ConfigError', code: 'ERR_CONFIG' } })
})

const OUT_TRADE_NO = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
const ASK = ['call', 'GET', OUT_TRADE_NO, '--var', 'out_trade_no=none0001', '--query', 'mchid=MCHID'] as const
const WHERE = '商户平台：账户中心 → API安全'

/** What the client says, in Chinese: a changed configuration, a command, and the message. */
const said: readonly [
  what: string,
  changes: () => object,
  args: readonly string[],
  zh: RegExp | string,
  code: number,
][] = [
  [
    'a merchant number that is none',
    () => ({ mchid: 'x' }),
    ASK,
    '`mchid` 须为商户号（纯数字）。商户平台：账户中心 → 商户信息',
    2,
  ],
  [
    'a serial with colons',
    () => ({ serial: stage.config.serial?.replace(/(..)(?=.)/g, '$1:') }),
    ASK,
    `\`serial\` 须为商户 API 证书序列号：40 位十六进制数，不含冒号。${WHERE} → 商户API证书 → 管理证书`,
    2,
  ],
  [
    'two settings at once',
    () => ({ mchid: 'x', apiv3Key: `${stage.config.apiv3Key}1` }),
    ASK,
    [
      '配置有 2 处错误：',
      '- `mchid` 须为商户号（纯数字）。商户平台：账户中心 → 商户信息',
      '- `apiv3Key` 须为 32 字节的文本',
      `  \`apiv3Key\` 为 33 字节，须为 32 字节（${WHERE} → APIv3密钥）。请勿与 APIv2 密钥混淆`,
      '  → 可由参数、--config、WECHATPAY_… 变量或 .env 设置；`wechatpay doctor` 逐项说明',
    ].join('\n'),
    2,
  ],
  [
    'a certificate in place of the key',
    () => ({ privateKey: 'apiclient_cert.pem' }),
    ASK,
    `\`privateKey\` 须为 apiclient_key.pem 的内容\n\`privateKey\` 是证书（apiclient_cert.pem？）。请传入 \`apiclient_key.pem\` 的内容（${WHERE}）`,
    2,
  ],
  [
    'a key that is cut',
    () => ({ privateKey: emulator.files['apiclient_key.pem'].slice(0, 400) }),
    ASK,
    `\`privateKey\` 须为 apiclient_key.pem 的内容\n\`privateKey\` 不是可读取的 PEM 文本，内容可能不完整：缺少 -----END …----- 行。请传入 \`apiclient_key.pem\` 的内容（${WHERE}）`,
    2,
  ],
  [
    'no platform key',
    () => ({ publicKeyId: undefined, publicKey: undefined, platformCertificate: undefined }),
    ASK,
    /^`certs` 须为微信支付公钥/,
    2,
  ],
  ['an order that there is not', () => ({}), ASK, `GET ${OUT_TRADE_NO}：404 ORDER_NOT_EXIST：订单不存在`, 5],
  ['a serial of another certificate', () => ({ serial: '0'.repeat(40) }), ASK, /^GET \S+：401 SIGN_ERROR：[\s\S]*$/, 5],
  [
    'a public key under another id',
    () => ({ publicKeyId: 'PUB_KEY_ID_0114232134912410000000000001', platformCertificate: undefined }),
    ['call', 'POST', 'v3/security/echo', '--json', '{"echo_message":"a"}'],
    /^POST \S+：没有序列号 (?:PUB_KEY_ID_\d+|[0-9A-F]{40}) 对应的密钥；已配置：PUB_KEY_ID_0114232134912410000000000001。请将其加入 `certs`。微信支付可能已经处理，请查询$/,
    6,
  ],
  [
    'a fault of the network',
    () => ({}),
    [...ASK, '--header', 'Wechatpay-Emulator-Fault=reset-after', '--timeout', '2000'],
    /^GET \S+：连接 127\.0\.0\.1:\d+ 失败（\w+）；没有任何改动$/,
    4,
  ],
  [
    'an answer that takes too long',
    () => ({}),
    [...ASK, '--header', 'Wechatpay-Emulator-Fault=delay-after; milliseconds=5000', '--timeout', '200'],
    `GET ${OUT_TRADE_NO}：200 毫秒内未收到应答；没有任何改动`,
    4,
  ],
  [
    'the page of a proxy',
    () => ({}),
    [...ASK, '--header', 'Wechatpay-Emulator-Fault=bad-gateway-before'],
    /^GET \S+：502，应答没有微信支付的错误码（text\/html\S*）$/,
    5,
  ],
  [
    'a path without its variable',
    () => ({}),
    ['call', 'GET', OUT_TRADE_NO, '--query', 'mchid=1'],
    `GET ${OUT_TRADE_NO}：缺少路径变量 \`out_trade_no\``,
    3,
  ],
  [
    'a sensitive field with half a character',
    () => ({}),
    ['call', 'POST', 'v3/profitsharing/receivers/add', '--json', '{"name":"\\ud800"}'],
    'POST v3/profitsharing/receivers/add：`json.name` 含有不完整的字符',
    3,
  ],
  [
    'nearly the path of an operation with sensitive fields',
    () => ({}),
    ['call', 'POST', 'v3/profitsharing/receivers/Add', '--json', '{"name":"a"}', '--no-validate'],
    /^POST \S+：没有这个接口，而它与 POST v3\/profitsharing\/receivers\/add 相近，[^a-z]*--no-encrypt（`encrypt: false`）；请求未发送$/,
    3,
  ],
  [
    'another APIv3 key',
    () => ({ apiv3Key: '0'.repeat(32) }),
    ['certificates'],
    `GET v3/certificates：平台证书无法解密；请确认 \`apiv3Key\` 属于该商户（${WHERE} → APIv3密钥）`,
    6,
  ],
]
test.for(said)('in Chinese, the client says what is wrong with %s', async ([, changes, args, zh, code]) => {
  stage.write('changed.json', { ...stage.config, ...changes() })
  const named = args.map((arg) => arg.replace('MCHID', emulator.identity.mchid))
  const ran = await stage.run([...named, '--config', 'changed.json', '--lang', 'zh'])
  const message = ran.err.replace(/^错误：/, '').replace(/\n$/, '')
  if (typeof zh === 'string') expect(message).toBe(zh)
  else expect(message).toMatch(zh)
  expect(ran.code).toBe(code)
})

test('in Chinese, a notification under another key is not genuine, or cannot be read', async () => {
  const resource = { out_trade_no: 'order-1', mchid: emulator.identity.mchid }
  const { headers, body } = await forgeNotification({
    event_type: 'TRANSACTION.SUCCESS',
    original_type: 'transaction',
    resource,
    platform: emulator.platform,
  })
  stage.write('notification.json', { headers, body })
  const verify = async (changes: object) => {
    stage.write('changed.json', { ...stage.config, ...changes })
    return stage.run(['verify', 'notification.json', '--config', 'changed.json', '--lang', 'zh'])
  }
  expect(await verify({ apiv3Key: '0'.repeat(32) })).toMatchObject({
    err: `错误：通知：\`resource.ciphertext\` 无法解密，但签名正确；请确认 \`apiv3Key\` 属于该通知所属的商户（${WHERE} → APIv3密钥）\n`,
    code: 6,
  })
  const publicKey = new X509Certificate(emulator.files['apiclient_cert.pem']).publicKey.export({
    type: 'spki',
    format: 'pem',
  })
  const { err, code } = await verify({ publicKey, platformCertificate: undefined })
  expect(err).toMatch(
    /^错误：通知：签名与该报文不符（密钥 PUB_KEY_ID_\d+）。该通知并非来自微信支付，或正文不是收到的原文（经过解析后重新序列化、解码或改动）\n$/,
  )
  stage.write('notification.json', { headers, body: `${body}\n` })
  expect((await verify({})).err).toMatch(
    /^错误：通知：签名与该报文不符（密钥 \S+）：正文首尾有空白字符，而微信支付没有发送\n$/,
  )
  expect(code).toBe(6)
})

test('with --json, the Chinese message comes with what the client says itself', async () => {
  stage.write('changed.json', { ...stage.config, mchid: 'x' })
  const { out } = await stage.run(['bill', '2026-11-27', '--json', '--config', 'changed.json', '--lang', 'zh'])
  expect(JSON.parse(out)).toMatchObject({
    error: {
      message: expect.stringContaining('`mchid` 须为商户号'),
      original: expect.stringContaining('`mchid` must be a string of digits'),
    },
  })
})

test('a message of the client that has no translation comes after what its class says', () => {
  const error = new TransportError('POST v3/pay/transactions/native: the moon is full', {
    reason: 'timeout',
    sent: true,
  })
  expect(messageOf(error, 'zh')).toBe(
    [
      'POST v3/pay/transactions/native：未在时限内收到应答；请求可能已送达，请先查询，再决定是否重试',
      '  原文：POST v3/pay/transactions/native: the moon is full',
    ].join('\n'),
  )
  expect(messageOf(error, 'en')).toBe(error.message)
})

/** The code of the client, in which a text that is written in pieces is one. */
const CODE = (readdirSync('lib', { recursive: true, encoding: 'utf8' }) as string[])
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
  .map((name) => readFileSync(`lib/${name}`, 'utf8'))
  .join('\n')
  .replace(/['"`] \+\s*['"`]/g, '')
  .replaceAll("\\'", "'")
  .replaceAll('\\`', '`')

test('each sentence with a translation is one that the client still says', () => {
  const sentences = Object.keys({ ...SETTINGS, ...CALLS, ...ENDINGS })
  const unsaid = sentences.filter((sentence) =>
    sentence
      .split(/\{\}|`\w+` (?:must be )?/)
      .map((part) => part.replace(/^[\s.;:,`()]+|[\s.;:,`()]+$/g, ''))
      .some((part) => part.length > 7 && !CODE.toLowerCase().includes(part.toLowerCase())),
  )
  expect(unsaid).toEqual([])
})

test.each(['en', 'zh'] as const)(
  'on a terminal of 80 columns, help and doctor fit in %s, and no word is cut',
  async (lang) => {
    const flags = ['--lang', lang]
    const commands = [['--help'], ...NAMES.map((name) => [name, '--help']), ['doctor', '--config', 'config.json']]
    for (const command of commands.filter(([name]) => name !== 'emulate')) {
      const wide = await stage.run([...command, ...flags], { columns: 1_000 })
      const { out } = await stage.run([...command, ...flags], { columns: 80 })
      const tooLong = out.split('\n').filter((line) => widthOf(line) > 80)
      expect(tooLong.filter((line) => !/\S{40}/.test(line))).toEqual([])
      if (command[0] !== 'doctor') continue
      const words = (text: string) => new Set(text.split(/[^\w.-]+/).filter((word) => word.length > 3))
      if (command[1] === '--config') expect(words(out)).toEqual(words(wide.out))
    }
  },
)

test.each([
  [
    'a line of words that is cut between two of them',
    20,
    ['a line of words that', '  is cut between two', '  of them'],
  ],
  [
    '报文头、空行与正文（即 curl -i 的输出），或账单',
    20,
    ['报文头、空行与正文', '  （即 curl -i 的输', '  出），或账单'],
  ],
  ['序列号 5157F09EFDC096DE15EBE81A47057A72', 20, ['序列号', '  5157F09EFDC096DE15EBE81A47057A72']],
  ['短', undefined, ['短']],
])('%s fits into %s columns', (text, columns, lines) => {
  expect(wrap(text, columns, '  ').split('\n')).toEqual(lines)
})

test('a terminal that has no size does not cut lines, and neither does a pipe', () => {
  expect(columnsOf({ isTTY: true, columns: 0 })).toBeUndefined()
  expect(columnsOf({ isTTY: false, columns: 80 })).toBeUndefined()
  expect(columnsOf({ isTTY: true, columns: 40 })).toBe(40)
})

test("the language has the emulator's spelling too, and one that nobody speaks is refused", async () => {
  expect((await stage.run(['doctr', '--language', 'zh'])).err).toBe('错误：未知的命令 doctr\n（是否为 doctor？）\n')
  expect((await stage.run(['--language=zh', 'help', 'bil'])).err).toBe('错误：未知的命令 bil\n（是否为 bill？）\n')
  expect((await stage.run(['doctor', '--lang', 'zh_CN', '--config', 'config.json'])).code).toBe(0)
  expect(await stage.run(['doctor', '--lang', 'fr'])).toMatchObject({
    err: "error: option '--lang <language>' argument 'fr' is invalid. Allowed choices are en, zh.\n",
    code: 1,
  })
})

test('a time limit and a port are numbers, and every help has examples', async () => {
  expect((await stage.run(['doctor', '--timeout', '10s', '--lang', 'zh'])).err).toBe(
    '错误：选项 --timeout <milliseconds> 的值 10s 无效：须为毫秒数\n',
  )
  expect((await stage.run(['listen', '--port', '65536', '--forward-to', 'http://a.test/'])).code).toBe(1)
  for (const name of NAMES.filter((name) => name !== 'emulate')) {
    const { out } = await stage.run([name, '--help'])
    expect(out).toMatch(new RegExp(`\\nExamples:\\n {2}\\$ wechatpay ${name}\\b`))
  }
})
