/** The name of an element: of ASCII and without a namespace, as in every document of APIv2. */
export const NAME = /[A-Za-z_][\w.-]{0,127}/

/** Whether text consists of characters that XML 1.0 allows: no control characters but tab and line breaks, no half characters. */
export function isXmlText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(text)
}
