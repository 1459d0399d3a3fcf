import { Command, CommanderError } from 'commander'
import { VERSION } from 'wechatpay-chain/protocol'
import { billCommand } from './commands/bill.js'
import { callCommand } from './commands/call.js'
import { certificatesCommand } from './commands/certificates.js'
import { completeCommand, completionCommand } from './commands/completion.js'
import { doctorCommand } from './commands/doctor.js'
import { listenCommand } from './commands/listen.js'
import { localise } from './commands/localise.js'
import { migrateCommand } from './commands/migrate.js'
import { verifyCommand } from './commands/verify.js'
import { EXIT, EXIT_MEANINGS } from './terminal/exit-codes.js'
import type { Io } from './terminal/io.js'
import { chooser } from './terminal/words.js'
import { wrap } from './terminal/wrap.js'

/** Runs the program `wechatpay`. Sets the exit code; rejects for errors of the program itself alone. */
export async function main(io: Io, args: readonly string[]): Promise<void> {
  try {
    await createProgram(io, await emulateOf(args, io)).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    io.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage)
  }
}

/** The command `emulate`, loaded where it is named: the whole emulator comes with it, which a shell would wait for at each Tab. */
async function emulateOf(args: readonly string[], { language }: Io): Promise<Command | undefined> {
  if (!args.includes('emulate')) return undefined
  const { emulateCommand } = await import('wechatpay-chain-emulator/command')
  return emulateCommand('emulate', language)
}

/**
 * The program `wechatpay`, which throws a `CommanderError` in place of ending the process.
 *
 * @param emulate The command `emulate`. Default: its name and description alone.
 */
export function createProgram(io: Io, emulate: Command = new Command('emulate')): Command {
  const t = chooser(io)
  const program = new Command('wechatpay')
    .description(t('Tools for WeChat Pay merchants', '微信支付商户工具'))
    .version(VERSION, '-V, --version', t('print the version', '显示版本号'))
    .option('--json', t('before a command: print JSON, errors included', '写在命令之前：输出 JSON，包括错误'))
    .enablePositionalOptions() // `--json` after `call` is the body of its request
    .addHelpText('after', `\n${t('Exit codes:', '退出码：')}\n${exitCodes(io)}`)
  for (const create of [doctorCommand, callCommand, certificatesCommand, billCommand, verifyCommand]) {
    program.addCommand(create(io))
  }
  program.addCommand(listenCommand(io)).addCommand(migrateCommand(io))
  const summary = t(
    'run an emulator of WeChat Pay on this machine, until Ctrl-C',
    '在本机运行微信支付模拟网关，按 Ctrl-C 停止',
  )
  program.addCommand(emulate.summary(summary)).addCommand(completionCommand(io))
  for (const command of [program, ...program.commands]) {
    const isShared = command !== program && command.name() !== 'call' && command.name() !== 'emulate'
    if (isShared) command.option('--json', t('print JSON, errors included', '输出 JSON，包括错误'))
    command.option(
      '--lang <language>',
      t('language: en or zh (default: that of LANG)', '语言：en 或 zh（默认取 LANG）'),
    )
    localise(command, io)
    command.exitOverride()
  }
  return program.addCommand(completeCommand(io, program), { hidden: true })
}

function exitCodes({ language, columns = 80 }: Io): string {
  return Object.entries(EXIT_MEANINGS)
    .map(([name, meaning]) => `  ${EXIT[name as keyof typeof EXIT]}  ${meaning[language]}`) // both have the same names
    .map((line) => wrap(line, columns, ' '.repeat(5)))
    .join('\n')
}
