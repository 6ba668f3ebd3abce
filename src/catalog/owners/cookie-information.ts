import type {Owner} from '../vendor.ts';

export const cookieInformation: Owner = {
	id: 'cookie-information',
	name: 'Cookie Information A/S',
	country: 'DK',
	eea: true,
	aliases: ['Cookie Information AS'],
	listedAs: ['Cookie Information CMP', 'Cookie Information'],
	source: 'https://cookieinformation.com/privacy-policy/',
};
