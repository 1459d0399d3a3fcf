import type { SiteIndex, SiteText } from '../../tools/site/entries.js'
import { element } from './element.js'
import { loadIndex, loadText } from './load.js'
import { type Found, MOST, search } from './rank.js'
import { meantBy } from './spelling.js'
import { isEnglish, words } from './words.js'

/** Opens the search by its button, `/` or Ctrl+K, on the pages of VitePress as on the others. */
export function watchSearch(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search]')) open()
  })
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    const isShortcut = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping)
    if (!isShortcut || document.querySelector('dialog.search-box')) return
    event.preventDefault()
    open()
  })
}

function open(): void {
  const say = words()
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'search-results',
    'aria-autocomplete': 'list',
    'aria-label': say.search,
    placeholder: say.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const status = element('p', { role: 'status' }, say.loading)
  const results = element('div', { id: 'search-results', role: 'listbox', 'aria-label': say.search })
  // `vp-raw`: the router of VitePress leaves its links to the browser
  const box = element('dialog', { class: 'search-box vp-raw', 'aria-label': say.search }, input, status, results)
  document.body.append(box)
  box.showModal()
  box.addEventListener('close', () => box.remove())
  box.addEventListener('click', ({ target }) => {
    if (target === box) box.close()
  })
  let index: SiteIndex | undefined
  let text: SiteText | undefined
  let chosen = 0
  const options = () => [...results.querySelectorAll<HTMLAnchorElement>('[role=option]')]
  const choose = (at: number) => {
    const all = options()
    chosen = all.length === 0 ? 0 : (at + all.length) % all.length
    for (const [place, option] of all.entries()) option.setAttribute('aria-selected', String(place === chosen))
    all[chosen]?.scrollIntoView({ block: 'nearest' })
    input.setAttribute('aria-activedescendant', all[chosen]?.id ?? '')
  }
  const show = () => {
    if (!index) return
    const isEmpty = input.value.trim() === ''
    const asked = isEmpty ? usual(index) : search(input.value, index, text, isEnglish())
    const meant = asked.length === 0 && text ? meantBy(input.value, index, text) : undefined
    const found = meant === undefined ? asked : search(meant, index, text, isEnglish())
    results.replaceChildren(...found.map((one, at) => optionOf(one, at, index as SiteIndex))) // it is there
    const number = found.length === MOST ? say.most : `${found.length} ${say.found}`
    const total = meant === undefined ? number : `${say.meant} ${meant}${say.stop}${number}`
    const count = found.length > 0 ? total : text ? say.none : ''
    status.textContent = isEmpty ? (text ? say.common : say.reading) : text ? count : `${count} ${say.reading}`
    choose(0)
  }
  input.addEventListener('input', show)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1))
    }
    if (event.key === 'Enter' && !event.isComposing) options()[chosen]?.click()
  })
  results.addEventListener('click', () => box.close())
  const fail = () => {
    status.textContent = say.failed
  }
  loadIndex().then((loaded) => {
    index = loaded
    show()
  }, fail)
  loadText().then((loaded) => {
    text = loaded
    show()
  }, fail)
}

/** What most merchants call. */
function usual({ common }: SiteIndex): Found[] {
  return common.slice(0, 20).map((page) => ({ page, score: 0 }))
}

function optionOf({ page, note, anchor }: Found, at: number, { entries, businesses }: SiteIndex): HTMLElement {
  const say = words()
  const [address = '', title = '', verbs = '', business = -1, marks = 0] = entries[page] ?? []
  const kind = marks & 16 ? say.guide : marks & 64 ? say.webhook : verbs
  const about = [
    ...(marks & 16 ? [] : [businesses[business] ?? '']),
    ...(marks & 4 ? [say.partner] : []),
    ...(marks & 1 ? [say.retired] : []),
  ]
  return element(
    'a',
    {
      id: `result-${at}`,
      role: 'option',
      'aria-selected': 'false',
      tabindex: '-1',
      href: `${encodeURI(address)}${anchor ? `#${anchor}` : ''}`,
    },
    element('b', {}, title),
    element('span', { class: 'kind' }, kind),
    element('span', { class: 'about' }, about.join(' · ')),
    element(
      'span',
      { class: 'where' },
      [note, marks & 16 ? '' : address.replace(/^\/\w+\//, '')].filter(Boolean).join(' · '),
    ),
  )
}
