import type {Vendor} from '../vendor.ts';

export const livechat: Vendor = {
	id: 'livechat',
	name: 'LiveChat',
	owner: 'text',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['livechatinc.com', 'livechat.com', 'livechat-static.com', 'livechat-files.com']}],
	aliases: ['LiveChat Inc', 'livechatinc.com'],
	ordinaryName: true,
	sources: ['https://www.livechat.com/legal/privacy-policy/'],
};
