import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { type ApiResponse, type Client, type ClientConfig, createClient } from '../../lib/index.js'
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type Exchange,
} from '../../packages/emulator/lib/index.js'
import { runCommand } from './run-command.js'

/** An emulator in trouble, and clients that meet it. */
export interface FaultStage {
  readonly emulator: Emulator
  readonly clients: {
    /** Sends once. */
    readonly once: Client
    /** The same, but does not wait for long. */
    readonly hasty: Client
    /** The same, and knows nothing but the certificate. */
    readonly ofCertificates: Client
    /** Sends three times. */
    readonly eager: Client
  }
  readonly exchanges: readonly Exchange[]
  operate(name: string, parameters?: object): Promise<unknown>
  place(client: Client, out_trade_no: string, options?: Options): Promise<ApiResponse<{ readonly code_url: string }>>
  query(client: Client, out_trade_no: string): Promise<ApiResponse<unknown>>
  /** Whether the emulator has the order. */
  isPlaced(out_trade_no: string): Promise<boolean>
  close(): Promise<void>
}

interface Options {
  readonly headers?: Record<string, string>
  readonly retry?: { readonly attempts: number; readonly idempotent: true }
}

/** @param listen Whether the emulator is reached by a socket, or within this process. */
export async function openFaultStage({ listen = true }: Pick<EmulatorOptions, 'listen'> = {}): Promise<FaultStage> {
  const exchanges: Exchange[] = []
  const onExchange = (exchange: Exchange) => void exchanges.push(exchange)
  const inside = listen ? undefined : await createEmulator({ listen: false, onExchange })
  const emulator = inside ?? (await createEmulator({ onExchange }))
  const { credentials, identity, files, url } = emulator
  const way = inside ? { dispatcher: inside.dispatcher } : { baseUrl: url }
  const settings: ClientConfig = { ...credentials, ...way, retry: false }
  const certs = { [identity.certificateSerial]: files['wechatpay_cert.pem'] }
  const clients = {
    once: createClient(settings),
    hasty: createClient({ ...settings, timeout: 700 }),
    ofCertificates: createClient({ ...settings, certs }),
    eager: createClient({ ...settings, retry: { attempts: 3 } }),
  }
  const { mchid } = identity
  const stage: FaultStage = {
    emulator,
    clients,
    exchanges,
    operate: (name, parameters) => runCommand(emulator, name, parameters),
    place: (client, out_trade_no, options = {}) => {
      const more = {
        appid: 'wxd678efh567hg6787',
        mchid,
        description: 'A book',
        notify_url: 'https://merchant.test/notify',
        amount: { total: 100 },
      }
      return client.v3.pay.transactions.native.post({ json: { ...more, out_trade_no }, ...options })
    },
    query: (client, out_trade_no) =>
      client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } }),
    isPlaced: async (out_trade_no) => {
      const code = await stage.query(clients.once, out_trade_no).then(
        () => 'placed',
        (error: { readonly code: string }) => error.code,
      )
      expect(['placed', 'ORDER_NOT_EXIST']).toContain(code)
      return code === 'placed'
    },
    close: async () => {
      await Promise.all(Object.values(clients).map((client) => client.close()))
      await emulator.close()
    },
  }
  return stage
}

export function newNumber(): string {
  return randomBytes(12).toString('hex')
}
