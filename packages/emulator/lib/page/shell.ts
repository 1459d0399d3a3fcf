import { createHash } from 'node:crypto'
import type { Answer } from '../world/exchange.js'

const TITLES = { operator: 'WeChat Pay emulator', cashier: 'Cashier' } as const

/**
 * Makes the HTML page that loads one of the two programs. It contains no data; the programs insert all data as text. Its
 * policy permits files of the emulator only, and the inline import map by its digest.
 *
 * @param imports Paths of modules by name.
 */
export function shell(program: keyof typeof TITLES, imports: Readonly<Record<string, string>>): Answer {
  const map = JSON.stringify({ imports })
  const digest = createHash('sha256').update(map).digest('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${digest}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.join('; '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITLES[program]}</title>
<link rel="icon" href="/_emulator/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_emulator/page/style.css">
<script type="importmap">${map}</script>
<script type="module" src="/_emulator/page/browser/${program}.js"></script>
</head>
<body><noscript>This page needs JavaScript.</noscript></body>
</html>
`,
  }
}
