import type {Owner} from '../vendor.ts';

export const typo3Association: Owner = {
	id: 'typo3-association',
	name: 'TYPO3 Association',
	country: 'CH',
	eea: false,
	aliases: ['TYPO3 GmbH'],
	source: 'https://typo3.org/privacy-policy',
};
