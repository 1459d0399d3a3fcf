import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../packages/cli/lib/program.js'
import type { Io } from '../../packages/cli/lib/terminal/io.js'
import { languageOf } from '../../packages/cli/lib/terminal/words.js'
import type { Emulator } from '../../packages/emulator/lib/index.js'

/** What a run of the command line has printed, and its exit code. */
export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number | undefined
}

/** A folder with the files that `wechatpay emulate` writes, and the command line run in it, in this process. */
export interface CliStage {
  readonly folder: string
  /** `config.json`, whose values a test may replace. */
  readonly config: Readonly<Record<string, string>>
  write(name: string, content: string | object): void
  run(args: readonly string[], io?: Partial<Io>): Promise<Ran>
  remove(): void
}

export function openCliStage({ url, identity, files }: Emulator): CliStage {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-cli-'))
  const write = (name: string, content: string | object) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  for (const [name, text] of Object.entries(files)) write(name, text)
  const config = {
    url,
    ...identity,
    privateKey: 'apiclient_key.pem',
    merchantCertificate: 'apiclient_cert.pem',
    publicKey: 'pub_key.pem',
    platformCertificate: 'wechatpay_cert.pem',
  }
  write('config.json', config)
  return {
    folder,
    config,
    write,
    run: async (args, replaced = {}) => {
      let [out, err]: [string, string] = ['', '']
      let code: number | undefined
      const io: Io = {
        out: (line) => {
          out += `${line}\n`
        },
        write: (bytes) => {
          out += Buffer.from(bytes).toString()
        },
        err: (text) => {
          err += text
        },
        language: languageOf(args, replaced.env ?? {}),
        env: {},
        cwd: folder,
        now: Date.now,
        isTerminal: false,
        colours: false,
        untilStopped: () => new AbortController().signal,
        exit: (given) => {
          code = given
        },
        ...replaced,
      }
      await main(io, args)
      return { out, err, code }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
