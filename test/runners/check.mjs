import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const HERE = import.meta.dirname
const ROOT = resolve(HERE, '../..')
const MODULES = join(HERE, 'node_modules')

/** Seconds that a runner may take. */
const LIMIT = 120

/** Each as a merchant starts it; every one must find at least one test. */
const RUNS = [
  {
    name: 'Vitest',
    command: [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', join(HERE, 'vitest')],
    passed: /Tests\s+1 passed \(1\)/,
  },
  { name: 'node:test', command: ['--test', 'node/shop.mjs', 'node/shop.cjs'], passed: /^(?:#|ℹ) pass 2$/m },
  ...['jest', 'jest-29'].flatMap((version) => [
    { name: nameOf(version), command: jest(version, 'shop.spec.js'), passed: /Tests:\s+2 passed, 2 total/ },
    {
      name: `${nameOf(version)} with ES modules`,
      command: ['--experimental-vm-modules', ...jest(version, 'shop.spec.mjs')],
      passed: /Tests:\s+1 passed, 1 total/,
    },
  ]),
]

install()
for (const { name, command, passed } of RUNS) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: HERE,
    encoding: 'utf8',
    timeout: LIMIT * 1000,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined },
  })
  const ok = status === 0 && passed.test(stdout + stderr) && !/did not exit|open handle/i.test(stderr)
  console.log(`${ok ? 'ok' : 'FAILED'} ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
  if (ok) continue
  console.error(stdout, stderr)
  process.exitCode = 1
}

function nameOf(folder) {
  return `Jest ${JSON.parse(readFileSync(join(MODULES, folder, 'package.json'), 'utf8')).version}`
}

function jest(version, file) {
  const config = { testMatch: ['**/*.spec.?(m)js'], transform: {}, moduleFileExtensions: ['js', 'mjs'] }
  return [
    join(MODULES, version, 'bin/jest.js'),
    '--rootDir',
    HERE,
    '--config',
    JSON.stringify(config),
    '--runTestsByPath',
    join('jest', file),
  ]
}

/** The packages as npm would publish them, among the modules here; what they depend on is found in those of the root. */
function install() {
  for (const root of [ROOT, join(ROOT, 'packages/emulator')]) {
    const packed = execFileSync(
      'npm',
      ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', MODULES],
      { cwd: root, encoding: 'utf8' },
    )
    const [{ filename, name }] = Object.values(JSON.parse(packed))
    const folder = join(MODULES, name)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    execFileSync('tar', ['-xzf', join(MODULES, filename), '-C', folder, '--strip-components=1'])
    rmSync(join(MODULES, filename))
  }
}
