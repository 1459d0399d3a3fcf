import { createEmulator, type Emulator, type EmulatorOptions } from '../index.js'

/** Ports to try when none is given. */
const PORTS = { first: 8080, last: 8179 }

/**
 * Starts an emulator, by default on port 8080 or the next free one.
 *
 * @throws {ConfigError} as `createEmulator`; when the given port, or each of the default ones, is in use.
 */
export async function start(settings: EmulatorOptions): Promise<Emulator> {
  if (settings.port !== undefined) return createEmulator(settings)
  for (let port = PORTS.first; ; port += 1) {
    try {
      return await createEmulator({ ...settings, port })
    } catch (error) {
      if (!isInUse(error) || port === PORTS.last) throw error
    }
  }
}

function isInUse(error: unknown): boolean {
  const { cause } = error as { cause?: NodeJS.ErrnoException } // of Node.js, when it could not listen
  return cause?.code === 'EADDRINUSE'
}
