import { useData, useRoute } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h, nextTick, onMounted, watch } from 'vue'
import './style.css'
import '../../site/search.css'
import './home.css'
import './sequence.css'
import './tokens.css'
import { highlight } from '../../../tools/site/highlight.js'

/** The search of the whole site, of which VitePress makes the guides only. `docs/site/search.ts` waits for its click. */
function searchButton() {
  const { lang } = useData()
  const label = () => (lang.value.startsWith('en') ? 'Search' : '搜索')
  return h('button', { type: 'button', class: 'site-search', 'data-search': '' }, [`${label()} `, h('kbd', '/')])
}

/** What the client does, in code, beside the words of the home page: `sample` of its front matter. */
function heroCode() {
  const { frontmatter } = useData()
  const { sample } = frontmatter.value
  return typeof sample === 'string'
    ? h('pre', { class: 'hero-code', tabindex: 0 }, [h('code', { innerHTML: highlight(sample.trimEnd(), 'ts') })])
    : undefined
}

/** The home page of VitePress has no `main`: its content becomes one for those who navigate by landmarks. */
function markMain(): void {
  const content = document.getElementById('VPContent')
  if (content?.querySelector('main')) content.removeAttribute('role')
  else content?.setAttribute('role', 'main')
}

export default {
  extends: DefaultTheme,
  setup() {
    const route = useRoute()
    onMounted(markMain)
    watch(
      () => route.path,
      () => nextTick(markMain),
    )
  },
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'nav-bar-content-before': () => h(searchButton),
      'home-hero-image': () => h(heroCode),
    }),
}
