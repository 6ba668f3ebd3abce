import type {Vendor} from '../vendor.ts';

export const teliaAce: Vendor = {
	id: 'telia-ace',
	name: 'Telia ACE',
	owner: 'telia',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: ['ace.teliacompany.com', 'ace.teliacompany.net', 'ace-knowledge-cdn.teliacompany.net', 'humany.net']},
	],
	aliases: ['ACE Knowledge', 'Telia CallGuide'],
	formerNames: ['Humany'],
	sources: ['https://github.com/City-of-Helsinki/drupal-helfi-platform-config'],
};
