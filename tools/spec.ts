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
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly format?: string
  readonly 'x-max-utf8-bytes'?: number
  readonly 'x-one-of'?: readonly (readonly string[])[]
  readonly 'x-exclusive'?: true
  readonly 'x-reason'?: string
  readonly 'x-open'?: true
  readonly 'x-format'?: string
  readonly 'x-unit'?: 'fen' | 'yuan'
  readonly 'x-encrypted'?: 'platform' | 'merchant' | 'apiv3' | 'apiv2' | 'bank-transfer'
  readonly 'x-plaintext'?: Field
  readonly 'x-error'?: Field
  readonly 'x-encoded'?: 'json' | 'url'
  readonly 'x-digest'?: string
  readonly 'x-binary'?: true
  readonly 'x-max-bytes'?: number
  readonly 'x-multipart'?: true
  readonly 'x-variant'?: string
  readonly 'x-mode'?: readonly ('direct' | 'partner' | 'institution')[]
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
  readonly baseUrlRequired?: true
  readonly clientCertificate?: true
  readonly nonceless?: true
  readonly fragment?: string
  readonly urlFrom?: readonly string[]
  readonly request: Field
  readonly response: Field
}

/** One operation: its file, and what the file's name says. */
export interface Operation {
  /** Relative to the project, with slashes. */
  readonly file: string
  /** `v3/pay/transactions/id/{transaction_id}`; its first segment is `v3`, `v2` or `brand`. */
  readonly template: string
  /** `GET`. */
  readonly method: string
  readonly spec: OperationSpec
}

/** What a file under `spec/webhook/` holds. */
export interface NotificationSpec {
  readonly title: string
  readonly eventTypes?: readonly string[]
  readonly originalType?: readonly string[]
  readonly resourceType?: readonly string[]
  readonly summary?: readonly string[]
  readonly associatedData?: readonly string[]
  readonly associatedDataRequired?: true
  readonly business?: readonly string[]
  readonly modes?: readonly string[]
  readonly lifecycle?: Lifecycle
  readonly references: readonly string[]
  readonly unreferenced?: string
  /** v3: the plaintext of the envelope's `resource`. */
  readonly resource?: Field
  /** v2: the whole message. */
  readonly xml?: Field
  readonly acknowledgement?: { readonly headers?: Field; readonly json?: Field }
}

/** One notification: its file, and what the file's name says. */
export interface Notification {
  /** Relative to the project, with slashes. */
  readonly file: string
  readonly protocol: 'v3' | 'v2'
  /** The event type, or a slug for a v2 notification without one. */
  readonly name: string
  readonly spec: NotificationSpec
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
  const files = ['v3', 'v2', 'brand']
    .map((protocol) => join(root, protocol))
    .filter((folder) => existsSync(folder))
    .flatMap(filesBelow)
  return files.map((file) => toOperation(root, file)).toSorted(byTemplate)
}

/** Every notification under `spec/webhook/`, by protocol and name. */
export function readNotifications(root = 'spec'): Notification[] {
  return (['v3', 'v2'] as const).flatMap((protocol) =>
    filesBelow(join(root, 'webhook', protocol))
      .map((path) => {
        const name = path.slice(join(root, 'webhook', protocol).length + 1).replace(/\.json$/, '')
        return { file: path.split(sep).join('/'), protocol, name, spec: readJson<NotificationSpec>(path) }
      })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  )
}

export function isDeprecated(spec: Pick<OperationSpec, 'lifecycle'>): boolean {
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
  return { file, template, method: verb.toUpperCase(), spec: readJson<OperationSpec>(path) }
}

function readJson<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T // lint checks the shape
  } catch (cause) {
    throw new SyntaxError(`${path}: not JSON`, { cause })
  }
}

function byTemplate(a: Operation, b: Operation): number {
  if (a.template !== b.template) return a.template < b.template ? -1 : 1
  return rank(a.method) - rank(b.method)
}

function rank(method: string): number {
  return (METHODS as readonly string[]).indexOf(method)
}
