import { element } from './element.js'
import { loadErrors } from './load.js'

/** `code`, or a link. */
const MARK = /`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g

/** Puts English causes and cures into the tables of error codes. They are loaded only where a page has such a table. */
export async function translateErrors(): Promise<void> {
  const tables = [...document.querySelectorAll('main table')].filter(
    (table) => table.querySelector('th')?.textContent === '错误码',
  )
  // The texts as they are now: the frame changes some words of them.
  const cells = tables.flatMap((table) =>
    [...table.querySelectorAll('td')].map((cell) => ({ cell, text: cell.textContent?.trim() ?? '' })),
  )
  if (cells.length === 0) return
  const english = await loadErrors()
  for (const { cell, text } of cells) {
    const translated = english[text]
    if (translated === undefined) continue
    cell.replaceChildren(...withMarks(translated))
    cell.lang = 'en'
  }
}

function withMarks(markdown: string): (Node | string)[] {
  const nodes: (Node | string)[] = []
  let end = 0
  for (const match of markdown.matchAll(MARK)) {
    const [whole, code, text = '', href = ''] = match
    nodes.push(
      markdown.slice(end, match.index),
      code === undefined ? element('a', { href }, text) : element('code', {}, code),
    )
    end = match.index + whole.length
  }
  return [...nodes, markdown.slice(end)]
}
