import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { BillFlags } from '../billing/run-bill.js'
import { isDay, yesterday } from '../billing/yesterday.js'
import type { Io } from '../terminal/io.js'
import { type Choose, chooser } from '../terminal/words.js'
import { withExamples } from './examples.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

/** `wechatpay bill`: downloads a bill, checks its digest, saves it and adds it up. */
export function billCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('bill')
    .description(t('download the bill of a day, check its digest and show its sums', '下载某日账单，校验摘要并汇总'))
    .addArgument(
      new Argument(
        '[date]',
        t('day of the bill, such as 2026-11-27 (default: yesterday)', '账单日期，例如 2026-11-27（默认：昨日）'),
      ).argParser((text) => readDay(text, t)),
    )
    .addOption(
      new Option('--type <type>', t('kind of bill', '账单种类')).choices(['trade', 'fundflow']).default('trade'),
    )
    .addOption(
      new Option('--bill-type <type>', t('lines of a trade bill', '交易账单的类型')).choices([
        'ALL',
        'SUCCESS',
        'REFUND',
        'RECHARGE_REFUND',
        'ALL_SPECIAL',
        'SUC_SPECIAL',
        'REF_SPECIAL',
      ]),
    )
    .addOption(
      new Option('--account-type <type>', t('account of a fund flow bill', '资金账单的账户类型')).choices([
        'BASIC',
        'OPERATION',
        'FEES',
        'ALL',
      ]),
    )
    .option('--sub-mchid <digits>', t('trade bill of one sub-merchant', '交易账单：特约商户号'))
    .option('--gzip', t('transfer the bill compressed; it is saved as text', '以压缩格式传输；保存为文本'))
    .option(
      '--out <file>',
      t(
        'file to save it to (default: <type>-<date>.csv); - is the standard output',
        '保存的文件（默认 <type>-<date>.csv）；- 为标准输出',
      ),
    )
    .action((date: string | undefined, flags: BillFlags, self: Command) => {
      const misplaced = flags.type === 'trade' ? ['accountType'] : ['billType', 'subMchid']
      for (const { long, attributeName } of self.options.map((one) => ({
        long: one.long,
        attributeName: one.attributeName(),
      }))) {
        if (misplaced.includes(attributeName) && flags[attributeName] !== undefined)
          self.error(`error: option '${long}' does not go with --type ${flags.type}`)
      }
      return run(io, self, async ({ json }) => {
        const { runBill } = await import('../billing/run-bill.js')
        return runBill(date ?? yesterday(io.now()), flags, json === true, io)
      })
    })
  return withExamples(io, withConfiguration(io, command), [
    'bill',
    'bill 2026-11-27 --type trade --out bill.csv',
    'bill 2026-11-27 --type fundflow --account-type BASIC --json',
    'bill --out - | iconv -t GB18030 > bill.csv',
  ])
}

function readDay(text: string, t: Choose): string {
  if (isDay(text)) return text
  throw new InvalidArgumentError(t('It must be a day such as 2026-11-27.', '须为日期，例如 2026-11-27'))
}
