import type {Vendor} from '../vendor.ts';

export const idPorten: Vendor = {
	id: 'id-porten',
	name: 'ID-porten',
	owner: 'digdir',
	category: 'essential',
	tracks: false,
	requests: [{host: ['idporten.no', 'idporten.difi.no']}],
	aliases: ['MinID'],
	sources: ['https://docs.digdir.no/docs/idporten/'],
};
