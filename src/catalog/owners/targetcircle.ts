import type {Owner} from '../vendor.ts';

export const targetcircle: Owner = {
	id: 'targetcircle',
	name: 'TargetCircle',
	country: 'NO',
	eea: true,
	aliases: ['Target Circle AS'],
	source: 'https://targetcircle.com/legal/managed-demand-platform-terms-of-use/',
};
