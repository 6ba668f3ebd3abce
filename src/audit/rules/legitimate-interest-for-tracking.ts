import type {Catalog, Category} from '../../catalog/index.ts';
import type {Declaration} from '../../policy/index.ts';
import type {PolicyFact, Quote} from '../facts.ts';
import {law} from '../law.ts';
import {hasReadAll, hasReadPolicy, noPolicy} from '../reach.ts';
import type {Confidence, Rule} from '../rule.ts';

/** The policy rests cookies or tracking on legitimate interest, where the law asks for consent. */
export const legitimateInterestForTracking: Rule = {
	id: 'legitimate-interest-for-tracking',
	severity: 'moderate',
	basis: [law.ekomloven.cite, law.ePrivacy.cite, law.legitimateInterest.cite, law.bannerTaskforce.cite],
	check(facts) {
		if (!hasReadPolicy(facts)) return noPolicy;
		const resting = facts.policies.flatMap((policy, index) => restingIn(policy, index, facts.catalog));
		const tied = resting.filter(({of}) => of !== null);
		if (tied.length > 0) {
			const confidence: Confidence = tied.some(({of}) => of === 'words') ? 'high' : 'medium';
			return {outcome: 'failed', confidence, quotes: tied.slice(0, mostQuotes).map(({quote}) => quote)};
		}

		if (resting.length > 0) {
			const quotes = resting.map(({quote}) => quote);
			return {outcome: 'cantTell', variant: 'unclear', confidence: 'low', quotes};
		}

		return {outcome: hasReadAll(facts) ? 'passed' : 'cantTell'};
	},
};

const mostQuotes = 4;

type Resting = {
	readonly quote: Quote;
	/** Where tracking is spoken of: in the same words, or close by. Null: the interest may be in something else. */
	readonly of: 'words' | 'section' | null;
};

/** Measuring and marketing can be done without cookies, and to customers on paper: only what touches the device is meant. */
function restingIn({declarations, text}: PolicyFact, policy: number, catalog: Catalog): readonly Resting[] {
	const claims = declarations.filter(it => rests(it, catalog));
	const tools = declarations.filter(it => isOnDevice(it, catalog));
	return claims.filter(isFirst).map(({start, end, quote}) => ({
		quote: {policy, start, end, text: quote},
		of: tools.some(tool => tool.start < end && tool.end > start)
			? 'words'
			: tools.some(tool => isNextTo({start, end}, tool, text))
				? 'section'
				: null,
	}));
}

const isFirst = ({start}: Declaration, index: number, all: readonly Declaration[]) =>
	all.findIndex(it => it.start === start) === index;

function rests(declaration: Declaration, catalog: Catalog): boolean {
	if (declaration.kind === 'claim') return declaration.claim === 'legitimate-interest-tracking';
	return (
		declaration.kind === 'vendor' &&
		declaration.condition === 'legitimate-interest' &&
		declaration.status === 'declared' &&
		isTracker(declaration.vendor, catalog)
	);
}

function isOnDevice(declaration: Declaration, catalog: Catalog): boolean {
	if (declaration.kind === 'vendor') return declaration.status === 'declared' && isTracker(declaration.vendor, catalog);
	if (declaration.kind === 'cookie') return declaration.category !== undefined && declaration.category !== 'essential';
	return (
		declaration.kind === 'technique' &&
		declaration.status === 'declared' &&
		declaration.technique !== 'server-logs' &&
		declaration.technique !== 'email-tracking'
	);
}

const isTracker = (id: string, {vendorById}: Catalog): boolean => {
	const vendor = vendorById(id);
	return vendor !== null && vendor.tracks && inTheBrowser.has(vendor.category);
};

/** Others (mailings, customer registers, error reports) are also used where no visitor's browser has a part in it. */
const inTheBrowser: ReadonlySet<Category> = new Set([
	...(['analytics', 'advertising', 'social', 'affiliate'] as const),
	...(['session-recording', 'fingerprinting', 'tag-manager'] as const),
]);

/** Two paragraphs on, and no heading by its number or its shortness in between. */
function isNextTo(claim: {start: number; end: number}, tool: Declaration, text: string): boolean {
	const between =
		tool.start >= claim.end
			? text.slice(claim.end, tool.start)
			: tool.end <= claim.start
				? text.slice(tool.end, claim.start)
				: '';
	const lines = between.split('\n').map(line => line.trim());
	return between.length < furthest && !lines.slice(1, -1).some(looksLikeHeading);
}

const furthest = 500;
const looksLikeHeading = (line: string): boolean => line !== '' && line.length < 60 && !/[.:;,!?]$/.test(line);
