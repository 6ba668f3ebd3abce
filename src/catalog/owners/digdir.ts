import type {Owner} from '../vendor.ts';

export const digdir: Owner = {
	id: 'digdir',
	name: 'Digitaliseringsdirektoratet',
	country: 'NO',
	eea: true,
	aliases: ['Digdir', 'Difi'],
	source: 'https://www.digdir.no/',
};
