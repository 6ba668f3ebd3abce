import type {StorageArea, TechniqueSeen} from '../audit/index.ts';
import type {SignalKind} from '../consent/consent.ts';

/** What the script in the page's own world tells the isolated one, in the order it happens. */
export type PageReport =
	| {
			readonly what: 'cookie';
			readonly at: number;
			readonly line: string;
			readonly script: string | null;
			readonly by?: 'cookieStore';
	  }
	| {
			readonly what: 'storage';
			readonly at: number;
			readonly area: StorageArea;
			readonly key: string;
			readonly script: string | null;
	  }
	| {
			readonly what: 'consent';
			readonly at: number;
			readonly signal: SignalKind;
			readonly raw: string;
			readonly cmp?: string;
	  }
	/** A command of Google's Consent Mode, as JSON. */
	| {readonly what: 'command'; readonly at: number; readonly raw: string}
	/** A consent interface has turned up that is heard by a script of its own. */
	| {readonly what: 'interfaces'; readonly at: number}
	| ({readonly what: 'technique'; readonly at: number} & Pick<TechniqueSeen, 'sign' | 'script'>);

export const reported = 'samsvar-report';
/** The page is left: what waits in its world is to be told now, and what is still to come at once. */
export const asked = 'samsvar-reported';

/** Tells each report, and its share of what came with it, in UTF-16 units. */
export function onReport(callback: (what: PageReport, length: number) => void): void {
	performance.addEventListener(reported, event => {
		const {detail} = event as CustomEvent<unknown>;
		if (typeof detail !== 'string' || detail.length > longest) return;
		const all = listIn(detail);
		for (const each of all) if (isReport(each)) callback(each, detail.length / all.length);
	});
}

export function askForReports(): void {
	performance.dispatchEvent(new Event(asked));
}

const longest = 70_000;

const fields: Readonly<Record<string, readonly string[] | undefined>> = {
	cookie: ['line'],
	storage: ['area', 'key'],
	consent: ['signal', 'raw'],
	command: ['raw'],
	interfaces: [],
	technique: ['sign'],
};

/** A page can send this event too: what does not fit is dropped. */
function listIn(detail: string): readonly unknown[] {
	try {
		const all: unknown = JSON.parse(detail);
		return Array.isArray(all) ? all : [];
	} catch {
		return [];
	}
}

function isReport(each: unknown): each is PageReport {
	const what = (each ?? {}) as Partial<Record<string, unknown>>;
	const texts = typeof what.what === 'string' && Object.hasOwn(fields, what.what) ? fields[what.what] : undefined;
	return texts !== undefined && Number.isFinite(what.at) && texts.every(name => typeof what[name] === 'string');
}
