import type {Owner} from '../vendor.ts';

export const tiktok: Owner = {
	id: 'tiktok',
	name: 'TikTok',
	country: 'SG',
	eea: false,
	aliases: ['ByteDance', 'TikTok Technology Limited'],
	listedAs: ['ByteDance Ltd'],
	source: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
};
