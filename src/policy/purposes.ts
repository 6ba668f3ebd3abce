import {awaitsConsent, conditionOf} from './conditions.ts';
import type {Purpose, Statement} from './declaration.ts';
import {denialOf} from './denials.ts';
import {matchesOf} from './matches.ts';
import {headingOf, type Passage} from './passage.ts';

const purposes: readonly Purpose[] = ['analytics', 'advertising', 'personalisation', 'social', 'essential'];

/** Purposes that cookies, tools or tracking serve, by what a passage says. */
export function purposesIn(passage: Passage, namesVendor: boolean): readonly Statement[] {
	if (passage.says('law') || !(namesVendor || isAboutTools(passage))) return [];
	return purposes.flatMap(purpose => {
		const span = spanOf(passage, purpose);
		if (!span) return [];
		const denial = denialOf(passage, ...span);
		if (denial === 'restricted' && !awaitsConsent(passage)) return [];
		if (denial === 'denied' && purpose === 'essential') return [];
		const status = denial === 'denied' ? 'denied' : 'declared';
		const condition = status === 'declared' ? conditionOf(passage, ...span) : undefined;
		return [{kind: 'purpose' as const, purpose, status, ...(condition ? {condition} : {})}];
	});
}

/** Where a purpose is worded; a capital in the middle of a sentence is a name ("Post & Reklame AS"), not a word. */
export function spanOf(
	{text, clean, kind, grammar, names}: Passage,
	purpose: Purpose,
): readonly [number, number] | undefined {
	if (!names(purpose)) return undefined;
	for (const match of matchesOf(grammar.purpose(purpose, 'g'), text)) {
		const isName = clean[match.index] !== text[match.index] && /[\p{L}&,] $/u.test(clean.slice(0, match.index));
		const nouns = grammar.lexicon.capitalNouns || kind === 'heading' || kind === 'row';
		if (!isName || nouns) return [match.index, match.index + match[0].length];
	}
	return undefined;
}

export const saysPurpose = (passage: Passage, purpose: Purpose): boolean => spanOf(passage, purpose) !== undefined;

function isAboutTools(passage: Passage): boolean {
	const {names, says} = passage;
	return (
		names('cookies') ||
		names('pixels') ||
		says('tracking') ||
		(says('use') && says('tool')) ||
		headingOf(passage).names('cookies')
	);
}
