import { createHash } from 'node:crypto'
import type { Answer } from '../world/exchange.js'

const TITLES = { operator: 'WeChat Pay, locally', cashier: 'Cashier' } as const

/**
 * The page that loads one of the two programs. Nothing of any request stands in it: all that is shown, the program
 * writes as text. What it may load is on this gateway; inline it has only the map of its imports, known by its digest.
 *
 * @param imports Addresses of modules by name.
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
<script type="module" src="/_emulator/page/${program}.js"></script>
</head>
<body><noscript>This page is a program: allow JavaScript for it.</noscript></body>
</html>
`,
  }
}
