import type {Vendor} from '../vendor.ts';

export const adobeExperiencePlatformLaunch: Vendor = {
	id: 'adobe-experience-platform-launch',
	name: 'Adobe Experience Platform Tags',
	owner: 'adobe',
	category: 'tag-manager',
	tracks: false,
	requests: [
		{host: ['adobedtm.com', 'adobetag.com']},
		{mark: '/launch-', path: /\/launch-(?:EN[0-9a-f]{32}|[0-9a-f]{12})(?:-development|-staging)?(?:\.min)?\.js$/},
		{mark: '-source.min.js', path: /\/RC[0-9a-f]{32}-source\.min\.js$/},
		{mark: '-libraryCode_source', path: /\/EX[0-9a-f]{32}-libraryCode_source(?:\.min)?\.js$/},
		{mark: '/satelliteLib-', path: /\/satelliteLib-[0-9a-f]{40}(?:-staging)?\.js$/},
	],
	storage: ['com.adobe.reactor.*'],
	aliases: ['Adobe Tags', 'Adobe Tag Manager', 'Adobe Experience Platform Data Collection'],
	formerNames: [
		'Adobe Launch',
		'Adobe Experience Platform Launch',
		'Adobe DTM',
		'Adobe Dynamic Tag Management',
		'Adobe Dynamic Tag Manager',
		'Adobe TagManager',
	],
	sources: ['https://experienceleague.adobe.com/en/docs/experience-platform/tags/home'],
};
