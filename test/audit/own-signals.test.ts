import {expect, test} from 'vitest';
import {report, visit} from '../support/visit.ts';

const site = 'https://butikk.example';
const yes = JSON.stringify({command: 'update', ad_storage: 'granted', analytics_storage: 'granted'});
const no = JSON.stringify({command: 'update', ad_storage: 'denied', analytics_storage: 'denied'});
const klaro = '{"meta-pixel":true}';

test('what a widget says in its own frame is no choice of the visitor’s', () => {
	const {facts} = report(visit(site).clicks().hearsInFrame('video.example', 'google-consent-mode', yes));
	expect(facts.phases.map(({name}) => name)).toEqual(['before']);
	expect(facts.signals).toEqual([]);
});

test('nor a word for or against the choice the site was told', () => {
	const told = (raw: string) =>
		report(visit(site).asks().presses('rejected').hearsInFrame('video.example', 'cmp-api', raw, 'klaro')).facts.phases;
	expect(told(klaro).map(({name, confirmation}) => `${name} ${confirmation}`)).toEqual([
		'before undefined',
		'rejected unconfirmed',
	]);
	expect(told('{"meta-pixel":false}').at(-1)?.confirmation).toBe('unconfirmed');
});

test('nor a sign of the site’s platform', () => {
	expect(report(visit(site).hearsInFrame('video.example', 'cmp-api', klaro, 'klaro')).facts.platform).toBeNull();
	expect(report(visit(site).hears('cmp-api', klaro, 'klaro')).facts.platform?.id).toBe('klaro');
});

test('the site’s own words count beside it', () => {
	const both = visit(site).clicks().hearsInFrame('video.example', 'google-consent-mode', yes);
	const {facts} = report(both.hears('google-consent-mode', no));
	expect(facts.phases.map(({name}) => name)).toEqual(['before', 'rejected']);
	expect(facts.signals.map(({state}) => state)).toEqual(['rejected']);
});
