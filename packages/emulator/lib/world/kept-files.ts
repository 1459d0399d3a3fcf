import { tableOf, type World } from './world.js'

/** Base64 by id. Apart from what is known about a file, so that a look at the state shows that and not the bytes. */
export const CONTENTS = 'contents'

const contents = tableOf<string>(CONTENTS)

/** Keeps the bytes of a file. */
export function keepFile(world: World, id: string, bytes: Uint8Array): void {
  contents(world).set(id, Buffer.from(bytes).toString('base64'))
}

/** The bytes of a file; `undefined` when it is not kept, or not any more. */
export function keptFile(world: World, id: string): Uint8Array | undefined {
  const text = contents(world).get(id)
  return text === undefined ? undefined : Buffer.from(text, 'base64')
}

export function forgetFile(world: World, id: string): void {
  contents(world).delete(id)
}
