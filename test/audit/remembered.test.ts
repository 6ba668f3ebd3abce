import {expect, test} from 'vitest';
import {audit, auditRemembering, type PolicyRead, type PolicyReading} from '../../src/audit/index.ts';
import {visit} from '../support/visit.ts';

const hotjar = 'https://static.hotjar.com/c/hotjar-1.js';
const told = 'Vi bruker Hotjar til analyse av hvordan nettstedet blir brukt.';
const given = 'Vi bruker ikke Hotjar.';
const shop = () => visit('https://butikk.example').requests(hotjar, {type: 'script'}).says(told);

/** Remembers, and notes which texts somebody asked it to keep. */
function memory(known: Readonly<Record<string, PolicyReading>> = {}) {
	const readings = new Map(Object.entries(known));
	const kept: string[] = [];
	return {
		kept,
		find: ({text}: PolicyRead) => Promise.resolve(readings.get(text)),
		keep({text}: PolicyRead, reading: PolicyReading) {
			readings.set(text, reading);
			kept.push(text);
			return Promise.resolve();
		},
	};
}

test('who remembers judges as one who reads anew', async () => {
	const evidence = shop().evidence();
	const remembered = memory();
	const anew = audit(evidence);
	expect(await auditRemembering(evidence, remembered)).toEqual(anew);
	expect(JSON.parse(JSON.stringify(await auditRemembering(evidence, remembered)))).toEqual(
		JSON.parse(JSON.stringify(anew)),
	);
	expect(remembered.kept).toEqual([told]);
});

test('what is remembered is not read again', async () => {
	const silent: PolicyReading = {language: 'nb', understood: true, declarations: [], information: []};
	const {facts} = await auditRemembering(shop().evidence(), memory({[told]: silent}));
	expect(facts.policies.map(({declarations}) => declarations)).toEqual([[]]);
	expect(facts.trackers.map(({declared}) => declared)).toEqual(['not-declared']);
});

test('a policy that came later is read, and what it takes the place of is not', async () => {
	const remembered = memory();
	const evidence = shop().isGiven(given).evidence();
	expect(await auditRemembering(evidence, remembered)).toEqual(audit(evidence));
	expect(remembered.kept).toEqual([given]);
});
