import { Command, InvalidArgumentError, Option } from 'commander'
import type { KeyMode } from '../index.js'
import { emulate } from './emulate.js'

interface Flags {
  readonly out: string
  readonly port: number
  readonly tls?: true | number
  readonly data?: string
  readonly keys: KeyMode
  readonly publicUrl?: string
  readonly language: 'zh' | 'en'
  readonly notify?: readonly string[]
  readonly fault?: readonly string[]
}

/**
 * The command that runs the emulator until Ctrl-C: `wechatpay-emulator`, and `wechatpay emulate`.
 *
 * @param name Name in the help text.
 */
export function emulateCommand(name: string): Command {
  const command = new Command(name)
  return command
    .description('run an emulator of WeChat Pay on 127.0.0.1, with throw-away keys, until Ctrl-C')
    .requiredOption('--out <folder>', 'folder for the keys, the certificates and config.json; created when missing')
    .option('--port <number>', 'port to listen on; 0 chooses a free one', readPort, 0)
    .option(
      '--tls [number]',
      'second port for HTTPS, for what needs the client certificate; any free one by default',
      readPort,
    )
    .option('--data <file>', 'SQLite file that keeps the state and the keys; created when missing')
    .addOption(
      new Option('--keys <kind>', 'keys that the platform has: it signs answers and notifications with them')
        .choices(['certificate', 'both', 'public-key'])
        .default('both'),
    )
    .option(
      '--public-url <url>',
      'URL under which clients reach the emulator, for download_url (default: the host asked)',
    )
    .addOption(
      new Option('--language <language>', 'language of error messages; `Accept-Language` of a request takes precedence')
        .choices(['zh', 'en'])
        .default('zh'),
    )
    .option('--notify <host...>', 'hosts other than this machine that notifications may be sent to')
    .option('--fault <name...>', 'faults to apply to every request, or to one operation as `name:operation`')
    .action(async ({ out, port, tls, data, keys, publicUrl, language, notify, fault = [] }: Flags) => {
      const options = {
        ...{ port, keys, language },
        ...(tls !== undefined && { tls }),
        ...(data !== undefined && { data }),
        ...(publicUrl !== undefined && { publicUrl }),
        ...(notify && { notifyHosts: notify }),
      }
      await emulate(out, options, fault, createPrinter(process.stdout)).catch((error: unknown) => {
        command.error(`error: ${error instanceof Error ? error.message : String(error)}`)
      })
    })
}

/** Prints lines until the reader of the output is gone (`| head -1`): the emulator goes on without it. */
function createPrinter(output: NodeJS.WriteStream): (line: string) => void {
  let isOpen = true
  output.on('error', () => {
    isOpen = false
  })
  return (line) => {
    if (isOpen) output.write(`${line}\n`)
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number from 0 to 65535.')
}
