import { createHash } from 'node:crypto'
import { sampleOf } from '../../tools/samples.js'
import type { Field, Operation } from '../../tools/spec.js'

type Options = Readonly<Record<string, unknown>>

export const FILE = Buffer.from('a file of some bytes: \x00\xff')

/** What a caller must give: the least that satisfies the spec. */
export function plainRequest({ spec }: Operation): Options {
  return corrected(spec.request, sampleOf(spec.request) as Options) // a request is an object
}

/** All that a caller may give. */
export function fullRequest({ spec }: Operation): Options {
  return corrected(spec.request, sampleOf(allRequired(spec.request)) as Options) // a request is an object
}

/** The field with everything required that the caller may give. */
function allRequired(field: Field): Field {
  const { properties, items, anyOf, 'x-one-of': alternatives = [], 'x-exclusive': isExclusive } = field
  const others = isExclusive ? alternatives.slice(1).flat() : []
  const given = Object.entries(properties ?? {}).filter(
    ([name, below]) => !below['x-filled'] && !isFilled(below) && !others.includes(name),
  )
  return {
    ...field,
    ...(properties && {
      properties: Object.fromEntries(given.map(([name, below]) => [name, allRequired(below)])),
      required: given.map(([name]) => name),
    }),
    ...(items && { items: allRequired(items) }),
    ...(anyOf && { anyOf: anyOf.map(allRequired) }),
  }
}

function isFilled({ properties, anyOf }: Field): boolean {
  return properties !== undefined && !anyOf && Object.values(properties).every((below) => below['x-filled'])
}

/** Samples are for readers: a header takes no Chinese, and an upload wants a real file and its real digest. */
function corrected({ properties = {} }: Field, options: Options): Options {
  const { headers, body } = properties
  return {
    ...options,
    ...(options.headers !== undefined && headers && { headers: asciiHeaders(headers) }),
    ...(options.body !== undefined && body && { body: upload(body, options.body as Options) }),
  }
}

function asciiHeaders({ properties = {} }: Field): Record<string, string> {
  const given = Object.entries(properties).filter(([, below]) => !below['x-filled'])
  return Object.fromEntries(given.map(([name]) => [name, 'key-1']))
}

/** The `body` of an upload, with the file that its digest belongs to: in its `meta`, or beside the file in APIv2. */
export function upload({ properties = {} }: Field, body: Options, file: Uint8Array = FILE): Options {
  const digested = (values: unknown, described: Field['properties'] = {}) =>
    Object.fromEntries(
      Object.entries(values ?? {}).map(([name, value]) => {
        const algorithm = described[name]?.['x-digest']
        return [name, algorithm === undefined ? value : createHash(algorithm).update(file).digest('hex')]
      }),
    )
  const files = Object.keys(properties).filter((name) => properties[name]?.['x-binary'])
  return {
    ...digested(body, properties),
    ...(properties.meta && { meta: digested(body.meta, properties.meta.properties) }),
    ...Object.fromEntries(files.map((name) => [name, new Blob([Uint8Array.from(file)])])),
  }
}
