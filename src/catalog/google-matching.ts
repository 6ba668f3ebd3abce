/** What a visitor gave, hashed: `em=tv.1~em.<hash>`; `tv.1` alone says "nothing provided". https://support.google.com/google-ads/answer/9888656 */
export function isGoogleMatching(name: string, value: string): boolean {
	return /^eme?$/.test(name) && /~\w/.test(value);
}
