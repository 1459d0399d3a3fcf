import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

/** The floor of every file and folder of `lib/`. An import may stay on its floor or go down. */
const FLOORS: Readonly<Record<string, number>> = {
  'emulator/': 7,
  'cli/': 8,
  'index.ts': 6,
  'testing.ts': 6,
  'certificates.ts': 5,
  'client.ts': 5,
  'download-certificates.ts': 5,
  'paysign.ts': 5,
  'paysign-parameters.ts': 0,
  'receiver.ts': 5,
  'receiver/': 5,
  'config.ts': 5,
  'runtime.ts': 5,
  'chain.ts': 4,
  'observe.ts': 4,
  'retry.ts': 4,
  'dispatch.ts': 4,
  'traits.ts': 3,
  'user-agent.ts': 3,
  'v3/': 3,
  'generated/': 3,
  'bill/': 5,
  'begin.ts': 2,
  'body.ts': 2,
  'call.ts': 2,
  'complete-upload.ts': 2,
  'decode.ts': 2,
  'failure.ts': 2,
  'file-stream.ts': 2,
  'keyring.ts': 2,
  'multipart.ts': 2,
  'stream.ts': 2,
  'target.ts': 2,
  'transport.ts': 2,
  'upload.ts': 2,
  'crypto/': 1,
  'breaker.ts': 0,
  'entry-points.ts': 0,
  'errors.ts': 0,
  'setting.ts': 1,
  'hooks.ts': 0,
  'types.ts': 0,
}

/** Who alone may import a package, and what no other file may do. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  undici: [
    'transport.ts',
    'emulator/upload.ts', // the gateway reads forms with it
    'emulator/dispatcher.ts', // the rest is for a gateway without a port, which is a dispatcher, and loaded only then
    'emulator/dispatch-request.ts',
    'emulator/flow.ts',
  ],
  jose: ['crypto/rsa.ts'],
}

/** What is wrong with the imports of `lib/`, a line each; empty when nothing is. */
export function upwardImports(root = 'lib'): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
  return files.flatMap((file) => importsOf(join(root, file)).flatMap((found) => judge(file, found)))
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
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

function judge(file: string, { from, typeOnly }: Import): string[] {
  if (!from.startsWith('.')) {
    const owners = OWNERS[from]
    if (!owners || owners.includes(file) || typeOnly) return []
    return [`lib/${file}: ${from} is for lib/${owners.join(' and lib/')} only`]
  }
  const target = normalize(join(dirname(file), from))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts')
  if (target.startsWith('../types/')) return []
  if (file === 'chain.ts' && !typeOnly) return [`lib/chain.ts: imports ${from}; it knows types only`]
  const [here, there] = [floorOf(file), floorOf(target)]
  if (here === undefined) return [`lib/${file}: stands on no floor; add it to tools/floors.ts`]
  if (there === undefined || there > here) return [`lib/${file}: imports ${from}, which stands above it`]
  return []
}

function floorOf(file: string): number | undefined {
  const folder = file.includes('/') ? `${file.split('/', 1)[0]}/` : file
  return FLOORS[folder]
}
