import type {Vendor} from '../vendor.ts';

export const stroeer: Vendor = {
	id: 'stroeer',
	name: 'Ströer',
	owner: 'stroeer',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['adscale.de', 'stroeerdigitalgroup.de', 'stroeerdigitalmedia.de', 'm6r.eu']}],
	aliases: ['Stroeer', 'Stroer', 'mbr targeting'],
	formerNames: ['adscale'],
	sources: ['https://www.stroeer.de/ssp-datenschutz'],
};
