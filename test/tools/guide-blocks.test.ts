import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'

/** Inside the project, for its own types and Node's. */
const parent = resolve('dist')
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, 'guides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the blocks of the guides take for granted. One that declares a name itself hides it. */
const GIVEN = `
declare const client: import('wechatpay-chain').Client
declare const certs: import('wechatpay-chain').Keyring
declare const mchid: string
declare const serial: string
declare const privateKey: string
declare const certificate: string
declare const apiv3Key: string
declare const apiv2Key: string
declare const appid: string
declare const cert: string
declare const key: string
declare const pfx: Uint8Array
declare const out_trade_no: string
declare const prepay_id: string
declare const secret: string
declare const app: { post(path: string, handler: import('wechatpay-chain/receiver').NodeHandler): void }
`

const pages = readdirSync('docs/guide').filter((name) => /^(?:from-|apiv2|shangmi)/.test(name))

/** The TypeScript of a page, a block each. */
function blocksOf(page: string): string[] {
  const text = readFileSync(join('docs/guide', page), 'utf8')
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block)
}

async function compile(files: ReadonlyMap<string, string>): Promise<string> {
  const options = {
    extends: resolve('test/types/tsconfig.json'),
    compilerOptions: { rootDir: resolve('.'), skipLibCheck: true, noUnusedLocals: false },
    include: ['.'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
  writeFileSync(join(folder, 'given.d.ts'), GIVEN)
  for (const [name, text] of files) writeFileSync(join(folder, name), `${text}\nexport {}\n`)
  const tsc = resolve('node_modules/typescript/bin/tsc')
  return promisify(execFile)(process.execPath, [tsc, '-p', folder]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
}

describe('the guides for those who come from another library, and those of APIv2 and Shangmi', () => {
  it('have code that compiles, and no code that cannot fail to', async () => {
    const files = new Map(
      pages.flatMap((page) =>
        blocksOf(page).map((block, index) => [`${page.replaceAll('.', '-')}-${index}.ts`, block]),
      ),
    )
    expect(files.size).toBeGreaterThan(30)
    const [[, block = ''] = []] = files
    files.set('misspelt.ts', block.replace('createClient({', 'createClient({ mchId: 1,'))
    const problems = (await compile(files)).split('\n').filter((line) => line.includes('error TS'))
    expect(problems).toEqual([expect.stringMatching(/misspelt\.ts.*'mchId' does not exist/)])
  }, 120_000)

  it('say the same in both languages: the same code, the same rows', () => {
    for (const page of pages.filter((name) => !name.endsWith('.en.md'))) {
      const other = page.replace('.md', '.en.md')
      expect(pages).toContain(other)
      const code = (name: string) => blocksOf(name).map((block) => block.replaceAll(/\/\/.*$/gm, ''))
      expect(code(page)).toEqual(code(other))
      const rows = (name: string) => readFileSync(join('docs/guide', name), 'utf8').match(/^\|/gm)?.length
      expect(rows(page)).toBe(rows(other))
    }
  })
})
