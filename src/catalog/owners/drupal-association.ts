import type {Owner} from '../vendor.ts';

export const drupalAssociation: Owner = {
	id: 'drupal-association',
	name: 'Drupal Association',
	country: 'US',
	eea: false,
	source: 'https://www.drupal.org/privacy',
};
