/** Only this machine may reach an emulator that was not asked for more. */
export const LOOPBACK = '127.0.0.1'

/** Whether only this machine reaches the address. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host)
}

/** The base URL of a server that listens on this address; for one that listens on all addresses, that of this machine. */
export function urlOf(host: string, port: number, scheme: 'http' | 'https' = 'http'): string {
  const named = host === '0.0.0.0' || host === '::' ? LOOPBACK : host
  return `${scheme}://${named.includes(':') ? `[${named}]` : named}:${port}/`
}
