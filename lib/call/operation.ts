import type { Method, Traits } from '../../types/core.js'
import { parseTemplate, type Template } from './template.js'

/** A method and a path: what all its calls share, determined once. */
export interface Operation {
  readonly method: Method
  readonly template: Template
  /** The name of its calls in messages: method and template, without any value that the caller passed. */
  readonly subject: string
  /** Its traits, where they do not depend on the values of its variables; `undefined`: they are found by the path of each call. */
  readonly traits: Traits | undefined
  /** Whether no plain values make its path that of an operation with sensitive fields, but for case and slashes. */
  readonly isDistant: boolean
}

/** The operation of a template, of which nothing else is known. */
export function toOperation(method: Method, template: string): Operation {
  const subject = `${method} ${template.replace(/(?<!\{)[?#].*$/s, '')}` // the caller may have written a query into it
  return { method, template: parseTemplate(template), subject, traits: undefined, isDistant: false }
}
