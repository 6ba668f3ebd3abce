import type {Vendor} from '../vendor.ts';

export const bankid: Vendor = {
	id: 'bankid',
	name: 'BankID',
	owner: 'bankid-bankaxept',
	category: 'essential',
	tracks: false,
	requests: [{host: 'bankid.no'}],
	sources: ['https://bankid.no/en/privacy-terms-and-regulations'],
};
