import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const CLI = join(import.meta.dirname, '../../packages/cli/dist/index.js')

/** An emulator in a process of its own, and all that a merchant gets from it: an address, files, a customer. */
export async function startGateway(folder) {
  const child = spawn(process.execPath, [CLI, 'emulate', '--port', '0', '--tls', '--out', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const log = []
  await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(line)
      if (line.startsWith('Press Ctrl-C')) resolve()
    })
    ended.then((code) => reject(new Error(`the emulator ended with ${code}: ${log.join('\n')}`)))
  })
  const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))
  const read = (name) => readFileSync(join(folder, config[name]), 'utf8')
  return {
    ...config,
    privateKey: read('privateKey'),
    merchantCertificate: read('merchantCertificate'),
    publicKey: read('publicKey'),
    platformCertificate: read('platformCertificate'),
    tlsAuthority: read('tlsAuthority'),
    /** The path of a file that config.json names. */
    pathOf: (name) => join(folder, config[name]),
    /** Lines of the emulator's own log. */
    log,
    /** A command of the operator API: the customer, and the clock. */
    operate: async (command, parameters) => {
      const answer = await fetch(`${config.url}_emulator/api/${command}`, {
        method: 'POST',
        body: JSON.stringify(parameters),
      })
      const said = await answer.json()
      if (!answer.ok) throw new Error(`${command}: ${said.code} ${said.message}`)
      return said
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
