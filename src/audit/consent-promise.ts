import type {Declaration, Purpose} from '../policy/index.ts';
import {purposesOf} from './declared-as.ts';
import type {PolicyFact, Quote, Tracker} from './facts.ts';

/** A promise to wait for consent, and whom it covers. */
export type ConsentPromise = {
	readonly quote: Quote;
	/** Said of cookies, tracking or a purpose, not only of personal data at large. */
	readonly isOfTracking: boolean;
	/** Empty: everybody but those excepted. */
	readonly purposes: readonly Purpose[];
	readonly vendors: readonly string[];
	/** What the policy rests on legitimate interest instead. */
	readonly except: {readonly purposes: readonly Purpose[]; readonly vendors: readonly string[]};
};

export function promisesIn(policies: readonly PolicyFact[]): readonly ConsentPromise[] {
	return policies.flatMap(({declarations}, policy) =>
		declarations
			.filter(it => it.kind === 'claim' && it.claim === 'consent-before-tracking')
			.map(claim => promiseOf(claim, policy, declarations)),
	);
}

/** Whether a tracker's silence was promised. */
export function isPromisedTo({purposes, vendors, except}: ConsentPromise, {vendor, category}: Tracker): boolean {
	const fits = (covered: readonly Purpose[]) => purposesOf(category).some(purpose => covered.includes(purpose));
	if (purposes.length + vendors.length > 0) {
		return vendors.includes(vendor) || fits(purposes);
	}

	return !except.vendors.includes(vendor) && !fits(except.purposes);
}

/** What is declared within the same words narrows the promise: consent to marketing promises nothing of analytics. */
function promiseOf(claim: Declaration, policy: number, declarations: readonly Declaration[]): ConsentPromise {
	const beside = declarations.filter(({start, end}) => start < claim.end && end > claim.start);
	const purposes = purposesIn(beside).filter(purpose => purpose !== 'essential');
	const vendors = vendorsIn(beside);
	const onInterest = declarations.filter(it => 'condition' in it && it.condition === 'legitimate-interest');
	const {start, end, quote: text} = claim;
	return {
		quote: {policy, start, end, text},
		isOfTracking: purposes.length > 0 || beside.some(({kind}) => kind === 'technique' || kind === 'vendor'),
		purposes,
		vendors,
		except: {purposes: purposesIn(onInterest), vendors: vendorsIn(onInterest)},
	};
}

function purposesIn(declarations: readonly Declaration[]): readonly Purpose[] {
	return declarations.flatMap(it => (it.kind === 'purpose' && it.status === 'declared' ? [it.purpose] : []));
}

function vendorsIn(declarations: readonly Declaration[]): readonly string[] {
	return declarations.flatMap(it => (it.kind === 'vendor' && it.status === 'declared' ? [it.vendor] : []));
}
