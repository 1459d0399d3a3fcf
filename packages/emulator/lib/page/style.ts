/** The style sheet of the pages: light and dark mode, from the width of a phone, without external fonts or images. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --back: light-dark(#f3f5f4, #0f1412); --panel: light-dark(#ffffff, #171e1b); --text: light-dark(#18211d, #e4ebe7);
  --muted: light-dark(#55615b, #9dada5); --line: light-dark(#d8dfdb, #2c3833); --code: light-dark(#eef2f0, #101614);
  --accent: light-dark(#08683c, #52d092); --on-accent: light-dark(#ffffff, #05261a); --focus: light-dark(#0b57d0, #8ab4f8);
  --good: light-dark(#0a5c36, #83dfae); --good-back: light-dark(#dff3e7, #133627);
  --bad: light-dark(#9c1616, #ffa39a); --bad-back: light-dark(#fde6e4, #43201d);
  --wait: light-dark(#6d4400, #f2ca70); --wait-back: light-dark(#fcefd0, #3a2e12);
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--back); color: var(--text);
  font: 14px/1.45 system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere;
}
code, pre, .number, .target, .method, .time, .way, .amount, textarea {
  font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace;
  font-size: 12.5px; font-variant-numeric: tabular-nums;
}
.skip { position: absolute; left: -100rem; padding: .5rem .8rem; background: var(--panel); z-index: 1; }
.skip:focus { left: .5rem; top: .5rem; }
h1 { font-size: 1.15rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
h3, .caption { font-size: .8rem; margin: .8rem 0 .3rem; color: var(--muted); font-weight: 600; }
p { margin: .3rem 0; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
h1:focus { outline: none; }
.count { color: var(--muted); font-weight: 400; margin-left: .2em; }
.empty, .note, .hint { color: var(--muted); }

header {
  display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; align-items: center; padding: .6rem 1rem 0;
  background: var(--panel); border-bottom: 1px solid var(--line);
}
.title { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: baseline; }
.connection { color: var(--bad); font-size: 12px; }
.connection::before { content: "○ "; }
.connection.on { color: var(--good); }
.connection.on::before { content: "● "; }
.clock { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; }
.clock time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.keys { flex: 1 0 100%; }
.search { flex: 1 1 14rem; max-width: 30rem; }
.faults { flex: 0 1 auto; display: flex; flex-wrap: wrap; gap: .3rem .5rem; align-items: center; }
.faults .badge { white-space: normal; }
.top { display: flex; flex-wrap: wrap; gap: .2rem .8rem; justify-content: space-between; align-items: baseline; margin-bottom: .4rem; }
.top h2 { margin: 0; }
.filter { width: auto; max-width: 12rem; }
.theme { width: auto; font-size: 12px; min-height: 1.6rem; padding: 0 .3rem; }
.copy { display: inline-flex; flex-wrap: wrap; gap: .2rem .5rem; align-items: center; }
.copy.block { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: start; }
.copy.block .note { grid-column: 2; }
nav { flex: 1 0 100%; display: flex; flex-wrap: wrap; margin: 0 -.5rem; }
nav a { padding: .35rem .5rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }

main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 1rem; max-width: 110rem; margin: 0 auto; }
.column { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; align-content: start; }
@media (min-width: 62rem) { main { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); } }
section, .inner { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: .8rem; }

.rows { list-style: none; margin: 0; padding: 0; }
.row { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: flex-start; border-top: 1px solid var(--line); padding: .15rem 0; }
.row > details { flex: 1 1 14rem; min-width: 0; }
.row > .actions { padding: .15rem 0 .15rem 1.4em; }
.row > details[open] { flex-basis: 100%; }
summary { cursor: pointer; padding: .25rem .1rem; }
.row > details > summary {
  display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; list-style: none; position: relative; padding-left: 1.4em;
}
.row > details > summary::-webkit-details-marker { display: none; }
.row > details > summary::before { content: "▸"; color: var(--muted); position: absolute; left: .2em; }
.row > details[open] > summary::before { content: "▾"; }
summary:hover .number, summary:hover .target { color: var(--accent); }
.number { font-weight: 600; }
.amount { white-space: nowrap; }
.time { color: var(--muted); white-space: nowrap; }
.method { font-weight: 600; }
.call { flex: 1 1 16rem; min-width: 0; }
.row summary .note, .row .problem { flex-basis: 100%; }
.problem { color: var(--bad); }
.entry, .notified { gap: 0 .6rem; padding: .3rem 0; align-items: baseline; }
.entry .way { flex: 1 1 12rem; }
.inside { padding: .2rem 0 .6rem 1.4em; }
.fresh { animation: arrive 1.4s ease-out; }
@keyframes arrive { from { background: var(--good-back); } }
@media (prefers-reduced-motion: reduce) { .fresh { animation: none; } }

.badge { border-radius: 4px; padding: 0 .4em; font-size: 12px; font-weight: 600; white-space: nowrap; }
.badge.good { color: var(--good); background: var(--good-back); }
.badge.bad { color: var(--bad); background: var(--bad-back); }
.badge.wait { color: var(--wait); background: var(--wait-back); }

.actions { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }
button, .actions a {
  font: inherit; font-size: 13px; min-height: 1.9rem; padding: .1rem .65rem; border: 1px solid var(--line); border-radius: 6px;
  background: var(--panel); color: var(--text); cursor: pointer;
}
.actions a { display: inline-flex; align-items: center; padding: .1rem; border-color: transparent; color: var(--accent); }
button:hover { border-color: var(--accent); color: var(--accent); }
button.main, button[type="submit"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.main:hover, button[type="submit"]:hover { filter: brightness(1.1); color: var(--on-accent); }
button.more { margin-top: .4rem; }
button.small, button.language { font-size: 12px; min-height: 1.6rem; padding: 0 .5rem; }
@media (pointer: coarse) { button, button.small, button.language, .theme, .actions a, summary, nav a, select, input { min-height: 2.5rem; } }

pre {
  margin: .2rem 0; padding: .5rem .6rem; background: var(--code); border-radius: 6px; max-height: 24rem; overflow: auto;
  white-space: pre-wrap;
}
.accounts { margin: 0; }
.accounts > div { display: flex; justify-content: space-between; gap: 1rem; padding: .1rem 0; }
dd { margin: 0; }
.lines { margin: .2rem 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem .9rem; align-items: baseline; }
.lines > div { display: contents; }
.lines dt { color: var(--muted); }
.lines code { white-space: pre-wrap; }
.end { color: var(--muted); font-size: 11px; }

.timeline { list-style: none; margin: .2rem 0; padding: 0 0 0 .7rem; border-left: 3px solid var(--line); }
.step { display: grid; grid-template-columns: max-content minmax(0, 1fr) max-content; gap: 0 .6rem; align-items: baseline; padding: .15rem 0; }
@media (max-width: 30rem) {
  .step { grid-template-columns: minmax(0, 1fr) max-content; }
  .step .time { grid-column: 1 / -1; }
}
.attempts pre { max-height: 10rem; }

.signature { border-left: 3px solid var(--line); padding-left: .7rem; margin: .3rem 0 .5rem; }
.signature.right { border-color: var(--good); }
.signature.wrong, .signature.unsigned { border-color: var(--bad); }
.signature .verdict { font-weight: 600; }
.advice { background: var(--wait-back); color: var(--wait); border-radius: 6px; padding: .4rem .6rem; }
.checks { list-style: none; margin: .3rem 0; padding: 0; }
.checks li { display: flex; gap: .5em; }
.checks .passed .mark { color: var(--good); }
.checks .failed, .checks .failed .mark { color: var(--bad); font-weight: 600; }
.checks .open { color: var(--muted); }

.field { display: grid; grid-template-columns: minmax(0, 1fr); gap: .15rem; max-width: 30rem; margin: .4rem 0; }
#commands .row summary .note { flex: 1 1 16rem; }
.field label { font-weight: 600; font-size: 13px; }
input, select, textarea {
  width: 100%; min-height: 1.9rem; padding: .2rem .4rem; border: 1px solid var(--muted); border-radius: 6px;
  background: var(--panel); color: var(--text); font-size: 13px;
}

.said { color: var(--good); font-size: 13px; }
.said.bad { color: var(--bad); }

main.cashier { grid-template-columns: minmax(0, 30rem); justify-content: center; }
.bill { text-align: center; padding: 1.4rem 1rem; }
.bill .lines { text-align: left; margin-top: 1rem; }
.bill .actions { justify-content: center; margin-top: 1rem; }
.bill .actions button { min-height: 2.6rem; padding: .3rem 1.2rem; font-size: 15px; }
.what { font-size: 1.05rem; white-space: pre-wrap; }
.total { font-size: 2.2rem; font-weight: 650; margin: .2rem 0; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0 0; }
figcaption { color: var(--muted); margin-top: .4rem; }
.qr { width: min(15rem, 70vw); height: auto; border-radius: 8px; border: 1px solid var(--line); }
`
