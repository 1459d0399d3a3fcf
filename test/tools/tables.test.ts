import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as errors from '../../lib/errors.js'
import { SETTINGS } from '../../lib/settings/table.js'
import { emitTables, fillRegion } from '../../tools/emit-tables.js'

describe('the tables of the documentation', () => {
  it('name every class of error with its code, in both languages', () => {
    const classes = Object.entries(errors).filter(([name]) => /^[A-Z]\w+Error$/.test(name) && name !== 'WechatpayError')
    expect(classes.length).toBe(12)
    for (const page of ['README.md', 'README.zh-CN.md', 'docs/guide/errors.md']) {
      const text = emitTables().get(page) ?? ''
      for (const [name, value] of classes) {
        const { code } = value as unknown as { code: string } // each of them has one, which is what is tested
        expect(text, page).toMatch(new RegExp(`^\\| \`${name}\` \\| .*\`${code}\``, 'm'))
      }
    }
  })

  it('name every setting where it is taken', () => {
    const text = emitTables().get('docs/guide/configuration.md') ?? ''
    for (const name of Object.keys(SETTINGS)) expect(text).toContain(`| \`${name}\` |`)
  })

  it('are what the pages hold', () => {
    for (const [page, text] of emitTables()) expect(readFileSync(page, 'utf8'), page).toBe(text)
  })
})

describe('a region of a page', () => {
  const page = 'before\n<!-- generated: x -->\nold\n<!-- end of generated -->\nafter\n'

  it('is replaced, and nothing around it', () => {
    const filled = fillRegion(page, 'x', 'new', 'page.md')
    expect(filled).toBe('before\n<!-- generated: x -->\n\nnew\n\n<!-- end of generated -->\nafter\n')
    expect(fillRegion(filled, 'x', 'new', 'page.md')).toBe(filled)
  })

  it('that is missing is asked for by name', () => {
    expect(() => fillRegion(page, 'y', 'new', 'page.md')).toThrow(/page\.md has no region "y"/)
  })
})
