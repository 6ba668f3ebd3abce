import type {Vendor} from '../vendor.ts';

export const java: Vendor = {
	id: 'java',
	name: 'Java sessions',
	owner: 'oracle',
	category: 'essential',
	tracks: false,
	requests: [],
	cookies: [{name: 'JSESSIONID', party: 'first', lifetime: 'session', purpose: 'essential'}],
	aliases: ['Java Servlet', 'Java EE', 'Jakarta EE', 'JavaServer Pages'],
	sources: ['https://jakarta.ee/specifications/servlet/'],
};
