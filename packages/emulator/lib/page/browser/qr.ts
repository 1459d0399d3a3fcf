import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { encode } from 'uqr'

/** Width of the white margin of a QR code, in modules; scanners need it. */
const MARGIN = 4

/** A QR code, black on white in light and dark mode. */
export function Qr({ text, label }: { text: string; label: string }): VNode {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return html`<svg class="qr" role="img" aria-label=${label} viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
    <rect width="100%" height="100%" fill="#fff" /><path d=${path} fill="#000" />
  </svg>`
}
