import fc from 'fast-check';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {answer, type Reply} from '../../src/webext/messages.ts';

type Listener = (message: unknown, sender: unknown, reply: (reply: Reply<unknown>) => void) => boolean;

let listener: Listener | undefined;

beforeEach(() => {
	const onMessage = {addListener: (added: Listener) => (listener = added)};
	vi.stubGlobal('chrome', {runtime: {onMessage}});
});
afterEach(() => void vi.unstubAllGlobals());

/** What comes back; undefined: this listener leaves the message to others. */
async function asked(message: unknown, sender: unknown = {}): Promise<Reply<unknown> | undefined> {
	return new Promise((resolve, reject) => {
		const willAnswer = listener?.(message, sender, resolve);
		if (willAnswer === false) resolve(undefined);
		setTimeout(reject, 1000, new Error('no answer'));
	});
}

const handlers = {
	double: (payload: unknown) => Number(payload) * 2,
	fails: () => Promise.reject(new Error('no such audit')),
	throws(): never {
		throw new TypeError('broken');
	},
	odd: () => Promise.reject(null as unknown as Error),
};

test('a known message is answered, and a handler’s failure is an error, never a throw', async () => {
	answer(handlers);
	expect(await asked({type: 'double', payload: 21})).toEqual({value: 42});
	expect(await asked({type: 'fails'})).toEqual({error: 'no such audit'});
	expect(await asked({type: 'throws'})).toEqual({error: 'broken'});
	expect(await asked({type: 'odd'})).toEqual({error: 'null'});
});

test('any other message is left alone, whatever it is', async () => {
	answer(handlers);
	const type = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''), fc.anything());
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.record({type, payload: fc.anything()}), fc.anything()), async message => {
			expect(await asked(message, message)).toBeUndefined();
		}),
		{numRuns: 1000},
	);
});

test('who may not send is told so, and the handler is not asked', async () => {
	const start = vi.fn();
	answer({start}, {allow: (_, sender) => sender.url === 'chrome-extension://ours/'});
	expect(await asked({type: 'start'}, {url: 'https://evil.example/'})).toEqual({error: 'start: not from here'});
	expect(start).not.toHaveBeenCalled();
	expect(await asked({type: 'start'}, {url: 'chrome-extension://ours/'})).toEqual({value: undefined});
});

test('messages wait until the records are known, and keep their order', async () => {
	let open = () => {};
	const after = new Promise<void>(resolve => (open = resolve));
	const order: unknown[] = [];
	answer({say: (payload: unknown) => order.push(payload)}, {after});
	const all = [asked({type: 'say', payload: 1}), asked({type: 'say', payload: 2})];
	await Promise.resolve();
	expect(order).toEqual([]);
	open();
	await Promise.all(all);
	expect(order).toEqual([1, 2]);
});
