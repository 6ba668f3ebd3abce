import {awaitsConsent, conditionOf} from './conditions.ts';
import type {Statement, Status} from './declaration.ts';
import {denialOf} from './denials.ts';
import type {Mention} from './mentions.ts';
import {partOf} from './part.ts';
import {headingOf, type Passage} from './passage.ts';
import {saysPurpose} from './purposes.ts';

export type Named = {readonly passage: Passage; readonly mention: Mention};

/** What the policy says about a vendor or owner at one place; undefined when the place says nothing. */
export function statementOf({passage, mention}: Named): Statement | undefined {
	const status = statusOf(passage, mention);
	if (!status) return undefined;
	const {term, spelling} = mention;
	if (term.kind === 'owner') return {kind: 'owner', owner: term.id, status};
	const condition = status === 'declared' ? conditionOf(passage, ...spanIn(passage, mention)) : undefined;
	return {kind: 'vendor', vendor: term.id, name: spelling, status, ...(condition ? {condition} : {})};
}

function statusOf(passage: Passage, mention: Mention): Status | undefined {
	// An address says where to read on, seldom what is in use; its own line does.
	if (mention.inAddress) return undefined;
	const [start, end] = spanIn(passage, mention);
	const denial = denialOf(passage, start, end);
	if (denial === 'denied') return 'denied';
	if (denial === 'restricted') return awaitsConsent(passage) ? 'declared' : 'mentioned';
	if (isOnlyNamed(passage, start, end) || isFormer(passage, start)) return 'mentioned';
	return mention.bare && !isUsed(passage) ? 'mentioned' : 'declared';
}

const spanIn = (passage: Passage, mention: Mention): [number, number] => [
	mention.start - passage.start,
	mention.end - passage.start,
];

/** Social links, links to other sites, the law and its keepers name without saying that the site uses. */
function isOnlyNamed(passage: Passage, start: number, end: number): boolean {
	const {grammar, text, says, may} = passage;
	if (says('outsideLink') || says('law')) return true;
	if (may('socialPage') && grammar.word('socialPage').exec(text.slice(end, end + 20))?.index === 0) return true;
	return says('socialLink') && !says('tracking') && !grammar.technique('pixels').test(text.slice(start));
}

/** "Tidligere brukte vi A", "In the past we used A" */
function isFormer(passage: Passage, start: number): boolean {
	return (
		passage.says('formerly') && partOf(passage, Math.max(0, start - 120), start).matches('<formerly>( <w>|,){0,6} ?$')
	);
}

/** Does the passage, what leads into it, or its heading speak of using, measuring, advertising, sharing? */
function isUsed(passage: Passage): boolean {
	const {text, introducer, section, kind} = passage;
	if (speaksOfUse(passage)) return true;
	if (kind === 'heading') return section.passages.slice(1, 4).some(speaksOfUse);
	if (introducer !== '' && leadsToUse(passage)) return true;
	const heading = headingOf(passage);
	return text.length < 80 && speaksOfUse(heading) && !heading.says('socialLink');
}

function speaksOfUse(passage: Passage): boolean {
	const {says, names} = passage;
	if (says('use') || says('tracking') || says('share') || says('collect') || names('cookies') || names('pixels')) {
		return true;
	}
	return saysPurpose(passage, 'advertising') || saysPurpose(passage, 'analytics');
}

function leadsToUse({grammar, introducer}: Passage): boolean {
	const {has} = grammar.rolesIn(introducer);
	return ['use', 'tracking', 'share', 'collect', 'cookies', 'advertising', 'analytics'].some(has);
}

const reach = 20;

/** "Google" near "Google Analytics" is no second declaration. */
export function isEcho(all: readonly Named[], index: number): boolean {
	const named = all[index];
	if (named?.mention.term.kind !== 'owner') return false;
	const {passage, mention} = named;
	return all
		.slice(Math.max(0, index - reach), index + reach)
		.some(
			other =>
				other.mention.term.owner === mention.term.id &&
				other.passage.section === passage.section &&
				Math.abs(other.mention.start - mention.start) < 700,
		);
}
