import { operations } from 'wechatpay-chain/protocol'

/** The paths of all operations, or of those of a method. */
export function pathsOf(method?: string): string[] {
  const names = operations.filter((name) => method === undefined || name.startsWith(`${method} `))
  return [...new Set(names.map((name) => name.slice(name.indexOf(' ') + 1)))]
}

/** The words that begin so. */
export function beginning(current: string, words: readonly string[]): string[] {
  return words.filter((word) => word.startsWith(current))
}

/** The next part of each word, up to and including the next separator. */
export function stepwise(current: string, words: readonly string[], separator: string): string[] {
  const steps = beginning(current, words).map((word) => {
    const end = word.indexOf(separator, current.length)
    return end === -1 ? word : word.slice(0, end + 1)
  })
  return [...new Set(steps)]
}
