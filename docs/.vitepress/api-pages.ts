import type { Plugin } from 'vite'
import { siteFiles } from '../../tools/site/site.js'
import { typeOf } from '../../tools/site/types.js'

/** The pages of operations in `npm run docs`, made when the first is asked for. They show no answers: those take the emulator some seconds. */
export function apiPages(): Plugin {
  let files: Promise<Map<string, string | Uint8Array>> | undefined
  return {
    name: 'wechatpay-chain:api-pages',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?')
        if (!/^\/(?:openapi|webhook|llms|site\/(?:site|api|search|index|text|english)\.)/.test(path)) return next()
        files ??= siteFiles(false)
        const name = decodeURI(path.slice(1))
        const found = [name, `${name}.html`, `${name}index.html`]
        const made = await files
        const key = found.find((one) => made.has(one))
        if (key === undefined) return next()
        response.setHeader('content-type', typeOf(key))
        response.end(made.get(key))
      })
    },
  }
}
