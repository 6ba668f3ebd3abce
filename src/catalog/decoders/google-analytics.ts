import {googleConsent} from '../consent-signals.ts';
import {type Decoder, found} from '../decoder.ts';
import {isGoogleMatching} from '../google-matching.ts';
import {pageOf} from '../page-address.ts';
import {type Parameters, parametersOf} from '../parameters.ts';
import {personalIn, unlessPersonal} from '../personal-data.ts';
import {eventsOf, namesOf} from '../reading.ts';
import {saidBy, saidIn} from '../said.ts';

// Google takes 25 events at once.
const mostLines = 200;
const ownField = /^[eu]pn?\./;

/**
 * Google Analytics 4 sends several events as lines of a POST body, with what they share in the url; Universal Analytics one
 * hit per request, or up to twenty as lines. https://developers.google.com/analytics/devguides/collection/protocol
 */
export const googleAnalytics: Decoder = {
	vendor: 'google-analytics',
	decode(told) {
		const {path, query, body} = told;
		const inUrl = parametersOf(query);
		const lines = body.split(/\r?\n/, mostLines).filter(Boolean);
		const hits = [inUrl, ...lines.map(line => parametersOf(line))];
		const shared = parametersOf(query, lines[0] ?? '');
		const said = [...saidBy({...told, body: '', parameters: () => inUrl}), ...hits.slice(1).flatMap(saidIn)];
		return found({
			measurementId: unlessPersonal(shared.get('tid') ?? shared.get('utmac') ?? libraryId(path, shared)),
			events: eventsOf(hits.flatMap(eventOf)),
			...googleConsent(shared),
			page: pageOf(pageIn(hits)),
			userId: hits.some(hit => hit.get('uid')) || undefined,
			parameters: namesOf(said, ownField),
			items: eventsOf(hits.flatMap(itemsOf)),
			...personalIn(said, {free: ownField, userIds: /^uid$/, matching: isGoogleMatching}),
		});
	},
};

/** `en` in GA4; the kind of hit, and what a hit of kind `event` is about, in Universal Analytics and in what came before it. */
function eventOf(hit: Parameters): readonly string[] {
	const event = hit.get('en') ?? hit.get('t') ?? hit.get('utmt');
	if (!event) return [];
	if (event !== 'event') return [event];
	// utme=5(category*action*label)
	const older = /5\(([^*)]{1,100})\*([^*)]{1,100})/.exec(hit.get('utme') ?? '') ?? [];
	return [[event, hit.get('ec') ?? older[1], hit.get('ea') ?? older[2]].filter(Boolean).join(' ')];
}

/** Names of products: `pr1=id12~nmTursko~pr799` in GA4, `pr1nm=Tursko` in Universal Analytics. */
function itemsOf(hit: Parameters): readonly string[] {
	return [...hit].flatMap(([name, value]) => {
		if (/^pr\d{1,3}nm$/.test(name)) return [value];
		const field = /^pr\d{1,3}$/.test(name) ? value.split('~').find(part => part.startsWith('nm')) : undefined;
		return field === undefined ? [] : [field.slice(2)];
	});
}

function pageIn(hits: readonly Parameters[]): string | undefined {
	const first = (name: string) => hits.find(hit => hit.has(name))?.get(name);
	const path = first('dp') ?? first('utmp');
	return first('dl') ?? (path === undefined ? undefined : (first('dh') ?? first('utmhn') ?? '') + path);
}

function libraryId(path: string, shared: Parameters): string | undefined {
	return path.startsWith('/gtag/') ? shared.get('id') : undefined;
}
