/** The runtime, for the `User-Agent`, by its own words: `Deno/2.9.6`, `Bun/1.4.5`, `Cloudflare-Workers`. */
export function runtimeName(): string {
  const { navigator } = globalThis as { readonly navigator?: { readonly userAgent?: unknown } } // none has to be there
  const own = navigator?.userAgent
  return typeof own === 'string' && /^[\x21-\x7e][\x20-\x7e]*$/.test(own) ? own : 'web'
}
