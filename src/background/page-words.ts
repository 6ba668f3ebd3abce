import type {Observation} from '../audit/index.ts';

type Check = (value: unknown) => boolean;
type Kind = Observation['kind'];

const text =
	(longest: number): Check =>
	value =>
		typeof value === 'string' && value.length <= longest;
const either =
	(...checks: readonly Check[]): Check =>
	value =>
		checks.some(check => check(value));
const oneOf =
	(...words: readonly string[]): Check =>
	value =>
		words.includes(value as string);
const absent: Check = value => value === undefined;
const none: Check = value => value === null;
const flag: Check = value => typeof value === 'boolean';
const count: Check = value => Number.isInteger(value) && (value as number) >= 0;
const moment: Check = value => Number.isFinite(value);

const name = text(300);
const url = text(70_000);
const script = either(none, text(4096));
const lifetime = either(moment, oneOf('session'));

function shaped(shape: Readonly<Record<string, Check>>): Check {
	const fields = Object.entries(shape);
	return value => {
		if (typeof value !== 'object' || value === null) return false;
		const names = Object.keys(value);
		const has = value as Readonly<Record<string, unknown>>;
		return (
			names.length <= mostFields &&
			fields.every(([field, check]) => check(has[field])) &&
			names.every(field => Object.hasOwn(shape, field) || small(has[field]))
		);
	};
}

const mostFields = 20;
/** What nobody asks for is kept all the same, and must not grow. */
const small = either(absent, none, flag, moment, name);

const listOf =
	(most: number, check: Check): Check =>
	value =>
		Array.isArray(value) && value.length <= most && value.every(check);

const cookie = shaped({
	name,
	domain: either(none, name),
	lifetime,
	secure: flag,
	httpOnly: flag,
	sameSite: name,
	partitioned: flag,
});

const foundBy = oneOf('link', 'well-known', 'cmp', 'auditor');
const attempt = shaped({
	url,
	foundBy,
	outcome: oneOf('read', 'not-found', 'not-a-policy', 'too-short', 'unreachable', 'needs-scripts', 'asked-before'),
	label: either(absent, name),
});

/** What a content script may say it saw, and in which form; all else is the background's own to see. */
const words: Readonly<Partial<Record<Kind, Check>>> = {
	banner: shaped({
		accept: flag,
		reject: flag,
		settings: flag,
		preticked: either(absent, count),
		wall: either(absent, flag),
	}),
	'banner-gone': shaped({}),
	'choice-kept': shaped({
		area: oneOf('cookie', 'localStorage', 'sessionStorage'),
		key: text(1024),
		says: either(absent, oneOf('yes')),
	}),
	choice: shaped({
		phase: oneOf('before', 'accepted', 'rejected', 'custom', 'withdrawn'),
		source: oneOf('button-click', 'automation'),
		detail: either(absent, text(500)),
		clicks: either(absent, count),
	}),
	consent: shaped({
		signal: oneOf('tcf', 'gpp', 'google-consent-mode', 'cmp-cookie', 'cmp-api'),
		raw: url,
		cmp: either(absent, name),
	}),
	'cookie-written': shaped({cookie, page: url, script, by: either(absent, oneOf('document.cookie', 'cookieStore'))}),
	gap: shaped({gap: oneOf('page-flood', 'policy-not-read', 'policy-cut'), detail: either(absent, text(4096))}),
	gesture: shaped({}),
	observer: shaped({observer: oneOf('page', 'storage', 'consent', 'policy')}),
	'page-start': shaped({
		automated: flag,
		storage: count,
		consent: flag,
		gpc: either(absent, none, flag),
		dnt: either(absent, flag),
	}),
	platform: shaped({cmp: name}),
	policy: shaped({
		source: url,
		foundBy,
		title: either(none, text(2000)),
		language: either(none, name),
		text: text(20_000_000),
		readIn: either(absent, oneOf('page')),
		bySetting: absent,
	}),
	'policy-searched': shaped({tried: listOf(100, attempt), found: count}),
	resources: shaped({
		document: url,
		fetched: listOf(2000, shaped({url: text(4096), at: moment, by: name, viaWorker: either(absent, flag)})),
	}),
	storage: shaped({
		area: oneOf('localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'),
		key: text(1024),
		origin: text(2048),
		script,
	}),
	technique: shaped({
		technique: oneOf('fingerprinting', 'session-recording'),
		sign: oneOf('canvas', 'audio', 'webgl', 'fonts', 'dom-changes', 'input-listeners'),
		script,
		page: url,
	}),
	'way-back': shaped({by: either(none, oneOf('icon', 'link', 'platform')), label: either(absent, text(500))}),
};

/** Whether this is an observation a page's script may make, with the time it was made at. Never throws. */
export function isPageWord(seen: unknown): seen is Observation {
	const {kind, at} = (seen ?? {}) as {kind?: unknown; at?: unknown};
	const check = typeof kind === 'string' && Object.hasOwn(words, kind) ? words[kind as Kind] : undefined;
	return check !== undefined && moment(at) && check(seen);
}
