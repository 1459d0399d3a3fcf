import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Everything that `import` of a file loads at once: modules of the package, and packages by name. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, from = ''] of text.matchAll(/^(?:import|export)(?! type\b)[^'"]*?from '([^']+)'/gm)) {
    if (from.startsWith('.')) loadedBy(normalize(join(dirname(file), from)).replace(/\.js$/, '.ts'), loaded)
    else loaded.add(from)
  }
  return loaded
}

it('the package loads neither the file system, nor jose, nor more of undici than its Agent, before they are needed', () => {
  const loaded = loadedBy('lib/index.ts')
  expect(loaded).toContain(normalize('lib/call/upload.ts'))
  expect([...loaded].filter((name) => /^node:fs|^undici|^jose/.test(name)).toSorted()).toEqual([
    'undici/lib/dispatcher/agent.js',
    'undici/lib/dispatcher/client.js',
    'undici/lib/dispatcher/pool.js',
  ])
  expect(loadedBy('lib/call/read-path.ts')).toContain('node:fs/promises')
})
