import type {Owner} from '../vendor.ts';

export const automattic: Owner = {
	id: 'automattic',
	name: 'Automattic',
	country: 'US',
	eea: false,
	aliases: ['Aut O’Mattic'],
	listedAs: ['Gravatar', 'PollDaddy (Automattic)', 'Tumblr', 'Parse.ly'],
	source: 'https://automattic.com/privacy/',
};
