import type {Owner} from '../vendor.ts';

export const commandersAct: Owner = {
	id: 'commanders-act',
	name: 'Commanders Act',
	country: 'FR',
	eea: true,
	aliases: ['Fjord Technologies'],
	listedAs: ['Commandersact', 'Commanders Act CMP'],
	source: 'https://www.commandersact.com/en/privacy/',
};
