import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const typo3: Vendor = {
	id: 'typo3',
	name: 'TYPO3',
	owner: 'typo3-association',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [
		{name: 'fe_typo_user', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'be_typo_user', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'be_lastLoginProvider', party: 'first', lifetime: 90 * day, purpose: 'essential'},
	],
	sources: ['https://docs.typo3.org/'],
};
