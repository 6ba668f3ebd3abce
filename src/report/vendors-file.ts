import * as v from 'valibot';
import type {OwnVendor} from '../audit/index.ts';
import {parseJson} from './parse-json.ts';
import {vendorsSchema} from './schema/vendors.ts';
import type {Words} from './words.ts';

/** Bytes a file may have. */
export const mostVendorsBytes = 1_000_000;

/** A list of vendors, or what is wrong with the file, a sentence each. */
export type VendorsRead = {readonly vendors: readonly OwnVendor[]} | {readonly problems: readonly string[]};

const mostProblems = 10;

/** Reads the text of a list of vendors. Never throws. */
export function vendorsIn(text: string, words: Words): VendorsRead {
	// A character may be three bytes.
	if (text.length > mostVendorsBytes) return {problems: [words('report_vendors_too_large')]};
	const json = parseJson(text);
	if (json === undefined) return {problems: [words('report_vendors_no_json')]};
	const {success, output, issues} = v.safeParse(vendorsSchema, json);
	if (success) return {vendors: output.vendors};
	const problems = [...new Set(issues.map(issue => told(issue, words)))];
	const rest = problems.length - mostProblems;
	return rest > 0
		? {problems: [...problems.slice(0, mostProblems), words('report_vendors_more', {count: rest})]}
		: {problems};
}

function told(issue: v.BaseIssue<unknown>, words: Words): string {
	const path = (issue.path ?? []).map(({key}) => key);
	const [top, index, field, item] = path;
	const value = typeof issue.input === 'string' ? shortened(issue.input) : '';
	const fault = words(`report_vendors_fault_${issue.message}`, {value});
	if (top === undefined || top === 'format') return words('report_vendors_fault_format');
	if (typeof index !== 'number') return words('report_vendors_field', {field: String(top), fault});
	const place =
		typeof item === 'number' ? `${String(field)} ${item + 1}` : field === undefined ? '' : shortened(String(field));
	const name = nameOf(issue.path?.[1]?.value);
	const data = {number: index + 1, name: name === '' ? '' : ` (${name})`, field: place, fault};
	return words(place === '' ? 'report_vendors_vendor' : 'report_vendors_vendor_field', data);
}

function nameOf(vendor: unknown): string {
	const name: unknown = typeof vendor === 'object' && vendor !== null ? (vendor as {name?: unknown}).name : undefined;
	return typeof name === 'string' ? shortened(name) : '';
}

/** Whatever stands in a file is told as one line of a sentence. */
function shortened(text: string): string {
	const plain = text
		.slice(0, 80)
		.replace(/\p{C}+/gu, ' ')
		.trim();
	return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
