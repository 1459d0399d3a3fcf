import { isDeepStrictEqual } from 'node:util'
import { isUnmarked, lintValues } from './lint-values.js'
import type { Field, NotificationSpec, Operation, OperationSpec } from './spec.js'

/** What a partner's request has and a direct merchant's has not. */
const OF_PARTNER = /^(?:sp|sub)_(?:mchid|mch_id|appid|openid)$/

const BODIES = ['json', 'xml'] as const

/** Whose operation a page of the manual describes, by its folder. */
const MODE_OF_PAGE = { '/doc/v3/merchant/': 'direct', '/doc/v3/partner/': 'partner' } as const

/** A part of a schema, and where it stands. */
interface Place {
  readonly field: Field
  readonly at: string
  /** Who meets it. */
  readonly modes: readonly string[]
}

/**
 * Kinds of error that the source tables had, which united several pages of the manual under one URL. Where a page does say
 * so, `x-reason` on the field states it.
 */
export function lintFacts(spec: OperationSpec): string[] {
  const { modes = [], request, response } = spec
  return [
    ...placesIn({ field: request, at: 'request', modes }).flatMap(lintPlace),
    ...placesIn({ field: response, at: 'response', modes }).flatMap(lintPlace),
    ...placesIn({ field: response, at: 'response', modes }).flatMap(lintAnswer),
    ...lintOptions(request),
    ...lintEcho(spec),
    ...lintModes(spec),
  ]
}

/** The manual has a page for a mode that the file does not name. */
function lintModes({ modes, references }: Pick<OperationSpec, 'modes' | 'references'>): string[] {
  if (!modes) return []
  return Object.entries(MODE_OF_PAGE)
    .filter(([folder, mode]) => !modes.includes(mode) && references.some((page) => page.includes(folder)))
    .map(([folder, mode]) => `modes: \`${mode}\` is missing, though a page of ${folder} is referred to`)
}

/**
 * The same kinds in a notification: in its message, where a variant that only partners get says so by its own modes, and in
 * the merchant's answer to it.
 */
export function lintMessages({ resource, xml, acknowledgement, modes = [] }: NotificationSpec): string[] {
  const message = { resource, xml }
  const inMessage = Object.entries(message).flatMap(([at, field]) => (field ? placesIn({ field, at, modes }) : []))
  const answer = acknowledgement?.json
  const inAnswer = answer ? placesIn({ field: answer, at: 'acknowledgement.json', modes }) : []
  return [
    ...inMessage.flatMap((place) => [...lintPlace(place), ...lintAnswer(place)]),
    ...inAnswer.flatMap(lintPlace),
    ...lintUnion(resource, modes),
  ]
}

/** Messages of which one is named after a mode, while another mode that the file names has none. */
function lintUnion({ anyOf = [] }: Field = {}, modes: readonly string[]): string[] {
  const variants = anyOf.map((message) => message['x-variant'] ?? '')
  const isOf = (mode: string) => variants.some((variant) => variant === mode || variant.endsWith(`-${mode}`))
  if (!modes.some(isOf)) return []
  return modes.filter((mode) => !isOf(mode)).map((mode) => `resource.anyOf: no message for the mode \`${mode}\``)
}

/** A request that is answered with the very object that it had: a table copied. `x-reason` on the answer says that it is so. */
export function lintEcho({ request, response }: OperationSpec): string[] {
  const { properties = {} } = response
  const isCopy = BODIES.some((name) => {
    const body = request.properties?.[name]
    return (
      body !== undefined && Object.keys(properties).length > 2 && isDeepStrictEqual(namesOf(body), namesOf(response))
    )
  })
  if (isCopy === (response['x-reason'] !== undefined)) return []
  return [
    isCopy
      ? 'response: the same object as the request; x-reason says who says so'
      : 'response: x-reason excuses nothing',
  ]
}

/** The names in an object and below, and which of them are required. */
function namesOf({ properties = {}, required = [], items }: Field): unknown {
  const below = Object.entries(properties).map(([name, field]) => [name, namesOf(field)])
  return { ...Object.fromEntries(below), '': required.toSorted(), ...(items && { '[]': namesOf(items) }) }
}

