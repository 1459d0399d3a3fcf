/** The fields of an `Authorization` header. */
export interface Credentials {
  readonly mchid: string
  readonly nonce_str: string
  /** Seconds since the epoch. */
  readonly timestamp: string
  /** Serial of the merchant API certificate. */
  readonly serial_no: string
  /** Base64. */
  readonly signature: string
}

const FIELDS = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const

/** The value of an `Authorization` header. */
export function formatAuthorization(scheme: string, credentials: Credentials): string {
  return `${scheme} ${FIELDS.map((name) => `${name}="${credentials[name]}"`).join(',')}`
}

/** Scheme and fields of an `Authorization` header, whose fields may stand in any order; or what is wrong with it. */
export function parseAuthorization(header: string): { scheme: string; credentials: Credentials } | { problem: string } {
  const [, scheme, list] = /^(\S+)\s+(.+)$/.exec(header.trim()) ?? []
  if (scheme === undefined || list === undefined) return { problem: 'it is not a scheme followed by fields' }
  const fields = new Map<string, string>()
  for (const part of list.split(',')) {
    const [, name, value] = /^\s*(\w+)="([^"]*)"\s*$/.exec(part) ?? []
    if (name === undefined || value === undefined) return { problem: 'a field is not of the form name="value"' }
    if (fields.has(name)) return { problem: `the field ${name} stands twice` }
    fields.set(name, value)
  }
  const missing = FIELDS.find((name) => !fields.get(name))
  if (missing) return { problem: `the field ${missing} is missing` }
  const field = (name: (typeof FIELDS)[number]) => fields.get(name) ?? ''
  return {
    scheme,
    credentials: {
      mchid: field('mchid'),
      nonce_str: field('nonce_str'),
      timestamp: field('timestamp'),
      serial_no: field('serial_no'),
      signature: field('signature'),
    },
  }
}
