import type { ResponseOf } from 'wechatpay-chain'
import { notFound } from '../../world/refusal.js'
import type { SentOf } from '../../world/sent.js'
import { type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'

const USER = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const TERMINATE = 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'

type Changes = SentOf<typeof USER, 'patch'>['json']

/** By organisation and `out_user_id`. */
const users = tableOf<User>('users')

/** A face-payment user. `phone` is taken and kept, but no answer shows it: the spec of the query does not list it. */
export type User = ResponseOf<typeof USER, 'get'> & {
  readonly phone?: string
  readonly organization_id: string
  readonly out_user_id: string
}

/** Stories of schools, their pupils and staff. */
export const k12Stories: readonly Story[] = [
  story('get', USER, ({ organization_id, out_user_id }, world) => {
    const user = users(world).get(keyOf(organization_id, out_user_id))
    if (!user) throw notFound('no user of this organisation has this out_user_id')
    const { phone: _, ...shown } = user
    return shown
  }),

  // Users come from an enrolment app, of which there is none here. So a change to an unknown user creates it.
  story('patch', USER, ({ organization_id, out_user_id, json }, world) => {
    const key = keyOf(organization_id, out_user_id)
    const user = users(world).get(key) ?? newUser(organization_id, out_user_id, world)
    users(world).set(key, merge(user, json))
    return undefined
  }),

  story('get', 'v3/offlinefacemch/organizations', ({ query = {} }, world) => {
    const { organization_id, organization_name } = query
    const found = [...new Set([...users(world).values()].map((user) => user.organization_id))]
      .map((id) => ({ organization_id: id, organization_name: nameOf(id) }))
      .find((known) =>
        organization_id === undefined
          ? known.organization_name === organization_name
          : known.organization_id === organization_id &&
            (organization_name ?? known.organization_name) === known.organization_name,
      )
    if (!found) throw notFound('no such organisation; it exists once it has a user')
    return found
  }),

  story('post', 'v3/offlinefacemch/tokens', (_, { random }) => ({ token: random.nonce() })),

  story('post', TERMINATE, ({ organization_id, user_id }, world) => {
    const user = findByUserId(world, organization_id, user_id)
    users(world).set(keyOf(organization_id, user.out_user_id), { ...user, contract_state: 'TERMINATED' })
    return undefined
  }),
]

function keyOf(organization_id: string, out_user_id: string): string {
  return JSON.stringify([organization_id, out_user_id])
}

function newUser(organization_id: string, out_user_id: string, { random }: World): User {
  const use_id = random.digits(16)
  return { use_id, out_user_id, organization_id, contract_state: 'NOT_CONTRACTED', face_image_ok: false }
}

function merge(user: User, changes: Changes): User {
  const { student_info, staff_info } = changes
  return {
    ...user,
    ...changes,
    ...(student_info && { student_info: { ...user.student_info, ...student_info } }),
    ...(staff_info && { staff_info: { ...user.staff_info, ...staff_info } }),
  }
}

function findByUserId(world: World, organization_id: string, user_id: string): User {
  // The manual calls it `use_id` in the answer and `user_id` in the path.
  const found = [...users(world).values()].find(
    (user) => user.organization_id === organization_id && user.use_id === user_id,
  )
  if (!found) throw notFound('no user of this organisation has this user_id')
  return found
}

/** The name of an organisation, derived from its ID, because no operation sets one. */
function nameOf(organization_id: string): string {
  return `机构${organization_id}`
}
