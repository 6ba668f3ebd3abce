import type {AuditFile} from '../report/index.ts';
import type {View} from './route.ts';

/** How many things a view shows; null where that says nothing. */
export function countOf(file: AuditFile, view: View): number | null {
	switch (view) {
		case 'findings':
			return file.summary.failed;
		case 'trackers':
			return file.trackers.length;
		case 'cookies':
			return file.cookies.length;
		case 'storage':
			return file.storage.length;
		case 'requests':
			return file.requests.length;
		default:
			return null;
	}
}
