import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import type {Cast} from '../../test/e2e/states/state.ts';
import {faceOf, show, type State} from '../../test/e2e/states/index.ts';
import {handful, media, rarer, rooms, usual} from './looks.ts';

/** CSS pixels. More of a page than this tells nothing new. */
const tallest = 2400;

/** Takes pictures of states in all their looks into a folder. Answers what went wrong or does not fit, in words. */
export async function take(
	driven: DrivenBrowser,
	cast: Cast,
	states: readonly State[],
	folder: string,
): Promise<readonly string[]> {
	const remarks: string[] = [];
	await mkdir(folder, {recursive: true});
	for (const state of states) {
		const looks = handful.has(state.name) ? [...usual, ...rarer] : usual;
		const width = (room: string): number => rooms[faceOf(state)][room] ?? 0;
		for (const {language, room} of looks.filter(isFirstInItsRoom)) {
			const height = faceOf(state) === 'popup' ? 600 : 900;
			const page = await show(driven, cast, state, {language, width: width(room), height}).catch(String);
			if (typeof page === 'string') {
				remarks.push(`${state.name} in ${language}, ${room}: ${page}`);
				continue;
			}
			for (const look of looks.filter(look => look.language === language && look.room === room)) {
				await dress(page, look.media);
				const name = `${state.name}-${language}-${look.media}-${room}`;
				const box = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				if (wide > width(room)) remarks.push(`${name}: ${wide} px wide`);
				const clip = {x: 0, y: 0, width: width(room), height: Math.min(Math.max(box, height), tallest)};
				// What sticks to the foot of a popup would stand in the middle of its picture.
				if (faceOf(state) === 'popup') await page.setViewport({width: clip.width, height: clip.height});
				await page.screenshot({path: path.join(folder, `${name}.png`) as `${string}.png`, clip});
			}
			await page.close();
		}
		console.log(state.name);
	}
	return remarks;
}

type Look = (typeof usual)[number];

function isFirstInItsRoom({language, room}: Look, index: number, looks: readonly Look[]): boolean {
	return looks.findIndex(look => look.language === language && look.room === room) === index;
}

/** Lets a page believe in what a person asked their machine for. */
export async function dress(page: Page, name: string): Promise<void> {
	// Puppeteer knows fewer of the features than Chromium does.
	const session = await page.createCDPSession();
	await session.send('Emulation.setEmulatedMedia', {features: [...(media[name] ?? [])]});
	await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 150))));
}
