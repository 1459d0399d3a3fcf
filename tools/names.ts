/** A segment that is a variable: `{out_user_id}`. */
const VARIABLE = /^\{(.+)\}$/

/** The property that stands for a segment in a chain: `out-user-id` → `outUserId`, `{x}` → `_x_`. */
export function propertyOf(segment: string): string {
  const [, variable] = VARIABLE.exec(segment) ?? []
  if (variable !== undefined) return `_${variable}_`
  // A segment with capitals would come out of PHP's rule as another one.
  if (/[A-Z]/.test(segment)) return segment
  return segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** A property as TypeScript writes it after a dot, or in brackets where it is not an identifier. */
export function access(property: string): string {
  return isIdentifier(property) ? `.${property}` : `[${JSON.stringify(property).replaceAll('"', "'")}]`
}

/** A property as TypeScript writes it in an interface. */
export function key(property: string): string {
  return isIdentifier(property) ? property : quote(property)
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/**
 * The name of the interface of a node, from the segments below its domain, since each domain has its own file. A
 * variable begins with `By`, so that `x/{y}` and `x/y` differ; an underscore stays, so that `policy_periods` and
 * `policy-periods` differ.
 *
 * @param path Segments from the root: protocol, domain, and so on.
 */
export function interfaceOf(path: readonly string[]): string {
  const below = path.length > 2 ? path.slice(2) : path.slice(1)
  return below.map(pascal).join('')
}

function pascal(segment: string): string {
  const [, variable] = VARIABLE.exec(segment) ?? []
  if (variable !== undefined) return `By${pascal(variable.replaceAll('_', '-'))}`
  const words = segment.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return words.join('').replace(/[^\w]/g, '_')
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text)
}
