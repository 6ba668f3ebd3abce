import type {Vendor} from '../vendor.ts';

export const datadogRum: Vendor = {
	id: 'datadog-rum',
	name: 'Datadog Real User Monitoring',
	owner: 'datadog',
	category: 'monitoring',
	tracks: false,
	requests: [
		{host: ['datadoghq-browser-agent.com', 'datadoghq.com', 'datadoghq.eu']},
		{
			host: [
				'browser-intake-datadoghq.com',
				'browser-intake-datadoghq.eu',
				'browser-intake-us3-datadoghq.com',
				'browser-intake-us5-datadoghq.com',
				'browser-intake-ap1-datadoghq.com',
				'browser-intake-ap2-datadoghq.com',
				'browser-intake-ddog-gov.com',
				'rum-http-intake.logs.datadoghq.com',
				'rum-http-intake.logs.datadoghq.eu',
				'browser-http-intake.logs.datadoghq.com',
				'browser-http-intake.logs.datadoghq.eu',
			],
			beacon: true,
		},
		{mark: 'ddforward=', parameters: {ddforward: /^\/api\/v2\/(?:rum|logs|replay|profile)/}, beacon: true},
	],
	cookies: [
		{name: '_dd_s', party: 'first', purpose: 'analytics'},
		{name: '_dd_s_v2', party: 'first', purpose: 'analytics'},
		{name: 'dd_cookie_test_*', rest: /^[\da-f-]{36}$/, party: 'first', purpose: 'analytics'},
	],
	storage: ['_dd_c_*', '_dd_s', '_dd_s_v2', '_dd_tab_id'],
	aliases: ['DataDog'],
	evidence: ['ddsource', 'batch_time'],
	sources: [
		'https://docs.datadoghq.com/data_security/real_user_monitoring/',
		'https://docs.datadoghq.com/real_user_monitoring/browser/',
	],
};
