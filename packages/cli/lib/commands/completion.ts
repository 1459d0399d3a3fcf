import { Argument, Command } from 'commander'
import { complete } from '../completing/complete.js'
import { SCRIPTS } from '../completing/scripts.js'
import type { Io } from '../terminal/io.js'

/** `wechatpay completion bash`: prints the script that a shell reads to complete commands, options and operations. */
export function completionCommand({ out }: Io): Command {
  return new Command('completion')
    .description('print the script for completion of a shell: eval "$(wechatpay completion bash)"')
    .addArgument(new Argument('<shell>', 'shell').choices(Object.keys(SCRIPTS)))
    .action((shell: keyof typeof SCRIPTS) => out(SCRIPTS[shell]))
}

/** The command that those scripts call. */
export function completeCommand({ out }: Io, program: Command): Command {
  return new Command('__complete').argument('[words...]').action((words: string[]) => {
    for (const word of complete(program, words)) out(word)
  })
}
