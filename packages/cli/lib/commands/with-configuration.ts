import { type Command, InvalidArgumentError, Option } from 'commander'
import { SOURCES, type Source } from '../settings/sources.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'

/** Milliseconds that a timer of Node.js can wait. */
const LONGEST = 2 ** 31 - 1

/** Adds the options that every command has which reads a merchant's configuration, behind those of its own. */
export function withConfiguration(io: Io, command: Command): Command {
  const t = chooser(io)
  command.option(
    '--timeout <milliseconds>',
    t('time limit of one call', '单次请求的时限（毫秒）'),
    (text) => readTimeout(text, t),
    10_000,
  )
  const add = (option: Option) => command.addOption(option.helpGroup(t('Configuration:', '配置：')))
  add(
    new Option(
      '--config <file>',
      t(
        "JSON file with the settings, such as the emulator's config.json",
        '配置文件（JSON），例如模拟网关的 config.json',
      ),
    ),
  )
  add(
    new Option(
      '--env <file>',
      t('file with WECHATPAY_… variables (default: .env, if it exists)', 'WECHATPAY_… 变量文件（默认：.env，如存在）'),
    ),
  )
  for (const { flag, help, env, choices } of Object.values<Source>(SOURCES)) {
    const option = new Option(flag, t(`${help.en} (${env})`, `${help.zh}（${env}）`))
    add(choices ? option.choices(choices) : option)
  }
  add(
    new Option('--allow-http', t('allow a base URL without TLS on another machine', '允许其他主机上的 http 接口地址')),
  )
  return command
}

function readTimeout(text: string, t: (en: string, zh: string) => string): number {
  const timeout = Number(text)
  if (timeout > 0 && timeout <= LONGEST) return timeout
  throw new InvalidArgumentError(t('It must be a number of milliseconds.', '须为毫秒数'))
}
