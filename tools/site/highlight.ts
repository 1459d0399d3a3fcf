/** Kinds of words in the code of the pages, in the order in which they are tried; the class is the first letter of its name. */
const TOKENS =
  /(?<c>\/\/[^\n]*)|(?<s>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(?<k>\b(?:await|async|const|declare|export|function|if|import|from|return|new|type|true|false|null)\b)|(?<n>\b\d[\d_]*(?:\.\d+)?\b)/g

/** Code as HTML, with classes for comments, strings, keywords and numbers. The code is made by the tools, and simple. */
export function highlight(code: string, language: string): string {
  if (language !== 'ts' && language !== 'json') return escapeHtml(code)
  let html = ''
  let at = 0
  for (const found of code.matchAll(TOKENS)) {
    const [kind, text] = Object.entries(found.groups ?? {}).find(([, value]) => value !== undefined) ?? ['', '']
    const isKey = kind === 's' && language === 'json' && code[found.index + text.length] === ':'
    html += escapeHtml(code.slice(at, found.index))
    html += isKey ? escapeHtml(text) : `<i class=${kind}>${escapeHtml(text)}</i>`
    at = found.index + text.length
  }
  return html + escapeHtml(code.slice(at))
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
