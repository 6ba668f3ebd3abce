import type {AuditFile} from '../schema.ts';
import type {Words} from '../words.ts';
import {html, nothing, type Markup} from './markup.ts';

/** What was seen, for somebody who reads one paragraph: no term that needs explaining, each sentence only where it holds. */
export function shortSection(file: AuditFile, words: Words): Markup {
	const sentences = sentencesOf(file).map(({key, count}) => words(`report_short_${key}`, {count}));
	if (sentences.length === 0) return nothing;
	return html`<section class="short" aria-labelledby="short">
		<h2 id="short">${words('report_section_short')}</h2>
		<ul class="plain">
			${sentences.map(sentence => html`<li>${sentence}</li>`)}
		</ul>
	</section>`;
}

const promises: readonly string[] = ['broken-consent-promise', 'denied-sharing'];

type Sentence = {readonly key: string; readonly count: number};

function sentencesOf({trackers, phases, policies, findings, policySearch = []}: AuditFile): readonly Sentence[] {
	const reached = new Set(phases.map(({name}) => name));
	const atWork = (phase: keyof AuditFile['trackers'][number]['phases']) =>
		trackers.filter(({phases: seen}) => (seen[phase]?.requests ?? 0) > 0).length;
	const broken = findings.filter(({rule, outcome}) => outcome === 'failed' && promises.includes(rule));
	// One promise may be broken by several, and by each it is a finding.
	const promised = new Set(broken.flatMap(({quotes}) => quotes.map(({policy, start}) => `${policy} ${start}`))).size;
	const unnamed = trackers.filter(({declared}) => declared === 'not-declared').length;
	const denied = trackers.filter(({declared}) => declared === 'denied').length;
	const open = findings.filter(({outcome}) => outcome === 'cantTell').length;
	const all: readonly (Sentence & {readonly holds: boolean})[] = [
		{key: 'none', count: 0, holds: trackers.length === 0},
		{key: 'trackers', count: trackers.length, holds: trackers.length > 0},
		{key: 'before', count: atWork('before'), holds: reached.has('before') && atWork('before') > 0},
		{key: 'rejected', count: atWork('rejected'), holds: atWork('rejected') > 0},
		{key: 'withdrawn', count: atWork('withdrawn'), holds: atWork('withdrawn') > 0},
		{key: 'no_policy', count: 0, holds: policies.length === 0 && policySearch.length > 0},
		{key: 'unnamed', count: unnamed, holds: policies.length > 0 && unnamed > 0},
		{key: 'denied', count: denied, holds: denied > 0},
		{key: 'promises', count: promised, holds: promised > 0},
		{key: 'open', count: open, holds: open > 0},
	];
	return all.filter(({holds}) => holds);
}
