import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

/** Where the files of one package may stand, and what they may import. */
export interface Plan {
  /** Folder of the sources, from the root of the repository. */
  readonly root: string
  /** The floor of every room: a folder, or a file that stands in none. An import stays on its floor or goes down. */
  readonly rooms: Readonly<Record<string, number>>
  /** Rooms or files that alone may import a package, its types included. */
  readonly owners: Readonly<Record<string, readonly string[]>>
  /** Files that import types alone. */
  readonly typesAlone?: readonly string[]
}

/** One row a room. CONTRIBUTING.md says in a sentence what each is for. */
export const PLANS: readonly Plan[] = [
  {
    root: 'lib',
    rooms: {
      'commonjs/': 9,
      'index.ts': 9,
      'paysign.ts': 9,
      'protocol.ts': 9,
      'receiver.ts': 9,
      'shangmi.ts': 9,
      'testing.ts': 9,
      'certificates/': 8,
      'paysign/': 8,
      'testing/': 8,
      'client/': 7,
      'bill/': 6,
      'pipeline/': 5,
      'receiver/': 5,
      'v2/': 4,
      'v3/': 4,
      'call/': 3,
      'settings/': 3,
      'shangmi/': 3,
      'crypto/': 2,
      'keys/': 2,
      'transport/': 2,
      'contain.ts': 1,
      'errors.ts': 1,
      'generated/': 1,
      'one-line.ts': 1,
      'platform/': 1,
    },
    owners: { undici: ['transport/'], jose: ['crypto/'], 'sm-crypto-v2': ['shangmi/'] },
    typesAlone: ['client/chain.ts'],
  },
  {
    root: 'packages/emulator/lib',
    rooms: {
      'command/': 9,
      'commonjs/': 9,
      'create-emulator.ts': 9,
      'create-keys.ts': 9,
      'emulator.ts': 9,
      'index.ts': 9,
      'spec.ts': 9,
      'server/': 8,
      'operator/': 7,
      'gateway/': 6,
      'improvise/': 5,
      'stories/': 4,
      'notify/': 3,
      'page/': 3,
      'faults/': 2,
      'keys/': 1,
      'state/': 1,
      'world/': 1,
      'spec/': 0,
      'words/': 0,
    },
    owners: {
      '@peculiar/asn1-cms': ['keys/pkcs12.ts'],
      '@peculiar/asn1-pfx': ['keys/pkcs12.ts'],
      '@peculiar/asn1-rsa': ['keys/pkcs12.ts'],
      '@peculiar/asn1-schema': ['keys/'],
      '@peculiar/asn1-x509': ['keys/'],
      'ajv-formats': ['world/ajv.ts'],
      commander: ['command/'],
      'htm/preact': ['page/browser/'],
      libsql: ['state/'],
      'node:sqlite': ['state/'],
      preact: ['page/browser/'],
      'preact/hooks': ['page/browser/'],
      'sm-crypto-v2': ['keys/shangmi.ts'],
      undici: ['emulator.ts', 'server/'],
      uqr: ['page/browser/'],
    },
  },
  {
    root: 'packages/cli/lib',
    rooms: {
      'index.ts': 6,
      'program.ts': 5,
      'commands/': 4,
      'doctor/': 3,
      'completing/': 3,
      'calling/': 2,
      'billing/': 2,
      'proving/': 2,
      'listening/': 2,
      'triggering/': 2,
      'migrating/': 2,
      'verifying/': 2,
      'settings/': 1,
      'terminal/': 0,
    },
    owners: {
      '@babel/parser': ['migrating/babel.ts'],
      'cli-table3': ['billing/show-sums.ts'],
      commander: ['program.ts', 'commands/', 'completing/'],
      diff: ['commands/migrate.ts'],
      'magic-string': ['migrating/'],
    },
  },
]

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

/** What is wrong with the imports of a package, a line each: none points up, and none leads back to where it began. */
export function misplacedImports(plan: Plan, root = plan.root): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
  const imports = new Map(files.map((file) => [file, importsOf(join(root, file))]))
  const found = [...imports].flatMap(([file, all]) => all.flatMap((one) => judge(plan, file, one)))
  return [...found, ...circles(imports).map((path) => `${plan.root}/${path.join(' → ')}: a circle of imports`)]
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8')
  const statements = [...text.matchAll(/^(?:import|export)( type)?\b[^'"]*?from '([^']+)'/gm)]
  const dynamic = [...text.matchAll(/\bimport\('([^']+)'\)/g)]
  return [
    ...statements.map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...dynamic.map(([, from = '']) => ({ from, typeOnly: false })),
  ]
}

function judge({ root, rooms, owners, typesAlone = [] }: Plan, file: string, { from, typeOnly }: Import): string[] {
  if (!from.startsWith('.')) {
    const allowed = owners[from]
    if (!allowed || allowed.some((owner) => file === owner || file.startsWith(owner))) return []
    return [`${root}/${file}: ${from} is for ${allowed.map((owner) => `${root}/${owner}`).join(' and ')} only`]
  }
  const target = targetOf(file, from)
  if (target.startsWith('../types/')) return []
  if (typesAlone.includes(file) && !typeOnly) return [`${root}/${file}: imports ${from}; it knows types only`]
  const [here, there] = [floorOf(rooms, file), floorOf(rooms, target)]
  if (here === undefined) return [`${root}/${file}: stands on no floor; add its room to tools/floors.ts`]
  if (there === undefined || there > here) return [`${root}/${file}: imports ${from}, which stands above it`]
  return []
}

function targetOf(file: string, from: string): string {
  return normalize(join(dirname(file), from))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts')
}

/** The longest name that fits: a file before its folder, a folder within a room before the room. */
function floorOf(rooms: Plan['rooms'], file: string): number | undefined {
  const names = Object.keys(rooms).filter((name) => file === name || (name.endsWith('/') && file.startsWith(name)))
  const room = names.toSorted((a, b) => b.length - a.length)[0]
  return room === undefined ? undefined : rooms[room]
}

/** Paths of files that lead back to their beginning, one for each circle that a walk in depth closes. */
function circles(imports: ReadonlyMap<string, readonly Import[]>): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) found.push([...path.slice(at), file])
    if (at >= 0 || done.has(file)) return
    for (const { from } of imports.get(file) ?? []) {
      if (from.startsWith('.')) visit(targetOf(file, from), [...path, file])
    }
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return found
}
