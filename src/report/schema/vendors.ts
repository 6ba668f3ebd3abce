import * as v from 'valibot';
import {faultOfHost} from '../../audit/index.ts';
import {categories} from './scalars.ts';

export const vendorsFormat = 'samsvar-vendors';
export const vendorsFormatVersion = 1;
export const most = {vendors: 1000, hosts: 50, names: 100, letters: 100, name: 200} as const;

// What each check says is a word key: `report_vendors_fault_<it>`.
const line = v.pipe(
	v.string('text'),
	v.trim(),
	v.minLength(2, 'short'),
	v.maxLength(most.letters, 'long'),
	v.check(text => /^\P{C}*$/u.test(text), 'signs'),
);

const host = v.pipe(
	v.string('text'),
	v.maxLength(253, 'long'),
	v.transform(asHost),
	v.check(written => faultOfHost(written) !== 'no-host', 'host'),
	v.check(written => faultOfHost(written) !== 'suffix', 'suffix'),
);

/** Of a cookie or a key: what would be everybody's is nobody's. */
const pattern = v.pipe(
	v.string('text'),
	v.minLength(1, 'short'),
	v.maxLength(most.name, 'long'),
	v.check(text => /^\P{C}*$/u.test(text) && !/\*./.test(text), 'pattern'),
	v.check(text => !text.endsWith('*') || text.length > 3, 'wide'),
);

const several = <Item extends v.GenericSchema<string, string>>(item: Item) =>
	v.exactOptional(v.pipe(v.array(item, 'list'), v.maxLength(most.names, 'many')));

const vendor = v.strictObject(
	{
		name: line,
		/** The company behind it. */
		owner: line,
		category: v.picklist(categories, 'category'),
		/** Each stands for itself and all below it. */
		hosts: v.pipe(v.array(host, 'list'), v.minLength(1, 'none'), v.maxLength(most.hosts, 'many')),
		/** Whether its requests serve to follow visitors; absent: what products of its category do. */
		tracks: v.exactOptional(v.boolean('truth')),
		/** Names of its cookies; `*` at the end stands for any ending. */
		cookies: several(pattern),
		/** Names of its keys in storage, likewise. */
		storage: several(pattern),
		/** Other names a policy uses for it. */
		aliases: several(line),
	},
	issue => (issue.expected === 'never' ? 'unknown' : issue.expected === 'Object' ? 'object' : 'missing'),
);

/** A consultant's own list of vendors, as a file. */
export const vendorsSchema = v.object(
	{
		format: v.literal(vendorsFormat, 'format'),
		formatVersion: v.literal(vendorsFormatVersion, 'version'),
		vendors: v.pipe(v.array(vendor, 'list'), v.minLength(1, 'none'), v.maxLength(most.vendors, 'many')),
	},
	issue => (issue.expected === 'Object' ? 'format' : 'missing'),
);

/** As browsers write it: `BLÅBÆR.no` is `xn--blbr-roah.no`. */
function asHost(text: string): string {
	const lower = text.trim().toLowerCase().replace(/\.$/, '');
	if (/^\p{ASCII}*$/u.test(lower) || !URL.canParse(`https://${lower}`)) return lower;
	return new URL(`https://${lower}`).hostname;
}
