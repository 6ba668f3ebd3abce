import path from 'node:path';
import {tmpdir} from 'node:os';
import {mkdtemp, writeFile} from 'node:fs/promises';
import type {ElementHandle, Page} from 'puppeteer-core';
import {workspaceAt, type Act} from './state.ts';

/** A browser in which nothing was done yet. */
export const empty: Act = {
	enter: async () => ({audits: {}, tabs: {}}),
	states: [
		{name: 'workspace-welcome', address: workspaceAt('welcome'), shown: 'article ol'},
		{name: 'workspace-settings', address: workspaceAt('settings'), shown: 'section dl'},
		{
			name: 'workspace-settings-delete',
			address: workspaceAt('settings'),
			shown: 'section dl',
			then: async page => {
				await page.$eval('section:last-of-type button', button => button.click());
				await page.waitForSelector('dialog[open]');
			},
		},
		{name: 'workspace-start-empty', address: workspaceAt(''), shown: '.empty'},
		{name: 'workspace-start-refused', address: workspaceAt(''), shown: '.empty', then: handOver},
		{name: 'workspace-missing', address: workspaceAt('audit/none/findings'), shown: 'main p'},
	],
};

/** A file that is no audit. */
async function handOver(page: Page): Promise<void> {
	const file = path.join(await mkdtemp(path.join(tmpdir(), 'samsvar-')), 'audit.json');
	await writeFile(file, '{"format": "samsvar-audit", "formatVersion": 1, "site": {}}');
	const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
	await input.uploadFile(file);
	await page.waitForSelector('[role=alert]');
}
