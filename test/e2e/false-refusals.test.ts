import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {FalseRefusal} from '../support/banners/false-refusals/false-refusal.ts';
import * as drawer from '../support/banners/false-refusals/index.ts';
import {asked} from './support/asked.ts';
import {labs, type Labs} from './support/labs.ts';
import {browsers} from './support/world.ts';

const sites = Object.values<FalseRefusal>(drawer);

describe.each(browsers)('in %s', kind => {
	let all: Labs;
	beforeAll(async () => {
		all = await labs(
			kind,
			sites.map(({service}) => service),
		);
	});
	afterAll(() => all?.close());

	test.concurrent.each(sites.map(site => [site.does, site] as const))(
		'no refusal is believed on a site that %s',
		async (_, site) => {
			const {report} = await all.use(there => asked(there, site, ['reject']));
			const {facts, findings} = report;
			const outcomes = findings.filter(({rule}) => rule === 'tracking-after-rejection').map(({outcome}) => outcome);
			const told = [
				...facts.gaps.map(({gap}) => gap),
				...findings.filter(({outcome}) => outcome === 'failed').map(({rule}) => rule),
			];
			expect(outcomes).not.toContain('passed');
			expect(outcomes).not.toContain('inapplicable');
			expect(
				told.filter(it => site.toldBy.some(by => by === it)),
				JSON.stringify({told, outcomes, phases: facts.phases}),
			).not.toEqual([]);
		},
	);
});
