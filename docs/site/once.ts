/** Loads something when it is first asked for; after a failure the next one tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load()
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
}

/** Reads a file of the site, `/site/<name>.json`, once. */
export function fileOnce<T>(name: string): () => Promise<T> {
  return once(async () => {
    const answer = await fetch(`/site/${name}.json`, { cache: 'no-cache' })
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
    return answer.json() as Promise<T> // written by tools/site
  })
}
