import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import compare from './package/compare.js'
import compile from './package/compile.js'
import measure from './package/measure.js'
import newcomer from './package/newcomer.js'
import pack, { type Packed } from './package/pack.js'
import run from './package/run.js'

/** The packages, and what may stand in each, by its first folder or its name. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  '.': /^(?:dist|types|docs\/guide|examples)\/|^(?:package\.json|LICENSE|README(?:\.zh-CN)?\.md|CHANGELOG\.md|SECURITY\.md)$/,
  'packages/emulator': /^(?:dist|spec)\/|^(?:package\.json|openapi\.json|LICENSE|README(?:\.zh-CN)?\.md)$/,
  'packages/cli': /^dist\/|^(?:package\.json|LICENSE|README(?:\.zh-CN)?\.md)$/,
}

/**
 * Packs the three packages, installs the tarballs into empty folders and uses them from ESM, CommonJS and TypeScript,
 * and as both READMEs say.
 *
 * The folders are outside the checkout, so that nothing is found there by accident.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-package-'))
  try {
    const packed = Object.entries(PACKAGES).map(([root, allowed]) => pack(root, allowed, folder))
    // Neither asks the network: both read the tarball alone.
    for (const { name, tarball } of packed) {
      for (const [tool, ...given] of [
        ['publint', '--strict'],
        ['attw', '--profile', 'strict', '--quiet'],
      ] as const) {
        run(resolve('node_modules/.bin', tool), [...given, tarball], folder)
        console.log(`ok ${name} to ${tool}`)
      }
    }
    for (const { root, tarball } of packed) if (root === '.') measure(tarball, join(folder, 'production'))
    use(packed, join(folder, 'merchant'))
    const shop = join(folder, 'shop')
    await newcomer('README.md', packed, shop)
    await newcomer('README.zh-CN.md', packed, join(folder, 'shop-zh'), shop)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a merchant's developer does with the three. */
function use(packed: readonly Packed[], folder: string): void {
  mkdirSync(folder)
  cpSync('test/package', folder, { recursive: true })
  cpSync('test/package/shop.cts', join(folder, 'shop.ts'))
  install(folder, ...packed.map(({ tarball }) => tarball), nodeTypes())
  for (const script of ['esm.mjs', 'commonjs.cjs', 'cli.mjs', 'page.mjs']) node(folder, script)
  compile(folder)
  for (const name of ['wechatpay-chain', 'wechatpay-chain-emulator']) compare(join(folder, 'node_modules', name))
  // The one line that README names for a Node.js without SQLite, and the one for Shangmi.
  install(folder, '--save-dev', 'libsql')
  node(folder, 'data.mjs')
  install(folder, 'sm-crypto-v2')
  node(folder, 'shangmi.cjs')
}

function install(folder: string, ...given: readonly string[]): void {
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--silent', ...given], folder)
}

function node(folder: string, script: string): void {
  run(process.execPath, [script], folder)
  console.log(`ok ${script}`)
}

/** The types of Node.js, which a TypeScript user has anyway. */
function nodeTypes(): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>
  }
  return `@types/node@${devDependencies['@types/node']}`
}

await main()
