import type {Vendor} from '../vendor.ts';

export const instabee: Vendor = {
	id: 'instabee',
	name: 'Instabee',
	owner: 'instabee',
	category: 'essential',
	tracks: false,
	requests: [{host: ['instabee.com', 'instabox.io', 'instabox.se', 'budbee.com']}],
	aliases: ['Instabox', 'Budbee'],
	sources: ['https://instabee.com/'],
};
