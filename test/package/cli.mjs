import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'

const npx = (...given) => execFileSync('npx', ['--no-install', 'wechatpay', ...given], { encoding: 'utf8' })
assert.match(npx('--version'), /^\d+\.\d+\.\d+/)
assert.match(npx('emulate', '--help'), /--port/)
for (const name of ['doctor', 'call', 'docs', 'certificates', 'bill', 'verify', 'listen', 'trigger'])
  assert.match(npx(name, '--help'), /Usage: wechatpay/)
assert.match(execFileSync('npx', ['--no-install', 'wechatpay-emulator', '--help'], { encoding: 'utf8' }), /--port/)
