import {expect, test} from 'vitest';
import {auditOptions, type RawOptions} from '../../src/cli/options.ts';

const raw: RawOptions = {
	browser: 'chromium',
	consent: 'each',
	settle: '1500',
	timeout: '60',
	pages: '1',
	concurrency: '1',
	browserArg: [],
	browserPref: [],
};
const options = (change: Partial<RawOptions>) => auditOptions({...raw, ...change});

test('"each" is a run that accepts and withdraws, and a run that rejects', () => {
	expect(options({}).choices).toEqual(['withdraw', 'reject']);
	expect(options({consent: 'none'}).choices).toEqual(['none']);
});

test('times are read as the units they are given in', () => {
	expect(options({settle: '250', timeout: '5'})).toMatchObject({settleMs: 250, timeoutMs: 5000});
});

test.each([
	[{consent: 'maybe'}, /--consent.*none, accept, reject, withdraw, each/],
	[{settle: 'abc'}, /--settle.*abc/],
	[{settle: '1e9'}, /--settle/],
	[{timeout: '0'}, /--timeout/],
	[{timeout: '-5'}, /--timeout/],
	[{concurrency: '1.5'}, /--concurrency/],
	[{browser: 'safari'}, /--browser.*safari/],
	[{lang: 'sv'}, /--lang.*sv/],
	[{browser: 'firefox', browserPref: ['network.proxy.type']}, /preference/],
	[{browserPref: ['a=b']}, /firefox/],
])('%j is wrong use, and the option is named', (change, said) => {
	expect(() => options(change as Partial<RawOptions>)).toThrow(said);
});

test('preferences are true, false, numbers or words', () => {
	const browserPref = ['a.b=true', 'c=12', 'd=x=y', 'e=', 'f=0x1'];
	expect(options({browser: 'firefox', browserPref}).preferences).toEqual({
		'a.b': true,
		c: 12,
		d: 'x=y',
		e: '',
		f: '0x1',
	});
});
