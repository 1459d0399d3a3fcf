import type { Random } from '../state/random.js'
import { type CertificateOptions, type IssuedCertificate, newSerial } from './certificate.js'
import { fromKept, type KeptCertificate, toKept } from './kept-certificate.js'
import type { CertificateSide, Side } from './platform-side.js'

const DAY_MS = 24 * 3_600_000

/** Time before the end of a certificate at which its successor appears in `v3/certificates`. */
const APPEARS_MS = 10 * DAY_MS

/** Time before the end of a certificate from which it and its successor sign in turn. @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764 */
const BOTH_SIGN_MS = 5 * DAY_MS

/** Phases of a key rotation. */
export type Phase = 'about-to-expire' | 'both' | 'only-new'

/** Remaining validity of the older certificate at the beginning of each phase, in milliseconds. */
const LEFT_MS: Readonly<Record<Phase, number>> = {
  'about-to-expire': APPEARS_MS - DAY_MS,
  both: BOTH_SIGN_MS - DAY_MS,
  'only-new': 0,
}

/** A key as texts. Rows are replaced, never modified. */
export interface KeptSide {
  readonly serial: string
  readonly privateKey: string
  readonly certificate?: KeptCertificate
  /** The end of a public key; `null` when it has none, and for certificates. */
  readonly until: number | null
}

/** The algorithm of a certificate. */
export interface Algorithm {
  /** A new private key, as PEM (PKCS#8). Made synchronously, because commands of the operator are synchronous. */
  newPrivateKey(): string
  open(serial: string, privateKey: string): Omit<Side, 'certificate' | 'until' | 'privateKey'>
  /** A platform certificate, signed by its own key. */
  issue(privateKey: string, now: number, options: CertificateOptions): IssuedCertificate
}

/** The platform certificates of one algorithm, each the successor of the one before it. */
export interface Succession {
  /** All of them, past ones too, the oldest first. */
  sides(): readonly Side[]
  /** The oldest that is valid. */
  current(): CertificateSide
  /** The one that signs now. While two sign, they take turns. */
  signer(): Side
  /** Those that are valid, the oldest first. */
  valid(): readonly IssuedCertificate[]
  /** The oldest that is valid, with another end. @param until Milliseconds since the epoch. */
  endingAt(until: number): IssuedCertificate
  /** Begins the rotation, or continues it with the given phase. */
  change(phase: Phase): void
}

/** What a succession needs. */
export interface SuccessionOptions {
  readonly algorithm: Algorithm
  /** Where its rows are kept, which are never none. */
  readonly rows: { get(): readonly KeptSide[]; set(rows: readonly KeptSide[]): void }
  /** Returns the time of signatures, in milliseconds since the epoch. */
  readonly now: () => number
  /** The source of new serials. */
  readonly random: Random
}

/** Certificates that follow each other: each gets a successor 10 days before its end, and the operator may hurry. */
export function createSuccession({ algorithm, rows, now, random }: SuccessionOptions): Succession {
  const open = createOpener(algorithm, now)
  const next = (): KeptSide => {
    const privateKey = algorithm.newPrivateKey()
    return certificateRow(privateKey, algorithm.issue(privateKey, now(), { serial: newSerial(random) }))
  }
  const sides = (): Side[] => {
    const newest = rows.get().at(-1)?.certificate
    if (newest && newest.notAfter - now() <= APPEARS_MS) rows.set([...rows.get(), next()])
    return rows.get().map(open)
  }
  const current = () => oldest(sides()) as CertificateSide // as all rows
  const endAt = ({ certificate: { serial, notBefore }, privateKey }: CertificateSide, until: number) =>
    algorithm.issue(privateKey, now(), { serial, notBefore, notAfter: new Date(until) })
  const takeTurns = createTurns()

  return {
    sides,
    current,
    signer: () => {
      const valid = alive(sides())
      return oldest(valid).until - now() <= BOTH_SIGN_MS ? takeTurns(valid) : oldest(valid)
    },
    valid: () => alive(sides()).flatMap(({ certificate }) => certificate ?? []),
    endingAt: (until) => endAt(current(), until),
    change: (phase) => {
      const underWay = alive(sides()).length > 1
      const old = current()
      const until = now() + LEFT_MS[phase]
      const hurried = until < old.certificate.notAfter.getTime()
      // Serial and key stay, so that its earlier signatures can be verified.
      const ended = rows
        .get()
        .map((row) => (row.serial === old.serial && hurried ? certificateRow(old.privateKey, endAt(old, until)) : row))
      rows.set(underWay ? ended : [...ended, next()])
    },
  }
}

/** Makes sides of rows; a row that was opened before is not read again. */
export function createOpener(algorithm: Pick<Algorithm, 'open'>, now: () => number): (row: KeptSide) => Side {
  const known = new WeakMap<KeptSide, Side>()
  return (row) => {
    const found = known.get(row)
    if (found) return found
    const { serial, privateKey, until } = row
    const certificate = row.certificate && fromKept(row.certificate)
    const end = certificate?.notAfter.getTime() ?? until ?? Number.POSITIVE_INFINITY
    const side: Side = {
      ...algorithm.open(serial, privateKey),
      privateKey,
      ...(certificate && { certificate }),
      until: end,
      get hasEnded() {
        return now() >= end
      },
    }
    known.set(row, side)
    return side
  }
}

/** The sides that are valid. */
export function alive(sides: readonly Side[]): Side[] {
  return sides.filter(({ hasEnded }) => !hasEnded)
}

/** The oldest side that is valid. There is always one. */
export function oldest(sides: readonly Side[]): Side {
  return alive(sides)[0] as Side
}

/** One side after the other. The list is never empty. */
export function createTurns(): (sides: readonly Side[]) => Side {
  let turn = 0
  return (sides) => {
    turn += 1
    return sides[turn % sides.length] as Side
  }
}

/** A certificate and its key as texts. */
export function certificateRow(privateKey: string, certificate: IssuedCertificate): KeptSide {
  return { serial: certificate.serial, privateKey, until: null, certificate: toKept(certificate) }
}
