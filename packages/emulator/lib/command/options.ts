import type { EmulatorOptions } from '../index.js'

/** An option of the command line. */
export interface OptionRow {
  /** As commander reads them: `--port <number>`. */
  readonly flags: string
  /** For `--help`. */
  readonly text: string
  /** Shown in `--help` and used when the option is missing. */
  readonly fallback?: string
  /** The only values. Default: any. */
  readonly choices?: readonly string[]
  /**
   * Converts the text of a value.
   *
   * @throws {Error} that says what a value must be.
   */
  readonly read?: (text: string) => unknown
  /** The setting of `createEmulator` that receives the value. Default: none, the command itself uses it. */
  readonly setting?: keyof EmulatorOptions
}

/** All options of the command that runs the emulator, in the order of `--help`. A row with `setting` needs no other code. */
export const OPTIONS = [
  {
    flags: '--out <folder>',
    text: 'folder for the keys, the certificates and config.json; keys found there are used again',
    fallback: './wechatpay-gateway',
  },
  {
    flags: '--port <number>',
    text: 'port to listen on; 0 chooses a free one (default: 8080, or the next free one)',
    read: readPort,
    setting: 'port',
  },
  {
    flags: '--tls [number]',
    text: 'second port for HTTPS, for what needs the client certificate; any free one by default',
    read: readPort,
    setting: 'tls',
  },
  {
    flags: '--host <address>',
    text: 'address to listen on; 0.0.0.0 lets containers and phones reach the emulator (default: 127.0.0.1)',
    setting: 'host',
  },
  {
    flags: '--data <file>',
    text: 'SQLite file that keeps the state and the keys; created when missing',
    setting: 'data',
  },
  {
    flags: '--keys <kind>',
    text: 'keys that the platform has: it signs answers and notifications with them',
    fallback: 'both',
    choices: ['certificate', 'both', 'public-key'],
    setting: 'keys',
  },
  {
    flags: '--suite <suite>',
    text: 'algorithms: shangmi speaks SM2, SM3 and SM4 as well (needs the package sm-crypto-v2)',
    fallback: 'rsa',
    choices: ['rsa', 'shangmi'],
    setting: 'suite',
  },
  {
    flags: '--public-url <url>',
    text: 'URL under which clients reach the emulator, for download_url (default: the host asked)',
    setting: 'publicUrl',
  },
  {
    flags: '--language <language>',
    text: 'language of error messages; `Accept-Language` of a request takes precedence',
    fallback: 'zh',
    choices: ['zh', 'en'],
    setting: 'language',
  },
  {
    flags: '--notify <host...>',
    text: 'hosts other than this machine that notifications may be sent to',
    read: readHost,
    setting: 'notifyHosts',
  },
  {
    flags: '--env [file]',
    text: 'write the settings of a client as environment variables to this file (default: .env)',
  },
  {
    flags: '--open',
    text: 'open the page in the browser',
  },
  {
    flags: '--fault <name...>',
    text: 'faults to apply to every request, or to one operation as `name:operation`; names below',
  },
] as const satisfies readonly OptionRow[]

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Error('a port is a number from 0 to 65535')
}

function readHost(text: string): string {
  if (/^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(text)) return text.toLowerCase()
  throw new Error('a host has neither scheme nor port nor path: shop.test')
}
