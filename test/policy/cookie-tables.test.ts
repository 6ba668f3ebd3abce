import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {read, textOf, type Declaration} from '../../src/policy/index.ts';

type Cookie = Extract<Declaration, {kind: 'cookie'}>;

const nb = 'Vi bruker informasjonskapsler på nettstedet, og du kan slå dem av når du vil i innstillingene.';
const en = 'We use cookies on this website when you visit us, unless you have turned them off in the settings.';
const da =
	'Vi bruger cookies på hjemmesiden, når du besøger os, og du kan altid slå dem fra igen i dine indstillinger.';
const de = 'Wir verwenden auf unserer Website diese Cookies, die Sie in den Einstellungen wieder abschalten können.';
const fr =
	'Nous utilisons ces cookies sur notre site, et vous pouvez les désactiver dans les paramètres de votre choix.';

const cookiesIn = (text: string): readonly Cookie[] =>
	read(text, {terms: []}).declarations.filter((one): one is Cookie => one.kind === 'cookie');

/** A cookie in a few words: "_ga 730 d", "sid session, by Google, for analytics". */
function inWords({cookie, lifetime, provider, category}: Cookie): string {
	const lasts = typeof lifetime === 'number' ? `${Math.round(lifetime / 864) / 100} d` : lifetime;
	return [
		[cookie, lasts].filter(Boolean).join(' '),
		provider ? `by ${provider}` : '',
		category ? `for ${category}` : '',
	]
		.filter(part => part !== '')
		.join(', ');
}

const listed = (text: string): readonly string[] => cookiesIn(text).map(inWords);
const page = (html: string): string =>
	textOf(parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as Parameters<typeof textOf>[0]);

