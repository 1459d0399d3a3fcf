import { cpSync, rmSync } from 'node:fs'

const COPY = 'packages/emulator/spec'

/** Puts `spec/` into the folder of the emulator, whose tarball carries it. Vitest calls it before the tests, too. */
export default function copySpec(): void {
  rmSync(COPY, { recursive: true, force: true })
  cpSync('spec', COPY, { recursive: true, filter: (file) => !/\.(?:md|tsv)$/.test(file) })
}
