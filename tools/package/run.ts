import { execFileSync } from 'node:child_process'

/** What a command prints, within four minutes. Its errors go to the terminal. */
export default function run(command: string, given: readonly string[], cwd: string): string {
  return execFileSync(command, given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 240_000 })
}
