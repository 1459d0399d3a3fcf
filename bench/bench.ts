import { bill } from './bill/bench.js'
import { cold } from './cold/bench.js'
import { isReached, type Ratio } from './measure.js'
import { receiver } from './receiver.js'
import { runtime } from './runtime/bench.js'
import { web } from './runtime/web.js'

/** What `npm run bench` measures, by the names that `npm run bench -- <name>` takes. */
const PARTS: Readonly<Record<string, () => Promise<readonly Ratio[]> | readonly Ratio[]>> = {
  cold,
  runtime,
  web,
  receiver,
  bill,
}

const given = process.argv.slice(2)
const names = given.length > 0 ? given : Object.keys(PARTS)
const ratios: Ratio[] = []
for (const name of names) {
  const part = PARTS[name]
  if (!part) throw new Error(`there is no bench ${name}; there are ${Object.keys(PARTS).join(', ')}`)
  ratios.push(...(await part()))
}

console.log('\n| ours | measured | to reach | | hand-written |\n| --- | --- | --- | --- | --- |')
for (const ratio of ratios) {
  const { name, bound, sign, parts } = ratio
  const reached = isReached(ratio) ? 'reached' : 'MISSED'
  console.log(
    `| ${name} | ${figure(ratio.value)} | ${sign} ${bound} | ${reached} | ${parts === undefined ? '' : figure(parts)} |`,
  )
}

function figure(value: number): string {
  return value.toFixed(value < 1 ? 3 : 2)
}
