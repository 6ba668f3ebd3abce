import type {Vendor} from '../vendor.ts';

export const activeAgent: Vendor = {
	id: 'active-agent',
	name: 'Active Agent',
	owner: 'virtual-minds',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'active-agent.com'}],
	aliases: ['Active Agent AG', 'active-agent.com', 'Active Agent (Virtual Minds)'],
	ordinaryName: true,
	sources: ['https://www.adition.com/en/privacy-platform'],
};
