import { element } from './element.js'
import { fillSidebar } from './sidebar.js'
import { words } from './words.js'

/** The key under which VitePress keeps the reader's choice of light or dark. */
const THEME = 'vitepress-theme-appearance'

/** Light or dark, before anything is painted. */
export function setTheme(): void {
  const wants = matchMedia('(prefers-color-scheme: dark)').matches
  const kept = read()
  document.documentElement.classList.toggle('dark', kept === 'dark' || (kept !== 'light' && wants))
}

/** What a page of operations or notifications does: sidebar, filter of the index, copy buttons, outline, theme, menu. */
export function enliven(): void {
  const side = document.getElementById('side')
  if (side) fillSidebar(side).catch(() => undefined) // the link to the index stays
  if (document.body.classList.contains('index')) addFilter()
  else fillOutline()
  addAnchors()
  addCopyButtons()
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    const copy = target.closest<HTMLElement>('button.copy')
    if (copy) copyCode(copy)
    if (target.closest('[data-theme]')) switchTheme()
    const menu = target.closest('[data-menu]')
    if (menu) menu.setAttribute('aria-expanded', String(document.body.classList.toggle('menu-open')))
  })
}

function read(): string | null {
  try {
    return localStorage.getItem(THEME)
  } catch {
    return null // storage is switched off
  }
}

function switchTheme(): void {
  const isDark = document.documentElement.classList.toggle('dark')
  try {
    localStorage.setItem(THEME, isDark ? 'dark' : 'light')
  } catch {
    // The choice lasts as long as the page.
  }
}

function copyCode(button: HTMLElement): void {
  const code = button.parentElement?.querySelector('code')?.textContent ?? ''
  navigator.clipboard.writeText(code).then(
    () => {
      button.classList.add('copied')
      button.setAttribute('aria-label', words().copied)
    },
    () => undefined, // not allowed here
  )
}

function fillOutline(): void {
  const toc = document.getElementById('toc')
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id]')]
  if (!toc || headings.length === 0) return
  const links = headings.map((heading) => {
    return element(
      'li',
      { class: heading.tagName },
      element('a', { href: `#${heading.id}` }, heading.textContent ?? ''),
    )
  })
  toc.append(element('p', {}, words().onThisPage), element('ul', {}, ...links))
}

/** A link to each heading beside it, made here since it says nothing that the heading does not. */
function addAnchors(): void {
  const label = words().linkHere
  for (const heading of document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)[id]')) {
    heading.append(' ', element('a', { class: 'anchor', href: `#${heading.id}`, 'aria-label': label }, '#'))
  }
}

function addCopyButtons(): void {
  const label = words().copy
  for (const code of document.querySelectorAll('main div[class^="language-"]')) {
    code.prepend(element('button', { class: 'copy', 'aria-label': label }))
  }
}

/** A box above the index that hides rows and headings without a match. */
function addFilter(): void {
  const say = words()
  const box = element('input', { type: 'search', class: 'filter', placeholder: say.filter, 'aria-label': say.filter })
  const none = element('p', { role: 'status' })
  document.querySelector('main h1')?.after(box, none)
  const rows = [...document.querySelectorAll<HTMLElement>('main tbody tr')].map(
    (row) => [row, row.textContent?.toLowerCase() ?? ''] as const,
  )
  const tables = [...document.querySelectorAll<HTMLElement>('main table')]
  const headings = [...document.querySelectorAll<HTMLElement>('main h2, main h3')]
  box.addEventListener('input', () => {
    const wanted = box.value.trim().toLowerCase()
    // the Chinese text as it came, and what stands there now
    for (const [row, text] of rows) row.hidden = !`${text} ${row.textContent?.toLowerCase()}`.includes(wanted)
    for (const table of tables) table.hidden = !table.querySelector('tbody tr:not([hidden])')
    for (const heading of headings) heading.hidden = wanted !== '' && !hasRows(heading)
    none.textContent = rows.every(([row]) => row.hidden) ? say.none : ''
  })
}

/** Whether a table below a heading, before the next one of its level, is shown. */
function hasRows(heading: Element): boolean {
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.tagName <= heading.tagName && /^H\d$/.test(next.tagName)) return false
    if (next.tagName === 'TABLE' && !(next as HTMLElement).hidden) return true
  }
  return false
}
