import type {Owner} from '../vendor.ts';

export const baidu: Owner = {
	id: 'baidu',
	name: 'Baidu',
	country: 'CN',
	eea: false,
	listedAs: ['Baidu Analytics'],
	source: 'https://www.baidu.com/duty/yinsiquan.html',
};
