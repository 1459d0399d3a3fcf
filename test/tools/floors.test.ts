import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { misplacedImports, PLANS, type Plan } from '../../tools/floors.js'

const PLAN: Plan = {
  root: 'lib',
  rooms: { 'client/': 7, 'v3/': 4, 'transport/': 2, 'errors.ts': 1, 'types.ts': 1 },
  owners: { undici: ['transport/'] },
  typesAlone: ['client/chain.ts'],
}

describe('the floors of the packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (files: Readonly<Record<string, string>>): string => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return folder
  }

  it.each(PLANS.map((plan) => [plan.root, plan] as const))(
    'of %s have no import that points up, and no circle',
    (_, plan) => {
      expect(misplacedImports(plan)).toEqual([])
    },
  )

  it('find an import that points up, a package in the wrong room, and a file on no floor', () => {
    const root = write({
      'errors.ts': "import type { x } from './client/create.js'\n",
      'client/create.ts': "import { Agent } from 'undici'\n",
      'client/chain.ts': "import type { T } from '../types.js'\nimport { x } from '../errors.js'\n",
      'transport/send.ts': "import type { Pool } from 'undici'\n",
      'helpers.ts': "const m = import('./types.js')\n",
      'types.ts': '',
      'v3/index.ts': "import { x } from '../types.js'\n",
    })
    expect(misplacedImports(PLAN, root).toSorted()).toEqual([
      'lib/client/chain.ts: imports ../errors.js; it knows types only',
      'lib/client/create.ts: undici is for lib/transport/ only',
      'lib/errors.ts: imports ./client/create.js, which stands above it',
      'lib/helpers.ts: stands on no floor; add its room to tools/floors.ts',
    ])
  })

  it('find a circle, also one of types, and not what two files share', () => {
    const root = write({
      'v3/a.ts': "import { b } from './b.js'\nimport { c } from './c.js'\n",
      'v3/b.ts': "import type { c } from './c.js'\n",
      'v3/c.ts': "import type { B } from './b.js'\n",
    })
    expect(misplacedImports(PLAN, root)).toEqual(['lib/v3/b.ts → v3/c.ts → v3/b.ts: a circle of imports'])
  })
})
