import type {Vendor} from '../vendor.ts';

export const arcgis: Vendor = {
	id: 'arcgis',
	name: 'ArcGIS',
	owner: 'esri',
	category: 'content',
	tracks: false,
	requests: [{host: ['arcgis.com', 'arcgisonline.com', 'esri.com']}],
	aliases: ['ESRI Maps'],
	sources: ['https://www.esri.com/en-us/privacy/privacy-statements/privacy-statement'],
};
