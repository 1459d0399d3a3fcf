import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readConfiguration } from '../settings/read-configuration.js'
import type { Places } from '../settings/read-given.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { progress } from '../terminal/progress.js'
import { chooser } from '../terminal/words.js'
import type { Check } from './check.js'
import { diagnose } from './diagnose.js'
import { printCheck } from './print-check.js'
import { withoutSecrets } from './without-secrets.js'

/** The options of `wechatpay doctor`. */
export interface DoctorFlags extends Places {
  readonly timeout: number
  readonly notifyUrl?: string
  readonly signingKey?: string
  readonly appid?: string
  readonly call?: string
  readonly body?: string
}

/** Makes the checks, prints each, and resolves to the exit code. */
export async function runDoctor(flags: DoctorFlags, isJson: boolean, io: Io): Promise<number> {
  const { timeout, notifyUrl, signingKey, appid, call, body } = flags
  const options = {
    timeout,
    notifyUrl,
    appid,
    call: call === undefined ? undefined : { operation: call, body },
    signingKey: signingKey === undefined ? undefined : readFileSync(resolve(io.cwd, signingKey), 'utf8'),
  }
  const checks: Check[] = []
  const configuration = await readConfiguration(flags, io)
  const shown = progress(io, chooser(io)('checking', '正在检查'))
  try {
    for await (const found of diagnose(configuration, options, io)) {
      const check = withoutSecrets(found, configuration)
      checks.push(check)
      if (!isJson) io.out(printCheck(check, io.language, io.colours, io.columns))
    }
  } finally {
    shown.end()
  }
  if (isJson) io.out(JSON.stringify(checks, null, 2))
  return checks.some(({ status }) => status === 'failed') ? EXIT.configuration : EXIT.ok
}
