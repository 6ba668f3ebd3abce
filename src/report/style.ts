/** Two sets of the same colours. Every pair named in `textOn` has a contrast of at least 4.5:1 in both. */
export const colours = {
	light: {
		ground: '#f7f5ef',
		raised: '#fffefb',
		line: '#d9d5c8',
		edge: '#7d8384',
		ink: '#1b2729',
		quiet: '#52605f',
		accent: '#17565c',
		critical: '#8c1d2f',
		serious: '#9a3d12',
		moderate: '#704b00',
		minor: '#3f5560',
		good: '#1c5a38',
	},
	dark: {
		ground: '#14191a',
		raised: '#1d2425',
		line: '#38434a',
		edge: '#7f8b8d',
		ink: '#e9ece9',
		quiet: '#a9b5b4',
		accent: '#8fd0cf',
		critical: '#ff9aa6',
		serious: '#ffb48f',
		moderate: '#f3cd7c',
		minor: '#b3c6d0',
		good: '#9edcb4',
	},
} as const;

export const textOn = {
	ground: ['ink', 'quiet', 'accent', 'critical', 'serious', 'moderate', 'minor', 'good'],
	raised: ['ink', 'quiet', 'accent', 'critical', 'serious', 'moderate', 'minor', 'good'],
} as const;

type Scheme = keyof typeof colours;

const tokens = (scheme: Scheme): string =>
	Object.entries(colours[scheme])
		.map(([name, value]) => `--${name}:${value}`)
		.join(';');

export const style = `
:root{color-scheme:light dark;${tokens('light')};
--near:.375rem;--apart:.75rem;--wide:1.5rem;--far:3rem;
--small:.8125rem;--body:1rem;--large:1.25rem;--huge:1.75rem;
--mono:ui-monospace,'SF Mono','Cascadia Mono','DejaVu Sans Mono',monospace}
@media (prefers-color-scheme:dark){:root{${tokens('dark')}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:var(--body)/1.55 system-ui,'Segoe UI','Liberation Sans',sans-serif;overflow-wrap:break-word}
main,header,footer{max-width:72rem;margin:0 auto;padding:0 var(--wide)}
header{padding-top:var(--far)}
footer{padding-top:var(--wide);padding-bottom:var(--far);color:var(--quiet);font-size:var(--small)}
h1,h2,h3,h4,p,ul,dl,figure,blockquote{margin:0}
h1{font-size:var(--large);font-weight:600}
h2{font-size:var(--large);margin:var(--far) 0 var(--apart)}
h3{font-size:var(--body);margin:var(--wide) 0 var(--apart)}
h4{font-size:var(--body);line-height:1.45}
h1+.verdict{margin-top:var(--near)}
.verdict+p{margin-top:var(--apart)}
.verdict{font-size:clamp(1.3rem,5vw,var(--huge));hyphens:auto;line-height:1.25;font-weight:650;max-width:46rem;text-wrap:balance}
.quiet{color:var(--quiet);font-size:var(--small)}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,.address{font-family:var(--mono);font-size:.875em}
.address{overflow-wrap:anywhere}
.counts{display:flex;flex-wrap:wrap;gap:var(--apart);margin-top:var(--wide);padding:0;list-style:none}
.counts li{background:var(--raised);border:1px solid var(--line);border-radius:.5rem;padding:var(--near) var(--apart);min-width:7rem;font-size:var(--small);color:var(--quiet)}
.counts b{display:block;font-size:var(--large);line-height:1.3;font-variant-numeric:tabular-nums}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:var(--near) var(--wide)}
.facts dt{color:var(--quiet)}
.facts dd{margin:0;min-width:0}
.scroll{overflow-x:auto;background:var(--raised);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:var(--small)}
caption{text-align:start;color:var(--quiet);padding:var(--apart)}
th,td{padding:var(--near) var(--apart);text-align:start;vertical-align:top;border-top:1px solid var(--line)}
thead th{color:var(--quiet);font-weight:600;vertical-align:bottom;overflow-wrap:normal}
tbody th{font-weight:600}
.number{text-align:end;font-variant-numeric:tabular-nums}
.time{white-space:nowrap;font-variant-numeric:tabular-nums}
.zero{color:var(--quiet)}
.finding{background:var(--raised);border:1px solid var(--line);border-inline-start:.25rem solid var(--tone,var(--quiet));border-radius:.5rem;padding:var(--apart) var(--wide) var(--wide);margin-bottom:var(--apart)}
.finding>*+*{margin-top:var(--apart)}
.finding .scroll{border-radius:.25rem}
.finding table{background:var(--ground)}
figure{border-inline-start:3px solid var(--edge);padding-inline-start:var(--apart)}
blockquote{font-style:italic;white-space:pre-line}
.opinion{border:1px solid var(--line);border-radius:.25rem;padding:var(--near) var(--apart)}
.said{white-space:pre-line}
.tone{color:var(--tone);font-weight:600}
th.address{font:inherit;font-weight:600}
.phase{white-space:nowrap}
.first{width:2.5rem}
.on-page{min-width:9rem;overflow-wrap:anywhere}
${['critical', 'serious', 'moderate', 'minor', 'good', 'quiet'].map(name => `.${name}{--tone:var(--${name})}`).join('')}
.plain{padding-inline-start:1.25rem}
.plain li+li{margin-top:var(--near)}
.gaps{border:1px solid var(--line);border-inline-start:.25rem solid var(--moderate);border-radius:.5rem;background:var(--raised);padding:var(--apart) var(--wide)}
.gaps h3{margin-top:0}
.gaps ul{margin-top:var(--near)}
.facts~*{margin-top:var(--wide)}
.short{font-size:1.0625rem;max-width:46rem}
.picture{border:0;padding:0}
.picture img{max-width:100%;height:auto;border:1px solid var(--line);border-radius:.5rem}
.method p+p{margin-top:var(--apart)}
.method{max-width:46rem}
@media (max-width:40rem){.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:var(--near)}main,header,footer{padding-inline:1rem}header{padding-top:var(--wide)}.finding{padding-inline:var(--apart)}}
@media screen and (max-width:40rem){.finding td.address{min-width:14rem}}
@page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:8pt system-ui,'Segoe UI','Liberation Sans',sans-serif}}
@media print{
:root{${tokens('light')};--ground:#fff;--raised:#fff;--body:10pt;--small:8.5pt;--large:12pt;--huge:17pt;--far:1.75rem;--wide:1rem}
html{font-size:10pt}
main,header,footer{max-width:none;padding:0}
.scroll{overflow:visible;border:0;border-radius:0}
table{border-bottom:1px solid var(--line)}
caption{padding:0 0 var(--near)}
.counts{flex-wrap:nowrap}
.counts li{min-width:0;flex:1}
.finding{break-inside:avoid;padding:.5rem .75rem .75rem}
.finding table{border-bottom:0}
h2,h3,h4,caption,thead{break-after:avoid}
tr,blockquote,.picture,.counts li,.facts>*,li,h4+p{break-inside:avoid}
a{color:inherit}
thead{display:table-header-group}
.phase{white-space:normal}
.finding .phase{white-space:nowrap}
th,td{padding:.2rem .4rem}
.address,.breaks{overflow-wrap:anywhere}
thead th,thead .breaks{overflow-wrap:break-word}
}
`;
