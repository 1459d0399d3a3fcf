// A fresh process that imports one client, and prints what that took.
import { createRequire } from 'node:module'

const require = createRequire(new URL('../runtime/package.json', import.meta.url))
const LOADS = {
  ours: () => import('../../dist/index.js'),
  'wechatpay-axios-plugin': () => require('wechatpay-axios-plugin'),
}
const load = LOADS[process.argv[2]]
const [begun, before] = [performance.now(), process.memoryUsage.rss()]
await load()
const [milliseconds, bytes] = [performance.now() - begun, process.memoryUsage.rss() - before]
console.log(JSON.stringify({ milliseconds, bytes }))
