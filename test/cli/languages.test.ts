import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProgram } from '../../packages/cli/lib/program.js'
import { EXIT } from '../../packages/cli/lib/terminal/exit-codes.js'
import type { Io } from '../../packages/cli/lib/terminal/io.js'
import { emulateCommand } from '../../packages/emulator/lib/command/emulate-command.js'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'
import { type CliStage, openCliStage } from './stage.js'

let emulator: Emulator
let stage: CliStage
beforeAll(async () => {
  emulator = await createEmulator({ listen: false })
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
    '`/amount/total` in the body must be integer. Amounts are whole numbers of fen (分): 1 yuan is 100',
    '报文主体的 `/amount/total` 必须为 integer。金额须为整数，单位为分：1 元即 100',
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

const mistakes: readonly [args: readonly string[], en: string, zh: string, code: number][] = [
  [
    ['doctro'],
    "error: unknown command 'doctro'\n(Did you mean doctor?)",
    '错误：未知的命令 doctro\n（是否为 doctor？）',
    1,
  ],
  [['bill'], "error: missing required argument 'date'", '错误：缺少参数 date', 1],
  [
    ['bill', 'x', '--type', 'y'],
    "error: option '--type <type>' argument 'y' is invalid. Allowed choices are trade, fundflow.",
    '错误：选项 --type <type> 的值 y 无效，可选：trade, fundflow',
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
