import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to in a page, in words; `[]` is what we want. `only`: by these rules, for a second look at the same page. */
export async function objections(page: Page, only?: readonly string[]): Promise<readonly string[]> {
	if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe);
	const {violations} = (await page.evaluate(
		`axe.run(${JSON.stringify(only ? {runOnly: {type: 'rule', values: only}} : {})})`,
	)) as AxeResults;
	return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}
