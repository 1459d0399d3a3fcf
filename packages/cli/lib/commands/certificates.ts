import { Command } from 'commander'
import type { CertificatesFlags } from '../proving/run-certificates.js'
import type { Io } from '../terminal/io.js'
import { chooser } from '../terminal/words.js'
import { withExamples } from './examples.js'
import { run } from './run.js'
import { withConfiguration } from './with-configuration.js'

/** `wechatpay certificates`: downloads the platform certificates, proves them and saves them as PEM. */
export function certificatesCommand(io: Io): Command {
  const t = chooser(io)
  const command = new Command('certificates')
    .description(
      t('download the platform certificates, prove them and save them as PEM', '下载并验证平台证书，保存为 PEM 文件'),
    )
    .option(
      '--out <folder>',
      t('folder for wechatpay_<serial>.pem; created when missing', '保存 wechatpay_<serial>.pem 的目录，不存在则创建'),
      '.',
    )
    .action((flags: CertificatesFlags, self: Command) =>
      run(io, self, async ({ json }) => {
        const { runCertificates } = await import('../proving/run-certificates.js')
        return runCertificates(flags, json === true, io)
      }),
    )
  return withExamples(io, withConfiguration(io, command), ['certificates --out ./platform', 'certificates --json'])
}
