import type {Vendor} from '../vendor.ts';

export const split: Vendor = {
	id: 'split',
	name: 'Harness Feature Management & Experimentation',
	owner: 'harness',
	category: 'testing',
	tracks: false,
	requests: [{host: 'split.io'}, {host: ['events.split.io', 'telemetry.split.io'], beacon: true}],
	storage: ['SPLITIO*'],
	aliases: ['Harness FME'],
	formerNames: ['Split.io', 'Split Software'],
	sources: ['https://developer.harness.io/docs/feature-management-experimentation/'],
};
