import type {DrivenBrowser} from '../../src/cli/driven-browser.ts';
import type {Cast} from '../../test/e2e/states/state.ts';
import {show, type State} from '../../test/e2e/states/index.ts';
import {dress} from './take.ts';

/** The few that stand in the README. */
const few = [
	{state: 'popup-findings', language: 'nb', media: 'light', width: 400, height: 600, scale: 2},
	{state: 'popup-evidence', language: 'en', media: 'dark', width: 400, height: 600, scale: 2},
	{state: 'workspace-findings', language: 'en', media: 'light', width: 1100, height: 760, scale: 1.5},
	{state: 'workspace-policy', language: 'en', media: 'light', width: 1100, height: 760, scale: 1.5},
] as const;

const folder = 'docs/images';

export async function takeReadme(driven: DrivenBrowser, cast: Cast, states: readonly State[]): Promise<void> {
	for (const {state: name, language, media, width, height, scale} of few) {
		const state = states.find(state => state.name === name);
		if (!state) continue;
		const page = await show(driven, cast, state, {language, width, height});
		await page.setViewport({width, height, deviceScaleFactor: scale});
		await dress(page, media);
		// Letters stay sharp in it, at a quarter of the bytes of a PNG.
		const path = `${folder}/${name}-${language}-${media}.webp` as const;
		await page.screenshot({path, type: 'webp', quality: 70, captureBeyondViewport: false});
		await page.close();
		console.log(path);
	}
}