/** A query that answers with the very object that its request had: a table copied. */
export function lintTwins(operations: readonly Operation[]): string[] {
  const bodies = operations.flatMap(({ template, method, spec }) =>
    BODIES.flatMap((name) => {
      const body = spec.request.properties?.[name]
      return body ? [{ template, name: `${method} ${template}`, shape: shapeOf(body) }] : []
    }),
  )
  return operations
    .filter(({ method, spec }) => method === 'GET' && Object.keys(spec.response.properties ?? {}).length > 2)
    .flatMap(({ file, template, spec }) =>
      bodies
        .filter((body) => template.startsWith(`${body.template}/`) || template === body.template)
        .filter(({ shape }) => isDeepStrictEqual(shape, shapeOf(spec.response)))
        .map(({ name }) => `${file}: response: the same object as the request of ${name}`),
    )
}

function shapeOf({ properties, required = [] }: Field): unknown {
  return { properties, required: required.toSorted() }
}

function lintPlace({ field, at, modes }: Place): string[] {
  const { properties = {}, required = [], enum: values = [] } = field
  const unexplained = required.filter((name) => !properties[name]?.['x-reason'])
  const ofPartner = modes.includes('direct') ? unexplained.filter((name) => OF_PARTNER.test(name)) : []
  const hasBoth = unexplained.includes('mchid') && unexplained.includes('sp_mchid')
  return [
    ...ofPartner.map((name) => `${at}.required: a direct merchant has no \`${name}\``),
    ...(hasBoth ? [`${at}.required: \`mchid\` is a direct merchant's, \`sp_mchid\` a partner's; nobody has both`] : []),
    ...(values.length === 1 && !field['x-open']
      ? [`${at}: an enumeration of one value: \`const\` where there is no other, else x-open`]
      : []),
    ...unexplained
      .filter((name) => isAllOptional(properties[name] ?? {}))
      .map((name) => `${at}.${name}: required, and all its members are optional; x-reason says why`),
    ...lintValues(field, at),
    ...Object.keys(properties)
      .filter((name) => properties[name]?.['x-reason'] && !isExcused(name, { field, at, modes }))
      .map((name) => `${at}.${name}: x-reason excuses nothing that stands here`),
  ]
}

/** Whether a field needs its `x-reason`, because lint rejects it otherwise. */
function isExcused(name: string, { field, modes }: Place): boolean {
  const { properties = {}, required = [] } = field
  if (name === 'notify_url' || isUnmarked(name, properties[name] ?? {})) return true
  if (!required.includes(name)) return false
  if (isAllOptional(properties[name] ?? {})) return true
  if (modes.includes('direct') && OF_PARTNER.test(name)) return true
  return ['mchid', 'sp_mchid'].includes(name) && ['mchid', 'sp_mchid'].every((one) => required.includes(one))
}

function lintAnswer({ field, at }: Place): string[] {
  const { notify_url: address } = field.properties ?? {}
  if (!address || address['x-reason']) return []
  return [`${at}.notify_url: an answer does not repeat it; x-reason says why this one does`]
}

/** An option that has to hold something has to be there. */
function lintOptions({ properties = {}, required = [] }: Field): string[] {
  return Object.entries(properties)
    .filter(([name, field]) => !required.includes(name) && needsSomething(field))
    .map(([name]) => `request.${name}: optional, though it must hold something`)
}

function needsSomething({ required = [], properties = {}, anyOf = [], 'x-one-of': alternatives }: Field): boolean {
  const wanted = required.filter((name) => !properties[name]?.['x-filled'])
  return wanted.length > 0 || alternatives !== undefined || anyOf.some(needsSomething)
}

function isAllOptional(field: Field): boolean {
  const { properties = {}, required = [], anyOf = [], 'x-one-of': alternatives } = field
  return Object.keys(properties).length > 0 && required.length === 0 && anyOf.length === 0 && alternatives === undefined
}

function placesIn(place: Place): Place[] {
  const { field, at } = place
  const { properties = {}, items, anyOf = [], 'x-plaintext': plaintext } = field
  const below: Place[] = [
    ...Object.entries(properties).map(([name, child]) => ({ ...place, field: child, at: `${at}.${name}` })),
    ...(items ? [{ ...place, field: items, at: `${at}[]` }] : []),
    ...(plaintext ? [{ ...place, field: plaintext }] : []),
    ...anyOf.map((member) => ({ ...place, field: member, modes: modeNamesOf(member, place) })),
  ]
  return [place, ...below.flatMap(placesIn)]
}

/** A variant, such as the message that partners get, is not for all the modes of the whole. */
function modeNamesOf({ 'x-mode': own, 'x-variant': variant }: Field, whole: Place): readonly string[] {
  return own ?? (variant === undefined ? whole.modes : [])
}
