import {fakeBrowser} from '@webext-core/fake-browser';
import fc from 'fast-check';
import {beforeEach, expect, test, vi} from 'vitest';
import {changeSettings, currentSettings, keeps, onSettingsChanged} from '../../src/webext/settings.ts';

const untouched = {auditor: '', visits: 'always', keep: null};

beforeEach(() => fakeBrowser.reset());

test('where nobody has decided anything, visits are observed and audits are kept until they are deleted', async () => {
	expect(await currentSettings()).toEqual(untouched);
});

test('what was decided is what is read, each by itself', async () => {
	await changeSettings({auditor: ' Kari Nordmann '});
	await changeSettings({visits: 'on-click', keep: 90});
	expect(await currentSettings()).toEqual({auditor: 'Kari Nordmann', visits: 'on-click', keep: 90});
	await changeSettings({keep: null});
	expect(await currentSettings()).toEqual({auditor: 'Kari Nordmann', visits: 'on-click', keep: null});
});

test('values of other versions are as if they were never set', async () => {
	await fakeBrowser.storage.local.set({auditor: {name: 'x'}, visits: 'never', keep: '90'});
	expect(await currentSettings()).toEqual(untouched);
	await fakeBrowser.storage.local.set({auditor: null, visits: true, keep: 7});
	expect(await currentSettings()).toEqual(untouched);
});

test('whatever is kept, what is read is settings', async () => {
	const reading = vi.spyOn(fakeBrowser.storage.local, 'get');
	await fc.assert(
		fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (auditor, visits, keep) => {
			reading.mockImplementation(async () => ({auditor, visits, keep}) as never);
			const read = await currentSettings();
			expect(read.auditor.length).toBeLessThanOrEqual(200);
			expect(['always', 'on-click']).toContain(read.visits);
			expect([null, ...keeps]).toContain(read.keep);
		}),
	);
	reading.mockRestore();
});

test('who listens hears of a change made elsewhere, and of no other', async () => {
	const heard: unknown[] = [];
	const stop = onSettingsChanged(settings => heard.push(settings));
	await fakeBrowser.storage.local.set({language: 'nn'});
	await changeSettings({visits: 'on-click'});
	await vi.waitFor(() => expect(heard).toEqual([{...untouched, visits: 'on-click'}]));
	stop();
	await changeSettings({visits: 'always'});
	await new Promise(resolve => setTimeout(resolve, 20));
	expect(heard).toHaveLength(1);
});
