import type {Catalog} from '../../catalog/index.ts';
import type {Declaration} from '../../policy/index.ts';
import type {CookieFact, Facts, PolicyFact, Quote} from '../facts.ts';
import {law} from '../law.ts';
import {isNamed} from '../named-cookie.ts';
import {hasReadAll, hasReadPolicy, noPolicy} from '../reach.ts';
import type {Rule, Verdict} from '../rule.ts';

/** Cookies listed as necessary that are known to measure, to advertise or to follow visitors about. */
export const miscategorisedCookie: Rule = {
	id: 'miscategorised-cookie',
	severity: 'serious',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.fairness.cite, law.bannerTaskforce.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) return noPolicy;
		const necessary = facts.policies.flatMap((policy, index) => necessaryIn(policy, index, facts));
		if (necessary.length === 0) return {outcome: hasReadAll(facts) ? 'inapplicable' : 'cantTell'};
		const wrong = necessary.filter(({purpose}) => purpose !== null && tracking.has(purpose));
		if (wrong.length > 0) {
			const names = [...new Set(wrong.map(({cookie}) => cookie))];
			return names.map(name => verdictOn(wrong.filter(({cookie}) => cookie === name)));
		}

		if (!hasReadAll(facts)) return {outcome: 'cantTell'};
		const isAnyKnown = necessary.some(({purpose}) => purpose !== null);
		const data = {
			names: necessary
				.map(({cookie}) => cookie)
				.slice(0, mostNames)
				.join(', '),
		};
		return isAnyKnown ? {outcome: 'passed'} : {outcome: 'cantTell', variant: 'unknown', data};
	},
};

type Necessary = {
	readonly cookie: string;
	readonly quote: Quote;
	/** What the catalogue knows it to be for; null: not known. */
	readonly purpose: string | null;
	readonly vendor: {readonly id: string; readonly name: string} | null;
	readonly seen: readonly CookieFact[];
	/** Its heading, or what is said of it, speaks of other purposes as well. */
	readonly isMixed: boolean;
};

const tracking: ReadonlySet<string> = new Set(['analytics', 'advertising', 'social']);
const mostNames = 10;

function necessaryIn(policy: PolicyFact, place: number, {cookies, catalog}: Facts): readonly Necessary[] {
	return policy.declarations.flatMap((declaration, index) => {
		if (declaration.kind !== 'cookie' || declaration.category !== 'essential') return [];
		const {cookie, start, end, quote: text} = declaration;
		const seen = cookies.filter(({name}) => isNamed(cookie, name, catalog));
		const known = seen.find(({known}) => known !== null);
		const found =
			known?.vendor && known.known ? {vendor: known.vendor, cookie: known.known} : catalog.vendorOfCookie(cookie);
		// A script's own cookie is as much as the catalogue knows of one that was not seen.
		const isSure = found !== null && (seen.length === 0 || known !== undefined);
		// What its product is for says less of one cookie: some keep a choice, or tell robots.
		const purpose = isSure ? (found.cookie.purpose ?? (found.vendor.tracks ? null : 'essential')) : null;
		const quote = {policy: place, start, end, text};
		const vendor = isSure ? found.vendor : null;
		return [{cookie, quote, purpose, vendor, seen, isMixed: isMixed(policy, index, catalog)}];
	});
}

/** "Necessary and statistical cookies" above a table says of none of them which it is. */
function isMixed({declarations, text}: PolicyFact, index: number, catalog: Catalog): boolean {
	const listed = declarations[index];
	if (!listed) return false;
	const purposesAt = ({start, end}: Declaration) =>
		declarations.flatMap(it => (it.kind === 'purpose' && it.start === start && it.end === end ? [it.purpose] : []));
	const own = purposesAt(listed);
	if (own.includes('essential')) return own.some(purpose => tracking.has(purpose));
	const isOfList = (it: Declaration) =>
		declarations.some(({kind, start, end}) => kind === 'cookie' && start <= it.start && end >= it.end);
	const around = declarations.filter(it => it.end <= listed.start && !isOfList(it));
	const heading = around.filter(isEssential).reduce<Declaration | null>(later, null);
	const since = Math.max(heading?.start ?? 0, lastHeading(text.slice(0, listed.start)));
	// Not every heading is known for one: what was spoken of since may be what the list is of.
	return around.some(it => it.start >= since && speaksOfTracking(it, catalog));
}

/** Where the last short line begins that has a word for necessary in it; a bare "Nødvendige" is no statement to the reader. */
function lastHeading(before: string): number {
	let at = 0;
	for (const {index} of before.matchAll(necessary)) at = index;
	return at;
}

const necessary =
	/^[^\n\t.]{0,40}(?:nødvendig|naudsynt|necessar|essential|required|nödvändig|notwendig|erforderlich|essenzi|nécessaire|essentiel|necesari|esencial|noodzakelijk|välttämät|niezbędn)[^\n\t.]{0,40}$/gimu;

const isEssential = (it: Declaration): boolean => it.kind === 'purpose' && it.purpose === 'essential';

const later = (last: Declaration | null, it: Declaration): Declaration => (last && last.start >= it.start ? last : it);

function speaksOfTracking(declaration: Declaration, catalog: Catalog): boolean {
	if (declaration.kind === 'purpose') return tracking.has(declaration.purpose);
	return declaration.kind === 'vendor' && catalog.vendorById(declaration.vendor)?.tracks === true;
}

function verdictOn(same: readonly Necessary[]): Verdict {
	const [{cookie, purpose, vendor}] = same as [Necessary];
	const seen = same.flatMap(entry => entry.seen);
	const plain = same.filter(entry => !entry.isMixed);
	const subject = {
		cookie,
		...(vendor ? {vendor: vendor.id} : {}),
		quotes: (plain.length > 0 ? plain : same).map(({quote}) => quote),
		evidence: seen.length > 0 ? {cookies: [...new Set(seen.map(({id}) => id))]} : {},
		data: {cookie, name: vendor?.name ?? '', purposeKeys: `listed_${purpose}`},
	};
	if (plain.length === 0) return {...subject, outcome: 'cantTell', variant: 'mixed', confidence: 'low'};
	return {
		...subject,
		outcome: 'failed',
		// Listed, and not seen in use; or a measuring that some authorities let pass.
		confidence: seen.length === 0 || purpose === 'analytics' ? 'medium' : 'high',
		...(seen.length === 0 ? {variant: 'unseen'} : {}),
	};
}
