import type {Condition, Declaration, Purpose} from '../policy/index.ts';
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
	if (except.vendors.includes(vendor)) {
		return false;
	}

	return purposes.length + vendors.length > 0 ? vendors.includes(vendor) || fits(purposes) : !fits(except.purposes);
}

/**
 * What is declared within the same words narrows the promise: consent to marketing promises nothing of analytics. Where
 * nothing is, and the policy says elsewhere what rests on consent, that is what was promised.
 */
function promiseOf(claim: Declaration, policy: number, declarations: readonly Declaration[]): ConsentPromise {
	const within = declarations.filter(({start, end}) => start < claim.end && end > claim.start);
	const isAbsolute = claim.kind === 'claim' && claim.absolute === true;
	const isScoped = isAbsolute || within.some(({kind}) => kind === 'vendor' || kind === 'purpose');
	const beside = isScoped ? within : [...within, ...restingOn('consent', declarations)];
	const purposes = purposesIn(beside).filter(purpose => purpose !== 'essential');
	const vendors = vendorsIn(beside);
	const onInterest = restingOn('legitimate-interest', declarations);
	const {start, end, quote: text} = claim;
	return {
		quote: {policy, start, end, text},
		isOfTracking: purposes.length > 0 || within.some(({kind}) => kind === 'technique' || kind === 'vendor'),
		purposes,
		vendors,
		except: {purposes: purposesIn(onInterest), vendors: vendorsIn(onInterest)},
	};
}

function restingOn(ground: Condition, declarations: readonly Declaration[]): readonly Declaration[] {
	return declarations.filter(it => 'condition' in it && it.condition === ground);
}

function purposesIn(declarations: readonly Declaration[]): readonly Purpose[] {
	return declarations.flatMap(it => (it.kind === 'purpose' && it.status === 'declared' ? [it.purpose] : []));
}

function vendorsIn(declarations: readonly Declaration[]): readonly string[] {
	return declarations.flatMap(it => (it.kind === 'vendor' && it.status === 'declared' ? [it.vendor] : []));
}
