import type {BrowserKind} from './driven-browser.ts';
import type {RunChoice} from './drive.ts';
import {Failure} from './failure.ts';
import {languages} from '../report/index.ts';

/** By what knowledge it is judged, and how that is to be written down. */
export type RawOutput = {
	readonly out?: string;
	readonly json?: boolean;
	readonly lang?: string;
	readonly share?: boolean;
	/** A list of the auditor's own. */
	readonly vendors?: string;
};

/** The options of `audit` as commander hands them over: all still words. */
export type RawOptions = RawOutput & {
	readonly policy?: string;
	readonly browser: string;
	readonly consent: string;
	readonly settle: string;
	readonly timeout: string;
	readonly pages: string;
	readonly concurrency: string;
	readonly list?: string;
	readonly headed?: boolean;
	readonly browserPath?: string;
	readonly browserArg: readonly string[];
	readonly browserPref: readonly string[];
	readonly ignoreCertificateErrors?: boolean;
};

export type AuditOptions = {
	readonly browser: BrowserKind;
	readonly choices: readonly RunChoice[];
	readonly settleMs: number;
	readonly timeoutMs: number;
	readonly pages: number;
	readonly concurrency: number;
	readonly preferences: Readonly<Record<string, string | number | boolean>>;
};

/** Reads what has a form of its own; throws a `Failure` that names the option. */
export function auditOptions(raw: RawOptions): AuditOptions {
	const browser = oneOf('--browser', raw.browser, ['chromium', 'firefox']);
	checkLanguage(raw.lang);
	if (browser === 'chromium' && raw.browserPref.length > 0) throw new Failure(2, 'cli_preference_needs_firefox');
	return {
		browser,
		choices: choices[oneOf('--consent', raw.consent, ['none', 'accept', 'reject', 'withdraw', 'each'])],
		settleMs: wholeNumber('--settle', raw.settle, 0, 60_000),
		timeoutMs: wholeNumber('--timeout', raw.timeout, 1, 3_600) * 1000,
		pages: wholeNumber('--pages', raw.pages, 1, 100),
		concurrency: wholeNumber('--concurrency', raw.concurrency, 1, 32),
		preferences: Object.fromEntries(raw.browserPref.map(preference)),
	};
}

const choices = {
	none: ['none'],
	accept: ['accept'],
	reject: ['reject'],
	withdraw: ['withdraw'],
	each: ['withdraw', 'reject'],
} as const;

export function checkLanguage(value: string | undefined): void {
	if (value !== undefined) oneOf('--lang', value, languages);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find(one => one === value);
	if (found === undefined) throw new Failure(2, 'cli_bad_choice', {option, value, allowed: allowed.join(', ')});
	return found;
}

function wholeNumber(option: string, value: string, least: number, most: number): number {
	const number = /^\d+$/.test(value) ? Number(value) : NaN;
	if (!(number >= least && number <= most)) {
		throw new Failure(2, 'cli_bad_number', {option, value, least: String(least), most: String(most)});
	}
	return number;
}

/** `network.proxy.type=0` as Firefox takes it: true, false, a whole number or words. */
function preference(given: string): [string, string | number | boolean] {
	const at = given.indexOf('=');
	if (at < 1) throw new Failure(2, 'cli_bad_preference', {value: given});
	const value = given.slice(at + 1);
	if (value === 'true' || value === 'false') return [given.slice(0, at), value === 'true'];
	return [given.slice(0, at), /^-?\d{1,9}$/.test(value) ? Number(value) : value];
}
