import {tried, type Report} from './page-interface.ts';
import {watchFunction, watchMethod} from './watch-calls.ts';

type Waiting = {readonly q?: unknown; readonly queue?: unknown};

/** `uetq.push('consent', 'update', {ad_storage: 'granted'})`: a list at first, then an object that takes what is pushed. */
export function observeUet(report: Report): () => boolean {
	const known = new WeakSet<object>();
	const see = (input: readonly unknown[]) => {
		const [verb, command, settings] = [...(isList(input[0]) ? input[0] : input)];
		if (verb !== 'consent' || !isObject(settings)) return;
		tell(report, 'microsoft-uet', JSON.stringify({...settings, command}));
	};
	return () => {
		const {uetq} = globalThis as {uetq?: unknown};
		if (!isObject(uetq) || known.has(uetq)) return false;
		known.add(uetq);
		if (Array.isArray(uetq)) uetq.forEach((_, index) => tried(() => (see(uetq.slice(index, index + 3)), true)));
		watchMethod(uetq, 'push', see);
		return false;
	};
}

/** `clarity('consentv2', {ad_Storage, analytics_Storage})`, and before it `clarity('consent')` with nothing or a yes or a no. */
export function observeClarity(report: Report): () => boolean {
	return calls('clarity', ([verb, consent = true]) => {
		if (verb !== 'consent' && verb !== 'consentv2') return;
		tell(report, 'microsoft-clarity', JSON.stringify(isObject(consent) ? consent : {consent}));
	});
}

/** `fbq('consent', 'grant')` */
export function observeMetaPixel(report: Report): () => boolean {
	return calls('fbq', ([verb, answer]) => {
		if (verb === 'consent') tell(report, 'meta-pixel', String(answer));
	});
}

const tiktok = ['holdConsent', 'grantConsent', 'revokeConsent'];

/** `ttq.grantConsent()`: a list of calls at first, each a list that begins with the method's name. */
export function observeTikTokPixel(report: Report): () => boolean {
	const known = new WeakSet<object>();
	return () => {
		const {ttq} = globalThis as {ttq?: unknown};
		if (!isObject(ttq) || known.has(ttq)) return false;
		known.add(ttq);
		const said = (Array.isArray(ttq) ? ttq : []).map(call => (isList(call) ? String(call[0]) : ''));
		said.filter(method => tiktok.includes(method)).forEach(method => tell(report, 'tiktok-pixel', method));
		tiktok.forEach(method => watchMethod(ttq, method, () => tell(report, 'tiktok-pixel', method)));
		return false;
	};
}

/** Calls of a global function: those that wait in its own queue for the company's script, and those to come. */
function calls(name: string, see: (input: readonly unknown[]) => void): () => boolean {
	const look = watchFunction(name, see);
	return () => {
		const {q, queue} = (look() ?? {}) as Waiting;
		const waiting = q ?? queue;
		if (Array.isArray(waiting)) waiting.forEach(call => tried(() => (see([...(call as unknown[])]), true)));
		return false;
	};
}

function tell(report: Report, cmp: string, raw: string): void {
	report({signal: 'cmp-api', cmp, raw});
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** An array, or a function's `arguments`. */
function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Arguments]';
}
