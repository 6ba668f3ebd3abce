import type {Owner} from '../vendor.ts';

export const limeTechnologies: Owner = {
	id: 'lime-technologies',
	name: 'Lime Technologies',
	country: 'SE',
	eea: true,
	aliases: ['Userlike UG'],
	source: 'https://www.lime-technologies.com/',
};