const row = (...cells: string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

describe('a table on a page', () => {
	test.each<[what: string, html: string, cookies: readonly string[]]>([
		[
			'one for each category, under its heading',
			`<p>${nb}</p><h3>Statistikk</h3><table>${row('Navn', 'Leverandør', 'Utløp')}${row('_ga_#', 'Google', '2 år')}</table><h3>Markedsføring (1)</h3><table>${row('Navn', 'Leverandør', 'Utløp')}${row('fr [x2]', 'Meta', '90 dager')}</table>`,
			['_ga_# 730 d, by Google, for analytics', 'fr 90 d, by Meta, for advertising'],
		],
		[
			'with several names in a cell, and as many lengths',
			`<p>${en}</p><table><caption>Performance cookies</caption>${row('Host', 'Cookies', 'Cookies used', 'Lifespan')}${row('shop.example', '<a>_ga</a><span>, </span><a>_gid</a>', 'First party', '729 Days, 1 day')}${row('video.example', 'YSC, VISITOR_INFO1_LIVE, test_cookie', 'Third party', 'Session, 180 Days, A few seconds')}</table>`,
			[
				'_ga 729 d, by shop.example, for analytics',
				'_gid 1 d, by shop.example, for analytics',
				'YSC session, by video.example, for analytics',
				'VISITOR_INFO1_LIVE 180 d, by video.example, for analytics',
				'test_cookie, by video.example, for analytics',
			],
		],
		[
			'with a cell for two rows, and a row for all columns',
			`<p>${nb}</p><table>${row('Leverandør', 'Navn', 'Varighet')}<tr><td rowspan="2">Google</td><td>_ga</td><td>2 år</td></tr><tr><td>_gid</td><td>24 timer</td></tr><tr><td colspan="3">Markedsføring</td></tr>${row('Meta', '_fbp', '3 mnd.')}</table>`,
			['_ga 730 d, by Google', '_gid 1 d, by Google', '_fbp 91.25 d, by Meta, for advertising'],
		],
		[
			'for one cookie, a fact in each row, the service named before its cookies',
			`<p>${de}</p><h3>Statistik</h3><table>${row('Name', 'Matomo')}${row('Anbieter', 'Wir')}${row('Zweck', 'Zählt Besuche.')}${row('Cookie Name', '_pk_id.*, _pk_ses.*')}${row('Cookie Laufzeit', '13 Monate')}</table>`,
			['_pk_id.* 395.42 d, by Wir, for analytics', '_pk_ses.* 395.42 d, by Wir, for analytics'],
		],
		[
			'with a cookie in each column',
			`<p>${nb}</p><table>${row('Navn', '_ga', '_gid')}${row('Levetid', '2 år', '24 timer')}</table>`,
			['_ga 730 d', '_gid 1 d'],
		],
		[
			'with its label in every cell',
			`<p>${nb}</p><table>${row('<b>Navn:</b> _hjSession_#', '<b>Utløper:</b> 30 minutter')}${row('<b>Navn:</b> _hjid', '<b>Utløper:</b> 1 år')}</table>`,
			['_hjSession_# 0.02 d', '_hjid 365 d'],
		],
		[
			'of other elements that say they are rows and cells',
			`<p>${nb}</p><div role="table"><div role="row"><div role="columnheader">Navn</div><div role="columnheader">Utløp</div></div><div role="row"><div role="cell">_ga</div><div role="cell">2 år</div></div></div>`,
			['_ga 730 d'],
		],
		[
			'as items, a label and what it says in each',
			`<p>${en}</p><h4>Analytics</h4><ul><li><div>Cookie</div><div>_ga</div></li><li><div>Duration</div><div>1 year 1 month 4 days</div></li><li><div>Description</div><div>Counts.</div></li></ul><ul><li><div>Cookie</div><div>sid</div></li><li><div>Duration</div><div>session</div></li><li><div>Description</div><div>Login.</div></li></ul>`,
			['_ga 399.42 d, for analytics', 'sid session, for analytics'],
		],
		[
			'as headings and what stands below them',
			`<p>${en}</p><h4>Statistics</h4><h5>Name</h5><div>_ga</div><h5>Expiration</h5><div>2 years</div><h5>Function</h5><div>Counts visits</div><h5>Name</h5><div>_gid</div><h5>Expiration</h5><div>1 day</div><h5>Function</h5><div>Counts visits</div>`,
			['_ga 730 d, for analytics', '_gid 1 d, for analytics'],
		],
		[
			'as cards, a paragraph for each fact',
			`<p>${da}</p><p><b>Navn:</b> _ga</p><p><b>Udbyder:</b> Google</p><p><b>Udløb:</b> 2 år</p><p><b>Navn:</b> stats</p><p><b>Udbyder:</b> Os</p><p><b>Formål:</b> Tæller</p>`,
			['_ga 730 d, by Google', 'stats, by Os'],
		],
		[
			'as a list of terms',
			`<p>${en}</p><dl><dt>Cookie name</dt><dd>_ga</dd><dt>Expires after</dt><dd>2 years</dd><dt>Cookie name</dt><dd>sid</dd><dt>Expires after</dt><dd>session</dd></dl>`,
			['_ga 730 d', 'sid session'],
		],
	])('%s', (_, html, cookies) => expect(listed(page(html))).toEqual(cookies));
});

describe('a table in plain text', () => {
	test.each<[what: string, text: string, cookies: readonly string[]]>([
		[
			'without a heading, the name second',
			`${en}\n\nGoogle\t_ga\t2 years\tCounts visits\nUs\tsid\tSession\tKeeps you logged in`,
			['_ga 730 d', 'sid session'],
		],
		[
			'with the unit in the heading',
			`${nb}\n\nNavn\tVarighet (dager)\tFormål\n_ga\t730\tTeller\n_gid\t1\tTeller`,
			['_ga 730 d', '_gid 1 d'],
		],
		[
			'with "cookie" in every heading',
			`${en}\n\nCookie provider\tCookie name\tCookie duration\nGoogle\t_ga\t2 years`,
			['_ga 730 d, by Google'],
		],
		[
			'with a category in a column',
			`${nb}\n\nKategori\tNavn\tVarighet\nStatistikk\t_ga\t2 år`,
			['_ga 730 d, for analytics'],
		],
		[
			'with the length beside each name',
			`${nb}\n\nLeverandør\tInformasjonskapsler\nGoogle\t_ga (2 år), _gid (24 timer)`,
			['_ga 730 d, by Google', '_gid 1 d, by Google'],
		],
		[
			'with the length in the purpose',
			`${nb}\n\nNavn\tBeskrivelse\n_ga\tDenne informasjonskapselen skiller besøkende fra hverandre og utløper etter to år.`,
			['_ga 730 d'],
		],
		[
			'whose rows go on over lines',
			`${en}\n\nCookie Name | Expiration Time | Description |\n---|---|---|\n__utma |\n2 years from set/update | Tells people apart. |\n__utmc |\nEnd of browser session | Not used. |`,
			['__utma 730 d', '__utmc session'],
		],
		[
			'whose cells are lines',
			`${fr}\n\nFournisseur\n\nNom\n\nDurée\n\nGoogle\n\n_ga\n\n13 mois\n\nNous\n\nsid\n\nSession`,
			['_ga 395.42 d, by Google', 'sid session, by Nous'],
		],
		[
			'with nothing between its cells',
			`${en}\n\nName Purpose Expires\nseen_message This records that you have seen it After 28 days\nJSESSIONID This keeps you logged in When you close your browser`,
			['seen_message 28 d', 'JSESSIONID session'],
		],
		[
			'whose cells have grown together',
			`${nb}\n\nNavnFormålVarighet\nsessionHolder deg innlogget.24 timer\n_gaSkiller besøkende.2 år`,
			['session 1 d', '_ga 730 d'],
		],
		[
			'with a line for each cookie, and every fact with its label',
			`${de}\n\nName: _ga; Anbieter: Google; Laufzeit: 2 Jahre\nName: _fbp; Anbieter: Meta; Laufzeit: 3 Monate`,
			['_ga 730 d, by Google', '_fbp 91.25 d, by Meta'],
		],
		[
			'of hosts',
			`${en}\n\nName\tLifetime\n*.ads.example\t12 months\n*.maps.example\t7 months`,
			['*.ads.example 365 d', '*.maps.example 212.92 d'],
		],
		[
			'of names with parts that change',
			`${en}\n\nName\tLifetime\n_ga_<container-id>\t2 years\nwp-settings-{user}\t1 year\nsess[hash]\tSession`,
			['_ga_<container-id> 730 d', 'wp-settings-{user} 365 d', 'sess[hash] session'],
		],
	])('%s', (_, text, cookies) => expect(listed(text)).toEqual(cookies));
});

test('a table of companies or of data lists no cookies', () => {
	expect(listed('Navn\tLand\tFormål\nSAP\tTyskland\tRegnskap\nHubSpot\tUSA\tCRM\nStripe\tUSA\tBetaling')).toEqual([]);
	expect(listed('Kategori\tLagringstid\nKundeopplysninger\t5 år\nSøknader\t12 måneder')).toEqual([]);
});

test('words in capitals and names of devices are no cookies', () => {
	expect(listed(`${en}\n\nCOOKIES\n\nOn an iPhone: open the settings.\n\nGDPR\n\nThe law.`)).toEqual([]);
});

test('a cookie without an end has no length', () => {
	const text = `${nb}\n\nNavn\tVarighet\n_a\tVedvarende\n_b\tTil du sletter den\n_c\t31.12.2037\n_d\tÅr 2038\n_e\tPermanent (1 år)`;
	expect(listed(text)).toEqual(['_a', '_b', '_c', '_d', '_e 365 d']);
});

test('what one cookie is said to last is said of no other', () => {
	const text = `${nb}\n\nNavn: _hjid\nVarighet: inntil 1 år\n\nNavn: _fbp\nVarighet: inntil 90 dager`;
	expect(listed(text)).toEqual(['_hjid 365 d', '_fbp 90 d']);
	expect(read(text, {terms: []}).declarations.filter(({kind}) => kind === 'lifetime')).toEqual([]);
});

describe('a table that means harm', () => {
	type Node = Parameters<typeof textOf>[0];
	const words = (nodeValue: string): Node => ({nodeType: 3, nodeName: '#text', nodeValue, childNodes: []});
	const element = (nodeName: string, childNodes: readonly Node[], attributes: Record<string, string> = {}): Node => ({
		nodeType: 1,
		nodeName,
		nodeValue: null,
		childNodes,
		getAttribute: name => attributes[name] ?? null,
	});
	const cell = (text: string, attributes?: Record<string, string>): Node => element('TD', [words(text)], attributes);

	test('claims cells that reach down a thousand million rows, and gets none of that', () => {
		const reach = {rowspan: '1000000000', colspan: '1000000000'};
		const first = element(
			'TR',
			Array.from({length: 500}, () => cell('Leverandør', reach)),
		);
		const rows = Array.from({length: 100_000}, () => element('TR', [cell('_ga'), cell('2 år')]));
		const text = textOf(element('TABLE', [first, ...rows]));
		expect(text.length).toBeLessThan(4_000_000);
	});

	test('has ten thousand columns, and is read in a time to match', {timeout: 60_000}, () => {
		const wide = (columns: number): string =>
			`${Array.from({length: columns}, () => 'Navn').join('\t')}\n${Array.from({length: columns}, () => '_ga').join('\t')}\n`.repeat(
				10,
			);
		const timed = (text: string): number => {
			const start = process.cpuUsage();
			read(text, {terms: []});
			const {user, system} = process.cpuUsage(start);
			return (user + system) / 1000;
		};
		timed(wide(100));
		expect(timed(wide(10_000))).toBeLessThan(20 * timed(wide(1000)) + 500);
	});
});
