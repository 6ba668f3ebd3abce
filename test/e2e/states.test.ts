import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {objections} from './support/axe.ts';
import {lab, type Lab} from './support/audited.ts';
import {browsers} from './support/world.ts';
import {darken} from './states/darken.ts';
import {acts, faceOf, show, sites, type Face, type State} from './states/index.ts';
import type {Cast} from './states/state.ts';

/** CSS pixels. */
const wide: Readonly<Record<Face, number>> = {popup: 400, workspace: 1200};
const narrow: Readonly<Record<Face, number>> = {popup: 320, workspace: 420};

/** Rules of axe that know colours apart. */
const ofColours = ['color-contrast', 'link-in-text-block'];

describe.each(browsers)('in %s', kind => {
	let there: Lab;

	beforeAll(async () => {
		there = await lab(kind, sites);
	});
	afterAll(() => there?.close());

	test('axe objects to no state in light or in dark, and none is cut where there is little room', async () => {
		const faults: string[] = [];
		for (const {enter, states} of acts) {
			const cast = await enter(there.driven);
			for (const state of states) faults.push(...(await faultsOf(state, cast)));
		}
		expect(faults).toEqual([]);
	});

	async function faultsOf(state: State, cast: Cast): Promise<readonly string[]> {
		const page = await show(there.driven, cast, state, {language: 'nb', width: wide[faceOf(state)], height: 900});
		const light = await objections(page);
		await darken(page);
		const dark = await objections(page, ofColours);
		const cut = await widthIn(page, narrow[faceOf(state)]);
		await page.close();
		return [
			...light.map(words => `${state.name}, light: ${words}`),
			...dark.map(words => `${state.name}, dark: ${words}`),
			...(cut > narrow[faceOf(state)] ? [`${state.name}: ${cut} px wide in ${narrow[faceOf(state)]}`] : []),
		];
	}
});

async function widthIn(page: Page, width: number): Promise<number> {
	await page.setViewport({width, height: 900});
	return page.evaluate(() => document.documentElement.scrollWidth);
}
