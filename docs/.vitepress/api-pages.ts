import type { Plugin } from 'vite'
import { siteFiles } from '../../tools/site/site.js'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
}

/** The pages of operations in `npm run docs`, made when the first is asked for. They show no answers: those take the emulator some seconds. */
export function apiPages(): Plugin {
  let files: Promise<Map<string, string | Uint8Array>> | undefined
  return {
    name: 'wechatpay-chain:api-pages',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?')
        if (!/^\/(?:openapi|webhook|assets\/(?:site|api|search)|llms\.txt)/.test(path)) return next()
        files ??= siteFiles(false)
        const name = decodeURI(path.slice(1))
        const found = [name, `${name}.html`, `${name}index.html`]
        const made = await files
        const key = found.find((one) => made.has(one))
        if (key === undefined) return next()
        response.setHeader('content-type', TYPES[key.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        response.end(made.get(key))
      })
    },
  }
}
