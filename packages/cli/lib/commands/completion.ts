import { Argument, Command } from 'commander'
import { SCRIPTS } from '../completing/scripts.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { withExamples } from './examples.js'

/** `wechatpay completion bash`: prints the script that a shell reads to complete commands, options and operations. */
export function completionCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('completion')
    .description(
      t(
        'print the script for completion of a shell: eval "$(wechatpay completion bash)"',
        '输出 shell 的补全脚本：eval "$(wechatpay completion bash)"',
      ),
    )
    .addArgument(new Argument('<shell>', 'shell').choices(Object.keys(SCRIPTS)))
    .action((shell: keyof typeof SCRIPTS, _, command: Command) => {
      const { json } = command.optsWithGlobals<{ json?: true }>()
      io.out(json ? JSON.stringify({ shell, script: SCRIPTS[shell] }, null, 2) : SCRIPTS[shell])
    })
  return withExamples(io, command, [
    'completion bash >> ~/.bashrc',
    'completion zsh > ~/.zfunc/_wechatpay',
    'completion fish > ~/.config/fish/completions/wechatpay.fish',
  ])
}

/** The command that those scripts call. */
export function completeCommand({ out, cwd }: Io, program: Command): Command {
  return new Command('__complete').argument('[words...]').action(async (words: string[]) => {
    const { complete } = await import('../completing/complete.js')
    for (const word of await complete(program, words, cwd)) out(word)
  })
}
