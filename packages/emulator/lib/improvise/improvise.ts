import { type RsaPublicKey, traitsOf } from 'wechatpay-chain/protocol'
import type { OperationSpec } from '../spec/spec-file.js'
import { encryptedBill, packFile, sampleToken } from '../stories/bills/bill-file.js'
import { fileOf } from '../world/answer-file.js'
import type { RequestOptions } from '../world/exchange.js'
import type { Match, Operations } from '../world/operations.js'
import type { World } from '../world/world.js'
import { createEcho } from './echo.js'
import { createMemory } from './memory.js'
import { sample } from './sample.js'
import type { Download, Scene } from './values.js'
import { redirectOf, toFields } from './xml-fields.js'

const BILLS = 'v3/billdownload/file'

/** The download paths in answers, by the path of the answering operation; the first matching row applies. */
const DOWNLOADS: readonly (readonly [template: RegExp, path: string])[] = [
  [/^v3\/new-tax-control-fapiao\//, 'v3/new-tax-control-fapiao/download'],
  [/\/elecsign\//, 'v3/transferdownload/signfile'],
  [/receipts?(?:\/|$)|proof$/, 'v3/transferdownload/elecvoucherfile'],
  [/./, BILLS],
]

/**
 * Returns an answer from the spec alone: it satisfies the spec and repeats values of the request. An `AnswerFile` where
 * the operation answers with a file.
 *
 * @param url Base URL of the emulator as the client knows it.
 * @param digest The digest of a file, where the spec leaves the choice to the platform. Default: the first that it lists.
 */
export type Improvise = (
  request: RequestOptions,
  match: Match,
  spec: OperationSpec,
  url: string,
  digest?: string | undefined,
) => unknown

/**
 * A function that makes answers for operations without a story.
 *
 * @param merchant Public key of the merchant certificate.
 */
export function createImprovise(operations: Operations, world: World, merchant: RsaPublicKey): Improvise {
  const memory = createMemory(world, operations.read)
  return (request, match, spec, base, digest) => {
    const kind = spec.response['x-file']
    if (kind) return packFile(fileOf(kind), request.query ?? {})
    const echo = createEcho(request, spec.request, memory.recall(request))
    const [, path = ''] = DOWNLOADS.find(([template]) => template.test(match.template)) ?? []
    const scene: Scene = {
      mchid: world.mchid,
      now: world.now(),
      random: world.random,
      digest,
      download: () => downloadAt(path),
    }
    const { tar_type } = (request.query ?? {}) as Readonly<Record<string, unknown>> // a query is an object of strings
    const packed = tar_type === 'GZIP' ? 'tartype=gzip' : ''
    const downloadAt = (template: string): Download => {
      const { request: wanted, response } = operations.read(`GET ${template}`)
      const { properties = {}, required = [] } = wanted.properties?.query ?? {}
      const query = required.map((name) => {
        if (template === BILLS && name === 'token') return `token=${sampleToken(world.random.nonce())}`
        const value = sample(properties[name] ?? {}, echo.below(name), scene, name)
        return `${name}=${encodeURIComponent(String(value))}`
      })
      const asked = packed && template === BILLS ? [...query, packed] : query
      return { url: `${base}${template}?${asked.join('&')}`, kind: response['x-file'] ?? 'csv' }
    }
    if (spec.response.properties?.download_bill_list) {
      const isSealed = traitsOf(match.method, match.template).decrypt !== undefined // the gateway encrypts it then
      return encryptedBill(
        `${base}${BILLS}?${packed === '' ? '' : `${packed}&`}`,
        isSealed ? undefined : merchant,
        world.random,
      )
    }
    if (spec.response['x-redirect']) return redirectOf(request, world.random)
    const answer = sample(spec.response, echo, scene)
    if (match.template.startsWith('v2/')) return toFields(answer, spec.response)
    memory.keep(match.name, request, answer)
    return answer
  }
}
