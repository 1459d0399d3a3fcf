import { followChosenForm } from './code-groups.js'
import { enliven, setTheme } from './page.js'
import { watchSearch } from './search.js'

// On the pages of VitePress the search and the choice of a form are all that this adds.
followChosenForm()
watchSearch()
if (!document.querySelector('meta[name=generator]')) {
  setTheme()
  document.addEventListener('DOMContentLoaded', enliven)
}
