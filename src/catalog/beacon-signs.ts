import {jsonFields} from './json-fields.ts';
import {isForm} from './parameters.ts';
import type {Told} from './told.ts';
import type {BeaconReason} from './vendor.ts';
import {isVisitorId, plain} from './visitor-ids.ts';

type Sign = Extract<BeaconReason, 'id-parameter' | 'page-address'>;

/** What a query or a form says of the visitor and the page. */
export function signsInParameters(told: Told): readonly Sign[] {
	if (told.query === '' && !isForm(told.body)) return [];
	const signs = new Set<Sign>();
	for (const [name, value] of told.parameters()) {
		if (isVisitorId(name, value)) signs.add('id-parameter');
		if (looksLikeAPage(value) && pageAddresses.has(plain(name))) signs.add('page-address');
	}
	return [...signs];
}

/**
 * What a JSON body says of them. Every API has ids, and many an `url`: an id counts beside the page's address, a plain `url`
 * beside an id.
 */
export function signsInJson(body: string): readonly Sign[] {
	let id = false;
	let page = false;
	let url = false;
	for (const [name, value] of jsonFields(body)) {
		id ||= isVisitorId(name, value);
		page ||= looksLikeAPage(value) && pageAddresses.has(plain(name));
		url ||= /^ur[il]$|^u$/i.test(name) && looksLikeAPage(value);
	}
	if (id && (page || url)) return ['id-parameter', 'page-address'];
	return page ? ['page-address'] : [];
}

// Not `url`, `u` or `src`: image proxies and screenshot services have those.
const pageAddresses = new Set([
	...[
		'dl',
		'dr',
		'rl',
		'ref',
		'referrer',
		'referer',
		'referrerurl',
		'refurl',
		'page',
		'pageurl',
		'pageuri',
		'pagehref',
	],
	...[
		'loc',
		'location',
		'href',
		'documenturl',
		'documentlocation',
		'documentreferrer',
		'currenturl',
		'siteurl',
		'purl',
	],
]);

function looksLikeAPage(value: string): boolean {
	return /^https?:\/\/[^/]/i.test(value) && !/\.(?:png|gif|jpe?g|webp|avif|svg)(?:$|\?)/i.test(value);
}
