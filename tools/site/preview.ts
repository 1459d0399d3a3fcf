import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { DIST, serveSite } from './serve.js'

/** Shows the built site on loopback, as a static host would, until it is interrupted. `PORT` chooses the port. */
async function main(): Promise<void> {
  if (!existsSync(DIST)) throw new Error(`${DIST} is not there: run npm run docs:build first`)
  const server = await serveSite(Number(process.env.PORT ?? 4173))
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`) // it listens on a port
}

await main()
