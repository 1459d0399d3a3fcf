import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { callForms } from '../../tools/samples.js'
import { readSpec } from '../../tools/spec.js'

const folder = mkdtempSync(join(tmpdir(), 'type-budget-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Fifty calls from all over the API, in the three spellings with `await`: what `.then()` costs beside is the price of
 * the standard library's own signature, about 33 instantiations a call.
 */
function writeProgram(): void {
  const operations = readSpec().filter(({ template }) => template.startsWith('v3/'))
  const step = Math.floor(operations.length / 50)
  const calls = Array.from({ length: 50 }, (_, index) => {
    const operation = operations[index * step]
    return operation ? `{\n${callForms(operation)[(index % 3) * 2]?.code}\n}\n` : ''
  })
  const head = `import type { Client } from '${resolve('types/index.js')}'\ndeclare const client: Client\n`
  writeFileSync(join(folder, 'calls.mts'), head + calls.join(''))
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['calls.mts'] }))
}

function diagnose(compiler: string): Record<string, number> {
  const tsc = resolve('node_modules', compiler, 'bin/tsc')
  const printed = execFileSync(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics'], { encoding: 'utf8' })
  return Object.fromEntries([...printed.matchAll(/^(\w+):\s+(\d+)$/gm)].map(([, name, value]) => [name, Number(value)]))
}

describe('what the types cost', () => {
  writeProgram()

  it.each(['typescript', 'typescript-5.9'])('%s makes at most 500 instantiations for fifty calls', (compiler) => {
    const { Instantiations } = diagnose(compiler)
    expect(Instantiations).toBeGreaterThan(0)
    expect(Instantiations).toBeLessThanOrEqual(500)
  })

  it('TypeScript 5.9 makes at most 3,000 types for fifty calls', () => {
    expect(diagnose('typescript-5.9').Types).toBeLessThanOrEqual(3_000)
  })

  it('types/ is at most 4 MB in 150 files, 450 kB gzipped', () => {
    const names = readdirSync('types', { recursive: true, encoding: 'utf8' }).map((name) => join('types', name))
    const files = names.filter((name) => statSync(name).isFile())
    const text = files
      .map((name) => readFileSync(name))
      .reduce((all, one) => Buffer.concat([all, one]), Buffer.alloc(0))
    expect(files.length).toBeLessThanOrEqual(150)
    expect(text.length).toBeLessThanOrEqual(4_000_000)
    expect(gzipSync(text).length).toBeLessThanOrEqual(450_000)
  })
})
