import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, htmlReport, wordsIn} from '../../src/report/index.ts';
import {visit, type Visit} from '../support/visit.ts';

const words = wordsIn('en');
const ga = 'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123';
const meta = 'https://www.facebook.com/tr?id=1&ev=PageView';

async function short(seen: Visit): Promise<readonly string[]> {
	const file = await auditFile(audit(seen.evidence()), {words, tool: {name: 'samsvar', version: '0'}});
	const {document} = parseHTML(htmlReport(file, words));
	return [...document.querySelectorAll('.short li')].map(({textContent}) => textContent?.trim() ?? '');
}

const shop = () => visit('https://butikk.example');

describe('in short', () => {
	test('a site that was at work before, and after a no', async () => {
		const told = await short(shop().requests(ga).requests(meta).rejects().requests(ga));
		expect(told.slice(0, 3)).toEqual([
			'2 tracking tools were observed on the site.',
			'2 of them were at work before the visitor had chosen anything.',
			'One was at work after the visitor had said no.',
		]);
	});

	test('a promise that two break is one promise', async () => {
		const promise =
			'Vi setter ingen informasjonskapsler og bruker ingen sporing før du har samtykket. Vi bruker Google Analytics og Meta Pixel.';
		const told = await short(shop().requests(ga).requests(meta).says(`Personvernerklæring. ${promise}`));
		expect(told).toContain('One promise in the policy does not match what was observed.');
	});

	test('a site where nothing was seen', async () => {
		const [first, ...rest] = await short(shop().requests('https://butikk.example/stil.css', {type: 'stylesheet'}));
		expect(first).toBe('No tracking tools were observed.');
		expect(rest.filter(sentence => /at work|not named|promise/.test(sentence))).toEqual([]);
	});
});
