import browser from 'webextension-polyfill';
import {ownListFrom, type OwnList} from './own-list.ts';
import {most, policyAddressesFrom, type PolicyAddress} from './policy-addresses.ts';

export type {OwnList} from './own-list.ts';

/** What a person has decided, apart from the language and the lists below. */
export type Settings = {
	/** Who signs what is said of findings; empty: nobody in particular. */
	readonly auditor: string;
	/** `on-click`: nothing of a tab is recorded until somebody asks about it. */
	readonly visits: 'always' | 'on-click';
	/** How many days an audit is kept; null: until it is deleted. */
	readonly keep: Days | null;
	/** How much of an audit goes into files the workspace saves; `sharing`: what somebody outside may see. */
	readonly redaction: 'full' | 'sharing';
};

export type Days = (typeof keeps)[number];

/** Days an audit may be kept. */
export const keeps = [30, 90, 365] as const;
/** UTF-16 units. */
export const longestAuditor = 200;

const keys = ['auditor', 'visits', 'keep', 'redaction'] as const;

/** As they stand now; what is kept by another version, or is no such setting, is as if it was never set. */
export async function currentSettings(): Promise<Settings> {
	return settingsFrom(await browser.storage.local.get([...keys]));
}

export async function changeSettings(changed: Partial<Settings>): Promise<void> {
	await browser.storage.local.set(changed);
}

/** Calls back with all settings whenever one was changed, in any page of the extension. Answers how to stop listening. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
	return onChange(keys, () => void currentSettings().then(callback));
}

/** The consultant's own vendors. Apart from the settings, which are asked for with every page. */
export async function currentVendors(): Promise<OwnList | null> {
	const {vendors} = await browser.storage.local.get('vendors');
	return ownListFrom(vendors);
}

/** Null: none any more. */
export async function changeVendors(list: OwnList | null): Promise<void> {
	await (list ? browser.storage.local.set({vendors: list}) : browser.storage.local.remove('vendors'));
}

/** Where policies are to be read, of all sites. */
export async function currentPolicyAddresses(): Promise<readonly PolicyAddress[]> {
	const {policies} = await browser.storage.local.get('policies');
	return policyAddressesFrom(policies);
}

export async function changePolicyAddresses(addresses: readonly PolicyAddress[]): Promise<void> {
	await browser.storage.local.set({policies: addresses.slice(0, most.addresses)});
}

/** Calls back whenever one of the two lists was changed. Answers how to stop listening. */
export function onListsChanged(callback: () => void): () => void {
	return onChange(['vendors', 'policies'], callback);
}

function onChange(names: readonly string[], callback: () => void): () => void {
	const heard = (changes: Readonly<Record<string, unknown>>): void => {
		if (names.some(name => name in changes)) callback();
	};
	const {onChanged} = browser.storage.local;
	onChanged.addListener(heard);
	return () => onChanged.removeListener(heard);
}

function settingsFrom({auditor, visits, keep, redaction}: Readonly<Record<string, unknown>>): Settings {
	return {
		auditor: typeof auditor === 'string' ? auditor.trim().slice(0, longestAuditor) : '',
		visits: visits === 'on-click' ? visits : 'always',
		keep: keeps.find(days => days === keep) ?? null,
		redaction: redaction === 'sharing' ? redaction : 'full',
	};
}
