import {expect, test} from 'vitest';
import {goingOf, nextStep} from '../../src/workspace/audits/steps.ts';
import {report, visit} from '../support/visit.ts';

const seen = (name: 'accepts' | 'rejects') => visit('https://butikk.example').asks()[name]();

test.each([
	['a page that still loads is looked at', {phase: 'before', wentOn: false, isQuiet: false}, 'look'],
	['a quiet page is answered', {phase: 'before', wentOn: true, isQuiet: true}, 'choose'],
	['after a choice another page is opened', {phase: 'accepted', wentOn: false, isQuiet: true}, 'look_again'],
	['… and looked at until it is quiet', {phase: 'accepted', wentOn: true, isQuiet: false}, 'look_again'],
	['a yes is taken back', {phase: 'accepted', wentOn: true, isQuiet: true}, 'take_back'],
	['a yes to some of it as well', {phase: 'custom', wentOn: true, isQuiet: true}, 'take_back'],
	['a no is the end', {phase: 'rejected', wentOn: true, isQuiet: true}, 'done'],
	['a consent taken back is the end', {phase: 'withdrawn', wentOn: true, isQuiet: true}, 'done'],
] as const)('%s', (_, going, step) => expect(nextStep(going)).toBe(step));

test('a page opened before the choice is not one opened after it', () => {
	expect(goingOf(report(seen('accepts')))).toEqual({phase: 'accepted', wentOn: false});
	expect(goingOf(report(visit('https://butikk.example')))).toMatchObject({phase: 'before'});
});
