import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Check } from '../doctor/check.js'
import { diagnose } from '../doctor/diagnose.js'
import { printCheck } from '../doctor/print-check.js'
import { withoutSecrets } from '../doctor/without-secrets.js'
import { type Places, readGiven } from '../settings/read-given.js'
import { EXIT } from '../terminal/exit-codes.js'
import type { Io } from '../terminal/io.js'
import { progress } from '../terminal/progress.js'
import { chooser } from '../terminal/words.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

interface Flags extends Places {
  readonly timeout: number
  readonly notifyUrl?: string
  readonly signingKey?: string
  readonly appid?: string
  readonly call?: string
  readonly body?: string
}

/** `wechatpay doctor`: checks everything of a configuration that can be checked without money. */
export function doctorCommand(io: Io): Command {
  const t = chooser(io)
  const description = {
    en: 'check keys, certificates, settings, network and notification address',
    zh: '检查密钥、证书、配置、网络与通知地址',
  }
  return withConfiguration(io, 'doctor', description)
    .option(
      '--notify-url <url>',
      t('notification address, to which test deliveries are sent', '通知地址，将向其发送测试通知'),
    )
    .option(
      '--signing-key <file>',
      t('private key of a test platform that this address trusts', '通知地址所信任的测试平台的私钥'),
    )
    .option('--appid <appid>', t('appid, with which the APIv2 key is tried', 'appid，用于验证 APIv2 密钥'))
    .option(
      '--call <operation>',
      t('check this call as well, without sending it: POST v3/…', '同时检查此调用（不发送）：POST v3/…'),
    )
    .option('--body <json>', t('JSON body of that call: text or @file', '该调用的 JSON 请求体：文本或 @文件'))
    .action((flags: Flags, command: Command) =>
      run(io, command, async ({ json }) => {
        const { timeout, notifyUrl, signingKey, appid, call, body } = flags
        const options = {
          timeout,
          notifyUrl,
          appid,
          call: call === undefined ? undefined : { operation: call, body },
          signingKey: signingKey === undefined ? undefined : readFileSync(resolve(io.cwd, signingKey), 'utf8'),
        }
        const checks: Check[] = []
        const configuration = readGiven(flags, io)
        const shown = progress(io, t('checking', '正在检查'))
        try {
          for await (const found of diagnose(configuration, options, io)) {
            const check = withoutSecrets(found, configuration)
            checks.push(check)
            if (!json) io.out(printCheck(check, io.language, io.colours, io.columns))
          }
        } finally {
          shown.end()
        }
        if (json) io.out(JSON.stringify(checks, null, 2))
        return checks.some(({ status }) => status === 'failed') ? EXIT.configuration : EXIT.ok
      }),
    )
}
