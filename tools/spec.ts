import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A field, in the dialect that `spec/README.md` describes. */
export interface Field {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Field>>
  readonly required?: readonly string[]
  readonly additionalProperties?: true
  readonly items?: Field
  readonly anyOf?: readonly Field[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly maxLength?: number
  readonly format?: string
  readonly 'x-format'?: string
  readonly 'x-unit'?: 'fen' | 'yuan'
  readonly 'x-encrypted'?: 'platform' | 'merchant' | 'apiv3' | 'apiv2' | 'bank-transfer'
  readonly 'x-encoded'?: 'json' | 'url'
  readonly 'x-digest'?: string
  readonly 'x-binary'?: true
  readonly 'x-multipart'?: true
  readonly 'x-variant'?: string
  readonly 'x-filled'?: true
  readonly 'x-status'?: number
  readonly 'x-file'?: string
  readonly 'x-unsigned'?: true
  readonly 'x-signed-digest'?: string
}

export interface Lifecycle {
  readonly state: string
  readonly since?: string
  readonly replacedBy?: readonly string[]
}

/** What a file under `spec/` holds. */
export interface OperationSpec {
  readonly title: string
  readonly business: readonly string[]
  readonly modes?: readonly string[]
  readonly lifecycle?: Lifecycle
  readonly references: readonly string[]
  readonly unreferenced?: string
  readonly baseUrl?: string
  readonly request: Field
  readonly response: Field
}

/** One operation: its file, and what the file's name says. */
export interface Operation {
  /** Relative to the project, with slashes. */
  readonly file: string
  /** `v3/pay/transactions/id/{transaction_id}`. */
  readonly template: string
  /** `GET`. */
  readonly method: string
  readonly spec: OperationSpec
}

/** The verbs in the order in which types and pages list them. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** States in which an operation should not be used for anything new. */
const DEPRECATED = new Set(['offline', 'abandoned', 'closed', 'superseded'])

/**
 * Every operation under `spec/`, by template and verb. The URL is the file name, so there is no list to keep.
 *
 * @throws {SyntaxError} when a file is not JSON, with its name.
 */
export function readSpec(root = 'spec'): Operation[] {
  const files = ['v3', 'v2']
    .map((protocol) => join(root, protocol))
    .filter((folder) => existsSync(folder))
    .flatMap(filesBelow)
  return files.map((file) => toOperation(root, file)).toSorted(byTemplate)
}

export function isDeprecated(spec: OperationSpec): boolean {
  return spec.lifecycle !== undefined && DEPRECATED.has(spec.lifecycle.state)
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function toOperation(root: string, path: string): Operation {
  const file = path.split(sep).join('/')
  const [, template, verb] = /^(.*)\.([a-z]+)\.json$/.exec(file.slice(root.length + 1)) ?? []
  if (template === undefined || verb === undefined) throw new Error(`${file}: a spec file is named PATH.VERB.json`)
  try {
    const spec = JSON.parse(readFileSync(path, 'utf8')) as OperationSpec // lint checks the shape
    return { file, template, method: verb.toUpperCase(), spec }
  } catch (cause) {
    throw new SyntaxError(`${file}: not JSON`, { cause })
  }
}

function byTemplate(a: Operation, b: Operation): number {
  if (a.template !== b.template) return a.template < b.template ? -1 : 1
  return rank(a.method) - rank(b.method)
}

function rank(method: string): number {
  return (METHODS as readonly string[]).indexOf(method)
}
