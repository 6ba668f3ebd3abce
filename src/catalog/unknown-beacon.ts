import type {Told} from './told.ts';
import type {Answer, SentRequest} from './vendor.ts';

/**
 * Why a third-party request of no known vendor looks like a web beacon; none when it does not. Errs on the side of
 * silence: pictures, fonts, scripts, tiles and video carry hashes, sizes and signatures too, and an image proxy carries
 * an address.
 */
export function beaconReasons(
	{type = '', method = 'GET', firstParty}: SentRequest,
	told: Told,
	answer: Answer | null,
): readonly string[] {
	if (firstParty !== false) return [];
	if (pings.has(type)) return ['ping'];
	const posted = method.toUpperCase() === 'POST' && scripted.has(type);
	const image = images.has(type);
	if ((!posted && !image) || isRealAnswer(answer)) return [];

	const signs = signsIn(told);
	const empty = isEmpty(answer);
	if (posted) return empty && signs.length > 0 ? ['post', 'empty-answer', ...signs] : [];
	if (signs.length > 0 && !picture.test(told.path)) return ['image', ...(empty ? ['empty-answer'] : []), ...signs];
	if (empty && saysMoreThanWhichPicture(told)) return ['image', 'empty-answer', ...signs];
	return [];
}

// `beacon` is Firefox's word for `ping`.
const pings = new Set(['ping', 'beacon']);
const scripted = new Set(['xmlhttprequest', 'xhr', 'fetch']);
const images = new Set(['image', 'imageset']);

// A one-pixel GIF takes 35 to 43 bytes, a PNG 67 to 95.
const tiny = 100;
const picture = /\.(?:jpe?g|webp|avif|svg|ico|bmp|heic)$/i;

function isEmpty(answer: Answer | null): boolean {
	if (!answer) return false;
	return answer.status === 204 || (answer.status === 200 && answer.size !== null && answer.size <= tiny);
}

/** Something came back to be shown. */
function isRealAnswer(answer: Answer | null): boolean {
	return answer?.status === 200 && answer.size !== null && answer.size > 10 * tiny;
}

function signsIn(told: Told): readonly string[] {
	const signs = new Set<string>();
	for (const [name, value] of told.parameters()) {
		const plain = name.toLowerCase().replace(/[^a-z]/g, '');
		if (visitorIds.has(plain) && looksLikeAnId(value)) signs.add('id-parameter');
		if (pageAddresses.has(plain) && looksLikeAPage(value)) signs.add('page-address');
	}
	return [...signs];
}

// Only names that speak of a visitor: bare `id`, `key`, `token`, `hash` and `sig` are how files are addressed and signed.
const visitorIds = new Set([
	...['uid', 'uuid', 'guid', 'userid', 'puid', 'muid', 'buid', 'suid', 'tuid', 'vid', 'visitor', 'visitorid'],
	...['cid', 'clientid', 'sid', 'sessionid', 'session', 'did', 'deviceid', 'anonid', 'anonymousid', 'fpid'],
	...['browserid', 'cookieid', 'partneruid', 'partneruserid', 'externaluserid', 'redirectuid', 'gid', 'idfa', 'gaid'],
]);

function looksLikeAnId(value: string): boolean {
	return (
		value.length >= 8 && value.length <= 256 && /^[\w.:~=|!$*-]+$/.test(value) && /\d.*\d|^[a-z-]{20,}$/i.test(value)
	);
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

// Versions, sizes, formats and crops: which picture, nothing else.
const pictureParameters =
	/^(?:v|ver|version|rev|hash|etag|w|h|width|height|size|sz|s|q|qlt|quality|fit|crop|auto|fm|format|dpr|resize|scale|x|y|z|lang|theme|color|bg|d|default)$/i;

function saysMoreThanWhichPicture(told: Told): boolean {
	for (const name of told.parameters().keys()) if (!pictureParameters.test(name)) return true;
	return false;
}
