import { checkAddress } from '../../world/check-fields.js'
import { Refusal } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { complaintAddresses } from './model.js'

const NOTIFICATIONS = 'v3/merchant-service/complaint-notifications'

/** Stories of the address for notifications of complaints, one for each merchant. */
export const complaintNotificationStories: readonly Story[] = [
  story('post', NOTIFICATIONS, ({ json: { url } }, world) => {
    const known = complaintAddresses(world).get(world.mchid)
    if (known !== undefined && known !== url) {
      throw new Refusal(400, 'RESOURCE_ALREADY_EXISTS', 'an address is set; change it with PUT')
    }
    return setAddress(world, url)
  }),

  story('get', NOTIFICATIONS, (_, world) => ({ mchid: world.mchid, url: addressOf(world) })),

  story('put', NOTIFICATIONS, ({ json: { url } }, world) => {
    addressOf(world)
    return setAddress(world, url)
  }),

  story('delete', NOTIFICATIONS, (_, world) => {
    complaintAddresses(world).delete(world.mchid)
    return undefined
  }),
]

function setAddress(world: World, url: string): { readonly mchid: string; readonly url: string } {
  checkAddress('/url', url)
  complaintAddresses(world).set(world.mchid, url)
  return { mchid: world.mchid, url }
}

/** 400 and not 404, as in the manual. */
function addressOf(world: World): string {
  const url = complaintAddresses(world).get(world.mchid)
  if (url !== undefined) return url
  throw new Refusal(400, 'RESOURCE_NOT_EXISTS', 'no address is set; set one with POST')
}
