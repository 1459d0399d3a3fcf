import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { typeOf } from './types.js'

/** Where `npm run docs:build` puts the site. */
export const DIST = 'docs/.vitepress/dist'

/** Serves a built site on loopback, with addresses without `.html`, as a static host does. @param port Default: any that is free. */
export async function serveSite(port = 0, folder = DIST): Promise<Server> {
  const server = createServer((request, response) => {
    const file = fileAt(folder, request.url ?? '/')
    const shown = file ?? join(folder, '404.html')
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': typeOf(shown), 'cache-control': 'no-cache' })
    response.end(request.method === 'HEAD' ? undefined : readFileSync(shown))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

function fileAt(folder: string, url: string): string | undefined {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '/')
  if (path === undefined || path.split('/').includes('..')) return undefined
  return [path, `${path}.html`, `${path}index.html`]
    .map((name) => join(folder, name))
    .find((name) => existsSync(name) && statSync(name).isFile())
}

function decoded(path: string): string | undefined {
  try {
    return decodeURI(path)
  } catch {
    return undefined // a percent sign without two digits
  }
}
