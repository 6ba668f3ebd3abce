import type {DrivenBrowser} from '../../../src/cli/driven-browser.ts';

/** Chromium only. Answers whether a worker was there to be stopped. */
export async function stopWorker({control}: DrivenBrowser): Promise<boolean> {
	const isRunning = control
		.browser()
		.targets()
		.some(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
	const session = await control.createCDPSession();
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
	return isRunning;
}
