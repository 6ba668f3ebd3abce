import type {Owner} from '../vendor.ts';

export const rule: Owner = {
	id: 'rule',
	name: 'Rule Communication',
	country: 'SE',
	eea: true,
	source: 'https://www.rule.io/privacy-policy/',
};
