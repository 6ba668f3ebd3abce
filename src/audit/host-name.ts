/** `https://a.example:8443/x` → `a.example`; empty where it is no address. */
export function hostNameOf(address: string): string {
	return URL.canParse(address) ? new URL(address).hostname : '';
}
