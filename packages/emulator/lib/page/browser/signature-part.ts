import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Check, Explanation } from '../../world/page-wire.js'
import { t } from './words.js'

const MARKS: Readonly<Record<Check['outcome'], string>> = { passed: '✓', failed: '✗', open: '–' }

/** The verification of a signature: verdict, advice, checks, and the signed message line by line. */
export function SignaturePart({ signature }: { signature: Explanation }): VNode {
  const { verdict, summary, advice, checks, lines } = signature
  return html`<div class=${`signature ${verdict}`}>
    <p class="verdict">${t(summary)}</p>
    ${advice !== undefined && html`<p class="advice"><strong>${t('What to do')}:</strong> ${t(advice)}</p>`}
    ${
      checks.length > 0 &&
      html`<ul class="checks" aria-label=${t('Checks')}>
        ${checks.map(
          ({ name, outcome, text }) => html`<li class=${outcome}>
            <span class="mark" role="img" aria-label=${t(outcome)}>${MARKS[outcome]}</span>
            <span><code>${name}</code> ${t(text)}</span>
          </li>`,
        )}
      </ul>`
    }
    ${
      lines.length > 0 &&
      html`<details open=${verdict === 'wrong'}>
        <summary>${t('Signed message, line by line')}</summary>
        <dl class="lines">
          ${lines.map(({ name, text }) => html`<div><dt>${t(name)}</dt><dd><code>${text}</code><span class="end">\\n</span></dd></div>`)}
        </dl>
      </details>`
    }
  </div>`
}
