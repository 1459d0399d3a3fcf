import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** Files and folders whose path begins so; a folder ends with a slash. Hidden ones only where the dot is written. */
export function filesFrom(current: string, cwd: string): string[] {
  const folder = current.slice(0, current.lastIndexOf('/') + 1)
  const start = current.slice(folder.length)
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true })
      .filter(({ name }) => name.startsWith(start) && (start.startsWith('.') || !name.startsWith('.')))
      .map((one) => `${folder}${one.name}${one.isDirectory() ? '/' : ''}`)
      .toSorted()
  } catch {
    return []
  }
}
