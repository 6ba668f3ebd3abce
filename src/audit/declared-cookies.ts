import type {Catalog, KnownCookie, Vendor} from '../catalog/index.ts';
import type {Declaration, Lifetime} from '../policy/index.ts';
import type {PolicyFact, Quote} from './facts.ts';
import {isNamed} from './named-cookie.ts';
import {saidIn} from './policies.ts';

export type DeclaredLifetime = {
	readonly lifetime: Lifetime;
	readonly quote: Quote;
	/** What the policy tied it to: this very cookie, its vendor, or cookies at large. */
	readonly of: 'cookie' | 'vendor' | 'cookies';
};

type Asked = {readonly name: string; readonly vendor: Vendor | null; readonly known: KnownCookie | null};

/** Null when no policy has a list of cookies. */
export function isOnAList(name: string, policies: readonly PolicyFact[], catalog: Catalog): boolean | null {
	const lists = policies.flatMap(({declarations}) => declarations.filter(({kind}) => kind === 'cookie'));
	return lists.length === 0
		? null
		: lists.some(entry => entry.kind === 'cookie' && isNamed(entry.cookie, name, catalog));
}

/** The longest lifetime a policy gives this cookie, from the closest thing it is tied to. */
export function declaredLifetimeOf(
	cookie: Asked,
	policies: readonly PolicyFact[],
	catalog: Catalog,
): DeclaredLifetime | null {
	const found = saidIn(policies).flatMap(({declaration, quote}) => {
		const lifetime = lifetimeIn(declaration);
		const of = lifetime === undefined ? null : tieOf(declaration, cookie, catalog);
		return lifetime === undefined || of === null ? [] : [{lifetime, quote, of}];
	});
	const closest = (['cookie', 'vendor', 'cookies'] as const).find(tie => found.some(({of}) => of === tie));
	return found
		.filter(({of}) => of === closest)
		.reduce<DeclaredLifetime | null>((longest, next) => (longest && !isLonger(next, longest) ? longest : next), null);
}

/** `at least two years` promises no end. */
function lifetimeIn(declaration: Declaration): Lifetime | undefined {
	switch (declaration.kind) {
		case 'cookie':
			return declaration.lifetime;
		case 'lifetime':
			return declaration.bound === 'at-least' ? undefined : declaration.seconds;
		default:
			return undefined;
	}
}

function tieOf(declaration: Declaration, {name, vendor}: Asked, catalog: Catalog): DeclaredLifetime['of'] | null {
	if (declaration.kind === 'cookie') {
		return isNamed(declaration.cookie, name, catalog) ? 'cookie' : null;
	}

	if (declaration.kind !== 'lifetime') {
		return null;
	}

	const {subject, bound, quote} = declaration;
	if (isNamed(subject, name, catalog)) {
		return 'cookie';
	}

	if (vendor && (subject === vendor.id || subject.toLowerCase().includes(vendor.name.toLowerCase()))) {
		return 'vendor';
	}

	// Without a subject of its own, only an upper bound speaks for all cookies.
	const isOne = (word: string) => isOfOne(word, catalog);
	return bound === 'at-most' && !isOne(subject) && !quote.split(/[\s,:;()"'«»]+/).some(isOne) ? 'cookies' : null;
}

/** One product or one cookie; a heading, or nothing, is neither. */
function isOfOne(subject: string, {vendorById, vendorOfCookie}: Catalog): boolean {
	return /^[^\s_]*_\S*$/.test(subject) || vendorById(subject) !== null || vendorOfCookie(subject) !== null;
}

function isLonger(one: DeclaredLifetime, other: DeclaredLifetime): boolean {
	const seconds = ({lifetime}: DeclaredLifetime) => (lifetime === 'session' ? 0 : lifetime);
	return seconds(one) > seconds(other);
}
