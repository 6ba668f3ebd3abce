import type {Vendor} from '../vendor.ts';

export const qualtrics: Vendor = {
	id: 'qualtrics',
	name: 'Qualtrics',
	owner: 'qualtrics',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: 'qualtrics.com'},
		{host: 'siteintercept.qualtrics.com', parameters: {Q_Impress: true}, beacon: true},
	],
	storage: ['QSI_*'],
	evidence: ['Q_ZID', 'Q_SIID', 'Q_InterceptID'],
	sources: [
		'https://www.qualtrics.com/support/website-app-feedback/getting-started-with-website-app-feedback/website-app-feedback-browser-cookies/',
	],
};
