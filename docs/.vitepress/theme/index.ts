import { useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import './style.css'
import '../../site/search.css'

/** The search of the whole site, of which VitePress makes the guides only. `docs/site/search.ts` waits for its click. */
function searchButton() {
  const { lang } = useData()
  const label = () => (lang.value.startsWith('en') ? 'Search' : '搜索')
  return h('button', { type: 'button', class: 'site-search', 'data-search': '' }, [`${label()} `, h('kbd', '/')])
}

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'nav-bar-content-before': () => h(searchButton) }),
}
