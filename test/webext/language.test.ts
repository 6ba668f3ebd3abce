import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, it, vi} from 'vitest';
import {currentLanguage, setLanguage} from '../../src/webext/language.ts';

beforeEach(() => {
	fakeBrowser.reset();
	fakeBrowser.i18n.getUILanguage = vi.fn(() => 'nb-NO');
});

it('the language is the browser’s own until a person chooses another', async () => {
	expect(await currentLanguage()).toBe('nb-NO');
	await setLanguage('nn');
	expect(await currentLanguage()).toBe('nn');
});
