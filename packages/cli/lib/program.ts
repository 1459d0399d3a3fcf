import { Command } from 'commander'
import { VERSION } from 'wechatpay-chain/protocol'
import { emulateCommand } from 'wechatpay-chain-emulator/command'
import { billCommand } from './commands/bill.js'
import { callCommand } from './commands/call.js'
import { certificatesCommand } from './commands/certificates.js'
import { completeCommand, completionCommand } from './commands/completion.js'
import { doctorCommand } from './commands/doctor.js'
import { listenCommand } from './commands/listen.js'
import { migrateCommand } from './commands/migrate.js'
import { verifyCommand } from './commands/verify.js'
import type { Io } from './terminal/io.js'

/** The program `wechatpay`. */
export function createProgram(io: Io): Command {
  const program = new Command('wechatpay').description('Tools for WeChat Pay merchants').version(VERSION)
  for (const create of [
    doctorCommand,
    certificatesCommand,
    billCommand,
    verifyCommand,
    listenCommand,
    migrateCommand,
  ]) {
    const command = create(io).option('--json', 'print JSON')
    program.addCommand(command.option('--lang <language>', 'language of the output: en or zh (default: LANG)'))
  }
  program.addCommand(callCommand(io)).addCommand(emulateCommand('emulate')).addCommand(completionCommand(io))
  return program.addCommand(completeCommand(io, program), { hidden: true })
}
