import { Command } from 'commander'
import type { CallFlags } from '../calling/run-call.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { withExamples } from './examples.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

/** `wechatpay call`: sends one request, after it was checked against the spec. Prints `data` of the answer as JSON. */
export function callCommand(io: Io): Command {
  const command = withFlags(io).action((words: string[], flags: CallFlags, self: Command) =>
    run(io, self, async ({ json }) => {
      const { runCall } = await import('../calling/run-call.js')
      return runCall(words, flags, json === true, io)
    }),
  )
  return withExamples(io, withConfiguration(io, command), [
    'call v3.pay.transactions.native.post --json @order.json',
    'call v3.pay.transactions.native.post --json @a.json -d attach=1',
    "call 'v3/pay/transactions/out-trade-no/A1?mchid=1900000109'",
    'call v3.merchant.media.upload.post --file shop.jpg',
    'call v2.pay.orderquery.post -d appid=wx… out_trade_no=A1 --dry-run',
  ])
}

function withFlags(io: Io): Command {
  const t = chooser(io)
  return new Command('call')
    .description(t('call an operation', '调用一个接口'))
    .argument(
      '<operation...>',
      t(
        'v3.pay.transactions.native.post, or POST v3/pay/transactions/native',
        'v3.pay.transactions.native.post，或 POST v3/pay/transactions/native',
      ),
    )
    .option(
      '--json <text>',
      t(
        'body as JSON: text, @file, or - for the standard input; of APIv2, its fields as JSON or XML',
        'JSON 请求体：文本、@文件，- 为标准输入；APIv2 为其字段（JSON 或 XML）',
      ),
    )
    .option(
      '-d, --data <name=value...>',
      t(
        'fields of the body, typed by the spec, added to --json: amount.total=100',
        '请求体的字段，类型取自接口描述，与 --json 合并：amount.total=100',
      ),
    )
    .option('--query <name=value...>', t('parameters of the query', '查询参数'))
    .option('--var <name=value...>', t('variables of the path', '路径变量'))
    .option('--header <name=value...>', t('further headers', '其他请求头'))
    .option(
      '--file <path>',
      t('file to upload; --json holds further fields of its meta', '要上传的文件；--json 为其 meta 的其他字段'),
    )
    .option('--no-encrypt', t('send sensitive fields as they are', '不加密敏感字段'))
    .option('--no-validate', t('do not check the request against the spec', '不按接口描述校验'))
    .option('--dry-run', t('print the request and its signature text; send nothing', '显示请求与待签名串，不发送'))
    .option('--curl', t('print a curl command; send nothing', '输出 curl 命令，不发送'))
    .option('--out <file>', t('where to save the answer', '应答的保存位置'))
}
