import type { Product, States, Views } from '../world/product.js'
import type { Respond } from '../world/story.js'
import * as balances from './balances/index.js'
import * as bills from './bills/index.js'
import * as busifavor from './busifavor/index.js'
import * as certificates from './certificates/index.js'
import * as complaints from './complaints/index.js'
import * as coupons from './coupons/index.js'
import * as deposits from './deposits/index.js'
import * as echo from './echo/index.js'
import * as k12 from './k12/index.js'
import * as media from './media/index.js'
import * as orders from './orders/index.js'
import * as papay from './papay/index.js'
import * as payscore from './payscore/index.js'
import * as redpacks from './redpacks/index.js'
import * as refunds from './refunds/index.js'
import * as sharing from './sharing/index.js'
import * as transfers from './transfers/index.js'

/** The products that the emulator knows, by their folders. A new one is a folder, and a line here. */
export const products = {
  certificates,
  k12,
  echo,
  transfers,
  orders,
  refunds,
  sharing,
  balances,
  bills,
  media,
  payscore,
  complaints,
  coupons,
  busifavor,
  redpacks,
  papay,
  deposits,
} as const satisfies Readonly<Record<string, Product>>

type Products = typeof products

/** A command of one of the products. */
export type ProductCommand = Products[keyof Products]['commands'][number]

const ALL: readonly Product[] = Object.values(products)

/** What each operation with a story does, by name: `POST v3/pay/transactions/native`. */
export const stories: ReadonlyMap<string, Respond> = new Map(ALL.flatMap((product) => product.stories))

export const productCommands: readonly ProductCommand[] = Object.values(products).flatMap(
  (product): readonly ProductCommand[] => product.commands,
)

/** What the states of rows mean, by table. */
export const states: States = Object.assign({}, ...ALL.map((product) => product.states))

/** How the API shows rows, by table. */
export const views: Views = Object.assign({}, ...ALL.map((product) => product.views ?? {}))
