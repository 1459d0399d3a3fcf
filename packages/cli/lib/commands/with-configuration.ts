import { Command, Option } from 'commander'
import { SOURCES, type Source } from '../settings/sources.js'

/** A command with the options that every command has which reads a merchant's configuration. */
export function withConfiguration(name: string, description: string): Command {
  const command = new Command(name).description(description)
  command.option('--config <file>', "JSON file with the settings, such as the emulator's config.json")
  command.option('--env-file <file>', 'file with WECHATPAY_… variables (default: .env, if it exists)')
  for (const source of Object.values<Source>(SOURCES)) {
    command.addOption(new Option(source.flag, `${source.help} (${source.env})`))
  }
  return command.option('--timeout <milliseconds>', 'time limit of one call', readTimeout, 10_000)
}

function readTimeout(text: string): number {
  const timeout = Number(text)
  return timeout > 0 ? timeout : 10_000
}
