import { Command, Option } from 'commander'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import type { TriggerFlags } from '../triggering/run-trigger.js'
import { withExamples } from './examples.js'
import { run } from './run.js'

/** `wechatpay trigger`: gives the emulator a command of its operator, such as the payment of an order. */
export function triggerCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('trigger')
    .description(
      t(
        'make something happen in the emulator: pay an order, advance the clock, resend a notification',
        '在模拟网关中触发操作：支付订单、推进时钟、重发通知等',
      ),
    )
    .argument('[command]', t('its name (default: list all of them)', '操作名（默认：列出全部）'))
    .argument('[parameters...]', t('name=value of each parameter', '参数：名称=值'))
    .addOption(new Option('--config <file>', t("the emulator's config.json", '模拟网关的 config.json')))
    .addOption(
      new Option(
        '--env <file>',
        t(
          'file with WECHATPAY_… variables (default: .env, if it exists)',
          'WECHATPAY_… 变量文件（默认：.env，如存在）',
        ),
      ),
    )
    .addOption(
      new Option(
        '--base-url <url>',
        t('address of the emulator (default: http://127.0.0.1:8080/)', '模拟网关的地址（默认 http://127.0.0.1:8080/）'),
      ),
    )
    .action((name: string | undefined, parameters: string[], flags: TriggerFlags, self: Command) =>
      run(io, self, async ({ json }) => {
        const { runTrigger } = await import('../triggering/run-trigger.js')
        return runTrigger(name, parameters, flags, json === true, io)
      }),
    )
  return withExamples(io, command, [
    'trigger',
    'trigger pay out_trade_no=A10001',
    'trigger advance seconds=86400',
    'trigger exchanges limit=5',
  ])
}
