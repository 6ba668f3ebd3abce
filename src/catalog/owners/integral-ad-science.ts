import type {Owner} from '../vendor.ts';

export const integralAdScience: Owner = {
	id: 'integral-ad-science',
	name: 'Integral Ad Science',
	country: 'US',
	eea: false,
	source: 'https://integralads.com/ias-technology-privacy-notice/',
};
