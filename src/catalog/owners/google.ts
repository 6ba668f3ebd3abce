import type {Owner} from '../vendor.ts';

export const google: Owner = {
	id: 'google',
	name: 'Google',
	country: 'US',
	eea: false,
	aliases: ['Google LLC', 'Google Inc.', 'Google Ireland', 'Google Ireland Limited', 'Alphabet'],
	listedAs: ['YouTube', 'Google FundingChoices'],
	source: 'https://policies.google.com/privacy',
};
