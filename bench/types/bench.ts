import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startServer } from './tsserver.js'

const ROUNDS = 9
const FOLDER = resolve('dist/bench-types')
const OPENAPI = resolve('test/openapi/node_modules')

const NATIVE = `{ appid: 'wx', mchid: '1', description: 'd', out_trade_no: 'o', notify_url: 'https://a', amount: { total: 1 } }`

/** The same call through no types, ours, and those that openapi-typescript makes of the same API. */
const PROGRAMS: Readonly<Record<string, string>> = {
  untyped: `declare const client: any\nclient.v3.pay.transactions.native.post({ json: ${NATIVE} })\nexport {}\n`,
  ours: `import type { Client } from '${resolve('types/index.js')}'
declare const client: Client
client.v3.pay.transactions.native.post({ json: ${NATIVE} })
`,
  'openapi-fetch': `import createClient from '${OPENAPI}/openapi-fetch/dist/index.mjs'
import type { paths } from './openapi.js'
const client = createClient<paths>()
client.POST('/v3/pay/transactions/native', { body: ${NATIVE}, params: { header: { 'Wechatpay-Serial': '' } } })
`,
}

/** What an editor asks for, at the mark \`|\`. */
const QUESTIONS: readonly { name: string; client: string; code: string; ask: string; bound?: number }[] = [
  { name: 'completion after client.v3.', client: 'ours', code: 'client.v3.|', ask: 'completionInfo', bound: 25 },
  {
    name: 'completion in json: {',
    client: 'ours',
    code: 'client.v3.pay.transactions.native.post({ json: {| } })',
    ask: 'completionInfo',
    bound: 25,
  },
  { name: "completion in chain('", client: 'ours', code: "client.chain('|')", ask: 'completionInfo', bound: 50 },
  { name: "completion in client['", client: 'ours', code: "client['|']", ask: 'completionInfo', bound: 50 },
  {
    name: 'hover on a verb',
    client: 'ours',
    code: 'client.v3.pay.transactions.native.p|ost',
    ask: 'quickinfo',
    bound: 50,
  },
  { name: 'path', client: 'openapi-fetch', code: "client.POST('/v3/|', {})", ask: 'completionInfo' },
  {
    name: 'body',
    client: 'openapi-fetch',
    code: "client.POST('/v3/pay/transactions/native', { body: {| } })",
    ask: 'completionInfo',
  },
]

async function main(): Promise<void> {
  writePrograms()
  try {
    if (!process.argv.includes('--editor')) compileTimes()
    await editorTimes()
  } finally {
    rmSync(FOLDER, { recursive: true, force: true })
  }
}

function writePrograms(): void {
  for (const [name, text] of Object.entries(PROGRAMS)) {
    mkdirSync(join(FOLDER, name), { recursive: true })
    writeFileSync(join(FOLDER, name, 'program.mts'), text)
    const compilerOptions = {
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    }
    writeFileSync(join(FOLDER, name, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.mts'] }))
  }
  const types = execFileSync(
    process.execPath,
    [join(OPENAPI, 'openapi-typescript/bin/cli.js'), resolve('packages/emulator/openapi.json')],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  writeFileSync(join(FOLDER, 'openapi-fetch', 'openapi.d.ts'), types)
}

/** Wall time of one `tsc`, interleaved so that whatever else the machine does falls on all alike. */
function compileTimes(): void {
  for (const [compiler, bound] of [
    ['typescript-5.9', 2.5],
    ['typescript', 3],
  ] as const) {
    const tsc = resolve('node_modules', compiler, 'bin/tsc')
    const times = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, [] as number[]]))
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const name of Object.keys(PROGRAMS)) {
        const begun = performance.now()
        execFileSync(process.execPath, [tsc, '-p', join(FOLDER, name)], { stdio: 'ignore' })
        if (round > 0) times[name]?.push(performance.now() - begun) // the first round warms the file cache
      }
    }
    const [untyped, ours, theirs] = Object.keys(PROGRAMS).map((name) => median(times[name] ?? []))
    report(`${compiler}: tsc, ours ÷ untyped`, (ours ?? 0) / (untyped ?? 1), bound, '×')
    report(`${compiler}: tsc, openapi-fetch ÷ ours`, (theirs ?? 0) / (ours ?? 1), undefined, '×')
  }
}

async function editorTimes(): Promise<void> {
  const server = startServer(resolve('node_modules/typescript-5.9/lib/tsserver.js'))
  const times = new Map<string, number>()
  try {
    for (const { name, client, code, ask, bound } of QUESTIONS) {
      const time = await askWarm(server, client, code, ask)
      times.set(name, time)
      report(`tsserver 5.9, ${client}: ${name}`, time, bound, ' ms')
    }
  } finally {
    server.close()
  }
  const ratio = (theirs: string, ours: string) => (times.get(theirs) ?? 0) / (times.get(ours) ?? 1)
  atLeast("tsserver 5.9: path, openapi-fetch ÷ ours (chain('))", ratio('path', "completion in chain('"), 2.5)
  atLeast('tsserver 5.9: body, openapi-fetch ÷ ours', ratio('body', 'completion in json: {'), 2.5)
}

/** Milliseconds of one answer once the program is loaded: each round types another character, as an editor does. */
async function askWarm(
  server: ReturnType<typeof startServer>,
  client: string,
  code: string,
  command: string,
): Promise<number> {
  const file = join(FOLDER, client, 'program.mts')
  const head = `${(PROGRAMS[client] ?? '').split('\nclient.')[0]}\n`
  const times: number[] = []
  let last: string | undefined
  for (let round = 0; round < ROUNDS + 3; round += 1) {
    const text = `${head}${'\n'.repeat(round)}${code}`
    const offset = text.indexOf('|')
    const before = text.slice(0, offset).split('\n')
    const shown = text.replace('|', '')
    if (last === undefined) server.open(file, shown)
    else server.change(file, last, shown)
    last = shown
    const begun = performance.now()
    const body = await server.ask(command, { file, line: before.length, offset: (before.at(-1)?.length ?? 0) + 1 })
    if (round >= 3) times.push(performance.now() - begun)
    if (body === undefined) throw new Error(`tsserver knows nothing of ${code}`)
  }
  return median(times)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function report(name: string, value: number, bound: number | undefined, unit: string): void {
  const verdict = bound === undefined ? '' : value <= bound ? `≤ ${bound} ok` : `> ${bound} MISSED`
  console.log(`${name.padEnd(58)} ${value.toFixed(2).padStart(8)}${unit}  ${verdict}`)
}

function atLeast(name: string, value: number, bound: number): void {
  console.log(
    `${name.padEnd(58)} ${value.toFixed(2).padStart(8)}×  ${value >= bound ? `≥ ${bound} ok` : `< ${bound} MISSED`}`,
  )
}

await main()
