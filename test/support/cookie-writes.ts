import type {Observation} from '../../src/audit/index.ts';
import type {BrowserKind} from '../../src/cli/driven-browser.ts';
import type {PageSet} from './page-set.ts';

/** One cookie written once: `by` a url's answer, `script` or `worker`; seconds asked for, or stored if by a worker. */
export type CookieWrite = {readonly by: string; readonly name: string; readonly lifetime: number | 'session'};

/** Reads a Set-Cookie line as RFC 6265 (5.2) does; the product's own reader is not to be its own witness. */
export function asked(line: string, url: string, at: number): CookieWrite {
	const [pair = '', ...attributes] = line.split(';');
	const name = pair.includes('=') ? pair.slice(0, pair.indexOf('=')).trim() : '';
	let age: number | null = null;
	let until: number | null = null;
	for (const attribute of attributes) {
		const [key = '', value = ''] = attribute.split(/=(.*)/s).map(part => part.trim());
		if (key.toLowerCase() === 'max-age' && /^-?\d+$/.test(value)) age = Number(value);
		if (key.toLowerCase() === 'expires' && !Number.isNaN(Date.parse(value))) until = Date.parse(value);
	}
	return {by: url, name, lifetime: age ?? (until === null ? 'session' : secondsTo(until, at))};
}

/** What a page's scripts write in this browser. Dates count from now: the two moments are minutes apart at most. */
export function scriptWrites({writes = []}: PageSet, kind: BrowserKind): readonly CookieWrite[] {
	return writes
		.filter(write => write.in === undefined || write.in === kind)
		.map(({name, lifetime, byWorker}) => ({
			by: byWorker ? 'worker' : 'script',
			name,
			lifetime: lifetime instanceof Date ? secondsTo(lifetime.getTime(), Date.now()) : lifetime,
		}));
}

const secondsTo = (until: number, at: number) => Math.max(0, Math.round((until - at) / 1000));

export const withoutHash = (url: string) => url.replace(/#.*$/, '');

/** Every write in the evidence. What was merely stored stands in for what a worker asked for. */
export function writesIn(observations: readonly Observation[]): readonly CookieWrite[] {
	return observations.flatMap(seen => {
		if (seen.kind === 'response') {
			return seen.setCookies.map(({name, lifetime}) => ({by: withoutHash(seen.url), name, lifetime}));
		}
		if (seen.kind === 'cookie-stored') return [{by: 'worker', name: seen.name, lifetime: seen.lifetime}];
		if (seen.kind !== 'cookie-written') return [];
		return [{by: 'script', name: seen.cookie.name, lifetime: seen.cookie.lifetime}];
	});
}

/** Pairs what was written with what was observed, each once. */
export function match(made: readonly CookieWrite[], seen: readonly CookieWrite[]) {
	const left = [...seen];
	const take = (fits: (other: CookieWrite) => boolean) => {
		const index = left.findIndex(fits);
		return index < 0 ? undefined : left.splice(index, 1)[0];
	};
	const missed: string[] = [];
	for (const write of made) {
		const isSame = ({name, by}: CookieWrite) => name === write.name && by === write.by;
		if (take(other => isSame(other) && lifetimesAgree(write, other))) continue;
		const wrong = take(isSame);
		missed.push(wrong ? `${toldWrite(write)}, recorded as ${wrong.lifetime}` : toldWrite(write));
	}
	return {happened: made.length, missed, extra: left.filter(({by}) => by !== 'worker')};
}

export const toldWrite = ({name, lifetime, by}: CookieWrite) => `${name} ${lifetime} by ${by}`;

/** A lifetime by date, and one stored, is counted from a moment that each side sees a little differently. */
function lifetimesAgree({lifetime: one, by}: CookieWrite, {lifetime: other}: CookieWrite): boolean {
	if (typeof one === 'string' || typeof other === 'string') return one === other;
	const apart = one > 1e8 || by === 'worker' ? 15 : 0;
	return (one <= 0 && other <= 0) || Math.abs(one - other) <= apart;
}
