import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {plain} from '../stored-value.ts';

export const sitevision: Cmp = {
	id: 'sitevision',
	name: 'Sitevision Cookie banner',
	scripts: [],
	element: ':not(*)',
	cookies: ['sv-cookie-consent'],
	storage: [],
	events: ['sv-cookie-consent'],
	// The names of cookies granted, a full stop, and those of cookies denied, both as base64; either may be empty.
	read: raw => {
		const [granted, denied, more] = plain(raw).split('.').map(namesIn);
		if (!granted || !denied || more || granted.length + denied.length === 0) return undecided;
		return decide([...granted.map(it => [it, true] as const), ...denied.map(it => [it, false] as const)]);
	},
	// Sites put it together as they like: what its buttons say must tell.
	banner: {root: ':not(*)', accept: ':not(*)'},
	sources: [
		'https://developer.sitevision.se/archives/tips-and-tricks/tips-and-tricks/2021-09-15-working-with-cookies-and-consent',
		'https://help.sitevision.se/cookieguide.html',
	],
};

function namesIn(packed: string): readonly string[] | null {
	try {
		const names = atob(packed).split(',').filter(Boolean);
		return names.every(name => /^[\w.-]+$/.test(name)) ? names : null;
	} catch {
		return null;
	}
}
