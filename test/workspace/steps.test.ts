import {describe, expect, test} from 'vitest';
import {evidenceFrom} from '../../src/audit/index.ts';
import {
	goingOf,
	linesOf,
	nextStep,
	statesOf,
	toldOf,
	type Going,
	type RunSoFar,
	type Step,
} from '../../src/workspace/audits/steps.ts';
import {began, report, visit} from '../support/visit.ts';

type Phases = RunSoFar['phases'];

const run = (...phases: Phases): RunSoFar => ({phases: ['before', ...phases], wentOn: phases, hasBanner: true});
const going = (runs: readonly RunSoFar[], rest: Partial<Going> = {}): Going => ({
	runs,
	isQuiet: true,
	isUnreachable: false,
	hasNoWayBack: false,
	skipped: new Set(),
	...rest,
});
const skipping = (...steps: Step[]) => ({skipped: new Set(steps)});
const still = (told: RunSoFar): RunSoFar => ({...told, wentOn: told.wentOn.slice(0, -1)});
const said = run('accepted', 'withdrawn');

describe('a guided audit', () => {
	test.each<[string, Going, Step]>([
		['a page that still loads is looked at', going([run()], {isQuiet: false}), 'look'],
		['a quiet page is said yes to', going([run()]), 'accept'],
		['after the choice another page is opened', going([still(run('accepted'))]), 'look_accepted'],
		['… and looked at until it is quiet', going([run('accepted')], {isQuiet: false}), 'look_accepted'],
		['a yes is taken back', going([run('accepted')]), 'withdraw'],
		['a yes to some of it as well', going([run('custom')]), 'withdraw'],
		['a consent taken back is looked at', going([still(said)]), 'look_withdrawn'],
		['then it is begun anew, clean', going([said]), 'begin_anew'],
		['the new run is looked at first', going([said, run()], {isQuiet: false}), 'look_anew'],
		['… and said no to', going([said, run()]), 'reject'],
		['a no is looked at', going([said, still(run('rejected'))]), 'look_rejected'],
		['then all was seen', going([said, run('rejected')]), 'done'],
		['who refused first is led to a yes', going([run('rejected')]), 'begin_anew'],
		['… which is asked for in the new run', going([run('rejected'), run()]), 'accept'],
		['… and may be taken back', going([run('rejected'), run('accepted')]), 'withdraw'],
	])('%s', (_, so, step) => expect(nextStep(so)).toBe(step));

	test.each<[string, Going, Step]>([
		['without a way to accept the no is given at once', going([run()], skipping('accept')), 'reject'],
		['… and nothing is begun anew for the yes', going([run('rejected')], skipping('accept')), 'done'],
		['without either there is nothing more', going([run()], skipping('accept', 'reject')), 'done'],
		['the next page need not be looked at', going([still(run('accepted'))], skipping('look_accepted')), 'withdraw'],
		['what cannot be taken back is left', going([run('accepted')], skipping('withdraw')), 'begin_anew'],
		['one run may be enough', going([said], skipping('begin_anew')), 'done'],
		['a run begun anew may have no refusal', going([said, run()], skipping('reject')), 'done'],
	])('what is skipped is not asked for: %s', (_, so, step) => expect(nextStep(so)).toBe(step));

	test.each([
		['a banner that was not observed', going([{...run(), hasBanner: false}]), 'no_banner'],
		['one that is gone in the second run', going([said, {...run(), hasBanner: false}]), 'no_banner'],
		['a page that cannot be opened', going([run()], {isUnreachable: true}), 'unreachable'],
		['a next page that is still looked at', going([run('accepted')], {isQuiet: false}), 'wait'],
		['a way back that was not found', going([run('accepted')], {hasNoWayBack: true}), 'no_way_back'],
		['a yes that is still to be given', going([run('rejected')]), 'begin_accept'],
		['anything else by its step', going([said]), 'begin_anew'],
	] as const)('it tells of %s', (_, so, told) => expect(toldOf(so)).toBe(told));

	test('what was done, what was skipped and what is to come are told apart', () => {
		const so = going([still(run('accepted')), run()], {isQuiet: false, ...skipping('look_accepted', 'withdraw')});
		expect([...statesOf(so)]).toEqual([
			['look', 'done'],
			['accept', 'done'],
			['look_accepted', 'skipped'],
			['withdraw', 'skipped'],
			['look_withdrawn', 'skipped'],
			['begin_anew', 'done'],
			['look_anew', 'now'],
			['reject', 'todo'],
			['look_rejected', 'todo'],
			['done', 'todo'],
		]);
	});

	test('what was skipped ahead of time is not still to come', () => {
		expect(statesOf(going([run('rejected')], skipping('accept'))).get('accept')).toBe('skipped');
		expect(statesOf(going([run()], skipping('accept'))).get('accept')).toBe('skipped');
	});

	test('the answer given first stands first', () => {
		expect(linesOf(going([run('rejected')])).map(({line}) => line)).toEqual(['no', 'yes']);
		expect(linesOf(going([run()])).map(({line}) => line)).toEqual(['yes', 'no']);
	});
});

describe('how far an audit has come', () => {
	const opened = (at: number) => ({kind: 'navigation', at, url: 'https://butikk.example/'}) as const;

	test('is read off its evidence, run by run', () => {
		const first = visit('https://butikk.example').asks().accepts().waits(1000).evidence();
		const [seen] = first.runs;
		const at = seen!.finishedAt!;
		const later = seen!.observations.filter(({kind}) => kind !== 'choice' && kind !== 'banner');
		const observations = [
			...seen!.observations,
			opened(at - 500),
			...later.map(one => ({...one, at: one.at - began + at})),
		];
		const again = evidenceFrom({...first, ...seen!, begunAnew: [{startedAt: at, start: seen!.start}]}, observations);
		expect(goingOf(report(again)).runs).toEqual([
			{phases: ['before', 'accepted'], wentOn: ['accepted'], hasBanner: true},
			{phases: ['before'], wentOn: [], hasBanner: false},
		]);
	});

	test('a page counts for the choice it was opened after', () => {
		const shop = visit('https://butikk.example')
			.asks()
			.waits(1000)
			.accepts()
			.waits(1000)
			.presses('withdrawn')
			.evidence();
		const [seen] = shop.runs;
		const [accepted, withdrawn] = seen!.observations.filter(({kind}) => kind === 'choice').map(({at}) => at);
		const wentOn = (at: number) => {
			const observations = [...seen!.observations, opened(at)];
			return goingOf(report(evidenceFrom({...shop, ...seen!}, observations))).runs[0]?.wentOn;
		};
		expect(wentOn(accepted! - 500)).toEqual([]);
		expect(wentOn(accepted! + 500)).toEqual(['accepted']);
		expect(wentOn(withdrawn! + 50)).toEqual(['withdrawn']);
	});

	test('a way back that was looked for in vain is noted', () => {
		const shop = visit('https://butikk.example').asks().accepts();
		expect(goingOf(report(shop)).hasNoWayBack).toBe(false);
		expect(goingOf(report(shop.misses('no-way-back'))).hasNoWayBack).toBe(true);
	});

	test('a page that failed to load cannot be reached', () => {
		expect(goingOf(report(visit('https://butikk.example'))).isUnreachable).toBe(false);
		const gone = visit('https://butikk.example').requests('https://butikk.example/', {
			type: 'main_frame',
			fails: 'net::ERR_NAME_NOT_RESOLVED',
		});
		expect(goingOf(report(gone)).isUnreachable).toBe(true);
		expect(goingOf(report(gone.loads())).isUnreachable).toBe(false);
	});
});
