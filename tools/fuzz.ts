import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// `npm run fuzz`, `npm run fuzz -- 600 retry`: the fuzzers of test/fuzz/, so many seconds for each target (default: 60), with
// a new seed each time; those targets whose name has the word, or all.

const [seconds = '60', ...words] = process.argv.slice(2)
if (!/^[1-9]\d{0,5}$/.test(seconds)) throw new Error(`npm run fuzz takes a number of seconds, not ${seconds}`)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const filter = words.length > 0 ? ['-t', words.join(' ')] : []
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/fuzz', ...filter], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SECONDS: seconds },
})
process.exitCode = status ?? 1
