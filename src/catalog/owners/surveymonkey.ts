import type {Owner} from '../vendor.ts';

export const surveymonkey: Owner = {
	id: 'surveymonkey',
	name: 'SurveyMonkey',
	country: 'US',
	eea: false,
	aliases: ['Momentive', 'SVMK'],
	listedAs: ['Usabilla'],
	source: 'https://www.surveymonkey.com/mp/legal/privacy/',
};
