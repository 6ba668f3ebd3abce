import browser from 'webextension-polyfill';
import {observe, openRecords, whenRestored} from './records.ts';

/** A person may give and take the access to sites at any time; what happens without it is seen by nobody. */
export function observeAccess(): void {
	const changed = () => {
		const at = Date.now();
		whenRestored(() => openRecords().forEach(record => observe(record, {kind: 'gap', at, gap: 'access-changed'})));
	};
	browser.permissions.onRemoved.addListener(changed);
	browser.permissions.onAdded.addListener(changed);
}
