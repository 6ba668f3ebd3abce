import {expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, har, wordsIn} from '../../src/report/index.ts';
import {importFile, imported} from '../../src/workspace/audits/imported.ts';
import {report, visit} from '../support/visit.ts';

const words = wordsIn('en');
const tool = {name: 'samsvar', version: '0'} as const;
const seen = report(
	visit('https://butikk.example')
		.requests('https://butikk.example/', {type: 'main_frame'})
		.requests('https://www.facebook.com/tr?id=1&ev=PageView'),
);
const given = (text: string | Uint8Array<ArrayBuffer>, name = 'a.json') =>
	importFile(new File([text], name), 'before', words);
const problems = async (text: string | Uint8Array<ArrayBuffer>) => {
	const taken = await given(text);
	return 'problems' in taken ? taken.problems : [];
};

test('an audit file comes in as it was written', async () => {
	const file = await auditFile(seen, {words, tool});
	const taken = await given(JSON.stringify(file));
	expect('id' in taken && imported().get(taken.id)?.file).toEqual(file);
});

test('a HAR comes in as evidence; one that does not say when it was recorded is of the phase it is said to be', async () => {
	const own = har(seen, {tool});
	const foreign = {log: {...own.log, entries: own.log.entries.map(({_phase: _, ...entry}) => entry)}};
	for (const each of [own, foreign]) {
		const taken = await given(JSON.stringify(each), 'a.har');
		const evidence = 'id' in taken ? imported().get(taken.id)?.evidence : undefined;
		const requests = evidence?.runs[0]?.observations.filter(({kind}) => kind === 'request') ?? [];
		expect(requests).toHaveLength(seen.facts.requests.length);
	}
	const after = await importFile(new File([JSON.stringify(foreign)], 'a.har'), 'rejected', words);
	const runs = 'id' in after ? imported().get(after.id)?.evidence?.runs : [];
	expect(runs?.[0]?.observations).toContainEqual(expect.objectContaining({kind: 'choice', phase: 'rejected'}));
});

test('a HAR is judged by the auditor’s own list of vendors too', async () => {
	const asked = report(visit('https://butikk.example').requests('https://maaler.nordmaaling.example/p.gif?id=1'));
	const own = {
		name: 'Nordmåling',
		owner: 'Nordmåling AS',
		category: 'analytics',
		hosts: ['nordmaaling.example'],
	} as const;
	const file = new File([JSON.stringify(har(asked, {tool}))], 'a.har');
	const taken = await importFile(file, 'before', words, [own]);
	const evidence = 'id' in taken ? imported().get(taken.id)?.evidence : undefined;
	expect(evidence && audit(evidence).facts.trackers).toMatchObject([{name: 'Nordmåling', listedBy: 'auditor'}]);
});

test('what is neither is refused with a reason', async () => {
	const file = await auditFile(seen, {words, tool});
	expect(await problems('')).not.toEqual([]);
	expect(await problems('[]')).toEqual([words('workspace_import_neither')]);
	expect(await problems('{"name": "samsvar", "version": "1"}')).toEqual([words('workspace_import_neither')]);
	expect(await problems('['.repeat(5_000_000))).toEqual([words('report_problem_unreadable')]);
	expect(await problems('{"log": {"entries": []}}')).toEqual([words('workspace_import_empty_har')]);
	expect(await problems('{"log": {"entries": [null, 3, {"request": {}}]}}')).toEqual([
		words('workspace_import_empty_har'),
	]);
	expect(await problems(JSON.stringify(file).replace('Meta', 'Beta'))).not.toEqual([]);
	expect(await problems(new Uint8Array([0xff, 0xfe, 0, 1, 2]))).not.toEqual([]);
});

test('a file of more than 50 MB is not read', async () => {
	const large = new File([], 'a.json');
	Object.defineProperty(large, 'size', {value: 50_000_001});
	large.text = () => Promise.reject(new Error('was read'));
	expect(await importFile(large, 'before', words)).toEqual({problems: [words('workspace_import_too_large')]});
});
