import {knownCatalog, type Catalog} from '../catalog/index.ts';

/** Whether a name as a list writes it is meant for this cookie: the changing part stands there as `*`, `<id>`, `[id]`, `#`, `XXX`, `…`. */
export function isNamed(written: string, name: string, catalog = knownCatalog): boolean {
	if (written.toLowerCase() === name.toLowerCase()) return true;
	return fitsHoles(written, name) || isSameKnown(written, name, catalog);
}

/** `_ga` for `_ga_8R3V8U4000`: it may be meant, and may be another cookie. */
export function isNear(written: string, name: string): boolean {
	const [short, long] = written.length < name.length ? [written, name] : [name, written];
	return short.length >= 3 && long.startsWith(short) && /^[_.-]/.test(long.slice(short.length));
}

const hole =
	/\*+|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|#+|x{3,}|X{2,}|…|\.{2,}|(?<=[_.-])(?:(?:container|property|measurement|site|account|user|website|client|stream|session)[-_]?)?id$/i;

function fitsHoles(written: string, name: string): boolean {
	// `_hjSession_` begins what goes on with an id.
	const parts = written
		.trim()
		.replace(/(?<=\w{2}[_.-])$/, '*')
		.split(hole);
	// More holes than that is no name, and would take its time to match.
	if (parts.length === 1 || parts.length > 4 || name.length > 256 || !parts.some(part => /\w{2}/.test(part))) {
		return false;
	}

	const pattern = parts.map(part => part.replace(/[.+?^$()|\\[\]{}]/g, '\\$&')).join('.+');
	return new RegExp(`^${pattern}$`, 'i').test(name);
}

/** `_hjSession` and `_hjSession_3391207` are one cookie of the catalogue's, whose name ends in an id. */
function isSameKnown(written: string, name: string, {vendorOfCookie}: Catalog): boolean {
	const known = vendorOfCookie(name)?.cookie;
	if (!known?.name.endsWith('*')) return false;
	// `_ga` is a cookie of its own.
	const stem = known.name.slice(0, -1).replace(/[_.-]$/, '');
	return (written === stem && vendorOfCookie(stem)?.cookie.name !== stem) || vendorOfCookie(written)?.cookie === known;
}
