import type {Vendor} from '../vendor.ts';

export const custompublish: Vendor = {
	id: 'custompublish',
	name: 'CustomPublish',
	owner: 'custompublish',
	category: 'hosting',
	tracks: false,
	requests: [{host: 'custompublish.com'}],
	aliases: ['Custom Publish AS'],
	sources: ['https://www.custompublish.com/'],
};
