import type { Configs, Factory } from '../../types/core.js'
import { ConfigError, type SettingProblem } from '../errors.js'
import { didYouMean } from './nearest.js'
import { type Given, type NamesOf, ownProperties, type SettingName, type Use } from './setting.js'
import { SETTINGS } from './table.js'

type Row<N> = N extends keyof typeof SETTINGS ? (typeof SETTINGS)[N] : never

/** The type of a setting after reading. */
type ValueOf<F extends Factory, N extends NamesOf<F>> =
  Row<N> extends { readonly read: (...given: never[]) => infer T } ? T : Exclude<Configs[F][N], undefined>

/** Whether a setting of a factory always has a value: it is required, or has a default. */
type IsThere<F, N> = F extends keyof Row<N>['of']
  ? Row<N>['of'][F] extends { readonly required: true } | { readonly standard: unknown } | { readonly make: unknown }
    ? true
    : false
  : false

/** The settings of a factory, read and with their defaults. */
export type Values<F extends Factory> = {
  readonly [N in NamesOf<F>]: IsThere<F, N> extends true ? ValueOf<F, N> : ValueOf<F, N> | undefined
}

/** The names of the factories in messages. */
const NAMES: Readonly<Record<Factory, string>> = {
  client: 'createClient',
  receiver: 'createReceiver',
  paysign: 'createPaysign',
  certificates: 'platformCertificates',
}

/** Pairs of settings that exclude each other. */
const EXCLUSIVE: readonly {
  readonly names: readonly [string, string]
  readonly why: string
  readonly of: readonly Factory[]
}[] = [
  {
    names: ['mchid', 'brand_id'],
    why: 'a client signs for a merchant or for a brand',
    of: ['client', 'certificates'],
  },
  {
    names: ['privateKey', 'signer'],
    why: 'the key is either in this process or outside of it',
    of: ['client', 'receiver', 'paysign', 'certificates'],
  },
  {
    names: ['proxy', 'dispatcher'],
    why: 'a client sends through one of them',
    of: ['client', 'certificates'],
  },
  {
    names: ['proxy', 'transport'],
    why: 'a client sends through one of them',
    of: ['client', 'certificates'],
  },
  {
    names: ['dispatcher', 'transport'],
    why: 'a client sends through one of them',
    of: ['client', 'certificates'],
  },
]

/** The settings that a factory uses for nothing but APIv3. */
const V3_SETTINGS: Readonly<Partial<Record<Factory, readonly SettingName[]>>> = {
  client: ['serial', 'privateKey', 'signer', 'certs', 'brand_id'],
  receiver: ['certs'],
}

/** Whether a configuration is one of APIv3: a merchant of APIv2 alone gives the APIv2 key and none of its settings. */
function wantsV3(factory: Factory, own: Given): boolean {
  return own.apiv2Key === undefined || (V3_SETTINGS[factory] ?? []).some((name) => own[name] !== undefined)
}

/** A row of the table, whatever its setting. */
interface AnyRow {
  readonly of: { readonly [F in Factory]?: Use }
  readonly wanted: string
  readonly is?: (value: unknown) => boolean
  readonly read?: (value: never, given: Given) => unknown
  readonly where?: string
}

/** The settings that a factory accepts, by name. */
export function settingsOf(factory: Factory): ReadonlyMap<string, AnyRow & { readonly use: Use }> {
  const rows: [string, AnyRow][] = Object.entries(SETTINGS)
  return new Map(
    rows.flatMap(([name, row]) => {
      const use = row.of[factory]
      return use === undefined ? [] : [[name, { ...row, use }] as const]
    }),
  )
}

/**
 * All problems of a configuration, and the values of its valid settings. Reads own properties only, and nothing from
 * disk, network or environment; never throws and never changes the configuration.
 */
export function readSettings(
  factory: Factory,
  given: unknown,
): { readonly problems: readonly SettingProblem[]; readonly values: Given } {
  if (typeof given !== 'object' || given === null) {
    const problem = `${NAMES[factory]} takes a configuration object`
    return { problems: [{ name: '', problem, where: undefined }], values: {} }
  }
  const own: Given = ownProperties(given as Given) // any object can be indexed by names
  const rows = settingsOf(factory)
  const problems: SettingProblem[] = [...unknownSettings(own, [...rows.keys()]), ...conflicts(factory, own)]
  const values: Record<string, unknown> = Object.create(null)
  for (const [name, row] of rows) {
    const read = readOne(factory, name, row, own)
    if ('problems' in read) problems.push(...read.problems)
    else values[name] = read.value
  }
  return { problems, values }
}

/**
 * The settings of a factory, read and with their defaults.
 *
 * @throws {ConfigError} that lists every problem, and the place of the right value in the merchant console.
 */
export function requireSettings<F extends Factory>(factory: F, given: unknown): Values<F> {
  const { problems, values } = readSettings(factory, given)
  if (problems.length === 0) return values as Values<F> // each value was made by its row, whose types `Values` repeats
  const sentences = problems.map(({ problem }) => problem)
  const message =
    sentences.length === 1
      ? (sentences[0] ?? '')
      : [`${NAMES[factory]}: ${sentences.length} settings are wrong:`, ...sentences].join('\n')
  throw new ConfigError(message, { problems })
}

type Outcome = { readonly value: unknown } | { readonly problems: readonly SettingProblem[] }

function readOne(factory: Factory, name: string, row: AnyRow & { readonly use: Use }, own: Given): Outcome {
  const { use, is, read, wanted, where } = row
  const value = own[name]
  const wrong = (problem: string): Outcome => ({ problems: [{ name, problem, where }] })
  if (value === undefined) {
    const needed = use.required || (use.v3 ? wantsV3(factory, own) : use.unless !== undefined)
    const wants = needed && (use.unless === undefined || own[use.unless] === undefined)
    if (!wants) return { value: use.make ? use.make() : use.standard }
    if (use.missing !== undefined) return wrong(`\`${name}\` ${use.missing}`)
  }
  if (is && !is(value)) {
    const padded = typeof value === 'string' && value !== value.trim() && is(value.trim())
    return wrong(`\`${name}\` must be ${wanted}${padded ? '; it begins or ends with white space' : ''}`)
  }
  if (!read) return { value }
  try {
    return { value: read(value as never, own) } // `is` or the reader itself checks it
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    if (error.problems.length > 0) return { problems: error.problems }
    return wrong(error.message)
  }
}

function unknownSettings(own: Given, known: readonly string[]): SettingProblem[] {
  return Object.keys(own)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const shown = name.slice(0, 80)
      const problem = `unknown setting \`${shown}\`; known: ${known.join(', ')}${didYouMean(name, known)}`
      return { name: shown, problem, where: undefined }
    })
}

function conflicts(factory: Factory, own: Given): SettingProblem[] {
  return EXCLUSIVE.filter(({ of }) => of.includes(factory)).flatMap(({ names: [one, other], why }) =>
    own[one] === undefined || own[other] === undefined
      ? []
      : [{ name: one, problem: `\`${one}\` and \`${other}\` are both given; ${why}`, where: undefined }],
  )
}
