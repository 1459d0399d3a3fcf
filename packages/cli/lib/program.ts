import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { billCommand } from './commands/bill.js'
import { callCommand } from './commands/call.js'
import { certificatesCommand } from './commands/certificates.js'
import { completeCommand, completionCommand } from './commands/completion.js'
import { docsCommand } from './commands/docs.js'
import { doctorCommand } from './commands/doctor.js'
import { listenCommand } from './commands/listen.js'
import { localise } from './commands/localise.js'
import { migrateCommand } from './commands/migrate.js'
import { triggerCommand } from './commands/trigger.js'
import { verifyCommand } from './commands/verify.js'
import { EXIT, EXIT_MEANINGS } from './terminal/exit-codes.js'
import type { Io } from './terminal/io.js'
import type { Misuse } from './terminal/report-misuse.js'
import { type Choose, chooser } from './terminal/words.js'
import { wrap } from './terminal/wrap.js'

/** That of this package, and of the client; read from the file, because the client takes longer to load than a version should. */
const { version: VERSION } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

/** Runs the program `wechatpay`. Sets the exit code; rejects for errors of the program itself alone. */
export async function main(io: Io, args: readonly string[]): Promise<void> {
  const misuses: Misuse[] = []
  const note = (misuse: Misuse) => void misuses.push(misuse)
  try {
    const program = createProgram(io, await emulateOf(args, io), note)
    await program.parseAsync(knownOf(program, args), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Without a command there is the help alone, which is not JSON.
    if (error.code === 'commander.help' && args.includes('--json'))
      note({ text: 'error: missing command', isJson: true })
    if (misuses.length > 0) {
      // Loaded here: most runs have nothing to translate.
      const { reportMisuse } = await import('./terminal/report-misuse.js')
      for (const misuse of misuses) reportMisuse(misuse, io)
    }
    io.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage)
  }
}

/** The command `emulate`, loaded where it is named: the whole emulator comes with it, which a shell would wait for at each Tab. */
async function emulateOf(args: readonly string[], { language }: Io): Promise<Command | undefined> {
  if (!args.includes('emulate')) return undefined
  const { emulateCommand } = await import('wechatpay-chain-emulator/command')
  return emulateCommand('emulate', language)
}

/** `help doctr` is as wrong as `doctr`, which says what is meant; commander answers it by the whole help. */
function knownOf(program: Command, args: readonly string[]): readonly string[] {
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && !/^--lang(?:uage)?$/.test(args[index - 1] ?? ''))
  const name = args[at + 1] ?? '-'
  const isKnown = name.startsWith('-') || program.commands.some((one) => one.name() === name)
  return args[at] === 'help' && !isKnown ? args.toSpliced(at, 1) : args
}

/** The commands that read spec/ or sources first, then those that run until Ctrl-C. */
const COMMANDS = [
  doctorCommand,
  callCommand,
  docsCommand,
  certificatesCommand,
  billCommand,
  verifyCommand,
  migrateCommand,
  listenCommand,
  triggerCommand,
]

/**
 * The program `wechatpay`, which throws a `CommanderError` in place of ending the process.
 *
 * @param emulate The command `emulate`. Default: its name and description alone.
 * @param misused Takes an error of usage, before the `CommanderError` is thrown.
 */
export function createProgram(
  io: Io,
  emulate: Command = new Command('emulate'),
  misused: (misuse: Misuse) => void = () => undefined,
): Command {
  const t = chooser(io)
  const program = new Command('wechatpay')
    .description(t('Tools for WeChat Pay merchants', '微信支付商户工具'))
    .version(VERSION, '-V, --version', t('print the version', '显示版本号'))
    .option('--json', t('before a command: print JSON, errors included', '写在命令之前：输出 JSON，包括错误'))
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .enablePositionalOptions() // `--json` after `call` is the body of its request
    .addHelpText('after', `\n${t('Exit codes:', '退出码：')}\n${exitCodes(io)}`)
  for (const create of COMMANDS) program.addCommand(create(io))
  const summary = t(
    'run an emulator of WeChat Pay on this machine, until Ctrl-C',
    '在本机运行微信支付模拟网关，按 Ctrl-C 停止',
  )
  program.addCommand(emulate.summary(summary)).addCommand(completionCommand(io))
  for (const command of [program, ...program.commands]) {
    const isShared = command !== program && command.name() !== 'call' && command.name() !== 'emulate'
    if (isShared) command.option('--json', t('print JSON, errors included', '输出 JSON，包括错误'))
    addLanguage(command, t)
    localise(command, io, misused)
    command.exitOverride()
  }
  return program.addCommand(completeCommand(io, program), { hidden: true })
}

/** `--lang`, and the spelling of the emulator's own option, `--language`. */
function addLanguage(command: Command, t: Choose): void {
  const read = (text: string) => {
    if (/^(?:en|zh)(?:[-_.]|$)/i.test(text)) return text
    throw new InvalidArgumentError(t('Allowed choices are en, zh.', '可选：en, zh'))
  }
  for (const name of ['--lang', '--language']) {
    if (command.options.some(({ long }) => long === name)) continue
    const option = new Option(
      `${name} <language>`,
      t('language: en or zh (default: that of LANG)', '语言：en 或 zh（默认取 LANG）'),
    )
    option.argParser(read).hideHelp(name === '--language')
    command.addOption(option)
  }
}

function exitCodes({ language, columns = 80 }: Io): string {
  return Object.entries(EXIT_MEANINGS)
    .map(([name, meaning]) => `  ${EXIT[name as keyof typeof EXIT]}  ${meaning[language]}`) // both have the same names
    .map((line) => wrap(line, columns, ' '.repeat(5)))
    .join('\n')
}
