import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The name by which the package is resolved, and the path from this file to its folder, in `lib/` and in `dist/`. */
const MANIFEST = 'wechatpay-chain-emulator/package.json'
const UP = '../..'

/** A `require` for modules that are loaded on first use. A bundle of CommonJS modules has no `import.meta.url`. */
export function requireLater(from: string | undefined = import.meta.url): NodeJS.Require {
  return createRequire(from || join(process.cwd(), 'index.js'))
}

/**
 * The path of a folder of this package: `spec`.
 *
 * The address is put together from strings: bundlers take `new URL('…', import.meta.url)` for a module and fail to find it.
 *
 * @param from The URL of this module. Default: `import.meta.url`, which a bundle may not have.
 * @throws {Error} when a bundler has moved the code away from its files.
 */
export function ownFolder(name: string, from: string | undefined = import.meta.url): string {
  const adjacent = from ? join(dirname(fileURLToPath(from)), UP, name) : undefined
  if (adjacent !== undefined && existsSync(adjacent)) return adjacent
  const installed = installedFolder(name, from)
  if (installed !== undefined && existsSync(installed)) return installed
  throw new Error(
    `the emulator cannot find its folder ${name}/: a bundler has moved its code; ` +
      "leave wechatpay-chain-emulator out of the bundle (Next.js: serverExternalPackages: ['wechatpay-chain-emulator'])",
  )
}

function installedFolder(name: string, from: string | undefined): string | undefined {
  try {
    return join(dirname(requireLater(from).resolve(MANIFEST)), name)
  } catch {
    return undefined // not installed where the bundle runs
  }
}
