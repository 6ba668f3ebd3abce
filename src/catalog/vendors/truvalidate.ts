import type {Vendor} from '../vendor.ts';

export const truvalidate: Vendor = {
	id: 'truvalidate',
	name: 'TransUnion TruValidate',
	owner: 'transunion',
	category: 'fingerprinting',
	tracks: false,
	requests: [{host: ['iesnare.com', 'ci-mpsnare.iovation.com']}],
	aliases: ['TruValidate'],
	formerNames: ['iovation'],
	sources: ['https://www.transunion.com/privacy/transunion'],
};
