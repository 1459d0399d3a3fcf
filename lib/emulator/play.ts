import { createEcho } from './echo.js'
import type { Spec } from './field.js'
import type { Match, Operations } from './operations.js'
import { sample } from './sample.js'
import type { Download, Scene } from './scene.js'
import type { World } from './stories/world.js'
import type { RequestOptions } from './validator.js'

/** Where the files are to which answers lead, by the path of the answering operation; the first row that fits counts. */
const DOWNLOADS: readonly (readonly [template: RegExp, path: string])[] = [
  [/^v3\/new-tax-control-fapiao\//, 'v3/new-tax-control-fapiao/download'],
  [/\/elecsign\//, 'v3/transferdownload/signfile'],
  [/receipts?(?:\/|$)|proof$/, 'v3/transferdownload/elecvoucherfile'],
  [/./, 'v3/billdownload/file'],
]

/** Plays any operation by its spec alone: an answer that satisfies it and repeats what the request gave. */
export type Improvise = (request: RequestOptions, match: Match, spec: Spec) => unknown

/**
 * How operations without a story are played.
 *
 * @param url Where this gateway is reached: files to which its answers lead are there.
 */
export function createImprovise(operations: Operations, world: World, url: string): Improvise {
  return (request, match, spec) => {
    const echo = createEcho(request, spec.request)
    const [, path = ''] = DOWNLOADS.find(([template]) => template.test(match.template)) ?? []
    const scene: Scene = { mchid: world.mchid, now: world.now(), download: () => downloadAt(path) }
    const downloadAt = (template: string): Download => {
      const { request: wanted, response } = operations.read(`GET ${template}`)
      const { properties = {}, required = [] } = wanted.properties?.query ?? {}
      const query = required.map((name) => {
        const value = sample(properties[name] ?? {}, echo.below(name), scene, name)
        return `${name}=${encodeURIComponent(String(value))}`
      })
      return { url: `${url}${template}?${query.join('&')}`, kind: response['x-file'] ?? 'csv' }
    }
    return sample(spec.response, echo, scene)
  }
}
