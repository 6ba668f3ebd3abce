import {identify} from '../catalog/index.ts';
import type {PhaseSpan, RequestFact} from './facts.ts';
import type {Home} from './home.ts';
import type {Hop} from './hops.ts';
import {phaseAt} from './phases.ts';

export function requestsOf({
	hops,
	phases,
	home,
}: {
	hops: readonly (readonly Hop[])[];
	phases: readonly (readonly PhaseSpan[])[];
	home: Home;
}): readonly RequestFact[] {
	return hops.flatMap((chain, run) =>
		chain.map(hop => requestOf(hop, {run, home, phase: phaseAt(phases[run] ?? [], hop.sent.at)})),
	);
}

/** Nothing left the browser: it, or another extension, stopped the request. */
export function isBlocked({error}: Pick<RequestFact, 'error'>): boolean {
	return error !== undefined && blockedErrors.test(error);
}

// Not Chromium's ERR_BLOCKED_BY_ORB or ERR_BLOCKED_BY_RESPONSE, where only the answer was kept from the page. NS_ERROR_ABORT
// is what Firefox says when an extension stops a request; NS_BINDING_ABORTED also ends beacons that did leave.
// net/base/net_error_list.h; xpcom/base/ErrorList.py; toolkit/components/extensions/webrequest/WebRequest.sys.mjs
const blockedErrors =
	/ERR_BLOCKED_BY_(?:CLIENT|ADMINISTRATOR|CSP|PRIVATE_NETWORK_ACCESS_CHECKS)|NS_ERROR_(?:(?:[A-Z]*TRACKING|FINGERPRINTING|CRYPTOMINING|MALWARE|PHISHING|UNWANTED|HARMFUL|BLOCKED)_URI|BLOCKED_BY_POLICY|ABORT\b)/;

function requestOf(
	{id, sent, from, answer, fromCache, failure}: Hop,
	{run, home, phase}: {run: number; home: Home; phase: RequestFact['phase']},
): RequestFact {
	const {url, type, method, body, at, initiator, sentIn} = sent;
	const isOwn = home.isOwn(url);
	const identified = identify(
		{url, type, method, firstParty: isOwn, ...(body === undefined ? {} : {body})},
		answer && {status: answer.status, mime: answer.mime, size: answer.size},
	);
	const isPage = type === 'main_frame';
	return {
		...identified,
		// The page a visitor goes to is not the site's tracking of the visitor.
		...(isPage ? {tracking: false, beacon: false} : {}),
		id,
		at,
		phase,
		run,
		type,
		method,
		status: answer?.status ?? null,
		initiator,
		thirdParty: /^(?:https?|wss?):/.test(url) && !isOwn,
		...(from ? {redirectedFrom: from.url} : {}),
		...(sentIn ? {sentIn} : {}),
		...(fromCache ? {fromCache} : {}),
		...(failure && !answer ? {error: failure.error} : {}),
	};
}
