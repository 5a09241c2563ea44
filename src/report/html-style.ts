/** The page's only style sheet. Colours come as pairs, for light and dark. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --panel: #f6f8fa;
  --good: #1a7f37; --open: #9a6700; --bad: #cf222e;
  --good-fill: #dafbe1; --open-fill: #fff3c4; --none-fill: #eaeef2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --paper: #0d1117; --panel: #161b22;
    --good: #3fb950; --open: #d29922; --bad: #ff7b72;
    --good-fill: #12351d; --open-fill: #3b2e08; --none-fill: #21262d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif;
}
html[lang="ko"] body { word-break: keep-all; overflow-wrap: anywhere; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
p { margin: .5rem 0; }
.meta, .note, footer { color: var(--soft); font-size: .875rem; }
.state { display: inline-block; padding: .1rem .6rem; border-radius: 1rem; border: 1px solid currentColor; font-size: .85rem; font-weight: 600; }
.supported, .attested { color: var(--good); }
.unverified, .warning { color: var(--open); }
.contradicted, .error, .invalid { color: var(--bad); }
.undeclared, .not-applicable, .under-claim { color: var(--soft); }
code {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK KR", monospace; font-size: .875em;
  background: var(--panel); padding: .1em .35em; border-radius: .3em; overflow-wrap: anywhere; unicode-bidi: isolate;
}
.quote { white-space: pre-wrap; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; min-width: 11rem; }
tbody th code { font-weight: 400; }
.title { font-weight: 400; max-width: 16rem; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.short { white-space: nowrap; }
ol, ul { padding-left: 1.4rem; margin: .4rem 0; }
li { margin: .35rem 0; }
.findings { list-style: none; padding: 0; }
.findings > li { border-left: 3px solid currentColor; padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
.findings > li > * { color: var(--ink); }
.findings .severity { color: inherit; font-weight: 600; }
.findings .note { color: var(--soft); }
figure { margin: 1.25rem 0 .5rem; }
svg { display: block; width: 100%; max-width: 46rem; height: auto; }
svg text { font: 14px system-ui, "Noto Sans KR", "Noto Sans CJK KR", sans-serif; fill: var(--ink); }
svg .level { font-weight: 600; text-anchor: middle; }
svg .mark { text-anchor: middle; font-size: 13px; }
svg .cell { stroke: var(--line); fill: var(--none-fill); }
svg .cell.held { fill: var(--good-fill); stroke: var(--good); }
svg .cell.open { fill: var(--open-fill); stroke: var(--open); stroke-dasharray: 4 3; }
svg .claim { fill: none; stroke: var(--ink); stroke-width: 2.5; }
svg .claim.contradicted { stroke: var(--bad); }
@media (max-width: 48rem) {
  .scroll table { min-width: 44rem; }
  figure { overflow-x: auto; }
  svg { min-width: 34rem; }
}
@media print {
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  .scroll { overflow: visible; }
}
`
