import {runInThisContext} from 'node:vm';
import {afterEach, expect, test} from 'vitest';
import {callingScript, scriptsOn, stackHere} from '../../../src/content/page/calling-script.ts';

type Take = <T>(take: () => T) => T;
const own = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
const inFile = (filename: string, code = 'take => take()') => runInThisContext(code, {filename}) as Take;

afterEach(() => {
	if (own) Object.defineProperty(Error, 'prepareStackTrace', own);
	else delete (Error as {prepareStackTrace?: unknown}).prepareStackTrace;
});

test('the nearest file of the page is the calling script, and no file of the extension’s', () => {
	const outer = inFile('https://side.example/outer.js?v=1');
	const inner = inFile('https://cdn.example/inner.js');
	expect(outer(() => inner(callingScript))).toBe('https://cdn.example/inner.js');
	expect(outer(() => inFile('chrome-extension://abc/other.js')(callingScript))).toBe(
		'https://side.example/outer.js?v=1',
	);
	expect(callingScript()).toBeNull();
});

test('what eval runs has no file: who called it is told', () => {
	const file = inFile('https://side.example/eval.js', 'take => (globalThis.taken = take, eval("taken()"))');
	expect(file(callingScript)).toBe('https://side.example/eval.js');
});

test('stacks are read later as they were, and the page’s own way to word them neither hears of it nor is lost', () => {
	const heard: unknown[] = [];
	const theirs = (error: unknown) => (heard.push(error), 'worded');
	Object.defineProperty(Error, 'prepareStackTrace', {value: theirs, configurable: true, writable: true});
	const before = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
	const stacks: Record<number, Error | string | null | undefined> = {
		0: inFile('https://a.example/a.js')(stackHere),
		2: inFile('https://b.example/b.js')(stackHere),
	};
	scriptsOn(stacks, 3);
	expect(stacks).toEqual({0: 'https://a.example/a.js', 2: 'https://b.example/b.js'});
	expect(heard).toEqual([]);
	expect(Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace')).toEqual(before);
});

test('where the page words no stacks, nothing of it is left', () => {
	delete (Error as {prepareStackTrace?: unknown}).prepareStackTrace;
	inFile('https://a.example/a.js')(callingScript);
	expect('prepareStackTrace' in Error).toBe(false);
});
