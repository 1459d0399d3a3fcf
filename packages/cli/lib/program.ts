import { Command } from 'commander'
import { VERSION } from 'wechatpay-chain/protocol'
import { emulateCommand } from 'wechatpay-chain-emulator/command'
import { callCommand } from './commands/call.js'
import { doctorCommand } from './commands/doctor.js'
import type { Io } from './terminal/io.js'

/** The program `wechatpay`. */
export function createProgram(io: Io): Command {
  const program = new Command('wechatpay').description('Tools for WeChat Pay merchants').version(VERSION)
  for (const command of [doctorCommand(io)]) {
    command
      .option('--json', 'print JSON')
      .option('--lang <language>', 'language of the output: en or zh (default: LANG)')
    program.addCommand(command)
  }
  return program.addCommand(callCommand(io)).addCommand(emulateCommand('emulate'))
}
