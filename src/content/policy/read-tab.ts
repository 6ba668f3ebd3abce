import type {Observation} from '../../audit/index.ts';
import {documentHere} from './document.ts';
import {judgeLinked} from './judge.ts';
import {rendered} from './rendered.ts';
import {begin, keep, note} from './search.ts';

/** Reads the page of a tab that was opened for nothing else, once its scripts have had their time. */
export async function readTab(observed: (observation: Observation) => void): Promise<void> {
	const search = begin(observed);
	let length = -1;
	const here = await rendered(found => {
		const isGrowing = found.text.length !== length;
		length = found.text.length;
		return !isGrowing && judgeLinked(found) === 'read' && found.tableOf === null;
	}, documentHere);
	const {source, tableOf} = here;
	const judgement = judgeLinked(here);
	note(search, {url: source, foundBy: 'link', outcome: judgement === 'needs-scripts' ? 'too-short' : judgement});
	if (tableOf !== null) note(search, {url: source, foundBy: 'cmp', outcome: 'too-short', label: tableOf});
	if (judgement === 'read') keep(search, here, {foundBy: 'link', readIn: 'page'});
	observed({kind: 'policy-searched', at: Date.now(), tried: search.tried, found: search.texts.length});
}
