import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../../lib/protocol.js'
import { KINDS, type Kind } from '../../packages/cli/lib/billing/kinds.js'
import { readOperation } from '../../packages/cli/lib/calling/operation.js'
import { chains, complete } from '../../packages/cli/lib/completing/complete.js'
import { SCRIPTS } from '../../packages/cli/lib/completing/scripts.js'
import { createProgram } from '../../packages/cli/lib/program.js'
import type { Io } from '../../packages/cli/lib/terminal/io.js'
import { emulateCommand } from '../../packages/emulator/lib/command/emulate-command.js'
import { FAULTS } from '../../packages/emulator/lib/faults/answers.js'
import { commands } from '../../packages/emulator/lib/operator/commands.js'

/** The words that a shell offers. */
function offered(...words: readonly string[]): Promise<string[]> {
  return complete(createProgram({ language: 'en' } as Io), words, folder)
}

test('a shell completes commands, options, choices and operations, a segment at a time', async () => {
  expect(await offered('doc')).toEqual(['doctor', 'docs'])
  expect(await offered('')).not.toContain('__complete')
  expect(await offered('doctor', '--priv')).toEqual(['--private-key'])
  expect(await offered('bill', '2026-11-27', '--type', '')).toEqual(Object.keys(KINDS))
  expect(await offered('doctor', '--lang', '')).toEqual(['en', 'zh'])
  expect(await offered('completion', 'f')).toEqual(['fish'])
  expect(await offered('call', 'v3.pay.transactions.nat')).toEqual(['v3.pay.transactions.native.'])
  expect(await offered('call', 'v3.pay.transactions.native.')).toEqual(['v3.pay.transactions.native.post'])
  expect(await offered('call', 'P')).toEqual(['POST', 'PUT', 'PATCH'])
  expect(await offered('call', 'POST', 'v3/refund/domestic/')).toContain('v3/refund/domestic/refunds')
  expect(await offered('call', 'GET', 'v3/pay/transactions/nat')).toEqual([])
  expect(await offered('nonsense', '')).toEqual([])
})

test('faults of the emulator are completed, and the operations that they apply to', async () => {
  const emulate = (...words: readonly string[]) =>
    complete(createProgram({ language: 'en' } as Io, emulateCommand('emulate', 'en')), ['emulate', ...words], folder)
  expect(await emulate('--fault', '')).toEqual(FAULTS.map(({ name }) => name))
  expect(await emulate('--fault', 'truncated', 'reset-')).toEqual(['reset-before', 'reset-after'])
  expect(await emulate('--port', '0', '--fault', 'reset-after:v3/pay/transactions/nat')).toEqual([
    'reset-after:v3/pay/transactions/native',
  ])
  expect(await emulate('--fault', 'nonsense:v3/')).toEqual([])
  expect(await emulate('--notify', '')).toEqual([])
  expect(await emulate('--keys', 'p')).toEqual(['public-key'])
})

test('the commands of the emulator are completed, their parameters, and the values of those that have some', async () => {
  expect(await offered('trigger', '')).toEqual([...commands.keys()])
  expect(await offered('trigger', '--base-url', 'http://127.0.0.1:1/', 'adv')).toEqual(['advance'])
  expect(await offered('trigger', 'pay', 'out')).toEqual(['out_trade_no='])
  expect(await offered('trigger', 'fault', 'times=1', 'fault=rate')).toEqual(['fault=rate-limit'])
  expect(await offered('trigger', 'nonsense', '')).toEqual([])
  expect(await offered('trigger', 'pay', '--la')).toEqual(['--lang'])
})

test('a value is completed behind `=` as well', async () => {
  expect(await offered('bill', '--type=t')).toEqual(['--type=trade'])
  expect(await offered('doctor', '--call=v3.pay.transactions.nat')).toEqual(['--call=v3.pay.transactions.native.'])
  expect(await offered('bill', '--typo=t')).toEqual([])
})

test('operations of APIv2 and of brands are completed as well', async () => {
  expect(await offered('call', '')).toEqual(expect.arrayContaining(['v2.', 'v3.', 'brand.']))
  expect(await offered('call', 'v2.pay.unif')).toEqual(['v2.pay.unifiedorder.'])
  expect(await offered('call', 'POST', 'v2/secapi/pay/ref')).toEqual(
    ['v2/secapi/pay/refund', 'v2/secapi/pay/refundv2'].filter((path) =>
      operations.some((name) => name === `POST ${path}`),
    ),
  )
  expect(await offered('call', 'brand.marketing.productCoupon.notify')).toEqual([
    'brand.marketing.productCoupon.notifyConfigs.',
  ])
})

