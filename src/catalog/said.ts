import {textOfBase64} from './base64.ts';
import {jsonFields} from './json-fields.ts';
import {isForm, type Parameters, parametersOf} from './parameters.ts';
import type {Told} from './told.ts';

/** A parameter, or a value in JSON or in an address, by the names that lead to it: `user.email`; places in lists do not count. */
export type Said = readonly [name: string, value: string];

const most = 5000;
const deepest = 20;
const longestJson = 1_000_000;
const longestQuery = 20_000;
// `{"` and `[{` in base64, as a part of the path.
const dataInPath = /(?<=\/)(?:eyJ|W3si)[\w=-]{8,}(?=\/|$)/g;
// Dear to parse, and nothing anybody sends.
const tooDeep = /^\[{20}/;

/** All that a request says, taken apart as far as it can be read. In time proportional to its length, up to a limit. */
export function saidBy({path, body, parameters}: Told): readonly Said[] {
	const said = saidIn(parameters());
	if (mayHoldAddress(path)) said.push(['path', path]);
	for (const [data] of path.matchAll(dataInPath)) addText(said, 'path', data, 0);
	if (!isForm(body)) addText(said, '', body, 0);
	return said;
}

/** Whether there is anything to take apart. */
export function saysAnything({path, query, body}: Told): boolean {
	return query !== '' || body !== '' || mayHoldAddress(path) || path.includes('/eyJ') || path.includes('/W3si');
}

export function saidIn(parameters: Parameters): Said[] {
	const said: Said[] = [];
	addParameters(said, '', parameters, 0);
	return said;
}

/** The first value under one of these names, in the order of the names. */
export function valueOf(said: readonly Said[], names: readonly string[]): string | undefined {
	for (const name of names) {
		const found = said.find(([known, value]) => known === name && value !== '');
		if (found) return found[1];
	}
	return undefined;
}

export function valuesOf(said: readonly Said[], names: readonly string[]): readonly string[] {
	return said.filter(([name, value]) => value !== '' && names.includes(name)).map(([, value]) => value);
}

function addParameters(said: Said[], above: string, parameters: Parameters, depth: number): void {
	for (const [name, value] of parameters) addText(said, below(above, name), value, depth + 1);
}

function addText(said: Said[], name: string, text: string, depth: number): void {
	if (said.length >= most) return;
	if (depth < deepest && mayHoldMore.test(text)) {
		const json = jsonOf(text);
		if (json !== undefined) return addJson(said, name, json, depth + 1);
		if (/^\s{0,9}(?:\{\s{0,9}"|\[\s{0,9}[{["])/.test(text) && addFields(said, name, text)) return;
		const query = queryIn(text);
		if (query !== null) {
			addParameters(said, name, parametersOf(query.slice(0, longestQuery).replace(/[?#]/g, '&')), depth);
			return void (query.length < text.length && said.push([name, text.slice(0, text.length - query.length - 1)]));
		}
	}
	if (name !== '') said.push([name, text]);
}

function addJson(said: Said[], name: string, json: unknown, depth: number): void {
	if (said.length >= most || json === null) return;
	if (typeof json === 'string') return addText(said, name, json, depth);
	if (typeof json !== 'object') return void said.push([name, String(json)]);
	if (depth > deepest) return;
	if (Array.isArray(json)) for (const inner of json) addJson(said, name, inner, depth + 1);
	else {
		for (const key of Object.keys(json)) {
			addJson(said, below(name, key), (json as Record<string, unknown>)[key], depth + 1);
		}
	}
}

// Most values are one word: how JSON, base64 of it, addresses and forms begin.
const mayHoldMore = /^(?:\s{0,9}[{[]|eyJ|W3si|(?:https?:\/)?\/|\?|[\w.[\]-]{1,40}=)/i;

/** JSON that was cut off, or is too long to be read in one piece. */
function addFields(said: Said[], name: string, text: string): boolean {
	const before = said.length;
	for (const [field, value] of jsonFields(text)) said.push([below(name, field), value]);
	return said.length > before;
}

function jsonOf(text: string): unknown {
	if (text.length > longestJson) return undefined;
	// `{"` and `[{` in base64.
	const plain = /^(?:eyJ|W3si)/.test(text) ? (textOfBase64(text) ?? '') : text;
	if (!/^\s{0,9}[{[]/.test(plain) || tooDeep.test(plain)) return undefined;
	try {
		return JSON.parse(plain) as unknown;
	} catch {
		return undefined;
	}
}

/** What stands behind an address, or a form handed on as one value. */
function queryIn(text: string): string | null {
	if (/^(?:https?:\/)?\/|^\?/i.test(text)) {
		const at = text.search(/[?#]/);
		return at === -1 ? null : text.slice(at + 1);
	}
	return /^[\w.[\]-]{1,40}=[^=]/.test(text) && /[&@]|%40/.test(text) ? text : null;
}

const below = (above: string, name: string): string => (above === '' ? '' : `${above}.`) + name.slice(0, 100);

const mayHoldAddress = (path: string): boolean => path.includes('@') || path.includes('%40');
