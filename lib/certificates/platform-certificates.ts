import type { CertificatesConfig, Keyring, PlatformCertificates } from '../../types/core.js'
import { settingsFrom } from '../client/config.js'
import { RSA } from '../crypto/suites.js'
import { ApiError, ConfigError } from '../errors.js'
import { inConsole } from '../keys/console.js'
import { CERTIFICATE_SERIAL, countUses, normalise } from '../keys/keyring.js'
import { warn as emit } from '../platform/warn.js'
import { requireSettings } from '../settings/read-settings.js'
import type { PlatformCertificate } from './download.js'

/** WeChat Pay asks for a check at least every 12 hours; a new certificate appears 10 days before the old one ends. */
const REFRESH_MS = 12 * 3_600_000

/** Milliseconds after a download in which no unknown serial causes another: forged serials must not cause requests. */
const COOL_DOWN_MS = 60_000

/**
 * A keyring that downloads the platform certificates when they are first needed: `certs` of a client and of a receiver.
 *
 * A download is verified by a key that is already trusted or, the first time and when WeChat Pay has replaced a certificate
 * early, by a certificate inside it. It is repeated
 * in the background, on use, every 12 hours; before an answer when every certificate has expired; and at most once per
 * minute when a serial is unknown. All callers share one download. When it fails, the last valid certificates stay in use
 * and the process emits a warning. No timer and no socket is kept, so there is nothing to close.
 *
 * @throws {ConfigError} at once when settings are wrong; from `current` and `find` when this merchant has no platform
 * certificates because it uses the WeChat Pay public key.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export function platformCertificates(config: CertificatesConfig): PlatformCertificates {
  const values = requireSettings('certificates', config)
  const { publicKeys: known, prefer, apiv3Key, onKeyUsed, now, suite, algorithmType = suite?.algorithmType } = values
  const { name } = suite ?? RSA
  const settings = settingsFrom({ ...values, onKeyUsed: undefined, certs: known ?? NONE, deprecationWarnings: false })

  let certificates: readonly PlatformCertificate[] = [] // the one that is valid longest stands first
  let failure: unknown
  let checked = Number.NEGATIVE_INFINITY
  let underWay: Promise<void> | undefined

  const lookUp = (serial: string) => certificates.find((certificate) => certificate.serial === serial)
  /** Those of the suite by which this keyring's requests are signed. */
  const own = () => certificates.filter(({ suite }) => suite === name)
  const valid = () => own().find(({ from, until }) => from <= now() && now() < until)
  // A clock that was set back must not make a pause endless.
  const pausing = (pause: number) => checked <= now() && now() < checked + pause

  const download = async (): Promise<void> => {
    try {
      const { downloadCertificates } = await import('./download.js')
      const trusted = { certificates, current: valid() ?? known?.current(), find: known?.find, algorithmType }
      const listed = await downloadCertificates(settings, apiv3Key, trusted)
      failure = undefined
      if (listed.length === 0 && valid()) warn(new Error('GET v3/certificates lists no certificate'))
      else certificates = listed
    } catch (error) {
      failure = isPublicKeyMode(error) ? (known ? undefined : publicKeyMode(error)) : error
      if (failure === undefined) return
      if (known || certificates.length > 0) warn(failure)
      throw failure
    } finally {
      checked = now()
    }
  }
  const refresh = (): Promise<void> => {
    underWay ??= download().finally(() => {
      underWay = undefined
    })
    return underWay
  }
  const refreshWhenDue = (): void => {
    if (!pausing(failure === undefined ? REFRESH_MS : COOL_DOWN_MS)) refresh().catch(() => undefined) // it has warned
  }

  const keyring: Keyring = {
    current: async () => {
      if (known && prefer !== 'certificate') return known.current()
      const fallback = () => own()[0] ?? known?.current()
      if (!valid() && (underWay || !fallback() || !pausing(COOL_DOWN_MS))) {
        await refresh().catch((error) => {
          if (!fallback()) throw error
        })
      } else refreshWhenDue()
      const key = valid() ?? fallback()
      if (key) return key
      throw new ConfigError(
        `GET v3/certificates lists no ${name} certificate that is valid now, by the clock of this machine`,
      )
    },
    find: async (given) => {
      const serial = normalise(given)
      const ready = known?.find(serial)
      if (ready) return ready
      if (!CERTIFICATE_SERIAL.test(serial)) return undefined
      if (lookUp(serial)) refreshWhenDue()
      else if (underWay || !pausing(COOL_DOWN_MS)) {
        await refresh().catch((error) => {
          if (!known && certificates.length === 0) throw error
        })
      } else if (failure !== undefined && !known && certificates.length === 0) throw failure
      return lookUp(serial)
    },
    get serials() {
      return [...(known?.serials ?? []), ...certificates.map(({ serial }) => serial)]
    },
  }
  return Object.assign(onKeyUsed ? countUses(keyring, onKeyUsed) : keyring, { refresh })
}

/** Takes the place of `certs` until the first download. */
const NONE: Keyring = {
  current: () => Promise.reject(new ConfigError('no key yet')),
  find: () => undefined,
  serials: [],
}

function isPublicKeyMode(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404 && error.code === 'RESOURCE_NOT_EXISTS'
}

function publicKeyMode(cause: unknown): ConfigError {
  return new ConfigError(
    'GET v3/certificates: this merchant has no platform certificates: it is in public-key mode. Instead of downloading, ' +
      'configure the WeChat Pay public key: copy its ID (PUB_KEY_ID_…) and download pub_key.pem ' +
      `(${inConsole('publicKey')}), then pass \`certs: { PUB_KEY_ID_…: text of pub_key.pem }\``,
    { cause },
  )
}

function warn(error: unknown): void {
  const reason = error instanceof Error ? error.message : typeof error
  emit(
    `platform certificates could not be refreshed, the last good keys stay in use: ${reason}`,
    'WECHATPAY_CERTIFICATES',
  )
}
