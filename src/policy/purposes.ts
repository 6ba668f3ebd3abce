import {conditionOf} from './conditions.ts';
import type {Purpose, Statement} from './declaration.ts';
import {denialOf} from './denials.ts';
import type {Passage} from './passages.ts';

const purposes: readonly Purpose[] = ['analytics', 'advertising', 'personalisation', 'social', 'essential'];

/** Purposes that cookies, tools or tracking serve, by what a passage says. */
export function purposesIn(passage: Passage, namesVendor: boolean): readonly Statement[] {
	if (passage.says('law') || !(namesVendor || isAboutTools(passage))) return [];
	return purposes.flatMap(purpose => {
		const match = passage.grammar.purpose(purpose).exec(passage.text);
		if (!match) return [];
		const span = [match.index, match.index + match[0].length] as const;
		const denial = denialOf(passage, ...span);
		if (denial === 'restricted') return [];
		const status = denial === 'denied' ? 'denied' : 'declared';
		const condition = status === 'declared' ? conditionOf(passage, ...span) : undefined;
		return [{kind: 'purpose' as const, purpose, status, ...(condition ? {condition} : {})}];
	});
}

function isAboutTools({grammar, text, section, says}: Passage): boolean {
	return (
		grammar.technique('cookies').test(text) ||
		grammar.technique('cookies').test(section.heading) ||
		grammar.technique('pixels').test(text) ||
		says('tracking') ||
		(says('use') && says('tool'))
	);
}
