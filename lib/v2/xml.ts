/** A value that becomes the text of one element. Numbers and booleans are written as they read: `1`, `true`. */
export type XmlScalar = string | number | bigint | boolean

/** A value of a document to write: text, an element with elements of its own, or a list that repeats its element. */
export type XmlInput = XmlScalar | null | undefined | XmlInputFields | readonly XmlInput[]

/** The elements of a document to write, in the order in which they are written. `null` and `undefined` are left out. */
export interface XmlInputFields {
  readonly [name: string]: XmlInput
}

/** A value of a document that was read: text, which is never converted, or an element with elements of its own. */
export type XmlValue = string | XmlFields | readonly XmlFields[]

/** The elements of a document that was read, by name. */
export interface XmlFields {
  readonly [name: string]: XmlValue
}

/** The name of an element: of ASCII and without a namespace, as in every document of APIv2. */
export const NAME = /[A-Za-z_][\w.-]{0,127}/

/** Whether text consists of characters that XML 1.0 allows: no control characters but tab and line breaks, no half characters. */
export function isXmlText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(text)
}