test('the variables and the query of an operation are completed by name', async () => {
  const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
  expect(await offered('call', 'GET', path, '--var', '')).toEqual(['out_trade_no='])
  expect(await offered('call', 'GET', path, '--var', 'out_trade_no=1', '--query', 'mc')).toEqual(['mchid='])
  expect(await offered('call', 'v3.bill.tradebill.get', '--query', 'bill_date=2026-11-27', 'bill_t')).toEqual([
    'bill_type=',
  ])
  expect(await offered('call', 'v3.bill.tradebil.get', '--query', 'bill')).toEqual([])
})

test('the fields of a body are completed a level at a time, and the values of those that have some', async () => {
  const native = ['call', 'v3.pay.transactions.native.post', '--json', '@order.json', '-d']
  expect(await offered(...native, 'amo')).toEqual(['amount.'])
  expect(await offered(...native, 'out_trade_no=1', 'amount.')).toEqual(['amount.total=', 'amount.currency='])
  expect(await offered(...native, 'detail.goods_detail.')).toEqual(['detail.goods_detail.0.'])
  expect(await offered(...native, 'detail.goods_detail.0.q')).toEqual(['detail.goods_detail.0.quantity='])
  expect(await offered('call', 'v2.pay.orderquery.post', '--data', 'sign_type=H')).toEqual(['sign_type=HMAC-SHA256'])
  expect(await offered('call', 'GET', 'v3/bill/tradebill', '--query', 'bill_type=REC')).toEqual([
    'bill_type=RECHARGE_REFUND',
  ])
})

test('the kinds of bills, and what goes with each, are those of the spec', async () => {
  const queryOf = async (path: string) =>
    (await offered('call', 'GET', path, '--query', '')).map((one) => one.slice(0, -1))
  const valuesOf = async (path: string, name: string) =>
    (await offered('call', 'GET', path, '--query', `${name}=`)).map((one) => one.slice(name.length + 1))
  const own = { billType: 'bill_type', accountType: 'account_type', subMchid: 'sub_mchid' } as const
  const accounts = new Set<string>()
  for (const { path, options } of Object.values<Kind>(KINDS)) {
    const query = await queryOf(path)
    const names = Object.entries(own).filter(([, name]) => query.includes(name))
    expect([path, ...names.map(([option]) => option).toSorted()]).toEqual([path, ...[...options].toSorted()])
    for (const account of await valuesOf(path, 'account_type')) accounts.add(account)
  }
  expect((await offered('bill', '--account-type', '')).toSorted()).toEqual([...accounts].toSorted())
  expect(await offered('bill', '--bill-type', '')).toEqual(await valuesOf(KINDS.trade.path, 'bill_type'))
})

test('options before a command, its help, operations and files are completed as well', async () => {
  writeFileSync(join(folder, 'order.json'), '')
  mkdirSync(join(folder, 'orders'))
  expect(await offered('--la')).toEqual(['--lang'])
  expect(await offered('--lang', 'z')).toEqual(['zh'])
  expect(await offered('--json', '--lang', 'zh', 'bi')).toEqual(['bill'])
  expect(await offered('--json', 'call', 'v3.pay.transactions.nat')).toEqual(['v3.pay.transactions.native.'])
  expect(await offered('help', 'ce')).toEqual(['certificates'])
  expect(await offered('doctor', '--call', 'v3.pay.transactions.nat')).toEqual(['v3.pay.transactions.native.'])
  expect(await offered('docs', 'v3.pay.transactions.nat')).toEqual(['v3.pay.transactions.native.'])
  expect(await offered('doctor', '--config', 'ord')).toEqual(['order.json', 'orders/'])
  expect(await offered('call', 'v3.pay.transactions.native.post', '--json', '@order.')).toEqual(['@order.json'])
  expect(await offered('verify', 'ord')).toEqual(['order.json', 'orders/'])
  expect(await offered('verify', 'nowhere/')).toEqual([])
})

