import type { SiteIndex, SiteText } from '../../tools/site/entries.js'

function once<T>(name: string): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= fetch(`/site/${name}.json`, { cache: 'no-cache' }).then((answer) => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
      return answer.json() as Promise<T> // written by tools/site
    })
    loading.catch(() => {
      loading = undefined // the next one tries again
    })
    return loading
  }
}

/** All pages, for sidebar and search. */
export const loadIndex = once<SiteIndex>('index')

/** Fields and guides, for the search. */
export const loadText = once<SiteText>('text')

/** Causes and cures of error codes in English. */
export const loadErrors = once<Readonly<Record<string, string>>>('errors')
