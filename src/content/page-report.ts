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
	/** A consent interface has turned up that is heard by a script of its own. */
	| {readonly what: 'interfaces'; readonly at: number}
	| ({readonly what: 'technique'; readonly at: number} & Pick<TechniqueSeen, 'technique' | 'sign' | 'script'>);

export const reported = 'samsvar-report';

/** `length` is that of the report as it came, in UTF-16 units. */
export function onReport(callback: (what: PageReport, length: number) => void): void {
	performance.addEventListener(reported, event => {
		const {detail} = event as CustomEvent<unknown>;
		if (typeof detail !== 'string' || detail.length > longest) {
			return;
		}

		const what = parse(detail);
		if (what) {
			callback(what, detail.length);
		}
	});
}

const longest = 70_000;

const fields: Readonly<Record<string, readonly string[] | undefined>> = {
	cookie: ['line'],
	storage: ['area', 'key'],
	consent: ['signal', 'raw'],
	interfaces: [],
	technique: ['technique', 'sign'],
};

/** A page can send this event too: what does not fit is dropped. */
function parse(detail: string): PageReport | null {
	try {
		const what = JSON.parse(detail) as Partial<Record<string, unknown>>;
		const texts = fields[String(what.what)];
		const fits = Number.isFinite(what.at) && texts?.every(name => typeof what[name] === 'string');
		return fits ? (what as PageReport) : null;
	} catch {
		return null;
	}
}
