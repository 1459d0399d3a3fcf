import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { emitOpenapi, operationsIn } from './emit-openapi.js'
import { readNotifications, readSpec } from './spec.js'

const FILE = 'dist/openapi.json'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const document = emitOpenapi(readSpec(), readNotifications(), version)
const text = JSON.stringify(document)
mkdirSync('dist', { recursive: true })
writeFileSync(FILE, text)
const operations = operationsIn(document).length
const webhooks = Object.keys(document.webhooks).length
const size = (Buffer.byteLength(text) / 1e6).toFixed(2)
console.log(`${FILE}: ${operations} operations, ${webhooks} webhooks, ${size} MB`)
