import type {Vendor} from '../vendor.ts';

export const appdynamics: Vendor = {
	id: 'appdynamics',
	name: 'Splunk AppDynamics',
	owner: 'cisco',
	category: 'monitoring',
	tracks: false,
	requests: [
		{host: ['appdynamics.com', 'eum-appdynamics.com', 'd3tjaysgumg9lf.cloudfront.net', 'de8of677fyt0b.cloudfront.net']},
		{host: 'eum-appdynamics.com', path: '/eumcollector/', beacon: true},
		{mark: '/eumcollector/beacons/browser/', beacon: true},
	],
	storage: ['ADRUM_*'],
	aliases: ['AppDynamics', 'App Dynamics'],
	sources: ['https://docs.appdynamics.com/'],
};
