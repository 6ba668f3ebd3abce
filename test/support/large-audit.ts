import type {Evidence, Observation, Run} from '../../src/audit/index.ts';

const began = Date.UTC(2026, 10, 23, 9);
const site = 'https://www.stormagasinet.example';
const parts = ['klær', 'sko', 'hjem-og-hage', 'barn', 'elektronikk', 'sport', 'kundeservice'];

/** `{n}` is a number that grows: real shapes, one after another, of products that are known and of strangers. */
const beacons = [
	'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC123DEF4&gtm=45je4b70v9&_p={n}&gcs=G111&cid=17{n}.1732&en=page_view&dl={page}',
	'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123DEF4&_s={n}&en=scroll&epn.percent_scrolled=90&dl={page}',
	'https://www.facebook.com/tr/?id=123456789012345&ev=PageView&dl={page}&rl=&if=false&ts={n}&sw=1280&sh=720&v=2.9.176',
	'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1234567890/?random={n}&cv=11&fst={n}&url={page}',
	'https://bat.bing.com/action/0?ti=12345678&Ver=2&mid={n}&evt=pageLoad&p={page}',
	'https://analytics.tiktok.com/api/v2/pixel?n={n}',
	'https://px.ads.linkedin.com/collect?v=2&fmt=js&pid=123456&time={n}&url={page}',
	'https://k.clarity.ms/collect?n={n}',
	'https://metrics.hotjar.io/?v=7&site_id=1234567&t={n}',
	'https://sslwidget.criteo.com/event?a=12345&v=5.23.0&p0=e%3Dvh&tld=stormagasinet.example&dtycbr={n}',
	'https://pixel-{host}.sporing.example/p.gif?id={n}&u={page}',
	'https://sync.{few}-annonser.example/match?partner=7&uid={n}&redir=https%3A%2F%2Fx.example%2F',
];
const others = [
	'{site}/assets/chunks/produktliste-{n}.bundle.min.js?v=8',
	'{site}/media/catalog/product/cache/1/image/600x900/9df78eab33525d08d6e5fb8d27136e95/a/b/vinterjakke-med-hette-{n}.jpg?width=600',
	'https://cdn.{host}.example/bilder/kampanje/2026/uke-{n}/et-ganske-langt-filnavn-uten-ende_{n}_1920x1080@2x.webp',
	'https://fonts.gstatic.com/s/inter/v{n}/UcCO3FwrK3iLTeHuS_nVMrMxCp50SjIw2boKoduKmMEVuLyfAZ9hiA.woff2',
	'https://connect.facebook.net/en_US/fbevents.js?n={n}',
	'{site}/api/pris?varenr={n}&butikk=42',
];

const cookies: readonly (readonly [name: string, domain: string | null, lifetime: number | 'session'])[] = [
	['_ga', '.stormagasinet.example', 63_072_000],
	['_ga_ABC123DEF4', '.stormagasinet.example', 63_072_000],
	['_fbp', '.stormagasinet.example', 7_776_000],
	['_uetsid', '.stormagasinet.example', 86_400],
	['_hjSessionUser_1234567', '.stormagasinet.example', 31_536_000],
	['_clck', '.stormagasinet.example', 31_536_000],
	['PHPSESSID', null, 'session'],
	['cto_bundle', '.stormagasinet.example', 34_128_000],
];

const policy = `Personvernerklæring

Vi bruker Google Analytics for å se hvordan nettstedet brukes. Vi bruker ikke Meta Pixel.

Vi setter ingen informasjonskapsler før du har samtykket.

Informasjonskapsler

Navn | Formål | Varighet
_ga | Statistikk | 1 år
_fbp | Markedsføring | 1 måned
`;

export type Large = {readonly pages: number; readonly requests: number};

