import { Command, InvalidArgumentError } from 'commander'
import type { ListenFlags } from '../listening/run-listen.js'
import type { Io } from '../terminal/io.js'
import { type Choose, chooser } from '../terminal/words.js'
import { withExamples } from './examples.js'
import { run } from './run.js'

/** `wechatpay listen`: takes notifications, shows each in a line, and forwards it byte for byte. */
export function listenCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('listen')
    .description(
      t(
        'take notifications, show each in a line and forward it unchanged; use its address as notify_url',
        '接收通知，逐条显示并原样转发；以其地址作为 notify_url',
      ),
    )
    .option(
      '--forward-to <url>',
      t(
        'where notifications go, for example http://localhost:3000/notify; may be repeated',
        '转发到，例如 http://localhost:3000/notify；可重复',
      ),
      (url, before: readonly string[] = []) => [...before, url],
    )
    .option(
      '--events <names>',
      t(
        'forward these alone, and accept the others: TRANSACTION.*,REFUND.SUCCESS; v2 is APIv2',
        '仅转发这些事件，其余直接接受：TRANSACTION.*,REFUND.SUCCESS；v2 表示 APIv2',
      ),
    )
    .option(
      '--port <number>',
      t('port of 127.0.0.1 to listen on; 0 chooses a free one', '在 127.0.0.1 上监听的端口；0 表示任选'),
      (text) => readPort(text, t),
      0,
    )
    .action((flags: ListenFlags, self: Command) => {
      // Only now, so that commander names a misspelt option first.
      if (flags.forwardTo === undefined) self.error("error: required option '--forward-to <url>' not specified")
      return run(io, self, async ({ json }) => {
        const { runListen } = await import('../listening/run-listen.js')
        return runListen(flags, json === true, io)
      })
    })
  return withExamples(io, command, [
    'listen --port 4000 --forward-to http://localhost:3000/notify',
    "listen --forward-to http://localhost:3000/ --events 'REFUND.*'",
  ])
}

function readPort(text: string, t: Choose): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port < 65_536) return port
  throw new InvalidArgumentError(t('It must be a number from 0 to 65535.', '须为 0 至 65535 的数字'))
}
