import type {CookieRequest, Evidence, Observation} from '../../src/audit/index.ts';
import {visit} from './visit.ts';

const site = 'https://butikk.example';

/** What a shop asks for: its own pictures and scripts, libraries, known products, and hosts nobody knows. `n` makes each another. */
const addresses: readonly ((n: number) => readonly [type: string, url: string])[] = [
	n => ['image', `${site}/bilder/${n}/vare-${n}.webp?w=640&v=${n % 9}`],
	n => ['script', `https://cdn.butikk.example/assets/chunk-${n.toString(36)}.js`],
	n => ['image', `https://img${n % 8}.bildetjener.example/${n}/h.jpg?s=${n}`],
	n => [
		'ping',
		`https://region1.google-analytics.com/g/collect?v=2&tid=G-8KQ2VN5XTE&cid=123.${n}&en=view_item&dl=${encodeURIComponent(`${site}/vare/${n}`)}`,
	],
	n => ['script', `https://www.googletagmanager.com/gtag/js?id=G-8KQ2VN5XTE&n=${n}`],
	n => ['xmlhttprequest', `${site}/api/varer?side=${n}&sort=pris`],
	n => ['image', `https://www.facebook.com/tr/?id=1234567890&ev=PageView&dl=${site}%2Fvare%2F${n}&ts=${n}`],
	n => ['font', `https://fonts.gstatic.com/s/inter/v13/${n}.woff2`],
	n => ['image', `https://p${n % 40}.tellemaskin${n % 25}.example/t.gif?uid=3f1c9a7e52b1${n}&ref=${site}%2F`],
	n => ['xmlhttprequest', `https://api.sok${n % 5}.example/v1/query?q=sko&n=${n}`],
	n => ['script', `https://cdn.jsdelivr.net/npm/pakke-${n}/dist/index.min.js`],
	n => ['ping', `https://bat.bing.com/action/0?ti=12345678&Ver=2&mid=${n}-4b1e&evt=pageLoad`],
];

const policy = [
	'Personvern og informasjonskapsler. Vi bruker Google Analytics til statistikk, og Meta Pixel til annonser hvis du samtykker.',
	'Opplysningene deles ikke med andre. _ga lagres i to år. Vi bruker informasjonskapsler til markedsføring.',
].join('\n');

/** A long stay at a shop that tells many, with a choice in the middle: so many requests, and what comes with them. */
export function busyVisit(requests: number): Evidence {
	const start = visit(site).requests(`${site}/`, {type: 'main_frame'}).asks().says(policy).evidence();
	const [run] = start.runs;
	if (!run) return start;
	const from = run.observations.at(-1)?.at ?? run.startedAt;
	const seen = Array.from({length: requests}, (_, n) => around(n, from + n * 7));
	const chosen: Observation = {kind: 'choice', at: from + requests * 3.5, phase: 'accepted', source: 'button-click'};
	const named: Observation = {
		kind: 'canonical-name',
		at: from,
		host: 'cdn.butikk.example',
		name: 'butikk.b-cdn.example',
	};
	return {...start, runs: [{...run, observations: [...run.observations, named, ...seen.flat(), chosen]}]};
}

function around(n: number, at: number): readonly Observation[] {
	const [type, url] = addresses[n % addresses.length]?.(n) ?? ['image', site];
	const id = `b${n}`;
	const posted = type === 'ping' ? {method: 'POST', body: `en=scroll&epn.percent=${n % 100}`} : {method: 'GET'};
	const setCookies = n % 10 === 3 ? [cookie(`c${n % 50}`)] : [];
	const [status, size] = type === 'ping' ? [204, 0] : [200, 2000 + n];
	return [
		{kind: 'request', at, id, url, ...posted, type, frame: n % 17 === 0 ? 4 : 0, initiator: site},
		{kind: 'response', at: at + 30, id, url, status, setCookies, mime: null, size},
		...(n % 25 === 0
			? [{kind: 'cookie-written', at, cookie: cookie(`_ga_${n % 75}`), page: site, script: null} as const]
			: []),
		...(n % 40 === 0
			? [{kind: 'storage', at, area: 'localStorage', key: `k${n % 200}`, origin: site, script: null} as const]
			: []),
		...(n % 20 === 0
			? [{kind: 'resources', at: at + 50, frame: 0, document: site, fetched: [{url, at, by: 'img'}]} as const]
			: []),
	];
}

function cookie(name: string): CookieRequest {
	const flags = {secure: true, httpOnly: false, sameSite: 'lax', partitioned: false};
	return {name, domain: null, lifetime: 34_000_000, ...flags};
}
