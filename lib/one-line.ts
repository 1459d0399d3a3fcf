/** Characters of a foreign text that are kept in a message. */
const MOST = 500

/**
 * A foreign text on one line, for messages: control characters and line breaks become spaces, and the rest of a long text is
 * left out.
 *
 * The sender of such a text may be anyone, and messages are written to logs, where a line break would forge an entry and an
 * escape sequence would reach a terminal.
 *
 * @param most Characters that are kept.
 */
export function oneLine(text: string, most: number = MOST): string {
  const kept = text.length > most ? `${text.slice(0, most - 1)}…` : text
  return kept.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
}
