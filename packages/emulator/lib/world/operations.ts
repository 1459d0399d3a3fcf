import { createPathTree, type Method, operations as names, type PathTree, variablesAt } from 'wechatpay-chain/protocol'
import { readOperation } from '../spec/read-spec.js'
import type { OperationSpec } from '../spec/spec-file.js'
import { ownFolder } from './own-files.js'
import { notFound, paramError, Refusal } from './refusal.js'

/** The operation that a request addresses. */
export interface Match {
  /** `PATCH v3/…/{out_user_id}`. */
  readonly name: string
  readonly method: Method
  readonly template: string
  /** Decoded. */
  readonly variables: Readonly<Record<string, string>>
}

/** Every operation under `spec/`. */
export interface Operations {
  /**
   * The operations with a verb and a path (percent-encoded, with its leading slash): several where two variables have the
   * same position. A literal segment of the spec takes precedence over a variable.
   *
   * @throws {Refusal} 404 for a path that the spec does not know, 405 for another verb on one that it knows.
   */
  find(method: string, path: string): readonly [Match, ...Match[]]
  /**
   * The operation of APIv2 with a verb and a path (with its leading slash), which has no variables.
   *
   * @throws {Refusal} 404 for a path that the spec does not know, 405 for another verb on one that it knows.
   */
  findV2(method: string, path: string): Match
  /** Whether a path (with its leading slash) belongs to APIv2. */
  isV2(path: string): boolean
  /** The spec of an operation, read from its file at the first call. */
  read(name: string): OperationSpec
}

/** The operations of the spec. Their names are generated; the file of an operation is read when it is first needed. */
export function readOperations(): Operations {
  let tree: PathTree<string> | undefined // built at the first request, so that it does not delay the start of the emulator
  const v2 = new Set(names.flatMap((name) => / v2(\/.+)$/.exec(name)?.[1] ?? []))
  const read = new Map<string, OperationSpec>()
  let folder: string | undefined // `spec/` of this package, a copy of the one at the root of the repository
  return {
    find: (method, path) => {
      tree ??= createPathTree(names.filter((name) => !name.includes(' v2/')).map((name) => [name, name]))
      return find(tree, method, path)
    },
    findV2: (method, path) => findV2(method, path, v2),
    isV2: (path) => v2.has(path.replace(/^\/v2(?=\/)/, '')),
    read: (name) => {
      folder ??= ownFolder('spec')
      const spec = read.get(name) ?? readOperation(folder, name)
      read.set(name, spec)
      return spec
    },
  }
}

function find(tree: PathTree<string>, method: string, path: string): readonly [Match, ...Match[]] {
  const segments = path.slice(1).split('/').map(decodeSegment)
  const found = tree.find(method, segments)
  if (found) {
    const [first, ...twins] = found
    return [toMatch(first, segments), ...twins.map((twin) => toMatch(twin, segments))]
  }
  const others = tree.methodsAt(segments)
  if (others.length > 0) {
    throw new Refusal(405, 'METHOD_NOT_ALLOWED', `this path takes ${others.join(', ')}, not ${method}`)
  }
  throw notFound('no operation has this path', '查询的资源不存在')
}

function findV2(method: string, path: string, paths: ReadonlySet<string>): Match {
  if (/^\/v2\//i.test(path)) throw notFound('the URL of an operation of APIv2 does not begin with v2/')
  const template = `v2${path}`
  const verbs = names.filter((name) => name.endsWith(` ${template}`)).map((name) => name.slice(0, name.indexOf(' ')))
  const verb = verbs.find((one) => one === method)
  if (verb) return { name: `${verb} ${template}`, method: verb as Method, template, variables: {} } // as in `toMatch`
  if (paths.has(path))
    throw new Refusal(405, 'METHOD_NOT_ALLOWED', `this path takes ${verbs.join(', ')}, not ${method}`)
  throw notFound('no operation has this path', '查询的资源不存在')
}

function toMatch(name: string, segments: readonly string[]): Match {
  const [verb = '', template = ''] = name.split(' ')
  // The verbs of file names are the five of `Method`.
  return { name, method: verb as Method, template, variables: variablesAt(template, segments) }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw paramError('', 'path', 'is not percent-encoded UTF-8')
  }
}
