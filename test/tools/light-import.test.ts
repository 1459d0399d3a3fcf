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

describe('import of wechatpay-chain-emulator', () => {
  const packagesOf = (files: Iterable<string>) =>
    new Set(
      [...files].flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?(?:from )?"([^".][^"]*)"/gm)]
          .map(([, from = '']) => from)
          .filter((from) => !from.startsWith('node:')),
      ),
    )
  const nameOf = (file: string) => file.replace(/^.*[/\\]|-[a-z0-9]{8}\.js$/g, '')

  it('reads three files, and of packages the client alone: no validator, no writer of certificates, no undici of its own', () => {
    const { now, later } = built('packages/emulator/dist/index.js')
    expect([...now].map(nameOf).toSorted()).toEqual(['emulator', 'index.js', 'spec'])
    expect([...packagesOf(now)].toSorted()).toEqual([
      'wechatpay-chain',
      'wechatpay-chain/protocol',
      'wechatpay-chain/testing',
    ])
    expect([...later].map(nameOf).toSorted()).toEqual(['dispatcher', 'tls-keys'])
  })

  it('of the reader of the spec brings no emulator', () => {
    const { now } = built('packages/emulator/dist/spec.js')
    expect([...now].map(nameOf).toSorted()).toEqual(['spec', 'spec.js'])
    expect([...packagesOf(now)]).toEqual(['wechatpay-chain/protocol'])
  })

  it('makes an emulator with given keys ready without any package but undici, which the client loads', async () => {
    const { createKeys } = await import('../../packages/emulator/lib/index.js')
    const program = `
      import { Module } from 'node:module'
      import { createEmulator } from './packages/emulator/dist/index.js'
      const emulator = await createEmulator({ keys: ${JSON.stringify(await createKeys())} })
      const files = Object.keys(Module._cache).map((file) => file.split(/[/\\\\]node_modules[/\\\\]/).at(-1).split(/[/\\\\]/)[0])
      await emulator.close()
      console.log(JSON.stringify([...new Set(files)]))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(JSON.parse(printed)).toEqual(['undici'])
  })
})
