import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Check } from '../doctor/check.js'
import { diagnose } from '../doctor/diagnose.js'
import { printCheck } from '../doctor/print-check.js'
import { type Places, readGiven } from '../settings/read-given.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { languageOf } from '../terminal/words.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

interface Flags extends Places {
  readonly timeout: number
  readonly notifyUrl?: string
  readonly signingKey?: string
  readonly json?: true
  readonly lang?: string
}

/** `wechatpay doctor`: checks everything of a configuration that can be checked without money. */
export function doctorCommand(io: Io): Command {
  return withConfiguration('doctor', 'check keys, certificates, settings, network and notification address')
    .option('--notify-url <url>', 'notification address, to which test deliveries are sent')
    .option('--signing-key <file>', 'private key of a test platform that this address trusts')
    .action((flags: Flags, command: Command) =>
      run(io, command, async ({ lang, json }) => {
        const { timeout, notifyUrl, signingKey } = flags
        const options = {
          timeout,
          notifyUrl,
          signingKey: signingKey === undefined ? undefined : readFileSync(resolve(io.cwd, signingKey), 'utf8'),
        }
        const checks: Check[] = []
        for await (const check of diagnose(readGiven(flags, io), options, io)) {
          checks.push(check)
          if (!json) io.out(printCheck(check, languageOf(lang, io.env), io.colours))
        }
        if (json) io.out(JSON.stringify(checks, null, 2))
        return checks.some(({ status }) => status === 'failed') ? EXIT.configuration : EXIT.ok
      }),
    )
}
