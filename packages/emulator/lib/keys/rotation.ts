import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Random } from '../state/random.js'
import type { State } from '../state/state.js'
import { type IssuedCertificate, issueCertificate, newSerial } from './certificate.js'
import { fromKept, type KeptCertificate, toKept } from './kept-certificate.js'
import { KEYS } from './kept-keys.js'
import { BITS } from './key-pair.js'
import { type KeyMode, type Keys, platformSide } from './keys.js'
import type { PlatformSide } from './platform-side.js'

const DAY_MS = 24 * 3_600_000

/** Time before the end of a certificate at which its successor appears in `v3/certificates`. */
const APPEARS_MS = 10 * DAY_MS

/** Time before the end of a certificate from which it and its successor sign in turn. @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764 */
const BOTH_SIGN_MS = 5 * DAY_MS

/** A key of the platform with its validity. */
export interface Side extends PlatformSide {
  readonly privateKey: KeyObject
  /** Present for certificates only. */
  readonly certificate?: IssuedCertificate
  /** Milliseconds since the epoch; from this time on it neither signs nor decrypts. */
  readonly until: number
}

/** Phases of a key rotation. */
export type Phase = 'about-to-expire' | 'both' | 'only-new'

/** Remaining validity of the older certificate at the beginning of each phase, in milliseconds. */
const LEFT_MS: Readonly<Record<Phase, number>> = {
  'about-to-expire': APPEARS_MS - DAY_MS,
  both: BOTH_SIGN_MS - DAY_MS,
  'only-new': 0,
}

/** The keys of both sides, those of the platform as they are valid now. */
export interface LiveKeys extends Keys {
  readonly mode: KeyMode
  /** All present and past keys of the platform. The first one is the default for requests that name none. */
  sides(): readonly [Side, ...Side[]]
  /** The key that signs the answer to a request that names `side`. While two certificates sign, they take turns. */
  signerFor(side: PlatformSide): Side
  /** The key that signs notifications. Default: a public key, unless the platform has only certificates. */
  notifier(kind?: 'public-key' | 'certificate'): Side
  /** The certificates that are valid now, the oldest first. */
  certificates(): readonly IssuedCertificate[]
  /** The public keys that have not ended, the oldest first. */
  publicKeys(): readonly Keys['publicKey'][]
  /** The oldest certificate with another end, for tests of expiry. @param until Milliseconds since the epoch. */
  endingAt(until: number): readonly IssuedCertificate[]
  /** Begins the rotation of the certificate, or continues it with the given phase. */
  changeCertificate(phase: Phase): void
  /** Begins or continues the rotation of the public key, which does not expire. */
  changePublicKey(phase: Exclude<Phase, 'about-to-expire'>): void
}

/** A key as texts. */
interface Kept {
  readonly serial: string
  readonly privateKey: string
  readonly certificate?: KeptCertificate
  /** The end of a public key; `null` when it has none, and for certificates. */
  readonly until: number | null
}

/** The platform's keys, the oldest first. */
interface KeptRotation {
  readonly certificates: readonly Kept[]
  readonly publicKeys: readonly Kept[]
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
  // Rows are replaced, never modified, so a parsed row can be cached.
  const read = new WeakMap<Kept, Side>()
  let first: KeptRotation | undefined // made when it is needed, so that an emulator starts faster
  const all = (): KeptRotation => {
    const changed = kept.get(SUCCESSION)
    if (changed) return changed
    first ??= {
      certificates: [keepCertificate(keys.certificate.privateKey, keys.certificate.certificate)],
      publicKeys: [keepKey(keys.publicKey.serial, keys.publicKey.privateKey)],
    }
    return first
  }
  const write = (changed: Partial<KeptRotation>) => kept.set(SUCCESSION, { ...all(), ...changed })

