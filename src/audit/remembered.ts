import {catalogWith, type OwnVendor} from '../catalog/index.ts';
import type {Evidence} from './evidence.ts';
import {judge, type Report} from './judge.ts';
import type {PolicyRead} from './observation.ts';
import {namesIn, ownVendorsOf} from './own-vendors.ts';
import {policiesIn, type PolicyReading} from './policies.ts';
import {replay} from './replay.ts';

/** Where readings outlive the program; gives back only what the same reader made of the same text. */
export type Remembered = {
	readonly find: (policy: ToRead) => Promise<PolicyReading | undefined>;
	/** Nobody waits for it. */
	readonly keep: (policy: ToRead, reading: PolicyReading) => Promise<void>;
};

/** `names`: those of the auditor's own list, which are looked for besides. */
export type ToRead = PolicyRead & {readonly names?: string};

/** The same report as `audit` gives. What reads policies is loaded only for a text that was not read yet. */
export async function auditRemembering(evidence: Evidence, {find, keep}: Remembered): Promise<Report> {
	const readings = new Map<string, PolicyReading>();
	const {vendors} = ownVendorsOf(evidence);
	const names = namesIn(vendors);
	for (const policy of policiesToRead(evidence)) {
		const toRead = {...policy, ...(names && {names})};
		readings.set(keyOf(policy), (await find(toRead)) ?? (await readAndKeep(toRead, vendors, keep)));
	}

	return judge(evidence, policy => {
		const reading = readings.get(keyOf(policy));
		if (!reading) throw new Error(`${policy.language}: a policy that was not read`);
		return reading;
	});
}

function policiesToRead(evidence: Evidence): readonly PolicyRead[] {
	const runs = evidence.runs.map(run => ({...run, observations: run.observations.filter(isPolicy)}));
	return policiesIn(replay({...evidence, runs}));
}

const isPolicy = ({kind}: {readonly kind: string}): boolean => kind === 'policy';

async function readAndKeep(
	policy: ToRead,
	own: readonly OwnVendor[],
	keep: Remembered['keep'],
): Promise<PolicyReading> {
	const {readingOf} = await import('./readings.ts');
	const {language, understood, declarations, information} = readingOf(policy, catalogWith(own).own);
	const reading = {language, understood, declarations, information};
	void keep(policy, reading);
	return reading;
}

const keyOf = ({text, language}: Pick<PolicyRead, 'text' | 'language'>): string => `${language ?? ''}\n${text}`;
