import { command } from '../../world/command.js'
import { invalidRequest, paramError } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'

/** Default of `max_ratio`: 30 %. */
const MAX_RATIO = 3_000

/** A receiver that a merchant has added. */
export interface KnownReceiver {
  readonly type: string
  readonly account: string
  readonly name?: string
  readonly relation_type: string
}

/** Profit sharing settings of a merchant, which the API cannot change. */
export interface Config {
  /** Upper bound for the part of a payment that others get, in ten-thousandths. */
  readonly max_ratio: number
  /** URL for notifications of shares; an empty string disables them. */
  readonly notify_url: string
}

const known = tableOf<KnownReceiver>('receivers')

/** By merchant. */
const configs = tableOf<Config>('profitsharing')

/** Stories of receivers and of `max_ratio`. */
export const receiverStories: readonly Story[] = [
  story('post', 'v3/profitsharing/receivers/add', ({ json }, world) => {
    const { appid: _, sub_appid, ...receiver } = json
    const { sub_mchid, type, account, name, relation_type, custom_relation } = receiver
    if (type === 'MERCHANT_ID' && !name) {
      throw paramError('/name', 'body', 'is missing; it is required for the type MERCHANT_ID')
    }
    if (relation_type === 'CUSTOM' && !custom_relation) {
      throw paramError('/custom_relation', 'body', 'is missing; it is required for the relation_type CUSTOM')
    }
    if (type === 'PERSONAL_SUB_OPENID' && (!sub_appid || !sub_mchid)) {
      throw invalidRequest('sub_mchid and sub_appid are required for the type PERSONAL_SUB_OPENID')
    }
    addReceiver(world, sub_mchid ?? world.mchid, { type, account, relation_type, ...(name && { name }) })
    return receiver
  }),

  story('post', 'v3/profitsharing/receivers/delete', ({ json: { sub_mchid, type, account } }, world) => {
    deleteReceiver(world, sub_mchid ?? world.mchid, { type, account })
    return { ...(sub_mchid !== undefined && { sub_mchid }), type, account }
  }),

  story('get', 'v3/profitsharing/merchant-configs/{sub_mchid}', ({ sub_mchid }, world) => {
    return { sub_mchid, max_ratio: configOf(world, sub_mchid).max_ratio }
  }),
]

/** The command for the merchant's settings of profit sharing. */
export const configCommands = [
  command(
    'configure-profitsharing',
    'Sets how much of a payment may be shared (in ten-thousandths) and the URL for notifications of shares.',
    {
      optional: {
        mchid: { type: 'string', minLength: 1 },
        max_ratio: { type: 'integer', minimum: 0, maximum: 10_000 },
        notify_url: { type: 'string' },
      },
    },
    (
      world: World,
      { mchid = world.mchid, ...changes }: { mchid?: string; max_ratio?: number; notify_url?: string },
    ) => {
      const config = { ...configOf(world, mchid), ...changes }
      configs(world).set(mchid, config)
      return { mchid, ...config }
    },
  ),
] as const

/** The profit sharing settings of a merchant. Default: 30 %, no notifications. */
export function configOf(world: World, mchid: string): Config {
  return configs(world).get(mchid) ?? { max_ratio: MAX_RATIO, notify_url: '' }
}

/** Adds a receiver. Adding it again replaces its data. */
export function addReceiver(world: World, mchid: string, receiver: KnownReceiver): void {
  known(world).set(keyOf(mchid, receiver), receiver)
}

/** Removes a receiver. Removing an unknown one has no effect. */
export function deleteReceiver(world: World, mchid: string, receiver: Pick<KnownReceiver, 'type' | 'account'>): void {
  known(world).delete(keyOf(mchid, receiver))
}

/** The receiver as the merchant added it; `undefined` when it did not. */
export function receiverOf(
  world: World,
  mchid: string,
  receiver: Pick<KnownReceiver, 'type' | 'account'>,
): KnownReceiver | undefined {
  return known(world).get(keyOf(mchid, receiver))
}

function keyOf(mchid: string, { type, account }: Pick<KnownReceiver, 'type' | 'account'>): string {
  return `${mchid} ${type} ${account}`
}
