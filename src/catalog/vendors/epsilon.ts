import {day, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const epsilon: Vendor = {
	id: 'epsilon',
	name: 'Epsilon',
	owner: 'epsilon',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['dotomi.com', 'dtmpub.com', 'mediaplex.com', 'fastclick.net']},
		{host: ['login.dotomi.com', 'usersync.dotomi.com', 'iad-usadmm.dotomi.com'], beacon: true},
	],
	cookies: [
		{name: 'dtm_token', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'dtm_token_sc', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'dtm_status', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'dtm_user_id', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'dtm_user_id_sc', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'dtm_persisted_em', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'dtm_persisted_em_sc', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'dtm_consent', party: 'first', purpose: 'essential'},
		{name: 'dtm_gpc_optout', party: 'first', lifetime: 30 * day, purpose: 'essential'},
		{name: '_publink', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'DotomiStatus', party: 'third', domains: ['dotomi.com'], purpose: 'essential'},
	],
	storage: ['dtm_token*', 'dtm_sync*', 'dtm_tcdata*', 'dtm_user_id*', 'dtm_persisted_em*', 'dtm_consent*'],
	aliases: ['Conversant Media', 'Conversant LLC', 'PubLink'],
	formerNames: ['Dotomi', 'ValueClick', 'Mediaplex'],
	sources: [
		'https://legal.epsilon.com/global-privacy-policy',
		'https://s-usweb.dotomi.com/assets/js/taggy-js/2.18.20/device_storage_disclosure.json',
	],
};
