import { spawn } from 'node:child_process'

/** The program that opens an address, by platform, with its first arguments. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/**
 * Opens a page in the browser of the desktop, or in the one that the environment variable BROWSER names.
 *
 * @param warn Called with a sentence when that is not possible.
 */
export function openInBrowser(url: string, warn: (message: string) => void): void {
  const own = process.env.BROWSER
  const [program = '', ...first] = own ? [own] : (OPENERS[process.platform] ?? ['xdg-open'])
  const child = spawn(program, [...first, url], { stdio: 'ignore', detached: true })
  child.on('error', () => warn(`No browser could be opened by ${program}; open ${url} yourself.`))
  child.unref()
}
