import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Notification, NotificationSpec, Operation, OperationSpec } from './spec-file.js'

/** The verbs in the order in which types and pages list them. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** States in which an operation should not be used for anything new. */
const DEPRECATED = new Set(['offline', 'abandoned', 'closed', 'superseded'])

/**
 * Every operation under `spec/`, by template and verb. The URL is the file name, so there is no list to keep.
 *
 * @param root The folder `spec/`.
 * @throws {SyntaxError} when a file is not JSON, with its name.
 */
export function readSpec(root: string): Operation[] {
  const files = ['v3', 'v2', 'brand']
    .map((protocol) => join(root, protocol))
    .filter((folder) => existsSync(folder))
    .flatMap(filesBelow)
  return files.map((file) => toOperation(root, file)).toSorted(byTemplate)
}

/**
 * What the spec says of one operation.
 *
 * @param root The folder `spec/`.
 * @param name `PATCH v3/…/{out_user_id}`.
 * @throws {Error} when there is no such file, {SyntaxError} when it is not JSON.
 */
export function readOperation(root: string, name: string): OperationSpec {
  const [method = '', template = ''] = name.split(' ')
  return readJson<OperationSpec>(join(root, `${template}.${method.toLowerCase()}.json`))
}

/**
 * Every notification under `spec/webhook/`, by protocol and name.
 *
 * @param root The folder `spec/`.
 */
export function readNotifications(root: string): Notification[] {
  return (['v3', 'v2'] as const).flatMap((protocol) =>
    filesBelow(join(root, 'webhook', protocol))
      .map((path) => {
        const name = path.slice(join(root, 'webhook', protocol).length + 1).replace(/\.json$/, '')
        return { file: path.split(sep).join('/'), protocol, name, spec: readJson<NotificationSpec>(path) }
      })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  )
}

/** Whether nothing new should use an operation: offline, abandoned, closed or superseded. */
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
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text) as T // lint checks the shape
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
