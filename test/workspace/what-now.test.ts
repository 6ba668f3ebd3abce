import {expect, test} from 'vitest';
import type {Going, RunSoFar, Step} from '../../src/workspace/audits/steps.ts';
import {stageOf, whatNow} from '../../src/workspace/audits/what-now.ts';

const run = (...phases: RunSoFar['phases']): RunSoFar => ({
	phases: ['before', ...phases],
	wentOn: phases,
	hasBanner: true,
});
const still = (told: RunSoFar): RunSoFar => ({...told, wentOn: []});
const now = (runs: readonly RunSoFar[], rest: Partial<Going> = {}) =>
	whatNow({runs, isQuiet: true, isUnreachable: false, hasNoWayBack: false, skipped: new Set<Step>(), ...rest});

test('before a choice it is a yes or a no that can be pressed, and the yes is next', () => {
	expect(now([run()])).toMatchObject({
		possible: ['accept', 'reject'],
		wanted: 'accept',
		byHand: 'accepted',
		main: null,
	});
});

test('a yes can be taken back even before the next page was looked at', () => {
	expect(now([still(run('accepted'))])).toMatchObject({possible: ['withdraw'], wanted: undefined, main: 'reload'});
	expect(now([run('custom')])).toMatchObject({possible: ['withdraw'], wanted: 'withdraw', byHand: 'withdrawn'});
});

test('what became of a press is of interest until the next page is open', () => {
	const next = {...run('accepted'), wentOn: ['accepted'] as const};
	expect(now([run()]).about).toBe('accept');
	expect(now([still(run('accepted'))]).about).toBe('accept');
	expect(now([next], {isQuiet: false}).about).toBeUndefined();
	expect(now([still(run('accepted', 'withdrawn'))]).about).toBe('withdraw');
	expect(now([run('accepted', 'withdrawn')]).about).toBeUndefined();
	expect(now([still(run('rejected'))]).about).toBe('reject');
});

test('after a no there is nothing to press', () => {
	expect(now([run('rejected')])).toMatchObject({possible: [], byHand: undefined, main: 'begin'});
});

test('a run that tells of nothing yet is not left by mistake', () => {
	expect(now([run()])).toMatchObject({mayBegin: false});
	expect(now([still(run('accepted'))])).toMatchObject({mayBegin: true});
	expect(now([run()], {isUnreachable: true})).toMatchObject({mayBegin: true, main: 'begin'});
});

test('where no banner was observed finishing is offered, and what was done by hand can still be said', () => {
	const none = {...run(), hasBanner: false};
	expect(now([none])).toMatchObject({told: 'no_banner', main: 'finish', wanted: undefined, byHand: 'accepted'});
});

test('each page that is to be looked at is a stage of its own', () => {
	const stages = [[run()], [still(run('accepted'))], [run('accepted')], [run('accepted'), run()]];
	expect(new Set(stages.map(runs => stageOf({runs}))).size).toBe(4);
});
