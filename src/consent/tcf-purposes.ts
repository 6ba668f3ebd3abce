/** The eleven purposes of the Transparency and Consent Framework, in short. Source: IAB Europe, TCF policies, appendix A. */
export const purposes = [
	'store-and-access',
	'basic-ads',
	'ads-profile',
	'personalised-ads',
	'content-profile',
	'personalised-content',
	'measure-ads',
	'measure-content',
	'audience-statistics',
	'improve-services',
	'select-content',
] as const;
