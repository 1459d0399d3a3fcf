import { join, resolve } from 'node:path'
import type { Emulator } from '../index.js'
import { type Done, pageOf } from './greeting.js'

/** Where the emulator listens and what it has written, for programs. The token, if there is one, is in `config.json`. */
export function startedEvent({ url, tls, identity, operatorToken }: Emulator, { out, envFile }: Done): object {
  return {
    url,
    ...(tls && { tlsUrl: tls.url }),
    mchid: identity.mchid,
    page: pageOf({ url }),
    needsToken: operatorToken !== undefined,
    config: join(resolve(out), 'config.json'),
    ...(envFile !== undefined && { env: resolve(envFile) }),
  }
}
