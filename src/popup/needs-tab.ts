/** Firefox closes a popup when a file is to be chosen: there it takes a tab. */
export function needsTab(): boolean {
	return location.protocol === 'moz-extension:' && !new URLSearchParams(location.search).has('tab');
}
