import {describe, expect, it} from 'vitest';
import {addressOf, sourced} from '../../src/popup/quotes.ts';
import {visit} from './a-visit.ts';

const policy = (source: string) =>
	({
		source,
		foundBy: 'link',
		fetchedAt: 0,
		language: 'nb',
		understood: true,
		title: null,
		text: '',
		declarations: [],
		information: [],
	}) as const;
const quote = (text: string, policy = 0) => ({policy, start: 7, end: 7 + text.length, text});

describe('a quote', () => {
	it('leads to its place in the policy it is from', () => {
		const report = visit({policies: [policy('https://butikk.example/personvern')]});
		expect(sourced([quote('Vi bruker Hotjar. ')], report)).toEqual([
			{text: 'Vi bruker Hotjar.', language: 'nb', place: ['audit', report.evidence.id, 'policy', '0-7']},
		]);
	});

	it('is shown once, however often it counts', () => {
		const report = visit({policies: [policy('https://a.example/'), policy('https://b.example/')]});
		expect(sourced([quote('Ord.'), quote('Ord.'), quote('Ord.', 1)], report)).toHaveLength(2);
	});
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'personvern.txt', ''])('nobody is led to %j', source => {
	expect(addressOf(source)).toBeNull();
});
