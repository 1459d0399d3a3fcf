import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { RequestError, upload } from 'wechatpay-chain'
import { readXml } from 'wechatpay-chain/protocol'
import type { Io } from '../terminal/io.js'
import { readInput } from '../terminal/read-input.js'
import { describedBody } from './described.js'
import type { Named } from './operation.js'
import { withData } from './with-data.js'

type InputIo = Pick<Io, 'cwd' | 'err' | 'language' | 'isTyped'>

/** The flags that hold a request. */
export interface RequestFlags {
  readonly json?: string
  readonly data?: readonly string[]
  readonly query?: readonly string[]
  readonly var?: readonly string[]
  readonly header?: readonly string[]
  readonly file?: string
  /** `false` by `--no-encrypt`. */
  readonly encrypt?: boolean
}

/** The options of a call, as a caller of the client passes them. */
export interface CallGiven {
  readonly variables: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | string[]>> | undefined
  readonly json: unknown
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * @throws {RequestError} when a flag cannot be read; it names the flag.
 */
export function readOptions(flags: RequestFlags, io: InputIo, named: Named): CallGiven {
  const isV2 = /^v2\//i.test(named.path)
  const variables = Object.fromEntries(pairs('--var', flags.var))
  requireVariables(named.path, Object.keys(variables))
  const query = (flags.query ?? named.query) && listed([...(named.query ?? []), ...pairs('--query', flags.query)])
  const headers = flags.header && Object.fromEntries(pairs('--header', flags.header))
  const given = flags.json === undefined ? undefined : readJson(flags.json, io)
  const json = flags.data ? withData(given, pairs('--data', flags.data), () => describedBody(named)) : given
  const file =
    flags.file === undefined
      ? undefined
      : upload(resolve(io.cwd, flags.file), json === undefined ? undefined : Object(json))
  const options = {
    ...variables,
    ...(query && { query }),
    ...(headers && { headers }),
    ...(file ? { body: file } : json !== undefined && (isV2 ? { xml: json } : { json })),
    ...(flags.encrypt === false && { encrypt: false }),
  }
  return { variables, query, json, options }
}

function requireVariables(path: string, names: readonly string[]): void {
  const own = [...path.matchAll(/\{\W?([\w,.]+)[^}]*\}/g)].flatMap(([, name = '']) => name.split(','))
  const wrong = names.find((name) => !own.includes(name))
  if (wrong === undefined) return
  const cure = own.length === 0 ? 'it has none' : `it has ${own.join(', ')}`
  throw new RequestError(`call: --var: the path has no variable \`${wrong}\`; ${cure}`)
}

function pairs(flag: string, given: readonly string[] = []): [string, string][] {
  return given.map((text) => {
    const at = text.indexOf('=')
    if (at < 1) throw new RequestError(`call: ${flag} takes name=value`)
    return [text.slice(0, at), text.slice(at + 1)]
  })
}

function listed(entries: readonly (readonly [string, string])[]): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of entries) {
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return { ...query }
}

/** JSON, or XML of APIv2, as text, from a file (`@order.json`), or from the standard input (`-`, `@-`). */
function readJson(given: string, io: InputIo): unknown {
  const [text, source] = /^(?:@|-$)/.test(given) ? [readFile(given.replace(/^@/, ''), io), given] : [given, 'the text']
  if (text.trim() === '') throw new RequestError(`call: --json: ${source} is empty`)
  try {
    return text.trimStart().startsWith('<') ? readXml(text) : JSON.parse(text)
  } catch (error) {
    const where = /position \d+.*$/.exec((error as SyntaxError).message)?.[0] // of JSON.parse; without the text that it quotes
    throw new RequestError(`call: --json: ${source} is not JSON${where === undefined ? '' : ` (at ${where})`}`)
  }
}

function readFile(name: string, io: InputIo): string {
  try {
    return name === '-' ? readInput(io).toString() : readFileSync(resolve(io.cwd, name), 'utf8')
  } catch (error) {
    throw new RequestError(`call: --json: ${name} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
