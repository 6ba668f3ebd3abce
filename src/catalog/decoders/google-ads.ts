import {googleConsent} from '../consent-signals.ts';
import {type Decoder, distinct, found} from '../decoder.ts';

/** https://developers.google.com/tag-platform/gtagjs/reference */
export const googleAds: Decoder = {
	vendor: 'google-ads',
	decode({path, parameters}) {
		const said = parameters();
		const conversion = /\/(?:conversion|viewthroughconversion|1p-conversion|1p-user-list|user-list)\/(\d{4,})/.exec(
			path,
		);
		return found({
			measurementId: conversion
				? `AW-${conversion[1]}`
				: [said.get('tid'), said.get('id')].find(id => id?.startsWith('AW-')),
			label: said.get('label') || undefined,
			events: distinct([said.get('en') ?? said.get('event') ?? ''].filter(Boolean)),
			...googleConsent(said),
			nonPersonalised: said.has('npa') ? said.get('npa') === '1' : undefined,
			// `tv.1` alone says "nothing provided"; the fields follow it: `tv.1~em.<hash>`.
			personalData: ['em', 'eme'].filter(name => /~\w/.test(said.get(name) ?? '')),
		});
	},
};
