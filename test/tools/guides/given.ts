/** What the blocks of all pages take for granted. A block that declares a name itself hides it. */
export const GIVEN = `
declare const createClient: typeof import('wechatpay-chain').createClient
declare const platformCertificates: typeof import('wechatpay-chain').platformCertificates
declare const upload: typeof import('wechatpay-chain').upload
declare const rows: typeof import('wechatpay-chain').rows
declare const createReceiver: typeof import('wechatpay-chain/receiver').createReceiver
declare const createPaysign: typeof import('wechatpay-chain/paysign').createPaysign
declare const createEmulator: typeof import('wechatpay-chain-emulator').createEmulator
declare const readFileSync: typeof import('node:fs').readFileSync
declare const credentials: import('wechatpay-chain').ClientConfig
declare const client: import('wechatpay-chain').Client
declare const certs: import('wechatpay-chain').Keyring
declare const receiver: import('wechatpay-chain/receiver').Receiver
declare const paysign: import('wechatpay-chain/paysign').Paysign
declare const emulator: import('wechatpay-chain-emulator').Emulator
declare const mchid: string
declare const serial: string
declare const privateKey: string
declare const certificate: string
declare const publicKey: string
declare const publicKeyId: string
declare const apiv3Key: string
declare const apiv2Key: string
declare const appid: string
declare const openid: string
declare const cert: string
declare const key: string
declare const pfx: Uint8Array
declare const notify_url: string
declare const out_trade_no: string
declare const out_refund_no: string
declare const transaction_id: string
declare const prepay_id: string
declare const secret: string
declare const app: {
  post(path: string, handler: import('wechatpay-chain/receiver').NodeHandler): void
  use(handler: unknown): void
}
`

