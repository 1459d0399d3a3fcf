import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { distance } from 'fastest-levenshtein'
import { ConfigError } from 'wechatpay-chain'
import type { Suite } from 'wechatpay-chain/protocol'
import type { Io } from '../terminal/io.js'
import { optionOf, SOURCES, type Source, type SourceName } from './sources.js'

/** A merchant's configuration as text, PEM files read. */
export type Given = { readonly [N in SourceName]?: string | undefined } & {
  /** The algorithms, of another suite than RSA. */
  readonly algorithms?: Suite | undefined
  /** Names whose file could not be read, with the code of the error. */
  readonly unreadable: Readonly<Record<string, string>>
  /** Names that nothing reads, and the name that each of them resembles. */
  readonly misspelt: Readonly<Record<string, string>>
  /** Names whose value was read from a file, and the path of it, absolute. */
  readonly paths: { readonly [N in SourceName]?: string | undefined }
  /** Whether a base URL without TLS may lead to another machine. */
  readonly allowHttp: boolean
}

/** Options of a command that say where the configuration is. */
export interface Places {
  readonly config?: string
  readonly env?: string
  readonly allowHttp?: true
  readonly [option: string]: unknown
}

/** A value, and the folder in which a path begins that it may be. */
interface Found {
  readonly value: string
  readonly folder: string
  readonly isFile: boolean
}

/**
 * The configuration: from flags, then a JSON file (`--config`), then the environment, then `.env`.
 *
 * @throws {ConfigError} when the JSON file or the named `.env` cannot be read; never with any of its content.
 */
export function readGiven(places: Places, { env, cwd }: Pick<Io, 'env' | 'cwd'>): Given {
  const whole = places.config === undefined ? undefined : readJson(resolve(cwd, places.config))
  const file = resolve(cwd, places.env ?? '.env')
  const dotenv = places.env !== undefined || existsSync(file) ? parseEnv(readText(file)) : {}
  const unreadable: Record<string, string> = {}
  const texts: Partial<Record<SourceName, string>> = {}
  const paths: Partial<Record<SourceName, string>> = {}
  const find = (source: Source, json: Json | undefined) =>
    fromFlag(source, places, cwd) ??
    fromJson(source, json) ??
    fromEnv(source, env, cwd) ??
    fromEnv(source, dotenv, dirname(file))
  const json = whole && ofSuite(whole, find(SOURCES.suite, whole)?.value)
  for (const [name, source] of Object.entries(SOURCES) as [SourceName, Source][]) {
    const found = find(source, json)
    if (found === undefined) continue
    const { text, problem, path } = toText(source, found)
    texts[name] = text
    if (path !== undefined) paths[name] = path
    if (problem !== undefined) unreadable[name] = problem
  }
  return {
    ...texts,
    unreadable,
    paths,
    allowHttp: places.allowHttp ?? false,
    misspelt: misspeltIn(texts, [Object.keys(json?.values ?? {}), Object.keys({ ...dotenv, ...env })]),
  }
}

/** Names of values that are missing: another name is near, so that the value was probably meant to be this one. */
function misspeltIn(
  found: Partial<Record<SourceName, string>>,
  [json = [], variables = []]: readonly (readonly string[])[],
): Record<string, string> {
  const misspelt: Record<string, string> = {}
  const sources = Object.entries<Source>(SOURCES)
  const known = new Set(sources.flatMap(([, source]) => [...source.json, source.env, `${source.env}_FILE`]))
  for (const [name, source] of sources) {
    if (found[name as SourceName] !== undefined || source.isDistinct === false) continue
    const near = (meant: string) => (given: string) => !known.has(given) && isNear(given, meant)
    for (const meant of source.json) for (const given of json.filter(near(meant))) misspelt[given] = meant
    for (const given of variables.filter(near(source.env))) misspelt[given] = source.env
  }
  return misspelt
}

/** Two edits at most, whatever the case and the separators. */
function isNear(given: string, meant: string): boolean {
  const [one, other] = [given, meant].map((name) => name.toLowerCase().replace(/[^a-z\d]/g, ''))
  return one !== undefined && other !== undefined && other.length > 4 && distance(one, other) <= 2
}

function fromFlag(source: Source, places: Places, folder: string): Found | undefined {
  const value = places[optionOf(source)]
  return typeof value === 'string' ? { value, folder, isFile: source.kind === 'secret' } : undefined
}

function fromJson({ json: names }: Source, json: Json | undefined): Found | undefined {
  const value = names.map((name) => json?.values[name]).find((one) => typeof one === 'string')
  return json && typeof value === 'string' ? { value, folder: json.folder, isFile: false } : undefined
}

function fromEnv({ env: name }: Source, env: Io['env'], folder: string): Found | undefined {
  const [value, file] = [env[name], env[`${name}_FILE`]]
  if (value) return { value, folder, isFile: false }
  return file ? { value: file, folder, isFile: true } : undefined
}

/** The text that a value stands for. A path that cannot be read stays as it is: the settings say what it should be. */
function toText(
  { kind }: Source,
  { value, folder, isFile }: Found,
): {
  readonly text: string
  readonly problem?: string
  readonly path?: string
} {
  const isPath = isFile || (kind === 'pem' && !/-----|^[\w+/=\s]{200,}$/.test(value)) // a PEM text may have lost its first line
  if (!isPath) return { text: value }
  const path = resolve(folder, value)
  try {
    const text = readFileSync(path, 'utf8')
    return { text: kind === 'pem' ? text : text.trim(), path }
  } catch (error) {
    return { text: value, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' } // of node:fs
  }
}

interface Json {
  readonly values: Readonly<Record<string, unknown>>
  readonly folder: string
}

/** The emulator's `config.json` has the values of another suite in an object of its own. */
function ofSuite({ values, folder }: Json, suite: string | undefined): Json {
  return { values: { ...values, ...(suite === 'shangmi' && Object(values[suite])) }, folder }
}

function readJson(path: string): Json {
  const wrong = () => new ConfigError(`${path} is not a JSON object`)
  let values: unknown
  try {
    values = JSON.parse(readText(path))
  } catch (error) {
    throw error instanceof ConfigError ? error : wrong()
  }
  if (typeof values !== 'object' || values === null) throw wrong()
  return { values: values as Json['values'], folder: dirname(path) } // any object has names
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`) // of node:fs
  }
}
