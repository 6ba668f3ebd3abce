import type {Owner} from '../vendor.ts';

export const onthegosystems: Owner = {
	id: 'onthegosystems',
	name: 'OnTheGoSystems',
	country: 'HK',
	eea: false,
	source: 'https://wpml.org/documentation/privacy-policy-and-gdpr-compliance/',
};