  const open = (row: Kept): Side => {
    const known = read.get(row)
    if (known) return known
    const { serial, certificate, until } = row
    const privateKey = createPrivateKey(row.privateKey)
    const issued = certificate && fromKept(certificate)
    const end = issued?.notAfter.getTime() ?? until ?? Number.POSITIVE_INFINITY
    const side: Side = {
      ...platformSide(serial, privateKey),
      privateKey,
      ...(issued && { certificate: issued }),
      until: end,
      get hasEnded() {
        return now() >= end
      },
    }
    read.set(row, side)
    return side
  }
  const certificateSides = (): Side[] => {
    const newest = all().certificates.at(-1)
    const ageing = newest?.certificate && newest.certificate.notAfter - now() <= APPEARS_MS
    if (ageing) write({ certificates: [...all().certificates, newCertificate(now(), random)] })
    return all().certificates.map(open)
  }
  const publicKeySides = (): Side[] => all().publicKeys.map(open)
  const alive = (sides: readonly Side[]): Side[] => sides.filter(({ hasEnded }) => !hasEnded)
  /** The oldest valid key. There is always one of each kind. */
  const oldest = (sides: readonly Side[]): Side => alive(sides)[0] as Side
  let turn = 0
  const inTurn = (sides: readonly Side[]): Side => {
    turn += 1
    return sides[turn % sides.length] as Side // the list is not empty, see `oldest`
  }
  const certificateSigner = (): Side => {
    const sides = alive(certificateSides())
    const bothSign = oldest(sides).until - now() <= BOTH_SIGN_MS
    return bothSign ? inTurn(sides) : oldest(sides)
  }

  return {
    ...keys,
    mode,
    get publicKey() {
      return withPublicKey(oldest(publicKeySides()))
    },
    get certificate() {
      const side = oldest(certificateSides())
      return { ...side, certificate: side.certificate ?? keys.certificate.certificate }
    },
    sides: () => {
      const [publicKeys, certificates] = [publicKeySides(), certificateSides()]
      const lists = { certificate: [certificates], both: [certificates, publicKeys], 'public-key': [publicKeys] }[mode]
      const current = oldest(lists[0] ?? certificates)
      return [current, ...lists.flat().filter((side) => side !== current)]
    },
    signerFor: ({ serial }) => {
      const named = mode === 'certificate' ? undefined : publicKeySides().find((side) => side.serial === serial)
      if (!named) return mode === 'public-key' ? oldest(publicKeySides()) : certificateSigner()
      return named.hasEnded ? oldest(publicKeySides()) : named
    },
    notifier: (kind = mode === 'certificate' ? 'certificate' : 'public-key') =>
      kind === 'certificate' ? certificateSigner() : inTurn(alive(publicKeySides())),
    certificates: () => alive(certificateSides()).flatMap(({ certificate }) => certificate ?? []),
    publicKeys: () => alive(publicKeySides()).map(withPublicKey),
    endingAt: (until) => {
      const { certificate, privateKey } = oldest(certificateSides())
      return certificate ? [endAt(certificate, privateKey, until, now())] : []
    },
    changeCertificate: (phase) => {
      const sides = certificateSides()
      const underWay = alive(sides).length > 1
      const { serial, privateKey, certificate } = oldest(sides)
      const until = now() + LEFT_MS[phase]
      const ended = all().certificates.map((one) =>
        one.serial === serial && certificate && until < certificate.notAfter.getTime()
          ? keepCertificate(privateKey, endAt(certificate, privateKey, until, now()))
          : one,
      )
      write({ certificates: underWay ? ended : [...ended, newCertificate(now(), random)] })
    },
    changePublicKey: (phase) => {
      const sides = publicKeySides()
      const { serial } = oldest(sides)
      const ended = all().publicKeys.map((one) =>
        one.serial === serial && phase === 'only-new' ? { ...one, until: now() } : one,
      )
      const id = `PUB_KEY_ID_01${keys.mchid}${random.digits(16)}`
      write({ publicKeys: alive(sides).length > 1 ? ended : [...ended, keepKey(id, newPair().privateKey)] })
    },
  }
}

function withPublicKey(side: Side): Keys['publicKey'] {
  return { ...side, publicKey: createPublicKey(side.privateKey) }
}

/** The certificate with another end. Serial and key stay, so that its earlier signatures can be verified. */
function endAt(certificate: IssuedCertificate, privateKey: KeyObject, until: number, now: number): IssuedCertificate {
  const pair = { privateKey, publicKey: createPublicKey(privateKey) }
  const { serial, notBefore } = certificate
  return issueCertificate(NAME, pair, now, { serial, notBefore, notAfter: new Date(until) })
}

const NAME = 'WeChat Pay platform (local)'

function newCertificate(now: number, random: Random): Kept {
  const pair = newPair()
  return keepCertificate(pair.privateKey, issueCertificate(NAME, pair, now, { serial: newSerial(random) }))
}

/** Generated synchronously, because commands of the operator are synchronous. Rotations are rare. */
function newPair(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: BITS })
}

function keepCertificate(privateKey: KeyObject, certificate: IssuedCertificate): Kept {
  return { ...keepKey(certificate.serial, privateKey), certificate: toKept(certificate) }
}

function keepKey(serial: string, privateKey: KeyObject): Kept {
  return { serial, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), until: null }
}
