import { Command } from 'commander'
import type { DoctorFlags } from '../doctor/run-doctor.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { withExamples } from './examples.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

/** `wechatpay doctor`: checks everything of a configuration that can be checked without money. */
export function doctorCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('doctor')
    .description(
      t('check keys, certificates, settings, network and notification address', '检查密钥、证书、配置、网络与通知地址'),
    )
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
    .action((flags: DoctorFlags, self: Command) =>
      run(io, self, async ({ json }) => {
        const { runDoctor } = await import('../doctor/run-doctor.js')
        return runDoctor(flags, json === true, io)
      }),
    )
  return withExamples(io, withConfiguration(io, command), [
    'doctor',
    'doctor --config ./wechatpay-gateway/config.json',
    'doctor --notify-url https://shop.example.com/notify',
    'doctor --call v3.pay.transactions.native.post --body @order.json',
  ])
}
