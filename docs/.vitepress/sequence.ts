import type { MarkdownRenderer } from 'vitepress'

/** Who says what to whom. */
interface Message {
  readonly from: number
  readonly to: number
  readonly text: string
  /** `false` for a message that is lost on its way. */
  readonly arrives: boolean
}

/** A sequence diagram: its participants from left to right, its messages from the top. */
export interface Sequence {
  readonly participants: readonly string[]
  readonly messages: readonly Message[]
}

const PARTICIPANT = /^ {2}participant (.+)$/
const MESSAGE = /^ {2}(.+?)(->>|-x)(.+?): (.+)$/

/**
 * Reads a sequence diagram in the part of Mermaid's language that the guides use: `participant` lines, then messages
 * `a->>b: text`, or `a-x b` for one that is lost. GitHub draws the same text by Mermaid itself.
 *
 * @throws {Error} for any other line, and for a participant that was not named before.
 */
export function readSequence(code: string): Sequence {
  const [first, ...lines] = code.trimEnd().split('\n')
  if (first !== 'sequenceDiagram') throw new Error(`a diagram begins with sequenceDiagram, not with ${first}`)
  const participants = lines.flatMap((line) => PARTICIPANT.exec(line)?.[1] ?? [])
  const messages = lines.slice(participants.length).map((line) => {
    const [, from = '', arrow, to = '', text = ''] = MESSAGE.exec(line) ?? []
    const ends = { from: participants.indexOf(from), to: participants.indexOf(to) }
    if (ends.from < 0 || ends.to < 0 || /[;#]/.test(text)) throw new Error(`not a message of the diagram: ${line}`)
    return { ...ends, text, arrives: arrow === '->>' }
  })
  return { participants, messages }
}

/**
 * Draws the diagrams of a page as HTML: the text wraps in any width and any language, and a screen reader has a list of
 * steps. Mermaid would measure the text in a browser, and weigh more than the rest of the site.
 */
export function drawSequences(markdown: MarkdownRenderer): void {
  const fence = markdown.renderer.rules.fence
  markdown.renderer.rules.fence = (tokens, at, ...rest) => {
    const token = tokens[at]
    if (token?.info.trim() !== 'mermaid') return fence?.(tokens, at, ...rest) ?? ''
    return draw(readSequence(token.content), markdown.utils.escapeHtml)
  }
}

function draw({ participants, messages }: Sequence, escapeHtml: (text: string) => string): string {
  /** Paths and names of events may break after their parts. */
  const breakable = (text: string) => escapeHtml(text).replace(/[a-z](?=[A-Z])|(?<=\w)[/._](?=[\w{])/g, '$&<wbr>')
  const names = participants.map((name) => `<span>${breakable(name)}</span>`).join('')
  const steps = messages.map((message) => {
    const { from, to, text, arrives } = message
    // Each participant has two columns of the grid, and its line is between them.
    const [first, last] =
      from === to ? [2 * from + 1, 2 * to + 3] : [2 * Math.min(from, to) + 2, 2 * Math.max(from, to) + 2]
    const looks = from === to ? 'own' : `${from < to ? 'right' : 'left'}${arrives ? '' : ' lost'}`
    const who = from === to ? participants[from] : `${participants[from]} → ${participants[to]}`
    return `<li><p class="${looks}" style="grid-column:${first}/${last}"><span class="visually-hidden">${escapeHtml(`${who}: `)}</span>${breakable(text)}</p></li>`
  })
  return `<figure v-pre class="sequence" style="--participants:${participants.length}"><div aria-hidden="true">${names}</div><ol>${steps.join('')}</ol></figure>\n`
}
