import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    // Tests run what stands in the checkout, not what was built from it: as `paths` of tsconfig.json has it.
    alias: [
      { find: /^wechatpay-chain$/, replacement: at('lib/index.ts') },
      { find: /^wechatpay-chain\/(receiver|paysign|testing|protocol|shangmi)$/, replacement: at('lib/$1.ts') },
      { find: /^wechatpay-chain-emulator$/, replacement: at('packages/emulator/lib/index.ts') },
      { find: /^wechatpay-chain-emulator\/spec$/, replacement: at('packages/emulator/lib/spec.ts') },
      {
        find: /^wechatpay-chain-emulator\/command$/,
        replacement: at('packages/emulator/lib/command/emulate-command.ts'),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['tools/copy-spec.ts'],
    setupFiles: ['test/fixtures/secrets.ts'],
    // Vitest would leave one core idle, and half the tests wait for sockets and timers anyway.
    maxWorkers: '100%',
    // Wide, for a machine with other work: it ends what hangs, and measures nothing.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