/** What the blocks of one page take for granted besides, by the name of its guide. */
export const GIVEN_ON: Readonly<Record<string, string>> = {
  README: `
declare const body: string
declare const spbill_create_ip: string
declare const file: Blob
declare const order: import('wechatpay-chain').RequestOf<'v3/pay/transactions/native', 'post'>['json']
declare function markRefunded(out_refund_no: string): Promise<void>
declare function markPaid(out_trade_no: string, total: number, openid: string): Promise<void>
`,
  'README.zh-CN': `
declare const body: string
declare const spbill_create_ip: string
declare const file: Blob
declare const order: import('wechatpay-chain').RequestOf<'v3/pay/transactions/native', 'post'>['json']
declare function markRefunded(out_refund_no: string): Promise<void>
declare function markPaid(out_trade_no: string, total: number, openid: string): Promise<void>
`,
  complaints: `
declare const complaint_id: string
declare function queue(complaint_id: string): Promise<void>
`,
  coupons: `
declare const stock_id: string
declare function markUsed(coupon_id: string): Promise<void>
`,
  onboarding: `
declare const business_code: string
declare const licence: { media_id: string }
declare const front: { media_id: string }
declare const back: { media_id: string }
declare function sendLink(sign_url: string | undefined): Promise<void>
declare function saveMerchant(sub_mchid: string | undefined): Promise<void>
`,
  reconciliation: `
declare function compare(...row: (string | number | undefined)[]): Promise<void>
`,
  errors: `
declare const order: import('wechatpay-chain').RequestOf<'v3/pay/transactions/native', 'post'>['json']
declare const refund: import('wechatpay-chain').RequestOf<'v3/refund/domestic/refunds', 'post'>['json']
`,
  files: `
declare const bytes: Uint8Array
declare const data: import('wechatpay-chain').ResponseOf<'v3/bill/tradebill', 'get'>
declare const media_id: string
declare const pipeline: typeof import('node:stream/promises').pipeline
declare const createWriteStream: typeof import('node:fs').createWriteStream
`,
  gateway: `
declare const url: string
`,
  k12: `
declare const auth_code: string
declare const sp_appid: string
declare const sub_mchid: string
declare function updateUser(organization_id: string, out_user_id: string, contract_id: string): Promise<void>
`,
  nestjs: `
declare const credentials: import('wechatpay-chain-emulator').Credentials
declare const WECHATPAY: unique symbol
type Wechatpay = { client: import('wechatpay-chain').Client; receiver: import('wechatpay-chain/receiver').Receiver }
declare class OrdersService { take(notification: import('wechatpay-chain/receiver').Notification): void }
declare class AppModule {}
declare class ConfigModule {}
declare class ConfigService { get(name: string): import('wechatpay-chain').ClientConfig }
`,
  retries: `
declare const refund: import('wechatpay-chain').RequestOf<'v3/refund/domestic/refunds', 'post'>['json']
`,
  runtimes: `
declare const handle: import('wechatpay-chain/receiver').Handle
declare const Bun: { serve(options: { routes: Record<string, import('wechatpay-chain/receiver').FetchHandler> }): unknown }
declare const Deno: { serve(handler: import('wechatpay-chain/receiver').FetchHandler): unknown }
`,
  serverless: `
declare const redis: import('redis').RedisClientType
declare const redisStore: typeof import('wechatpay-chain/receiver').redisStore
declare function markPaid(out_trade_no: string, total: number): Promise<void>
`,
  'several-merchants': `
declare const merchants: { mchid: string; certs: import('wechatpay-chain').PlatformKeys; apiv3Key: string }[]
declare function configOf(mchid: string): import('wechatpay-chain').ClientConfig
declare function markPaid(mchid: string, out_trade_no: string, total: number): Promise<void>
`,
  keys: `
declare const metrics: { record(counts: object): void }
declare const configCenter: { keys(): Promise<{ serial: string; pem: string }[]> }
declare const kms: {
  sign(request: { key: string; algorithm: string; message: Uint8Array }): Promise<{ base64: string }>
  decrypt(request: { key: string; algorithm: string; ciphertext: Uint8Array }): Promise<Uint8Array>
}
declare const json: import('wechatpay-chain').RequestOf<'brand/marketing/product-coupon/users/{openid}/coupons', 'post'>['json']
declare const order: import('wechatpay-chain').RequestOf<'v3/pay/transactions/native', 'post'>['json']
declare function configOf(mchid: string): import('wechatpay-chain').ClientConfig
type Client = import('wechatpay-chain').Client
`,
  app: `
declare function markPaid(out_trade_no: string, total: number): Promise<void>
`,
  h5: `
declare const payer_client_ip: string
declare function markPaid(out_trade_no: string, total: number): Promise<void>
`,
  jsapi: `
declare function markPaid(out_trade_no: string, total: number): Promise<void>
`,
  native: `
declare function markPaid(out_trade_no: string, total: number | undefined): Promise<void>
`,
  notifications: `
declare const url: string
declare const notification: import('wechatpay-chain/receiver').Notification
declare const redis: import('redis').RedisClientType
declare const logger: Record<'info' | 'warn' | 'error', (entry: object) => void>
declare function markRefunded(out_refund_no: string): Promise<void>
`,
  payments: `
declare const order: import('wechatpay-chain').RequestOf<'v3/pay/transactions/jsapi', 'post'>['json']
declare const transfer: import('wechatpay-chain').RequestOf<'v3/fund-app/mch-transfer/transfer-bills', 'post'>['json']
declare const data: { package: string }
declare const stock_id: string
declare const out_request_no: string
declare const open_id: string
`,
  'pay-score': `
declare const service_id: string
declare const out_order_no: string
declare function beginService(out_order_no: string): Promise<void>
declare function endService(out_order_no: string, paid: number | undefined): Promise<void>
`,
  refunds: `
declare function markRefunded(out_refund_no: string, refund: number): Promise<void>
declare function alertStaff(out_refund_no: string, status: string): Promise<void>
`,
  transfers: `
declare function markPaidOut(out_bill_no: string): Promise<void>
declare function alertStaff(out_bill_no: string, fail_reason: string | undefined): Promise<void>
`,
  protocol: `
declare const order: object
declare const headers: Record<string, string>
declare const body: Buffer
declare const merchantCertificate: string
declare const platformPrivateKey: string
declare const config: object
`,
  testing: `
type FetchHandler = import('wechatpay-chain/receiver').FetchHandler
declare const now: () => number
`,
}
