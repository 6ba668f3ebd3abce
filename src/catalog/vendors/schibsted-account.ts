import type {Vendor} from '../vendor.ts';

export const schibstedAccount: Vendor = {
	id: 'schibsted-account',
	name: 'Schibsted account',
	owner: 'schibsted',
	category: 'essential',
	tracks: false,
	requests: [{host: ['login.schibsted.com', 'account.schibsted.com', 'payment.schibsted.no', 'spid.no']}],
	aliases: ['Schibsted-konto', 'Schibsted konto'],
	sources: ['https://info.privacy.schibsted.com/en/', 'https://www.npmjs.com/package/@schibsted/account-sdk-browser'],
};
