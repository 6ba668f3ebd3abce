import type {Said} from './contradictions.ts';
import type {Folded} from './fold.ts';
import type {InformationSetting} from './information-elements.ts';
import type {Passage} from './passage.ts';

// A text asks for few words; a hostile one for no more than these.
const mostNames = 60;

/** What the statements found in a text say of its passages. */
export function settings({clean}: Folded, said: readonly Said[]): (passage: Passage) => InformationSetting {
	const naming = new Set<Passage>();
	const keeping = new Set<Passage>();
	for (const {statement, passage} of said) {
		if (statement.kind === 'vendor' || statement.kind === 'owner') naming.add(passage);
		if (statement.kind === 'retention') keeping.add(passage);
	}
	const names = new Map<string, boolean>();
	const isName = (word: string): boolean => {
		const known = names.get(word);
		if (known !== undefined) return known;
		const small = word.toLowerCase();
		const answer = names.size < mostNames && !clean.includes(` ${small} `) && !clean.includes(` ${small},`);
		names.set(word, answer);
		return answer;
	};
	return passage => ({namesVendor: naming.has(passage), keeps: keeping.has(passage), isName});
}
