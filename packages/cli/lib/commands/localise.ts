import type { Command, Help } from 'commander'
import type { Io } from '../terminal/io.js'
import type { Misuse } from '../terminal/report-misuse.js'
import { chooser } from '../terminal/words.js'
import { widthOf, wrap } from '../terminal/wrap.js'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '全局选项：',
}

/** Makes the help of commander speak the language of the output, and hands its errors on. */
export function localise(command: Command, io: Io, misused: (misuse: Misuse) => void): void {
  const t = chooser(io)
  command.helpOption('-h, --help', t('display help for command', '显示帮助'))
  if (command.commands.length > 0)
    command.helpCommand('help [command]', t('display help for command', '显示某个命令的帮助'))
  // The emulator writes its help itself.
  if (io.language === 'zh' && command.name() !== 'emulate')
    command.configureHelp({ ...command.configureHelp(), ...CHINESE })
  command.configureOutput({ writeOut: (text) => io.out(text.replace(/\n$/, '')), writeErr: io.err })
  if (command.name() === 'emulate') return // it words its errors itself
  command.configureOutput({
    outputError: (text) => misused({ text: text.trimEnd(), isJson: command.optsWithGlobals().json === true }),
  })
}

const CHINESE: Partial<Help> = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleOptionDescription: chineseExtra,
  styleArgumentDescription: chineseExtra,
  displayWidth: widthOf,
  boxWrap: wrap,
}

/** What commander itself appends to a description. */
function chineseExtra(text: string): string {
  return text
    .replace(
      / \(choices: (.*?)(?:, default: (.*?))?\)$/,
      (_, choices: string, standard?: string) =>
        `（可选：${unquoted(choices)}${standard === undefined ? '' : `，默认：${unquoted(standard)}`}）`,
    )
    .replace(/ \(default: (.*?)\)$/, (_, standard: string) => `（默认：${unquoted(standard)}）`)
}

function unquoted(values: string): string {
  return values.replaceAll('"', '')
}
