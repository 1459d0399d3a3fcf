import { tableOf, type World } from './world.js'

/** The bytes of files in Base64, by id. A separate table, so that views of the state show files without their bytes. */
export const CONTENTS = 'contents'

const contents = tableOf<string>(CONTENTS)

/** Keeps the bytes of a file. */
export function keepFile(world: World, id: string, bytes: Uint8Array): void {
  contents(world).set(id, Buffer.from(bytes).toString('base64'))
}

/** The bytes of a file; `undefined` when it is not kept, or no longer kept. */
export function keptFile(world: World, id: string): Uint8Array | undefined {
  const text = contents(world).get(id)
  return text === undefined ? undefined : Buffer.from(text, 'base64')
}

export function forgetFile(world: World, id: string): void {
  contents(world).delete(id)
}
