import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const NAME = 'tenpay (APIv2)'

/**
 * In a process of its own, where Node.js trusts the authority of the emulator's TLS port: tenpay has no setting for it. It
 * prints a line for each step, and asks for the customer and for notifications on its standard input.
 */
export async function run({ gateway, shop, did }) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'tenpay-program.mjs')], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: gateway.pathOf('tlsAuthority') },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const answer = (value) => child.stdin.write(`${JSON.stringify(value)}\n`)
  const { mchid, apiv2Key, tlsUrl } = gateway
  answer({ mchid, apiv2Key, tlsUrl, pfx: gateway.pathOf('merchantPkcs12'), notify_url: shop.notify_url })
  for await (const line of createInterface({ input: child.stdout })) {
    const [verb, ...words] = line.split(' ')
    if (verb === 'did') did(words.join(' '))
    if (verb === 'operate') answer(await gateway.operate(words[0], JSON.parse(words.slice(1).join(' '))))
    if (verb === 'notified') answer(await shop.notifiedXml(words[0]))
  }
  const code = await ended
  if (code !== 0) throw new Error(`it ended with ${code}`)
}
