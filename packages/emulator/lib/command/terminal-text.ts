/** The same text on one line, without control sequences of a terminal. */
export function terminalText(text: string): string {
  return text.replace(/[^\x20-\x7e\u3000-\u9fff\uff00-\uffef…→]/g, '?')
}
