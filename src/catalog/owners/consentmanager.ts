import type {Owner} from '../vendor.ts';

export const consentmanager: Owner = {
	id: 'consentmanager',
	name: 'consentmanager AB',
	country: 'SE',
	eea: true,
	aliases: ['consentmanager GmbH'],
	listedAs: ['Consent Manager CMP'],
	source: 'https://www.consentmanager.net/privacy/',
};
