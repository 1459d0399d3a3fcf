import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import type { Emulator } from '../index.js'
import { urlOf } from '../server/address.js'
import type { Say } from './say.js'

/** What the command has written, and where the emulator listens. */
export interface Done {
  readonly out: string
  readonly envFile: string | undefined
  /** Address to listen on. */
  readonly host: string | undefined
}

/** The lines that the command prints when the emulator has started. */
export function greeting(emulator: Emulator, { out, envFile, host }: Done, say: Say): readonly string[] {
  const { url, tls, identity, operatorToken } = emulator
  const config = JSON.stringify(join(resolve(out), 'config.json'))
  const proof = operatorToken === undefined ? '' : `-H 'Authorization: Bearer ${operatorToken}' `
  const lines = [
    `Listening on ${url} for merchant ${identity.mchid}`,
    ...(tls ? [`Listening on ${tls.url} for what needs the client certificate`] : []),
    ...(operatorToken === undefined ? [] : warning(emulator, host)),
    `Keys, certificates and config.json are in ${resolve(out)}`,
    ...(envFile === undefined ? [] : [`Environment variables are in ${resolve(envFile)}`]),
    `A client: createClient(JSON.parse(readFileSync(${config}, 'utf8')).client)`,
    `Requests, orders and commands: ${pageOf(emulator)}`,
    `The same for programs: curl ${proof}-d '{"out_trade_no":"…"}' ${url}_emulator/api/pay`,
    'Press Ctrl-C to stop.',
  ]
  return lines.map(say)
}

/** The address of the page, with the token when it needs one. */
export function pageOf(
  { url, operatorToken }: Pick<Emulator, 'url'> & Partial<Pick<Emulator, 'operatorToken'>>,
  base = url,
): string {
  return `${base}_emulator/${operatorToken === undefined ? '' : `?token=${operatorToken}`}`
}

function warning(emulator: Emulator, host: string | undefined): readonly string[] {
  const port = Number(new URL(emulator.url).port)
  const isAll = host === '0.0.0.0' || host === '::'
  const addresses = isAll ? Object.values(networkInterfaces()).flatMap((all) => all ?? []) : []
  const others = addresses.filter(({ internal, family }) => !internal && family === 'IPv4')
  return [
    'WARNING: every device on the network reaches this emulator. Anyone who has the token below can use its page.',
    ...others.map(({ address }) => `From other devices: ${pageOf(emulator, urlOf(address, port))}`),
  ]
}
