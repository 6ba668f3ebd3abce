import {expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, cookiesCsv, wordsIn} from '../../src/report/index.ts';
import {visit, type Visit} from '../support/visit.ts';

async function sheet(seen: Visit): Promise<readonly string[]> {
	const words = wordsIn('en');
	const file = await auditFile(audit(seen.evidence()), {words, tool: {name: 'samsvar', version: '0'}});
	return cookiesCsv(file, words).slice(1).trimEnd().split('\r\n');
}

const shop = () => visit('https://butikk.example');

test('a cookie’s lifetimes stand beside each other: asked for, stored and declared, in words and seconds', async () => {
	const [heads = '', line = ''] = await sheet(
		shop()
			.writes('_ga', {lifetime: 63_072_000})
			.keeps('_ga', 'butikk.example', 34_560_000)
			.says('Personvernerklæring\n\nInformasjonskapsler\n\nNavn | Formål | Varighet\n_ga | Statistikk | 2 år'),
	);
	const cells = Object.fromEntries(heads.split(',').map((head, at) => [head, line.split(',')[at]]));
	expect(cells).toMatchObject({
		...{Cookie: '_ga', 'First seen': 'before a choice', 'Set by': 'a script'},
		...{'Asked for (seconds)': '63072000', 'Stored (seconds)': '34560000'},
	});
	expect(cells['Lifetime asked for']).toMatch(/2 years|24 months/);
});

test('a cookie that is called like a formula is text', async () => {
	const [, line] = await sheet(shop().writes('=HYPERLINK("https://evil.example")'));
	expect(line).toMatch(/^"'=HYPERLINK\(""https/);
});

test('without cookies there are headings alone', async () => {
	expect(await sheet(shop())).toHaveLength(1);
});
