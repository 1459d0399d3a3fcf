import { isDeepStrictEqual } from 'node:util'
import { copyOf } from '../../world/copy.js'
import { invalidRequest, paramError, REASON } from '../../world/refusal.js'
import type { SentOf } from '../../world/sent.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { pageOf } from '../paging.js'
import { type Complaint, changeComplaint, complaints, complaintViewOf, findComplaint, type Line } from './model.js'

const COMPLAINTS = 'v3/merchant-service/complaints-v2'
const COMPLAINT = `${COMPLAINTS}/{complaint_id}` as const

const DAY = /^\d{4}-\d\d-\d\d$/
const DAY_MS = 24 * 3_600_000

/** Longest period of a list, in days. */
const LONGEST_SPAN = 30

/** Largest number of characters, and of images, in a reply. */
const LONGEST_REPLY = 200
const MOST_IMAGES = 4

const MERCHANT = '商户'

type Reply = SentOf<`${typeof COMPLAINT}/response`, 'post'>['json']
type Decision = SentOf<`${typeof COMPLAINT}/update-refund-progress`, 'post'>['json']

/** Stories of complaints: the merchant reads and answers them. */
export const complaintStories: readonly Story[] = [
  story('get', COMPLAINTS, ({ query }, world) => {
    const { begin_date, end_date, complainted_mchid } = query
    checkDays(begin_date, end_date)
    const found = [...complaints(world).values()].filter((complaint) => {
      const day = complaint.complaint_time.slice(0, 10)
      const isMeant = (complainted_mchid ?? complaint.complainted_mchid) === complaint.complainted_mchid
      return isMeant && day >= begin_date && day <= end_date
    })
    const { data, ...page } = pageOf(found, query, { most: 50, usual: 10 })
    const shown = data.map((complaint) => {
      const { payer_openid: _, ...view } = complaintViewOf(complaint, world)
      return view
    })
    // Only the first page has the total.
    return { data: shown, ...page, ...(page.offset === 0 && { total_count: found.length }) }
  }),

  story('get', COMPLAINT, ({ complaint_id }, world) => complaintViewOf(findComplaint(world, complaint_id), world)),

  story('get', `${COMPLAINT}/negotiation-historys`, ({ complaint_id, query = {} }, world) => {
    const { lines } = findComplaint(world, complaint_id)
    return { ...pageOf(lines, query, { most: 300, usual: 100 }), total_count: lines.length }
  }),

  story('post', `${COMPLAINT}/response`, ({ complaint_id, json }, world) => {
    const complaint = findOpen(world, complaint_id, json.complainted_mchid)
    checkReply(json)
    const { response_content: operate_details, response_images: image_list = [] } = json
    const line = {
      operator: MERCHANT,
      operate_type: 'MERCHANT_RESPONSE' as const,
      operate_details,
      image_list: copyOf(image_list),
    }
    changeComplaint(world, complaint, REPLIED, line, 'MERCHANT_RESPONSE')
    return undefined
  }),

  story('post', `${COMPLAINT}/response-immediate-service`, ({ complaint_id, json }, world) => {
    const { complainted_mchid, idempotent_id, message } = json
    const known = findComplaint(world, complaint_id).answers[idempotent_id]
    if (known) {
      if (isDeepStrictEqual(known.request, json)) return { log_id: known.log_id }
      throw invalidRequest('an answer with this idempotent_id exists, with other parameters', REASON.reentry)
    }
    const complaint = findOpen(world, complaint_id, complainted_mchid)
    if (!complaint.need_immediate_service) throw invalidRequest('the complaint does not request immediate service')
    const line = {
      operator: MERCHANT,
      operate_type: 'MERCHANT_RESPONSE' as const,
      normal_message: fillMessage(message),
    }
    const replied = changeComplaint(world, complaint, REPLIED, line, 'MERCHANT_RESPONSE')
    const { log_id = '' } = replied.lines.at(-1) ?? {}
    const answers = { ...replied.answers, [idempotent_id]: { request: json, log_id } }
    complaints(world).set(complaint_id, { ...replied, answers })
    return { log_id }
  }),

  // Repeating it changes nothing.
  story('post', `${COMPLAINT}/complete`, ({ complaint_id, json }, world) => {
    const complaint = checkMerchantOf(findComplaint(world, complaint_id), json.complainted_mchid)
    if (complaint.complaint_state === 'PROCESSED') return undefined
    const line = { operator: MERCHANT, operate_type: 'MERCHANT_CONFIRM_COMPLETE' as const }
    changeComplaint(world, complaint, { complaint_state: 'PROCESSED' }, line, 'MERCHANT_CONFIRM_COMPLETE')
    return undefined
  }),

  story('post', `${COMPLAINT}/update-refund-progress`, ({ complaint_id, json }, world) => {
    const complaint = findComplaint(world, complaint_id)
    if (isDeepStrictEqual(complaint.decision, json)) return undefined
    if (complaint.problem_type !== 'REFUND') {
      throw paramError('complaint_id', 'path', 'is a complaint without a request for a refund', complaint_id)
    }
    if (complaint.decision) throw invalidRequest('the refund was decided otherwise before', REASON.reentry)
    checkOpen(complaint)
    decide(world, complaint, json)
    return undefined
  }),
]

