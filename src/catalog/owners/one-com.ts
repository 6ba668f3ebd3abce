import type {Owner} from '../vendor.ts';

export const oneCom: Owner = {
	id: 'one-com',
	name: 'one.com',
	country: 'DK',
	eea: true,
	aliases: ['group.one'],
	source: 'https://www.one.com/en/info/privacy-policy',
};
