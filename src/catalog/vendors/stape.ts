import type {Vendor} from '../vendor.ts';

/** Hosts tagging servers: what passes through them is named by what it is, only the loader by its host. */
export const stape: Vendor = {
	id: 'stape',
	name: 'Stape',
	owner: 'stape',
	category: 'tag-manager',
	tracks: false,
	requests: [
		{host: ['stape.io', 'stape.net', 'stape.at', 'stape.be', 'stape.de'], types: ['script']},
		{mark: 'st=', path: /\/[a-z]{8}\.js$/, types: ['script'], parameters: {st: /^[A-Z\d]{6,8}$/}},
	],
	sources: ['https://stape.io/solutions/custom-gtm-loader', 'https://stape.io/helpdesk'],
};
