import type {Owner} from '../vendor.ts';

export const quantumMetric: Owner = {
	id: 'quantum-metric',
	name: 'Quantum Metric',
	country: 'US',
	eea: false,
	source: 'https://www.quantummetric.com/legal/privacy-policy',
};
