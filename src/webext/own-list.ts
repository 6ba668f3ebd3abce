import type {OwnVendor} from '../audit/index.ts';

/** A consultant's own vendors as they are kept, and the file they came in. */
export type OwnList = {readonly file: string; readonly vendors: readonly OwnVendor[]};

const most = {vendors: 1000, entries: 100, text: 253} as const;

/** What is kept by another version, or is no such list, is as if it was never kept. */
export function ownListFrom(kept: unknown): OwnList | null {
	const {file, vendors} = fieldsOf(kept);
	if (!Array.isArray(vendors)) return null;
	const known = vendors.slice(0, most.vendors).flatMap(vendor => vendorFrom(vendor) ?? []);
	return known.length === 0 ? null : {file: textFrom(file) ?? '', vendors: known};
}

function vendorFrom(kept: unknown): OwnVendor | null {
	const fields = fieldsOf(kept);
	const [name, owner, category] = [fields['name'], fields['owner'], fields['category']].map(textFrom);
	if (name === undefined || owner === undefined || !isCategory(category)) return null;
	const {tracks} = fields;
	return {
		...{name, owner, category, hosts: textsFrom(fields['hosts']) ?? []},
		...(typeof tracks === 'boolean' && {tracks}),
		...optional('cookies', fields),
		...optional('storage', fields),
		...optional('aliases', fields),
	};
}

function optional<Name extends 'cookies' | 'storage' | 'aliases'>(
	name: Name,
	fields: Fields,
): Partial<Record<Name, readonly string[]>> {
	const texts = textsFrom(fields[name]);
	return texts ? ({[name]: texts} as Record<Name, readonly string[]>) : {};
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function textFrom(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value.slice(0, most.text) : undefined;
}

function textsFrom(value: unknown): readonly string[] | undefined {
	return Array.isArray(value) ? value.slice(0, most.entries).flatMap(item => textFrom(item) ?? []) : undefined;
}

function isCategory(text: string | undefined): text is OwnVendor['category'] {
	return text !== undefined && Object.hasOwn(categories, text);
}

const categories: Readonly<Record<OwnVendor['category'], true>> = {
	...{analytics: true, advertising: true, social: true, 'session-recording': true, 'tag-manager': true},
	...{consent: true, 'customer-interaction': true, testing: true, monitoring: true, 'email-marketing': true},
	...{affiliate: true, payment: true, hosting: true, fingerprinting: true, content: true, essential: true},
	unknown: true,
};
