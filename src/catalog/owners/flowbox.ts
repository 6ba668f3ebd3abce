import type {Owner} from '../vendor.ts';

export const flowbox: Owner = {
	id: 'flowbox',
	name: 'Flowbox',
	country: 'SE',
	eea: true,
	source: 'https://getflowbox.com/',
};
