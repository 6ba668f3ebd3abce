import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {row, type Row} from './row.ts';

const scripts = [
	['page-world', 'content script in the page’s world, gzip', 4],
	['isolated', 'content script in a world of its own, gzip', 15],
	['interfaces', 'content script of a page with consent interfaces, gzip', null],
	['words', 'content script of the buttons’ words in twelve languages, gzip', null],
	['finder', 'content script that reads a banner, gzip', null],
	['hands', 'content script that makes a choice, gzip', null],
	['autoconsent', 'content script of autoconsent, where the hands find nothing, gzip', null],
	['visit', 'content script of a page nobody audits, gzip', null],
	['policy', 'content script that looks for a policy, gzip', null],
] as const;

/** Sizes of the built content scripts; kB are thousands of bytes. */
export function sizes(): readonly Row[] {
	return scripts.map(([id, what, limit]) => {
		const file = readFileSync(`dist/chrome/src/content/${id}.iife.js`);
		return row(what, gzipSync(file, {level: 9}).length / 1000, limit, ' kB');
	});
}
