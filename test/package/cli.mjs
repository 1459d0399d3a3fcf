import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'

const npx = (...given) => execFileSync('npx', ['--no-install', 'wechatpay-chain', ...given], { encoding: 'utf8' })
assert.match(npx('--version'), /^\d+\.\d+\.\d+/)
assert.match(npx('emulate', '--help'), /--port/)
