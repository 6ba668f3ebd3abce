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

function requestOf(
	{id, sent, from, partial, answer, fromCache, failure}: Hop,
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
		...(partial ? {partial} : {}),
		...(failure && !answer ? {error: failure.error} : {}),
	};
}
