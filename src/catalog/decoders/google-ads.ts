import {googleConsent} from '../consent-signals.ts';
import {type Decoder, found} from '../decoder.ts';
import {isGoogleMatching} from '../google-matching.ts';
import {pageOf} from '../page-address.ts';
import {personalIn, unlessPersonal} from '../personal-data.ts';
import {eventsOf} from '../reading.ts';
import {saidBy} from '../said.ts';

/** https://developers.google.com/tag-platform/gtagjs/reference */
export const googleAds: Decoder = {
	vendor: 'google-ads',
	decode(told) {
		const parameters = told.parameters();
		const conversion = /\/(?:conversion|viewthroughconversion|1p-conversion|1p-user-list|user-list)\/(\d{4,})/.exec(
			told.path,
		);
		return found({
			measurementId: conversion
				? `AW-${conversion[1]}`
				: [parameters.get('tid'), parameters.get('id')].find(id => id?.startsWith('AW-')),
			label: unlessPersonal(parameters.get('label')),
			events: eventsOf([parameters.get('en') ?? parameters.get('event') ?? '']),
			...googleConsent(parameters),
			page: pageOf(parameters.get('url') ?? parameters.get('dl')),
			nonPersonalised: parameters.has('npa') ? parameters.get('npa') === '1' : undefined,
			...personalIn(saidBy(told), {matching: isGoogleMatching}),
		});
	},
};
