import {reading} from '../reading.ts';

/** `ed` is what the site adds, `pd` what it knows of the person, hashed. https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies */
export const pinterestTag = reading({
	vendor: 'pinterest-tag',
	account: ['tid'],
	events: ['event'],
	page: ['ad.loc'],
	fields: /^ed\./,
	free: /^ed\./,
	matching: name => /^pd\.(?:em|hem|ph|external_id)$/.test(name),
});
