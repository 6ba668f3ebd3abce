import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {html} from '../../demo/answers.ts';
import type {Service} from '../../demo/service.ts';
import {audit, type PolicyRead} from '../../src/audit/index.ts';
import {pdf} from '../support/pdf.ts';
import {audited, lab, type Lab} from './support/audited.ts';
import {until} from './support/popup.ts';
import {browsers} from './support/world.ts';

const written = readFileSync('demo/sites/kystprofil/policy.html', 'utf8').replace(/\{\w+\}/g, 'Kystprofil');
const front = '<a href="/personvern">Personvernerklæring</a>';
const file = (body: Uint8Array, type = 'application/pdf') => ({status: 200, headers: {'content-type': type}, body});
const page = (body: string, title = 'Kystprofil') =>
	html(`<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title></head>${body}</html>`);

describe.each(browsers)('in %s, a policy that is a PDF', kind => {
	let printed: Uint8Array | undefined;
	/** A site whose front page leads to what is told to be its policy. */
	const site = (host: string, policy: () => ReturnType<Service['answer']>): Service => ({
		id: host,
		hosts: [host],
		answer: ({path}) => (path === '/' ? page(front) : path === '/personvern' ? policy() : null),
	});
	const services = [
		site('trykt.example', () => (printed ? file(printed) : null)),
		site('uten-type.example', () => (printed ? file(printed, 'application/octet-stream') : null)),
		site('skannet.example', () => file(pdf([[], []]))),
		site('odelagt.example', () => file(Buffer.from('%PDF-1.7\nhei'))),
		site('skriver.example', () => page(written, 'Personvern hos Kystprofil')),
	];
	let there: Lab;

	beforeAll(async () => {
		there = await lab(kind, services);
		const original = await there.driven.control.browser().newPage();
		await original.goto('https://skriver.example/personvern');
		printed = await original.pdf();
		await original.close();
	});
	afterAll(() => there?.close());

	test.each(['trykt.example', 'uten-type.example'])('printed by the browser, is found and read at %s', async host => {
		const {seen, evidence} = await audited(there, `https://${host}/`, searched(there));
		const policies = seen.filter((one): one is PolicyRead => one.kind === 'policy');
		expect(policies).toMatchObject([{source: `https://${host}/personvern`, foundBy: 'link'}]);
		const [{text}] = policies as [PolicyRead];
		expect(text).toMatch(
			/^Personvernerklæring\n\nKystprofil lager reklame, nettsider og profilklær for bedrifter\. Denne/,
		);
		expect(text).toContain('\n• Du kan slå av datainnsamlingen til Google Analytics.\n');
		expect(text).toMatch(/\n\nHvem som får opplysninger fra oss\n\nDomstoler/);
		const [policy] = audit(evidence).facts.policies;
		expect(policy?.language).toBe('nb');
		expect(policy?.declarations).toEqual(
			expect.arrayContaining([expect.objectContaining({kind: 'vendor', vendor: 'google-analytics'})]),
		);
	});

	test.each(['skannet.example', 'odelagt.example'])('without a text at %s, is a gap', async host => {
		const {seen} = await audited(there, `https://${host}/`, searched(there));
		expect(seen.filter(({kind}) => kind === 'policy')).toEqual([]);
		expect(seen.filter(({kind}) => kind === 'gap')).toMatchObject(
			expect.arrayContaining([expect.objectContaining({gap: 'policy-not-read', detail: `https://${host}/personvern`})]),
		);
	});
});

/** Until the search for the policy is over. */
function searched({driven}: Lab) {
	return (_: unknown, id: string) => until(async () => (await driven.call('statusOf', {id})).policy !== 'searching');
}
