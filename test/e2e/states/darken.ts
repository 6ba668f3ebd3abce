import type {Page} from 'puppeteer-core';

/** Lets a page believe that its visitor wants dark colours. Firefox is asked by no means that a test has: its style sheets are. */
export async function darken(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.style.colorScheme = 'dark';
		for (const sheet of document.styleSheets) {
			for (const rule of sheet.cssRules) {
				if (!(rule instanceof CSSMediaRule) || !rule.media.mediaText.includes('prefers-color-scheme: dark')) continue;
				rule.media.mediaText = 'all';
			}
		}
	});
}
