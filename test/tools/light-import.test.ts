import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The files and packages that a file of `lib/` loads at once: static imports that are not types alone. */
function loadedBy(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, names = '', from = ''] of text.matchAll(
      /^(?:import|export)\s+(?!type\b)([^'"]*?)\bfrom '([^']+)'/gm,
    )) {
      const inBraces = /^\{([^}]*)\}\s*$/s.exec(names)?.[1]?.split(',') ?? ['']
      const onlyTypes = inBraces.every((name) => /^\s*(?:type\s.*)?$/s.test(name)) && names.includes('{')
      if (onlyTypes) continue
      if (!from.startsWith('.')) packages.add(from)
      else visit(normalize(join(dirname(file), from)).replace(/\.js$/, '.ts'))
    }
  }
  visit(entry)
  return { files, packages }
}

/** The files of a built entry that are loaded at once, and those that it loads by `import()` when they are needed. */
function built(entry: string): { now: Set<string>; later: Set<string> } {
  const [now, later] = [new Set<string>(), new Set<string>()]
  const visit = (file: string): void => {
    if (now.has(file)) return
    now.add(file)
    const text = readFileSync(file, 'utf8')
    const below = (pattern: RegExp) =>
      [...text.matchAll(pattern)].map(([, from = '']) => normalize(join(dirname(file), from)))
    for (const from of below(/^(?:import|export)\b[^'"]*?(?:from )?"(\.[^"]+)"/gm)) visit(from)
    for (const from of below(/\bimport\("(\.[^"]+)"\)/g)) later.add(from)
  }
  visit(entry)
  return { now, later }
}

describe('import of wechatpay-chain', () => {
  it('brings all that an ordinary call needs, and of undici its Agent alone', () => {
    const { files, packages } = loadedBy('lib/index.ts')
    expect([...packages].filter((name) => !name.startsWith('node:')).toSorted()).toEqual([
      'undici/lib/dispatcher/agent.js',
      'undici/lib/dispatcher/client.js',
      'undici/lib/dispatcher/pool.js',
    ])
    for (const needed of [
      'lib/client/runtime.ts',
      'lib/pipeline/dispatch.ts',
      'lib/v3/index.ts',
      'lib/generated/traits.ts',
    ]) {
      expect([...files]).toContain(normalize(needed))
    }
  })

  it('of the receiver brings none of undici, nor jose', () => {
    const { packages } = loadedBy('lib/receiver.ts')
    expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual([])
  })

  it('leaves jose to the first value that has to be decrypted', () => {
    expect(loadedBy('lib/crypto/rsa-node-decryption.ts').packages).toContain('jose')
    expect(loadedBy('lib/client/runtime.ts').packages).not.toContain('jose')
  })

  it('reads few files, and a call reads another only for what is rare: a file, a certificate, a decryption, APIv2', () => {
    const { now, later } = built('dist/index.js')
    expect(now.size).toBeLessThanOrEqual(4)
    expect([...later].map((file) => file.replace(/^.*[/\\]|-[^-]+$/g, '')).toSorted()).toEqual([
      'answers',
      'download',
      'download',
      'inflate',
      'read-path',
      'rsa-node-decryption',
      'v2',
    ])
    expect(built('dist/receiver.js').now.size).toBeLessThanOrEqual(4)
  })

  it('finds the Agent by the path that the client uses, and few files of undici with it', () => {
    const count =
      "require('undici/lib/dispatcher/agent.js').prototype.dispatch || process.exit(1); console.log(Object.keys(require.cache).length)"
    const files = Number(execFileSync(process.execPath, ['-e', count], { encoding: 'utf8' }))
    expect(files).toBeGreaterThan(1)
    expect(files).toBeLessThanOrEqual(25)
  })
})
