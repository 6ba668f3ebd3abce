import {setTimeout as sleep} from 'node:timers/promises';
import type {DrivenBrowser, LaunchOptions} from '../../../src/cli/driven-browser.ts';

const idle = 1500;

/** Firefox cannot be told to stop a background: it does so by itself, here after a second and a half, which is longer than an audit takes to end. */
export const impatientBackground = (launch: LaunchOptions): LaunchOptions =>
	launch.kind === 'chromium'
		? launch
		: {...launch, preferences: {...launch.preferences, 'extensions.background.idle.timeout': idle}};

export async function stopBackground({name, control}: DrivenBrowser): Promise<void> {
	if (/firefox/i.test(name)) {
		await sleep(idle + 1000);
		return;
	}

	const session = await control.createCDPSession();
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
	await sleep(200);
}