/** What a module of the command line loads at once, and not where it works. */
function loaded(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const code = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '')
  return [...code.matchAll(/^(?:import|export) [^']*?from '([^']+)'$/gm)].flatMap(([statement, name = '']) => {
    if (!name.startsWith('.')) return /^import \{ type \w+(?:, type \w+)* \} /.test(statement) ? [] : [name]
    return loaded(join(dirname(file), name.replace(/\.js$/, '.ts')), seen)
  })
}

test('help, the version and a shell at Tab wait for commander alone, and not for the client', () => {
  const names = new Set(loaded('packages/cli/lib/index.ts').filter((name) => !name.startsWith('node:')))
  expect([...names]).toEqual(['commander'])
  expect(new Set(loaded('packages/cli/lib/completing/complete.ts'))).toContain('wechatpay-chain/protocol')
  expect(loaded('packages/cli/lib/calling/run-call.ts')).toContain('wechatpay-chain')
})

test('every chain that is offered names its operation', () => {
  const named = chains().map((chain) => {
    const { method, path } = readOperation([chain])
    return `${method} ${path}`
  })
  const known = new Set<string>(operations)
  expect(named.filter((name) => !known.has(name))).toEqual([])
  expect(named.length).toBeGreaterThan(1_000)
})

test('every operation can be reached segment by segment', async () => {
  const paths = new Set(operations.map((name) => name.slice(name.indexOf(' ') + 1)))
  const reached = new Set<string>()
  const walk = async (current: string) => {
    for (const word of await offered('call', 'POST', current))
      if (word.endsWith('/') && !paths.has(word)) await walk(word)
      else reached.add(word)
  }
  await walk('')
  expect([...reached].toSorted()).toEqual(
    operations
      .filter((name) => name.startsWith('POST '))
      .map((name) => name.slice(5))
      .toSorted(),
  )
})

// A command `wechatpay` that records what a shell has asked, and answers what the real one answers to it.
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-shell-'))
  const command = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/asked'\ncat '${folder}/answer'\n`
  writeFileSync(join(folder, 'wechatpay'), command)
  chmodSync(join(folder, 'wechatpay'), 0o755)
  for (const [shell, script] of Object.entries(SCRIPTS)) writeFileSync(join(folder, `script.${shell}`), `${script}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isThere = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** What a shell makes of a line whose end is to be completed; each line of the result is an offer, or the completed line. */
const SHELLS: Readonly<Record<keyof typeof SCRIPTS, (line: string) => readonly string[]>> = {
  bash: (line) => {
    return [
      'bash',
      '--norc',
      '-c',
      `. ./script.bash; COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _wechatpay; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]
  },
  // A terminal of its own, in which Tab is pressed; a key shows what the line has become.
  zsh: (line) => [
    'zsh',
    '-f',
    '-c',
    `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1=; autoload -Uz compinit; compinit -u -d '${folder}/dump'; . ./script.zsh; show() { print -r -- \\"<<\\$BUFFER>>\\" > '${folder}/line'; zle kill-whole-line; }; zle -N show; bindkey '^X' show; print ready"
zpty -m -r shell seen '*ready*ready*'
zpty -w -n shell $'${line}\\t\\x18'
zpty -w shell 'print done-$((1+1))'
zpty -m -r shell seen '*done-2*'
zpty -d shell
cat '${folder}/line'`,
  ],
  fish: (line) => ['fish', '--no-config', '-c', `source script.fish; complete -C '${line}'`],
}

for (const shell of Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]) {
  test.skipIf(!isThere(shell))(`${shell} asks for the words of its line, and completes what it is given`, async () => {
    for (const [line, wanted] of [
      ['wechatpay call v3.pay.transactions.nat', 'v3.pay.transactions.native.'],
      ['wechatpay doct', 'doctor'],
      ['wechatpay call POST brand/marketing/product-coupon/notify', 'brand/marketing/product-coupon/notify-configs'],
    ] as const) {
      const words = line.split(' ').slice(1)
      writeFileSync(join(folder, 'answer'), (await offered(...words)).map((word) => `${word}\n`).join(''))
      const [command = '', ...args] = SHELLS[shell](line)
      const env = {
        ...process.env,
        PATH: `${folder}:${process.env.PATH}`,
        HOME: folder,
        XDG_DATA_HOME: folder,
        TERM: 'dumb',
      }
      const out = execFileSync(command, args, {
        cwd: folder,
        env,
        timeout: 60_000,
        stdio: ['ignore', 'pipe', 'pipe'],
      }).toString()
      expect(readFileSync(join(folder, 'asked'), 'utf8').split('\n').slice(0, -1)).toEqual([
        '__complete',
        '--',
        ...words,
      ])
      expect(out).toContain(wanted)
    }
  })
}

test.skipIf(!isThere('bash'))('bash completes what stands behind `=`, where it begins another word', () => {
  writeFileSync(join(folder, 'answer'), 'trade_type=NATIVE\ntrade_type=NONE\n')
  const [command = '', ...args] = SHELLS.bash('wechatpay call x -d trade_type=N')
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
  expect(execFileSync(command, args, { cwd: folder, env, encoding: 'utf8' })).toBe('NATIVE\nNONE\n')
})

test.skipIf(!isThere('bash'))(
  'bash completes what stands behind `:`, unless the user has it as a letter of words',
  () => {
    writeFileSync(join(folder, 'answer'), 'reset-after:v3/pay/\nreset-after:v3/papay/\n')
    const [command = '', option = '', flag = '', script = ''] = SHELLS.bash(
      'wechatpay emulate --fault reset-after:v3/pa',
    )
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
    const run = (code: string) => execFileSync(command, [option, flag, code], { cwd: folder, env, encoding: 'utf8' })
    expect(run(script)).toBe('v3/pay/\nv3/papay/\n')
    expect(run(`COMP_WORDBREAKS=' ='; ${script}`)).toBe('reset-after:v3/pay/\nreset-after:v3/papay/\n')
  },
)
