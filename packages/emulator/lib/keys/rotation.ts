import type { Random } from '../state/random.js'
import type { State } from '../state/state.js'
import type { IssuedCertificate } from './certificate.js'
import { KEYS } from './kept-keys.js'
import { type KeyMode, type Keys, publicPemOf } from './keys.js'
import type { PlatformSide, Side } from './platform-side.js'
import { RSA } from './rsa.js'
import {
  alive,
  certificateRow,
  createOpener,
  createSuccession,
  createTurns,
  type KeptSide,
  oldest,
  type Phase,
} from './succession.js'

/** The keys of both sides, those of the platform as they are valid now. */
export interface LiveKeys extends Keys {
  readonly mode: KeyMode
  /** All present and past RSA keys of the platform. The first one is the default for requests that name none. */
  sides(): readonly [Side, ...Side[]]
  /** All present and past keys of SM2, the default first; none without `suite: 'shangmi'`. */
  shangmiSides(): readonly Side[]
  /** The key that signs the answer to a request that names `side`. While two certificates sign, they take turns. */
  signerFor(side: PlatformSide): Side
  /** The key that signs notifications by RSA, or by SM2 (with `suite: 'shangmi'`). Default: a public key, unless the platform has only certificates. */
  notifier(kind?: 'public-key' | 'certificate' | 'shangmi'): Side
  /** The RSA certificates that are valid now, the oldest first. */
  certificates(): readonly IssuedCertificate[]
  /** The certificates of SM2 that are valid now, the oldest first; none without `suite: 'shangmi'`. */
  shangmiCertificates(): readonly IssuedCertificate[]
  /** The public keys that have not ended, the oldest first. */
  publicKeys(): readonly Keys['publicKey'][]
  /** The oldest RSA certificate with another end, for tests of expiry. @param until Milliseconds since the epoch. */
  endingAt(until: number): readonly IssuedCertificate[]
  /** Begins the rotation of the RSA certificate, or continues it with the given phase. */
  changeCertificate(phase: Phase): void
  /** The same for the certificate of SM2. Without `suite: 'shangmi'` nothing happens. */
  changeShangmiCertificate(phase: Phase): void
  /** Begins or continues the rotation of the public key, which does not expire. */
  changePublicKey(phase: Exclude<Phase, 'about-to-expire'>): void
}

/** The platform's keys, the oldest first. */
interface KeptRotation {
  readonly certificates: readonly KeptSide[]
  readonly publicKeys: readonly KeptSide[]
  readonly shangmi?: readonly KeptSide[]
}

const SUCCESSION = 'succession'

/**
 * Makes the keys of an emulator with their rotation: a certificate gets a successor 10 days before its end, and commands of
 * the operator rotate any key. The rotation is part of the state.
 *
 * @param keys The initial keys.
 * @param now Returns the time of signatures, in milliseconds since the epoch.
 * @param random The source of new serials and IDs.
 */
export function createRotation(
  keys: Keys,
  state: State,
  now: () => number,
  random: Random,
  mode: KeyMode = 'both',
): LiveKeys {
  const kept = state.table<KeptRotation>(KEYS)
  const first: Required<KeptRotation> = {
    certificates: [certificateRow(keys.certificate.privateKey, keys.certificate.certificate)],
    publicKeys: [publicKeyRow(keys.publicKey.serial, keys.publicKey.privateKey)],
    shangmi: keys.shangmi ? [certificateRow(keys.shangmi.platform.privateKey, keys.shangmi.platform.certificate)] : [],
  }
  const all = (): Required<KeptRotation> => ({ ...first, ...kept.get(SUCCESSION) })
  const rowsOf = (name: keyof KeptRotation) => ({
    get: () => all()[name],
    set: (rows: readonly KeptSide[]) => kept.set(SUCCESSION, { ...all(), [name]: rows }),
  })

  const certificates = createSuccession({ algorithm: RSA, rows: rowsOf('certificates'), now, random })
  const shangmi =
    keys.shangmi && createSuccession({ algorithm: keys.shangmi.algorithm, rows: rowsOf('shangmi'), now, random })
  const publicKeyRows = rowsOf('publicKeys')
  const openPublicKey = createOpener(RSA, now)
  const publicKeySides = () => publicKeyRows.get().map(openPublicKey)
  const takeTurns = createTurns()

  return {
    ...keys,
    mode,
    get publicKey() {
      return withPublicKey(oldest(publicKeySides()))
    },
    get certificate() {
      return certificates.current()
    },
    get shangmi() {
      return keys.shangmi && shangmi && { ...keys.shangmi, platform: shangmi.current() }
    },
    sides: () => {
      const [publicKeys, certified] = [publicKeySides(), certificates.sides()]
      const lists = { certificate: [certified], both: [certified, publicKeys], 'public-key': [publicKeys] }[mode]
      return currentFirst(lists[0] ?? certified, lists.flat())
    },
    shangmiSides: () => (shangmi ? currentFirst(shangmi.sides(), shangmi.sides()) : []),
    signerFor: ({ serial, suite }) => {
      if (suite && shangmi) return shangmi.signer()
      const named = mode === 'certificate' ? undefined : publicKeySides().find((side) => side.serial === serial)
      if (!named) return mode === 'public-key' ? oldest(publicKeySides()) : certificates.signer()
      return named.hasEnded ? oldest(publicKeySides()) : named
    },
    notifier: (kind = mode === 'certificate' ? 'certificate' : 'public-key') => {
      if (kind === 'public-key') return takeTurns(alive(publicKeySides()))
      return (kind === 'shangmi' && shangmi ? shangmi : certificates).signer()
    },
    certificates: certificates.valid,
    shangmiCertificates: () => shangmi?.valid() ?? [],
    publicKeys: () => alive(publicKeySides()).map(withPublicKey),
    endingAt: (until) => [certificates.endingAt(until)],
    changeCertificate: certificates.change,
    changeShangmiCertificate: (phase) => shangmi?.change(phase),
    changePublicKey: (phase) => {
      const sides = publicKeySides()
      const { serial } = oldest(sides)
      const ended = publicKeyRows
        .get()
        .map((one) => (one.serial === serial && phase === 'only-new' ? { ...one, until: now() } : one))
      const id = `PUB_KEY_ID_01${keys.mchid}${random.digits(16)}`
      publicKeyRows.set(alive(sides).length > 1 ? ended : [...ended, publicKeyRow(id, RSA.newPrivateKey())])
    },
  }
}

/** The oldest valid one of `current` first, then all others. */
function currentFirst(current: readonly Side[], all: readonly Side[]): readonly [Side, ...Side[]] {
  const first = oldest(current)
  return [first, ...all.filter((side) => side !== first)]
}

function withPublicKey(side: Side): Keys['publicKey'] {
  return { ...side, pem: publicPemOf(side.privateKey) }
}

function publicKeyRow(serial: string, privateKey: string): KeptSide {
  return { serial, privateKey, until: null }
}
