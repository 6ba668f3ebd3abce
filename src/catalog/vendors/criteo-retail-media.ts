import type {Vendor} from '../vendor.ts';

export const criteoRetailMedia: Vendor = {
	id: 'criteo-retail-media',
	name: 'Criteo Retail Media',
	owner: 'criteo',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'hlserve.com'}],
	formerNames: ['HookLogic', 'Hook Logic'],
	sources: ['https://www.criteo.com/privacy/'],
};