/** An audit of a large shop: `pages` opened before a choice, after yes and after no, and so many requests in all. */
export function largeAudit({pages, requests}: Large): Evidence {
	const each = Math.ceil(requests / (3 * pages));
	const runs = [runOf('accepted', pages, each, 0), runOf('rejected', pages, each, 2 * pages * each)];
	return {format: 'samsvar-evidence', formatVersion: 1, id: 'large', mode: 'audit', url: `${site}/`, runs};
}

function runOf(choice: 'accepted' | 'rejected', pages: number, each: number, offset: number): Run {
	const observations: Observation[] = (['requests', 'cookies', 'page', 'storage', 'consent', 'policy'] as const).map(
		observer => ({kind: 'observer', at: began, observer}),
	);
	const startedAt = began + offset * 100;
	let at = startedAt;
	let count = offset;
	const addressOf = (page: number) =>
		page === 0
			? `${site}/`
			: `${site}/${encodeURIComponent(parts[page % parts.length] ?? '')}/en-kategori-med-langt-navn-${page}?sortering=pris`;
	const open = (page: number, phase: string, amount: number) => {
		const url = addressOf(page);
		ask(url, 'main_frame', {sets: page === 0});
		observations.push({kind: 'navigation', at: at + 20, url});
		for (let sent = 1; sent < amount; sent += 1) {
			const isBeacon = phase === 'rejected' ? sent % 9 === 0 : sent % 3 === 0;
			const shapes = isBeacon ? beacons : others;
			const shape = shapes[(count * 7 + page) % shapes.length] ?? '';
			ask(filled(shape, count, url), isBeacon ? 'ping' : 'image', {sets: false});
		}

		const [name = '', domain = null, lifetime = 'session'] = cookies[page % cookies.length] ?? [];
		const cookie = {name, domain, lifetime, secure: true, httpOnly: false, sameSite: 'lax', partitioned: false};
		observations.push({kind: 'cookie-written', at, page: url, script: `${site}/assets/gtm.js`, cookie});
		observations.push({
			...{kind: 'storage', at, area: 'localStorage', key: `_nokkel_${page}`},
			...{origin: site, script: null},
		});
	};
	const ask = (url: string, type: string, {sets}: {sets: boolean}) => {
		at += 100;
		const id = String((count += 1));
		observations.push(
			{kind: 'request', at, id, url, method: type === 'ping' ? 'POST' : 'GET', type, frame: 0, initiator: site},
			{
				...{kind: 'response', at: at + 10, id, url, status: 200, mime: null, size: 43},
				setCookies: sets
					? [{name: 'PHPSESSID', domain: null, lifetime: 'session', ...{secure: true, httpOnly: true}, ...rest}]
					: [],
			},
		);
	};
	const visit = (phase: string, share: number) => {
		for (let page = 0; page < pages; page += 1) open(page, phase, share);
	};
	// Half of what comes before a choice is seen in each profile.
	visit('before', Math.ceil(each / 2));
	observations.push(
		{kind: 'banner', at: (at += 100), accept: true, reject: true, settings: true},
		{
			kind: 'policy',
			at,
			source: `${site}/personvern`,
			foundBy: 'link',
			title: 'Personvern',
			language: 'nb',
			text: policy,
		},
		{kind: 'policy-searched', at, tried: [`${site}/personvern`], found: 1},
		{kind: 'choice', at: (at += 100), phase: choice, source: 'button-click', clicks: 1},
		{kind: 'banner-gone', at: at + 1},
		{kind: 'choice-kept', at: at + 1, area: 'cookie', key: 'samtykke'},
	);
	visit(choice, each);
	const start = {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: true};
	return {startedAt, finishedAt: at, start, observations};
}

const rest = {sameSite: 'lax', partitioned: false} as const;

function filled(shape: string, count: number, page: string): string {
	return shape
		.replaceAll('{n}', String(100_000 + count))
		.replaceAll('{page}', encodeURIComponent(page))
		.replaceAll('{few}', `vert${count % 12}`)
		.replaceAll('{host}', `vert${count % 90}`)
		.replaceAll('{site}', site);
}
