import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {auditFile, htmlReport, languages, wordsIn, type Language} from '../../src/report/index.ts';
import {colours, style, textOn} from '../../src/report/style.ts';
import type {Facts} from '../../src/audit/index.ts';
import {report, visit} from '../support/visit.ts';
import {finding, pageStart, request, run, shop, start} from './a-shop.ts';

const tool = {name: 'samsvar', version: '0.1.0'} as const;

async function page(report = shop(), language: Language = 'nb') {
	const words = wordsIn(language);
	const markup = htmlReport(await auditFile(report, {words, tool}), words);
	return {markup, document: parseHTML(markup).document};
}

const text = (node: {textContent: string | null} | null) => node?.textContent?.replace(/\s+/g, ' ').trim();

describe('the report as a page', () => {
	test.each(languages)('speaks %s and says so', async language => {
		const {document, markup} = await page(shop(), language);
		expect(document.documentElement.getAttribute('lang')).toBe(language);
		expect(markup.match(/report_\w+|\{\w+\}|undefined|\[object/g)).toBeNull();
	});

	test('runs nothing and asks for nothing', async () => {
		const {document, markup} = await page();
		expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
			"default-src 'none'; style-src 'unsafe-inline'; img-src data:",
		);
		expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base').length).toBe(0);
		expect(markup).not.toMatch(/url\(|@import|\son\w+=/);
	});

	test('says which products are of the auditor’s own list', async () => {
		const own = {
			name: 'Nordmåling',
			owner: 'Nordmåling AS',
			category: 'analytics',
			hosts: ['nordmaling.example'],
		} as const;
		const measured = visit('https://butikk.example/').requests('https://t.nordmaling.example/lib.js', {type: 'script'});
		const {document} = await page(report(measured.knows(own)));
		expect(text(document.querySelector('body'))).toContain('Nordmåling AS · egen liste');
	});

	test('opens with the verdict', async () => {
		const {document} = await page();
		expect(text(document.querySelector('header .verdict'))).toMatch(/^Ett mulig avvik/);
	});

	test('says which signals were on, whether the window was private, and who stopped what', async () => {
		const errors = ['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_TRACKING_URI'];
		const requests = errors.map((error, index) => request({id: `r0-${index}-0`, error}));
		const begun = {...run().start, isPrivate: true};
		const told = shop({requests}, [], [run([pageStart({gpc: true, dnt: false})], {start: begun})]);
		const fields = async (report: Parameters<typeof page>[0]) => {
			const {document} = await page(report, 'en');
			const names = [...document.querySelectorAll('dl.facts dt')].map(text);
			const values = [...document.querySelectorAll('dl.facts dd')].map(text);
			return Object.fromEntries(names.map((name, index) => [name, values[index]]));
		};
		expect(await fields(told)).toMatchObject({
			'Global Privacy Control': 'on',
			'Do Not Track': 'off',
			'Private window': 'yes',
			'Requests stopped':
				'3 requests were stopped by the browser or another extension (another extension: 2, the browser: 1)',
		});
		expect(await fields(shop())).toMatchObject({'Global Privacy Control': 'unknown', 'Private window': 'unknown'});
	});

	test('shows what only the page itself told of, the first fifty, and none where there is none', async () => {
		const one = (index: number): Facts['unseen'][number] => ({
			...{
				url: `https://a.example/${index}`,
				at: start,
				run: 0,
				phase: 'before',
				by: 'img',
				document: 'https://b.example/',
			},
			...{thirdParty: true, vendor: null, tracking: false},
		});
		const {document} = await page(shop({unseen: Array.from({length: 60}, (_, index) => one(index))}), 'en');
		const table = [...document.querySelectorAll('table')].find(it =>
			text(it.querySelector('caption'))?.startsWith('Requests only the page'),
		);
		expect(table?.querySelectorAll('tbody tr').length).toBe(50);
		expect(text(table!.querySelector('tbody tr'))).toBe(
			'2026-11-23 09:30:00 https://a.example/0 img https://b.example/ before a choice',
		);
		expect(document.body.textContent).toContain('and 10 more');
		expect((await page(shop(), 'en')).markup).not.toContain('Requests only the page');
	});

	test('marks a request of which only the end was seen', async () => {
		expect((await page(shop({requests: [request({partial: true})]}), 'en')).markup).toContain(
			'(only its end was seen)',
		);
		expect((await page(shop(), 'en')).markup).not.toContain('(only its end was seen)');
	});

	test('lists trackers with counts for each phase that took place, and how they are declared', async () => {
		const {document} = await page();
		const rows = [...document.querySelectorAll('section[aria-labelledby=trackers] tr')].map(row =>
			[...row.children].map(cell => text(cell)),
		);
		expect(rows).toEqual([
			['Leverandør', 'Selskap', 'Kategori', 'før valg', 'etter ja', 'I erklæringen'],
			['Google Analytics', 'Google', 'analyse', '1', '4', 'oppgitt'],
		]);
	});

	test('shows with each finding the policy’s words, where they stand, and the requests', async () => {
		const quote = {policy: 0, start: 11, end: 39, text: 'Vi bruker Google Analytics.'};
		const {document} = await page(shop({}, [finding({quotes: [quote]})]));
		const article = document.querySelector('article.finding.critical');
		expect(text(article?.querySelector('blockquote') ?? null)).toBe('Vi bruker Google Analytics.');
		expect(article?.querySelector('figcaption a')?.getAttribute('href')).toBe('https://www.butikk.example/personvern');
		expect(text(article?.querySelector('tbody tr') ?? null)).toMatch(
			/^2026-11-23 09:30:01\s?POST\s?https:\/\/www\.google-analytics\.com\/g\/collect\?v=2&tid=G-ABC123&cid=….*før valg$/,
		);
	});

	test('puts the worst first and what could not be judged in a place of its own', async () => {
		const {document} = await page(
			shop({}, [finding({severity: 'minor'}), finding(), finding({rule: 'denied-vendor', outcome: 'cantTell'})]),
		);
		expect([...document.querySelectorAll('#findings ~ h3')].map(text)).toEqual(['Kritisk (1)', 'Mindre alvorlig (1)']);
		expect(text(document.querySelector('section[aria-labelledby=unsure] code'))).toBe('denied-vendor');
	});

	test('says what can be done, and which others have the same cause', async () => {
		const one = finding({id: 'a', related: ['b']});
		const other = finding({id: 'b', rule: 'storage-before-consent', cookie: '_ga', severity: 'minor', related: ['a']});
		const {document} = await page(shop({}, [one, other]));
		const [first, second] = [...document.querySelectorAll('article.finding')];
		expect(text(first ?? null)).toContain('Last verktøyet først når samtykket er gitt.');
		const link = first?.querySelector('li a');
		expect(text(link ?? null)).toBe('Lagring før samtykke: _ga');
		expect(link?.getAttribute('href')).toBe(`#${second?.id}`);
		expect(text(second?.querySelector('li a') ?? null)).toBe('Sporing før samtykke: Google Analytics');
	});

	test('says how many requests it left out', async () => {
		const requests = Array.from({length: 11}, (_, index) => request({id: `r0-${index}-0`}));
		const {document} = await page(shop({requests}, [finding({evidence: {requests: requests.map(({id}) => id)}})]));
		expect(document.querySelectorAll('article tbody tr').length).toBe(8);
		expect(text(document.querySelector('article'))).toContain('og 3 til');
	});

	test('says plainly what was not observed', async () => {
		const {document} = await page(shop({observers: new Set(['requests', 'cookies', 'page', 'storage', 'consent'])}));
		expect(text(document.querySelector('.gaps li'))).toMatch(/erklæring/);
		expect((await page()).document.querySelector('.gaps')).toBeNull();
	});

	test('says so where there is nothing', async () => {
		const empty = shop({trackers: [], cookies: [], storage: [], policies: [], requests: [], phases: []}, []);
		expect(text((await page(empty)).document.querySelector('main'))).toMatch(
			/Ingen sporingsverktøy.*Ingen mulige avvik.*Ingen informasjonskapsler.*Ingen nøkler.*Ingen erklæring/,
		);
	});

	test('says where a policy was looked for in vain, and how one was read', async () => {
		const url = 'https://butikk.example/personvern';
		const policiesTried = [
			{url, foundBy: 'link' as const, outcome: 'needs-scripts' as const, label: 'Personvern'},
			{url: `${url}-gammel`},
		];
		const none = await page(shop({policies: [], policiesTried}));
		const section = text(none.document.querySelector('section[aria-labelledby=policies]'));
		expect(section).toContain(`${url} (Personvern): skrives av skript`);
		expect(section).toContain(`${url}-gammel`);
		const [policy] = shop().facts.policies;
		const read = await page(shop({policies: [{...policy!, readIn: 'tab'}], policiesTried}));
		expect(text(read.document.querySelector('section[aria-labelledby=policies]'))).toMatch(/fane som ble åpnet etter/);
		expect(read.markup).not.toContain('Dette ble prøvd');
	});

	test('is not taken over by what a site calls itself', async () => {
		const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\' \u202Eevil';
		const [tracker] = shop().facts.trackers;
		const [policy] = shop().facts.policies;
		if (!tracker || !policy) throw new Error('the shop has both');
		const quote = {policy: 0, start: 0, end: 1, text: hostile};
		const {document, markup} = await page(
			shop(
				{
					...{url: hostile, domain: hostile},
					trackers: [{...tracker, name: hostile, owner: hostile, category: hostile}],
					policies: [
						{...policy, title: hostile, source: 'javascript:alert(1)'},
						{...policy, source: 'https://a.example/" onerror="alert(1)'},
					],
					requests: [request({url: `https://a.example/${hostile}`, method: hostile})],
					gaps: [{gap: 'not-quiet', detail: hostile}],
				},
				[finding({quotes: [quote], vendor: hostile, data: {vendor: hostile}})],
			),
		);
		expect(document.querySelectorAll('script, img, [onerror], a[href^=javascript]').length).toBe(0);
		expect(markup).not.toContain('\u202E');
		expect(text(document.querySelector('blockquote'))).toContain('<script>alert(1)</script>');
	});
});

describe('the colours', () => {
	const luminance = (colour: string) => {
		const [red = 0, green = 0, blue = 0] = (colour.match(/\w\w/g) ?? [])
			.map(part => parseInt(part, 16) / 255)
			.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const contrast = (one: string, other: string) => {
		const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
		return (bright + 0.05) / (dark + 0.05);
	};

	test.each(['light', 'dark'] as const)('can be read by %s', scheme => {
		for (const ground of ['ground', 'raised'] as const) {
			for (const ink of textOn[ground]) {
				expect(contrast(colours[scheme][ground], colours[scheme][ink]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
					4.5,
				);
			}
		}
	});

	test('are all named: the style sheet has no colour of its own but the white of paper', () => {
		const rules = style.replace(/:root\{[^}]*\}/g, '');
		expect(rules).not.toMatch(/#[0-9a-f]{3,6}\b/);
		const used = [...style.matchAll(/var\((--[\w]+)/g)].map(([, name = '']) => name);
		expect(used.filter(name => !style.includes(`${name}:`))).toEqual([]);
	});
});
