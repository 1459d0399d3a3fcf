import type { CertificatesConfig, ClientConfig, PaysignConfig, ReceiverConfig } from '../../types/core.js'

/** What each factory takes. */
export interface Configs {
  readonly client: ClientConfig
  readonly receiver: ReceiverConfig
  readonly paysign: PaysignConfig
  readonly certificates: CertificatesConfig
}

/** A factory, by the first word of its name. */
export type Factory = keyof Configs

/** The settings of one factory. */
export type NamesOf<F extends Factory> = keyof Configs[F] & string

/** Every setting of every factory. */
export type SettingName = { [F in Factory]: NamesOf<F> }[Factory]

/** The factories that take a setting. */
type FactoriesOf<N> = { [F in Factory]: N extends NamesOf<F> ? F : never }[Factory]

/** How one factory takes a setting; `{}`: it may be left out. */
export interface Use {
  readonly required?: true
  /** Required unless this other setting is there. */
  readonly unless?: SettingName
  /** The default. */
  readonly standard?: unknown
  /** Makes a default that depends on the moment at which the factory is called. */
  readonly make?: () => unknown
  /** What a message says of a required setting that is missing, where its row does not say it well. */
  readonly missing?: string
}

/** The settings that were given, own properties only. */
export type Given = Readonly<Record<string, unknown>>

/** A copy of the own enumerable properties of an object, with no prototype that could lend it others. */
export function ownProperties<T extends object>(value: T): T {
  return Object.assign(Object.create(null) as T, value)
}

/** One setting. */
export interface Setting<N extends SettingName> {
  /** The factories that take it: exactly those whose configuration has it. */
  readonly of: { readonly [F in FactoriesOf<N>]: Use }
  /** Completes the sentence "`name` must be …". */
  readonly wanted: string
  /** Whether a value is right. Rows without `is` are checked by `read`. */
  readonly is?: (value: unknown) => boolean
  /** What a value that is right stands for. Throws a `ConfigError` whose message names the setting. */
  readonly read?: (value: never, given: Given) => unknown
  /** Where the right value is found in the merchant console (pay.weixin.qq.com). */
  readonly where?: string
}
