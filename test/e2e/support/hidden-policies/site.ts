import type {Answer, Service} from '../../../../demo/service.ts';
import type {GapId, PolicyRead, PolicyTry} from '../../../../src/audit/index.ts';

/** A site that hides its policy in one way, and what is to be found of it. */
export type HiddenPolicy = {
	/** Ends "a policy is found …", or "no policy is found …" where `finds` is empty. */
	readonly way: string;
	/** The page the audit begins at. */
	readonly start: string;
	/** What each address answers: a page, or an answer of another kind; all else is 404. Without a host: the site's own. */
	readonly answers: Readonly<Record<string, string | Answer>>;
	readonly finds: readonly Found[];
	/** What is said of addresses that were tried. */
	readonly tried?: Readonly<Record<string, PolicyTry['outcome']>>;
	readonly gaps?: readonly GapId[];
	/** Nothing but this many addresses may be asked for. */
	readonly mostAsked?: number;
};

export type Found = {
	readonly source: string;
	readonly says: readonly string[];
	readonly never?: readonly string[];
	readonly foundBy?: PolicyRead['foundBy'];
	readonly readIn?: PolicyRead['readIn'];
};

export function serviceOf({start, answers}: HiddenPolicy): Service {
	const own = new URL(start).host;
	const pages = new Map(
		Object.entries(answers).map(([address, answer]) => [address.startsWith('/') ? own + address : address, answer]),
	);
	return {
		id: own,
		hosts: [...new Set([...pages.keys()].map(address => address.split('/')[0] ?? ''))],
		answer: ({host, path}) => {
			const answer = pages.get(host + path) ?? pages.get(`${host}/*`);
			return answer === undefined ? null : typeof answer === 'string' ? asPage(answer) : answer;
		},
	};
}

export function asPage(body: string | Uint8Array, contentType = 'text/html; charset=utf-8'): Answer {
	return {status: 200, headers: {'content-type': contentType}, body};
}

export const sentOn = (location: string): Answer => ({status: 302, headers: {location}, body: ''});
