import browser from 'webextension-polyfill';

/** What a person has decided, apart from the language. */
export type Settings = {
	/** Who signs what is said of findings; empty: nobody in particular. */
	readonly auditor: string;
	/** `on-click`: nothing of a tab is recorded until somebody asks about it. */
	readonly visits: 'always' | 'on-click';
	/** How many days an audit is kept; null: until it is deleted. */
	readonly keep: Days | null;
};

export type Days = (typeof keeps)[number];

/** Days an audit may be kept. */
export const keeps = [30, 90, 365] as const;
/** UTF-16 units. */
export const longestAuditor = 200;

const keys = ['auditor', 'visits', 'keep'] as const;

/** As they stand now; what is kept by another version, or is no such setting, is as if it was never set. */
export async function currentSettings(): Promise<Settings> {
	return settingsFrom(await browser.storage.local.get([...keys]));
}

export async function changeSettings(changed: Partial<Settings>): Promise<void> {
	await browser.storage.local.set(changed);
}

/** Calls back with all settings whenever one was changed, in any page of the extension. Answers how to stop listening. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
	const heard = (changes: Readonly<Record<string, unknown>>): void => {
		if (keys.some(key => key in changes)) void currentSettings().then(callback);
	};
	const {onChanged} = browser.storage.local;
	onChanged.addListener(heard);
	return () => onChanged.removeListener(heard);
}

function settingsFrom({auditor, visits, keep}: Readonly<Record<string, unknown>>): Settings {
	return {
		auditor: typeof auditor === 'string' ? auditor.trim().slice(0, longestAuditor) : '',
		visits: visits === 'on-click' ? visits : 'always',
		keep: keeps.find(days => days === keep) ?? null,
	};
}
