import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../lib/generated/version.js'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly typesVersions?: { readonly '*': Readonly<Record<string, readonly string[]>> }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly repository: { readonly url: string; readonly directory?: string }
  readonly [field: string]: unknown
}

const ROOTS = ['.', 'packages/emulator', 'packages/cli']
const manifests = ROOTS.map((root) => ({ root, manifest: manifestIn(root) }))

function manifestIn(root: string): Manifest {
  return JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Manifest // written by us, in this shape
}

describe('the three packages', () => {
  it('have one version, which the User-Agent carries', () => {
    expect(manifests.map(({ manifest }) => manifest.version)).toEqual([VERSION, VERSION, VERSION])
  })

  it('ask for each other by exactly that version', () => {
    const names = manifests.map(({ manifest }) => manifest.name)
    const asked = manifests.flatMap(({ manifest: { name, dependencies, peerDependencies } }) =>
      Object.entries({ ...dependencies, ...peerDependencies })
        .filter(([other]) => names.includes(other))
        .map(([other, version]) => `${name} asks for ${other} ${version}`),
    )
    expect(asked.toSorted()).toEqual([
      `wechatpay-chain-cli asks for wechatpay-chain ${VERSION}`,
      `wechatpay-chain-cli asks for wechatpay-chain-emulator ${VERSION}`,
      `wechatpay-chain-emulator asks for wechatpay-chain ${VERSION}`,
    ])
  })

  it('say where they come from, and carry the same licence', () => {
    const [client] = manifests.map(({ manifest }) => manifest)
    for (const { root, manifest } of manifests) {
      for (const field of ['license', 'author', 'homepage', 'bugs', 'engines']) {
        expect(manifest[field], `${root}: ${field}`).toBeDefined()
        expect(manifest[field], `${root}: ${field}`).toEqual(client?.[field])
      }
      expect(manifest.repository).toMatchObject({ url: client?.repository.url })
      expect(manifest.repository.directory).toBe(root === '.' ? undefined : root)
      expect(readFileSync(`${root}/LICENSE`, 'utf8')).toBe(readFileSync('LICENSE', 'utf8'))
    }
  })

  it('have a row for every subpath that TypeScript finds by `moduleResolution: node`', () => {
    for (const { root, manifest } of manifests) {
      const subpaths = Object.entries(manifest.exports)
        .filter(([path, entry]) => path !== '.' && !path.includes('*') && typeof entry === 'object')
        .map(([path, entry]) => [path.slice(2), [(entry as { default: { types: string } }).default.types]])
      expect(manifest.typesVersions?.['*'] ?? {}, root).toEqual(Object.fromEntries(subpaths))
    }
  })

  it('have a README in two languages each', () => {
    const missing = ROOTS.flatMap((root) => ['README.md', 'README.zh-CN.md'].map((file) => `${root}/${file}`))
    expect(missing.filter((file) => !existsSync(file))).toEqual([])
  })
})
