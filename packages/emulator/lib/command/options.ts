import type { EmulatorOptions } from '../index.js'

/** A language of the help text. */
export type Language = 'en' | 'zh'

/** An option of the command line. */
export interface OptionRow {
  /** As commander reads them: `--port <number>`. */
  readonly flags: string
  /** For `--help`. */
  readonly text: string
  /** The same in Chinese. */
  readonly chinese: string
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
    chinese: '密钥、证书与 config.json 的目录；其中已有的密钥继续使用',
    fallback: './wechatpay-gateway',
  },
  {
    flags: '--port <number>',
    text: 'port to listen on; 0 chooses a free one (default: 8080, or the next free one)',
    chinese: '监听的端口；0 为任意空闲端口（默认：8080 或其后的空闲端口）',
    read: readPort,
    setting: 'port',
  },
  {
    flags: '--tls [number]',
    text: 'second port for HTTPS, for what needs the client certificate; any free one by default',
    chinese: '另开一个 HTTPS 端口，用于需要商户 API 证书的接口；默认为任意空闲端口',
    read: readPort,
    setting: 'tls',
  },
  {
    flags: '--host <address>',
    text: 'address to listen on; 0.0.0.0 lets containers and phones reach the emulator (default: 127.0.0.1)',
    chinese: '监听的地址；0.0.0.0 允许容器与手机访问（默认：127.0.0.1）',
    setting: 'host',
  },
  {
    flags: '--data <file>',
    text: 'SQLite file that keeps the state and the keys; created when missing',
    chinese: '保存状态与密钥的 SQLite 文件；不存在时创建',
    setting: 'data',
  },
  {
    flags: '--keys <kind>',
    text: 'keys that the platform has: it signs answers and notifications with them',
    chinese: '平台持有的密钥，应答与通知以它签名',
    fallback: 'both',
    choices: ['certificate', 'both', 'public-key'],
    setting: 'keys',
  },
  {
    flags: '--suite <suite>',
    text: 'algorithms: shangmi speaks SM2, SM3 and SM4 as well (needs the package sm-crypto-v2)',
    chinese: '算法：shangmi 同时支持国密 SM2、SM3、SM4（须安装 sm-crypto-v2）',
    fallback: 'rsa',
    choices: ['rsa', 'shangmi'],
    setting: 'suite',
  },
  {
    flags: '--public-url <url>',
    text: 'URL under which clients reach the emulator, for download_url (default: the host asked)',
    chinese: '客户端访问模拟网关所用的地址，用于 download_url（默认：请求的 Host）',
    setting: 'publicUrl',
  },
  {
    flags: '--language <language>',
    text: 'language of error messages, of this help and of the terminal; `Accept-Language` of a request takes precedence',
    chinese: '错误信息、本帮助与终端输出的语言；请求头 Accept-Language 优先',
    fallback: 'zh',
    choices: ['zh', 'en'],
    setting: 'language',
  },
  {
    flags: '--notify <host...>',
    text: 'hosts other than this machine that notifications may be sent to',
    chinese: '除本机外允许发送通知的主机',
    read: readHost,
    setting: 'notifyHosts',
  },
  {
    flags: '--env [file]',
    text: 'write the settings of a client as environment variables to this file, whose other lines stay (default: .env)',
    chinese: '将客户端的配置写入环境变量文件，其余各行不变（默认：.env）',
  },
  {
    flags: '--open',
    text: 'open the page in the browser',
    chinese: '在浏览器中打开页面',
  },
  {
    flags: '--json',
    text: 'print an object in a line for each event, errors included',
    chinese: '每个事件输出一行 JSON，包括错误',
  },
  {
    flags: '--fault <name...>',
    text: 'faults to apply to every request, or to one operation as `name:operation`; names below',
    chinese: '对全部请求生效的故障，或以 name:operation 限定接口；故障名见下文',
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
