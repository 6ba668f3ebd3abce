import type {Vendor} from '../vendor.ts';

export const tanx: Vendor = {
	id: 'tanx',
	name: 'Tanx',
	owner: 'alibaba',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['tanx.com', 'alimama.com', 'alimama.cn']}, {host: 'cms.tanx.com', beacon: true}],
	aliases: ['Alimama', 'Taobao Ad Network'],
	sources: ['https://www.tanx.com/', 'https://www.alimama.com/'],
};
