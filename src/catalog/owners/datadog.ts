import type {Owner} from '../vendor.ts';

export const datadog: Owner = {
	id: 'datadog',
	name: 'Datadog',
	country: 'US',
	eea: false,
	source: 'https://www.datadoghq.com/legal/privacy/',
};
