import { followChosenForm } from './code-groups.js'
import { translateErrors } from './errors.js'
import { frameInEnglish, keepLanguage, translateFrame, watchLanguage } from './frame.js'
import { enliven, setTheme } from './page.js'
import { watchSearch } from './search.js'

// On the pages of VitePress the search and the choice of a form are all that this adds.
followChosenForm()
watchSearch()
if (!document.querySelector('meta[name=generator]')) {
  setTheme()
  const isEnglish = frameInEnglish()
  document.addEventListener('DOMContentLoaded', () => {
    if (isEnglish) {
      translateErrors().catch(() => undefined) // they stay Chinese
      translateFrame()
    }
    watchLanguage()
    enliven()
  })
} else {
  keepLanguage()
}
