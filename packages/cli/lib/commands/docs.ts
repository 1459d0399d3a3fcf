import { Command } from 'commander'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { withExamples } from './examples.js'
import { run } from './run.js'

/** `wechatpay docs`: shows what the spec says of an operation. */
export function docsCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('docs')
    .description(t('show the fields, the answer and the error codes of an operation', '显示接口的参数、应答与错误码'))
    .argument(
      '<operation...>',
      t(
        'v3.pay.transactions.native.post, or POST v3/pay/transactions/native',
        'v3.pay.transactions.native.post，或 POST v3/pay/transactions/native',
      ),
    )
    .action((words: string[], _: object, self: Command) =>
      run(io, self, async ({ json }) => {
        const { runDocs } = await import('../calling/run-docs.js')
        return runDocs(words, json === true, io)
      }),
    )
  return withExamples(io, command, ['docs v3.pay.transactions.native.post', 'docs v3/refund/domestic/refunds'])
}
