import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import webTwins from '../../tools/web-twins.js'

/** Modules that exist for runtimes other than Node.js, and the twins that they replace, both without their suffix. */
const modules = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.web.ts'))
  .map((name) => name.replace(/\.web\.ts$/, ''))
const twins = modules.filter((name) => existsSync(join('lib', `${name}.ts`)))

/** What the declarations do not show, so that it may have another type. */
const HIDDEN: Readonly<Record<string, string>> = {
  'crypto/aes': 'each is called by the suite of its own family, and `Aead` promises either',
  'platform/stream': 'a Readable or a ReadableStream; `FileStream` promises what both have',
}

/** Inside the project, for its own types and Node's. */
mkdirSync('dist', { recursive: true })
const folder = mkdtempSync(resolve('dist', 'twins-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the compiler says of twins that are not what the declarations of Node.js promise, by their line. */
async function problemsOf(names: readonly string[], change = ''): Promise<string> {
  const lines = names.map((name, index) => {
    const [node, web] = ['', '.web'].map((suffix) => `typeof import('../../lib/${name}${suffix}.js')`)
    return `export const is${index}: Pick<${node}, keyof (${node}) & keyof (${web})> = {} as ${web} ${change}`
  })
  writeFileSync(join(folder, 'check.ts'), lines.join('\n'))
  const options = { extends: '../../tsconfig.json', include: ['check.ts'], exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
  const tsc = resolve('node_modules/typescript/bin/tsc')
  return promisify(execFile)(process.execPath, [tsc, '-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
}

/** The files of `lib/` for runtimes other than Node.js as one program for each subpath, with marks in place of what is Node.js's. */
async function family(plugins = [webTwins()]): Promise<string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Readonly<Record<string, { readonly workerd?: { readonly default: string } }>>
  }
  const files = Object.values(exports).flatMap(({ workerd }) => workerd?.default ?? [])
  const { outputFiles } = await build({
    entryPoints: files.map((file) => file.replace('./dist/web/', 'lib/').replace(/\.js$/, '.ts')),
    outdir: folder,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    plugins,
    define: Object.fromEntries(['Buffer', 'process', 'require', '__dirname'].map((name) => [name, `OF_NODE_${name}`])),
    logLevel: 'silent',
  })
  expect(outputFiles.length).toBeGreaterThan(5)
  return outputFiles.map(({ text }) => text).join('\n')
}

const OF_NODE = /\bOF_NODE_\w+|\b(?:from|import) ?\(?"node:[\w/]+"|(?:from|import) ?\(?"undici[\w./-]*"/g

describe('a module for runtimes other than Node.js', () => {
  it('has the types of its twin, which the declarations of the package have', async () => {
    expect(twins.length).toBeGreaterThan(15)
    expect(await problemsOf(twins.filter((name) => !(name in HIDDEN)))).toBe('')
    expect(await problemsOf(Object.keys(HIDDEN))).toMatch(/is not assignable/)
  })

  it('is found out when it returns a promise where the declarations have none', async () => {
    const promised = '& { readonly decodeBase64: (text: string) => Promise<Uint8Array> }'
    expect(await problemsOf(['crypto/base64'], promised)).toBe('')
    const only = 'as never as { readonly decodeBase64: (text: string) => Promise<Uint8Array> }'
    expect(await problemsOf(['crypto/base64'], only)).toMatch(/Promise<.*> is not assignable|is missing the following/)
  })
})

describe('the files for runtimes other than Node.js', () => {
  it('import no module of Node.js and no undici, and use neither Buffer nor process, over all subpaths', async () => {
    expect((await family()).match(OF_NODE)).toBeNull()
    const found = new Set((await family([])).match(OF_NODE))
    for (const name of ['OF_NODE_Buffer', 'OF_NODE_process', 'from "node:crypto"']) expect([...found]).toContain(name)
  })
})
