import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { upwardImports } from '../../tools/floors.js'

describe('the floors of lib/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (files: Readonly<Record<string, string>>): string => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return folder
  }

  it('has no import that points up', () => {
    expect(upwardImports()).toEqual([])
  })

  it('finds an import that points up, a package in the wrong file, and a file on no floor', () => {
    const root = write({
      'errors.ts': "import { x } from './client.js'\n",
      'client.ts': "import { Agent } from 'undici'\nimport type { Pool } from 'undici'\n",
      'chain.ts': "import type { T } from './types.js'\nimport { x } from './errors.js'\n",
      'helpers.ts': "const m = import('./errors.js')\n",
      'v3/index.ts': "import { x } from '../errors.js'\n",
    })
    expect(upwardImports(root).toSorted()).toEqual([
      'lib/chain.ts: imports ./errors.js; it knows types only',
      expect.stringContaining('lib/client.ts: undici is for lib/transport.ts and '),
      'lib/errors.ts: imports ./client.js, which stands above it',
      'lib/helpers.ts: stands on no floor; add it to tools/floors.ts',
    ])
  })
})
