import {googleConsent} from '../consent-signals.ts';
import {type Decoder, distinct, found} from '../decoder.ts';
import {type Parameters, parametersOf} from '../parameters.ts';
import {isPersonal} from '../personal-data.ts';

/**
 * Google Analytics 4 sends several events as lines of a POST body, with what they share in the url; Universal Analytics one
 * hit per request. https://developers.google.com/analytics/devguides/collection/protocol
 */
export const googleAnalytics: Decoder = {
	vendor: 'google-analytics',
	decode({path, body, parameters}) {
		const shared = parameters();
		const lines = body
			.split('\n')
			.filter(Boolean)
			.map(line => parametersOf(line));
		const hits = [shared, ...lines];
		const named = hits.flatMap(hit => [...hit]);
		const own = named.filter(([name]) => /^[eu]pn?\./.test(name));
		return found({
			measurementId: shared.get('tid') ?? lines[0]?.get('tid') ?? shared.get('utmac') ?? libraryId(path, shared),
			events: distinct(hits.flatMap(eventOf)),
			...googleConsent(shared),
			page: pageOf(hits.find(hit => hit.has('dl'))?.get('dl')),
			userId: named.some(([name, value]) => name === 'uid' && value !== '') || undefined,
			parameters: distinct(own.map(([name]) => name)),
			personalData: distinct(
				named
					.filter(([name, value]) => (name === 'uid' && value !== '') || isPersonal(fieldOf(name), value))
					.map(([name]) => name),
			),
		});
	},
};

/** `en` in GA4; the kind of hit, and what a hit of kind `event` is about, in Universal Analytics. */
function eventOf(hit: Parameters): readonly string[] {
	const event = hit.get('en') ?? hit.get('t') ?? hit.get('utmt');
	if (!event) return [];
	const about = event === 'event' ? [hit.get('ec'), hit.get('ea')].filter(Boolean) : [];
	return [[event, ...about].join(' ')];
}

/** Only what a site names itself is read as a name: Google's own are known. */
function fieldOf(name: string): string {
	return /^[eu]pn?\./.test(name) ? name.slice(name.indexOf('.') + 1) : '';
}

function libraryId(path: string, shared: Parameters): string | undefined {
	return path.startsWith('/gtag/') ? shared.get('id') : undefined;
}

function pageOf(address: string | undefined): string | undefined {
	return address?.replace(/[?#].*$/s, '');
}
