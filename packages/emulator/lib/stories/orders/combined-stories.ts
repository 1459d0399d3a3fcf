import { paramError } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { type Combined, closeAll, combinations, combine } from './combined.js'
import { combinedViewOf } from './combined-view.js'
import { orderNotFound } from './model.js'

const ORDERS = 'v3/combine-transactions'
const BY_OUT_TRADE_NO = 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}'

/** Stories of combined orders. */
export const combinedStories: readonly Story[] = [
  story('post', `${ORDERS}/jsapi`, ({ json }, world) => ({ prepay_id: combine(world, json, 'JSAPI').handle })),
  story('post', `${ORDERS}/miniprogram`, ({ json }, world) => ({ prepay_id: combine(world, json, 'JSAPI').handle })),
  story('post', `${ORDERS}/app`, ({ json }, world) => ({ prepay_id: combine(world, json, 'APP').handle })),
  story('post', `${ORDERS}/h5`, ({ json }, world) => ({ h5_url: combine(world, json, 'MWEB').handle })),
  story('post', `${ORDERS}/native`, ({ json }, world) => ({ code_url: combine(world, json, 'NATIVE').handle })),

  story('get', BY_OUT_TRADE_NO, ({ combine_out_trade_no }, world) =>
    combinedViewOf(world, findCombined(world, combine_out_trade_no)),
  ),

  // The operation is for sales between individuals. Its required fields are empty for orders of merchants.
  story('get', `${ORDERS}/id/{combine_transaction_id}`, ({ combine_transaction_id }, world) => {
    const found = [...combinations(world).values()].find(
      ({ payment }) => payment?.combine_transaction_id === combine_transaction_id,
    )
    if (!found) throw orderNotFound()
    const { sub_orders = [], ...view } = combinedViewOf(world, found)
    return {
      ...view,
      sub_orders: sub_orders.map(
        ({ trade_state = '', individual_auth_id = '', promotion_detail: _, amount, ...part }) => ({
          ...{ trade_state, individual_auth_id, ...part },
          ...(amount && {
            amount: { ...amount, currency: amount.currency ?? '', payer_currency: amount.payer_currency ?? '' },
          }),
        }),
      ),
    }
  }),

  story('post', `${BY_OUT_TRADE_NO}/close`, ({ combine_out_trade_no, json }, world) => {
    const combined = findCombined(world, combine_out_trade_no)
    if (json.combine_appid !== combined.request.combine_appid) {
      throw paramError('/combine_appid', 'body', 'does not match the combine_appid of the order', json.combine_appid)
    }
    if (nameAll(json.sub_orders ?? []) !== nameAll(combined.request.sub_orders)) {
      throw paramError('/sub_orders', 'body', 'must name all orders of the combined order, and no other')
    }
    closeAll(world, combined)
    return undefined
  }),
]

/** @throws {Refusal} `ORDERNOTEXIST`, which the manual's pages of combined orders write without `_`. */
export function findCombined(world: World, combine_out_trade_no: string): Combined {
  const combined = combinations(world).get(combine_out_trade_no)
  if (combined) return combined
  throw orderNotFound('ORDERNOTEXIST')
}

interface Named {
  readonly mchid: string
  readonly out_trade_no: string
  readonly sub_mchid?: string
}

/** A text that is equal for lists of the same orders in any sequence. */
export function nameAll(subs: readonly Named[]): string {
  return JSON.stringify(subs.map(({ mchid, sub_mchid = '', out_trade_no }) => [mchid, sub_mchid, out_trade_no]).sort())
}
