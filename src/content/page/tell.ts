import type {TechniqueSign} from '../../audit/index.ts';
import {report} from './report.ts';
import {callingScript} from './calling-script.ts';
import {now} from './natives.ts';

const told = {__proto__: null} as unknown as Record<string, true>;
const mostLooks = 50;
const looks = {__proto__: null} as unknown as Record<string, number>;

/** Tells of a sign once a script. A stack is dear: a page that shows the sign again and again is not looked at for ever. */
export function tell(sign: TechniqueSign, script: () => string | null = callingScript): void {
	looks[sign] = (looks[sign] ?? 0) + 1;
	if (looks[sign] > mostLooks) {
		return;
	}

	const by = script();
	if (!told[`${sign} ${by}`]) {
		told[`${sign} ${by}`] = true;
		const technique = sign === 'dom-changes' || sign === 'input-listeners' ? 'session-recording' : 'fingerprinting';
		report({what: 'technique', at: now(), technique, sign, script: by});
	}
}
