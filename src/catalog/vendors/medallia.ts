import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const medallia: Vendor = {
	id: 'medallia',
	name: 'Medallia',
	owner: 'medallia',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['kampyle.com', 'medallia.com', 'medallia.eu']}, {host: 'udc-neb.kampyle.com', beacon: true}],
	cookies: [
		{name: 'kampyle_userid', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'kampyleUserSession', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'kampyleUserSessionsCount', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'kampyleSessionPageCounter', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'kampyleInvitePresented', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'kampylePageLoadedTimestamp', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'kampyleUserPercentile', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'LAST_INVITATION_VIEW', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'DECLINED_DATE', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'SUBMITTED_DATE', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'md_isSurveySubmittedInSession', party: 'first', lifetime: year, purpose: 'analytics'},
	],
	storage: ['kampyle*', 'md_isSurveySubmittedInSession'],
	aliases: ['Kampyle'],
	sources: [
		'https://docs.medallia.com/en/medallia-digital/medallia-digital-web/integration-guide/digital-reference/locally-stored-data',
	],
};
