import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownFolder } from '../../packages/emulator/lib/world/own-files.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const bundle = () => pathToFileURL(join(folder, 'server/chunks/1.js')).href

test('the spec is found beside the code', () => {
  expect(existsSync(join(ownFolder('spec'), 'v3/certificates.get.json'))).toBe(true)
})

test('the spec is found in the installed package when a bundler has moved the code', () => {
  const installed = join(folder, 'node_modules/wechatpay-chain-emulator')
  mkdirSync(join(installed, 'spec'), { recursive: true })
  writeFileSync(join(installed, 'package.json'), '{}')
  expect(ownFolder('spec', bundle())).toBe(join(installed, 'spec'))
})

test('a bundle without the package says what to leave out of it', () => {
  expect(() => ownFolder('spec', bundle())).toThrow(
    "the emulator cannot find its folder spec/: a bundler has moved its code; leave wechatpay-chain-emulator out of the bundle (Next.js: serverExternalPackages: ['wechatpay-chain-emulator'])",
  )
})

test('a bundle without import.meta.url finds the spec from the working directory', () => {
  expect(existsSync(join(ownFolder('spec', ''), 'v3/certificates.get.json'))).toBe(true)
})
