import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { createProgram } from '../../packages/cli/lib/program.js'
import type { Io } from '../../packages/cli/lib/terminal/io.js'
import { emulateCommand } from '../../packages/emulator/lib/command/emulate-command.js'
import { commands } from '../../packages/emulator/lib/operator/commands.js'
import { pages } from './guides/blocks.js'

const io: Io = {
  out: () => {},
  write: () => {},
  err: () => {},
  language: 'en',
  env: {},
  cwd: '.',
  now: Date.now,
  isTerminal: false,
  colours: false,
  untilStopped: () => new AbortController().signal,
  exit: () => {},
}
const program = createProgram(io, emulateCommand('emulate', 'en'))
const texts = [...pages, 'examples/README.md', 'docs/index.md', 'docs/index.en.md'].map(
  (page) => [page, readFileSync(page, 'utf8')] as const,
)

/** `wechatpay bill 2026-11-27 --out bill.csv`, in a block or in a sentence, without its comment. */
const linesOf = (text: string) =>
  [...text.matchAll(/(?:npx |`)(wechatpay(?:-emulator)? [^`\n]+)/g)].map(([, line = '']) => line.replace(/\s#.*/, ''))

/** What a line names that the command line does not know. */
function unknownIn(line: string): readonly string[] {
  const [name, ...words] = line.trim().split(/\s+/)
  const given = words.find((word) => /^[a-z]/.test(word)) // the name of a command is the first word that is no option
  const find = (wanted: string | undefined): Command | undefined =>
    program.commands.find((one) => one.name() === wanted)
  const command = name === 'wechatpay-emulator' ? find('emulate') : given === undefined ? program : find(given)
  if (!command) return [given ?? '']
  const known = new Set([...program.options, ...command.options].map(({ long }) => long).concat('--help'))
  return words.filter((word) => word.startsWith('--')).filter((word) => !known.has(word.replace(/[=.,].*/, '')))
}

test('each command and option of a page is one of the command line', () => {
  const found = texts.flatMap(([page, text]) => linesOf(text).map((line) => ({ page, line })))
  expect(found.length).toBeGreaterThan(80)
  expect(found.filter(({ line }) => unknownIn(line).length > 0)).toEqual([])
  expect(unknownIn('wechatpay-emulator --prot 8080')).toEqual(['--prot'])
  expect(unknownIn('wechatpay bil 2026-11-27')).toEqual(['bil'])
})

test('a page with a command names the package that has it: npm knows packages of other authors by the names of commands', () => {
  const nameless = texts
    .filter(([page]) => page.endsWith('.md') && page !== 'docs/index.md' && page !== 'docs/index.en.md')
    .flatMap(([page, text]) => [
      ...(/npx wechatpay /.test(text) && !text.includes('wechatpay-chain-cli') ? [page] : []),
      ...(/npx wechatpay-emulator/.test(text) && !/wechatpay-chain-emulator/.test(text) ? [page] : []),
    ])
  expect(nameless).toEqual([])
})

test('each command that a page sends to the emulator is one of its commands', () => {
  const named = texts.flatMap(([page, text]) =>
    [...text.matchAll(/_emulator\/api\/([a-z-]+)|operate\('([a-z-]+)'/g)].map(([, sent, done]) => ({
      page,
      command: sent ?? done ?? '',
    })),
  )
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter(({ command }) => !commands.has(command) && command !== 'commands')).toEqual([])
})
