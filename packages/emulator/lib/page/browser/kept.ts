/** What the visitor chose on an earlier visit; `undefined` when nothing is kept. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined
  } catch {
    return undefined // the browser keeps nothing for this page
  }
}

/** Keeps a choice for the next visit, where the browser permits that. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value)
  } catch {
    // as above
  }
}

function keyOf(name: string): string {
  return `wechatpay-emulator.${name}`
}
