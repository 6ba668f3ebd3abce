import {expect, test} from 'vitest';
import {audit, evidenceFrom, type Observation} from '../../src/audit/index.ts';
import {auditFile, findingsCsv, htmlReport, validate, wordsIn} from '../../src/report/index.ts';
import {report as reportOf, visit} from '../support/visit.ts';

const {evidence: seen} = reportOf(
	visit('https://butikk.example')
		.says('Personvern. Vi bruker ingen informasjonskapsler før du har samtykket.')
		.asks()
		.requests('https://www.facebook.com/tr?id=1&ev=PageView'),
);
const finding = 'tracking-before-consent:meta-pixel';
const at = seen.runs[0]!.observations.at(-1)!.at + 1000;
const opinion = (more: object, later = 0): Observation => ({
	...{kind: 'opinion', at: at + later, finding, by: 'Kari', agree: 'disagree'},
	...more,
});
const judged = (...opinions: Observation[]) => {
	const [run] = seen.runs;
	return audit(evidenceFrom({...seen, ...run!}, [...run!.observations, ...opinions]));
};
const opinionOn = (...opinions: Observation[]) => judged(...opinions).findings.find(({id}) => id === finding)?.opinion;
const tool = {name: 'samsvar', version: '0'} as const;

test('what the auditor says of a finding stands with it, and nothing else of the judgement changes', () => {
	const told = judged(opinion({comment: 'Avtalt med kunden'}));
	expect(told.findings.filter(({opinion}) => opinion)).toMatchObject([
		{id: finding, opinion: {by: 'Kari', at, agree: 'disagree', comment: 'Avtalt med kunden'}},
	]);
	expect(told.findings.map(({opinion: _, ...rest}) => rest)).toEqual(judged().findings);
	expect(told.facts).toEqual(judged().facts);
});

test('the newest word counts, and can be taken back', () => {
	expect(opinionOn(opinion({}), opinion({agree: 'agree'}, 1))).toMatchObject({agree: 'agree'});
	expect(opinionOn(opinion({agree: 'agree'}, 1), opinion({}))).toMatchObject({agree: 'agree'});
	expect(opinionOn(opinion({}), opinion({agree: null}, 1))).toBeUndefined();
});

test('it goes into every file, as text', async () => {
	const words = wordsIn('nb');
	const report = judged(opinion({by: '<b>Kari', comment: '=<script>nei</script>'}));
	const file = await auditFile(report, {words, tool});
	expect(file.findings.find(({id}) => id === finding)?.verdict).toEqual({
		...{by: '<b>Kari', at: new Date(at).toISOString(), agree: 'disagree', comment: '=<script>nei</script>'},
	});
	expect(await validate(JSON.parse(JSON.stringify(file)))).toEqual({ok: true});
	expect(findingsCsv(file, words)).toContain(`Uenig,'=<script>nei</script>`);
	const page = htmlReport(file, words);
	expect(page).toContain('=&lt;script&gt;nei');
	expect(page).toContain('Uenig');
	expect(page).not.toContain('<b>Kari');
});
