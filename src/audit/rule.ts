import type {Phase} from '../consent/consent.ts';
import type {Facts, Quote} from './facts.ts';
import type {Opinion} from './opinion.ts';

export type Severity = 'minor' | 'moderate' | 'serious' | 'critical';
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable';
export type Confidence = 'high' | 'medium' | 'low';

/** What a rule found about one subject (a vendor, a cookie …) or, without a subject, about the whole site. */
export type Verdict = {
	readonly outcome: Outcome;
	readonly confidence?: Confidence;
	readonly vendor?: string;
	readonly cookie?: string;
	readonly phase?: Phase;
	readonly evidence?: {
		readonly requests?: readonly string[];
		readonly cookies?: readonly string[];
		readonly storage?: readonly string[];
		readonly signals?: readonly number[];
	};
	readonly quotes?: readonly Quote[];
	/** Which wording: `finding_<rule>_<outcome>` or, with a variant, `finding_<rule>_<outcome>_<variant>`; dashes become underscores. */
	readonly variant?: string;
	/** Values for the wording's placeholders. */
	readonly data?: Readonly<Record<string, string | number>>;
};

/** A rule is data and one function. The id is a noun that names the failing state. */
export type Rule = {
	readonly id: string;
	readonly severity: Severity;
	/** References into law, such as `ekomloven § 3-15`. */
	readonly basis: readonly string[];
	check(facts: Facts): Verdict | readonly Verdict[];
};

export type Finding = Verdict & {
	/** Rule and subject, the same in every audit that finds it: `undeclared-vendor:meta-pixel`. */
	readonly id: string;
	/** Ids of other failed findings that the same cause brought about, gravest first. */
	readonly related?: readonly string[];
	/** What the auditor says of it. */
	readonly opinion?: Opinion;
	readonly rule: string;
	readonly severity: Severity;
	readonly basis: readonly string[];
	readonly confidence: Confidence;
};
