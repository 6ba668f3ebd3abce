import browser from 'webextension-polyfill';
import {observe, openRecords, restored, siteOfHost, type OpenRecord} from './records.ts';

/** One request to another site, held for a moment: what is typed may be known only after it has left. */
type SentAway = {readonly id: string; readonly at: number; readonly text: string};

/** What an audited site's visitor could be known again by. Here alone, and only while the audit runs; nothing of it is ever kept. */
type Known = {
	/** Spelling → name of the cookie. */
	readonly values: Map<string, string>;
	typed: {readonly spellings: readonly string[]; readonly page: string} | null;
	recent: SentAway[];
};

const mostValues = 300;
const mostRecent = 20;
const memory = 2000;
const byRecord = new Map<string, Known>();

// A stopped worker has forgotten the cookies of before.
void restored.then(async () => {
	for (const record of openRecords().filter(({mode, site}) => mode === 'audit' && site !== '')) {
		const cookies = await browser.cookies.getAll({domain: record.site, partitionKey: {}}).catch(() => []);
		cookies.forEach(({name, value}) => learnValue(record, name, value));
	}
});

export function learnValue(record: OpenRecord, name: string, value: string): void {
	const {values} = knownOf(record);
	for (const spelling of idsIn(value)) {
		if (values.size < mostValues) values.set(spelling, name);
	}
}

/** Names of the site's own cookies whose values this request carries to another site. */
export function carriedIn(record: OpenRecord, host: string, url: string, body = ''): readonly string[] {
	if (record.mode !== 'audit' || siteOfHost(host) === record.site) return [];
	const {values} = knownOf(record);
	const names = new Set<string>();
	for (const [spelling, name] of values) {
		if (url.includes(spelling) || body.includes(spelling)) names.add(name);
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
	if (siteOfHost(hostname) === record.site) return;
	const known = knownOf(record);
	const sent = {id, at, text: `${url}\n${body}`};
	known.recent = [...known.recent, sent].filter(older => at - older.at < memory).slice(-mostRecent);
	compare(record, known, [sent]);
}

/** Null: what was typed has been handed in. */
export function noteTyped(record: OpenRecord, text: string | null, page: string): void {
	const known = knownOf(record);
	known.typed = text === null ? null : {spellings: spellingsOf(text), page};
	compare(record, known, known.recent);
}

function compare(record: OpenRecord, {typed}: Known, sent: readonly SentAway[]): void {
	if (!typed) return;
	for (const {id, at, text} of sent) {
		if (!typed.spellings.some(spelling => text.includes(spelling))) continue;
		observe(record, {
			kind: 'technique',
			at,
			technique: 'keystrokes',
			sign: 'typed-text-sent',
			script: null,
			page: typed.page,
			request: id,
		});
	}
}

function knownOf({id}: OpenRecord): Known {
	for (const known of byRecord.keys()) {
		if (known !== id && !openRecords().some(record => record.id === known)) byRecord.delete(known);
	}

	const known = byRecord.get(id) ?? {values: new Map<string, string>(), typed: null, recent: []};
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
	return plain.length < 5 ? [] : [...spelled(plain), ...based64(plain)];
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
