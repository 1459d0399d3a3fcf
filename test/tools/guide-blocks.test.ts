import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format, promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { configOf } from '../../packages/emulator/lib/command/config.js'
import { envFileOf } from '../../packages/emulator/lib/command/env-file.js'
import { createEmulator, type Emulator } from '../../packages/emulator/lib/index.js'
import { type Block, bareCode, blocksOf, pages, printedBy, saysAll, twinOf } from './guides/blocks.js'
import { compile } from './guides/compile.js'
import { GIVEN, GIVEN_ON } from './guides/given.js'

// One set of keys for every emulator that a program makes: what takes time is to make keys.
const { keys } = await vi.hoisted(async () => {
  const emulators = await import('../../packages/emulator/lib/index.js')
  return { keys: await emulators.createKeys() }
})
vi.mock('wechatpay-chain-emulator', async (original) => {
  const all = await original<typeof import('../../packages/emulator/lib/index.js')>()
  return { ...all, createEmulator: (options: object) => all.createEmulator({ keys, ...options }) }
})

/** Inside the project, for its own types and Node's. */
const parent = resolve('dist')
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, 'guides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Languages whose comments are `// …`, if they have any on the pages. */
const COMPARED = ['ts', 'js', 'java', 'go', 'php', 'python', 'nginx', 'json'] as const

const nameOf = ({ place }: Block) => place.replaceAll(/[^\w-]/g, '-').concat('.ts')
const isTwin = (page: string) => /\.en\.md$|\.zh-CN\.md$/.test(page)
/** Of one language: that the other has the same code is tested below. */
const blocks = pages.filter((page) => !isTwin(page)).flatMap((page) => blocksOf(page, 'ts'))
const byName = new Map(blocks.map((block) => [nameOf(block), block]))

/** A file of tests. Its tests are registered with those of this file, so they run as well. */
const isTest = (code: string) => code.includes("from 'vitest'")

for (const block of blocks.filter(({ code }) => isTest(code))) {
  const file = join(folder, nameOf(block))
  writeFileSync(file, block.code)
  await import(/* @vite-ignore */ pathToFileURL(file).href)
}

