import type {Vendor} from '../vendor.ts';

export const surveymonkey: Vendor = {
	id: 'surveymonkey',
	name: 'SurveyMonkey',
	owner: 'surveymonkey',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['surveymonkey.com', 'surveymonkey.eu', 'smassets.net']}],
	aliases: ['Survey Monkey'],
	sources: ['https://www.surveymonkey.com/mp/legal/cookies/'],
};
