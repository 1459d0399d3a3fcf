import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer } from '../world/exchange.js'
import { notFound, type Refusal } from '../world/refusal.js'
import { ICON } from './icon.js'
import { shell } from './shell.js'
import { STYLE } from './style.js'

const ROOT = '/_emulator/'

const JAVASCRIPT = 'text/javascript; charset=utf-8'

/** Third-party modules that the pages import. */
const MODULES = ['preact', 'preact/hooks', 'htm', 'htm/preact', 'uqr'] as const

/** Paths of those modules, for the import map. */
const IMPORTS: Readonly<Record<string, string>> = Object.fromEntries(
  MODULES.map((name) => [name, `${ROOT}page/modules/${name.replace('/', '-')}.js`]),
)

/**
 * Answers with a page, or with a file that a page loads. Files are read on request.
 *
 * @param path Without a query.
 * @throws {Refusal} 404 when there is no such file.
 */
export function pageAnswer(path: string): Answer {
  if (`${path}/` === ROOT) return { status: 308, headers: { Location: ROOT }, body: '' }
  if (path === ROOT) return shell('operator', IMPORTS)
  if (/^cashier(?:\/[^/]+)?$/.test(path.slice(ROOT.length))) return shell('cashier', IMPORTS)
  const name = path.slice(ROOT.length).replace(/^page\//, '')
  if (name === 'style.css') return fileAnswer('text/css; charset=utf-8', STYLE)
  if (name === 'icon.svg') return fileAnswer('image/svg+xml', ICON)
  const module = MODULES.find((one) => IMPORTS[one] === path)
  if (module) return fileAnswer(JAVASCRIPT, readFileSync(fileURLToPath(import.meta.resolve(module)), 'utf8'))
  const [own] = /^(?:page\/browser|words)\/[a-z][a-z-]*\.js$/.exec(path.slice(ROOT.length)) ?? []
  if (own !== undefined) return fileAnswer(JAVASCRIPT, readCompiled(own))
  throw notHere(path)
}

/** Reads a module of the pages by its path below the emulator's root folder, where the build writes it. */
function readCompiled(name: string): string {
  try {
    return readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', name), 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw notHere(name) // errors of node:fs have a code
    throw cause
  }
}

function fileAnswer(type: string, body: string): Answer {
  return { status: 200, headers: { 'Content-Type': type }, body }
}

function notHere(name: string): Refusal {
  return notFound(`no file ${name}; the pages start at ${ROOT}`)
}