/** Deno names packages of npm with a prefix. The block below the declarations that its page takes for granted, but for those of names that it declares itself. */
function inContext({ page, code }: Block): string {
  const guide = page.replace(/^.*\//, '').replace(/(?:\.en)?\.md$/, '')
  const lines = (GIVEN_ON[guide] ?? '').trim().split(/\n(?=declare |type )/)
  const isOwn = (line: string) => {
    const [, name = ''] = /^(?:declare (?:const|function|class)|type) (\w+)/.exec(line) ?? []
    return new RegExp(
      `^\\s*(?:export )?(?:${line.startsWith('type') ? 'class|interface|import|type' : 'const|let|async function|function|class|import'})\\b[^=\\n]*\\b${name}\\b`,
      'm',
    ).test(code)
  }
  return [...lines.filter((line) => !isOwn(line)), code.replaceAll("'npm:", "'")].join('\n')
}

/** The blocks that need nothing: a reader can copy them into a file and run it. */
let complete: readonly Block[]
let problems: ReadonlyMap<string, readonly string[]>

beforeAll(async () => {
  const files = new Map(blocks.map((block) => [nameOf(block), inContext(block)]))
  const first = blocksOf('docs/guide/from-wechatpay-php.md', 'ts')[0]?.code ?? ''
  files.set('misspelt.ts', first.replace('createClient({', 'createClient({ mchId: 1,'))
  const bare = new Map(blocks.map((block) => [nameOf(block), block.code]))
  const [given, alone] = await Promise.all([
    compile(join(folder, 'given'), files, GIVEN),
    compile(join(folder, 'alone'), bare, ''),
  ])
  problems = given
  complete = blocks.filter((block) => !alone.has(nameOf(block)) && /^import .* from '/m.test(block.code))
}, 120_000)

describe('the code of the guides and of both READMEs', () => {
  it('compiles, and no code that cannot fail to', () => {
    expect(byName.size).toBeGreaterThan(150)
    const { 'misspelt.ts': misspelt, ...others } = Object.fromEntries(problems)
    expect(misspelt).toEqual([expect.stringMatching(/'mchId' does not exist/)])
    const found = Object.entries(others).map(([name, said]) => [byName.get(name)?.place, ...said])
    expect(found).toEqual([])
  })

  it('is the same in both languages, and so are the rows', () => {
    for (const page of pages.filter((name) => !isTwin(name))) {
      const twin = twinOf(page)
      expect(pages).toContain(twin)
      const languages = page === 'README.md' ? (['ts'] as const) : COMPARED // test/examples.test.ts compares the rest of it
      const codeOf = (name: string) =>
        blocksOf(name, ...languages).map((block) => bareCode(block).replaceAll(/'(?:A book|图书)'/g, "''"))
      expect(codeOf(twin), twin).toEqual(codeOf(page))
      const rows = (name: string) => readFileSync(name, 'utf8').match(/^\|/gm)?.length
      expect(rows(twin), twin).toBe(rows(page))
    }
  })
})

describe('the programs in JavaScript', () => {
  const ours = pages
    .filter((page) => !isTwin(page))
    .flatMap((page) => blocksOf(page, 'js'))
    .filter(({ code }) => /['"]wechatpay-chain/.test(code))

  it('are run here or by other tests, and one is not complete', () => {
    expect(ours.map(({ page, code }) => `${page} ${/node:test|express|require/.exec(code)?.[0]}`)).toEqual([
      'README.md express', // run by test/examples.test.ts
      'packages/emulator/README.md undefined',
      'docs/guide/testing.md node:test',
      'docs/guide/testing.md require', // what stands around the tests of Jest; test/runners/jest has whole ones
    ])
  })

  // A program of Node.js that imports the packages by their names, so `npm run build` goes before it, as in `npm test`.
  it('run as the README of the emulator has it', async () => {
    const file = join(folder, 'emulator.mjs')
    writeFileSync(file, ours.find(({ page }) => page.startsWith('packages/'))?.code ?? '')
    const { stdout } = await promisify(execFile)(process.execPath, [file])
    expect(stdout).toMatch(/^weixin:\/\/\S+\nSUCCESS\n$/)
  })

  it('run with node:test, as the guide has it', async () => {
    const file = join(folder, 'node.test.mjs')
    writeFileSync(file, ours.find(({ code }) => code.includes('node:test'))?.code ?? '')
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const { stdout } = await promisify(execFile)(process.execPath, ['--test', file], { env })
    expect(stdout).toMatch(/^# pass 1$|^ℹ pass 1$/m)
  })
})

describe('the links of the guides and of both READMEs', () => {
  it('lead to files that are there, on the site as in a clone and in the package', () => {
    const dead = pages.flatMap((page) => {
      const text = readFileSync(page, 'utf8').replaceAll(/^```.*?^```$/gms, '')
      return [...text.matchAll(/\]\((?!https?:|[/#])([^)#\s]+)/g)]
        .map(([, to = '']) => to)
        .filter((to) => ![to, `${to}.md`].some((path) => existsSync(join(dirname(page), path))))
        .map((to) => `${page}: ${to}`)
    })
    expect(dead).toEqual([])
  })

  it('lead from each README to every guide of its language', () => {
    for (const [readme, isOwn] of [
      ['README.md', (name: string) => name.endsWith('.en.md')],
      ['README.zh-CN.md', (name: string) => !isTwin(name)],
    ] as const) {
      const text = readFileSync(readme, 'utf8')
      const guides = pages.filter((name) => name.startsWith('docs/guide/') && isOwn(name))
      expect(guides.length).toBeGreaterThan(30)
      expect(
        guides.filter((name) => !text.includes(`](${name})`)),
        readme,
      ).toEqual([])
    }
  })
})

describe('the complete programs', () => {
  let emulator: Emulator
  const here = process.cwd()

  beforeAll(async () => {
    emulator = await createEmulator({ keys })
    const place = join(folder, 'alone')
    const config = { 'config.json': JSON.stringify(configOf(emulator)) }
    for (const [name, text] of Object.entries({ ...emulator.files, ...config })) {
      for (const at of [name, `wechatpay-gateway/${name}`, `gateway/${name}`]) {
        mkdirSync(dirname(join(place, at)), { recursive: true })
        writeFileSync(join(place, at), text)
      }
    }
    for (const [, name = '', text = ''] of envFileOf(emulator).matchAll(/^(\w+)="?(.*?)"?$/gm)) vi.stubEnv(name, text)
    process.chdir(place)
  })

  afterAll(async () => {
    process.chdir(here)
    vi.unstubAllEnvs()
    await emulator.close()
  })

  /** What a reader puts in: the credentials, and the address of the emulator. */
  function filledIn(code: string): string {
    const { mchid, serial, publicKeyId, apiv3Key } = emulator.identity
    return code
      .replaceAll(/(?<=mchid(?:: | = ))'1900000109'/g, `'${mchid}'`)
      .replaceAll(/'3775B6A45ACD588826D15E583A95F5DD[\w*]+'/g, `'${serial}'`)
      .replaceAll('PUB_KEY_ID_0114232134912410000000000000', publicKeyId)
      .replaceAll(/'\*{32}'/g, `'${apiv3Key}'`)
      .replaceAll("'/path/to/", "'./")
      .replaceAll(
        /createClient\(\{(?![^)]*(?:baseUrl|dispatcher|transport))/g,
        `createClient({ baseUrl: '${emulator.url}', `,
      )
      .replaceAll('.listen(3000)', '.listen(0)')
  }

  it('run against the emulator, and print what they are said to print', async () => {
    const failed: unknown[] = []
    for (const block of complete.filter(({ code }) => !isTest(code))) {
      const printed: string[] = []
      const log = vi.spyOn(console, 'log').mockImplementation((...said) => void printed.push(format(...said)))
      try {
        const file = join(folder, 'alone', `run-${nameOf(block)}`)
        writeFileSync(file, `${filledIn(block.code)}\nexport {}\n`)
        await import(/* @vite-ignore */ pathToFileURL(file).href)
        const said = printedBy(block.code)
        const missing = said.filter((line) => !printed.includes(line))
        const unsaid = saysAll(block.code) ? printed.filter((line) => !said.includes(line)) : []
        if (missing.length + unsaid.length > 0) failed.push([block.place, { missing, unsaid, printed }])
      } catch (error) {
        failed.push([block.place, String(error)])
      } finally {
        log.mockRestore()
      }
    }
    expect(failed).toEqual([])
  }, 120_000)
})
