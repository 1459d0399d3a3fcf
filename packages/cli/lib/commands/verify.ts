import { Command } from 'commander'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import type { VerifyFlags } from '../verifying/run-verify.js'
import { withExamples } from './examples.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

/** `wechatpay verify`: whether a recorded answer, a notification or a bill comes from WeChat Pay, and what is in it. */
export function verifyCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('verify')
    .description(
      t(
        'verify a recorded answer, a notification or a saved bill, and show what is in it',
        '验证已记录的应答、通知或已保存的账单，并显示其内容',
      ),
    )
    .argument(
      '[file]',
      t(
        'headers, an empty line and the body, as curl -i prints them, or a bill; - is the standard input',
        '报文头、空行与正文（即 curl -i 的输出），或账单；- 为标准输入',
      ),
      '-',
    )
    .option(
      '--answer <file>',
      t('of a bill: the recorded answer that states its digest', '账单：载有其摘要的应答（已记录的报文）'),
    )
    .option('--digest <hex>', t('of a bill: its digest, `hash_value`', '账单：其摘要 `hash_value`'))
    .action((file: string, flags: VerifyFlags, self: Command) =>
      run(io, self, async ({ json }) => {
        const { runVerify } = await import('../verifying/run-verify.js')
        return runVerify(file, flags, json === true, io)
      }),
    )
  return withExamples(io, withConfiguration(io, command), [
    'verify answer.txt',
    'verify bill.csv --answer answer.txt',
    'verify notification.json --json',
  ])
}
