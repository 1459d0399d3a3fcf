import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { RequestError, upload } from 'wechatpay-chain'
import { readXml } from 'wechatpay-chain/protocol'

/** The flags that hold a request. */
export interface RequestFlags {
  readonly json?: string
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
 * @param isV2 Whether the fields of the body leave as XML.
 * @throws {RequestError} when a flag cannot be read; it names the flag.
 */
export function readOptions(flags: RequestFlags, cwd: string, isV2: boolean): CallGiven {
  const variables = Object.fromEntries(pairs('--var', flags.var))
  const query = flags.query && listed(pairs('--query', flags.query))
  const headers = flags.header && Object.fromEntries(pairs('--header', flags.header))
  const json = flags.json === undefined ? undefined : readJson(flags.json, cwd)
  const file =
    flags.file === undefined
      ? undefined
      : upload(resolve(cwd, flags.file), json === undefined ? undefined : Object(json))
  const options = {
    ...variables,
    ...(query && { query }),
    ...(headers && { headers }),
    ...(file ? { body: file } : json !== undefined && (isV2 ? { xml: json } : { json })),
    ...(flags.encrypt === false && { encrypt: false }),
  }
  return { variables, query, json, options }
}

function pairs(flag: string, given: readonly string[] = []): [string, string][] {
  return given.map((text) => {
    const at = text.indexOf('=')
    if (at < 1) throw new RequestError(`call: ${flag} takes name=value`)
    return [text.slice(0, at), text.slice(at + 1)]
  })
}

function listed(entries: readonly [string, string][]): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of entries) {
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return { ...query }
}

/** JSON, or XML of APIv2, as text, from a file (`@order.json`), or from the standard input (`@-`). */
function readJson(given: string, cwd: string): unknown {
  const [text, source] = given.startsWith('@') ? [readFile(given.slice(1), cwd), given] : [given, 'the text']
  try {
    return text.trimStart().startsWith('<') ? readXml(text) : JSON.parse(text)
  } catch (error) {
    const where = /position \d+.*$/.exec((error as SyntaxError).message)?.[0] // of JSON.parse; without the text that it quotes
    throw new RequestError(`call: --json: ${source} is not JSON${where === undefined ? '' : ` (at ${where})`}`)
  }
}

function readFile(name: string, cwd: string): string {
  try {
    return readFileSync(name === '-' ? 0 : resolve(cwd, name), 'utf8')
  } catch (error) {
    throw new RequestError(`call: --json: ${name} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
