import {type AuditFile, vendorNames} from '../../report/index.ts';
import {searchText, type Searchable} from './filter.ts';

export type StorageRow = Searchable & {
	readonly stored: AuditFile['storage'][number];
	/** Null: nobody known. */
	readonly vendor: string | null;
};

export function storageRows(file: AuditFile): readonly StorageRow[] {
	const names = vendorNames(file);
	return file.storage.map(stored => {
		const {key, area, origin, phase} = stored;
		const vendor = stored.vendor === null ? null : (names.get(stored.vendor) ?? stored.vendor);
		return {stored, vendor, text: searchText(key, area, origin, vendor, stored.vendor), phase};
	});
}
