import {textOfBase64} from './base64.ts';
import {isHash} from './hashes.ts';
import {hasMailAddress} from './mail-address.ts';
import {isNationalId} from './national-id.ts';
import {isInternationalPhone, isPhone} from './phones.ts';
import type {Said} from './said.ts';

/** `matching` is whatever a vendor made for finding the visitor among its own users. */
export type PersonalKind =
	| 'email'
	| 'email-hash'
	| 'phone'
	| 'phone-hash'
	| 'national-id'
	| 'name'
	| 'address'
	| 'birth'
	| 'user-id'
	| 'matching';

/** What a vendor's requests are known to say. Tests of names as `saidBy` gives them. */
export type KnownPersonal = {
	/** Fields a site names itself: what it calls `email` is one. */
	readonly free?: RegExp;
	/** The site's own number for somebody who is signed in. */
	readonly userIds?: RegExp;
	/** Made for finding the visitor among the vendor's own users. */
	readonly matching?: (name: string, value: string) => boolean;
};

export type Personal = {
	readonly personalData?: readonly string[];
	readonly personalKinds?: Readonly<Partial<Record<PersonalKind, readonly string[]>>>;
};

/** Names of what carries something about a person, in order and by kind; never values. Empty when nothing does. */
export function personalIn(said: readonly Said[], known: KnownPersonal = {}): Personal {
	const kinds = new Map<string, PersonalKind>();
	for (const [name, value] of said) {
		const isAddress = hasMailAddress(name);
		const shown = isAddress ? '…' : shownName(name);
		if (kinds.has(shown)) continue;
		const kind = isAddress ? 'email' : kindOf(name, value, known);
		if (kind) kinds.set(shown, kind);
	}
	if (kinds.size === 0) return {};
	const byKind: Partial<Record<PersonalKind, string[]>> = {};
	for (const [name, kind] of kinds) (byKind[kind] ??= []).push(name);
	return {personalData: [...kinds.keys()], personalKinds: byKind};
}

/** Whether a text alone, under no name, says who somebody is. */
export const isPersonal = (text: string): boolean => kindOf('', text, {}) !== null;

/** An account or a label; nothing where it is a person instead. */
export function unlessPersonal(text: string | undefined): string | undefined {
	return !text || isPersonal(text) ? undefined : text.slice(0, 200);
}

function kindOf(name: string, value: string, {free, userIds, matching}: KnownPersonal): PersonalKind | null {
	if (value === '' || (value.length < 10 && meansNothing.test(value))) return null;
	const field = fieldOf(name);
	const isFree = free?.test(name) ?? false;
	if (isNationalId(value) && !isNumberOfAThing.test(field)) return 'national-id';
	const kind = ofMail(name, field, value, isFree) ?? ofPhone(field, value, isFree);
	if (kind) return kind;
	if (matching?.(name, value)) return 'matching';
	if (userIds?.test(name)) return 'user-id';
	return isFree ? (freeNames.find(([, names]) => names.test(field))?.[0] ?? null) : null;
}

function ofMail(name: string, field: string, value: string, isFree: boolean): PersonalKind | null {
	if (mailNames.test(field)) {
		if (isHash(value)) return 'email-hash';
		if (isFree || value.includes('@') || (value.length < 300 && hasMailAddress(textOfBase64(value) ?? ''))) {
			return 'email';
		}
	}
	if (/mail/i.test(name) && isHash(value)) return 'email-hash';
	return hasMailAddress(value) ? 'email' : null;
}

function ofPhone(field: string, value: string, isFree: boolean): PersonalKind | null {
	if (phoneNames.test(field)) {
		if (isHash(value)) return 'phone-hash';
		if (isPhone(value) || (isFree && /\d{5}/.test(value))) return 'phone';
	}
	return isInternationalPhone(value) ? 'phone' : null;
}

const hashed = '(?:_?(?:sha_?\\d{1,3}|md5|hash(?:ed)?|lc))*';
const mailNames = new RegExp(
	`email(?:_?add?r(?:ess|esse)?)?${hashed}\\d?$|^(?:u_)?h?eme?$|^mail$|(?:^|[^a-z])epost(?:_?adresse)?$`,
);
const phoneNames = new RegExp(
	`phone(?:_?(?:number|num|no|nr))?${hashed}\\d?$|telefon(?:nummer|nr)?$|mobile?(?:_?(?:number|nummer|no|nr))?$|msisdn|^tlf|^tel$|^(?:u_)?h?p[hn]$`,
);

const freeNames: readonly (readonly [PersonalKind, RegExp])[] = [
	['national-id', /f[oø]dselsn|personn(?:ummer|r)|national_?id|^ssn$|^fnr$/],
	[
		'name',
		/(?:first|last|sur|full|for|fore|etter|family|given|middle)_?(?:name|navn)|^navn$|(?:kunde|customer_?)na(?:me|vn)$/,
	],
	[
		'address',
		/^(?!ip|mac|web|page|remote|server)(?:.*(?:street|address|adresse|postal|postcode|postnummer)|.*(?<![gn])zip)/,
	],
	['birth', /birth|f[oø]dsel|^dob$/],
	['user-id', /user_?(?:id|name)$|(?:customer|member)_?(?:id|number|no)$|kunde_?(?:nummer|nr|id)$/],
];

// Yes, no and nothing: whether there is an address, not which.
const meansNothing = /^(?:true|false|yes|no|ja|nei|\d|null|undefined|none|\(not set\))$/i;

// Random numbers, times, sessions, clicks, orders and accounts: with eleven digits one in 1,600 would pass for a person's.
const isNumberOfAThing =
	/^(?:[a-pr-z]|[a-z]{0,3}_?id|cb|ts|cache.*|ra?nd.*|ord.*|nonce|.*(?:time|session|click|event|product|item).*)$/;

/** The last part of a name, as tables have it: `ud[em]` is `em`, `traits.firstName` is `firstname`. */
function fieldOf(name: string): string {
	const whole = name.endsWith(']') ? name.slice(0, -1) : name;
	const last = whole.slice(Math.max(whole.lastIndexOf('.'), whole.lastIndexOf('[')) + 1).toLowerCase();
	if (!/[\s$_-]/.test(last)) return last;
	return last
		.replace(/[\s$-]/g, '_')
		.replace(/^_/, '')
		.replace('e_mail', 'email')
		.replace('e_post', 'epost');
}

/** Some put values where a name should be. */
function shownName(name: string): string {
	return name.length >= 8 && /\d{8}/.test(name) ? '…' : name.slice(0, 100);
}
