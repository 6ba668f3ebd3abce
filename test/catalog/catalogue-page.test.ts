import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {catalogueFile, catalogueText} from '../../scripts/catalogue.ts';
import {allOwners, allVendors} from '../../src/catalog/drawers.ts';
import {inventedOwner as owner, inventedVendor as vendor} from './invented.ts';

test('docs/catalogue.md lists what the drawers hold', () => {
	const isCurrent = readFileSync(catalogueFile, 'utf8') === catalogueText(allVendors, allOwners);
	expect(isCurrent, 'docs/catalogue.md is out of date: run npm run catalogue').toBe(true);
});

test('a product is told with its owner, hosts, cookies and sources', () => {
	const tall = vendor('tall', {
		name: 'Tall_Pixel',
		requests: [{host: ['a.example', 'b.example']}, {host: 'a.example', path: '/t'}],
		cookies: [
			{name: '_tall', party: 'first'},
			{name: '_tall_*', party: 'first'},
			{name: '_tall', party: 'third', domains: ['a.example']},
		],
		sources: ['https://example.org/a', 'https://example.org/b_(c)'],
	});
	const gone = vendor('gone', {name: 'Gone', category: 'payment', tracks: false, discontinued: true});
	const page = catalogueText([tall, gone], [owner()]);
	expect(page).toContain('2 products of 1 owners, with 2 names of cookies. 1 products track; 0 owners');
	expect(page).toContain(
		'| Tall\\_Pixel | Somebody (NO) | tracks | 2 | `_tall` `_tall_*` | [1](https://example.org/a) [2](https://example.org/b_%28c%29) |',
	);
	expect(page).toContain('| Gone (shut down or replaced) | Somebody (NO) | serves | 0 | | [1](https://example.org) |');
	expect(page.match(/^## .*/gm)).toEqual(['## Analytics', '## Payment']);
	expect(page).toContain('- [Payment](#payment): 1\n');
});
