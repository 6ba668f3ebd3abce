import {type Decoder, distinct, found} from './decoder.ts';
import {pageOf} from './page-address.ts';
import {isPersonal, type KnownPersonal, personalIn, unlessPersonal} from './personal-data.ts';
import {type Said, saidBy, valueOf, valuesOf} from './said.ts';
import type {Told} from './told.ts';
import type {Decoded} from './vendor.ts';

/** Where the requests of a vendor say what. Names as `saidBy` gives them. */
export type Reading = KnownPersonal & {
	readonly vendor: string;
	/** The account, by its parameters or, where none is there, in the path. */
	readonly account?: readonly string[];
	readonly accountInPath?: RegExp;
	readonly events?: readonly string[] | ((said: readonly Said[], told: Told) => readonly string[]);
	readonly page?: readonly string[];
	/** Fields of the site's own, told by name. */
	readonly fields?: RegExp;
	readonly also?: (said: readonly Said[], told: Told) => {readonly [Key in keyof Decoded]: Decoded[Key] | undefined};
};

const mostNames = 100;
// JSON that was broken off.
const unread = /^(?:\[["[{]|\{")/;

/** A decoder of what can be told by names alone. */
export function reading({vendor, ...known}: Reading): Decoder {
	return {
		vendor,
		decode(told) {
			const said = saidBy(told);
			return found({...read(said, told, known), ...known.also?.(said, told), ...personalIn(said, known)});
		},
	};
}

function read(
	said: readonly Said[],
	told: Told,
	{account = [], accountInPath, events = [], page = [], fields}: Omit<Reading, 'vendor'>,
) {
	const id = valueOf(said, account) ?? accountInPath?.exec(told.path)?.slice(1).find(Boolean);
	return {
		measurementId: unlessPersonal(id),
		events: eventsOf(typeof events === 'function' ? events(said, told) : valuesOf(said, events)),
		page: pageOf(valuesOf(said, page).find(address => /^(?:https?:)?\//i.test(address))),
		parameters: fields && namesOf(said, fields),
	};
}

/** Event names as a site writes them, each once; what is no name but says who somebody is stays unsaid. */
export function eventsOf(names: readonly string[]): readonly string[] {
	const said = names.filter(name => name !== '' && !unread.test(name)).slice(0, 10 * mostNames);
	return distinct(said.map(name => (isPersonal(name) ? '…' : name.slice(0, 100)))).slice(0, mostNames);
}

/** Names of fields, each once. */
export function namesOf(said: readonly Said[], fields: RegExp): readonly string[] {
	return distinct(said.filter(([name]) => fields.test(name) && !isPersonal(name)).map(([name]) => name)).slice(
		0,
		mostNames,
	);
}
