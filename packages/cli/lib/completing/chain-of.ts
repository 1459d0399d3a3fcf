/**
 * The chain of properties for a path, without its verb: `out-trade-no` is `outTradeNo`, `{x}` is `_x_`; `undefined` for a path
 * that has no such spelling.
 */
export function chainOf(path: string): string | undefined {
  const names = path.split('/').map(nameOf)
  return names.includes(undefined) ? undefined : names.join('.')
}

function nameOf(segment: string): string | undefined {
  const [, variable] = /^\{(\w+)\}$/.exec(segment) ?? []
  if (variable !== undefined) return `_${variable}_`
  if (!/^[a-z\d](?:[a-z\d_]|-[a-z])*$/.test(segment)) return undefined
  return segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
