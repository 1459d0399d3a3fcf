/** One block of PEM text. */
export interface PemBlock {
  /** The words between BEGIN and the dashes, for example `RSA PRIVATE KEY`. */
  readonly label: string
  /** The block alone, in lines of 64 characters, as RFC 7468 prescribes. */
  readonly text: string
  /** The reason why it cannot be read; `undefined` when the text has the right form. */
  readonly problem: string | undefined
  /** Whether it needs a passphrase. */
  readonly encrypted: boolean
}

/** The words of labels; a console that removes all blanks leaves them joined. */
const WORDS = [
  'TRUSTED',
  'ENCRYPTED',
  'X509',
  'RSA',
  'EC',
  'DSA',
  'ANY',
  'OPENSSH',
  'PRIVATE',
  'PUBLIC',
  'KEY',
  'CERTIFICATE',
]
const LABEL = new RegExp(`^(?:${WORDS.join('|')})+$`)
const EACH_WORD = new RegExp(WORDS.join('|'), 'g')

const BEGIN = /-----\s*BEGIN\s*([A-Z\d][A-Z\d\s]*?)\s*-----/g

/** Invisible characters that editors and web pages add, in addition to white space. */
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]+/g

/**
 * The blocks of PEM text in the order of the text, whatever stands around them.
 *
 * Text outside of the blocks is ignored, as RFC 7468 prescribes and as OpenSSL does: `openssl pkcs12` prints the attributes
 * of a key before it. Line breaks may be missing, replaced by blanks, indented, or written as `\n` (once or several times
 * escaped), which is what environment variables, YAML files and web consoles make of them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7468
 */
export function findPem(input: string): PemBlock[] {
  const text = input.replace(/\\+[rnt]?/g, '\n')
  const begins = [...text.matchAll(BEGIN)]
  return begins.map((begin, index) => {
    const label = labelOf(begin[1] ?? '')
    const rest = text.slice(begin.index + begin[0].length, begins[index + 1]?.index)
    return blockOf(label, rest)
  })
}

function blockOf(label: string, rest: string): PemBlock {
  const end = /-----\s*END\s*([A-Z\d\s]*?)\s*-----/.exec(rest)
  const content = end ? rest.slice(0, end.index) : rest
  const encrypted = label.startsWith('ENCRYPTED') || /Proc-Type:[^\n]*ENCRYPTED/.test(content)
  const base64 = content.replace(INVISIBLE, '')
  const problem = end
    ? labelOf(end[1] ?? '') === label
      ? problemOf(base64)
      : 'its END line names another type'
    : NO_END
  const lines = base64.replace(/.{64}(?=.)/g, '$&\n')
  return { label, text: `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`, problem, encrypted }
}

const NO_END = 'its line -----END …----- is missing'

function problemOf(base64: string): string | undefined {
  if (base64 === '') return 'nothing stands between its BEGIN and END lines'
  if (/[^A-Za-z\d+/=]/.test(base64)) return 'characters that are not Base64 stand between its BEGIN and END lines'
  return base64.length % 4 === 0 ? undefined : 'the number of its Base64 characters is not a multiple of 4'
}

/** A label with single blanks between its words. */
function labelOf(text: string): string {
  const joined = text.replace(/\s+/g, '')
  return LABEL.test(joined) ? (joined.match(EACH_WORD) ?? []).join(' ') : text.replace(/\s+/g, ' ')
}
