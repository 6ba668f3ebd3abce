import type {Owner} from '../vendor.ts';

export const bankidBankaxept: Owner = {
	id: 'bankid-bankaxept',
	name: 'BankID BankAxept',
	country: 'NO',
	eea: true,
	aliases: ['Stø AS'],
	source: 'https://bankid.no/en/privacy-terms-and-regulations',
};
