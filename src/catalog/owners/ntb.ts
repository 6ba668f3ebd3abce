import type {Owner} from '../vendor.ts';

export const ntb: Owner = {
	id: 'ntb',
	name: 'NTB',
	country: 'NO',
	eea: true,
	aliases: ['Norsk Telegrambyrå'],
	source: 'https://www.ntb.no/personvern',
};
