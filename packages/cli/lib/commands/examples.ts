import type { Command } from 'commander'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'

/** Adds examples to the help text of a command: lines of a shell, without the name of the program. */
export function withExamples(io: Io, command: Command, lines: readonly string[]): Command {
  const title = chooser(io)('Examples:', '示例：')
  return command.addHelpText('after', `\n${title}\n${lines.map((line) => `  $ wechatpay ${line}`).join('\n')}`)
}
