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

describe('import of wechatpay-chain', () => {
  it('is light: undici, jose and the traits come with the first call', () => {
    const { files, packages } = loadedBy('lib/index.ts')
    expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual([])
    expect([...files]).not.toContain('lib/generated/traits.ts')
    expect([...files]).not.toContain('lib/client/runtime.ts')
    expect(files.size).toBeGreaterThan(5)
  })

  it('of the receiver brings none of undici either', () => {
    const { packages } = loadedBy('lib/receiver.ts')
    expect(packages).not.toContain('undici')
  })

  it('of the runtime brings undici, and that of keys of decryption brings jose, so this test can see them', () => {
    expect(loadedBy('lib/client/runtime.ts').packages).toContain('undici')
    expect(loadedBy('lib/crypto/rsa-node-decryption.ts').packages).toContain('jose')
  })

  it('of the runtime leaves jose to the first value that has to be decrypted', () => {
    expect(loadedBy('lib/client/runtime.ts').packages).not.toContain('jose')
    expect(loadedBy('lib/receiver.ts').packages).not.toContain('jose')
  })
})
