import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The path of a Node.js of this major version: the one that runs, or the npm package `node`, which is kept in the folder for
 * temporary files.
 *
 * @throws {Error} when npm cannot install it.
 */
export function nodeOf(major: string): string {
  if (process.version.startsWith(`v${major}.`)) return process.execPath
  const folder = join(tmpdir(), `wechatpay-chain-bench-node-${major}`)
  const path = join(folder, 'node_modules', 'node', 'bin', 'node')
  if (!existsSync(path)) {
    const options = ['--no-audit', '--no-fund', '--silent', '--prefer-offline']
    execFileSync('npm', ['install', '--prefix', folder, ...options, `node@${major}`], { stdio: 'inherit' })
  }
  return path
}
