import { Command, Option } from 'commander'
import { SOURCES, type Source } from '../settings/sources.js'
import type { Io } from '../terminal/io.js'
import { chooser, type Words } from '../terminal/words.js'

/** A command with the options that every command has which reads a merchant's configuration. */
export function withConfiguration(io: Io, name: string, description: Words): Command {
  const t = chooser(io)
  const command = new Command(name).description(description[io.language])
  command.option(
    '--config <file>',
    t(
      "JSON file with the settings, such as the emulator's config.json",
      '配置文件（JSON），例如模拟网关的 config.json',
    ),
  )
  command.option(
    '--env-file <file>',
    t('file with WECHATPAY_… variables (default: .env, if it exists)', 'WECHATPAY_… 变量文件（默认：.env，如存在）'),
  )
  for (const source of Object.values<Source>(SOURCES)) {
    command.addOption(
      new Option(source.flag, t(`${source.help.en} (${source.env})`, `${source.help.zh}（${source.env}）`)),
    )
  }
  return command.option(
    '--timeout <milliseconds>',
    t('time limit of one call', '单次请求的时限（毫秒）'),
    readTimeout,
    10_000,
  )
}

function readTimeout(text: string): number {
  const timeout = Number(text)
  return timeout > 0 ? timeout : 10_000
}
