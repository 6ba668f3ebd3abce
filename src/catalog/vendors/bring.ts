import type {Vendor} from '../vendor.ts';

export const bring: Vendor = {
	id: 'bring',
	name: 'Bring',
	owner: 'posten-bring',
	category: 'essential',
	tracks: false,
	requests: [{host: ['bring.com', 'bring.no', 'posten.no', 'mybring.com']}],
	aliases: ['Posten Bring', 'bring.no', 'posten.no', 'Posten og Bring', 'Mybring'],
	ordinaryName: true,
	sources: ['https://developer.bring.com/'],
};
