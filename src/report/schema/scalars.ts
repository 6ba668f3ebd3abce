import * as v from 'valibot';

export const phaseNames = ['before', 'accepted', 'rejected', 'custom', 'withdrawn'] as const;
export const choiceSources = ['start', 'cmp-signal', 'button-click', 'auditor', 'automation'] as const;
export const consentStates = ['unknown', 'pending', 'rejected', 'partial', 'accepted'] as const;
export const signalKinds = ['tcf', 'gpp', 'google-consent-mode', 'cmp-cookie', 'cmp-api'] as const;
export const severities = ['minor', 'moderate', 'serious', 'critical'] as const;
export const categories = [
	'analytics',
	'advertising',
	'social',
	'session-recording',
	'tag-manager',
	'consent',
	'customer-interaction',
	'testing',
	'monitoring',
	'email-marketing',
	'affiliate',
	'payment',
	'hosting',
	'fingerprinting',
	'content',
	'essential',
	'unknown',
] as const;

export const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** ISO 8601, in UTC. */
export const time = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/));
/** Whole seconds, or until the browser closes. */
export const lifetime = v.union([count, v.literal('session')]);
export const phaseName = v.picklist(phaseNames);
