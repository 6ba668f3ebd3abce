import {expect, test} from 'vitest';
import {merge} from '../../src/audit/index.ts';
import {report, visit, type Visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const klaro = (...choices: boolean[]) =>
	JSON.stringify(Object.fromEntries(choices.map((yes, n) => [`tjeneste${n}`, yes])));
const no = JSON.stringify({command: 'update', ad_storage: 'denied', analytics_storage: 'denied'});
const taken = (visited: Visit) =>
	report(visited).facts.phases.flatMap(({name, confirmation}) => (confirmation ? [`${name} ${confirmation}`] : []));
const gaps = (visited: Visit) => report(visited).facts.gaps.map(({gap, phases}) => `${gap} ${String(phases)}`);
const asked = () => visit(site).asks();

test('a press alone is no choice the site took', () => {
	expect(taken(asked().presses('rejected', 'automation'))).toEqual(['rejected unconfirmed']);
	expect(gaps(asked().presses('rejected', 'automation'))).toEqual(['choice-unconfirmed rejected']);
});

test('the platform’s own word confirms it', () => {
	expect(taken(asked().presses('rejected').hears('cmp-cookie', klaro(false), 'klaro'))).toEqual(['rejected confirmed']);
	expect(taken(asked().presses('accepted').hears('cmp-cookie', klaro(true), 'klaro'))).toEqual(['accepted confirmed']);
	expect(taken(asked().presses('rejected').hears('cmp-cookie', klaro(false, true), 'klaro'))).toEqual([
		'rejected confirmed',
	]);
	expect(taken(asked().presses('rejected').hears('google-consent-mode', no))).toEqual(['rejected confirmed']);
	expect(gaps(asked().presses('rejected').hears('google-consent-mode', no))).toEqual([]);
});

test('the platform’s last word counts', () => {
	const both = asked().presses('rejected').hears('cmp-cookie', klaro(true), 'klaro');
	expect(taken(both.waits(100).hears('cmp-cookie', klaro(false), 'klaro'))).toEqual(['rejected confirmed']);
});

test('a platform that says yes after a no contradicts it, and the other way round', () => {
	const yes = asked().presses('rejected').hears('cmp-cookie', klaro(true), 'klaro');
	expect(taken(yes)).toEqual(['rejected contradicted']);
	expect(gaps(yes)).toEqual(['choice-contradicted rejected']);
	expect(taken(asked().presses('accepted').hears('cmp-cookie', klaro(false), 'klaro'))).toEqual([
		'accepted contradicted',
	]);
});

test('a banner of nobody known: gone, and something put down', () => {
	const put = asked().chooses('rejected');
	expect(taken(put)).toEqual(['rejected confirmed']);
	expect(taken(asked().presses('rejected').closes()), 'merely hidden').toEqual(['rejected unconfirmed']);
	const asYes = (phase: 'accepted' | 'rejected') => asked().presses(phase).puts('samtykke', 'yes').closes();
	expect(taken(asYes('rejected').waits(1000).loads().waits(2000))).toEqual(['rejected unconfirmed']);
	expect(taken(asYes('accepted'))).toEqual(['accepted confirmed']);
});

test('gone, and not back on the next page', () => {
	const hidden = () => asked().presses('rejected').closes().waits(1000).loads();
	expect(taken(hidden().waits(2000))).toEqual(['rejected confirmed']);
	expect(taken(hidden().waits(500)), 'nobody has waited for it').toEqual(['rejected unconfirmed']);
	expect(taken(hidden().waits(700).asks().waits(2000)), 'it is back').toEqual(['rejected unconfirmed']);
});

test('a yes taken back is not told by a banner that stays away, as it did after the yes', () => {
	const back = () => asked().chooses('accepted').waits(3000).presses('withdrawn');
	const stays = (visited: Visit) => visited.closes().waits(1000).loads().waits(2000);
	expect(taken(stays(back()))).toEqual(['accepted confirmed', 'withdrawn unconfirmed']);
	expect(taken(stays(back().puts('samtykke')))).toEqual(['accepted confirmed', 'withdrawn confirmed']);
	expect(taken(stays(back().puts('samtykke', 'yes')))).toEqual(['accepted confirmed', 'withdrawn unconfirmed']);
});

test('an auditor’s word is enough, and what a platform told is its own', () => {
	expect(taken(visit(site).presses('rejected', 'auditor'))).toEqual(['rejected confirmed']);
	expect(taken(visit(site).clicks().hears('cmp-cookie', klaro(false), 'klaro'))).toEqual(['rejected confirmed']);
});

test('each choice is held to what was seen until the next one', () => {
	const withdrawn = asked().chooses('accepted').waits(3000).presses('withdrawn');
	expect(taken(withdrawn)).toEqual(['accepted confirmed', 'withdrawn unconfirmed']);
	const {facts} = report(merge(withdrawn.evidence(), asked().presses('rejected').evidence()));
	expect(facts.gaps).toEqual([{gap: 'choice-unconfirmed', phases: ['withdrawn', 'rejected']}]);
});
