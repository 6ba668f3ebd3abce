import browser from 'webextension-polyfill';
import {siteOf} from '../audit/site.ts';
import {observe, openRecords, restored, siteOfHost, type OpenRecord} from './records.ts';

/** One request to another site, held for a moment: what is typed may be known only after it has left. */
type SentAway = {
	readonly id: string;
	readonly at: number;
	readonly site: string;
	readonly url: string;
	readonly body: string;
};

/** What stands in a field, as it could be spelled in a request, and the page it stands in. */
type Typed = {readonly spellings: readonly string[]; readonly page: string; readonly isAddress: boolean};

/** What an audited site's visitor could be known again by. Here alone, and only while the audit runs; nothing of it is ever kept. */
type Known = {
	/** By spelling. */
	readonly values: Map<string, {readonly name: string; readonly site: string}>;
	typed: readonly Typed[];
	recent: readonly SentAway[];
};

const mostValues = 300;
const mostRecent = 20;
const mostTyped = 5;
/** ms. */
const memory = 2000;
/** A page tells that something is handed in about when it leaves: nothing is judged before both are known. ms */
const doubt = 500;
const handingIn = 300;
const byRecord = new Map<string, Known>();

/** A stopped worker has forgotten the cookies of before. */
const learned = restored.then(async () => {
	const audits = openRecords().filter(({mode, site}) => mode === 'audit' && site !== '');
	await Promise.all(audits.map(learnSite));
	isLearned = true;
});
let isLearned = false;

/** Runs at once when the records and the values of before are known, else as soon as they are: events keep their order. */
export function whenLearned(run: () => void): void {
	if (isLearned) {
		run();
	} else {
		void learned.then(run);
	}
}

/** What the store holds of the record's site: its first cookies may have been told of before anything said whose they are. */
export async function learnSite(record: OpenRecord): Promise<void> {
	const cookies = await browser.cookies.getAll({domain: record.site, partitionKey: {}}).catch(() => []);
	cookies.forEach(cookie => learnValue(record, cookie));
}

/** The first page's own cookies come before it is known which site it is. */
export function learnValue(
	record: OpenRecord,
	{name, value, domain}: {readonly name: string; readonly value: string; readonly domain: string},
): void {
	const site = siteOfHost(domain.replace(/^\./, ''));
	if (record.site !== '' && record.site !== site) return;
	const {values} = knownOf(record);
	for (const spelling of idsIn(value)) {
		if (values.size < mostValues) values.set(spelling, {name, site});
	}
}

/** Names of the site's own cookies whose values this request carries to another site. */
export function carriedIn(record: OpenRecord, host: string, url: string, body = ''): readonly string[] {
	if (record.mode !== 'audit' || siteOfHost(host) === record.site) return [];
	const {values} = knownOf(record);
	const names = new Set<string>();
	for (const [spelling, {name, site}] of values) {
		if (site === record.site && (url.includes(spelling) || body.includes(spelling))) names.add(name);
	}

	return [...names];
}

/** Looks whether a request to another site takes along what was typed and not handed in yet. */
export function noteSent(
	record: OpenRecord,
	{
		id,
		at,
		hostname,
		url,
		body = '',
	}: {id: string; at: number; hostname: string; url: string; body?: string | undefined},
): void {
	const site = siteOfHost(hostname);
	if (site === record.site) return;
	const known = knownOf(record);
	known.recent = [...known.recent, {id, at, site, url, body}]
		.filter(older => at - older.at < memory)
		.slice(-mostRecent);
	if (known.typed.length > 0) setTimeout(() => compare(record, known, doubt), doubt);
}

/** Null: what was typed has been handed in. */
export function noteTyped(record: OpenRecord, text: string | null, page: string): void {
	const known = knownOf(record);
	if (text === null) {
		compare(record, known, handingIn);
		known.typed = [];
		known.recent = [];
	} else {
		const typed = {spellings: spellingsOf(text), page, isAddress: text.includes('@')};
		known.typed = [...known.typed, typed].slice(-mostTyped);
		setTimeout(() => compare(record, known, doubt), doubt);
	}
}

/** Each request is told of once. */
function compare(record: OpenRecord, known: Known, age: number): void {
	const before = Date.now() - age;
	for (const sent of known.recent.filter(({at}) => at <= before)) {
		const typed = known.typed.find(each => isCarried(each, sent));
		if (!typed) continue;
		known.recent = known.recent.filter(other => other !== sent);
		const {id: request, at} = sent;
		const {page} = typed;
		observe(record, {
			kind: 'technique',
			at,
			technique: 'keystrokes',
			sign: 'typed-text-sent',
			script: null,
			page,
			request,
		});
	}
}

/** A frame that hands its own site what is typed in it tells nobody else. Words also stand in the names of files. */
function isCarried({spellings, page, isAddress}: Typed, {site, url, body}: SentAway): boolean {
	if (siteOf(page) === site) return false;
	const query = isAddress ? url : url.slice(url.indexOf('?') + 1 || url.length);
	return spellings.some(spelling => query.includes(spelling) || body.includes(spelling));
}

/** An audit is over: what was held for it goes at once. */
export function forgetEnded(): void {
	const open = new Set(openRecords().map(({id}) => id));
	for (const id of byRecord.keys()) if (!open.has(id)) byRecord.delete(id);
}

function knownOf({id}: OpenRecord): Known {
	const known = byRecord.get(id) ?? {values: new Map<string, {name: string; site: string}>(), typed: [], recent: []};
	byRecord.set(id, known);
	return known;
}

const longest = 512;

/** A value as a whole and, of one in parts (`GA1.1.123456789.1700000000`), its endings: who passes on an id leaves out the beginning. */
function idsIn(value: string): readonly string[] {
	if (value.length > longest) return [];
	const parts = value.split('.');
	const endings = parts.map((_, from) => parts.slice(from).join('.')).slice(0, Math.max(1, parts.length - 1));
	return endings.filter(isAnId).flatMap(spelled);
}

/** Long enough not to be met by chance, and with digits: words and settings identify nobody. */
function isAnId(value: string): boolean {
	return value.length >= 10 && /\d\D*\d/.test(value) && /^[\w.~|:%+/=-]+$/.test(value);
}

function spellingsOf(text: string): readonly string[] {
	const plain = text.trim();
	return plain.length < 5 ? [] : [...spelled(plain), ...based64(plain).flatMap(spelled)];
}

function spelled(value: string): readonly string[] {
	const encoded = encodeURIComponent(value);
	return encoded === value ? [value] : [value, encoded];
}

function based64(text: string): readonly string[] {
	try {
		return [btoa(text).replace(/=+$/, '')];
	} catch {
		return []; // Outside Latin-1.
	}
}
