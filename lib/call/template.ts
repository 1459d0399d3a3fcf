import { RequestError } from '../errors.js'
import { encode } from './encode.js'

type Variables = Readonly<Record<string, unknown>>
type Refuse = (problem: string) => RequestError

const EXPRESSION = /\{([^{}]*)\}/g

/** A path with a segment `.` or `..`, encoded or not. */
const DOTS = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i

/** The characters of nearly every template, apart from its variables: none of them has to be refused or encoded. */
const PLAIN = /^[\w.~/-]*$/

/** The trailing slash, as PHP writes it: an expression that expands to nothing. */
export const EMPTY = 'empty'

/** How an operator of RFC 6570 writes its values (appendix A of the RFC). */
interface Operator {
  readonly first: string
  readonly separator: string
  /** Whether values have their names. */
  readonly named: boolean
  /** What follows the name of an empty value. */
  readonly ifEmpty: string
  /** Whether reserved characters stay. */
  readonly reserved: boolean
  /** Whether a variable may be missing: a segment of the path may not, since another operation would be called. */
  readonly optional: boolean
  /** Whether it writes a part of the path, where WeChat Pay accepts fewer characters than in a query. */
  readonly inPath: boolean
}

const SEGMENT = { first: '', separator: ',', named: false, ifEmpty: '', reserved: false, optional: false, inPath: true }
const QUERY = { ...SEGMENT, separator: '&', named: true, ifEmpty: '=', optional: true, inPath: false }

const OPERATORS: Readonly<Record<string, Operator>> = {
  '': SEGMENT,
  '+': { ...SEGMENT, reserved: true },
  '#': { ...SEGMENT, first: '#', reserved: true, optional: true, inPath: false },
  '.': { ...SEGMENT, first: '.', separator: '.' },
  '/': { ...SEGMENT, first: '/', separator: '/' },
  ';': { ...SEGMENT, first: ';', separator: ';', named: true, optional: true },
  '?': { ...QUERY, first: '?' },
  '&': { ...QUERY, first: '&' },
}

/** A value of a path that is written as it is: no character of it has to be encoded, and it is no dots. */
const ID = /^[\w-]+$/

