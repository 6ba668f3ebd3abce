import type {Owner} from '../vendor.ts';

export const adriver: Owner = {
	id: 'adriver',
	name: 'AdRiver',
	country: 'RU',
	eea: false,
	source: 'https://docs.prebid.org/dev-docs/bidders/adriver.html',
};
