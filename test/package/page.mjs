import assert from 'node:assert/strict'
import { createEmulator } from 'wechatpay-chain-emulator'

/** Every file that the pages load, from what is installed here. */
const emulator = await createEmulator()
try {
  for (const page of ['_emulator/', '_emulator/cashier/o1']) {
    const html = await textOf(page)
    const { imports } = JSON.parse(/<script type="importmap">(.*?)<\/script>/.exec(html)[1])
    const loaded = new Set()
    const load = async (path) => {
      if (loaded.has(path)) return
      loaded.add(path)
      const text = await textOf(path)
      // An import ends in a semicolon, or with the file; those of the example that the page shows do not.
      for (const [, from] of text.matchAll(/\bfrom\s*["']([^"']+)["'](?=;|\s*$)/g)) {
        await load(imports[from] ?? new URL(from, new URL(path, emulator.url)).pathname)
      }
    }
    for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g)) await load(path)
    assert.ok(loaded.size > 10, `${page} loads ${[...loaded]}`)
    assert.ok(loaded.has(imports.preact) && loaded.has(imports['htm/preact']))
  }
} finally {
  await emulator.close()
}

async function textOf(path) {
  const reply = await fetch(new URL(path, emulator.url))
  assert.equal(reply.status, 200, path)
  return reply.text()
}
