import { isDeepStrictEqual } from 'node:util'
import type { ResponseOf } from 'wechatpay-chain'
import { newOpenid } from '../../state/random.js'
import { beijingTime, compactTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { invalidRequest, notFound, REASON, type Refusal, raise } from '../../world/refusal.js'
import type { SentOf } from '../../world/sent.js'
import { type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'

const PERMISSIONS = 'v3/payscore/permissions'
const BY_CODE = `${PERMISSIONS}/authorization-code/{authorization_code}` as const
const BY_OPENID = `${PERMISSIONS}/openid/{openid}` as const

/** A customer's permission to use a service without confirming every order. Records are replaced, never modified. */
export interface Permission {
  readonly request: SentOf<typeof PERMISSIONS, 'post'>['json']
  readonly token: string
  /** `UNBINDUSER`: no customer has granted it yet. */
  readonly state: 'UNBINDUSER' | 'AVAILABLE' | 'UNAVAILABLE'
  readonly openid?: string
  readonly authorization_success_time?: string
  readonly cancel_authorization_time?: string
}

/** By `authorization_code`. */
export const permissions = tableOf<Permission>('payscore_permissions')

/** Stories of permissions: request, query, termination. */
export const permissionStories: readonly Story[] = [
  story('post', PERMISSIONS, ({ json }, world) => {
    const known = permissions(world).get(json.authorization_code)
    if (known && !isDeepStrictEqual(known.request, json)) {
      throw invalidRequest('a permission with this authorization_code exists, with other parameters', REASON.reentry)
    }
    const permission: Permission = known ?? { request: json, token: world.random.nonce(), state: 'UNBINDUSER' }
    permissions(world).set(json.authorization_code, permission)
    return { apply_permissions_token: permission.token }
  }),

  story('get', BY_CODE, ({ authorization_code, query: { service_id } }, world) => {
    const permission = findPermission(world, authorization_code, service_id)
    const { notify_url } = permission.request
    return {
      ...permissionViewOf(permission, world),
      authorization_code,
      ...(notify_url !== undefined && { notify_url }),
    }
  }),

  // For a customer without a permission, the answer is UNAVAILABLE, not 404.
  story('get', BY_OPENID, ({ openid, query: { service_id, appid } }, world) => {
    const found = ofCustomer(world, openid, service_id)
    const none = { service_id, appid, mchid: world.mchid, openid, authorization_state: 'UNAVAILABLE' as const }
    return found ? permissionViewOf(found, world) : none
  }),

  story('post', `${BY_CODE}/terminate`, ({ authorization_code, json: { service_id } }, world) => {
    terminate(world, findPermission(world, authorization_code, service_id))
    return undefined
  }),

  story('post', `${BY_OPENID}/terminate`, ({ openid, json: { service_id } }, world) => {
    terminate(world, ofCustomer(world, openid, service_id) ?? raise(noPermission()))
    return undefined
  }),
]

/** Commands of the customer: grant and revoke a permission. */
export const permissionCommands = [
  command(
    'open-service',
    'The customer grants the merchant a pay-score permission.',
    {
      required: { authorization_code: { type: 'string' } },
      optional: { openid: { type: 'string', minLength: 1, maxLength: 128 } },
      suits: ['UNBINDUSER'],
    },
    (
      world: World,
      { authorization_code, openid = newOpenid(world.random) }: { authorization_code: string; openid?: string },
    ) => {
      const permission = permissions(world).get(authorization_code) ?? raise(noPermission())
      if (permission.state !== 'UNBINDUSER') throw invalidRequest(`the permission is ${permission.state}`)
      const given = ofCustomer(world, openid, permission.request.service_id)
      if (given?.state === 'AVAILABLE')
        throw invalidRequest('the customer has already granted a permission for this service')
      const authorization_success_time = beijingTime(world.now())
      const opened: Permission = { ...permission, state: 'AVAILABLE', openid, authorization_success_time }
      permissions(world).set(authorization_code, opened)
      notify(world, opened, 'USER_OPEN_SERVICE', '支付分服务用户授权成功通知')
      return permissionViewOf(opened, world)
    },
  ),
  command(
    'close-service',
    'The customer revokes a pay-score permission.',
    { required: { authorization_code: { type: 'string' } }, suits: ['AVAILABLE'] },
    (world: World, { authorization_code }: { authorization_code: string }) => {
      const permission = permissions(world).get(authorization_code) ?? raise(noPermission())
      if (permission.state !== 'AVAILABLE') throw invalidRequest(`the permission is ${permission.state}`)
      const closed = terminate(world, permission)
      notify(world, closed, 'USER_CLOSE_SERVICE', '支付分服务用户解除授权成功通知')
      return permissionViewOf(closed, world)
    },
  ),
] as const

function findPermission(world: World, authorization_code: string, service_id: string): Permission {
  const found = permissions(world).get(authorization_code)
  return found?.request.service_id === service_id ? found : raise(noPermission())
}

/** The latest permission that the customer granted for this service. */
function ofCustomer(world: World, openid: string, service_id: string): Permission | undefined {
  return [...permissions(world).values()].findLast(
    (one) => one.openid === openid && one.request.service_id === service_id,
  )
}

/** Ends a permission. A permission that has ended stays unchanged, so that a repeated request has the same answer. */
function terminate(world: World, permission: Permission): Permission {
  if (permission.state === 'UNAVAILABLE') return permission
  if (permission.state === 'UNBINDUSER')
    throw invalidRequest('no customer has granted this permission, so it cannot be terminated')
  const cancel_authorization_time = beijingTime(world.now())
  const ended: Permission = { ...permission, state: 'UNAVAILABLE', cancel_authorization_time }
  permissions(world).set(permission.request.authorization_code, ended)
  return ended
}

function permissionViewOf(
  { request, token: _, state, ...known }: Permission,
  { mchid }: World,
): ResponseOf<typeof BY_OPENID, 'get'> {
  const { service_id, appid, authorization_code } = request
  return { service_id, appid, mchid, authorization_code, authorization_state: state, ...known }
}

function notify(
  world: World,
  { request, openid = '' }: Permission,
  event: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE',
  summary: string,
): void {
  const { appid, service_id, authorization_code, notify_url = '' } = request
  const openorclose_time = compactTime(world.now())
  const resource = {
    appid,
    mchid: world.mchid,
    service_id,
    openid,
    user_service_status: event,
    openorclose_time,
    authorization_code,
  }
  world.notify({ url: notify_url, event_type: `PAYSCORE.${event}`, original_type: 'payscore', summary, resource })
}

function noPermission(): Refusal {
  return notFound('no such permission')
}
