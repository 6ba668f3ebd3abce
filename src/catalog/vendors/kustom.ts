import type {Vendor} from '../vendor.ts';

export const kustom: Vendor = {
	id: 'kustom',
	name: 'Kustom',
	owner: 'kustom',
	category: 'payment',
	tracks: false,
	requests: [{host: 'kustom.co'}],
	sources: ['https://docs.kustom.co/', 'https://centra.dev/integrations/payments/kustom-checkout'],
};
