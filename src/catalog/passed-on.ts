import {getDomain} from 'tldts';
import {addressOf, type Address} from './address.ts';
import {emptiness, isRedirect} from './answers.ts';
import {parametersOf} from './parameters.ts';
import type {Told} from './told.ts';
import type {Answer, SentRequest} from './vendor.ts';
import {looksLikeAnId, plain} from './visitor-ids.ts';

/**
 * Whether the redirect that led here handed a visitor's id on to another site. The first host wrote the address, so what is
 * named as an id in it came from there; under any other name the value must stand in both addresses, be too long for a
 * number of an account, and the answer be nothing to look at.
 */
export function isIdPassedOn({redirectedFrom}: SentRequest, told: Told, answer: Answer | null): boolean {
	const from = redirectedFrom === undefined ? null : addressOf(redirectedFrom);
	if (!from || !carriers.has(told.type) || siteOf(from.host) === siteOf(told.host) || isSignIn(told)) return false;
	const isPixel = pixels.has(told.type);
	const isQuiet = isPixel && (emptiness(answer, true) !== null || isRedirect(answer));
	let before: ReadonlySet<string> | undefined;
	for (const [name, value] of told.parameters()) {
		if (!looksLikeAnId(value) || isTime(value)) continue;
		if (idName.test(plain(name)) && (isPixel || !shortName.test(plain(name)))) return true;
		if (isQuiet && isLong(value) && !otherwise.test(name) && (before ??= valuesIn(from)).has(value)) return true;
	}
	return false;
}

const pixels: ReadonlySet<string> = new Set(['image', 'imageset', 'ping', 'beacon']);
const carriers: ReadonlySet<string> = new Set([...pixels, 'xmlhttprequest', 'xhr', 'fetch', 'script', 'sub_frame']);

// No sessions, clients or `cid`: those are handed on where somebody pays or signs in.
const idName =
	/(?:uid|uuid|guid|userid|visitorid|deviceid|anonid|anonymousid|cookieid|browserid|googlegid|idfa|gaid|fpid)$/;
// Videos and files are addressed by these too.
const shortName = /^(?:u|uu|gu)id$|^userid$/;
// Consent, caches, signatures, and who the parties are.
const otherwise =
	/consent|gdpr|gpp|privacy|^cb$|cache|rand|rnd|ord|time|^ts?$|sig|token|hash|key|md5|hmac|auth|nonce|state|pub|account|site|campaign|placement/i;

const isLong = (value: string) => /^(?=.*\d)(?=.*[a-z])[\w-]{16,128}$|^\d{17,22}$/i.test(value);
const isTime = (value: string) => /^1[5-9]\d{8}(?:\d{3})?$/.test(value);
const siteOf = (host: string) => getDomain(host, {allowPrivateDomains: true, validateHostname: false}) ?? host;

/** OAuth and OpenID Connect send people on with ids too: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1 */
function isSignIn({parameters}: Told): boolean {
	return parameters().has('response_type') || parameters().has('code_challenge') || parameters().has('redirect_uri');
}

function valuesIn({path, query}: Address): ReadonlySet<string> {
	return new Set([...parametersOf(query).values(), ...path.split('/')]);
}
