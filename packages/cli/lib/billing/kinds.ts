/** A bill that can be downloaded. */
export interface Kind {
  readonly path: string
  /** Options of the command that go with it, as commander names them. */
  readonly options: readonly BillOption[]
  /** Those that WeChat Pay requires. */
  readonly required?: readonly BillOption[]
  /** The account, where WeChat Pay requires one. */
  readonly account?: string
  /** Whether its parts are encrypted, for the merchant's key: the client decrypts AES alone. */
  readonly algorithm?: 'AEAD_AES_256_GCM'
}

export type BillOption = 'billType' | 'accountType' | 'subMchid'

/** The kinds of bills by the value of `--type`. */
export const KINDS = {
  trade: { path: 'v3/bill/tradebill', options: ['billType', 'subMchid'] },
  fundflow: { path: 'v3/bill/fundflowbill', options: ['accountType', 'subMchid'] },
  profitsharing: { path: 'v3/profitsharing/bills', options: ['subMchid'] },
  'sub-merchant-fundflow': {
    path: 'v3/bill/sub-merchant-fundflowbill',
    options: ['accountType', 'subMchid'],
    required: ['subMchid'],
    algorithm: 'AEAD_AES_256_GCM',
  },
  'ecommerce-fundflow': {
    path: 'v3/ecommerce/bill/fundflowbill',
    options: ['accountType'],
    account: 'BASIC',
    algorithm: 'AEAD_AES_256_GCM',
  },
} as const satisfies Readonly<Record<string, Kind>>
