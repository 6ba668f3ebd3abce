import type {Page} from 'puppeteer-core';
import {until} from './popup.ts';

const pressable = '>>> :is(button, a, label, [role=button], [role=switch])';

/** Presses what a person sees by these words, in whatever frame or shadow root it lies, with the mouse. Answers when, ms. */
export async function press(page: Page, words: string): Promise<{readonly before: number; readonly after: number}> {
	let when = {before: 0, after: 0};
	await until(async () => {
		for (const frame of page.frames()) {
			for (const control of await frame.$$(pressable).catch(() => [])) {
				const label = await control.evaluate(it => [it.textContent?.trim(), it.getAttribute('aria-label')]);
				if (!label.includes(words) || !(await control.isVisible())) continue;
				const before = Date.now();
				await control.click();
				when = {before, after: Date.now()};
				return true;
			}
		}

		return false;
	});
	return when;
}
