/** Reads a file of the site, `/site/<name>.json`, when it is first asked for; after a failure the next one tries again. */
export function once<T>(name: string): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= fetch(`/site/${name}.json`, { cache: 'no-cache' }).then((answer) => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
      return answer.json() as Promise<T> // written by tools/site
    })
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
}
