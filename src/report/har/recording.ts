import type {Evidence, Observation, Phase, Run} from '../../audit/index.ts';
import {entryOf, field, text, type HarEntry} from './entry.ts';
import {hasCookies, observationsOf} from './observed.ts';
import {harPages} from './pages.ts';

/** A part of a HAR, as it stands there. */
export type RecordedPart = {readonly list: 'pages' | 'entries' | 'log'; readonly value: unknown};

/** What became of an entry: kept, of another phase than the one asked for, without an address, or of a phase nobody named. */
export type Taken = 'kept' | 'other-phase' | 'no-address' | 'no-phase';

/** A run as it grows; the phases its entries are of begin with the first entry of each. */
type Growing = {
	readonly observations: Observation[];
	readonly isWhole: boolean;
	isRedacted: boolean;
	/** As far as it can hold any: who leaves cookies out leaves out all of them. */
	hasCookies: boolean;
	phase: Phase;
	last: number;
};

const phases: readonly string[] = ['before', 'accepted', 'rejected', 'custom', 'withdrawn'] satisfies readonly Phase[];

/**
 * The runs of a HAR, part for part. `asked` is the phase all of it was recorded in; null where the file says so itself, as ours
 * do. A HAR tells of requests alone, so no other observer is said to have run, and that one only where a page's own
 * document comes first.
 */
export function harRecording(asked: Phase | null, name: string) {
	const pages = harPages();
	const runs = new Map<string, Growing>();
	const ids = chains();
	let browser: Pick<Run['start'], 'browser' | 'browserVersion'> = {browser: '', browserVersion: ''};

	return {
		add({list, value}: RecordedPart): Taken {
			if (list === 'entries') return take(value);
			if (list === 'pages') pages.add(value);
			else browser = browserIn(value);
			return 'kept';
		},
		runs(): readonly Run[] {
			return [...runs.values()].map(run => {
				const observations = run.observations.toSorted((one, other) => one.at - other.at);
				const startedAt = observations[0]?.at ?? 0;
				const told: readonly Observation[] = [
					...(run.isWhole ? [{kind: 'observer', at: startedAt, observer: 'requests'} as const] : []),
					{kind: 'gap', at: startedAt, gap: 'from-har', detail: name},
					...(run.isWhole ? [] : [{kind: 'gap', at: startedAt, gap: 'har-begins-late', detail: name} as const]),
					...(run.isRedacted ? [{kind: 'gap', at: startedAt, gap: 'har-redacted', detail: name} as const] : []),
					...(run.hasCookies ? [] : [{kind: 'gap', at: startedAt, gap: 'har-no-cookies', detail: name} as const]),
				];
				return {
					startedAt,
					finishedAt: observations.at(-1)?.at ?? startedAt,
					start: {...browser, cookies: 0, consent: false, automated: false},
					observations: [...told, ...observations],
				};
			});
		},
	};

	function take(value: unknown): Taken {
		const entry = entryOf(value);
		if (!entry) return 'no-address';
		// Developer tools also list what was read from the page itself and never left: `data:`, `blob:`, extensions' files.
		if (!isWeb.test(entry.request.url)) return 'kept';
		if (!URL.canParse(entry.request.url)) return 'no-address';
		const sent = pages.placed(entry);
		const own = phaseIn(value);
		const phase = asked ?? own;
		if (phase === null) return 'no-phase';
		if (own !== null && own !== phase) return 'other-phase';
		// Ours have a page for each run; of any other, all pages are one visit.
		const run = runOf(own === null ? '' : entry.page, sent.type === 'main_frame');
		const at = timeOf(value, run.last);
		run.last = at;
		run.isRedacted ||= hidden.test(sent.url);
		// Ours leaves out values, and no cookie.
		run.hasCookies ||= own !== null || hasCookies(value);
		if (phase !== run.phase) {
			run.observations.push({kind: 'choice', at, phase, source: 'auditor'});
			run.phase = phase;
		}

		run.observations.push(...observationsOf(value, {entry, sent, id: ids.of(value, entry), at}));
		return 'kept';
	}

	function runOf(key: string, isWhole: boolean): Growing {
		const run =
			runs.get(key) ??
			({observations: [], isWhole, isRedacted: false, hasCookies: false, phase: 'before', last: 0} satisfies Growing);
		runs.set(key, run);
		return run;
	}
}

/** Recordings of one site, each phase in a profile of its own as far as anybody knows. */
export function evidenceOfRuns(runs: readonly Run[]): Evidence | null {
	const seen = runs.flatMap(({observations}) => observations);
	const page = seen.find(each => each.kind === 'request' && each.type === 'main_frame');
	const first = page ?? seen.find(each => each.kind === 'request');
	if (first?.kind !== 'request') return null;
	return {format: 'samsvar-evidence', formatVersion: 1, id: 'har', mode: 'audit', url: first.url, runs};
}

/** As our own files write a value that was left out. */
const hidden = /=(?:…|%E2%80%A6)/i;

const isWeb = /^(?:https?|wss?):/i;

function phaseIn(value: unknown): Phase | null {
	const told = text(field(value, '_phase'));
	return told !== null && phases.includes(told) ? (told as Phase) : null;
}

function timeOf(value: unknown, last: number): number {
	const at = Date.parse(text(field(value, 'startedDateTime')) ?? '');
	return Number.isNaN(at) || at < 0 ? last : at;
}

function browserIn(log: unknown): Pick<Run['start'], 'browser' | 'browserVersion'> {
	const of = (name: string) =>
		text(field(field(log, 'browser'), name)) ?? text(field(field(log, 'creator'), name)) ?? '';
	return {browser: of('name').slice(0, 100), browserVersion: of('version').slice(0, 100)};
}

/** An id for each request; the hops of a redirect have one, and so have those that come from us. */
function chains() {
	const open = new Map<string, string>();
	let count = 0;
	return {
		of(value: unknown, {request, redirect}: HarEntry): string {
			const own = /^r\d+-(.+)-\d+$/.exec(text(field(value, '_id')) ?? '')?.[1];
			const id = own ?? open.get(request.url) ?? String(++count);
			open.delete(request.url);
			if (open.size >= mostOpen) open.clear();
			if (redirect !== null) open.set(redirect, id);
			return id;
		},
	};
}

const mostOpen = 1000;
