import { Command, InvalidArgumentError } from 'commander'
import { emulate } from './emulate.js'

interface Flags {
  readonly out: string
  readonly port: number
  readonly tls?: true | number
  readonly data?: string
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
    .option('--notify <host...>', 'hosts other than this machine that notifications may be sent to')
    .option('--fault <name...>', 'faults to apply to every request, or to one operation as `name:operation`')
    .action(async ({ out, port, tls, data, notify, fault = [] }: Flags) => {
      const options = {
        port,
        ...(tls !== undefined && { tls }),
        ...(data !== undefined && { data }),
        ...(notify && { notifyHosts: notify }),
      }
      await emulate(out, options, fault, (line) => process.stdout.write(`${line}\n`)).catch((error: unknown) => {
        command.error(`error: ${error instanceof Error ? error.message : String(error)}`)
      })
    })
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number from 0 to 65535.')
}
