import type { Entry, SiteIndex } from '../../tools/site/entries.js'
import { element } from './element.js'
import { loadIndex } from './load.js'
import { isEnglish, words } from './words.js'

/** How many pages a filter lists. */
const MOST = 80

/** Fills the sidebar of a page of operations or notifications: a filter, what is common, then the businesses, each closed until it is opened. */
export async function fillSidebar(side: HTMLElement): Promise<void> {
  const kind = location.pathname.startsWith('/webhook/') ? '/webhook/' : '/openapi/'
  const index = await loadIndex()
  const pages = index.entries.filter(([address]) => address.startsWith(kind))
  const say = words()
  const filter = element('input', { type: 'search', placeholder: say.filter, 'aria-label': say.filter })
  const list = element('div')
  const show = () => {
    const wanted = filter.value.trim().toLowerCase()
    const found = matching(pages, wanted)
    const filtered = found.length > 0 ? linksTo(found) : element('p', { role: 'status' }, say.none)
    list.replaceChildren(...(wanted === '' ? groups(pages, index, kind) : [filtered]))
  }
  filter.addEventListener('input', show)
  const [home] = side.children
  side.replaceChildren(...(home ? [home] : []), filter, list)
  show()
  const current = list.querySelector<HTMLElement>('details[open] [aria-current]')
  if (current) side.scrollTop = current.offsetTop - side.clientHeight / 3
}

function matching(pages: readonly Entry[], wanted: string): Entry[] {
  return pages
    .filter(([address, title, , , , other = '']) => `${title} ${other} ${address}`.toLowerCase().includes(wanted))
    .slice(0, MOST)
}

function groups(
  pages: readonly Entry[],
  { businesses, entries, common: places }: SiteIndex,
  kind: string,
): HTMLElement[] {
  const here = decodeURI(location.pathname)
  const common = places.map((at) => entries[at]).filter((entry): entry is Entry => pages.includes(entry as Entry))
  const named = businesses.map((name, at) => [name, pages.filter(([, , , business]) => business === at)] as const)
  return [[words().common, common] as const, ...named.map(([name, found]) => [name, found] as const)]
    .filter(([, found]) => found.length > 0)
    .map(([name, found]) => {
      const group = element('details', {}, element('summary', {}, name))
      const fill = () => {
        if (group.open && group.children.length === 1) group.append(linksTo(found))
      }
      group.addEventListener('toggle', fill)
      const isHere = found.some(([address]) => address === here)
      group.open = found === common ? here === kind : isHere
      fill()
      return group
    })
}

/** Titles, with the path where another one here has the same title, and in the English frame, whose readers know the path. */
function linksTo(pages: readonly Entry[]): HTMLElement {
  const here = decodeURI(location.pathname)
  const titles = pages.map(([, title]) => title)
  return element(
    'ul',
    {},
    ...pages.map(([address, title, , , marks]) => {
      const isTwin = titles.filter((one) => one === title).length > 1
      const link = element(
        'a',
        {
          href: encodeURI(address),
          title: address.replace(/^\/\w+\//, ''),
          ...(address === here && { 'aria-current': 'page' }),
          ...(marks & 1 && { class: 'retired' }),
        },
        title,
      )
      if (isTwin || isEnglish()) link.append(element('small', {}, address.replace(/^\/\w+\//, '')))
      return element('li', {}, link)
    }),
  )
}
