import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { KINDS, type Kind } from '../billing/kinds.js'
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
    .addOption(new Option('--type <type>', t('kind of bill', '账单种类')).choices(Object.keys(KINDS)).default('trade'))
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
      new Option(
        '--account-type <type>',
        t('account of a fund flow bill, BASIC otherwise', '资金账单的账户类型，未指定时为 BASIC'),
      ).choices(['BASIC', 'OPERATION', 'FEES', 'DEPOSIT', 'ALL']),
    )
    .option('--sub-mchid <digits>', t('bill of this sub-merchant alone', '仅该特约商户（二级商户）的账单'))
    .option('--gzip', t('transfer the bill compressed; it is saved as text', '以压缩格式传输；保存为文本'))
    .option(
      '--out <file>',
      t(
        'file to save it to (default: <type>-<date>.csv); - is the standard output',
        '保存的文件（默认 <type>-<date>.csv）；- 为标准输出',
      ),
    )
    .action((date: string | undefined, flags: BillFlags, self: Command) => {
      const { options, required = [] }: Kind = KINDS[flags.type]
      for (const option of self.options) {
        const name = option.attributeName()
        const [isGiven, isOfBills] = [flags[name] !== undefined, BILL_OPTIONS.has(name)]
        if (isGiven && isOfBills && !options.some((one) => one === name))
          self.error(`error: option '${option.long}' does not go with --type ${flags.type}`)
        if (!isGiven && required.some((one) => one === name))
          self.error(`error: --type ${flags.type} needs the option '${option.flags}'`)
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
    'bill --type sub-merchant-fundflow --sub-mchid 1900000109',
    'bill --out - | iconv -t GB18030 > bill.csv',
  ])
}

/** The options that go with some kinds alone. */
const BILL_OPTIONS: ReadonlySet<string> = new Set(Object.values<Kind>(KINDS).flatMap(({ options }) => options))

function readDay(text: string, t: Choose): string {
  if (isDay(text)) return text
  throw new InvalidArgumentError(t('It must be a day such as 2026-11-27.', '须为日期，例如 2026-11-27'))
}
