import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The packages, and what may stand in each, by its first folder or its name. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  '.': /^(?:dist|types)\/|^(?:package\.json|LICENSE|README(?:\.zh-CN)?\.md|CHANGELOG\.md|SECURITY\.md)$/,
  'packages/emulator': /^(?:dist|spec)\/|^(?:package\.json|openapi\.json|LICENSE|README\.md)$/,
  'packages/cli': /^dist\/|^(?:package\.json|LICENSE|README\.md)$/,
}

/**
 * Packs the three packages, installs the tarballs into an empty folder and uses them from ESM, CommonJS and TypeScript.
 *
 * The folder is outside the checkout, so that nothing is found there by accident.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-package-'))
  try {
    const tarballs = Object.keys(PACKAGES).map((root) => pack(root, folder))
    cpSync('test/package', folder, { recursive: true })
    run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--silent', ...tarballs, ...peers()], folder)
    for (const script of ['esm.mjs', 'commonjs.cjs', 'cli.mjs', 'page.mjs']) {
      run(process.execPath, [script], folder)
      console.log(`ok ${script}`)
    }
    for (const compiler of ['typescript', 'typescript-5.9']) {
      run(process.execPath, [resolve('node_modules', compiler, 'bin/tsc'), '-p', '.'], folder)
      console.log(`ok TypeScript by ${compiler}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pack(root: string, folder: string): string {
  const printed = run('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder], root)
  const answer: unknown = JSON.parse(printed)
  // npm 10 and 11 print a list of packages, npm 12 an object by name.
  const [packed] = Object.values(
    answer as Record<string, { filename: string; files: { path: string }[]; size: number }>,
  )
  if (!packed) throw new Error('npm pack printed nothing')
  const stray = packed.files.map(({ path }) => path).filter((path) => !PACKAGES[root]?.test(path))
  if (stray.length > 0) throw new Error(`the package ${root} holds what it should not: ${stray.join(', ')}`)
  console.log(`ok ${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} KiB`)
  return join(folder, packed.filename)
}

/** The types of Node.js, which a TypeScript user has anyway. */
function peers(): string[] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>
  }
  return [`@types/node@${devDependencies['@types/node']}`]
}

function run(command: string, given: readonly string[], cwd: string): string {
  return execFileSync(command, given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 240_000 })
}

main()
