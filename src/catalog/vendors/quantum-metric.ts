import type {Vendor} from '../vendor.ts';

export const quantumMetric: Vendor = {
	id: 'quantum-metric',
	name: 'Quantum Metric',
	owner: 'quantum-metric',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: 'quantummetric.com'},
		{host: 'quantummetric.com', path: '/horizon/', beacon: true},
		{host: ['ingest.quantummetric.com', 'rl.quantummetric.com'], beacon: true},
	],
	storage: ['QM_S', 'QM_U', 'QuantumMetric*'],
	sources: ['https://www.quantummetric.com/legal/privacy-policy'],
};
