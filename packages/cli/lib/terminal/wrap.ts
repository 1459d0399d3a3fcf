/** Characters that are two columns wide on a terminal. */
const WIDE = '\\u2e80-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6'

/** Punctuation that no line ends with, and that none begins with. */
const OPENING = '（「“《'
const CLOSING = '，。：；、！？）」”》'

const WIDE_ONE = new RegExp(`[${WIDE}]`, 'g')

/** What stays on one line: a word, or a Chinese character, with its punctuation; and the space before it. */
const UNIT = new RegExp(
  `( *)([${OPENING}]*(?:[^ \\n${WIDE}${OPENING}${CLOSING}]+|[^ \\n${OPENING}${CLOSING}])?[${CLOSING}]*)`,
  'y',
)

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE_ONE)?.length ?? 0)
}

/**
 * The text in lines of at most so many columns, cut between words and between Chinese characters. A word that is longer stays whole.
 *
 * @param columns `undefined`: the text as it is.
 * @param indent What each further line begins with.
 */
export function wrap(text: string, columns: number | undefined, indent = ''): string {
  if (columns === undefined) return text
  return text
    .split('\n')
    .map((line) => linesOf(line, columns, indent).join(`\n${indent}`))
    .join(`\n${indent}`)
}

function linesOf(text: string, columns: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const [, space = '', unit = ''] of unitsOf(text)) {
    const room = columns - (lines.length > 0 ? widthOf(indent) : 0)
    const isFull = line.trim() !== '' && widthOf(line) + widthOf(space) + widthOf(unit) > room
    if (isFull) lines.push(line)
    line = isFull ? unit : `${line}${space}${unit}`
  }
  return [...lines, line]
}

function* unitsOf(text: string): Generator<RegExpExecArray> {
  const unit = new RegExp(UNIT) // with a place of its own
  while (unit.lastIndex < text.length) {
    const found = unit.exec(text)
    if (!found || found[0] === '') return
    yield found
  }
}
