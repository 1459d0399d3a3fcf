import type { Configs, Factory } from '../../types/core.js'

/** The names of the settings of one factory. */
export type NamesOf<F extends Factory> = keyof Configs[F] & string

/** The names of the settings of all factories. */
export type SettingName = { [F in Factory]: NamesOf<F> }[Factory]

/** The factories that accept a setting. */
type FactoriesOf<N> = { [F in Factory]: N extends NamesOf<F> ? F : never }[Factory]

/** How one factory uses a setting; `{}`: it is optional. */
export interface Use {
  readonly required?: true
  /** Required for APIv3: unless `apiv2Key` is given and no setting is that only APIv3 needs. */
  readonly v3?: true
  /** Required unless this other setting is given. */
  readonly unless?: SettingName
  /** The default. */
  readonly standard?: unknown
  /** Makes a default when the factory is called. */
  readonly make?: () => unknown
  /** The message for a required setting that is missing, in place of the default one. */
  readonly missing?: string
}

/** The settings that were given, own properties only. */
export type Given = Readonly<Record<string, unknown>>

/** A copy of the own enumerable properties of an object, without a prototype that could add others. */
export function ownProperties<T extends object>(value: T): T {
  return Object.assign(Object.create(null) as T, value)
}

/** One setting. */
export interface Setting<N extends SettingName> {
  /** The factories that accept it: exactly those whose configuration has it. */
  readonly of: { readonly [F in FactoriesOf<N>]: Use }
  /** Completes the sentence "`name` must be …". */
  readonly wanted: string
  /** Whether a value is valid. Rows without `is` are checked by `read`. */
  readonly is?: (value: unknown) => boolean
  /** The parsed form of a valid value. Throws a `ConfigError` whose message names the setting. */
  readonly read?: (value: never, given: Given) => unknown
  /** The place of the value in the merchant console (pay.weixin.qq.com). */
  readonly where?: string
}
