import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const CALL = `import { createClient } from 'wechatpay-chain'
export const order = (config, json) => createClient(config).v3.pay.transactions.native.post({ json })`
const RECEIVER = `import { createReceiver } from 'wechatpay-chain/receiver'
export const receiver = (config, handle) => createReceiver(config).fetch(handle)`

/** A program as one minified file. @param condition Which family of files: that of a runtime, or `node`. */
async function bundled(contents: string, condition: 'workerd' | 'node') {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve('.') },
    bundle: true,
    minify: true,
    write: false,
    format: condition === 'node' ? 'cjs' : 'esm',
    platform: condition === 'node' ? 'node' : 'neutral',
    mainFields: ['module', 'main'],
    conditions: condition === 'node' ? [] : [condition],
    define: { Buffer: 'BUFFER', process: 'PROCESS' }, // as long as they are, where they are names and not words in a text
    logLevel: 'silent',
    tsconfigRaw: {}, // its `paths` lead to the sources
  })
  const [{ text } = { text: '' }] = outputFiles
  return { text, size: text.length, packed: gzipSync(text).length }
}

// Measured in November 2026, plus some 1 to 4 %: 245 kB (63 by gzip), 69 (25), 573 (169) and 76 (27). All of undici would add 290 kB.
describe('a program that is bundled', () => {
  it.each([
    ['one call in a Worker', CALL, 'workerd', 249_000, 64_000],
    ['a receiver in a Worker', RECEIVER, 'workerd', 69_600, 25_000],
    ['one call on Node.js, with the part of undici that it needs', CALL, 'node', 600_000, 178_000],
    ['a receiver on Node.js', RECEIVER, 'node', 77_300, 27_700],
  ] as const)('%s stays small, minified and packed by gzip', async (_, contents, family, limit, packedLimit) => {
    const { size, packed } = await bundled(contents, family)
    expect(size).toBeLessThanOrEqual(limit)
    expect(packed).toBeLessThanOrEqual(packedLimit)
  })

  it.each(['docs/guide/runtimes.md', 'docs/guide/runtimes.en.md'])('has the size that %s states', async (guide) => {
    const stated = [...readFileSync(guide, 'utf8').matchAll(/(\d+) kB\D+?(\d+) kB/g)].map(([, ...pair]) =>
      pair.map(Number),
    )
    const programs = [CALL, RECEIVER].flatMap((contents) => [bundled(contents, 'workerd'), bundled(contents, 'node')])
    expect(stated).toHaveLength(programs.length)
    for (const [index, { size, packed }] of (await Promise.all(programs)).entries()) {
      const [all = 0, gzip = 0] = stated[index] ?? []
      expect(Math.abs(size / 1000 - all), `${size} bytes`).toBeLessThanOrEqual(all * 0.04)
      expect(Math.abs(packed / 1000 - gzip), `${packed} bytes`).toBeLessThanOrEqual(gzip * 0.04)
    }
  })

  it('for a Worker names no module of Node.js, no Buffer and no process', async () => {
    for (const contents of [CALL, RECEIVER]) {
      const { text } = await bundled(contents, 'workerd')
      expect(text.match(/node:[a-z]+|\bBUFFER\b|\bPROCESS\b|\brequire\(/g)).toBeNull()
      expect((await bundled(contents, 'node')).text).toMatch(
        /require\("node:crypto"\).*\bBUFFER\b|\bBUFFER\b.*require\("node:crypto"\)/s,
      )
    }
  })

  it.each([CALL, RECEIVER])('for a browser says that keys do not belong there', async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: resolve('.') },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      tsconfigRaw: {},
    })
    const [{ text } = { text: '' }] = outputFiles
    expect(() => new Function(text.replace(/export \{[^}]*\};?/, ''))()).toThrow(
      /in a browser, every visitor could read the keys/,
    )
  })
})
