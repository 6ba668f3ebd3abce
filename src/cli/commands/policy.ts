import {createHash} from 'node:crypto';
import {terms} from '../../catalog/index.ts';
import {outdatedIn, read, type Declaration} from '../../policy/index.ts';
import type {Words} from '../../report/index.ts';
import {givenPolicy} from '../given-policy.ts';
import {lineWriter} from '../lines.ts';
import {say} from '../say.ts';

/** Prints what a policy declares, tells and contradicts, as one JSON object. */
export async function policy(source: string, words: Words): Promise<number> {
	const [{at, foundBy, title, text, language: said}, ...gaps] = await givenPolicy(source);
	for (const {gap} of gaps) say(`${source}: ${words(`gap_${gap.replaceAll('-', '_')}`)}`);
	const {language, understood, ...reading} = read(text, {terms: terms(), language: said});
	const out = lineWriter();
	await out.write(
		JSON.stringify({
			source,
			foundBy,
			fetchedAt: foundBy === 'auditor' ? new Date(at).toISOString() : null,
			language,
			title,
			sha256: createHash('sha256').update(text).digest('hex'),
			text,
			understood,
			...reading,
			outdated: outdated(reading),
		}),
	);
	await out.flush();
	return 0;
}

/** What the text points at that no longer holds, each with where. */
function outdated({declarations}: {declarations: readonly Declaration[]}): readonly object[] {
	return declarations
		.filter(it => it.kind === 'claim' && it.claim === 'outdated-reference')
		.flatMap(({start, end, quote}) => outdatedIn(quote).map(it => ({...it, start, end, quote})));
}