/** The content of an expression that is the name of one variable, without operator and modifier. */
const SIMPLE = /^[^\s*:,=!@|#+/;?&{}.][^\s*:,=!@|#+/;?&{}]*$/

/** Wider than the RFC, whose names have no hyphen. An operator that it reserves is no part of a name. */
const SPECIFIER = /^([^\s*:,=!@|#+/;?&{}]+)(?:(\*)|:([1-9]\d{0,3}))?$/

/** One variable of an expression. */
interface Specifier {
  readonly name: string
  /** `*`: the members of a list or a map are written one by one. */
  readonly explode: boolean
  /** `:n`: the first n characters. */
  readonly prefix: number | undefined
}

/** A path template, taken apart once. */
export interface Template {
  readonly text: string
  /** The names of its variables, in order of appearance. */
  readonly names: readonly string[]
  /** Whether it has `{empty}`: the option `empty` is accepted then, as in PHP, and ignored. */
  readonly hasEmpty: boolean
  /**
   * What stands before, between and behind the variables, where each of them takes one value and the rest needs no check: its
   * path is these and the values, joined. `undefined` for any other template.
   */
  readonly literals: readonly string[] | undefined
}

/** The template in a text. */
export function parseTemplate(text: string): Template {
  const names = namesIn(text)
  const hasEmpty = text.includes(`{${EMPTY}}`)
  return { text, names, hasEmpty, literals: literalsOf(hasEmpty ? text.replaceAll(`{${EMPTY}}`, '') : text) }
}

/** The names of the variables in a template, in order of appearance. */
export function variablesOf(template: string): string[] {
  return [...namesIn(template)]
}

function namesIn(template: string): readonly string[] {
  if (!template.includes('{')) return []
  return [...template.matchAll(EXPRESSION)]
    .flatMap(([, content = '']) => content.replace(/^[+#./;?&]/, '').split(','))
    .map((text) => SPECIFIER.exec(text)?.[1] ?? text)
    .filter((name) => name !== EMPTY)
}

function literalsOf(text: string): readonly string[] | undefined {
  const literals = text.split(EXPRESSION).filter((_, index) => index % 2 === 0)
  const isSimple = [...text.matchAll(EXPRESSION)].every(([, content]) => SIMPLE.test(content ?? ''))
  // No value is empty, `.` or `..`, so a segment with a value is never one of those that are refused.
  return isSimple &&
    literals.every((literal) => PLAIN.test(literal)) &&
    segmentProblem(literals.join('x')) === undefined
    ? literals
    : undefined
}

/**
 * The path of a template (RFC 6570, level 4) with its variables filled in, without a leading slash and a fragment.
 *
 * `{x}` takes one segment: `/ ? # %` are encoded. `{+x}` takes a path and keeps its slashes. `{empty}` is the trailing
 * slash.
 *
 * @throws {RequestError} when a variable of the path is missing, empty, `.` or `..`, or holds a character that WeChat Pay's
 * URLs cannot hold. Variables of a query, `{?x}` and `{&x}`, may be missing or empty.
 * @see https://www.rfc-editor.org/rfc/rfc6570
 */
export function expand(template: string | Template, variables: Variables, subject: string): string {
  const parsed = typeof template === 'string' ? parseTemplate(template) : template
  return join(parsed, variables, subject) ?? expandAny(parsed.text, variables, refuser(subject))
}

function refuser(subject: string): Refuse {
  return (problem) => new RequestError(`${subject}: ${problem}`)
}

/** The path of a template whose values are texts and numbers, as nearly all are; `undefined` for any other. */
function join({ names, literals }: Template, variables: Variables, subject: string): string | undefined {
  if (literals === undefined) return undefined
  let path = literals[0] ?? ''
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? ''
    const value = variables[name]
    if (typeof value === 'string' && ID.test(value)) path += value
    else if (typeof value === 'string' || typeof value === 'number')
      path += encode(textOf(value, name, SEGMENT, refuser(subject)))
    else return undefined
    path += literals[index + 1] ?? ''
  }
  return path
}

function expandAny(template: string, variables: Variables, refuse: Refuse): string {
  if (PLAIN.test(template)) return checkSegments(template, refuse)
  const path = template.replace(EXPRESSION, (_, content: string) => expandOne(content, variables, refuse))
  checkLiteral(template.replace(EXPRESSION, ''), refuse)
  const [sent = ''] = path.split('#', 1) // values never hold one: it comes from `{#x}`, and HTTP sends no fragment
  return checkSegments(encodeReserved(sent), refuse)
}

function expandOne(content: string, variables: Variables, refuse: Refuse): string {
  if (content === EMPTY) return ''
  // The common case, before anything is parsed.
  const simple = variables[content]
  if (typeof simple === 'string' || typeof simple === 'number') return encode(textOf(simple, content, SEGMENT, refuse))
  const sign = /^[+#./;?&]/.exec(content)?.[0] ?? ''
  const operator = OPERATORS[sign] ?? SEGMENT
  const parts = content
    .slice(sign.length)
    .split(',')
    .map((text) => specifierOf(text, refuse))
    .flatMap((specifier) => expandVariable(specifier, variables[specifier.name], operator, refuse))
  return parts.length === 0 ? '' : operator.first + parts.join(operator.separator)
}

function specifierOf(text: string, refuse: Refuse): Specifier {
  const [, name, star, prefix] = SPECIFIER.exec(text) ?? []
  if (name !== undefined) return { name, explode: star !== undefined, prefix: prefix ? Number(prefix) : undefined }
  throw refuse(`\`{${text.slice(0, 40)}}\` is not a variable of a URI template (RFC 6570)`)
}

/** The parts that one variable adds to its expression; none when it has no value and needs none. */
function expandVariable(
  { name, explode, prefix }: Specifier,
  value: unknown,
  operator: Operator,
  refuse: Refuse,
): string[] {
  const { named, ifEmpty, reserved } = operator
  const write = reserved ? encodeReserved : encode
  const withName = (key: string, text: string) => (named ? `${key}${text === '' ? ifEmpty : `=${text}`}` : text)
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isMap && (Symbol.iterator in value || (value.constructor !== Object && Object.getPrototypeOf(value) !== null))) {
    throw refuse(`the path variable \`${name}\` must be a string or a number, or a list or a plain object of them`)
  }
  const members = isMap
    ? Object.entries(value)
    : Array.isArray(value)
      ? value.map((item: unknown) => ['', item] as const)
      : undefined
  if (members === undefined) {
    if (value === undefined || value === null) {
      if (operator.optional) return []
      throw refuse(`the path variable \`${name}\` is missing`)
    }
    const text = textOf(value, name, operator, refuse)
    return [withName(encode(name), write(prefix === undefined ? text : Array.from(text).slice(0, prefix).join('')))]
  }
  if (prefix !== undefined) throw refuse(`the path variable \`${name}\` must be text, since \`:${prefix}\` cuts it`)
  const texts = members
    .filter(([, item]) => item !== undefined && item !== null)
    .map(([key, item]) => [encode(key), write(textOf(item, name, operator, refuse, true))] as const)
  if (texts.length === 0) {
    if (operator.optional) return []
    throw refuse(`the path variable \`${name}\` is empty`)
  }
  if (explode) {
    return texts.map(([key, text]) =>
      isMap ? (named ? withName(key, text) : `${key}=${text}`) : withName(encode(name), text),
    )
  }
  const joined = texts.map(([key, text]) => (isMap ? `${key},${text}` : text)).join(',')
  return [withName(encode(name), joined)]
}

/** The text of one value, checked. A member may be dots, as long as no segment of the path is: that is checked in the end. */
function textOf(
  value: unknown,
  name: string,
  { optional, inPath }: Operator,
  refuse: Refuse,
  isMember = false,
): string {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) && (inPath || !Number.isFinite(value) || Number.isInteger(value))) {
      throw refuse(`the path variable \`${name}\` must be a safe integer; pass it as a string`)
    }
  } else if (typeof value !== 'string' && typeof value !== 'bigint' && (inPath || typeof value !== 'boolean')) {
    throw refuse(`the path variable \`${name}\` must be a string or a number, not ${typeof value}`)
  }
  const text = String(value)
  if (text === '' && !optional) throw refuse(`the path variable \`${name}\` is empty`)
  if (inPath && !isMember && /^(?:\.|%2e){1,2}$/i.test(text)) {
    throw refuse(`the path variable \`${name}\` is a relative path segment, which would call another operation`)
  }
  if (/\p{Cc}/u.test(text)) throw refuse(`the path variable \`${name}\` holds a control character`)
  if (inPath ? /[\ud800-\udfff]/.test(text) : !text.isWellFormed()) {
    throw refuse(`the path variable \`${name}\` holds an emoji or another character beyond 3 bytes of UTF-8`)
  }
  return text
}

function checkLiteral(literal: string, refuse: Refuse): void {
  if (PLAIN.test(literal)) return
  if (/[{}]/.test(literal)) throw refuse('the path has an unmatched brace')
  if (/[\s\\#]|\p{Cc}/u.test(literal)) throw refuse('the path holds white space, a backslash or a `#`')
  if (!literal.isWellFormed()) throw refuse('the path contains half a character (a lone surrogate)')
  if (/^[a-z][a-z\d+.-]*:/i.test(literal)) throw refuse('the path is a URL; pass its host as `baseUrl`')
}

/** RFC 6570's `{+x}`: reserved characters and percent-encoded triplets stay. A `#` does not, as it would end the path. */
function encodeReserved(text: string): string {
  return text.replace(/%[\dA-Fa-f]{2}|[^\w.~:/?[\]@!$&'()*+,;=-]/gu, (part) =>
    part.length === 3 ? part : encode(part),
  )
}

function checkSegments(path: string, refuse: Refuse): string {
  const problem = segmentProblem(path)
  if (problem !== undefined) throw refuse(problem)
  return path
}

function segmentProblem(path: string): string | undefined {
  const [pathname = ''] = path.split('?', 1)
  if (DOTS.test(pathname)) return 'the path has a segment `.` or `..`'
  if (pathname === '' || pathname.startsWith('/') || pathname.includes('//')) return 'the path has an empty segment'
  return undefined
}
