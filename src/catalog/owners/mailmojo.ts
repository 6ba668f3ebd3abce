import type {Owner} from '../vendor.ts';

export const mailmojo: Owner = {
	id: 'mailmojo',
	name: 'Mailmojo',
	country: 'NO',
	eea: true,
	aliases: ['Eliksir AS'],
	source: 'https://mailmojo.no/personvern',
};
