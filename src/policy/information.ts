import type {Information, InformationElement} from './declaration.ts';
import {judges, type InformationSetting} from './information-elements.ts';
import {rightsIn} from './information-rights.ts';
import {headingOf, type Passage} from './passage.ts';

type Told = Omit<Information, 'start' | 'end' | 'quote'> & {readonly passage: Passage};
type Rated = {readonly passage: Passage; readonly score: number};

const most = 3;
const elements = Object.keys(judges) as readonly InformationElement[];

/** What the passages tell of what a policy must tell: the best places for each element. */
export function informationIn(
	passages: readonly Passage[],
	settingOf: (passage: Passage) => InformationSetting,
): readonly Told[] {
	const best = elements.map(element => ({element, kept: [] as Rated[]}));
	for (const passage of passages) {
		if (passage.kind === 'heading' || isDefinition(passage)) continue;
		const setting = settingOf(passage);
		const headings = headedBy(passage);
		for (const {element, kept} of best) {
			// Of equals the first are kept: where three are as plain as can be, the rest need not be read.
			const worst = kept.length === most ? (kept.at(-1)?.score ?? 0) : 0;
			if (worst >= (headings.has(element) ? plainest + belowHeading : plainest) && element !== 'rights') continue;
			keep(kept, {passage, score: scoreOf(element, passage, setting, headings.has(element))});
		}
	}
	return best.flatMap(({element, kept}) =>
		kept.map(({passage}) => ({element, passage, ...detailsOf(element, passage)})),
	);
}

const plainest = 8;
const belowHeading = 2;

/** A place of its own words under a heading of the matter is best; of a heading alone, what comes first below it. */
function scoreOf(element: InformationElement, passage: Passage, setting: InformationSetting, isBelow: boolean): number {
	const own = judges[element](passage, setting);
	if (own > 0) {
		const isLess = passage.kind === 'row' || passage.text.endsWith('?');
		return own * 4 + (isBelow ? belowHeading : 0) - (isLess ? 3 : 0);
	}
	const isFirst = isBelow && headed.has(element) && passage.section.passages[1] === passage;
	if (!isFirst || !isSaying(passage) || (element === 'recipients' && !isOfPeople(passage))) return 0;
	// "¿Quién es el responsable?" over a name and where to reach it.
	return element === 'controller' && judges.contact(passage, setting) === 0 ? 0 : 1;
}

const heads = new WeakMap<Passage, ReadonlySet<InformationElement>>();
const nothing: ReadonlySet<InformationElement> = new Set();

/** What the heading over a passage is about. */
function headedBy(passage: Passage): ReadonlySet<InformationElement> {
	const heading = headingOf(passage);
	if (heading.kind !== 'heading') return nothing;
	const known = heads.get(heading) ?? new Set(elements.filter(element => isHeadOf(element, heading)));
	heads.set(heading, known);
	return known;
}

/** "Hvem deler vi opplysningene med?" heads recipients without a word for them. */
const isHeadOf = (element: InformationElement, {matches, says}: Passage): boolean =>
	matches(`<${element}>`) || (element === 'recipients' && says('share'));

/** Elements whose heading is enough to know what stands below it. */
const headed: ReadonlySet<InformationElement> = new Set([
	'controller',
	'purposes',
	'legal-basis',
	'recipients',
	'retention',
	'automated-decisions',
	'withdrawal',
]);

const isSaying = ({text, kind}: Passage): boolean => kind !== 'row' && text.length >= 20 && !text.endsWith('?');

const isOfPeople = ({says, matches}: Passage): boolean =>
	says('personalData') || says('data') || says('thirdParty') || matches('<recipients>');

/** "A natural or legal person who …": the law's words for all, nobody's in particular. */
const isDefinition = (passage: Passage): boolean => passage.matches('<definition>');

function keep(kept: Rated[], rated: Rated): void {
	const last = kept.at(-1);
	if (rated.score <= 0 || (kept.length === most && last && last.score >= rated.score)) return;
	// A text patched together says it twice.
	if (kept.some(({passage}) => passage.text === rated.passage.text)) return;
	const place = kept.findIndex(({score}) => score < rated.score);
	kept.splice(place === -1 ? kept.length : place, 0, rated);
	// What was found by its heading alone counts only where nothing says more.
	while (kept.length > most || ((kept[0]?.score ?? 0) > 1 && kept.at(-1)?.score === 1)) kept.pop();
}

function detailsOf(element: InformationElement, passage: Passage): Pick<Information, 'rights' | 'safeguard'> {
	if (element === 'rights') return {rights: rightsIn(passage)};
	return element === 'transfers' && passage.matches('<safeguard>') ? {safeguard: true} : {};
}
