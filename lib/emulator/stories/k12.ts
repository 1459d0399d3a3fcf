import type { RequestOf, ResponseOf } from '../../../types/index.js'
import { nonce } from '../../crypto/nonce.js'
import { digits } from '../digits.js'
import { Refusal } from '../refusal.js'
import { type Story, story } from './story.js'
import type { World } from './world.js'

const USER = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const TERMINATE = 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'

type Changes = RequestOf<typeof USER, 'patch'>['json']

/** A face-payment user. `phone` is taken and kept, but no answer shows it: the spec of the query does not list it. */
export type User = ResponseOf<typeof USER, 'get'> & { readonly phone?: string }

/** Schools, their pupils and staff. */
export const k12Stories: readonly Story[] = [
  story('get', USER, ({ organization_id, out_user_id }, { organizations }) => {
    const user = organizations.get(organization_id)?.get(out_user_id)
    if (!user) throw notFound('no user of this organisation has this out_user_id')
    const { phone: _, ...shown } = user
    return shown
  }),

  // Users come from an enrolment app, of which there is none here. So a change to an unknown user creates it.
  story('patch', USER, ({ organization_id, out_user_id, json }, { organizations }) => {
    const users = organizations.get(organization_id) ?? new Map<string, User>()
    const user = users.get(out_user_id) ?? newUser(organization_id, out_user_id)
    users.set(out_user_id, merge(user, json))
    organizations.set(organization_id, users)
    return undefined
  }),

  story('get', 'v3/offlinefacemch/organizations', ({ query = {} }, { organizations }) => {
    const { organization_id, organization_name } = query
    const found = [...organizations.keys()]
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

  story('post', 'v3/offlinefacemch/tokens', () => ({ token: nonce() })),

  story('post', TERMINATE, ({ organization_id, user_id }, world) => {
    const [out_user_id, user] = findByUserId(world, organization_id, user_id)
    world.organizations.get(organization_id)?.set(out_user_id, { ...user, contract_state: 'TERMINATED' })
    return undefined
  }),
]

function newUser(organization_id: string, out_user_id: string): User {
  return { use_id: digits(16), out_user_id, organization_id, contract_state: 'NOT_CONTRACTED', face_image_ok: false }
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

function findByUserId({ organizations }: World, organization_id: string, user_id: string): [string, User] {
  const users = [...(organizations.get(organization_id) ?? [])]
  // The manual calls it `use_id` in the answer and `user_id` in the path.
  const found = users.find(([, user]) => user.use_id === user_id)
  if (!found) throw notFound('no user of this organisation has this user_id')
  return found
}

/** No operation gives an organisation its name, so it has one that anybody can tell from its ID. */
function nameOf(organization_id: string): string {
  return `机构${organization_id}`
}

function notFound(message: string): Refusal {
  return new Refusal(404, 'RESOURCE_NOT_EXISTS', message)
}
