import browser from 'webextension-polyfill';

const key = 'language';

/** The BCP 47 tag a person chose, else the one the browser itself speaks. */
export async function currentLanguage(): Promise<string> {
	const {[key]: chosen} = await browser.storage.local.get(key);
	return typeof chosen === 'string' ? chosen : browser.i18n.getUILanguage();
}

export async function setLanguage(tag: string): Promise<void> {
	await browser.storage.local.set({[key]: tag});
}

/** Calls back with the language whenever another was chosen, in any page of the extension. */
export function onLanguageChanged(callback: (tag: string) => void): void {
	browser.storage.local.onChanged.addListener(changes => {
		if (key in changes) void currentLanguage().then(callback);
	});
}
