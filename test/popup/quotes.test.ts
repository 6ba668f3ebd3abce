import {describe, expect, it} from 'vitest';
import {sourced} from '../../src/popup/quotes.ts';
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
const quote = (text: string, policy = 0) => ({policy, start: 0, end: text.length, text});

describe('a quote', () => {
	it('leads to the policy it is from', () => {
		const {facts} = visit({policies: [policy('https://butikk.example/personvern')]});
		expect(sourced([quote('Vi bruker Hotjar. ')], facts)).toEqual([
			{
				text: 'Vi bruker Hotjar.',
				language: 'nb',
				source: 'https://butikk.example/personvern',
				href: 'https://butikk.example/personvern',
			},
		]);
	});

	it.each(['javascript:alert(1)', 'data:text/html,x', 'personvern.txt', ''])('never leads to %j', source => {
		expect(sourced([quote('Ord.')], visit({policies: [policy(source)]}).facts)[0]?.href).toBeNull();
	});

	it('is shown once, however often it counts', () => {
		const {facts} = visit({policies: [policy('https://a.example/'), policy('https://b.example/')]});
		expect(sourced([quote('Ord.'), quote('Ord.'), quote('Ord.', 1)], facts)).toHaveLength(2);
	});
});
