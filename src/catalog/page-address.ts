import {isPersonal} from './personal-data.ts';

const longest = 2000;

/** The address of a page without its query and fragment, and without what in its path says who somebody is. */
export function pageOf(address: string | undefined): string | undefined {
	const page = address?.slice(0, longest).split(/[?#]/, 1)[0];
	if (!page) return undefined;
	return page
		.split('/')
		.map(part => (isPersonal(part) ? '…' : part))
		.join('/');
}
