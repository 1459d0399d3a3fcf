import type { IssuedCertificate } from './certificate.js'

/** A certificate as texts and numbers. */
export interface KeptCertificate extends Pick<IssuedCertificate, 'serial' | 'pem'> {
  /** Milliseconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
}

/** A certificate as texts and numbers, for storage. */
export function toKept({ serial, pem, notBefore, notAfter }: IssuedCertificate): KeptCertificate {
  return { serial, pem, notBefore: notBefore.getTime(), notAfter: notAfter.getTime() }
}

/** The inverse of `toKept`. */
export function fromKept({ serial, pem, notBefore, notAfter }: KeptCertificate): IssuedCertificate {
  return { serial, pem, notBefore: new Date(notBefore), notAfter: new Date(notAfter) }
}
