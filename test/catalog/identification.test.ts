import {expect, test} from 'vitest';
import {Identification} from '../../src/catalog/identification.ts';
import {identify} from '../../src/catalog/index.ts';

const who = {
	vendor: 'maaler',
	name: 'Måler',
	owner: null,
	category: 'analytics',
	tracking: true,
	beacon: true,
} as const;
const url = 'https://maaler.example/b';

test('what a request says is read when somebody asks, and once', () => {
	let times = 0;
	const told = new Identification(url, who, false, () => ({events: [`${++times}`]}));
	expect(times).toBe(0);
	expect([told.decoded, told.decoded]).toEqual([{events: ['1']}, {events: ['1']}]);
	expect(times).toBe(1);
});

test('whoever spreads it, writes it down or hands it on has all of it', () => {
	const all = {url, ...who, proxied: false, decoded: {events: ['visning']}};
	const told = () => new Identification(url, who, false, () => ({events: ['visning']}));
	expect({...told()}).toStrictEqual(all);
	expect(JSON.stringify(told())).toBe(JSON.stringify(all));
	expect(structuredClone(told())).toStrictEqual(all);
});

test('where nothing is said, nothing stands in its place', () => {
	expect({...new Identification(url, who, false)}).toStrictEqual({url, ...who, proxied: false});
	expect(JSON.stringify(new Identification(url, who, false, () => undefined))).toBe(
		JSON.stringify({url, ...who, proxied: false}),
	);
	for (const asked of [
		'https://fonts.gstatic.com/s/inter/v13/a.woff2',
		'https://ukjent.example/a?b=c',
		'about:blank',
	]) {
		expect(Object.keys(identify({url: asked, firstParty: false}))).not.toContain('decoded');
	}
});
