import {emptiness, isRealAnswer} from './answers.ts';
import {signsInJson, signsInParameters} from './beacon-signs.ts';
import {isRecognisedBy} from './carried-cookies.ts';
import {isIdPassedOn} from './passed-on.ts';
import type {Told} from './told.ts';
import type {Answer, BeaconReason, SentRequest} from './vendor.ts';

type Sent = {readonly told: Told; readonly answer: Answer | null; readonly carries: readonly string[]};
type Reasons = readonly BeaconReason[];

/**
 * Why a third-party request of no known vendor looks like a web beacon; none when it does not. Errs on the side of
 * silence: pictures, fonts, scripts, tiles and video carry hashes, sizes and signatures too, an image proxy carries an
 * address, and an API has ids.
 */
export function beaconReasons(request: SentRequest, told: Told, answer: Answer | null): Reasons {
	const {method = 'GET', firstParty, carries = []} = request;
	if (firstParty !== false) return [];
	const reasons = reasonsOf({told, answer, carries}, told.type, method.toUpperCase());
	return isIdPassedOn(request, told, answer) ? [...reasons, 'id-passed-on'] : reasons;
}

function reasonsOf(sent: Sent, type: string, method: string): Reasons {
	if (pings.has(type)) return ['ping', ...signsOf(sent)];
	if (type === 'csp_report') return ofReport(sent);
	if (images.has(type)) return ofImage(sent);
	if (scripted.has(type)) return method === 'POST' ? ofPost(sent) : ofFetch(sent);
	return type === 'script' ? ofCookies(sent) : [];
}

// `beacon` is Firefox's word for `ping`.
const pings = new Set(['ping', 'beacon']);
const scripted = new Set(['xmlhttprequest', 'xhr', 'fetch']);
const images = new Set(['image', 'imageset']);
const picture = /\.(?:jpe?g|webp|avif|svg|ico|bmp|heic)$/i;

/**
 * A browser sends these of its own accord, without cookies to other origins, when a page breaks its own rules: what its body
 * says of the page is no visit recorded. The endpoint is the site's choice; one made for this visitor is.
 * https://www.w3.org/TR/CSP3/#report-violation
 */
function ofReport({told}: Sent): Reasons {
	return signsInParameters(told).includes('id-parameter') ? ['csp-report', 'id-parameter'] : [];
}

function ofImage(sent: Sent): Reasons {
	if (isRealAnswer(sent.answer)) return ofCookies(sent);
	const signs = signsOf(sent);
	const empty = emptiness(sent.answer, true);
	if (signs.length > 0 && !picture.test(sent.told.path)) return ['image', ...(empty ? [empty] : []), ...signs];
	return empty && saysMoreThanWhichPicture(sent.told) ? ['image', empty, ...signs] : ofCookies(sent);
}

function ofPost(sent: Sent): Reasons {
	const empty = emptiness(sent.answer, false);
	const signs = empty ? signsOf(sent) : [];
	return empty && signs.length > 0 ? ['post', empty, ...signs] : ofCookies(sent);
}

/** An answer with nothing in it is also how an API says "none" of a session or a cart: only the page's address is a sign. */
function ofFetch(sent: Sent): Reasons {
	const empty = emptiness(sent.answer, false);
	const signs = empty ? signsOf(sent) : [];
	return empty && signs.includes('page-address') ? [empty, ...signs] : ofCookies(sent);
}

function ofCookies({carries}: Sent): Reasons {
	return isRecognisedBy(carries) ? ['cookie-value'] : [];
}

function signsOf({told, carries}: Sent): Reasons {
	const said = new Set<BeaconReason>([...signsInParameters(told), ...signsInJson(told.body)]);
	return [...said, ...(carries.length > 0 ? (['cookie-value'] as const) : [])];
}

// Versions, sizes, formats and crops: which picture, nothing else.
const pictureParameters =
	/^(?:v|ver|version|rev|hash|etag|w|h|width|height|size|sz|s|q|qlt|quality|fit|crop|auto|fm|format|dpr|resize|scale|x|y|z|lang|theme|color|bg|d|default)$/i;

function saysMoreThanWhichPicture(told: Told): boolean {
	for (const name of told.parameters().keys()) if (!pictureParameters.test(name)) return true;
	return false;
}
