import type {Owner} from '../vendor.ts';

export const alibaba: Owner = {
	id: 'alibaba',
	name: 'Alibaba',
	country: 'CN',
	eea: false,
	source: 'https://www.alibabagroup.com/en-US/',
};
