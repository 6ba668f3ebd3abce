import {identify} from '../catalog/index.ts';
import type {CanonicalNames} from './canonical-names.ts';
import type {PhaseSpan, RequestFact} from './facts.ts';
import type {Home} from './home.ts';
import type {Hop} from './hops.ts';
import {phaseAt} from './phases.ts';

export function requestsOf({
	hops,
	phases,
	names,
	home,
}: {
	hops: readonly (readonly Hop[])[];
	phases: readonly (readonly PhaseSpan[])[];
	names: readonly CanonicalNames[];
	home: Home;
}): readonly RequestFact[] {
	return hops.flatMap((chain, run) =>
		chain.map(hop => {
			const canonicalName = names[run]?.(hop.sent.url);
			return requestOf(hop, {run, home, canonicalName, phase: phaseAt(phases[run] ?? [], hop.sent.at)});
		}),
	);
}

type Setting = {
	readonly run: number;
	readonly home: Home;
	readonly canonicalName: string | undefined;
	readonly phase: RequestFact['phase'];
};

function requestOf(
	{id, sent, from, partial, answer, fromCache, failure}: Hop,
	{run, home, canonicalName, phase}: Setting,
): RequestFact {
	const {url, type, method, body, carries, at, initiator, sentIn} = sent;
	const isOwn = home.isOwn(url);
	const identified = identify(
		{
			url,
			type,
			method,
			firstParty: isOwn,
			...(body === undefined ? {} : {body}),
			...(carries ? {carries} : {}),
			...(from ? {redirectedFrom: from.url} : {}),
			...(canonicalName === undefined ? {} : {canonicalName}),
		},
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
