import type {Owner} from '../vendor.ts';

export const piwikPro: Owner = {
	id: 'piwik-pro',
	name: 'Piwik PRO',
	country: 'PL',
	eea: true,
	aliases: ['Piwik PRO GmbH', 'Piwik PRO Sp. z o.o.'],
	source: 'https://piwik.pro/privacy-policy/',
};
