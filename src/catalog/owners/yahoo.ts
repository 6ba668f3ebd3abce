import type {Owner} from '../vendor.ts';

export const yahoo: Owner = {
	id: 'yahoo',
	name: 'Yahoo',
	country: 'US',
	eea: false,
	aliases: ['Verizon Media'],
	listedAs: ['Yahoo!', 'AOL / Oath / Verizon Media', 'Adtech (AOL)', 'AOL'],
	source: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
};