/** The changes to a complaint by a reply of the merchant. */
const REPLIED = { complaint_state: 'PROCESSING', incoming_user_response: false } as const

function decide(world: World, complaint: Complaint, json: Decision): void {
  const { action, reject_reason, reject_media_list: image_list = [], remark } = json
  if (action === 'APPROVE') {
    const line = { operator: MERCHANT, operate_type: 'MERCHANT_APPROVE_REFUND' as const, operate_details: remark ?? '' }
    const changes = { complaint_state: 'PROCESSING' as const, decision: json }
    changeComplaint(world, complaint, changes, line, 'MERCHANT_APPROVE_REFUND')
    return
  }
  if (reject_reason === undefined)
    throw paramError('/reject_reason', 'body', 'is missing; it is required for a rejection')
  checkImages('/reject_media_list', image_list)
  // Spelled as the manual spells it.
  const operate_type = 'MERCHANT_REFUSE_RERUND' as const
  const line = { operator: MERCHANT, operate_type, operate_details: reject_reason, image_list: copyOf(image_list) }
  changeComplaint(world, complaint, { complaint_state: 'PROCESSED', decision: json }, line, 'MERCHANT_REJECT_REFUND')
}

function findOpen(world: World, complaint_id: string, complainted_mchid: string): Complaint {
  const complaint = checkMerchantOf(findComplaint(world, complaint_id), complainted_mchid)
  checkOpen(complaint)
  return complaint
}

function checkMerchantOf(complaint: Complaint, complainted_mchid: string): Complaint {
  if (complaint.complainted_mchid === complainted_mchid) return complaint
  throw paramError('/complainted_mchid', 'body', 'is not the merchant of this complaint', complainted_mchid)
}

function checkOpen({ complaint_state }: Complaint): void {
  if (complaint_state === 'PROCESSED') throw invalidRequest('the complaint is PROCESSED, so there is nothing to do')
}

/** The message as the history shows it: there a mini program always has a page and a name. */
function fillMessage(message: object): NonNullable<Line['normal_message']> {
  const fill = (name: string, value: unknown): unknown =>
    name === 'mini_program_jump_info' ? { path: '', text: '', ...Object(value) } : value
  return JSON.parse(JSON.stringify(message), fill) // the message satisfied its spec, which the history's repeats but for that
}

function checkReply({ response_content, response_images = [] }: Reply): void {
  const { length } = [...response_content]
  if (length < 1 || length > LONGEST_REPLY) {
    throw paramError('/response_content', 'body', `must have 1 to ${LONGEST_REPLY} characters`)
  }
  checkImages('/response_images', response_images)
}

function checkImages(field: string, images: readonly string[]): void {
  if (images.length > MOST_IMAGES) throw paramError(field, 'body', `must have at most ${MOST_IMAGES} images`)
}

function checkDays(begin_date: string, end_date: string): void {
  for (const [name, day] of Object.entries({ begin_date, end_date })) {
    if (!DAY.test(day) || Number.isNaN(Date.parse(day))) throw paramError(name, 'query', 'must be yyyy-MM-dd', day)
  }
  const span = (Date.parse(end_date) - Date.parse(begin_date)) / DAY_MS
  if (span < 0) throw paramError('end_date', 'query', 'is before begin_date', end_date)
  if (span > LONGEST_SPAN) throw paramError('end_date', 'query', `is more than ${LONGEST_SPAN} days later`, end_date)
}
