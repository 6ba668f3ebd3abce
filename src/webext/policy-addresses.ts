/** Where a site's policy is to be read, whatever its links say. */
export type PolicyAddress = {
	/** Registrable domain. */
	readonly site: string;
	readonly address: string;
};

export const most = {addresses: 500, ofASite: 4, letters: 2000} as const;

/** Why something is not asked for a policy: a word key `workspace_settings_policies_<it>`. Null: it may be. */
export function faultOfAddress(text: string): 'no_address' | 'credentials' | 'long' | null {
	if (text.length > most.letters) return 'long';
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return 'no_address';
	const {username, password} = new URL(text);
	return username === '' && password === '' ? null : 'credentials';
}

/** What is kept by another version, or is no such list, is as if it was never kept. */
export function policyAddressesFrom(kept: unknown): readonly PolicyAddress[] {
	if (!Array.isArray(kept)) return [];
	const once = new Map<string, PolicyAddress>();
	for (const each of kept.slice(0, most.addresses)) {
		const {site, address} = (each ?? {}) as {readonly site?: unknown; readonly address?: unknown};
		if (typeof site !== 'string' || typeof address !== 'string' || site === '' || site.length > 253) continue;
		if (faultOfAddress(address) === null) once.set(`${site} ${address}`, {site, address});
	}
	return [...once.values()];
}
