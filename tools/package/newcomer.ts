import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { parseEnv, promisify } from 'node:util'
import type { Packed } from './pack.js'
import { readSteps } from './readme-steps.js'

const exec = promisify(execFile)

/** Seconds from the empty folder to the refunded order; on a machine without other work it is less than thirty. */
const MOST_SECONDS = 600

/** What a newcomer's npm asks the network beside the packages. */
const NPM = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true' }

/** Milliseconds that one step may take. */
const STEP_MS = 45_000

/** Addresses that the README prints. */
const SHOP = 'http://127.0.0.1:3000'
const EMULATOR = 'http://127.0.0.1:8080/'

/**
 * Does what a newcomer does with a README: in an empty folder, the lines of "Install", with the tarballs in place of the
 * names; the first program, saved under the name that it is given; the lines below it, as they are printed. Ends when the shop
 * has said that the order is paid and refunded.
 *
 * Where the port of the shop is taken, `PORT` names another one; the emulator itself takes the next free port.
 *
 * @param readme Path of the README.
 * @param folder The empty folder, which is made.
 * @param before The folder of a README with the same lines of installation, whose result is copied: the second would be the
 *   same again, and takes most of the time.
 * @throws {Error} when a step fails, or when all of them together take more than ten minutes.
 */
export default async function newcomer(
  readme: string,
  packed: readonly Packed[],
  folder: string,
  before?: string,
): Promise<void> {
  const { install, file, program, background, commands } = readSteps(readFileSync(readme, 'utf8'), packed)
  const port = await freePort(3000)
  const shop = SHOP.replace('3000', String(port))
  const env = {
    ...process.env,
    ...NPM,
    ...(shop !== SHOP && { PORT: String(port), WECHATPAY_NOTIFY_URL: `${shop}/notify` }),
  }
  mkdirSync(folder)
  const running: ChildProcess[] = []
  const said: string[] = []
  const begin = performance.now()
  const seconds = () => (performance.now() - begin) / 1000
  const run = (line: string) => exec('sh', ['-c', line], { cwd: folder, env, timeout: STEP_MS })
  try {
    if (before === undefined) for (const line of ['npm init -y', ...install]) await run(line)
    else
      for (const name of ['package.json', 'node_modules'])
        cpSync(join(before, name), join(folder, name), { recursive: true, verbatimSymlinks: true })
    writeFileSync(join(folder, file), program)
    const installed = seconds()
    for (const line of background) {
      running.push(startIn(folder, line, env, said))
      await (line.startsWith('npx')
        ? until(() => /Ctrl-C/.test(said.join('')), said)
        : until(() => isListening(shop), said))
    }
    const emulator = parseEnv(readFileSync(join(folder, '.env'), 'utf8')).WECHATPAY_BASE_URL ?? EMULATOR
    for (const { line, prints } of commands) {
      await run(line.replace(SHOP, shop).replace(EMULATOR, emulator))
      if (prints !== undefined) await until(() => said.join('').includes(`${prints}\n`), said)
    }
    console.log(
      `ok ${basename(readme)}: installed after ${installed.toFixed(0)} s, paid and refunded after ${seconds().toFixed(0)} s`,
    )
    await run('npx wechatpay doctor')
    console.log('ok wechatpay doctor, with the .env of the emulator')
  } finally {
    for (const child of running) stop(child)
  }
  if (seconds() > MOST_SECONDS) throw new Error(`${readme}: took ${seconds()} s, which is more than ten minutes`)
}

/** A line in a terminal of its own. */
function startIn(cwd: string, line: string, env: NodeJS.ProcessEnv, said: string[]): ChildProcess {
  // A group of its own: npx starts a shell, which starts the program.
  const child = spawn('sh', ['-c', line], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  return child
}

function stop({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended already.
  }
}

/** @throws {Error} with all that was said when it does not become true. */
async function until(isSo: () => boolean | Promise<boolean>, said: readonly string[]): Promise<void> {
  for (const end = performance.now() + STEP_MS; !(await isSo()); ) {
    if (performance.now() > end) throw new Error(`nothing more was said than: ${said.join('')}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function isListening(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}

/** This port, or another one when it is taken. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(freePort(0)))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : wanted))
    })
  })
}
